// The Basic Information of a short record, for the examples of the rules on its dates.

export const basicInformation = (start: string, completion = '2028-06-30'): string =>
  `RECRUITING\nPHASE2\n120 participants\nINTERVENTIONAL\n${start}\n${completion}`;
