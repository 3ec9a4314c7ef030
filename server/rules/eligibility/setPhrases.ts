// Set phrases with a wrong word in them: "principle investigator", "quality of live". Each row is here because it can mean
// nothing else.

/** A table as wordings.ts reads it. */
export const SET_PHRASES = `
  principle > principal [investigator investigators component_analysis researcher researchers]
  principals > principles [of_good of_the_declaration of_gcp]
  ration > ratio [to_receive of_#:#]
  [# odds hazard risk allocation randomization randomisation likelihood normalized normalised waist-hip] ration > ratio
  random controlled > randomized controlled [trial trials study studies clinical]
  randomize > randomized [controlled clinical trial trials]
  randomise > randomised [controlled clinical trial trials]
  case controlled study > case-control study
  case controlled studies > case-control studies
  multicenters > multicenter [study trial randomized randomised]
  multicentres > multicentre [study trial randomized randomised]
  multi-centers > multicenter [study trial randomized randomised]
  multi centers > multicenter [study trial randomized randomised]
  intention of treat > intention to treat
  intention of treatment > intention to treat [analysis population principle]
  intention to treatment > intention to treat
  intention-to-treatment > intention-to-treat
  intent of treat > intent to treat
  intend to treat > intention to treat [analysis population principle set]
  intend-to-treat > intention-to-treat
  out-hospital > out-of-hospital [cardiac arrest]
  economical > economic [impact burden evaluation status cost costs analysis consequences situation level reasons]
  socio-economical > socio-economic
  hospitalization stay > hospital stay
  hospitalisation stay > hospital stay
  investigational brochure > investigator's brochure
  torsades de point > torsades de pointes
  torsades de pointe > torsades de pointes
  torsade de point > torsade de pointes
  [experimental] groupe > group
  experiment group > experimental group
  experiment groups > experimental groups
  compare group > comparison group
  life expectance > life expectancy
  live expectancy > life expectancy
  live threatening > life-threatening
  live-threatening > life-threatening
  quality of live > quality of life
  life > live [vaccine vaccines attenuated birth births virus-vaccine]
  life-attenuated > live-attenuated
  performance statue > performance status
  performance statues > performance status
  performance statuts > performance status
  body max index > body mass index
  body mas index > body mass index
  waste > waist [circumference hip-ratio]
  mucus > mucous [membrane membranes]
  plural > pleural [effusion effusions fluid space cavity thickening biopsy disease]
  [cleft soft hard] palette > palate
  gate > gait [speed analysis disturbance disturbances velocity pattern patterns parameters impairment training-program]
  heal > heel [pain spur spurs prick stick ulcer ulcers]
  ilium > ileum [resection]
  terminal ilium > terminal ileum
  ileac > iliac [crest artery arteries vein veins]
  pick > peak [expiratory flow]
  peek > peak [expiratory flow]
  tropical > topical [steroid steroids anesthetic anaesthetic anesthesia corticosteroid corticosteroids antibiotic antibiotics cream application antifungal agents]
  topic > topical [steroid steroids anesthetic corticosteroid corticosteroids antibiotic antibiotics treatment application]
  rout > route [of_administration]
  [oral intravenous subcutaneous intramuscular parenteral] rout > route
  vial > viral [infection infections load hepatitis replication pneumonia shedding]
  vital > viral [load hepatitis infection infections replication]
  viral > vital [signs sign]
  vital sings > vital signs
  vital sing > vital sign
  sings > signs [and_symptoms or_symptoms of]
  sign and symptoms > signs and symptoms
  signs and symptom > signs and symptoms
  visual analog > visual analogue [scala]
  visual analogy > visual analogue [scale score]
  visual analogic > visual analogue [scale score]
  visual analogical > visual analogue [scale score]
  visible analog > visual analog [scale]
  visible analogue > visual analogue [scale]
  numeral > numeric [rating_scale pain_rating_scale]
  brest > breast [cancer feeding milk carcinoma tissue surgery]
  heath > health [care status system systems service services professional professionals worker workers problem problems condition conditions organization organisation insurance provider providers related education center centers facility facilities state survey questionnaire]
  healthy > health [insurance organization organisation professionals status]
  health > healthy [volunteers volunteer subjects controls adults individuals donors]
  [world] heath > health [organization organisation]
  [world] healthy > health [organization organisation]
  hearth > heart [failure disease diseases rate attack transplant valve rhythm block]
  hart > heart [failure disease diseases rate attack transplant rhythm]
  heard > heart [failure disease rate attack]
  heat > heart [failure attack]
  pubic > public [health hospital hospitals transport]
  non of > none of [the these them]
  none > non- [small-cell]
  none pregnant > non-pregnant
  none-pregnant > non-pregnant
  none-invasive > non-invasive
  none-smoker > non-smoker
  none-smokers > non-smokers
  none-small > non-small [cell]
  none-steroidal > non-steroidal
  none-randomized > non-randomized
  none smokers > non-smokers
  none smoker > non-smoker
  none steroidal > non-steroidal
  dose not > does not [have allow want meet agree wish include affect need require respond understand speak cause consent apply interfere involve fulfil fulfill preclude show contain take know use exist change permit want complete]
  doses not > does not [have allow want meet agree wish affect need require respond understand speak consent interfere fulfil fulfill]
  dose no > does not [have want meet agree wish respond understand speak consent]
  [at] lease > least [one two three four six a #]
  [at] lest > least [one two three four six a #]
  [at] leat > least
  [at] leas > least
  [at] list > least [one two three #]
  [less more greater higher lower older younger larger smaller longer shorter] that > than [# or_equal one two three four six twelve]
  [less more greater higher lower older younger larger smaller longer shorter] the > than [# or_equal]
  [rather] then > than
  [other] then > than [the those study for]
  per say > per se
  vice verse > vice versa
  illegible > eligible [for patients subjects participants to]
  [shortness_of deep bad hydrogen out_of] breathe > breath
  breathe > breath [test tests sample samples sounds holding analysis hold]
  difficulty in breath > difficulty in breathing
  difficulty of breath > difficulty breathing
  illicit > elicit [a an the information responses]
  elicit > illicit [drug drugs substance substances]
  [side adverse therapeutic beneficial harmful placebo treatment] affect > effect
  [side adverse therapeutic beneficial harmful] affects > effects
  [medical dietary professional nutritional lifestyle] advise > advice
  weather > whether [or_not the_patient the_patients there it this they patients]
  complimentary > complementary [medicine medicines therapy therapies treatment treatments feeding food foods and_alternative or_alternative]
  compliment > complement [system inhibitor inhibitors component components C3 C5 factor]
  [medical nursing research hospital healthcare health-care military] personal > personnel [and or who will in at is are]
  personnel > personal [history data information or_family]
  has lead > has led [to]
  have lead > have led [to]
  had lead > had led [to]
  seize > size [calculation]
  sample seize > sample size
  tested positively > tested positive
  tested negatively > tested negative
  [adverse] even > event
  [adverse] evens > events
  adverse evert > adverse event
  side affects > side effects
  presents > presence [of_any of_active of_a of_an of_the of_metast~ of_severe]
  absent > absence [of_any of_active of_a of_an of_severe]
  prevalent > prevalence [of_the]
  frequent of > frequency of
  importance to note > important to note
  safe and efficacy > safety and efficacy
  safety and effective > safety and effectiveness [of]
  efficacy and safe > efficacy and safety [of]
  safe and effectiveness > safety and effectiveness [of]
  efficiency and safety > efficacy and safety
  safety and efficiency > safety and efficacy
  efficiency and tolerability > efficacy and tolerability
  [primary secondary] efficiency > efficacy [outcome outcomes endpoint endpoints end indicator indicators analysis variable variables measure measures]
  [primary secondary] effective > efficacy [outcome outcomes endpoint endpoints indicator indicators]
  experimental drag > experimental drug
  [investigational study other] drags > drugs
  inability or unwilling > inability or unwillingness [to]
  unwilling or inability > unwillingness or inability [to]
  unable or unwillingness > unable or unwilling [to]
  ability and willing > ability and willingness [to]
  able and willingness > able and willing [to]
  willing and ability > willingness and ability [to]
  willingness and able > willingness and ability [to]
  wiling > willing [to and]
  abel > able [to]
  bale > able [to]
  [not] ably > able [to]
  intent > intend [to_participate to_become to_conceive to_use to_undergo to_donate]
  into consider > into consideration
  poly chain reaction > polymerase chain reaction
  polymerase chain reactions test > polymerase chain reaction test
  polymerase chains reaction > polymerase chain reaction
  severally > severely [ill impaired affected reduced depressed injured]
  [more] sever > severe [form forms disease cases symptoms]
  al least > at least
  such us > such as
  such a > such as [the_following]
  as wells as > as well as
  as well has > as well as
  as well us > as well as
  off label used > off-label use
  of-label > off-label [use drug drugs]
  of label > off-label [use]
  statical > statistical [analysis analyses significance method methods test tests software package]
  statically > statistically [significant different analyzed analysed]
  statistic > statistical [analysis analyses significance software package difference]
  statistics analysis > statistical analysis
  statistics significance > statistical significance
  written consent inform > written informed consent
  written inform > written informed [consent]
  informed content > informed consent
  informed concern > informed consent [form]
  inform content > informed consent
  informed consent from > informed consent form [( and before prior is was has will signed]
  informant consent > informed consent
  sing > sign [the an informed a_consent]
  singed > signed [informed the_informed an_informed a_written written consent the_consent]
  signet > signed [informed the_informed]
  lost to flow-up > lost to follow-up
  lost to flow up > lost to follow-up
  loss to flow-up > loss to follow-up
  flow-up > follow-up
  flow up > follow-up [visit visits period of at]
  fallow-up > follow-up
  fallow up > follow-up
  follow-op > follow-up
  [of_the] studied > study [drug drugs medication]
  treated > treating [physician physicians doctor doctors clinician clinicians]
  attended > attending [physician physicians doctor]
  attend physician > attending physician
  [# one two three four five six eight ten twelve few] mouths > months
  [# one two three four five six] moths > months
  [# one two three] mouth > month [after before prior ago]
  ears > years [old of_age]
  [# ] yeas > years
  duration off > duration of
  because off > because of
  instead off > instead of
  caused be > caused by
  followed be > followed by
  performed be > performed by
  assessed be > assessed by
  measured be > measured by
  confirmed be > confirmed by
  treated be > treated by
  determined be > determined by
  defined be > defined by
  [will can may must should could would to] by > be [treated given assessed performed measured included excluded randomized randomised used administered evaluated recorded collected considered enrolled asked followed done made taken obtained invited able informed recruited monitored conducted provided analyzed analysed offered]
  [has have had] bin > been
  [has have had] ben > been
  [it] si > is
  [this] trail > trial
  clinical trail > clinical trial
  clinical trails > clinical trials
  trail group > trial group
  controlled trail > controlled trial
  [phase] stadium > stage
  stadium > stage [I II III IV]
  primary investigator > principal investigator
  primary investigators > principal investigators
  lymphocytic > lymphocyte [count counts]
  case-controlled > case-control [study studies]
  available up to date > available to date
  [to can cannot] breath > breathe [normally spontaneously freely through in deeply out on without]
  point of prevalence > point prevalence [study]
  which i > which is
  [by in of at to with from] out > our [institution institutional hospital center centre department clinic unit team study]
  [this the clinical medical daily general routine] practise > practice
  [samples_are samples_were sample_is sample_was samples_will_be sample_will_be blood_is blood_was blood_will_be] drained > drawn
  organic > organ [dysfunction failure]
  multi-organic > multi-organ [failure dysfunction]
  selective operation > elective operation
  selective operations > elective operations
  in other to > in order to
  on a daily bases > on a daily basis
  on a regular bases > on a regular basis
  [on the] bases of > basis of
  basis line > baseline
  by them self > by themselves
  heart rat > heart rate
  blood presser > blood pressure
  blood pleasure > blood pressure
  blood pressing > blood pressure
  hearth rate > heart rate
  respiratory rat > respiratory rate
  survival rat > survival rate
  inclusion criterial > inclusion criteria
  exclusion criterial > exclusion criteria
  inclusion criterion's > inclusion criteria
  exclusion criterion's > exclusion criteria
  adverse affects > adverse effects
  physically exam > physical exam
  physically examination > physical examination
  clinically trial > clinical trial
  clinically trials > clinical trials
  clinically study > clinical study
  clinic trial > clinical trial
  clinic trials > clinical trials
  control clinical trial > controlled clinical trial
  medicals records > medical records
  medicals history > medical history
  [breast-feeding breastfeeding] woman > women [are or will who and must]
  child baring > childbearing
  child-baring > childbearing
  childbaring > childbearing
  woman of childbearing potential must > women of childbearing potential must
  hospital stays length > length of hospital stay
  collected by > collected from [healthy donors patients the_patients cured]
  cured by > cured of [COVID-19 COVID the_disease]
  [#] ys > years
  confirmed cases confirmed by > cases confirmed by
  on an independent manner > in an independent manner
  on a daily manner > in a daily manner
  on a random manner > in a random manner
  on a blinded manner > in a blinded manner
  applied to our hospital > presented to our hospital
`;
