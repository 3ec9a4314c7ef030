// Planted contradictions of criteria: with each other, and with the fields of age, sex and healthy volunteers.
import { age, inValue } from './fields';
import { inWords, matterOf, nextItem, withCriterion } from './listItems';
import { chosen } from './random';
import { below, type Defect, lineOf, type Plant, planted, replaced } from './record';

/** A bound of each list on the same thing, which cannot be meant so. */
const opposite =
  (pairs: readonly (readonly [included: string, excluded: string, matter: RegExp])[]): Plant =>
  (record, random) => {
    const [included, excluded, matter] = chosen(random, pairs) ?? ['', '', /^/];
    const [a, b] = [nextItem(record, 'inclusion'), nextItem(record, 'exclusion')];
    if (a === undefined || b === undefined || a.line >= b.line || matter.test(record.text)) return undefined;
    const put = (next: { line: number; mark: string }, body: string) => {
      const lines = below(record, next.line, [next.mark + body]);
      return { line: next.line, put: lines, found: [lines.length - 1] };
    };
    return planted(record, [put(a, included), put(b, excluded)]);
  };

/** The age limit of a criterion that names nothing else, changed by some years. */
const ageInText =
  (pattern: RegExp, name: 'minimumAge' | 'maximumAge'): Plant =>
  (record, random) => {
    const { eligibility } = record.trial;
    const limit = eligibility?.[name].value;
    if (limit?.kind !== 'limit' || limit.unit !== 'Years' || eligibility?.lists.length !== 2) return undefined;
    // Another criterion with the same age may be what the field says.
    if ([...matterOf(record).matchAll(new RegExp(`\\b${limit.amount}\\b`, 'g'))].length !== 1) return undefined;
    const edit = inWords('criteria', (text) => {
      const match = pattern.exec(text);
      if (match === null || match[2] !== String(limit.amount) || text.length > 60 || /[(:]/.test(text))
        return undefined;
      return text.replace(match[0], `${match[1]}${limit.amount + (name === 'minimumAge' ? 3 : 5)}`);
    });
    const made = edit(record, random);
    const fieldLine = lineOf(record, eligibility?.section, eligibility?.[name]);
    if (made === undefined || fieldLine === undefined) return undefined;
    return { ...made, lines: new Set([...made.lines, fieldLine]), oldLines: new Set([...made.oldLines, fieldLine]) };
  };

export const LOGIC_DEFECTS: readonly Defect[] = [
  {
    id: 'bounds-of-both-lists',
    rules: ['range-gap-or-overlap', 'inclusion-exclusion-conflict'],
    plant: opposite([
      ['Hemoglobin ≥ 9 g/dL.', 'Hemoglobin < 10 g/dL.', /ha?emoglobin/i],
      ['Platelets ≥ 75 x 10\\^9/L.', 'Platelets < 100 x 10\\^9/L.', /platelet/i],
      ['BMI of 18 to 35 kg/m2.', 'BMI > 30 kg/m2.', /\bBMI|body mass/i],
      ['Creatinine clearance ≥ 30 mL/min.', 'Creatinine clearance < 50 mL/min.', /creatinine/i],
      ['ECOG performance status ≤ 2.', 'ECOG performance status ≥ 2.', /ECOG/i],
    ]),
  },
  {
    id: 'age-from-text-and-field',
    rules: ['age-text-field-mismatch', 'age-text-boundary'],
    plant: ageInText(
      /^((?:age|aged|patients aged|adults aged)[^\d/<≤]{0,25}|(?:≥|\\?>=) ?)(\d\d)(?=\b)/i,
      'minimumAge',
    ),
  },
  {
    id: 'age-to-text-and-field',
    rules: ['age-text-field-mismatch', 'age-text-boundary'],
    plant: ageInText(/^((?:age|aged)\D{0,12}\d\d (?:years )?(?:-|to|and) ?)(\d\d)(?= years)/i, 'maximumAge'),
  },
  {
    id: 'age-field-and-text',
    rules: ['age-text-field-mismatch'],
    plant: (record, random) => {
      const { eligibility } = record.trial;
      const text = eligibility?.lines.find(({ text: t }) =>
        /^\W*(?:\d+\W+)?(?:age|aged)\b\D{0,12}\b18 (?:-|to|and) \d\d years?\b/i.test(t),
      );
      if (text === undefined || eligibility?.minimumAge.text !== '18 Years') return undefined;
      const made = inValue(age('minimumAge'), () => chosen(random, ['16 Years', '21 Years', '20 Years']))(
        record,
        random,
      );
      const line = record.lines.indexOf(text.text);
      return made === undefined
        ? undefined
        : { ...made, lines: new Set([...made.lines, line]), oldLines: new Set([...made.oldLines, line]) };
    },
  },
  {
    id: 'healthy-volunteers-invited',
    rules: ['healthy-volunteers-mismatch'],
    plant: (record, random) => {
      if (
        record.trial.eligibility?.healthyVolunteers.value !== 'No' ||
        record.trial.basicInformation?.studyType.value !== 'INTERVENTIONAL'
      )
        return undefined;
      return withCriterion(
        record,
        'inclusion',
        chosen(random, [
          'Healthy male and female volunteers.',
          'Healthy volunteers.',
          'Healthy volunteer as judged by medical history.',
          'Healthy adult volunteers',
        ]) ?? '',
        /health/i,
      );
    },
  },
  {
    id: 'sex-invited',
    rules: ['sex-text-mismatch'],
    plant: (record, random) => {
      const sex = record.trial.eligibility?.sex.value;
      if (
        (sex !== 'FEMALE' && sex !== 'MALE') ||
        /\bmale|\bmen\b|women|female/i.test(
          (record.trial.eligibility?.lines ?? [])
            .map((l) => (l.kind === 'item' && l.text.length < 80 ? l.text : ''))
            .join(' '),
        )
      )
        return undefined;
      return withCriterion(
        record,
        'inclusion',
        chosen(random, ['Male or female patients.', 'Both men and women.', 'Males and females.']) ?? '',
      );
    },
  },
  {
    id: 'pregnancy-of-men',
    rules: ['pregnancy-male-only', 'sex-text-mismatch'],
    plant: (record, random) => {
      if (record.trial.eligibility?.sex.value !== 'MALE') return undefined;
      return withCriterion(
        record,
        'exclusion',
        chosen(random, ['Pregnant or breastfeeding women.', 'Pregnancy or lactation.', 'Women who are pregnant.']) ??
          '',
        /pregnan/i,
      );
    },
  },
  {
    id: 'unit-of-age-limit',
    rules: ['age-implausible', 'age-text-field-mismatch'],
    plant: (record) => {
      const { eligibility } = record.trial;
      if (eligibility?.minimumAge.text !== '18 Years' || eligibility.lists.length !== 2) return undefined;
      const line = lineOf(record, eligibility.section, eligibility.minimumAge);
      const ages = eligibility.lines.flatMap(({ text }) =>
        /^\W*(?:\d+\W+)?aged?\b[^;.(<]{0,20}\b18\b[^;.(]{0,20}\byears/i.test(text) ? [record.lines.indexOf(text)] : [],
      );
      if (line === undefined || ages.length === 0) return undefined;
      const made = replaced(record, line, '18 Months');
      return { ...made, lines: new Set([...made.lines, ...ages]) };
    },
  },
];
