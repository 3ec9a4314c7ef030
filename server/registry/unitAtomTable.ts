// The table of the units that criteria combine: mg, dL, day. What is written with them is composed: mg/dL, mg/kg/day.
// Columns: UCUM code | what it measures | in the base unit of that | as printed, and as printed below a stroke where that differs | spellings.
// A spelling with ! counts only in this case of letters; µ stands for µ, μ, u and mc; (s) for both numbers; a final 2 or 3 for
// every way to write the power. {...}: counted things, arbitrary units. Sources: UCUM 2.1 for codes and sizes; the spellings
// are those of 1,900 registry records and of the criteria benchmark.
// Kept as text because a literal of objects would be evaluated at every start; ucumCodes.ts splits it when first asked.
export const UNIT_ATOM_TABLE = `
a | time | 31557600 | years, year | years(s) old; year(s) old; year(s) of age; year(s); year-old; year-olds; yr(s) old; yrs; yr; y/o; yo; y.o; y; yrs of age; yr of age; annum; years-old; year's; years'; consecutive years; successive years; full years; complete years; completed years; calendar year(s)
mo | time | 2629800 | months, month | month(s) old; month(s) of age; month(s); mo; mos; mth; mths; months-old; months'; month's; mon; calendar month(s); consecutive months; successive months; full months; completed months; complete months
wk | time | 604800 | weeks, week | week(s) old; week(s) of age; week(s); wk; wks; weeks'; week's; consecutive weeks; gestational week(s); completed week(s); complete weeks; successive weeks; consecutive week; full weeks
d | time | 86400 | days, day | day(s) old; day(s) of age; day(s); d; days'; day's; calendar day(s); consecutive days; full days; working day(s); business day(s)
h | time | 3600 | hours, h | hour(s); h; hr; hrs; hours'; hour's; consecutive hours
min | time | 60 | minutes, min | minute(s); min; mins; minuts
s | time | 1 | s | second(s); s!; sec; secs
ms | time | 0.001 | ms | millisecond(s); ms; msec; msecs; mseg; m sec; mesc; m.sec
us | time | 0.000001 | µs | microsecond(s)
kg | mass | 1000 | kg | kilogram(s); kilogramme(s); kg; kgs; kilo(s); kg body weight; kg of body weight; kg bodyweight; kg bw; kilogram body weight
g | mass | 1 | g | gram(s); gramme(s); g; gm; gms; gr; grs
mg | mass | 0.001 | mg | milligram(s); mg; mgs; mgm; milligramme(s)
ug | mass | 0.000001 | µg | microgram(s); µg; µgs; microgramme(s); γ
ng | mass | 0.000000001 | ng | nanogram(s); ng
pg | mass | 0.000000000001 | pg | picogram(s); pg
fg | mass | 0.000000000000001 | fg | femtogram(s)
[lb_av] | mass | 453.59237 | lb | pound(s); lb; lbs
[oz_av] | mass | 28.349523125 | oz | ounce(s); oz
mol | substance | 1 | mol | mole(s); mol
mmol | substance | 0.001 | mmol | millimole(s); mmol; mmole(s); mmols; mml; milimol(s); millimol(s); mmoi
fmol | substance | 0.000000000000001 | fmol | femtomole(s); fmol
umol | substance | 0.000001 | µmol | micromole(s); µmol; µmole(s); micromol; µmols
nmol | substance | 0.000000001 | nmol | nanomole(s); nmol; nmole(s); nanomol
pmol | substance | 0.000000000001 | pmol | picomole(s); pmol; picomol
eq | equivalent | 1 | Eq | eq; equivalent(s)
meq | equivalent | 0.001 | mEq | milliequivalent(s); meq; meqs; mequiv
mosm | osmole | 0.001 | mOsm | milliosmole(s); mosm; mosmol
m | length | 1 | m | meter(s); metre(s); m!; mtr; mts
km | length | 1000 | km | kilometer(s); kilometre(s); km; kms
cm | length | 0.01 | cm | centimeter(s); centimetre(s); cm; cms; centimeter in size
mm | length | 0.001 | mm | millimeter(s); millimetre(s); mm; mms
um | length | 0.000001 | µm | micrometer(s); micrometre(s); micron(s); µm
nm | length | 0.000000001 | nm | nanometer(s); nanometre(s); nm
[in_i] | length | 0.0254 | inches, inch | inch; inches
[ft_i] | length | 0.3048 | ft | feet; foot; ft
[mi_i] | length | 1609.344 | miles, mile | mile(s)
m2 | area | 1 | m² | m2; square meter(s); square metre(s); sq m; sqm; sq.m; sq. m; meter2; meters2; meter square; meter squared; metre squared; meters squared; metres squared; m squared; square m; m sq
cm2 | area | 0.0001 | cm² | cm2; square centimeter(s); square centimetre(s); sq cm; sqcm; sq. cm; cm squared
mm2 | area | 0.000001 | mm² | mm2; square millimeter(s); square millimetre(s); sq mm; sq. mm
dm2 | area | 0.01 | dm² | dm2
L | volume | 0.001 | L | liter(s); litre(s); l; lit; ltr; lt
dL | volume | 0.0001 | dL | deciliter(s); decilitre(s); dl; d l; 100 ml; 100ml; dcl; decaliter
cL | volume | 0.00001 | cL | centiliter(s); centilitre(s); cl
mL | volume | 0.000001 | mL | milliliter(s); millilitre(s); ml; mls; m l; cc; ccs; c.c; milliter(s); mililiter(s)
uL | volume | 0.000000001 | µL | microliter(s); microlitre(s); µl; µ l; micro l; micro liter(s); micro-liter; mcliter(s); mcrl; ùl; cmicroliter; mircoliter; micoliter; micro-l; mclit
nL | volume | 0.000000000001 | nL | nanoliter(s); nanolitre(s); nl
fL | volume | 0.000000000000000001 | fL | femtoliter(s); femtolitre(s); fl
m3 | volume | 1 | m³ | m3; cubic meter(s); cubic metre(s)
cm3 | volume | 0.000001 | cm³ | cm3; cubic centimeter(s); cubic centimetre(s); cu cm; cucm
mm3 | volume | 0.000000001 | mm³ | mm3; cubic millimeter(s); cubic millimetre(s); cu mm; cumm; cu.mm; cu. mm; cmm; mmc; millimeter cubed; mm cubed; mm cube; millimeters cubed; cubic mm; millimetre cubed; cu millimeter; millimeter3
U | catalytic | 1 | U | unit(s); u; enzyme unit(s)
kU | catalytic | 1000 | kU | ku; kilounit(s); kua
mU | catalytic | 0.001 | mU | mu; milliunit(s)
uU | catalytic | 0.000001 | µU | µu; microunit(s)
[IU] | catalytic | 1 | IU | iu; ius; international unit(s); i.u; ui; i u
k[IU] | catalytic | 1000 | kIU | kiu; kui
m[IU] | catalytic | 0.001 | mIU | miu; milli international unit(s); milli-international unit(s); milliinternational unit(s); mui; m iu; mili-international unit(s)
u[IU] | catalytic | 0.000001 | µIU | µiu; micro international unit(s); micro-international unit(s); µui; uiu
kat | catalytic | 60000000 | kat | katal(s)
ukat | catalytic | 60 | µkat | µkat; µkatal(s); microkatal(s)
nkat | catalytic | 0.06 | nkat | nkat; nanokatal(s)
Pa | pressure | 1 | Pa | pascal(s)
kPa | pressure | 1000 | kPa | kpa; kilopascal(s); kilo pascal(s); kpas
mm[Hg] | pressure | 133.322 | mmHg | mmhg; mm hg; mm-hg; mm.hg; mm of hg; mm mercury; mm of mercury; millimeter(s) of mercury; millimetre(s) of mercury; millimeter(s) hg; millimeters mercury; torr; m mhg; mm(hg); mm [hg]; millimeter mercury
cm[H2O] | pressure | 98.0665 | cmH2O | cmh2o; cm h2o; cm h20; cmh20; cm of water; cm water; cm of h2o; cmh₂o; cm h₂o; centimeter(s) of water; centimetre(s) of water; cm-h2o
mm[H2O] | pressure | 9.80665 | mmH2O | mmh2o; mm h2o; mm of water; mmh20; mm of h2o
bar | pressure | 100000 | bar | bar!
Cel | temperature | 1 | °C | °c; ° c; degree(s) celsius; degree(s) centigrade; degree(s) c; celsius; centigrade; ℃; ºc; º c; degc; deg c; deg. c; C!; degree(s) celcius; celcius; ˚c; ˚ c; ° celsius; degree(s) °c; ° centigrade; degree(s) celsius (°c); ∘c; °celsius; degree(s) celsius (c)
[degF] | fahrenheit | 1 | °F | °f; ° f; degree(s) fahrenheit; degree(s) f; fahrenheit; ℉; ºf; º f; degf; deg f; F!; ˚f; ° fahrenheit; degree(s) farenheit
% | one | 0.01 | % | %; percent; per cent; pct; percentage; percentage point(s); percents; ％; percentage points; vol%; % (percent)
%{predicted} | one | 0.01 | % predicted | % predicted; % of predicted; % of the predicted; % of the predicted value; % predicted value; percent predicted; percent of predicted; percent of the predicted; percent of the predicted value; percent of predicted value; % pred; % of predicted value; % of predicted normal; % predicted normal; % of the predicted normal value; % of predicted normal value; % of the predicted normal
[ppm] | one | 0.000001 | ppm | ppm; part(s) per million
[ppb] | one | 0.000000001 | ppb | ppb; part(s) per billion
[pH] | acidity | 1 | pH |
deg | angle | 1 | ° | degree(s); °; deg; º; ˚; degree(s) angle; ∘; degrees of
[diop] | refraction | 1 | D | diopter(s); dioptre(s); D!; diop; dptr; dpt; diopters (d); dioptres (d); Ds!
Gy | radiation | 1 | Gy | gy; gray(s); grays; gys
cGy | radiation | 0.01 | cGy | cgy; centigray(s)
mGy | radiation | 0.001 | mGy | mgy
Sv | radiation | 1 | Sv | Sv!; sievert(s)
mSv | radiation | 0.001 | mSv | msv; millisievert(s)
Bq | activity | 1 | Bq | bq
kBq | activity | 1000 | kBq | kbq
MBq | activity | 1000000 | MBq | mbq; megabecquerel(s)
GBq | activity | 1000000000 | GBq | gbq; gigabecquerel(s)
mCi | activity | 37000000 | mCi | mci; millicurie(s)
dB | sound | 1 | dB | db; decibel(s); dbhl; db hl; dbs; dbnhl; db nhl; decibels hl; db spl; db(hl); db hearing level; dba
Hz | cycles | 1 | Hz | hz; hertz
kHz | cycles | 1000 | kHz | khz; kilohertz
MHz | cycles | 1000000 | MHz | mhz
kcal | energy | 4184 | kcal | kcal; kilocalorie(s); kcals; calorie(s); kilo calorie(s)
kJ | energy | 1000 | kJ | kj; kilojoule(s)
J | energy | 1 | J | joule(s); J!
W | power | 1 | W | watt(s); W!
kW | power | 1000 | kW | kw; kilowatt(s)
V | voltage | 1 | V | volt(s); V!
mV | voltage | 0.001 | mV | mv; millivolt(s)
uV | voltage | 0.000001 | µV | µv; microvolt(s)
mA | current | 0.001 | mA | milliampere(s); milliamp(s); mA!
T | magnetism | 1 | T | tesla; teslas
N | force | 1 | N | newton(s)
dyn | force | 0.00001 | dyn | dyne(s); dyn
[hnsf'U] | hounsfield | 1 | HU | hu; hounsfield unit(s); hounsfield
[Ch] | gauge | 1 | Fr | fr; french; charriere
{score} | one | 1 | points, point | point(s); score point(s); pts; pt; scores; logmar unit(s); score unit(s)
{letters} | one | 1 | letters | letter(s); etdrs letter(s); letters on the etdrs chart
{logMAR} | one | 1 | logMAR | logmar; log mar; logarithm of the minimum angle of resolution
{beats} | one | 1 | beats | beat(s)
{breaths} | one | 1 | breaths | breath(s); respiration(s); breathes
{drinks} | one | 1 | drinks | drink(s); standard drink(s); alcoholic drink(s); alcoholic beverage(s); alcohol drink(s); standard alcoholic drink(s); units of alcohol; alcohol unit(s); standard unit(s) of alcohol; drinks of alcohol; beer(s)
{cigarettes} | one | 1 | cigarettes | cigarette(s); cig(s); cigarettes smoked
{packs} | one | 1 | packs | pack(s); packs of cigarettes; pack(s) of cigarettes; packets
{pack-years} | one | 1 | pack-years | pack-year(s); pack year(s); packyear(s); pack/year; pack/years; packs/year; pack per year; pack years of smoking; pack-year smoking history; pack-years of smoking
{copies} | one | 1 | copies | copies; copy; cop; rna copies; dna copies; viral copies; genome copies; hiv rna copies; hiv-1 rna copies; copies of hiv rna; hiv copies; copies hiv rna; hiv-rna copies; copies of hiv-1 rna; hiv-1-rna copies; cp; cps
{steps} | one | 1 | steps | step(s)
{cells} | one | 1 | cells | cell(s); leukocytes; leucocytes; neutrophils; platelets; lymphocytes; eosinophils; cell count; plts; wbc; white blood cells; white cells; granulocytes; thrombocytes; polymorphonuclear cells; pmn; erythrocytes; red blood cells; rbc; cd4 cells; cd4+ cells; cd4 t cells; cd4+ t cells; cd4 lymphocytes; cd34+ cells; cd3+ t cells; cd3+ cells; spermatozoa; sperm; sperms; cells count; cel; polymorphonuclears; neutrophil cells; pmns; wbcs; rbcs; nucleated cells; blasts
{colonies} | one | 1 | CFU | cfu; colony-forming unit(s); colony forming unit(s)
{pfu} | one | 1 | PFU | pfu; plaque forming unit(s); plaque-forming unit(s)
{particles} | one | 1 | particles | vg; viral genomes; vector genomes; viral particles; vp
{meals} | one | 1 | meals | meals
{servings} | one | 1 | servings | serving(s)
{cups} | one | 1 | cups | cups; cup
{episodes} | one | 1 | episodes | episode(s)
{times} | one | 1 | times | time(s); occasion(s)
{half-lives} | one | 1 | half-lives | half-life; half-live; half-lives; half life; half lives; half-life's; halflives; half-lifes; t1/2; elimination half-lives; drug half-lives; half-life periods; half lifes; terminal half-lives; pk half-lives; plasma half-lives
{percentile} | one | 1 | percentile | percentile(s); th percentile; rd percentile; st percentile; nd percentile; centile(s); th centile; rd centile; %ile; th %ile; th percentiles; -th percentile; rd percentiles
{METs} | one | 1 | METs | mets; MET!; metabolic equivalent(s); metabolic equivalent(s) of task
{WU} | resistance | 1 | Wood units | wood unit(s); wu; woods unit(s); wood's unit(s); woods
{SD} | one | 1 | SD | sd; sds; standard deviation(s); sd's; s.d; sd units; z-score(s); std dev
{T_score} | one | 1 | | 
{1.73_m2} | one | 1 | 1.73 m² | 1.73 m2; 1.73 m-2; 1,73 m2; 1·73 m2; 1.73 square meter(s); 1.73 square metre(s); 1.73 sqm; 1.73 sq m; 1.73 m squared; 1.73 sq. m; 1.73 meter squared; 1.73 meters squared; 1. 73 m2; 1.73 m2 bsa; 1.73 m2 body surface area; 1.73 m2 of body surface area; 1.73 square meters of body surface area; (1.73 m2); 1.73 m2 of bsa; 1.73 metre squared; 1.73 metres squared; 1.73 meter2; 1 .73 m2; 1.73-m2; 1.73 x m2
{counts} | one | 1 | counts | counts; count
{stools} | one | 1 | stools | stool(s); liquid stool(s); loose stool(s); bowel movement(s)
{cycles} | one | 1 | cycles | cycle(s)
[arb'U] | arbitrary | 1 | AU | au; arbitrary unit(s)
[EU] | endotoxin | 1 | EU | eu
{hpf} | one | 1 | HPF | hpf; high power field; high-power field; high power fields; hpfs; high-power fields
`;
