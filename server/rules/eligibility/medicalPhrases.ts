// Phrases of medicine with a wrong word in them: diseases, organs, tests, treatments. Each row is here because it can mean
// nothing else.

/** A table as wordings.ts reads it. */
export const MEDICAL_PHRASES = `
  suspicious > suspected [cases case COVID-19 COVID infection_with]
  basic diseases > underlying diseases
  basic disease > underlying disease
  epidemic history > epidemiological history
  epidemiology history > epidemiological history
  conservation > conservative [management]
  intolerability > intolerance [to]
  in vitro life support > extracorporeal life support
  sensitivity and specify > sensitivity and specificity
  ascent form > assent form
  smoke cessation > smoking cessation
  heart infarction > myocardial infarction
  myocardium infarction > myocardial infarction
  [myocardial cerebral brain pulmonary] infraction > infarction
  ischemia > ischemic [heart_disease stroke cardiomyopathy colitis]
  ischaemia > ischaemic [heart_disease stroke cardiomyopathy colitis]
  hemorrhage stroke > hemorrhagic stroke
  haemorrhage stroke > haemorrhagic stroke
  rheumatic arthritis > rheumatoid arthritis
  psoriasis arthritis > psoriatic arthritis
  rheumatoid fever > rheumatic fever
  rheumatoid heart disease > rheumatic heart disease
  ulcerous colitis > ulcerative colitis
  ulcer colitis > ulcerative colitis
  allergy > allergic [rhinitis reaction reactions conjunctivitis asthma]
  anaphylaxis > anaphylactic [reaction reactions shock]
  sepsis shock > septic shock
  septic choc > septic shock
  diabetes > diabetic [ketoacidosis nephropathy retinopathy neuropathy foot]
  [renal hepatic cardiac heart liver respiratory kidney] insufficient > insufficiency
  [heart renal kidney respiratory hepatic liver] fail > failure
  [heart renal respiratory] failed > failure
  respiration failure > respiratory failure
  respiratory distressed syndrome > respiratory distress syndrome
  acute respiratory disease syndrome > acute respiratory distress syndrome
  severe acute respiratory distress syndrome coronavirus > severe acute respiratory syndrome coronavirus
  severe acute respiratory distress syndrome-coronavirus > severe acute respiratory syndrome-coronavirus
  chronic obstruction pulmonary > chronic obstructive pulmonary
  chronic obstruct pulmonary > chronic obstructive pulmonary
  obstruct sleep apnea > obstructive sleep apnea
  obstruction sleep apnea > obstructive sleep apnea
  sleeping apnea > sleep apnea
  human immune deficiency virus > human immunodeficiency virus
  human immunodeficient virus > human immunodeficiency virus
  human immune-deficiency virus > human immunodeficiency virus
  Epstein bar > Epstein-Barr
  polymerize chain reaction > polymerase chain reaction
  polymerized chain reaction > polymerase chain reaction
  polymerase chain reactive > polymerase chain reaction
  compute tomography > computed tomography
  computed tomograph > computed tomography
  magnetic resonant imaging > magnetic resonance imaging
  magnet resonance imaging > magnetic resonance imaging
  positron emission topography > positron emission tomography
  optical coherent tomography > optical coherence tomography
  optic coherence tomography > optical coherence tomography
  optical coherence topography > optical coherence tomography
  left ventricle > left ventricular [ejection hypertrophy dysfunction]
  right ventricle > right ventricular [hypertrophy dysfunction]
  ejection factor > ejection fraction
  glomerular filtrate rate > glomerular filtration rate
  glomerulus filtration rate > glomerular filtration rate
  glomerular filtration ratio > glomerular filtration rate
  glomerular filtering rate > glomerular filtration rate
  creatine clearance > creatinine clearance
  serum creatine > serum creatinine [level levels < > ≥ ≤ of concentration above more greater less \\> \\< (]
  creatinine > creatine [kinase phosphokinase]
  alanine transferase > alanine aminotransferase
  alanine aminotransaminase > alanine aminotransferase
  aspartate transferase > aspartate aminotransferase
  aspartate aminotransaminase > aspartate aminotransferase
  alkaline phosphate > alkaline phosphatase
  alkali phosphatase > alkaline phosphatase
  absolute neutrophilic count > absolute neutrophil count
  fast > fasting [blood_glucose plasma_glucose blood_sugar]
  impaired fast glucose > impaired fasting glucose
  body mass of index > body mass index
  vocal chord > vocal cord
  vocal chords > vocal cords
  umbilical chord > umbilical cord
  spine cord > spinal cord
  prostrate-specific > prostate-specific
  prostatic specific antigen > prostate-specific antigen
  [contraceptive control sleeping] bills > pills
  [intrauterine intra-uterine contraceptive medical] devise > device
  [intrauterine intra-uterine contraceptive medical] devises > devices
  tube ligation > tubal ligation
  menstruation > menstrual [cycle period cycles]
  [post] menopause > menopausal [women woman]
  postmenopause > postmenopausal [women woman]
  premenopause > premenopausal [women woman]
  [with a the all or and] pregnancy > pregnant [women woman]
  pregnant or lactation women > pregnant or lactating women
  pregnant and lactation women > pregnant and lactating women
  pregnancy or lactating women > pregnant or lactating women
  pregnancy and lactating women > pregnant and lactating women
  [or and] lactation > lactating [women woman mothers]
  operation room > operating room
  operative room > operating room
  recovering room > recovery room
  emergence > emergency [department room unit]
  emergent > emergency [department room unit]
  urgency department > emergency department
  intensive unit care > intensive care unit
  intense care unit > intensive care unit
  mechanic > mechanical [ventilation]
  mechanically ventilation > mechanical ventilation
  nose cannula > nasal cannula
  oxygen saturate > oxygen saturation
  arterial tension > arterial pressure
  artery > arterial [hypertension blood_gas]
  cardia arrest > cardiac arrest
  cardiac frequency > heart rate
  organic > organ [transplantation transplant]
  mental retard > mental retardation
  [heart liver kidney lung renal cardiovascular cardiac autoimmune infectious] deceased > disease
  disease > deceased [donor donors]
  sudden dead > sudden death
  dead rate > death rate
  [hair hearing memory bone vision] lost > loss
  grow > growth [factor factors hormone]
  growing > growth [factor factors hormone]
  tumor necrotic factor > tumor necrosis factor
  tumour necrotic factor > tumour necrosis factor
  tumors necrosis factor > tumor necrosis factor
  eviction diet > elimination diet
  [with a] confirm > confirmed [diagnosis]
  [confirmed clinical previous known initial histological a] diagnose > diagnosis [of]
  [with confirmed clinical] diagnostic > diagnosis [of]
  [is are be] resist > resistant [to]
  [not to who do does did] response > respond [to]
  [complete partial immune clinical tumor] respond > response
  activity of daily live > activities of daily living
  activities of daily live > activities of daily living
  blooding > bleeding [time tendency disorder disorders]
  bleeding diastasis > bleeding diathesis
  diathesis recti > diastasis recti
  attenuate > attenuated [vaccine vaccines]
  alive > live [vaccine vaccines attenuated]
  liver > live [vaccine vaccines]
  alcoholic > alcohol [abuse consumption intake dependence]
  smoke > smoking [history status]
  concomitance > concomitant [medication medications treatment]
  best correct visual acuity > best-corrected visual acuity
  slit lump > slit lamp
  silt lamp > slit lamp
  retina > retinal [detachment]
  macula > macular [edema oedema degeneration hole]
  cornea > corneal [transplantation ulcer thickness edema]
  uterus > uterine [bleeding contraction contractions]
  vagina > vaginal [bleeding delivery discharge]
  abdomen > abdominal [pain surgery distension]
  thorax surgery > thoracic surgery
  spine anesthesia > spinal anesthesia
  intestine > intestinal [obstruction]
  bowl > bowel [obstruction disease diseases movement movements syndrome preparation resection habits function surgery]
  pelvis floor > pelvic floor
  liver cirrhoses > liver cirrhosis
  metastasis > metastatic [disease cancer tumor tumors]
  metastases disease > metastatic disease
  malignancy > malignant [tumor tumors tumour tumours]
  malign > malignant [tumor tumors tumour disease neoplasm neoplasms]
  allergic of > allergic to
  allergic from > allergic to
  [any no absolute known] contraindicated > contraindication [to for]
  uncooperated > uncooperative
  psychology > psychological [disorder disorders]
  neurology > neurological [disease diseases disorder disorders deficit]
  autoimmunity > autoimmune [disease diseases disorder disorders]
  inflammation disease > inflammatory disease
  surgery > surgical [procedure procedures site_infection intervention interventions resection treatment]
  [intravenous subcutaneous intramuscular single] inject > injection
  [intravenous continuous] infuse > infusion
  gestation > gestational [age diabetes sac]
  born weight > birth weight
  cesarean session > cesarean section
  caesarean session > caesarean section
  placental previa > placenta previa
  placenta accrete > placenta accreta
  fetus heart rate > fetal heart rate
  fetal distressed > fetal distress
  intelligent quotient > intelligence quotient
  nurse > nursing [mothers women]
  medicine > medical [history record records condition conditions staff students]
  medication > medical [condition conditions]
  physic > physical [examination exam therapy]
  physics > physical [examination exam therapy]
  [laboratory clinical radiological CT imaging] founding > finding
  [laboratory clinical radiological CT imaging] foundings > findings
  [thoracic cerebral abdominal] scanner > CT scan
  biopsies proven > biopsy-proven
  radical artery > radial artery
  radial > radical [prostatectomy cystectomy hysterectomy nephrectomy]
  [central portal deep saphenous femoral varicose jugular] vain > vein
  varicose vains > varicose veins
  [nerve plane plexus heart field] bloc > block
  [spinae abdominis serratus anterior] plan > plane [block]
  erector spine > erector spinae [plane block]
  erector spinal > erector spinae [plane block]
  Glasgow comma > Glasgow coma
  [hypertrophic acne surgical burn keloid cesarean] scare > scar
  scare tissue > scar tissue
  worm > warm [saline water compress compresses]
  diary > dairy [product products]
  [patient bladder headache food pain voiding sleep symptom seizure electronic] dairy > diary
  [patient bladder headache pain symptom seizure] dairies > diaries
  patient > patent [ductus foramen]
  [will_be were are] exclusion > excluded [from if due because when]
  [are is be] willingly > willing [to]
  [not cannot can able_to] understanding > understand [the]
  post-operation > postoperative [pain complications complication period day days care recovery]
  post operation > postoperative [pain complications complication period]
  [full complete rapid] recover > recovery [from of after]
  enhance recovery > enhanced recovery [after]
  [the clinical] effectively > effectiveness [of]
  efficacy and security > efficacy and safety
  security and efficacy > safety and efficacy
  critically illness > critical illness
  sour throat > sore throat
  soar throat > sore throat
  running nose > runny nose
  shortage of breath > shortness of breath
  shortness of breathing > shortness of breath
  breathing difficult > breathing difficulty
  difficult in breathing > difficulty in breathing
  nausea and vomit > nausea and vomiting
  nausea or vomit > nausea or vomiting
  pain intensify > pain intensity
  [the] severe > severity [of_the of_pain of_disease of_symptoms]
  grad > grade [# I II III IV]
  stag > stage [# I II III IV]
  [VAS total Apgar severity APACHE] sore > score
  [back neck abdominal chest knee shoulder pelvic postoperative] pan > pain
  keen > knee [joint osteoarthritis pain replacement arthroplasty surgery]
  shoulder be > should be
  diabetic food > diabetic foot [ulcer ulcers infection syndrome]
  foot allergy > food allergy
  foot and drug > Food and Drug
  [lower upper phantom affected] limp > limb
  [lower upper phantom affected] limps > limbs
  limb > lymph [node nodes]
  lymph note > lymph node
  long > lung [cancer transplantation transplant]
  lung term > long term
  live > liver [disease diseases cirrhosis function failure transplantation transplant biopsy cancer enzymes injury]
  half live > half-life
  half-live > half-life
  half-lifes > half-lives
  good clinic practice > good clinical practice
  route canal > root canal
  [surgical injection infusion] sight > site
  [surgical injection infusion] cite > site
  [blood laboratory function pregnancy] testes > tests
  [serum plasma blood hemoglobin] lever > level
  open level > open-label
  open-level > open-label
  persistence > persistent [pain fever cough symptoms infection hypotension vomiting]
  [is are] consist > consistent [with]
  [is are] resistance > resistant [to]
  resistance > resistant [hypertension tuberculosis bacteria]
  insulin dependence diabetes > insulin-dependent diabetes
  iron deficient > iron deficiency [anemia anaemia]
  [coronary drug-eluting] stint > stent
  drug-eluding > drug-eluting
  drug eluding > drug-eluting [stent stents]
  bear metal stent > bare metal stent
  contract > contrast [media agent agents medium material]
  metal > mental [disorder disorders retardation illness health]
  mental > metal [implant implants]
  mind to moderate > mild to moderate
  mile to moderate > mild to moderate
  cute > acute [renal coronary respiratory myocardial kidney infection]
  chromic > chronic
  chronicle > chronic [disease diseases renal kidney pain]
  Chron's > Crohn's
  Chron disease > Crohn disease
  Crohns disease > Crohn's disease
  anxious > anxiety [disorder disorders]
  depression disorder > depressive disorder
  depress disorder > depressive disorder
  post trauma stress > post-traumatic stress
  post-trauma stress > post-traumatic stress
  attention deficient > attention deficit
  attention-deficient > attention-deficit
  cognition > cognitive [impairment function functions decline deficit deficits dysfunction]
  Alzheimers > Alzheimer's [disease]
  Parkinsons > Parkinson's [disease]
  Huntingtons > Huntington's [disease]
  downs syndrome > Down syndrome
  Grave's > Graves' [disease]
  muscle dystrophy > muscular dystrophy
  multiple scleroses > multiple sclerosis
  myasthenia graves > myasthenia gravis
  systemic erythematosus lupus > systemic lupus erythematosus
  diabetic mellitus > diabetes mellitus
  low density lipid > low-density lipoprotein
  high density lipid > high-density lipoprotein
  thyroid stimulation hormone > thyroid-stimulating hormone
  thyroid stimulate hormone > thyroid-stimulating hormone
  follicle stimulation hormone > follicle-stimulating hormone
  follicular stimulating hormone > follicle-stimulating hormone
  folate acid > folic acid
  valproate acid > valproic acid
  mycophenolic mofetil > mycophenolate mofetil
  zoledronate acid > zoledronic acid
  lactate acid > lactic acid
  fat acid > fatty acid
  fat acids > fatty acids
  [face surgical] musk > mask
  D-dimmer > D-dimer
  D dimmer > D-dimer
  C-reaction protein > C-reactive protein
  C reaction protein > C-reactive protein
  sediment rate > sedimentation rate
  international normal ratio > international normalized ratio
  international normalization ratio > international normalized ratio
  active partial thromboplastin > activated partial thromboplastin
  pack red blood cells > packed red blood cells
  convalescence plasma > convalescent plasma
  vascular endothelium growth > vascular endothelial growth
  epidermis growth factor > epidermal growth factor
  colony stimulated factor > colony-stimulating factor
  breast conservative > breast-conserving [surgery therapy treatment]
  target > targeted [therapy therapies]
  curative intend > curative intent
  palliate care > palliative care
  life expectation > life expectancy
  performance state > performance status
  performed status > performance status
  [mental physical health marital nutritional functional immune smoking socioeconomic] statue > status
  martial status > marital status
  marriage status > marital status
  evolutive > progressive [cancer disease tumor neoplasia pathology malignancy infection]
  Pittsburg Sleep > Pittsburgh Sleep
  Hartman's solution > Hartmann's solution
  Reynaud's > Raynaud's
  time to dead > time to death
  best support care > best supportive care
  psychic > psychiatric [disorder disorders disease diseases illness]
  [personal family medical surgical pathological cardiovascular psychiatric] antecedents > history
  [personal family medical surgical pathological cardiovascular psychiatric] antecedent > history
  glucose tolerant test > glucose tolerance test
  pregnant test > pregnancy test
  pregnant tests > pregnancy tests
  arterial fibrillation > atrial fibrillation
  arterial flutter > atrial flutter
  atrial blood gas > arterial blood gas
  peripheral atrial disease > peripheral arterial disease
  cause of dead > cause of death
  immune depressed > immunosuppressed [patients]
  overall survive > overall survival
  [progression-free disease-free relapse-free event-free] survive > survival
  progress-free survival > progression-free survival
  progress free survival > progression-free survival
  progressive-free survival > progression-free survival
  progressive free survival > progression-free survival
  [adverse study experimental] drag > drug
  allergenic > allergic [to reaction reactions rhinitis patients]
  psychiatry > psychiatric [disorder disorders disease diseases illness]
  imagine > imaging [studies study techniques findings tests technique modalities]
  [not is are be] complaint > compliant [with]
  non-complaint > non-compliant
  [chief main] compliant > complaint
  [chief main] complain > complaint
  [chief main] complains > complaints
  proscribed > prescribed [by medication drug]
  [all-cause hospital day in-hospital 28-day] morality > mortality
  morbidity and morality > morbidity and mortality
  mobility and mortality > morbidity and mortality
  all-course mortality > all-cause mortality
  all course mortality > all-cause mortality
  bold > blood [pressure sample samples test cells count glucose]
  bloody > blood [pressure test tests]
  [psychiatric mental cognitive neurological psychological coagulation] troubles > disorders
  systematic > systemic [antibiotics antibiotic corticosteroids corticosteroid steroids steroid chemotherapy glucocorticoids anticoagulation disease diseases infection infections]
  Middle Eastern Respiratory Syndrome > Middle East Respiratory Syndrome
  immunity > immune [system response responses]
  psychologist > psychological [symptoms disorders distress support problems]
  psychiatrist > psychiatric [disorder disorders illness symptoms disease diseases]
  wheel chair > wheelchair
  wheel chairs > wheelchairs
`;
