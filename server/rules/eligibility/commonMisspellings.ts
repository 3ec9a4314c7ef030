// Misspellings that leave too little of the word for its neighbours in spelling to be found, or that too many records have: what
// is written, and what is meant.
import { lazily } from '../../text/lazily';

/** `written>meant`, set apart by blanks; `_` is a blank. */
const TABLE = `
  abbreviaton>abbreviation abcess>abscess abcesses>abscesses abondoned>abandoned abortificant>abortifacient
  absense>absence accomodation>accommodation acknowlege>acknowledge addional>additional adolescense>adolescence
  advers>adverse affraid>afraid agueusia>ageusia albumine>albumin allergie>allergy allergys>allergies
  alveoral>alveolar amenorrhoe>amenorrhoea amiodaron>amiodarone amoxicilline>amoxicillin anaesthetia>anaesthesia
  analogus>analogous anastamosed>anastomosed anastamosis>anastomosis anastamotic>anastomotic
  anesthesist>anesthesiologist aneurysma>aneurysm angiotensine>angiotensin antecents>antecedents
  anthracyclin>anthracycline anticipitated>anticipated anticonceptional>contraceptive
  anticonvulsivant>anticonvulsant anticonvulsivants>anticonvulsants antihypertensif>antihypertensive
  antiinflamatory>anti-inflammatory antipsicotic>antipsychotic anual>annual aparatus>apparatus
  appendectony>appendectomy appendicits>appendicitis apriori>a_priori aquire>acquire aranged>arranged
  argueing>arguing arised>arose arithmia>arrhythmia arrithmia>arrhythmia arrythmia>arrhythmia arrythmias>arrhythmias
  arrythmic>arrhythmic arthoplasty>arthroplasty arthoscopic>arthroscopic arthoscopy>arthroscopy articial>artificial
  ascitis>ascites aspirine>aspirin assement>assessment assesst>assessed assymetric>asymmetric asymetric>asymmetric
  atherosclerosic>atherosclerotic atmopsheric>atmospheric atrail>atrial atrophie>atrophy attendent>attendant
  attitute>attitude auricolar>auricular autentic>authentic authorisized>authorised autopsia>autopsy
  azithromycine>azithromycin azospermia>azoospermia azythromycin>azithromycin azythromycine>azithromycin
  bacterias>bacteria baloon>balloon barbituate>barbiturate barbituates>barbiturates baseling>baseline
  basicly>basically becaus>because befor>before beggining>beginning benine>benign benzodiacepine>benzodiazepine
  benzodiazepin>benzodiazepine betalactams>beta-lactams bicarbonat>bicarbonate bioequivalance>bioequivalence
  biomarquers>biomarkers biopsie>biopsy biopsys>biopsies breat>breast bronquial>bronchial buisness>business
  bupivacain>bupivacaine bupivicaine>bupivacaine buproprion>bupropion calender>calendar canulation>cannulation
  cardiomyopathie>cardiomyopathy cardiorespiratorial>cardiorespiratory carotis>carotid cartiledge>cartilage
  categorie>category caterized>categorized catheder>catheter catherization>catheterization
  cefalosporin>cephalosporin cefazoline>cefazolin ceftriaxon>ceftriaxone centrifugated>centrifuged
  cephalosporine>cephalosporin changable>changeable chemoteraphy>chemotherapy chlorhexidin>chlorhexidine
  cholecistectomy>cholecystectomy cholesterole>cholesterol choosed>chosen chromosom>chromosome chromosone>chromosome
  chronical>chronic chronicly>chronically cigaret>cigarette ciprofloxacine>ciprofloxacin cisplatine>cisplatin
  clarithromycine>clarithromycin claudicatio>claudication clindamycine>clindamycin closterdium>clostridium
  coagulopathie>coagulopathy cognitif>cognitive colleage>colleague colorectale>colorectal comited>committed
  comitee>committee comorability>comorbidity comorbidies>comorbidities comorbities>comorbidities
  compatability>compatibility complusion>compulsion comprehention>comprehension conceed>concede concensus>consensus
  concious>conscious concommitent>concomitant concultant>consultant confirmatiom>confirmation confort>comfort
  congestif>congestive connectif>connective consecutif>consecutive consentment>consent consentration>concentration
  consious>conscious contaminent>contaminant continuos>continuous contraceptif>contraceptive
  contraceptition>contraception controled>controlled convential>conventional convienent>convenient
  coodinator>coordinator coorporation>cooperation corelation>correlation coronarian>coronary
  corticostero>corticosteroid cortison>cortisone councelling>counselling creatinin>creatinine criteras>criteria
  criterias>criteria criterium>criterion critiera>criteria crossectional>cross-sectional cultur>culture
  curretage>curettage cyclophosfamide>cyclophosphamide damge>damage deafult>default debilating>debilitating
  decomposated>decompensated decreace>decrease deficiance>deficiency demografic>demographic desiase>disease
  desicion>decision desinfection>disinfection deteriation>deterioration determin>determine detoriation>deterioration
  dexmedetomedine>dexmedetomidine dexmedetomidin>dexmedetomidine diabetus>diabetes diagnosised>diagnosed
  diarreah>diarrhea diarrhoe>diarrhoea diatery>dietary differenciate>differentiate differenciation>differentiation
  dilatated>dilated dimention>dimension diminuition>diminution disapear>disappear discomfortable>uncomfortable
  discontinous>discontinuous discontinuated>discontinued diseaes>diseases dispersable>dispersible
  dissapear>disappear divertivulitis>diverticulitis droped>dropped dropps>drops dyslipemias>dyslipidemias
  dysmenorrhoe>dysmenorrhoea dysmenorroe>dysmenorrhoea dyspneoa>dyspnoea ecchymosys>ecchymosis
  echocardiografy>echocardiography echogeneicity>echogenicity eclampsya>eclampsia eclamsia>eclampsia
  efficacity>efficacy elastographie>elastography electivly>electively electrocardiografic>electrocardiographic
  electroencefalogram>electroencephalogram electronical>electronic embolisme>embolism embrio>embryo
  encefalopathy>encephalopathy endocrin>endocrine endocrinal>endocrine endometritits>endometritis
  endoscopical>endoscopic endoscopie>endoscopy endotracheale>endotracheal endotraqueal>endotracheal
  enoxaparine>enoxaparin enroled>enrolled ensurance>insurance epidemy>epidemic epilepsia>epilepsy
  epileptical>epileptic erythematosis>erythematosus erythromycine>erythromycin estimatated>estimated
  estimatation>estimation estradiole>estradiol estrogene>estrogen etiologie>etiology evaluatation>evaluation
  evaluetd>evaluated eventhough>even_though evidense>evidence examen>examination examinination>examination
  exceded>exceeded excerise>exercise excersize>exercise excert>exert excitment>excitement exelent>excellent
  exerice>exercise exersice>exercise exersise>exercise exibit>exhibit existense>existence expectansy>expectancy
  extensiv>extensive extention>extension exudat>exudate eyelide>eyelid familar>familiar fatique>fatigue feeded>fed
  femal>female femenine>feminine fentanil>fentanyl fentanyle>fentanyl fibrinogene>fibrinogen
  fibromyalgy>fibromyalgia finaly>finally fisical>physical fisiological>physiological fisiotherapy>physiotherapy
  fistel>fistula floroscopy>fluoroscopy flouride>fluoride flouroquinolone>fluoroquinolone flouroscopy>fluoroscopy
  fluctuaction>fluctuation fluorescense>fluorescence follicul>follicle folow>follow forhead>forehead
  forteen>fourteen fourty>forty frequenty>frequently fulfiling>fulfilling fuorate>furoate furosemid>furosemide
  gabapentine>gabapentin gastroesofageal>gastroesophageal gentamicine>gentamicin gentamycine>gentamicin
  gestacional>gestational gestionional>gestational gingivititis>gingivitis gingivits>gingivitis glaucom>glaucoma
  glicemia>glycemia glomular>glomerular glucagone>glucagon glucocorticoide>glucocorticoid gluthatione>glutathione
  gonadotrophine>gonadotrophin granulocitic>granulocytic guaranted>guaranteed gynaecolgical>gynaecological
  haemodyalisis>haemodialysis haemoglobine>haemoglobin haemophylia>haemophilia haemorraghic>haemorrhagic
  haloperidole>haloperidol hapiness>happiness headach>headache headackes>headaches healty>healthy hearbeat>heartbeat
  heared>heard heigth>height hemiplegy>hemiplegia hemmorhage>hemorrhage hemmorhoids>hemorrhoids
  hemodialis>hemodialysis hemodyalisis>hemodialysis hemoglobine>hemoglobin hemogoblin>hemoglobin
  hemopoetic>hemopoietic hemorraghe>hemorrhage hemorrhagy>hemorrhage hemorrhiods>hemorrhoids hemorroids>hemorrhoids
  hemostatis>hemostasis heparine>heparin hepatosplenomegalia>hepatosplenomegaly hernea>hernia herpese>herpes
  hipnotic>hypnotic homogenious>homogeneous hormon>hormone hospitalisated>hospitalised
  hospitalizated>hospitalized hydrochloroquine>hydroxychloroquine hydroxychloquine>hydroxychloroquine
  hydroxychloroquin>hydroxychloroquine hydroxycholoroquine>hydroxychloroquine
  hypercholesteremia>hypercholesterolemia hypercholesterinemia>hypercholesterolemia
  hypersensibility>hypersensitivity hypersensitity>hypersensitivity hypersensitiveness>hypersensitivity
  hypersensitivy>hypersensitivity hypersensivity>hypersensitivity hypertrophie>hypertrophy hypoglycemy>hypoglycemia
  hypokalemy>hypokalemia hypotention>hypotension hysteroscopie>hysteroscopy ibuprofene>ibuprofen idenfied>identified
  idiophatic>idiopathic illegaly>illegally illitrate>illiterate immitate>imitate immobilisaton>immobilisation
  immunitary>immune immunocompetant>immunocompetent immunocompromited>immunocompromised
  immunocompromized>immunocompromised immunodepressed>immunosuppressed implantated>implanted inable>unable
  inadecuate>inadequate inadequat>inadequate inadvertant>inadvertent incompability>incompatibility
  incomplet>incomplete inconclusiv>inconclusive incontinency>incontinence indispensible>indispensable infact>in_fact
  infarctus>infarction infarkt>infarct inferiour>inferior infertily>infertility influencial>influential
  informated>informed informativ>informative ingredience>ingredients inhibitation>inhibition iniciate>initiate
  initaly>initially inmunassay>immunoassay institusion>institution instrumentaly>instrumentally
  insufficience>insufficiency insuffiency>insufficiency insulinoterapy>insulin_therapy intensiv>intensive
  interfer>interfere interneship>internship interpretate>interpret interpretor>interpreter interwiew>interview
  intestinaly>intestinally intollerance>intolerance intracoporeal>intracorporeal intracraneous>intracutaneous
  intracranian>intracranial intradermic>intradermal intramusculary>intramuscularly intraoperatory>intraoperative
  intrauterin>intrauterine intravaginaly>intravaginally intravenouse>intravenous invasiv>invasive
  involment>involvement irinotrcan>irinotecan irregularites>irregularities irregulary>irregularly
  ischaemick>ischaemic ischemical>ischemic ischemy>ischemia isoniazide>isoniazid ivermectine>ivermectin
  jaundise>jaundice junctionnal>junctional juvenil>juvenile keoids>keloids keratoconjonctivitis>keratoconjunctivitis
  kidny>kidney knowledgable>knowledgeable lactancy>lactation lactat>lactate laparoscopical>laparoscopic
  laringoscopy>laryngoscopy legaly>legally legislativ>legislative legisltaive>legislative leutinizing>luteinizing
  levothyroxin>levothyroxine liason>liaison lifesustaining>life-sustaining lifethreatening>life-threatening
  likehood>likelihood limfocyte>lymphocyte litium>lithium localisated>localised localizated>localized
  longterm>long-term looses>loses lumpectony>lumpectomy lymfocytes>lymphocytes lymfoma>lymphoma
  lymphadenopathie>lymphadenopathy maintainance>maintenance maintainence>maintenance maintence>maintenance
  malabsorbtion>malabsorption malignansy>malignancy malignences>malignancies malignity>malignancy
  malnourised>malnourished mamary>mammary mandibel>mandible mandibule>mandible manifestion>manifestation
  manouver>maneuver marqued>marked mastectomie>mastectomy mastectony>mastectomy mastrubation>masturbation
  maxillar>maxillary maxilofacial>maxillofacial maximun>maximum mechanicly>mechanically medicin>medicine
  medulloblastom>medulloblastoma menopaused>menopausal menopausic>menopausal menopausis>menopause
  menopauzal>menopausal metaanalyse>meta-analysis metabolical>metabolic metanalyses>meta-analyses
  metanalysis>meta-analysis metastasys>metastasis metastatasis>metastasis metastazis>metastasis
  metatastic>metastatic metformine>metformin methotrexat>methotrexate methylprednisolon>methylprednisolone
  methylprednisone>methylprednisolone metilprednisolone>methylprednisolone metothrexate>methotrexate
  midazolame>midazolam migrain>migraine minimalinvasive>minimally_invasive minimun>minimum minium>minimum
  mirtazaine>mirtazapine mixte>mixed moleculary>molecularly monitorization>monitoring morbity>morbidity
  morfine>morphine morfological>morphological motiliy>motility mouthwas>mouthwash multicentered>multicenter
  multidisciplinar>multidisciplinary multiresistent>multiresistant muscularskeletal>musculoskeletal
  musculosceletal>musculoskeletal musculosqueletal>musculoskeletal muskuloskeletal>musculoskeletal
  mutiplex>multiplex myelom>myeloma myelome>myeloma myocard>myocardium myocardic>myocardial myofacial>myofascial
  myopathie>myopathy naseau>nausea nasofaringeal>nasopharyngeal nasophangeal>nasopharyngeal nausae>nausea
  nauseas>nausea nausia>nausea neccesary>necessary necessiting>necessitating negatif>negative
  neighbourghood>neighbourhood neonat>neonate neoplasie>neoplasia neoplasy>neoplasia nephrectony>nephrectomy
  nephropathie>nephropathy neuropathie>neuropathy neutrofil>neutrophil nineth>ninth ninty>ninety noduls>nodules
  noninvasiv>noninvasive noticable>noticeable nourrished>nourished nuclar>nuclear nutrional>nutritional
  nutritionaly>nutritionally nutritonional>nutritional obeses>obese obesitas>obesity objectif>objective
  obstetrition>obstetrician occuped>occupied occurance>occurrence occurances>occurrences occured>occurred
  occurence>occurrence occuring>occurring odinophagia>odynophagia oftalmologic>ophthalmologic oligurie>oliguria
  omited>omitted ondansetrone>ondansetron ophtalmological>ophthalmological opposit>opposite optimun>optimum
  organizm>organism orofaringeal>oropharyngeal orthopedical>orthopedic osteoporis>osteoporosis
  osteoporotical>osteoporotic overweighted>overweight ovulatary>ovulatory oxacarbazepine>oxcarbazepine
  oxaliplatine>oxaliplatin oxytocine>oxytocin paceint>patient paceints>patients paediatrical>paediatric
  palliatif>palliative palsie>palsy pancreaticduodenectomy>pancreaticoduodenectomy pancreatitus>pancreatitis
  pandemy>pandemic papillom>papilloma parasitary>parasitic parenteraly>parenterally parkison>Parkinson
  paroxatine>paroxetine passiv>passive pediatrical>pediatric pelvical>pelvic pelvien>pelvic percentual>percentage
  pericardic>pericardial periferal>peripheral perioperativ>perioperative peripheric>peripheral
  peripherical>peripheral perkutaneous>percutaneous permenant>permanent persued>pursued
  pharmacodynamical>pharmacodynamic pharmacokinetik>pharmacokinetic pharmakokinetic>pharmacokinetic
  pharmakokinetics>pharmacokinetics phenomenons>phenomena phlebitits>phlebitis physchological>psychological
  physiotherapeut>physiotherapist pirformis>piriformis plaquinel>Plaquenil plasmaferesis>plasmapheresis
  platelates>platelets platelettes>platelets pneumonectony>pneumonectomy pneumothorac>pneumothorax
  politrauma>polytrauma polyneuropathie>polyneuropathy posess>possess posession>possession positif>positive
  postmenopausic>postmenopausal postoperativ>postoperative postoperatory>postoperative practicioner>practitioner
  practioner>practitioner practioners>practitioners precautionnary>precautionary prednisolon>prednisolone
  prednison>prednisone preeclamsia>preeclampsia preganacy>pregnancy pregnents>pregnant premenopausic>premenopausal
  preoperatory>preoperative prerseasonal>preseasonal prescribtion>prescription presense>presence
  prevelance>prevalence primarly>primarily priveleged>privileged probality>probability proberly>properly
  procedur>procedure proffesional>professional proffesionals>professionals profilactic>prophylactic
  profilaxis>prophylaxis proliferativ>proliferative prolongated>prolonged pronounciation>pronunciation
  prophilaxy>prophylaxis prophylactical>prophylactic prophylaxy>prophylaxis propioreception>proprioception
  propofole>propofol propranol>propranolol prospectif>prospective prospectiv>prospective prostatectony>prostatectomy
  proteine>protein proteinury>proteinuria protesis>prosthesis prothesis>prosthesis prothrombine>prothrombin
  protocole>protocol proximaly>proximally pruritis>pruritus pseudomona>Pseudomonas psicological>psychological
  psychiatrical>psychiatric psychotherapie>psychotherapy psycothic>psychotic publically>publicly
  pulmonogists>pulmonologists punction>puncture pupillar>pupillary purpos>purpose quantitativ>quantitative
  quantitive>quantitative quartely>quarterly questionarie>questionnaire questionary>questionnaire
  questionnair>questionnaire questionnary>questionnaire quetionnary>questionnaire quinolon>quinolone
  radiografic>radiographic raduigraphic>radiographic randomizated>randomized randomizedly>randomly reaserch>research
  reccomended>recommended reccurence>recurrence reccurent>recurrent recidive>recurrence reciever>receiver
  recommendated>recommended recrutement>recruitment recuperaton>recuperation reducable>reducible redused>reduced
  reffered>referred reflexe>reflex rehabilation>rehabilitation relaps>relapse relapsus>relapse remdisivir>remdesivir
  remifentanyl>remifentanil remifentanyle>remifentanil remited>remitted renale>renal renaly>renally
  repeatly>repeatedly representive>representative requeriment>requirement requeriments>requirements
  requisit>requisite resently>recently respiratorial>respiratory respitory>respiratory responce>response
  restropective>retrospective retinopathie>retinopathy retrospectif>retrospective revascularistion>revascularisation
  revelant>relevant rheumatoide>rheumatoid rhinosinusitus>rhinosinusitis rhythmn>rhythm rhytm>rhythm
  rhytmic>rhythmic rifampine>rifampin rigth>right ritm>rhythm ropivacain>ropivacaine ropivicaine>ropivacaine
  routinary>routine rupured>ruptured rythm>rhythm sacrified>sacrificed sacroilliac>sacroiliac safley>safely
  safty>safety salbutamole>salbutamol salivar>salivary satisfactive>satisfactory satured>saturated scaned>scanned
  schedual>schedule schizofrenia>schizophrenia schizophrenie>schizophrenia schizophreny>schizophrenia
  scleroderm>scleroderma sclerose>sclerosis sclerosys>sclerosis scrining>screening secundry>secondary
  seisures>seizures sensitiv>sensitive sepsi>sepsis sequalae>sequelae sequellae>sequelae serotonine>serotonin
  severly>severely sevofluran>sevoflurane sheme>scheme sideffects>side_effects sildenafile>sildenafil
  simetric>symmetric simulatenous>simultaneous simvastatine>simvastatin sincerly>sincerely sirosis>cirrhosis
  sodiun>sodium solubilty>solubility somnolance>somnolence sorafinib>sorafenib sourse>source spasme>spasm
  specif>specific specifity>specificity speciment>specimen speciments>specimens spesific>specific spinale>spinal
  spironolacton>spironolactone spitum>sputum splenomegalia>splenomegaly squamouse>squamous
  standardisated>standardised standardizated>standardized staticaly>statically stenosys>stenosis
  sterilisaton>sterilisation sterilty>sterility sternotony>sternotomy stomac>stomach stomache>stomach
  stomack>stomach stoped>stopped straitforward>straightforward strategie>strategy stratificated>stratified
  streptococal>streptococcal studie>study subconjuntival>subconjunctival subjest>subject substancial>substantial
  substanse>substance substitude>substitute sucess>success sucide>suicide sufentanyl>sufentanil suggestiv>suggestive
  sulfonilurea>sulfonylurea superficialy>superficially superiour>superior supresion>suppression suprise>surprise
  suspicision>suspicion suspision>suspicion sweling>swelling swellling>swelling symetric>symmetric
  symetrical>symmetrical sympathic>sympathetic sympatic>sympathetic symptomatical>symptomatic symptome>symptom
  sympton>symptom symptons>symptoms synchronisaton>synchronisation synonim>synonym systemical>systemic
  systemik>systemic tachycardy>tachycardia tamoxifene>tamoxifen tamponnade>tamponade teached>taught
  telefone>telephone temperatur>temperature temporarly>temporarily tempory>temporary tempreture>temperature
  tendinits>tendinitis tendonitits>tendinitis testicals>testicles therapie>therapy therefor>therefore thirth>third
  thoracotony>thoracotomy thorasic>thoracic thrombocites>thrombocytes thrombocytopeny>thrombocytopenia
  thromboembolia>thromboembolism thromboembolitic>thromboembolic thrombosys>thrombosis thyroide>thyroid
  thyroidectony>thyroidectomy thyroidian>thyroid tissu>tissue tobaco>tobacco toleratiblity>tolerability
  tommorow>tomorrow tomografy>tomography tonsilectomy>tonsillectomy tonsillectony>tonsillectomy topicaly>topically
  totaly>totally tracheotony>tracheotomy tramadole>tramadol tranexemic>tranexamic transaminasis>transaminases
  transfusionnal>transfusional translatation>translation transthoratic>transthoracic transvaginaly>transvaginally
  transvers>transverse traumatical>traumatic trazadone>trazodone tropinin>troponin truely>truly
  tuberculose>tuberculosis tuberculosys>tuberculosis tumeur>tumor twelth>twelfth twicely>twice twise>twice
  tyroid>thyroid tyrosin>tyrosine ultrasonografic>ultrasonographic ultrasonograpy>ultrasonography
  unability>inability unabled>unable unaccesible>inaccessible unconcious>unconscious unconsious>unconscious
  uncontroled>uncontrolled uncontrollled>uncontrolled uncosciousness>unconsciousness unespecific>nonspecific
  unhenced>unenhanced unic>unique univercity>university universitary>university unknow>unknown
  unsignificant>insignificant unwiling>unwilling unwillling>unwilling ureterical>ureteral urether>ureter
  urinarian>urinary uterin>uterine vacanation>vaccination vaccum>vacuum vaginaly>vaginally vaginits>vaginitis
  vancomycine>vancomycin varicocoele>varicocele vasculare>vascular vasculary>vascular vasodilatator>vasodilator
  vegatative>vegetative vemons>venoms ventilatation>ventilation ventilatior>ventilator ventrical>ventricle
  ventricual>ventricular verbaly>verbally versitile>versatile vertabra>vertebra vesicule>vesicle vigilence>vigilance
  vinblastin>vinblastine vincristin>vincristine violance>violence viremy>viremia visability>visibility visite>visit
  visualisaton>visualisation vitaly>vitally vitamine>vitamin vitamines>vitamins vizit>visit volunteerly>voluntarily
  warfarine>warfarin wether>whether wheater>whether whereever>wherever whitin>within wich>which widescale>wide-scale
  withdrawed>withdrawn withing>within withold>withhold witholding>withholding withou>without writed>written
  xerostomy>xerostomia yars>years youger>younger younge>young zolendronic>zoledronic
`;

const MEANT = lazily(
  (): ReadonlyMap<string, string> =>
    new Map(
      TABLE.trim()
        .split(/\s+/)
        .map((row) => {
          const [written = '', meant = ''] = row.split('>');
          return [written, meant.replaceAll('_', ' ')];
        }),
    ),
);

/** What is meant by a common misspelling in small letters; undefined for any other word. */
export const commonlyMeant = (written: string): string | undefined => MEANT().get(written);
