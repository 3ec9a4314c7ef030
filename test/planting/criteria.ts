// Planted defects of the lists of criteria: headings, marks, items that are cut, doubled, or in the wrong list.
import { criterionOf, inWords, type ListItem, readListItems, topItems } from './listItems';
import { chosen, type Random, shuffled } from './random';
import { below, type Defect, lineIn, type Plant, planted, replaced, type WholeRecord } from './record';

/** Items of the top of one list that all carry the same kind of mark, `count` at least. */
function list(
  record: WholeRecord,
  random: Random,
  styles: readonly string[],
  count: number,
): readonly ListItem[] | undefined {
  return shuffled(random, topItems(record)).find(
    (items) =>
      items.length >= count &&
      items[0]?.list.polarity !== 'characteristics' &&
      items.every(
        ({ marker }) =>
          marker !== undefined && styles.includes(marker.style) && marker.level === items[0]?.marker?.level,
      ),
  );
}

const isNumbered = (items: readonly ListItem[]): boolean =>
  items.every(({ marker }, index) => marker?.ordinal === index + 1);
const without = (record: WholeRecord, { line }: ListItem): readonly number[] =>
  record.lines[line + 1] === '' ? [line, line + 1] : [line];
/** True when the item has no item below it that belongs to it. */
const isLeaf = (record: WholeRecord, item: ListItem): boolean => {
  const all = readListItems(record);
  const next = all[all.findIndex(({ line }) => line === item.line) + 1];
  return next === undefined || next.list !== item.list || next.depth <= item.depth;
};
const whole = (record: WholeRecord, item: ListItem): boolean =>
  isLeaf(record, item) && !/[:,;]\s*$|\b(?:and|or)[.;]?$/.test(item.text.trim());

const lostNumber: Plant = (record, random) => {
  const items = list(record, random, ['number'], 4);
  if (items === undefined || !isNumbered(items)) return undefined;
  const at = 1 + Math.floor(random() * (items.length - 2));
  const [gone, next] = [items[at], items[at + 1]];
  if (gone === undefined || next === undefined || !items.every((item) => isLeaf(record, item))) return undefined;
  return planted(
    record,
    without(record, gone).map((line) => ({ line, put: [] })),
    [next.line],
  );
};

const doubledNumber: Plant = (record, random) => {
  const items = list(record, random, ['number'], 4);
  if (items === undefined || !isNumbered(items)) return undefined;
  const item = items[1 + Math.floor(random() * (items.length - 2))];
  if (item?.marker?.ordinal === undefined) return undefined;
  const next = items[items.indexOf(item) + 1];
  return planted(
    record,
    [{ line: item.line, put: [item.text.replace(/\d+/, String(item.marker.ordinal - 1))] }],
    next === undefined ? [] : [next.line],
  );
};

const lostFirst: Plant = (record, random) => {
  const items = list(record, random, ['number'], 3);
  const [first, second] = items ?? [];
  if (
    items === undefined ||
    first === undefined ||
    second === undefined ||
    !isNumbered(items) ||
    !isLeaf(record, first)
  )
    return undefined;
  return planted(
    record,
    without(record, first).map((line) => ({ line, put: [] })),
    [second.line],
  );
};

const emptied: Plant = (record, random) => {
  const items = list(record, random, ['number', 'bullet', 'letter'], 3)?.filter((item) => isLeaf(record, item));
  const item = chosen(random, items ?? []);
  if (item?.marker === undefined) return undefined;
  return replaced(record, item.line, item.text.slice(0, item.marker.textStart).trimEnd());
};

const cut =
  (endings: readonly string[]): Plant =>
  (record, random) => {
    const items = list(record, random, ['number', 'bullet'], 3)?.filter(
      (item) => whole(record, item) && item.body.split(' ').length >= 4,
    );
    const item = chosen(random, items ?? []);
    if (item === undefined) return undefined;
    const words = item.body.split(' ').slice(0, 4 + Math.floor(random() * 4));
    const last = words.at(-1) ?? '';
    const clean = words.join(' ').replace(/\W+$/, '');
    if (/[()[\]]/.test(clean) || /^(?:of|the|and|or|with|in|to|a|an|by|for|from|at|is|are|than|as|on)$/i.test(last))
      return undefined;
    return replaced(record, item.line, `${item.text.slice(0, item.bodyStart)}${clean} ${chosen(random, endings)}`);
  };

/** A sentence broken off behind a word after which it must go on. */
const brokenOff: Plant = (record, random) => {
  const items = list(record, random, ['number', 'bullet'], 3)?.filter((item) => whole(record, item));
  for (const item of shuffled(random, items ?? [])) {
    const ends = [...item.body.matchAll(/(?<=[a-z] )(?:of|the|than|within|for|from|to)(?= [a-z\d])/g)];
    const end = chosen(random, ends);
    if (end !== undefined)
      return replaced(record, item.line, item.text.slice(0, item.bodyStart + end.index + end[0].length));
  }
  return undefined;
};

