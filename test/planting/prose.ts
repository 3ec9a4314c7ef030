// Planted defects of prose: a drug's name misspelt once, criteria run together without a mark.
import { isDrugName } from '../../server/registry/drugStems';
import { inWords, readListItems } from './listItems';
import { chosen } from './random';
import { type Defect, type Plant, replaced, type WholeRecord } from './record';

/** As often must the record name a drug, so that one slip of it can be known. */
const NAMED = 6;

/** Names and codes of the record's own drugs, each in the writing of the interventions. */
function drugsOf({ text, trial }: WholeRecord): readonly string[] {
  const names = (trial.interventions?.interventions ?? []).map(({ name }) => name.text).join(' ');
  const words = names.match(/(?<![\w-])(?:[A-Z]{2,5}-?\d{4,6}|[A-Za-z][a-z]{6,})(?![\w-])/g) ?? [];
  return [...new Set(words)].filter(
    (word) =>
      (/\d/.test(word) || isDrugName(word.toLowerCase())) &&
      (text.match(new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'gi')) ?? []).length >= NAMED,
  );
}

/** Two unlike neighbours in its middle change places, digits in a code. */
function withSlip(word: string, random: () => number): string | undefined {
  const digits = /\d+$/.exec(word)?.index ?? 0;
  const places = Array.from({ length: word.length - 2 }, (_, i) => i + 1).filter(
    (i) => i >= digits && i + 1 < word.length - (digits > 0 ? 0 : 2) && word[i] !== word[i + 1],
  );
  const at = chosen(random, places);
  if (at === undefined) return undefined;
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

const misspeltDrug: Plant = (record, random) => {
  const drug = chosen(random, drugsOf(record));
  const slip = drug === undefined ? undefined : withSlip(drug, random);
  if (drug === undefined || slip === undefined) return undefined;
  const pattern = new RegExp(`(?<![\\w./-])${drug}(?![\\w]|[-./]\\w)`, 'i');
  return inWords('prose', (text) => text.replace(pattern, /\d/.test(drug) ? slip : slip.toLowerCase()))(record, random);
};

const SECOND = [
  'Known hypersensitivity to any part of the treatment',
  'Pregnant or lactating at the first visit',
  'Unable to give consent in writing',
  'History of alcohol abuse',
  'Participation in another trial within 30 days before screening',
];

/** Old records run whole paragraphs together below headings of their own: there it is no slip of the author. */
const runTogether: Plant = (record, random) => {
  const item = chosen(
    random,
    readListItems(record).filter(
      ({ body, list }) => list.polarity !== 'characteristics' && /^[A-Z].{15,}[^A-Za-z'’-][a-z]{4,}[.;]?$/.test(body),
    ),
  );
  if (item === undefined) return undefined;
  return replaced(record, item.line, `${item.text.replace(/[.;]$/, '')} ${chosen(random, SECOND) ?? ''}`);
};

export const PROSE_DEFECTS: readonly Defect[] = [
  { id: 'drug-misspelt', rules: ['name-inconsistent'], plant: misspeltDrug },
  {
    id: 'items-run-together',
    rules: ['criterion-fused'],
    plant: runTogether,
  },
];
