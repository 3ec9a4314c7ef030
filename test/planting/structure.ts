// Planted defects of the document itself: headings, sections, the lines above the first heading, lengths; and outcomes.
import { emptied, removed } from './edits';
import { chosen, type Random } from './random';
import {
  below,
  type Defect,
  lineIn,
  lineOf,
  type Plant,
  planted,
  replaced,
  sectionOf,
  type WholeRecord,
} from './record';

/** Sections with heading and sentence, of which one is taken. */
function anySection(record: WholeRecord, random: Random, not: readonly string[] = []) {
  const all = record.trial.tree.sections.filter(
    (s) => s.definition !== undefined && s.sentenceLine !== -1 && s.definition.added !== true && !not.includes(s.kind),
  );
  const section = chosen(random, all);
  return section === undefined ? undefined : { section, line: lineIn(record, section, 0) };
}

const misspeltHeading: Plant = (record, random) => {
  const found = anySection(record, random);
  if (found === undefined) return undefined;
  const text = record.lines[found.line] ?? '';
  const at = 2 + Math.floor(random() * (text.length - 4));
  if (!/^[a-z]{2}$/.test(text.slice(at, at + 2)) || text[at] === text[at + 1]) return undefined;
  const forms = [
    text.slice(0, at) + text.slice(at + 1),
    `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`,
    `## ${text}`,
    `${text.toUpperCase()}:`,
  ];
  return replaced(record, found.line, chosen(random, forms) ?? '');
};

const twice: Plant = (record, random) => {
  const found = anySection(record, random, ['studyResults', 'relatedTrials', 'moreRelatedTrials']);
  if (found === undefined) return undefined;
  const { section, line } = found;
  const end = line + section.lines.length - 1;
  const lines = section.lines.map((text) => text.replace(/\n$/, ''));
  if (record.lines[end] === undefined || section.roles.filter((role) => role === 'text').length === 0) return undefined;
  const put = [record.lines[end] ?? '', ...lines];
  return planted(record, [{ line: end, put, found: put.map((_, i) => i) }], [line]);
};

const lost: Plant = (record, random) => {
  const found = anySection(record, random, [
    'studyResults',
    'relatedTrials',
    'moreRelatedTrials',
    'otherInterventionNames',
    'centralContacts',
    'facilityContacts',
    'detailedDescription',
    'countries',
    'locations',
    'otherIdentifiers',
    'studyGroups',
    'interventions',
    'responsibleParty',
  ]);
  if (found === undefined) return undefined;
  const { section, line } = found;
  const text = record.lines.filter((_, at) => at < line || at >= line + section.lines.length).join('\n');
  // It may be told at any heading: the one that follows, or the one before.
  const around = new Set([line - 1, line, line + 1]);
  const before = record.trial.tree.sections[record.trial.tree.sections.indexOf(section) - 1];
  if (before !== undefined) around.add(lineIn(record, before, 0));
  around.add(0);
  return { text, lines: around, oldLines: new Set([line]) };
};

const outcomeDefect = (
  id: string,
  rules: readonly string[],
  lists: readonly (readonly string[])[],
  heading = 'Primary Outcome Measures',
): Defect => ({
  id,
  rules,
  plant: (record, random) => {
    const section = sectionOf(record, 'eligibility');
    if (section === undefined || /Outcome Measures/.test(record.text) || record.trial.layout === 'labelled')
      return undefined;
    const line = lineIn(record, section, 0);
    const list = chosen(random, lists) ?? [];
    const put = [heading, ...list.map((text) => text.replace('!', '')), record.lines[line] ?? ''];
    const marked = list.flatMap((text, at) => (text.startsWith('!') ? [at + 1] : []));
    return planted(record, [{ line, put, found: marked.length > 0 ? marked : [0] }]);
  },
});
const GOOD = '1. Number of swollen joints [Time Frame: Week 24]';

