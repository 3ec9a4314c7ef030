// Words of clinical records that British and American English spell differently: a closed table.
// Source: the WHO style guide and the AMA Manual of Style (11th ed.) name these pairs; both spellings of each occur in
// registered records.

import { lazily } from '../text/lazily';

export type Register = 'British' | 'American';

interface Variant {
  readonly british: string;
  readonly american: string;
  /**
   * False where the American spelling is at home in Britain too ("randomized", "sulfate"): then it counts only in a record that
   * has the other spelling of the same word.
   */
  readonly decisive: boolean;
  /** What may follow the beginning, as a pattern. */
  readonly ending: string;
}

const ANY_ENDING = '[a-z]*';

/** Beginnings of words: "haemat" for "haematology" and "haematological". */
const BEGINNINGS =
  'tumour tumor, haemoglobin hemoglobin, haemorrhag hemorrhag, haemato hemato, haemodia hemodia, haemodyn hemodyn, haemoly hemoly, haemost hemost, haemophil hemophil, oesophag esophag, paediatric pediatric, anaemi anemi, leukaemi leukemi, ischaemi ischemi, hypoglycaemi hypoglycemi, hyperglycaemi hyperglycemi, glycaemi glycemi, dyslipidaemi dyslipidemi, hyperlipidaemi hyperlipidemi, bacteraemi bacteremi, septicaemi septicemi, uraemi uremi, hypoxaemi hypoxemi, oedema edema, oestrogen estrogen, diarrhoea diarrhea, dyspnoea dyspnea, apnoea apnea, orthopaedic orthopedic, gynaecolog gynecolog, anaesthe anesthe, caesarean cesarean, coeliac celiac, faecal fecal, faeces feces, behaviour behavior, neighbour neighbor, counselling counseling, labelled labeled, labelling labeling, travelled traveled, travelling traveling, modelling modeling, signalling signaling, enrolment enrollment';

/** Whole words, with the endings they may have: "labor" also begins "laboratory". */
const WORDS =
  'colour color s|ed|ing|less, favour favor s|ed|able|ably, labour labor s, centre center s, programme program s, fibre fiber s, litre liter s, ageing aging ';

/** Verbs in -ise and -ize, and their nouns: Oxford spells them with a z. */
const ISE =
  'random hospital character minim util standard stabil immun recogn organ normal local steril optim general summar categor revascular neutral metabol emphas mobil prior visual crystall';

const ISE_ENDING = '(?:e|ed|es|ing|ation|ations)';

const rowsOf = (table: string, read: (row: readonly string[]) => Variant): readonly Variant[] =>
  table.split(', ').map((row) => read(row.split(' ')));

export const VARIANTS: readonly Variant[] = [
  ...rowsOf(BEGINNINGS, ([british = '', american = '']) => ({
    british,
    american,
    decisive: true,
    ending: ANY_ENDING,
  })),
  ...rowsOf(WORDS, ([british = '', american = '', endings = '']) => ({
    british,
    american,
    decisive: american !== 'program',
    ending: `(?:${endings})?`,
  })),
  ...ISE.split(' ').map((stem) => ({
    british: `${stem}is`,
    american: `${stem}iz`,
    decisive: false,
    ending: ISE_ENDING,
  })),
  { british: 'analys', american: 'analyz', decisive: false, ending: '(?:e|ed|ing)' },
  { british: 'sulph', american: 'sulf', decisive: false, ending: '[a-z]+' },
];

/** One word in one of its two spellings. */
export interface SpellingPlace {
  /** The row of the table: the same word has the same number. */
  readonly variant: number;
  readonly register: Register;
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Words of the table by their first letters: a pattern, and the row of each of its groups. */
interface Begun {
  readonly pattern: RegExp;
  readonly rows: readonly number[];
}

const HEAD = 3;
const A = 97;
/** A number for three small letters; others have none that is in the table. */
const headAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) - A) << 10) | ((text.charCodeAt(at + 1) - A) << 5) | (text.charCodeAt(at + 2) - A);

/** Only small letters: capitals begin the names of organisations, and titles. */
const BY_HEAD = lazily(() => {
  const rows = new Map<number, Set<number>>();
  VARIANTS.forEach(({ british, american }, row) => {
    for (const stem of [british, american]) {
      const head = headAt(stem, 0);
      rows.set(head, (rows.get(head) ?? new Set()).add(row));
    }
  });
  const begun = new Map<number, Begun>();
  for (const [head, own] of rows) {
    const words = [...own].map((row) => {
      const { british = '', american = '', ending = '' } = VARIANTS[row] ?? {};
      return `((?:${british}|${american})${ending})`;
    });
    const pattern = new RegExp(`(?<![\\w.@/-])(?:${words.join('|')})(?![\\w@/]|\\.[a-z])`, 'y');
    begun.set(head, { pattern, rows: [...own] });
  }
  return begun;
});

const isSmall = (code: number): boolean => code >= A && code < A + 26;

/** The words of a text that the table holds, in the order of the text. */
export function spellingsIn(text: string): readonly SpellingPlace[] {
  const byHead = BY_HEAD();
  const found: SpellingPlace[] = [];
  for (let at = 0; at + HEAD < text.length; at++) {
    if (!isSmall(text.charCodeAt(at))) continue;
    const begun = byHead.get(headAt(text, at));
    if (begun !== undefined) {
      begun.pattern.lastIndex = at;
      const match = begun.pattern.exec(text);
      const variant =
        match === null ? undefined : begun.rows[match.findIndex((group, i) => i > 0 && group !== undefined) - 1];
      const british = VARIANTS[variant ?? -1]?.british;
      const word = match?.[0];
      if (variant !== undefined && british !== undefined && word !== undefined) {
        const register = word.startsWith(british) ? 'British' : 'American';
        found.push({ variant, register, start: at, end: at + word.length, word });
      }
    }
    while (isSmall(text.charCodeAt(at + 1))) at++;
  }
  return found;
}

/** The word as the other register spells it. */
export function respelled({ variant, register, word }: SpellingPlace): string {
  const row = VARIANTS[variant];
  if (row === undefined) return word;
  return register === 'British'
    ? row.american + word.slice(row.british.length)
    : row.british + word.slice(row.american.length);
}
