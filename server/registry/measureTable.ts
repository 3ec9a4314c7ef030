// The table of measures that criteria bound and that are neither rating instruments nor in the table of analytes.
// Columns: id | name | aliases | usual units (UCUM) | plausible range, in the first unit | where the range comes from.
// `plain sense`: outside it the number cannot be meant. An alias with ! counts only as it is written here, ~ in any case.
// Kept as text because a literal of objects would be evaluated at every start; measures.ts splits it when first asked.
export const MEASURE_TABLE = `
blood-pressure | Blood pressure | BP; arterial pressure; arterial blood pressure; blood pressures | mm[Hg] | 20..300 | plain sense
mean-arterial-pressure | Mean arterial pressure | MAP; mean arterial blood pressure; mean blood pressure | mm[Hg] | 20..250 | plain sense
gestational-age | Gestational age | gestation; gestational weeks; gestational week; weeks gestation; weeks of gestation; gestation age; pregnancy duration; duration of pregnancy; postmenstrual age; PMA | wk; d; mo | 4..45 | general knowledge
weight-change | Weight change | weight loss; weight gain; excess weight; loss of weight; excess weight loss; excess body weight; body weight loss | %; kg | |
prothrombin-activity | Prothrombin activity | prothrombin time activity; PT activity | % | 0..200 | plain sense
hormone-receptors | Hormone receptor expression | estrogen receptor; progesterone receptor; hormone receptor; ER expression; PR expression | % | 0..100 | plain sense
birth-weight | Birth weight | birthweight; BW at birth; weight at birth | g; kg | 200..7000 | general knowledge
fetal-weight | Estimated fetal weight | EFW; fetal weight; estimated foetal weight | g; kg | 50..7000 | general knowledge
body-surface-area | Body surface area | BSA; TBSA~; total body surface area; burn surface area; body surface; percent body surface area | m2; % | |
body-fat | Body fat | body fat percentage; percent body fat; fat mass | %; kg | 1..75 | general knowledge
waist-hip-ratio | Waist-to-hip ratio | waist hip ratio; WHR | 1 | 0.4..2 | plain sense
hip-circumference | Hip circumference | | cm | 30..300 | plain sense
head-circumference | Head circumference | | cm | 10..80 | plain sense
muac | Mid-upper arm circumference | MUAC; mid upper arm circumference; middle upper arm circumference | cm; mm | 5..70 | plain sense
z-score | Z-score | Z score; WHZ; WAZ; HAZ; weight-for-height; weight-for-age; height-for-age; weight-for-length | {score} | -8..8 | general knowledge
sd-score | Standard deviation score | SDS; height SDS; standard deviation scores | {score} | -10..10 | general knowledge
fvc | Forced vital capacity | FVC; FVC % predicted; vital capacity; ppFVC | %{predicted}; L | |
fev1-fvc | FEV1/FVC ratio | FEV1/FVC; FEV1:FVC; FEV1 / FVC; FEV1-FVC ratio; FEV1/VC; Tiffeneau index | 1; % | 0..100 | plain sense
dlco | Diffusing capacity for carbon monoxide | DLCO; DLco; TLCO; diffusion capacity; diffusing capacity; diffusing capacity of the lung for carbon monoxide; diffusing capacity of the lungs for carbon monoxide | %{predicted} | |
peak-flow | Peak expiratory flow | PEF; PEFR; peak expiratory flow rate; peak cough flow | L/min; %{predicted} | |
fio2 | Fraction of inspired oxygen | FiO2; fraction of inspired O2; inspired oxygen fraction; inspired oxygen concentration | 1; % | 0.15..100 | plain sense
peep | Positive end-expiratory pressure | PEEP; positive end expiratory pressure | cm[H2O] | 0..60 | plain sense
feno | Fractional exhaled nitric oxide | FeNO~; fractional exhaled NO; exhaled nitric oxide | [ppb] | 0..1000 | plain sense
exhaled-co | Exhaled carbon monoxide | exhaled CO; expired carbon monoxide; expired CO; breath CO; breath carbon monoxide; carbon monoxide concentration | [ppm] | 0..1000 | plain sense
ahi | Apnea-hypopnea index | AHI; apnoea-hypopnoea index; apnea hypopnea index; apnea/hypopnea index | /h | 0..200 | plain sense
six-minute-walk | Six-minute walk distance | 6MWD; 6-minute walk distance; 6 minute walk distance; 6-minute walk test; 6 minute walk test; 6MWT; six minute walk test; 6-min walk distance; six-minute walk test; 6-minute walking distance; 6-minutes walking distance; 6 min walk test; six minute walking distance | m | 0..1500 | plain sense
mets | Metabolic equivalents | METs; metabolic equivalent | {METs} | 0.5..30 | plain sense
ph | pH | pH!; arterial pH; vaginal pH; gastric pH; saliva pH; blood pH | [pH] | 0..14 | plain sense
icp | Intracranial pressure | ICP; intra-cranial pressure | mm[Hg]; cm[H2O] | -10..150 | plain sense
cpp | Cerebral perfusion pressure | CPP | mm[Hg] | 0..200 | plain sense
cvp | Central venous pressure | CVP | mm[Hg]; cm[H2O] | -10..50 | plain sense
pulmonary-pressure | Pulmonary artery pressure | PAP; mPAP; mean pulmonary arterial pressure; mean pulmonary artery pressure; pulmonary arterial pressure; PASP; pulmonary artery systolic pressure; sPAP | mm[Hg] | 0..200 | plain sense
wedge-pressure | Pulmonary capillary wedge pressure | PCWP; PAWP; pulmonary artery wedge pressure; pulmonary arterial wedge pressure; wedge pressure | mm[Hg] | 0..80 | plain sense
pvr | Pulmonary vascular resistance | PVR | {WU}; dyn.s.cm-5 | |
cardiac-index | Cardiac index | | L/min/m2 | 0.3..15 | general knowledge
qrs | QRS duration | QRS; QRS width; QRS complex; QRS interval | ms; s | |
pr-interval | PR interval | PR duration; P-R interval | ms; s | |
lvedd | Left ventricular end-diastolic diameter | LVEDD; left ventricular end diastolic dimension; LVEDD index | mm; cm | |
left-atrium | Left atrial diameter | left atrium size; left atrial size; left atrium diameter; LA diameter; LA size; left atrial dimension | mm; cm | |
tapse | Tricuspid annular plane systolic excursion | TAPSE | mm; cm | |
abi | Ankle-brachial index | ABI; ankle brachial index; ankle-brachial pressure index; ABPI; ankle/brachial index | 1 | 0..3 | plain sense
calcium-score | Coronary artery calcium score | CAC; CAC score; coronary calcium score; Agatston; Agatston score; coronary artery calcium | {score} | |
ffr | Fractional flow reserve | FFR | 1 | 0..1.2 | plain sense
stenosis | Stenosis | carotid stenosis; diameter stenosis; percent stenosis; luminal stenosis | % | 0..100 | plain sense
homa-ir | HOMA-IR | HOMA; homeostatic model assessment of insulin resistance; homeostasis model assessment | 1 | |
viral-load | Viral load | HIV RNA; HIV-1 RNA; plasma HIV-1 RNA; HBV DNA; HCV RNA; HIV viral load; plasma HIV RNA; CMV DNA; HIV RNA level | {copies}/mL; [IU]/mL | |
g6pd | Glucose-6-phosphate dehydrogenase | G6PD | U/g; % | |
igg-subclass | Immunoglobulin G subclass | IgG1~; IgG2~; IgG3~; IgG4~ | mg/dL; g/L | |
fsh | Follicle-stimulating hormone | FSH; follicle stimulating hormone | m[IU]/mL; [IU]/L | 0..300 | general knowledge
lh | Luteinizing hormone | LH; luteinising hormone | m[IU]/mL; [IU]/L | 0..300 | general knowledge
amh | Anti-Müllerian hormone | AMH; anti-mullerian hormone; antimullerian hormone; anti Mullerian hormone | ng/mL; pmol/L | |
estradiol | Estradiol | oestradiol | pg/mL; pmol/L | |
pth | Parathyroid hormone | PTH; iPTH; intact parathyroid hormone; intact PTH; parathormone | pg/mL; pmol/L | |
progesterone | Progesterone | serum progesterone | ng/mL; nmol/L | |
ca125 | CA-125 | CA125; cancer antigen 125 | U/mL | |
afp | Alpha-fetoprotein | AFP; alpha fetoprotein; α-fetoprotein | ng/mL; ug/L | |
cea | Carcinoembryonic antigen | CEA | ng/mL | |
mcv | Mean corpuscular volume | MCV | fL | 30..160 | general knowledge
reticulocytes | Reticulocytes | reticulocyte; reticulocyte count | %; 10*9/L | |
base-excess | Base excess | base deficit | mmol/L | -50..50 | plain sense
anion-gap | Anion gap | | mmol/L; meq/L | |
osmolality | Serum osmolality | plasma osmolality; osmolality; osmolarity | mosm/kg | |
transaminases | Transaminases | transaminase; aminotransferases; aminotransferase; serum transaminases; liver transaminases; liver enzymes; serum aminotransferases; hepatic transaminases | U/L; [ULN] | |
liver-stiffness | Liver stiffness | liver stiffness measurement; LSM | kPa | 0..80 | general knowledge
cotinine | Cotinine | serum cotinine; saliva cotinine; salivary cotinine; urine cotinine; urinary cotinine | ng/mL | |
blood-alcohol | Blood alcohol concentration | breath alcohol concentration; BAC; blood alcohol level; blood alcohol | %; g/L; mg/dL | |
blood-loss | Blood loss | estimated blood loss; EBL | mL | 0..30000 | plain sense
urine-output | Urine output | diuresis; residual diuresis; urine volume; urinary output | mL; mL/d; mL/kg/h | |
residual-volume | Post-void residual volume | post-void residual; postvoid residual; post void residual; post-void residual urine | mL | 0..5000 | plain sense
qmax | Maximum urinary flow rate | Qmax; peak urinary flow rate; maximum flow rate; peak flow rate | mL/s | 0..80 | general knowledge
prostate-volume | Prostate volume | prostate size; prostatic volume | mL; cm3 | |
cervical-length | Cervical length | cervix length | mm; cm | 0..80 | general knowledge
cervical-dilation | Cervical dilation | cervical dilatation; cervical dilatations | cm | 0..10 | general knowledge
endometrial-thickness | Endometrial thickness | endometrium thickness | mm | 0..80 | general knowledge
amniotic-fluid-index | Amniotic fluid index | AFI | cm; mm | 0..500 | plain sense
menstrual-cycle | Menstrual cycle length | menstrual cycle; menstrual cycles; cycle length | d | 10..400 | plain sense
visual-acuity | Best corrected visual acuity | BCVA; best-corrected visual acuity; visual acuity; BSCVA; CDVA; corrected distance visual acuity; UCVA; UDVA; best spectacle corrected visual acuity | {letters}; {logMAR} | |
refraction | Refractive error | spherical equivalent; myopia; hyperopia; astigmatism; anisometropia; refraction; cylinder; SER; spherical equivalent refraction; refractive astigmatism; corneal astigmatism; keratometric astigmatism | [diop] | -40..40 | plain sense
axial-length | Axial length | | mm | 10..45 | general knowledge
corneal-thickness | Central corneal thickness | CCT; corneal thickness; thinnest corneal thickness | um | 100..1200 | general knowledge
retinal-thickness | Central retinal thickness | central subfield thickness; central macular thickness; central foveal thickness | um | 50..2000 | general knowledge
endothelial-cells | Endothelial cell density | endothelial cell count; ECD; corneal endothelial cell density | {cells}/mm2 | 100..6000 | general knowledge
hearing | Hearing threshold | hearing loss; pure tone average; PTA; pure-tone average; hearing level; hearing thresholds | dB | -10..130 | general knowledge
probing-depth | Probing depth | probing pocket depth; pocket depth; periodontal pocket depth; pocket probing depth | mm | 0..25 | general knowledge
attachment-level | Clinical attachment level | CAL; clinical attachment loss; attachment loss | mm | 0..25 | general knowledge
cobb | Cobb angle | Cobb; Cobb's angle | deg | 0..180 | plain sense
ki-67 | Ki-67 | Ki67; Ki-67 index; Ki 67; MIB-1 | % | 0..100 | plain sense
pd-l1 | PD-L1 expression | PD-L1; PDL1; PD L1; tumor proportion score; TPS; combined positive score | %; {score} | |
iq | Intelligence quotient | IQ; full-scale IQ; full scale IQ; FSIQ; verbal IQ | {score} | 10..220 | plain sense
injury-severity | Injury Severity Score | ISS | {score} | 0..75 | general knowledge
step-count | Step count | steps per day; daily steps; step counts | {steps}/d | |
physical-activity | Physical activity | exercise; moderate-to-vigorous physical activity; MVPA; aerobic exercise | min/wk; h/wk | |
cigarettes | Cigarettes smoked | cigarettes; cigarette; cigarettes per day; CPD | {cigarettes}/d | 0..200 | plain sense
drinks | Alcoholic drinks | standard drinks; alcoholic drink; standard drink; alcoholic beverages | {drinks}/wk; {drinks}/d | |
caffeine | Caffeine intake | caffeine; caffeine consumption; coffee consumption | mg/d | 0..5000 | plain sense
education | Years of education | education; years of schooling; schooling; educational level | a | 0..40 | plain sense
sleep-duration | Sleep duration | total sleep time; hours of sleep | h; min | 0..24 | plain sense
morning-stiffness | Morning stiffness | duration of morning stiffness | min; h | 0..1440 | plain sense
tumor-size | Tumor size | tumour size; tumor diameter; lesion size; lesion diameter; tumour diameter; nodule size; longest diameter | mm; cm | 0..500 | plain sense
limb-length-difference | Leg length discrepancy | limb length discrepancy; LLD | mm; cm | |
half-life | Half-life | half life; half-lives; half lives; elimination half-life; elimination half-lives | h; d | |
`;
