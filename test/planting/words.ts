// Planted defects of words: misspellings that no word is, and real words in the wrong place.
import { type Random, shuffled } from './random';
import { type Defect, lineIn, type Plant, planted, type WholeRecord } from './record';

/** Lines of the criteria that hold the pattern, with its place. */
function places(
  record: WholeRecord,
  pattern: RegExp,
): readonly { readonly line: number; readonly match: RegExpExecArray }[] {
  const section = record.trial.eligibility?.section;
  if (section === undefined) return [];
  return section.lines.flatMap((_, index) => {
    if (section.roles[index] !== 'text') return [];
    const line = lineIn(record, section, index);
    const match = pattern.exec(record.lines[line] ?? '');
    return match === null ? [] : [{ line, match }];
  });
}

/** Writes another word for the first group of the pattern, in one line that holds it. */
const otherWord =
  (pattern: RegExp, change: (word: string, random: Random) => string): Plant =>
  (record, random) => {
    const [place] = shuffled(random, places(record, pattern));
    const word = place?.match[1];
    if (place === undefined || word === undefined) return undefined;
    const text = record.lines[place.line] ?? '';
    const at = place.match.index + place.match[0].indexOf(word);
    const put = text.slice(0, at) + change(word, random) + text.slice(at + word.length);
    return put === text ? undefined : planted(record, [{ line: place.line, put: [put] }]);
  };

const FREQUENT =
  /(?<![\w\\/.-])(participants|treatment|diagnosis|diagnosed|pregnancy|clinical|investigator|infection|medication|screening|radiotherapy|chemotherapy|contraception)(?![\w\\/-]|\.\w)/;

/** Two neighbours in the middle of a word, swapped. */
function swapped(word: string, random: Random): string {
  const at = 2 + Math.floor(random() * (word.length - 5));
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

/** One letter in the middle of a word, lost. */
function shortened(word: string, random: Random): string {
  const at = 2 + Math.floor(random() * (word.length - 4));
  return word.slice(0, at) + word.slice(at + 1);
}

const FOREIGN: readonly string[] = [
  'Los pacientes que no hayan firmado el consentimiento informado antes de la primera visita del estudio.',
  'Patienten, die in den letzten drei Monaten an einer anderen klinischen Studie teilgenommen haben.',
  "Patients ayant participé à un autre essai dans les trois mois avant l'inclusion, ou pour lesquels le suivi est impossible.",
];

/** One criterion, in another language. */
const foreignCriterion: Plant = (record, random) => {
  const [place] = shuffled(random, places(record, /^\s*(?:\*|\d+\.) .{20}/));
  const [mark] = /^\s*(?:\*|\d+\.) /.exec(record.lines[place?.line ?? -1] ?? '') ?? [];
  const [text] = shuffled(random, FOREIGN);
  if (place === undefined || mark === undefined || text === undefined) return undefined;
  return planted(record, [{ line: place.line, put: [mark + text] }]);
};

export const WORD_DEFECTS: readonly Defect[] = [
  { id: 'misspelled-swapped', rules: ['spelling'], plant: otherWord(FREQUENT, swapped) },
  { id: 'misspelled-dropped', rules: ['spelling'], plant: otherWord(FREQUENT, shortened) },
  {
    id: 'then-for-than',
    rules: ['word-confusion'],
    plant: otherWord(/(?:less|greater|more|higher|lower) (than)(?= \w)/, () => 'then'),
  },
  {
    id: 'hearth-for-heart',
    rules: ['word-confusion', 'word-confusion-phrase'],
    plant: otherWord(/ (heart)(?= (?:disease|failure)\b)/, () => 'hearth'),
  },
  {
    id: 'heath-for-health',
    rules: ['word-confusion', 'word-confusion-phrase'],
    plant: otherWord(/(?:mental|public|poor|of|general) (health)(?= \w)/, () => 'heath'),
  },
  {
    id: 'principle-investigator',
    rules: ['word-confusion-phrase'],
    plant: otherWord(/(?:the|an?) ((?:principal )?investigator)\b/, () => 'principle investigator'),
  },
  { id: 'criterion-foreign', rules: ['not-english'], plant: foreignCriterion },
];
