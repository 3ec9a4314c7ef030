// Words of the grammar, which stand beside everything: which are often mistaken for which, and which say nothing of others.

/** Words that are mistaken for each other by one key or by their sound: "world heath organization", "the fist dose". */
export const MISTAKEN: ReadonlySet<string> = new Set(
  `ad and, advert adverse, adverts adverse, advice advise, advise advice, angel angle, angels angles, ans and, ant and,
  asses assess, bay by, bellow below, bowl bowel, bowls bowels, breeding bleeding, bu by, buy by, casual causal, cite site,
  coarse course, complaint compliant, compliant complaint, conversation conservation, county country, cure care, curse course,
  dairies diaries, dairy diary, dat data, decease disease, deceases diseases, device devise, devise device, dosses doses,
  ears years, ether either, except expect, expect except, fallow follow, fallowing following, fellow follow, filed field,
  fist first, fo of, fur for, hart heart, hearth heart, heat heart, heath health, hen then, hen when, infract infarct,
  infraction infarction, ins in, intersection intervention, invention intervention, inventions interventions, just must,
  lest least, loose lose, lose loose, lost last, lumber lumbar, martial marital, mater matter, medial medical, medical medial,
  moth month, moths months, mouth month, mucous mucus, mush must, nay any, oft of, ot of, ours hours, ow or, patent patient,
  patents patients, patience patients, pervious previous, precious previous, preform perform, preformed performed,
  prostrate prostate, pubic public, quiet quite, quite quiet, rage range, rang range, ration ratio, rational rationale,
  rationale rational, regiment regimen, regiments regimens, sale scale, sales scales, sate state, server severe, sever several,
  sever severe, sigh sign, sight site, sights sites, sing sign, singed signed, sings signs, situs situ, sore score,
  sores scores, sped speed, stain statin, stains statins, stale scale, steady study, stoke stroke, stud study, swap swab,
  swaps swabs, tan than, tat that, tears years, thorough through, thought though, ti to, tie time, tim time, tine time,
  tome time, tot to, tow two, trail trial, trails trials, tree three, trough through, twill will, underling underlying,
  vain vein, vains veins, weak week, weaks weeks, weed week, weeds weeks, wen when, whale while, whit with, wight weight,
  wile while, wile will, wit with, witch which, word world, yeas years`
    .split(',')
    .map((pair) => pair.trim()),
);

/** Of the first words of these pairs, those that trials hardly ever mean. */
export const UNUSUAL: ReadonlySet<string> = new Set(
  (
    'ans asses dosses fallow fist fo hart hearth heath infraction lumber moth moths ours patents preform preformed prostrate pubic rang ' +
    'ration regiment regiments sever sped stoke stud tat trail trails twill underling wen whit yeas'
  ).split(' '),
);

/** Words that are often mistaken for each other although both are everywhere, each with its threshold. */
export const CONFUSED: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'then than': 5,
    'than then': 7,
    'form from': 5.5,
    'from form': 7,
    'fro for': 6,
    'fro from': 6,
    'of or': 7.5,
    'or of': 9.4,
    'he the': 6.8,
    'no not': 8.5,
    'as a': 8.5,
    'dose does': 7.5,
    'does doses': 4.5,
    'does dose': 5,
    'were where': 7,
    'where were': 6,
    'an and': 7,
    'and an': 8,
    'to two': 8,
    'to too': 8,
    'too to': 6,
    'three there': 8,
    'there three': 8,
    'who how': 8,
    'how who': 8,
    'hat that': 6,
    'hat has': 8,
    'though through': 7,
    'through though': 8,
    'it its': 8,
    'it is': 8.5,
    'is it': 9,
    'is in': 9,
    'the then': 9,
    'with which': 9,
    'content consent': 6,
    'know known': 5.5,
    'inform informed': 6,
    'affects effects': 5.5,
    'affect effect': 6.5,
  }),
);

/** Words of trials that stand beside words of any kind, and words of idioms that records seldom use ("with the aid of"). */
export const TERMS: ReadonlySet<string> = new Set([
  'masked',
  'arm',
  'arms',
  'vs',
  'birch',
  'ladder',
  'estate',
  'aid',
  'bow',
]);

/** These stand beside nearly every word: that their pairs are common says hardly anything. */
export const EVERYWHERE: ReadonlySet<string> = new Set(
  'a an and are as at be by for had has have he her his i in is it its me my no not of off on one or our so the to up us was we you'.split(
    ' ',
  ),
);

/** Words of the grammar: they stand beside everything, so that a neighbour says little of them. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or nor but if then than as at by for from in into of off on onto out over per to too two up upon with ' +
    'within without via i me my we us our you your he him his she her it its they them their this that these those who ' +
    'whom whose which what when where why how is are was were be been being am do does did done has have had having ' +
    'will would shall should can could may might must not no none any all some each every both either one ones once so ' +
    'such also more most less least many much few other another there here'
  ).split(' '),
);

/** Behind these stands "than". */
export const COMPARATIVES: ReadonlySet<string> = new Set(
  'less more greater higher lower fewer older younger longer shorter larger smaller better worse rather'.split(' '),
);
