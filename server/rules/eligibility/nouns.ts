// Nouns that protocols count, in the singular and the plural.

export interface Noun {
  readonly one: string;
  readonly many: string;
  readonly isPerson: boolean;
  /** True for what speaks of several with a verb of either number: "the group are". */
  readonly isCollective: boolean;
  /** True where its forms are those of a verb too: "this measures", "to visit". */
  readonly isVerb: boolean;
}

const PERSONS =
  'patient subject participant individual volunteer woman man child person adult infant donor caregiver parent nurse physician clinician doctor investigator researcher surgeon student professional mother neonate newborn adolescent sibling responder survivor smoker recipient';

const COLLECTIVES = 'group cohort team family population community committee';

const THINGS =
  'arm trial study session site center centre hospital clinic country region city drug medication vaccine tablet capsule pill injection infusion regimen procedure operation technique method instrument questionnaire item assessment evaluation examination measurement parameter variable outcome endpoint finding value specimen biopsy tumor tumour lesion metastasis nodule fracture ulcer infection disease disorder condition syndrome symptom event complication reaction allergy abnormality contraindication comorbidity malignancy reason mechanism pathway gene mutation protein antibody antigen receptor cytokine biomarker lymphocyte neutrophil platelet cell virus strain organ vessel artery nerve muscle joint intervention treatment therapy program programme strategy protocol criterion guideline recommendation device tool system machine catheter stent electrode sensor application period interval category type kind database registry publication article school university institution department ward difference improvement reduction problem barrier advantage limitation objective goal hypothesis occasion episode recurrence exacerbation seizure hospitalization hospitalisation admission death component ingredient agent substance molecule compound product meal comparator subgroup technology threshold predictor determinant indicator';

const VERBS_TOO =
  'visit dose survey scale score question test measure result level sample sign effect factor cause exercise approach implant phase stage cycle form report record document change increase decrease issue challenge need concern benefit aim relapse attack supplement image scan risk control case marker';

const IRREGULAR: Readonly<Record<string, string>> = {
  woman: 'women',
  man: 'men',
  child: 'children',
  criterion: 'criteria',
};

/** The plural of a noun, in small letters. */
export const pluralOf = (noun: string): string =>
  IRREGULAR[noun] ??
  noun
    .replace(/sis$/, 'ses')
    .replace(/([^aeiou])y$/, '$1ies')
    .replace(/(us|ss|sh|ch|x)$/, '$1es')
    .replace(/([^s])$/, '$1s')
    .replace(/iess$/, 'ies');

const nouns = (list: string, isPerson: boolean, isCollective: boolean, isVerb: boolean): readonly Noun[] =>
  list.split(' ').map((one) => ({ one, many: pluralOf(one), isPerson, isCollective, isVerb }));

const NOUNS: readonly Noun[] = [
  ...nouns(PERSONS, true, false, false),
  ...nouns(COLLECTIVES, false, true, false),
  ...nouns(THINGS, false, false, false),
  ...nouns(VERBS_TOO, false, false, true),
];

const BY_ONE: ReadonlyMap<string, Noun> = new Map(NOUNS.map((noun) => [noun.one, noun]));
const BY_MANY: ReadonlyMap<string, Noun> = new Map(NOUNS.map((noun) => [noun.many, noun]));

/** The noun of which a word in small letters is the singular. */
export const singularNoun = (word: string): Noun | undefined => BY_ONE.get(word);

/** The noun of which it is the plural. */
export const pluralNoun = (word: string): Noun | undefined => BY_MANY.get(word);
