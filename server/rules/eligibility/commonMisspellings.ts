// Misspellings that leave too little of the word for its neighbours in spelling to be found, or that too many records have: what
// is written, and what is meant.
import { lazily } from '../../text/lazily';

/** `written>meant`, set apart by blanks; `_` is a blank. */
const TABLE = `
  abcesses>abscesses accomodation>accommodation adolescense>adolescence advers>adverse allergys>allergies
  amoxicilline>amoxicillin anaesthetia>anaesthesia anesthesist>anesthesiologist anticipitated>anticipated
  anticonvulsivant>anticonvulsant anticonvulsivants>anticonvulsants aparatus>apparatus appendectony>appendectomy
  arrythmia>arrhythmia arrythmias>arrhythmias arthoplasty>arthroplasty arthoscopic>arthroscopic arthoscopy>arthroscopy
  ascitis>ascites assement>assessment asymetric>asymmetric atrail>atrial azithromycine>azithromycin bacterias>bacteria
  baseling>baseline benzodiazepin>benzodiazepine breat>breast bupivacain>bupivacaine bupivicaine>bupivacaine
  cartiledge>cartilage catheder>catheter cefazoline>cefazolin ceftriaxon>ceftriaxone cephalosporine>cephalosporin
  chlorhexidin>chlorhexidine cholesterole>cholesterol chromosone>chromosome ciprofloxacine>ciprofloxacin
  clarithromycine>clarithromycin clindamycine>clindamycin comorbidies>comorbidities comorbities>comorbidities
  compatability>compatibility comprehention>comprehension concious>conscious concommitent>concomitant
  confirmatiom>confirmation consentration>concentration consious>conscious contraceptition>contraception
  controled>controlled criterias>criteria critiera>criteria damge>damage decreace>decrease desiase>disease
  dexmedetomedine>dexmedetomidine dexmedetomidin>dexmedetomidine diabetus>diabetes diagnosised>diagnosed
  diarreah>diarrhea diarrhoe>diarrhoea differenciate>differentiate differenciation>differentiation
  discontinous>discontinuous dispersable>dispersible eclampsya>eclampsia endotracheale>endotracheal
  erythematosis>erythematosus erythromycine>erythromycin estimatated>estimated evaluatation>evaluation
  eventhough>even_though examinination>examination exerice>exercise exersice>exercise exersise>exercise
  existense>existence expectansy>expectancy familar>familiar fatique>fatigue fentanil>fentanyl fentanyle>fentanyl
  fibromyalgy>fibromyalgia floroscopy>fluoroscopy flouride>fluoride flouroquinolone>fluoroquinolone
  flouroscopy>fluoroscopy folow>follow gabapentine>gabapentin gentamicine>gentamicin gentamycine>gentamicin
  gestionional>gestational gingivititis>gingivitis glucagone>glucagon granulocitic>granulocytic
  gynaecolgical>gynaecological haemorraghic>haemorrhagic haloperidole>haloperidol headach>headache headackes>headaches
  hearbeat>heartbeat heigth>height hemmorhage>hemorrhage hemmorhoids>hemorrhoids hemodialis>hemodialysis
  hemodyalisis>hemodialysis hemogoblin>hemoglobin hemorrhagy>hemorrhage hemorrhiods>hemorrhoids hemorroids>hemorrhoids
  hemostatis>hemostasis hydrochloroquine>hydroxychloroquine hydroxychloroquin>hydroxychloroquine
  hydroxycholoroquine>hydroxychloroquine hypercholesteremia>hypercholesterolemia
  hypercholesterinemia>hypercholesterolemia hypersensitity>hypersensitivity hypersensitivy>hypersensitivity
  hypersensivity>hypersensitivity ibuprofene>ibuprofen idiophatic>idiopathic immunocompromized>immunocompromised
  inable>unable inadecuate>inadequate inadvertant>inadvertent incompability>incompatibility incomplet>incomplete
  infact>in_fact infertily>infertility insufficience>insufficiency insuffiency>insufficiency interpretate>interpret
  interwiew>interview intollerance>intolerance intracraneous>intracutaneous intravenouse>intravenous
  irregularites>irregularities ischaemick>ischaemic ischemy>ischemia ivermectine>ivermectin kidny>kidney
  laringoscopy>laryngoscopy legaly>legally levothyroxin>levothyroxine liason>liaison likehood>likelihood
  limfocyte>lymphocyte lumpectony>lumpectomy lymfoma>lymphoma maintainance>maintenance maintence>maintenance
  malignansy>malignancy malignences>malignancies malnourised>malnourished mandibel>mandible mastectony>mastectomy
  maxilofacial>maxillofacial menopauzal>menopausal metaanalyse>meta-analysis metanalyses>meta-analyses
  metanalysis>meta-analysis metastasys>metastasis metastatasis>metastasis metatastic>metastatic metformine>metformin
  methylprednisolon>methylprednisolone metilprednisolone>methylprednisolone metothrexate>methotrexate
  midazolame>midazolam migrain>migraine minimalinvasive>minimally_invasive moleculary>molecularly morbity>morbidity
  musculosceletal>musculoskeletal musculosqueletal>musculoskeletal muskuloskeletal>musculoskeletal myelome>myeloma
  naseau>nausea nasophangeal>nasopharyngeal nausia>nausea neccesary>necessary necessiting>necessitating
  nephrectony>nephrectomy neutrofil>neutrophil noticable>noticeable nutrional>nutritional obstetrition>obstetrician
  occurances>occurrences occured>occurred occurence>occurrence occuring>occurring ondansetrone>ondansetron
  ophtalmological>ophthalmological orthopedical>orthopedic ovulatary>ovulatory oxaliplatine>oxaliplatin
  oxytocine>oxytocin parenteraly>parenterally parkison>Parkinson pelvical>pelvic periferal>peripheral
  permenant>permanent pharmakokinetic>pharmacokinetic pharmakokinetics>pharmacokinetics phlebitits>phlebitis
  physchological>psychological platelates>platelets pneumonectony>pneumonectomy pneumothorac>pneumothorax
  postmenopausic>postmenopausal postoperatory>postoperative practioner>practitioner practioners>practitioners
  prednison>prednisone preganacy>pregnancy pregnents>pregnant premenopausic>premenopausal preoperatory>preoperative
  prescribtion>prescription presense>presence prevelance>prevalence proffesional>professional
  proffesionals>professionals prolongated>prolonged propofole>propofol prostatectony>prostatectomy
  proteinury>proteinuria prothrombine>prothrombin psicological>psychological psycothic>psychotic quantitive>quantitative
  questionarie>questionnaire randomizated>randomized reccomended>recommended reccurence>recurrence reccurent>recurrent
  recuperaton>recuperation redused>reduced rehabilation>rehabilitation relaps>relapse remifentanyl>remifentanil
  remifentanyle>remifentanil renaly>renally representive>representative respitory>respiratory responce>response
  restropective>retrospective revascularistion>revascularisation rhytm>rhythm rhytmic>rhythmic rifampine>rifampin
  ropivacain>ropivacaine ropivicaine>ropivacaine routinary>routine rupured>ruptured rythm>rhythm sacroilliac>sacroiliac
  safty>safety salbutamole>salbutamol scaned>scanned schizofrenia>schizophrenia schizophreny>schizophrenia
  sclerosys>sclerosis scrining>screening secundry>secondary seisures>seizures severly>severely sevofluran>sevoflurane
  sildenafile>sildenafil simetric>symmetric simvastatine>simvastatin spesific>specific squamouse>squamous
  stenosys>stenosis sterilisaton>sterilisation sternotony>sternotomy stomache>stomach stoped>stopped
  stratificated>stratified streptococal>streptococcal subconjuntival>subconjunctival subjest>subject
  substancial>substantial sucess>success sucide>suicide sufentanyl>sufentanil suprise>surprise suspicision>suspicion
  suspision>suspicion symetric>symmetric symetrical>symmetrical symptome>symptom sympton>symptom symptons>symptoms
  systemik>systemic tachycardy>tachycardia tamoxifene>tamoxifen tempreture>temperature tendinits>tendinitis
  tendonitits>tendinitis testicals>testicles thoracotony>thoracotomy thorasic>thoracic thrombocytopeny>thrombocytopenia
  thromboembolia>thromboembolism thrombosys>thrombosis thyroide>thyroid thyroidectony>thyroidectomy tobaco>tobacco
  toleratiblity>tolerability tommorow>tomorrow tonsillectony>tonsillectomy tracheotony>tracheotomy tramadole>tramadol
  tranexemic>tranexamic transthoratic>transthoracic transvaginaly>transvaginally transvers>transverse
  trazadone>trazodone tuberculosys>tuberculosis twise>twice unconcious>unconscious uncontroled>uncontrolled
  uncontrollled>uncontrolled uncosciousness>unconsciousness univercity>university universitary>university unknow>unknown
  unsignificant>insignificant unwiling>unwilling unwillling>unwilling ureterical>ureteral vacanation>vaccination
  vaccum>vacuum vaginaly>vaginally vancomycine>vancomycin varicocoele>varicocele vegatative>vegetative
  ventrical>ventricle verbaly>verbally vertabra>vertebra vigilence>vigilance violance>violence warfarine>warfarin
  wheater>whether whitin>within wich>which withold>withhold witholding>withholding withou>without yars>years
  youger>younger zolendronic>zoledronic
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
