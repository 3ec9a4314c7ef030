// Words that are written apart though they are one, and two that are written as one: "in to account", "atleast".

/** A table as wordings.ts reads it. */
export const PARTED_WORDS = `
  in to account > into account
  under go > undergo
  under went > underwent
  under gone > undergone
  under going > undergoing
  over weight > overweight [or and patients subjects adults children]
  cardio vascular > cardiovascular
  gastro intestinal > gastrointestinal
  cerebro vascular > cerebrovascular
  hepato cellular > hepatocellular
  micro satellite > microsatellite
  musculo skeletal > musculoskeletal
  immuno suppressive > immunosuppressive
  immuno suppressed > immunosuppressed
  immuno suppression > immunosuppression
  immuno compromised > immunocompromised
  immuno deficiency > immunodeficiency
  pharmaco kinetic > pharmacokinetic
  pharmaco kinetics > pharmacokinetics
  thrombo embolic > thromboembolic
  thrombo embolism > thromboembolism
  electro cardiogram > electrocardiogram
  base line > baseline
  out patient > outpatient [clinic clinics department setting basis visit visits]
  in patient > inpatient [setting ward basis unit]
  on going > ongoing [study trial treatment infection infections disease therapy pregnancy research clinical]
  through out > throughout
  with out > without
  where as > whereas
  there fore > therefore
  how ever > however
  an other > another
  a part from > apart from
  a side from > aside from
  atleast > at least
  upto > up to
  upto > up to [#]
  inorder > in order [to]
  inspite of > in spite of
  eventhough > even though
  aswell as > as well as
  inorder to > in order to
  by them selves > by themselves
  them selves > themselves
  him self > himself
  her self > herself
  patient information leaf let > patient information leaflet
  new born > newborn [infant infants baby babies]
  new borns > newborns
  anti biotic > antibiotic
  anti biotics > antibiotics
  anti coagulant > anticoagulant
  anti coagulants > anticoagulants
  anti depressant > antidepressant
  anti depressants > antidepressants
  anti retroviral > antiretroviral
  anti viral > antiviral
  anti hypertensive > antihypertensive
  hyper sensitivity > hypersensitivity
  hyper tension > hypertension
  hypo tension > hypotension
  hypo thyroidism > hypothyroidism
  hyper thyroidism > hyperthyroidism
  auto immune > autoimmune
  chemo therapy > chemotherapy
  radio therapy > radiotherapy
  immuno therapy > immunotherapy
  physio therapy > physiotherapy
  psycho therapy > psychotherapy
  bio availability > bioavailability
  bio marker > biomarker
  bio markers > biomarkers
  intra venous > intravenous
  intra muscular > intramuscular
  intra operative > intraoperative
  intra ocular > intraocular
  intra cranial > intracranial
  sub cutaneous > subcutaneous
  inter quartile > interquartile
  co morbidity > comorbidity
  co morbidities > comorbidities
  co operate > cooperate
  ultra sound > ultrasound
  hemo dialysis > hemodialysis
  hemo globin > hemoglobin
  throm bosis > thrombosis
`;
