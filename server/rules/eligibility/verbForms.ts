// The forms of the verbs that protocols are written with: "receive", "received", "receiving"; "undergo", "underwent",
// "undergone", "undergoing".

export interface VerbForms {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
  /** False for verbs that nothing can be done to: "participate". */
  readonly takesObject: boolean;
}

const REGULAR =
  'access administer admit allocate analyse analyze apply ask assess assign calculate collect compare complete conduct confirm consider continue define describe detect determine diagnose discharge discontinue discuss divide educate enrol enroll ensure evaluate examine exclude explain explore express fill follow hospitalise hospitalize identify implement improve include increase inform inject insert instruct interview introduce invite investigate involve measure monitor observe obtain offer perform place prefer prepare prescribe prevent provide publish randomise randomize receive recommend record recruit reduce refer register remove repeat replace report require review scan schedule screen select separate share sign spray start stop store stratify submit supply support tolerate train transfer treat use vaccinate visit';

const REGULAR_WITHOUT_OBJECT =
  'agree appear attend comply consent consist cooperate differ happen last occur participate respond result return stay suffer';

/** Base, past, participle. */
const IRREGULAR =
  'take took taken, give gave given, undergo underwent undergone, begin began begun, choose chose chosen, show showed shown, withdraw withdrew withdrawn, write wrote written, draw drew drawn, do did done, see saw seen, understand understood understood';

/** Verbs whose last consonant is written twice. */
const DOUBLED = /(?:admit|submit|prefer|refer|enrol|scan|stop|transfer)$/;

const stemOf = (base: string): string => (DOUBLED.test(base) ? base + base.slice(-1) : base);

const pastOf = (base: string): string =>
  base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stemOf(base)}ed`;

const ingOf = (base: string): string =>
  /[^e]e$/.test(base) && base !== 'be' ? `${base.slice(0, -1)}ing` : `${stemOf(base)}ing`;

const regular = (bases: string, takesObject: boolean): readonly VerbForms[] =>
  bases.split(' ').map((base) => {
    const past = pastOf(base);
    return { base, past, participle: past, ing: ingOf(base), takesObject };
  });

const irregular: readonly VerbForms[] = IRREGULAR.split(', ').map((row) => {
  const [base = '', past = '', participle = ''] = row.split(' ');
  return { base, past, participle, ing: ingOf(base), takesObject: true };
});

export const VERBS: readonly VerbForms[] = [
  ...regular(REGULAR, true),
  ...regular(REGULAR_WITHOUT_OBJECT, false),
  ...irregular,
];

const BY_FORM: ReadonlyMap<string, VerbForms> = new Map(
  VERBS.flatMap((verb) => [verb.ing, verb.past, verb.participle, verb.base].map((form) => [form, verb] as const)),
);

/** The verb that a word is a form of, in small letters; undefined for those the table does not hold. */
export const verbOf = (word: string): VerbForms | undefined => BY_FORM.get(word);
