// The forms of the verbs that protocols are written with: "receive", "received", "receiving"; "undergo", "underwent",
// "undergone", "undergoing".

export interface VerbForms {
  readonly base: string;
  /** Of one person: "receives". */
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
  /** False for verbs that nothing can be done to: "participate". */
  readonly takesObject: boolean;
  /** True where the plain form is a noun or an adjective too: "visit", "complete". */
  readonly isNoun: boolean;
}

/** Verbs whose plain form is no noun and no adjective. */
const REGULAR =
  'accept achieve adapt adjust administer admit allocate allow analyse analyze anticipate apply arrange assess assign attach avoid calculate categorise categorize characterise characterize clarify classify collect combine communicate compare compute conclude confirm consider continue convert create decide define deliver demonstrate deny derive describe detect determine develop diagnose discontinue discuss dissolve distribute divide educate eliminate enrol enroll ensure establish evaluate examine exclude execute expect explain explore expose facilitate fulfil fulfill generate hospitalise hospitalize identify illustrate implement improve include infect inform infuse inhale inhibit initiate inject instruct introduce investigate invite involve irradiate maintain manage mediate mention minimise minimize modify motivate notify observe obtain optimise optimize organise organize perform possess prefer prepare prevent produce promote propose protect prove provide provoke publish purify quantify randomise randomize reassess receive recognise recognize recommend reconstitute recruit reduce refuse register reject remove replace require resect restrict retain reveal satisfy solve specify stabilise stabilize standardise standardize stimulate store stratify subdivide submit suggest summarise summarize suspend terminate titrate tolerate transfuse transmit utilise utilize vaccinate validate verify want';

const REGULAR_NOUNS =
  'access ask complete conduct discharge express fill follow increase insert interview measure monitor need offer place prescribe record refer repeat report review scan schedule screen select separate share sign spray start stop supply support train transfer treat use visit';

const REGULAR_WITHOUT_OBJECT =
  'agree appear attend belong comply consist cooperate differ depend happen occur participate respond suffer';

const NOUNS_WITHOUT_OBJECT = 'consent last live result return stay';

/** Base, past, participle. */
const IRREGULAR =
  'take took taken, give gave given, undergo underwent undergone, begin began begun, choose chose chosen, withdraw withdrew withdrawn, write wrote written, understand understood understood, become became become, undertake undertook undertaken, make made made, keep kept kept, lose lost lost, meet met met, send sent sent';
const IRREGULAR_NOUNS = 'show showed shown, draw drew drawn, do did done, see saw seen, find found found';

/** Verbs whose last consonant is written twice. */
const DOUBLED = /(?:admit|submit|transmit|prefer|refer|enrol|fulfil|scan|stop|transfer)$/;

const stemOf = (base: string): string => (DOUBLED.test(base) ? base + base.slice(-1) : base);

const pastOf = (base: string): string =>
  base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stemOf(base)}ed`;

const ingOf = (base: string): string =>
  /[^e]e$/.test(base) && base !== 'be' ? `${base.slice(0, -1)}ing` : `${stemOf(base)}ing`;

const thirdOf = (base: string): string =>
  /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : /(?:s|x|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;

const regular = (bases: string, takesObject: boolean, isNoun: boolean): readonly VerbForms[] =>
  bases.split(' ').map((base) => {
    const past = pastOf(base);
    return { base, third: thirdOf(base), past, participle: past, ing: ingOf(base), takesObject, isNoun };
  });

const irregular = (rows: string, isNoun: boolean): readonly VerbForms[] =>
  rows.split(', ').map((row) => {
    const [base = '', past = '', participle = ''] = row.split(' ');
    const takesObject = base !== 'become';
    return { base, third: thirdOf(base), past, participle, ing: ingOf(base), takesObject, isNoun };
  });

export const VERBS: readonly VerbForms[] = [
  ...regular(REGULAR, true, false),
  ...regular(REGULAR_NOUNS, true, true),
  ...regular(REGULAR_WITHOUT_OBJECT, false, false),
  ...regular(NOUNS_WITHOUT_OBJECT, false, true),
  ...irregular(IRREGULAR, false),
  ...irregular(IRREGULAR_NOUNS, true),
];

const formsOf = ({ ing, past, participle, third, base }: VerbForms): readonly string[] => [
  ing,
  past,
  participle,
  third,
  base,
];

const BY_FORM: ReadonlyMap<string, VerbForms> = new Map(
  VERBS.flatMap((verb) => formsOf(verb).map((form) => [form, verb] as const)),
);

/** The verb that a word is a form of, in small letters; undefined for those the table does not hold. */
export const verbOf = (word: string): VerbForms | undefined => BY_FORM.get(word);
