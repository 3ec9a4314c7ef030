// The table of laboratory values, vital signs and body measures: units, conversion, ranges.
// Columns: id | name | aliases | conventional unit | SI unit | factor from conventional to SI | other units, with their factor
// from the conventional one where they need it | reference range | plausible range, both in the conventional unit | sources of
// factor | of reference range | of plausible range (ANALYTE_SOURCES) | notes. Units are UCUM codes, [ULN] a reference limit.
// An alias with ! counts only as it is written here, one with ~ in any case (subjectNames.ts). No source: general knowledge.
// Kept as text because a literal of objects would be evaluated at every start; analytes.ts splits it when first asked.
export const ANALYTE_TABLE = `
hemoglobin | Hemoglobin | haemoglobin; Hb~; Hgb~; HGB; HB; hemoglobin level; blood hemoglobin; hemoglobin Hb | g/dL | g/L | 10 | mmol/L x0.6206 | 12..17.5 | 2..25 | A | | | Most frequent unit slip: 9.0 g/L for 9.0 g/dL. A threshold <25 with g/L or >30 with g/dL is a unit error.
hematocrit | Hematocrit | haematocrit; Hct~; PCV; packed cell volume; HCT | % | 1 | 0.01 | | 36..52 | 5..75 | | | | 0.30 vs 30%
rbc | Red blood cell count | RBC~; erythrocytes; red blood cells; red blood cell; erythrocyte count; red cell count | 10*6/uL | 10*12/L | 1 | | 4..6 | 0.5..9 | B | | |
wbc | White blood cell count | WBC~; leukocytes; leucocytes; white blood cells; white blood cell; white cell count; leukocyte; leukocyte count; white blood count; WCC; white blood corpuscles; total leukocyte count | 10*3/uL | 10*9/L | 1 | /mm3; /uL x0.001 | 4..11 | 0.1..500 | B | | | 3000/mm3 = 3.0 x10^9/L; '3000 x10^9/L' is a unit error
anc | Absolute neutrophil count | ANC~; neutrophils; neutrophil; neutrophil count; absolute neutrophil; absolute granulocyte count; AGC; absolute neutrophils; granulocytes; granulocyte count | 10*3/uL | 10*9/L | 1 | /mm3; /uL | 1.8..7.7 | 0..100 | B | | | typical threshold 1.5 x10^9/L = 1500/mm3; 1500 x10^9/L or 1.5/mm3 is a unit error
alc | Absolute lymphocyte count | ALC~; lymphocytes; lymphocyte count; absolute lymphocytes; lymphocyte | 10*3/uL | 10*9/L | 1 | /mm3 | 1..4 | 0..300 | B | | |
aec | Absolute eosinophil count | AEC; eosinophils; eosinophil count; eosinophil; blood eosinophil count; peripheral blood eosinophils; blood eosinophils | /uL | 10*9/L | 0.001 | | 0..500 | 0..100000 | C | | C |
platelets | Platelet count | PLT~; thrombocytes; platelet; platelets; platelet counts; thrombocyte count; thrombocyte; trombocytes; blood platelets; PLTs | 10*3/uL | 10*9/L | 1 | /mm3; /uL | 150..450 | 1..3000 | B | | | 100,000/mm3 = 100 x10^9/L; '100,000 x10^9/L' or '100/mm3' is a unit error
cd4 | CD4 cell count | CD4~; CD4+~; CD4 count; CD4+ count; CD4 T cell count; CD4+ T cell; CD4 T-cell count; CD4+ T-cell count; CD4 lymphocyte count; CD4+ cell count; CD4 T lymphocyte; CD4 cell; CD4+ cell; CD4 lymphocyte | /uL | 10*6/L | 1 | /mm3 | 500..1500 | 0..5000 | | | |
inr | International normalized ratio | INR~; international normalised ratio; prothrombin time international ratio; PT-INR; PT/INR; prothrombin INR | 1 | 1 | 1 | | 0.8..1.2 | 0.5..20 | | | | no unit
pt | Prothrombin time | PT; prothrombin time | s | s | 1 | | 11..14 | 5..200 | | | |
aptt | Activated partial thromboplastin time | aPTT; APTT; PTT; partial thromboplastin time; a-PTT; activated PTT | s | s | 1 | | 25..38 | 10..250 | | | |
fibrinogen | Fibrinogen | fibrinogen | mg/dL | g/L | 0.01 | | 200..400 | 10..1500 | | | |
d-dimer | D-dimer | D dimers | ng/mL{FEU} | mg/L{FEU} | 0.001 | ug/mL | 0..500 | 0..100000 | | | | FEU vs DDU differ by about 2x
alt | Alanine aminotransferase | ALT; ALAT; SGPT; GPT; alanine transaminase; alanine aminotransaminase; serum glutamic pyruvic transaminase; ALT/SGPT; ALT (SGPT); SGPT (ALT); glutamic pyruvic transaminase; alanine amino transferase | U/L | ukat/L | 0.0167 | [ULN] | 0..40 | 0..20000 | A | | | multiples of ULN: plausible 0.5-20 (F)
ast | Aspartate aminotransferase | AST~; ASAT; SGOT; GOT; aspartate transaminase; aspartic aminotransferase; aspartate aminotransaminase; serum glutamic oxaloacetic transaminase; AST/SGOT; AST (SGOT); SGOT (AST); glutamic oxaloacetic transaminase; aspartate amino transferase | U/L | ukat/L | 0.0167 | [ULN] | 0..40 | 0..25000 | A | | |
alp | Alkaline phosphatase | ALP; alk phos; alkaline phosphatases; ALKP | U/L | ukat/L | 0.0167 | [ULN] | 41..133 | 0..8000 | D | D | |
ggt | Gamma-glutamyl transferase | GGT~; gamma glutamyl transpeptidase; gamma GT; gamma-GT; γ-GT; GGTP; gamma-glutamyltransferase; gamma glutamyltransferase; γ-glutamyl transferase | U/L | ukat/L | 0.0167 | [ULN] | 9..85 | 0..6000 | D | D | |
bilirubin-total | Total bilirubin | bilirubin; BIL; TBIL; TBil; TBILI; T bili; serum bilirubin; serum total bilirubin; bilirubin total; total serum bilirubin; TSB; bilirubin (total) | mg/dL | umol/L | 17.1 | [ULN] | 0.1..1.2 | 0..60 | A | | | threshold 1.5 mg/dL = 25.7 umol/L; '1.5 umol/L' is a unit error
bilirubin-direct | Direct bilirubin | conjugated bilirubin; direct serum bilirubin; DBIL | mg/dL | umol/L | 17.1 | | 0.1..0.5 | 0..45 | D | D | |
creatinine | Serum creatinine | creatinine; creatinin; Cr; SCr; plasma creatinine; sCr; blood creatinine; s-creatinine; serum Cr | mg/dL | umol/L | 88.4 | [ULN] | 0.6..1.2 | 0.1..30 | E | | | the C table rounds to 83.3; 88.4 is the standard factor (E). 1.5 mg/dL = 132.6 umol/L
crcl | Creatinine clearance | CrCl; CLcr; Cockcroft-Gault; CCr; creatine clearance; CRCL; clearance of creatinine; endogenous creatinine clearance; calculated creatinine clearance; estimated creatinine clearance; eCrCl; creatinine clearance rate; CrCL | mL/min | mL/s | 0.0167 | | 80..140 | 0..250 | | | |
egfr | Estimated glomerular filtration rate | eGFR; GFR~; glomerular filtration rate; estimated GFR; glomerular filtration; estimated glomerular filtration | mL/min/{1.73_m2} | mL/s/{1.73_m2} | 0.0167 | | 60..120 | 0..200 | | | | formula (CKD-EPI, MDRD) should be named; 1.73 m2 often dropped
bun | Blood urea nitrogen | BUN; urea nitrogen; serum urea nitrogen | mg/dL | mmol/L | 0.357 | | 8..20 | 1..300 | D | D | | urea (mg/dL) x0.1665: BUN and urea are not the same number
urea | Urea | urea; blood urea; serum urea | mg/dL | mmol/L | 0.1665 | | 15..45 | 2..640 | | | |
uric-acid | Uric acid | urate; serum urate; sUA; serum uric acid | mg/dL | umol/L | 59.48 | | 3.5..7.2 | 0.2..30 | | | |
albumin | Serum albumin | albumin; Alb; ALB; plasma albumin | g/dL | g/L | 10 | | 3.4..5 | 0.5..7 | A | | | 'albumin >= 3.0 g/L' is a unit error
prealbumin | Prealbumin | transthyretin | mg/dL | mg/L | 10 | | 18..45 | 1..80 | | | |
total-protein | Total protein | serum protein; serum total protein | g/dL | g/L | 10 | | 6..8 | 2..15 | D | D | |
glucose | Plasma glucose | glucose; FPG; FBG; blood sugar; blood glucose; fasting plasma glucose; fasting blood glucose; fasting glucose; serum glucose; fasting blood sugar; FBS; glycemia; fasting serum glucose; random blood glucose; random blood sugar; RBS; blood sugar level; blood glucose level; random plasma glucose; capillary glucose; capillary blood glucose | mg/dL | mmol/L | 0.0555 | | 70..99 | 10..2000 | E | | | 7.0 mmol/L = 126 mg/dL. Value 3-30 with mg/dL or >60 with mmol/L is suspicious
hba1c | Glycated haemoglobin | HbA1c; A1c~; glycated hemoglobin; glycosylated hemoglobin; hemoglobin A1c; Hb A1c; HgbA1c; glycosylated hemoglobin A1c; glycated hemoglobin A1c; glycohemoglobin; A1-C; HA1C; haemoglobin A1c; HbA1; A1C level | % | mmol/mol | affine | mmol/mol | 4..5.6 | 3..20 | | | | IFCC = (NGSP - 2.152) / 0.09148. Value >20 with % is a unit error
insulin | Insulin | insulin; fasting insulin; serum insulin; plasma insulin | u[IU]/mL | pmol/L | 6 | | 2..25 | 0..2000 | F | | | B notes factor changed from 6.945 to 6.0
c-peptide | C-peptide | C peptide level | ng/mL | nmol/L | 0.331 | | 0.8..3.5 | 0..30 | A | | | J table prints 0.333
cholesterol | Total cholesterol | cholesterol; TC; serum cholesterol; serum total cholesterol; total serum cholesterol | mg/dL | mmol/L | 0.02586 | | 125..200 | 30..1500 | E | | |
ldl | LDL cholesterol | LDL~; LDL-C; low density lipoprotein cholesterol; low density lipoprotein; LDL-Chol; LDLc | mg/dL | mmol/L | 0.02586 | | 50..130 | 1..1200 | D | D | | 70 mg/dL = 1.8 mmol/L; '70 mmol/L' is a unit error
hdl | HDL cholesterol | HDL~; HDL-C; high density lipoprotein cholesterol; high density lipoprotein; HDLc | mg/dL | mmol/L | 0.02586 | | 40..90 | 1..200 | D | D | |
triglycerides | Triglycerides | TG; triglyceride; TGs; TRIG; triacylglycerol; serum TG | mg/dL | mmol/L | 0.01129 | | 50..150 | 10..15000 | D | D | | 500 mg/dL = 5.65 mmol/L
apob | Apolipoprotein B | ApoB; apolipoprotein B; Apo B; apoB-100 | mg/dL | g/L | 0.01 | | 55..130 | 5..500 | A | | |
lpa | Lipoprotein(a) | Lp(a); lipoprotein a; Lp a | mg/dL | nmol/L | | nmol/L | 0..30 | 0..600 | | | | mass and molar units are not interconvertible
crp | C-reactive protein | CRP~; C reactive protein; serum CRP | mg/dL | mg/L | 10 | ug/mL | 0..0.5 | 0..60 | | | | mg/dL vs mg/L confusion is a 10x error (SDAI uses mg/dL)
hs-crp | High-sensitivity CRP | hs-CRP; hsCRP; high sensitivity C-reactive protein; high-sensitive CRP; highly sensitive CRP; hs C-reactive protein | mg/L | mg/L | 1 | | 0..3 | 0..600 | | | |
esr | Erythrocyte sedimentation rate | ESR~; sedimentation rate; sed rate; erythrocyte sedimentation | mm/h | mm/h | 1 | | 0..30 | 0..160 | | | |
procalcitonin | Procalcitonin | PCT | ng/mL | ug/L | 1 | | 0..0.1 | 0..1000 | | | |
ferritin | Ferritin | ferritin; serum ferritin | ng/mL | ug/L | 1 | | 15..300 | 0..100000 | | | |
transferrin-sat | Transferrin saturation | TSAT; transferrin saturation index; TfSat | % | 1 | 0.01 | | 20..50 | 0..100 | | | |
iron | Serum iron | iron; serum iron level | ug/dL | umol/L | 0.179 | | 60..170 | 5..1000 | | | |
vitamin-d | 25-hydroxyvitamin D | 25(OH)D; vitamin D; 25-hydroxyvitamin D3; 25-OH vitamin D; 25(OH)D3; 25-hydroxy vitamin D; serum vitamin D; 25-OH-D; 25OHD | ng/mL | nmol/L | 2.496 | | 20..50 | 1..300 | | | |
b12 | Vitamin B12 | cobalamin; vitamin B-12; serum B12; B12 | pg/mL | pmol/L | 0.738 | | 200..900 | 20..10000 | | | |
folate | Folate | folic acid; serum folate | ng/mL | nmol/L | 2.266 | | 3..20 | 0.2..100 | | | |
tsh | Thyroid-stimulating hormone | TSH~; thyrotropin; thyroid stimulating hormone | u[IU]/mL | m[IU]/L | 1 | | 0.4..4.5 | 0..1000 | | | | uIU/mL and mIU/L are identical numbers
ft4 | Free thyroxine | FT4~; free T4; fT4; free thyroxin | ng/dL | pmol/L | 12.87 | | 0.8..1.8 | 0..12 | | | |
cortisol | Cortisol | cortisol; serum cortisol; morning cortisol | ug/dL | nmol/L | 27.59 | | 5..25 | 0..300 | | | |
testosterone | Testosterone (total) | testosterone; total testosterone; serum testosterone | ng/dL | nmol/L | 0.0347 | | 15..1000 | 1..5000 | | | | castrate <50 ng/dL = 1.7 nmol/L
psa | Prostate-specific antigen | PSA~; prostate specific antigen; serum PSA; prostatic specific antigen | ng/mL | ug/L | 1 | | 0..4 | 0..50000 | D | D | |
hcg | Human chorionic gonadotropin | hCG~; beta-hCG; β-hCG; bhCG; β-human chorionic gonadotropin; beta-human chorionic gonadotropin | m[IU]/mL | [IU]/L | 1 | | 0..5 | 0..1000000 | | | |
potassium | Potassium | K+; serum potassium; kalemia; serum K+; plasma potassium; kalaemia | meq/L | mmol/L | 1 | | 3.5..5 | 1..12 | D | D | | F bound 0-15
sodium | Sodium | Na+; serum sodium; natremia; serum Na; plasma sodium; natraemia; serum Na+ | meq/L | mmol/L | 1 | | 135..145 | 90..200 | | | |
chloride | Chloride | Cl- | meq/L | mmol/L | 1 | | 98..106 | 50..160 | D | D | |
bicarbonate | Bicarbonate | HCO3; serum bicarbonate; HCO3-; bicarb | meq/L | mmol/L | 1 | | 22..31 | 2..60 | D | D | |
calcium | Calcium (total) | calcium; corrected calcium; serum calcium; total calcium; albumin-corrected calcium; calcemia; corrected serum calcium; total serum calcium | mg/dL | mmol/L | 0.2495 | | 8.5..10.5 | 3..25 | A | | |
ionized-calcium | Ionised calcium | ionized calcium; serum ionized calcium; iCa; ionized Ca | mg/dL | mmol/L | 0.2495 | | 4.5..5.3 | 1.5..12 | | | |
magnesium | Magnesium | Mg; serum magnesium; magnesemia | mg/dL | mmol/L | 0.4114 | | 1.6..2.6 | 0.2..15 | E | | |
phosphate | Phosphate (inorganic phosphorus) | phosphorus; phosphate; serum phosphate; serum phosphorus; inorganic phosphate; plasma phosphate; phosphatemia | mg/dL | mmol/L | 0.3229 | | 2.5..4.5 | 0.3..25 | E | | |
lactate | Lactate | lactic acid; blood lactate; serum lactate; arterial lactate; lactate level | mg/dL | mmol/L | 0.111 | | 4.5..18 | 1..350 | E | | | sepsis threshold 2 mmol/L = 18 mg/dL
ammonia | Ammonia | NH3~; serum ammonia; blood ammonia; plasma ammonia | ug/dL | umol/L | 0.587 | | 18..60 | 5..3000 | A | | |
amylase | Amylase | amylase | U/L | ukat/L | 0.0167 | [ULN] | 20..110 | 0..20000 | D | D | |
lipase | Lipase | lipase | U/L | ukat/L | 0.0167 | [ULN] | 0..160 | 0..50000 | D | D | |
ldh | Lactate dehydrogenase | LDH~; lactic dehydrogenase; lactic acid dehydrogenase | U/L | ukat/L | 0.0167 | [ULN] | 88..230 | 0..50000 | D | D | |
ck | Creatine kinase | CK; CPK; creatine phosphokinase; creatinine kinase; creatinine phosphokinase | U/L | ukat/L | 0.0167 | [ULN] | 32..267 | 0..500000 | D | D | |
troponin | Cardiac troponin | troponin; cTnI; cTnT; troponin I; troponin T; hs-cTnT; hs-cTnI; high sensitivity troponin; TnI; TnT | ng/mL | ng/L | 1000 | pg/mL | 0..0.04 | 0..1000 | | | | assay-specific; 99th percentile wording expected
bnp | B-type natriuretic peptide | BNP~; brain natriuretic peptide | pg/mL | ng/L | 1 | | 0..100 | 0..10000 | | | |
nt-probnp | NT-proBNP | N-terminal pro-B-type natriuretic peptide; N-terminal pro b-type natriuretic peptide; NTproBNP; NT pro-BNP; N-terminal pro-brain natriuretic peptide; proBNP | pg/mL | ng/L | 1 | | 0..125 | 0..150000 | | | |
uacr | Urine albumin-to-creatinine ratio | UACR; ACR; albumin-to-creatinine ratio; albumin/creatinine ratio; urinary albumin-to-creatinine ratio; urine albumin/creatinine ratio; urine albumin creatinine ratio; albumin creatinine ratio; urinary albumin creatinine ratio; uACR | mg/g | mg/mmol | 0.113 | | 0..30 | 0..30000 | | | | ACR also = American College of Rheumatology
upcr | Urine protein-to-creatinine ratio | UPCR; protein-to-creatinine ratio; protein/creatinine ratio; urinary protein-to-creatinine ratio; urine protein/creatinine ratio; protein creatinine ratio; urine protein creatinine ratio; UPC ratio; UPC | mg/g | mg/mmol | 0.113 | g/g | 0..200 | 0..50000 | | | |
proteinuria-24h | 24-hour urine protein | proteinuria; 24-hour proteinuria; 24 hour urinary protein; 24-h proteinuria; urine protein; urinary protein; 24-hour urinary protein excretion; 24h urine protein | g/d | g/d | 1 | mg/d | 0..0.15 | 0..60 | | | |
igg | Immunoglobulin G | IgG~; serum IgG; total IgG | mg/dL | g/L | 0.01 | | 700..1600 | 10..20000 | | | |
ige | Immunoglobulin E (total) | IgE~; total IgE; serum IgE; total serum IgE; serum total IgE | [IU]/mL | kU/L | 1 | | 0..100 | 0..100000 | | | |
sbp | Systolic blood pressure | SBP~; systolic; systolic blood pressure; systolic BP; systolic pressure; systolic arterial pressure; blood pressure systolic; systolic arterial blood pressure; SSBP; systolic blood pressures; msSBP; sitting systolic blood pressure; mean sitting systolic blood pressure; seated systolic blood pressure; arterial systolic pressure | mm[Hg] | kPa | 0.1333 | | 90..120 | 40..300 | C | | C | must exceed DBP
dbp | Diastolic blood pressure | DBP~; diastolic; diastolic blood pressure; diastolic BP; diastolic pressure; diastolic arterial pressure; blood pressure diastolic; diastolic arterial blood pressure; SDBP; sitting diastolic blood pressure; mean sitting diastolic blood pressure; seated diastolic blood pressure | mm[Hg] | kPa | 0.1333 | | 60..80 | 20..200 | C | | C |
heart-rate | Heart rate | HR; pulse; pulse rate; resting heart rate; heart beat; heartbeat; HR (heart rate); cardiac frequency | {beats}/min | {beats}/min | 1 | | 60..100 | 20..300 | C | | C | HR also = hazard ratio, hormone receptor
respiratory-rate | Respiratory rate | RR; breathing rate; respiration rate; respiratory frequency | {breaths}/min | {breaths}/min | 1 | | 12..20 | 4..80 | | | | RR also = relative risk
temperature | Body temperature | temperature; fever; core temperature; axillary temperature; oral temperature; tympanic temperature; rectal temperature; pyrexia; temp; body temp | Cel | Cel | 1 | [degF] | 36.1..37.5 | 25..45 | C | | C | 38 with degF or >45 with degC is a unit error
spo2 | Oxygen saturation | SpO2~; SaO2; O2 saturation; oxygen saturations; SpO₂; peripheral oxygen saturation; arterial oxygen saturation; pulse oximetry; O2 sat; oxyhemoglobin saturation; saturation of oxygen; SaO₂; Spo2; arterial saturation | % | 1 | 0.01 | | 94..100 | 30..100 | C | | C |
pao2 | Arterial oxygen tension | PaO2; partial pressure of oxygen; arterial partial pressure of oxygen; partial pressure of arterial oxygen; arterial oxygen partial pressure; PO2; arterial PO2 | mm[Hg] | kPa | 0.1333 | | 75..100 | 15..700 | E | | |
paco2 | Arterial carbon dioxide tension | PaCO2; partial pressure of carbon dioxide; arterial partial pressure of carbon dioxide; partial pressure of arterial carbon dioxide; pCO2; arterial PCO2 | mm[Hg] | kPa | 0.1333 | | 35..45 | 5..200 | E | | |
pf-ratio | PaO2/FiO2 ratio | P/F; PaO2/FiO2; PaO2:FiO2; PaO2/FIO2 ratio; P/F ratio; PaO2 to FiO2 ratio; PF ratio; PaO₂/FiO₂ | mm[Hg] | kPa | 0.1333 | | 400..500 | 30..700 | | | | 40 kPa = 300 mmHg
fev1-pct | FEV1 percent predicted | FEV1; forced expiratory volume in 1 second; forced expiratory volume in one second; FEV 1; forced expiratory volume; ppFEV1; forced expiratory volume in the first second; FEV₁; FEV1 % predicted; forced expiratory volume in 1 s | %{predicted} | %{predicted} | 1 | L | 80..120 | 5..180 | | | | 'FEV1 > 50 L' is a unit error
lvef | Left ventricular ejection fraction | LVEF; EF; ejection fraction; left ventricle ejection fraction; LV ejection fraction; cardiac ejection fraction; LV EF; left ventricular EF | % | 1 | 0.01 | | 50..75 | 5..90 | C | | C | FB bound 0-100
qtcf | QT interval corrected (Fridericia) | QTcF; QTc; QTcB; QTc interval; corrected QT interval; corrected QT; QT corrected; QTc(F); QTc-F; QT interval; mean QTc; mean QTcF; QTcB interval; QTcF interval | ms | s | 0.001 | s | 350..450 | 250..800 | | | | 470 s or 0.47 ms is a unit error; formula should be named
weight | Body weight | weight; weights; body mass; bodyweight; weighing; weigh; weighs; total body weight; body-weight | kg | kg | 1 | [lb_av] | 45..110 | 0.4..400 | C | | C | F bound 0-300
height | Height | height; stature; body height; heights | cm | m | 0.01 | [in_i] | 145..200 | 20..260 | C | | C | F bound 0-500; 1.70 cm is a unit error
bmi | Body mass index | BMI~; body-mass index; body mass index (BMI); Quetelet index; BMIs; body mass indexes | kg/m2 | kg/m2 | 1 | | 18.5..24.9 | 8..120 | C | | C | bare 'kg/m' or 'kg/cm2' is a unit error
waist | Waist circumference | waist; abdominal circumference; waist girth | cm | cm | 1 | | 60..102 | 30..300 | C | | C |
iop | Intraocular pressure | IOP~; intra-ocular pressure; eye pressure | mm[Hg] | mm[Hg] | 1 | | 10..21 | 0..90 | C | | C | F bound 0-50
age | Age | age; aged; ages | a | a | 1 | mo; wk; d | 0..120 | 0..120 | C | | C |
bone-t | Bone mineral density T-score | T-score; T score; BMD T-score; T-scores | {T_score} | {T_score} | 1 | | -1..1 | -8..8 | | | | osteoporosis <= -2.5; '> -2.5' vs '< 2.5' sign loss is frequent
life-expectancy | Life expectancy | life expectancy; expected survival; anticipated life expectancy; predicted survival; estimated life expectancy; life-expectancy; expectancy of survival; expected lifespan; survival expectancy; anticipated survival; predicted life expectancy; estimated survival; expected life expectancy; life span expectancy | mo | mo | 1 | wk; a | | 0..1440 | C | | C |
pack-years | Smoking exposure | pack-years; smoking history; pack years; pack-year; pack year | {pack-years} | {pack-years} | 1 | | | 0..200 | | | | 'pack/year' is malformed
alcohol | Alcohol intake | alcohol; alcohol consumption; alcohol use; ethanol; alcohol intake; ethanol intake | g/d | g/d | 1 | {units}/wk; {drinks}/wk | | 0..1000 | | | |
prednisone | Glucocorticoid dose | prednisone; prednisolone equivalent; prednisolone; prednisone equivalent; prednisone or equivalent; prednisone-equivalent | mg/d | mg/d | 1 | mg/kg/d | | 0..2000 | | | | 'prednisone or equivalent' expected when class is glucocorticoid
`;

/** What the letters of the source columns stand for. */
export const ANALYTE_SOURCES: Readonly<Record<string, string>> = {
  A: 'https://pdfslide.us/documents/si-units-conversion-table.html (JAMA factors)',
  B: 'http://riyazsheena.blogspot.com/2011/05/conversions-common-uncommon-ones-we.html (cell-count factors)',
  C: 'https://github.com/facebookresearch/Clinical-Trial-Parser/blob/main/src/resources/variables/variables.csv (bounds)',
  D: 'https://cld.bz/bookdata/rFBLuj/basic-html/page1213.html (reference ranges + factors)',
  E: 'http://www.elephantcare.org/convers.htm (factors only)',
  F: 'http://www.soc-bdr.org/rds/authors/unit_tables_conversions_and_genetic_dictionaries/e5196/index_en.html',
};