export const STRUCTURE_DEFECTS: readonly Defect[] = [
  { id: 'heading-misspelt', rules: ['section-heading-typo'], plant: misspeltHeading },
  { id: 'section-twice', rules: ['section-duplicate'], plant: twice },
  { id: 'section-lost', rules: ['section-missing'], plant: lost },
  { id: 'summary-empty', rules: ['section-empty-required'], plant: emptied('briefSummary', () => true) },
  {
    id: 'conditions-empty',
    rules: ['section-empty-required'],
    plant: emptied('conditions', (r) => (r.trial.countries?.values.length ?? 0) > 0),
  },
  {
    id: 'condition-of-the-first-sars-virus',
    rules: ['condition-virus-mismatch'],
    plant: (record) => {
      const { conditions } = record.trial;
      const line = lineOf(record, conditions?.section, conditions?.values.at(-1));
      if (line === undefined) return undefined;
      const put = below(record, line, ['COVID-19', 'SARS-CoV Infection']);
      return planted(record, [{ line, put, found: [put.length - 1] }]);
    },
  },
  {
    id: 'criteria-gone',
    rules: ['eligibility-missing', 'section-empty-required'],
    plant: (record) => {
      const { eligibility } = record.trial;
      if (eligibility === undefined) return undefined;
      const head = lineIn(record, eligibility.section, 0);
      const lines = eligibility.lines.flatMap(({ kind }, line) =>
        kind !== 'other' && line < eligibility.valuesLine ? [head + line] : [],
      );
      return lines.length < 2 ? undefined : removed(record, lines, [head]);
    },
  },
  {
    id: 'design-value-gone',
    rules: ['design-value-missing'],
    plant: (record, random) => {
      const { studyDesign: d, basicInformation: b } = record.trial;
      // Asked for of studies since 2017 only.
      if (d === undefined || b?.studyType.value !== 'INTERVENTIONAL' || b.startDate.text < '2017-02') return undefined;
      const field = chosen(
        random,
        [d.allocation, d.interventionModel, d.primaryPurpose, d.masking].filter((f) => f.value !== undefined),
      );
      const line = lineOf(record, d.section, field);
      if (line === undefined || field === undefined) return undefined;
      const label = field.labelLine === -1 ? [] : [lineIn(record, d.section, field.labelLine)];
      const others = [d.allocation, d.interventionModel, d.primaryPurpose, d.masking]
        .map((f) => lineOf(record, d.section, f) ?? -1)
        .filter((l) => l !== line);
      return removed(record, [line, ...label], [lineIn(record, d.section, 0), ...others]);
    },
  },
  {
    id: 'title-short',
    rules: ['title-missing-or-short'],
    plant: (record, random) => {
      const line = lineOf(record, record.trial.record.section, record.trial.record.title);
      return line === undefined
        ? undefined
        : replaced(record, line, chosen(random, ['Stem cells', 'Asthma study', 'VLT-204', 'Title']) ?? '');
    },
  },
  {
    id: 'title-too-long',
    rules: ['char-limit-exceeded'],
    plant: (record) => {
      const { title, section } = record.trial.record;
      const line = lineOf(record, section, title);
      if (line === undefined) return undefined;
      const more =
        ' and of Its Long-Term Consequences for Daily Life in All Who Took Part, Their Families, and Those Who Care for Them';
      return replaced(record, line, title.text + more.repeat(Math.ceil((310 - title.text.length) / more.length)));
    },
  },
  {
    id: 'line-above-headings',
    rules: ['record-line-extra'],
    plant: (record, random) => {
      const { lastUpdated, section } = record.trial.record;
      const line = lineOf(record, section, lastUpdated);
      if (line === undefined) return undefined;
      const text = chosen(random, ['Draft of the medical writing team', 'Version 3, reviewed', 'Confidential']) ?? '';
      const put = [record.lines[line] ?? '', ...(record.trial.layout === 'labelled' ? [''] : []), text];
      return planted(record, [{ line, put, found: [put.length - 1] }]);
    },
  },
  outcomeDefect(
    'outcome-without-time-frame',
    ['outcome-timeframe-missing'],
    [
      [GOOD, '!2. Serum C-reactive protein'],
      ['!1. Walking distance', '2. Number of swollen joints [Time Frame: Week 24]'],
    ],
  ),
  outcomeDefect(
    'outcome-time-frame-number',
    ['outcome-timeframe-numeral'],
    [[GOOD, '!2. Serum C-reactive protein [Time Frame: 12]'], ['!1. Walking distance [Time Frame: 4, 8 and 12]']],
  ),
  outcomeDefect(
    'outcome-time-frame-vague',
    ['outcome-timeframe-vague'],
    [
      [GOOD, '!2. Serum C-reactive protein [Time Frame: End of study]'],
      ['!1. Walking distance [Time Frame: Visit 3]'],
      ['!1. Deaths [Time Frame: through study completion]'],
    ],
  ),
  outcomeDefect(
    'outcome-generic',
    ['outcome-title-generic'],
    [
      [GOOD, '!2. Safety [Time Frame: Week 24]'],
      ['!1. Efficacy [Time Frame: Week 24]'],
      ['!1. Pharmacokinetics [Time Frame: Week 24]'],
      ['!1. Safety and tolerability [Time Frame: Week 12]'],
    ],
  ),
  outcomeDefect(
    'outcome-purpose',
    ['outcome-title-purpose'],
    [
      [GOOD, '!2. To assess walking distance [Time Frame: Week 24]'],
      ['!1. To evaluate the walking distance [Time Frame: Week 24]'],
      ['!1. Determine if walking distance rises [Time Frame: Week 24]'],
    ],
  ),
  outcomeDefect(
    'outcome-of-two-scales',
    ['outcome-multiple-measures'],
    [
      ['!1. Change in EDSS and Barthel Index [Time Frame: Week 24]'],
      [GOOD, '!2. Change in PHQ-9 and GAD-7 scores [Time Frame: Week 24]'],
    ],
  ),
  outcomeDefect(
    'outcome-twice',
    ['outcome-duplicate'],
    [
      [GOOD, '!2. Number of swollen joints [Time Frame: Week 24]'],
      [
        '* Serum albumin [Time Frame: Week 24]',
        '* Walking distance [Time Frame: Week 24]',
        '!* Serum albumin [Time Frame: Week 24]',
      ],
    ],
  ),
  outcomeDefect(
    'outcome-of-scale-without-range',
    ['outcome-scale-range-missing'],
    [['!1. Change in BASDAI [Time Frame: Week 24]'], [GOOD, '!2. Change from baseline in EDSS [Time Frame: Week 24]']],
  ),
  outcomeDefect('outcomes-without-primary', ['outcome-primary-missing'], [[GOOD]], 'Secondary Outcome Measures'),
];