const doubled: Plant = (record, random) => {
  const items = list(record, random, ['bullet', 'number'], 3)?.filter(
    (item) => whole(record, item) && item.body.length > 25,
  );
  const item = chosen(random, items ?? []);
  const last = items?.at(-1);
  if (item?.marker === undefined || last?.marker === undefined || item === last) return undefined;
  const mark =
    last.marker.style === 'bullet'
      ? last.text.slice(0, last.marker.textStart)
      : last.text.slice(0, last.marker.textStart).replace(/\d+/, String((last.marker.ordinal ?? 0) + 1));
  const all = readListItems(record);
  const end = all.filter((other) => other.list === item.list).at(-1);
  if (end?.line !== last.line) return undefined;
  const put = below(record, last.line, [mark + item.body]);
  return planted(record, [{ line: last.line, put, found: [put.length - 1] }], [item.line]);
};

const fused: Plant = (record, random) => {
  const items = list(record, random, ['number'], 4);
  if (items === undefined || !isNumbered(items)) return undefined;
  const at = Math.floor(random() * (items.length - 1));
  const [item, next] = [items[at], items[at + 1]];
  if (
    item === undefined ||
    next === undefined ||
    !whole(record, item) ||
    next.line > item.line + 2 ||
    !/^[A-Z]/.test(next.body)
  )
    return undefined;
  const text = `${item.text.replace(/[.;,]?\s*$/, chosen(random, ['; ', '. ', ', ']) ?? '; ')}${next.text.trimStart()}`;
  return planted(record, [
    { line: item.line, put: [text] },
    ...without(record, next).map((line) => ({ line, put: [] })),
  ]);
};

const heading =
  (forms: Readonly<Record<'inclusion' | 'exclusion', readonly string[]>>): Plant =>
  (record, random) => {
    const { eligibility } = record.trial;
    const lists = eligibility?.lists ?? [];
    if (eligibility === undefined || lists.length !== 2) return undefined;
    const list = chosen(
      random,
      lists.filter(
        ({ polarity, headingLine, heading: h }) =>
          polarity !== 'characteristics' && headingLine !== -1 && h?.textStart === -1,
      ),
    );
    if (list === undefined || list.polarity === 'characteristics') return undefined;
    return replaced(
      record,
      lineIn(record, eligibility.section, list.headingLine),
      chosen(random, forms[list.polarity]) ?? '',
    );
  };

export const CRITERIA_DEFECTS: readonly Defect[] = [
  { id: 'item-empty', rules: ['item-empty'], plant: emptied },
  {
    id: 'item-cut',
    rules: ['criterion-truncated', 'number-lost'],
    plant: cut(['of the', 'due to', 'before the', 'with a', 'less than', 'history of', 'which', 'within', 'of']),
  },
  { id: 'item-broken-off', rules: ['criterion-truncated', 'number-lost', 'bracket-unbalanced'], plant: brokenOff },
  { id: 'item-twice', rules: ['criterion-duplicate'], plant: doubled },
  { id: 'number-skipped', rules: ['list-numbering-gap'], plant: lostNumber },
  { id: 'number-twice', rules: ['list-numbering-gap'], plant: doubledNumber },
  { id: 'numbers-from-two', rules: ['list-numbering-start'], plant: lostFirst },
  { id: 'items-fused', rules: ['criterion-fused'], plant: fused },
  {
    id: 'list-heading-misspelt',
    rules: ['inclusion-heading-missing'],
    plant: heading({
      inclusion: [
        'Inclusion Criteira',
        'Inclusion Critera:',
        'Inculsion Criteria',
        'Inclusin Criteria',
        'Inclsuion criteria:',
      ],
      exclusion: [
        'Exlusion Criteria',
        'Exclusion Critiera:',
        'Exclsuion Criteria',
        'Excluson Criteria',
        'Exclusion Criterea',
      ],
    }),
  },
  {
    id: 'exclusion-among-inclusions',
    rules: ['criterion-in-wrong-list'],
    plant: criterionOf(
      'inclusion',
      [
        'Exclude if a tattoo was made within 4 weeks.',
        'Patients with a tattoo made within 4 weeks will be excluded.',
        'Patients are excluded if a tattoo was made within the last 4 weeks.',
        'Exclude patients with a tattoo made within 4 weeks.',
      ],
      /tattoo/i,
    ),
  },
  {
    id: 'inclusion-among-exclusions',
    rules: ['criterion-in-wrong-list'],
    plant: criterionOf(
      'exclusion',
      [
        'Must be willing to keep a diary of tattoos.',
        'Patients must be able to keep a diary of tattoos.',
        'Participants must be willing to cover a tattoo.',
      ],
      /tattoo/i,
    ),
  },
  {
    id: 'within-as-with',
    rules: ['word-confusion-within'],
    plant: inWords('criteria', (text) =>
      /[a-z] within (?:the (?:last|past) |\d+ (?:day|week|month|year)s? (?:before|prior)|\d+ (?:day|week|month|year)s?\.?$)/.test(
        text,
      )
        ? text.replace(/ within (?=the (?:last|past)|\d+ (?:day|week|month|year))/, ' with ')
        : undefined,
    ),
  },
];
