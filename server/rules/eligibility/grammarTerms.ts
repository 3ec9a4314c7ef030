// Tables of terms with a word missing before their abbreviation, and of nouns that stand before another one without their
// ending. Rows as wordings.ts reads them.

/** "acute respiratory distress (ARDS)". */
export const TERMS_CUT_SHORT = `
  acute respiratory distress > acute respiratory distress syndrome [(ARDS)]
  disseminated coagulopathy > disseminated intravascular coagulation [(DIC)]
  disseminated intravascular > disseminated intravascular coagulation [(DIC)]
  chronic obstructive pulmonary > chronic obstructive pulmonary disease [(COPD)]
  human immunodeficiency > human immunodeficiency virus [(HIV)]
  body mass > body mass index [(BMI)]
  intensive care > intensive care unit [(ICU)]
  magnetic resonance > magnetic resonance imaging [(MRI)]
  positron emission > positron emission tomography [(PET)]
  polymerase chain > polymerase chain reaction [(PCR)]
  left ventricular ejection > left ventricular ejection fraction [(LVEF)]
  glomerular filtration > glomerular filtration rate [(GFR) (eGFR)]
  inflammatory bowel > inflammatory bowel disease [(IBD)]
  irritable bowel > irritable bowel syndrome [(IBS)]
  acute coronary > acute coronary syndrome [(ACS)]
  coronary artery > coronary artery disease [(CAD)]
  coronary heart > coronary heart disease [(CHD)]
  visual analog > visual analog scale [(VAS)]
  visual analogue > visual analogue scale [(VAS)]
  numeric rating > numeric rating scale [(NRS)]
  Eastern Cooperative Oncology > Eastern Cooperative Oncology Group [(ECOG)]
  World Health > World Health Organization [(WHO)]
  New York Heart > New York Heart Association [(NYHA)]
  American Society of > American Society of Anesthesiologists [(ASA)]
  institutional review > institutional review board [(IRB)]
  good clinical > good clinical practice [(GCP)]
  case report > case report form [(CRF)]
  informed consent > informed consent form [(ICF)]
  human gonadotropin > human chorionic gonadotropin [(hCG)]
  progression free > progression-free survival [(PFS)]
  progression-free > progression-free survival [(PFS)]
`;

/** "tests results", "vitals signs". */
export const PLURALS_BEFORE_NOUNS = `
  tests results > test results
  tests result > test result
  vitals signs > vital signs
  vitals sign > vital sign
  motions artifacts > motion artifacts
  motions artefacts > motion artefacts
  antibodies titer > antibody titer
  antibodies titers > antibody titers
  antibodies titre > antibody titre
  antibodies titres > antibody titres
  antibodies level > antibody level
  antibodies levels > antibody levels
  gels electrophoresis > gel electrophoresis
  cohorts study > cohort study
  inclusions criteria > inclusion criteria
  exclusions criteria > exclusion criteria
  outcomes measure > outcome measure
  outcomes measures > outcome measures
  endpoints measures > endpoint measures
  risks factors > risk factors
  risks factor > risk factor
  sides effects > side effects
  case reports form > case report form
  case reports forms > case report forms
  informed consents form > informed consent form
  consents form > consent form
  consents forms > consent forms
  symptoms onset > symptom onset
  symptoms score > symptom score
  symptoms scores > symptom scores
  symptoms severity > symptom severity
  platelets count > platelet count
  platelets counts > platelet counts
  lymphocytes count > lymphocyte count
  leukocytes count > leukocyte count
  leucocytes count > leucocyte count
  eosinophils count > eosinophil count
  blood cells count > blood cell count
  cells count > cell count
  enzymes level > enzyme level
  enzymes levels > enzyme levels
  hormones levels > hormone levels
  cytokines levels > cytokine levels
  electrolytes levels > electrolyte levels
  electrolytes imbalance > electrolyte imbalance
  electrolytes disturbance > electrolyte disturbance
  electrolytes disturbances > electrolyte disturbances
  kidneys function > kidney function
  kidneys disease > kidney disease
  lungs function > lung function
  lungs disease > lung disease
  lungs cancer > lung cancer
  lungs transplantation > lung transplantation
  bones marrow > bone marrow
  bones fracture > bone fracture
  bones fractures > bone fractures
  bloods pressure > blood pressure
  bloods samples > blood samples
  hearts failure > heart failure
  pregnancies test > pregnancy test
  eyes drops > eye drops
  eyes diseases > eye diseases
  eyes disease > eye disease
  controls group > control group
  treatments group > treatment group
  treatments groups > treatment groups
  interventions group > intervention group
  interventions groups > intervention groups
  contraceptives methods > contraceptive methods
  contraceptives measures > contraceptive measures
  contraceptions methods > contraception methods
  corticosteroids therapy > corticosteroid therapy
  diseases progression > disease progression
  diseases severity > disease severity
  diseases activity > disease activity
  tumors size > tumor size
  lesions size > lesion size
  tumors progression > tumor progression
  nerves damage > nerve damage
  nerves block > nerve block
  vessels disease > vessel disease
  liver functions test > liver function test
  liver functions tests > liver function tests
  function tests results > function test results
  samples collection > sample collection
  samples size > sample size
  questionnaires score > questionnaire score
  range of joint motions > range of joint motion
`;
