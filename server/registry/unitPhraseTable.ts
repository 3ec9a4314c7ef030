// The table of units that are written as a whole, not composed of others, and of damaged spellings with what they should be.
// Columns: UCUM code | `damaged` or nothing | spellings, with the marks of unitAtomTable.ts. Source: records of the registry.
export const UNIT_PHRASE_TABLE = `
mg/dL | | mg%; mgs%; mg percent; mg per cent
g/dL | | g%; gm%; gr%; gms%; gram%; g percent
ug/dL | | µg%
mmol/L | | mM!; millimolar; millimoles per litre
umol/L | | µM!; micromolar; micro molar
nmol/L | | nM!; nanomolar
pmol/L | | pM!; picomolar
10*9/L | | G/L!; Giga/L; Gpt/L; G/l!; giga/litre
10*12/L | | T/L!; Tpt/L; T/l!; tera/L
10*6/uL | | M/µL!; M/mm3!; mill/mm3; mio/µL
10*3/uL | | tsd/µl; th/µl; thou/µL; thou/mm3; mil/mm3
{beats}/min | | bpm; b.p.m; b.p.m.; bmp; heartbeat(s) per minute; heartbeats/min; heart beats per minute; heart beats/min; /min heart rate
{breaths}/min | | breath rate/min; rpm!; irpm
{counts}/min | | cpm
meq/L | | mval/l
m/s | | m/sec
km/h | | kph; km/hr
{units}/wk | | units weekly; units of alcohol per week; units of alcohol/week; alcohol units per week
mL/min/{1.73_m2} | | ml/min/bsa; ml/min/1.73 m2 bsa; mL/min*1.73m2; ml/min.1.73m2; ml/min×1.73m2; ml/min/(1.73 m2); (ml/min/1.73m2); ml/min/ 1.73 m2; mL/min per 1.73m2; mL/[min*1.73m2]; ml/(min*1.73m2); ml/(min·1.73m2); ml/(min.1.73m2); mL/(min*1.73 m2); mL/(min×1.73m2)
kg/m2 | | kg.m2; kg.m-2; kg·m-2; kilo per square meter; kgm-2; kg m-2; kg per m2; kg/(m2); kg/(m)2; kg/mt2; kg/[m2]; kilogram/meter2; kg/sq.m; kilogram per meter squared; kg/m*2; kilograms/meter2; (kg/m2); kg/ht2; kg/(m*m)
kg/m2 | damaged | kg/m; kgm2; kg m2; kg/cm2; kg/mq; km/m2; kgs/m; kg/ m; kq/m2; kg/n2; kg/m2/m2; kg2/m2; kg2/m; kg/m-2; kg/mw; kg\\m2; kg\\m; kg-m2; kg/m/m
mL/min/{1.73_m2} | damaged | ml/min/1.73 m; ml/min/1,73 m; ml/min/1.73; ml/min/1,73; ml/min/173m2; ml/min/173 m; ml/min/1.73m3; ml/min/1.73mm2; ml/min/1.73 ml; ml/min/1.73cm2; ml/mn/1.73m2; ml/mi/1.73m2; mi/min/1.73m2; ml/mim/1.73m2; ml/min/1.72m2; ml/min/1.7m2; ml/min/1.75m2; ml/min/1m73; ml/min/m 1.73; m/min/1.73m2; mlmin/1.73m2; ml/min/l.73m2; ml/min/m²/1.73; ml/min/1.73 kg; ml/m/1.73m2; ml/min/1·73; ml/min/1.732; mL/min/1.73 kg/m2; ml/m in/1.73m2; ml/minute/1.73
mL/min | damaged | ml/mn; ml/mi; ml/mim; mi/min; mlmin; mI/min!; ml-min; mk/min
mg/dL | damaged | mg/di; mg/dI!; mgdl; mg/dll; mg/mdl; mgr/di; mg-dl; mg\\dl; mq/dl; mg/dk
g/dL | damaged | g/di; gdl; g/dI!; g/ld; gm/di; gr/di; g-dl; g\\dl; gm\\dl; g/d l; gldl
g/L | damaged | g/i; g\\L
mg/L | damaged | 
meq/L | damaged | meg/l
mmol/L | damaged | mmol/1; mmol/i; mmoll; mmol\\L; mmo/l; mm0l/l; mmoll/l; mmol/ll; mmol-l; mmmol/l
umol/L | damaged | umol/1; µmol/1; µmol/i; umoll; µmo/l; µmol\\l; pmoi/l; umo1/l
U/L | damaged | u/i; u\\l
[IU]/L | damaged | iu/i; iu\\l
ng/mL | damaged | ng/m; ng/mi; ngml; ng\\ml; ng-ml; nglml
pg/mL | damaged | pg/m; pg/mi; pgml; pg\\ml
m[IU]/mL | damaged | miu/mi; miu\\ml
mm[Hg] | damaged | mm/hg; mmgh; mghg; hgmm; mm gh; mm hq; mmhq; mmgm; nmhg; mnhg; mhg; mmh g; mmHG2; mm/h g; mmhh; m hg; mmhg2; mm gm
/mm3 | damaged | /mm; cells/mm; /mmm3; /mn3; cell/mm; cu/mm; c/mm3; cell/mn3; cells/mmol; \\mm3; cells\\mm3; cmm3
/uL | damaged | cells/ul3; cells/u; /mcl3; cells\\ul; \\ul; cells/u1; /ml3; /ui; cells/ml3
`;
