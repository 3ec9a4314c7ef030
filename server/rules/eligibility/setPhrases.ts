// Set phrases with a wrong word in them: "principle investigator", "quality of live". Rows as wordings.ts reads them. Each is here
// because it can mean nothing else.

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
  in to account > into account
  into consider > into consideration
  poly chain reaction > polymerase chain reaction
  polymerase chain reactions test > polymerase chain reaction test
  polymerase chains reaction > polymerase chain reaction
  severally > severely [ill impaired affected reduced depressed injured]
  [more] sever > severe [form forms disease cases symptoms]
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
  al least > at least
  atleast > at least
  upto > up to
  upto > up to [#]
  inorder > in order [to]
  inspite of > in spite of
  eventhough > even though
  aswell as > as well as
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
  Eastern Cooperation Oncology Group > Eastern Cooperative Oncology Group
  Eastern Cooperative Oncological Group > Eastern Cooperative Oncology Group
  Eastern Collaborative Oncology Group > Eastern Cooperative Oncology Group
  Eastern Corporation Oncology Group > Eastern Cooperative Oncology Group
  Eastern Cooperative Group > Eastern Cooperative Oncology Group
  Eastern Oncology Cooperative Group > Eastern Cooperative Oncology Group
  American Society of Anesthesiology > American Society of Anesthesiologists
  American Society of Anesthesia > American Society of Anesthesiologists
  American Society of Anesthesiologist > American Society of Anesthesiologists
  American Society of Anaesthesiology > American Society of Anesthesiologists
  American Society of Anaesthesiologist > American Society of Anesthesiologists
  American Diabetic Association > American Diabetes Association
  European League Against Rheumatology > European League Against Rheumatism
  Common Terminology Criteria for Adverse Event > Common Terminology Criteria for Adverse Events
  Common Terminology Criteria of Adverse Events > Common Terminology Criteria for Adverse Events
  Common Terminology Criteria of Adverse Event > Common Terminology Criteria for Adverse Events
  Common Terminology Criteria Adverse Events > Common Terminology Criteria for Adverse Events
  Common Terminology for Adverse Events > Common Terminology Criteria for Adverse Events
  Response Evaluation Criteria for Solid Tumors > Response Evaluation Criteria in Solid Tumors
  Response Evaluation Criteria of Solid Tumors > Response Evaluation Criteria in Solid Tumors
  Response Evaluation Criteria in Solid Tumor > Response Evaluation Criteria in Solid Tumors
  Response Criteria Evaluation in Solid Tumors > Response Evaluation Criteria in Solid Tumors
  Diagnostic and Statistical Manual of Mental Disorder > Diagnostic and Statistical Manual of Mental Disorders
  Diagnostic and Statistic Manual > Diagnostic and Statistical Manual
  New York Hearth Association > New York Heart Association
  New York Heart Academy > New York Heart Association
  Kaplan-Meyer > Kaplan-Meier
  Kaplan Meyer > Kaplan-Meier
  Kaplan-Mayer > Kaplan-Meier
  Fischer's exact > Fisher's exact
  Fischer exact > Fisher exact
  Fishers exact > Fisher's exact
  Shapiro-Wilks > Shapiro-Wilk
  Shapiro Wilks > Shapiro-Wilk
  Bland-Altmann > Bland-Altman
  Bland Altmann > Bland-Altman
  Guillian > Guillain
  Guillian-Barre > Guillain-Barre
  Guillian-Barré > Guillain-Barré
  Ramsey > Ramsay [sedation_scale sedation_score sedation]
  Gleeson > Gleason [score grade]
  helicobacter pilori > Helicobacter pylori
`;
