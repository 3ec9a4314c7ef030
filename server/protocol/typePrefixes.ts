// Types that authors write in front of a name although the registry prints them itself: "Experimental: 50 mg", "Drug: aspirin".
// The types are those of the registry's data element definitions, as its pages print them.

/** The type of an arm at the beginning of its title. */
export const ARM_TYPE_PREFIX =
  /^(?:experimental|active comparator|placebo comparator|sham comparator|no intervention|other)\s*:\s*/i;

/** The type of an intervention at the beginning of its name. */
export const INTERVENTION_TYPE_PREFIX =
  /^(?:behaviou?ral|biological|combination product|device|diagnostic test|dietary supplement|drug|genetic|procedure|radiation|other)\s*:\s*/i;
