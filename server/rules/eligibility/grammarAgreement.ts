// grammar-agreement: closed patterns of wrong grammar: "patients who has", "in combined with", "a early stage".
import { SOURCES } from '../../registry/element';
import { plural } from '../../text/count';
import { replace } from '../../text/edit';
import { lazily } from '../../text/lazily';
import type { TextRange } from '../../text/range';
import { quoted } from '../quoted';
import { type Fix, type LineRule, SENTENCES } from '../rule';
import { newScan } from '../triggers';
import { exclusion, inclusion } from './criteriaExample';
import { GRAMMAR } from './grammarPatterns';

export const grammarAgreement: LineRule = {
  id: 'grammar-agreement',
  category: 'eligibility',
  scope: 'line',
  severity: 'information',
  sections: SENTENCES,
  triggers: {
    words: GRAMMAR.flatMap(({ triggers }) => triggers.words ?? []),
    phrases: GRAMMAR.flatMap(({ triggers }) => triggers.phrases ?? []),
  },
  summary: 'A phrase breaks the grammar in one of the ways that records show often.',
  why: 'Patients read the criteria too, and a sentence that stumbles leaves them in doubt whether one of them is meant or all.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: exclusion('1. ⟦Patients who has⟧ a pregnancy plan within a year.', '2. ⟦Subject who have⟧ active uveitis.'),
      fixed: exclusion('1. Patients who have a pregnancy plan within a year.', '2. Subject who has active uveitis.'),
    },
    {
      section: 'studyGroups',
      text: 'Velotimab\nParticipants receive velotimab ⟦in combined with⟧ methotrexate.\nVelotimab\nSubcutaneous injection of 150 mg every 4 weeks.',
      fixed:
        'Velotimab\nParticipants receive velotimab in combination with methotrexate.\nVelotimab\nSubcutaneous injection of 150 mg every 4 weeks.',
    },
    {
      section: 'eligibility',
      text: exclusion('1. ⟦Participants with pregnant⟧ or ⟦in breastfeeding⟧.').replace(
        'or ⟦in breastfeeding⟧',
        'or lactating',
      ),
      fixed: exclusion('1. Participants who are pregnant or lactating.'),
    },
    {
      section: 'studyGroups',
      text: 'Velotimab\nParticipants ⟦will received⟧ velotimab.\nVelotimab\nSubcutaneous injection of 150 mg every 4 weeks.',
      fixed:
        'Velotimab\nParticipants will receive velotimab.\nVelotimab\nSubcutaneous injection of 150 mg every 4 weeks.',
      note: 'Where two forms are possible, both are offered: "will receive" and "will be received".',
    },
    {
      section: 'eligibility',
      text: inclusion(
        '1. Diagnosed at ⟦a early⟧ stage according the CASPAR criteria.',
        '2. ⟦able to signed⟧ the form.',
      ),
      fixed: inclusion('1. Diagnosed at an early stage according to the CASPAR criteria.', '2. able to sign the form.'),
    },
    {
      section: 'eligibility',
      text: inclusion(
        '1. One of the patients who is enrolled; siblings of the patient who have consented.',
        '2. A one-time dose, an NNRTI, a European site, vitamin a or b.',
        '3. Patients who do not need oxygen and who are able to speed up.',
      ),
      note: 'Only closed patterns are known; everything else is left alone.',
    },
  ],
  limits: [
    `This is no grammar checker: ${GRAMMAR.length} patterns, chosen because they were right on real records, and nothing beside them.`,
  ],
  precision:
    'All findings on 1,051 public records were read, pattern by pattern (how many of them is written beside each), and are right. Patterns that were not were made narrower: "a drugs of abuse test", "a cascade of events that leads to", "the outcome will be discharge".',
  check({ text }, report) {
    const [first, ...others] = slipsOf(text);
    if (first === undefined) return;
    const { range, bad, wrong, better } = first;
    const [best] = better;
    const advice =
      best === undefined ? 'Correct it' : `Write ${better.map((right) => quoted(right.trim())).join(' or ')}`;
    const more = others.length === 0 ? '' : ` The line has ${plural(others.length, 'more slip')} of the kind.`;
    report({
      range,
      message: `${quoted(bad.trim())}: ${wrong}. ${advice}, so that nobody has to guess who is meant.${more}`,
      fixes: fixesFor([first, ...others]),
      related: others.map((other) => ({ range: other.range, message: `${quoted(other.bad.trim())}: ${other.wrong}` })),
    });
  },
};

/** One place of a line that a pattern is sure of. */
interface Slip {
  readonly range: TextRange;
  readonly bad: string;
  readonly wrong: string;
  /** What to write, best first. */
  readonly better: readonly string[];
  readonly safe: boolean;
}

const SCAN = lazily(() => newScan(GRAMMAR));

function slipsOf(text: string): readonly Slip[] {
  const slips: Slip[] = [];
  const scan = SCAN();
  scan.look(text);
  GRAMMAR.forEach(({ pattern, better, wrong, safe }, i) => {
    if (!scan.asks(i)) return;
    for (const { 0: bad, index } of text.matchAll(pattern)) {
      slips.push({ range: { start: index, end: index + bad.length }, bad, wrong, better: better(bad), safe });
    }
  });
  slips.sort((a, b) => a.range.start - b.range.start);
  return slips.filter(({ range }, i) => range.start >= (slips[i - 1]?.range.end ?? 0));
}

/** The choices for the only slip; of several, all at once as far as it is known what to write. */
function fixesFor(slips: readonly Slip[]): readonly Fix[] {
  const known = slips.filter(({ better }) => better.length > 0);
  const [only] = known;
  if (only === undefined) return [];
  if (known.length === 1) {
    const { range, better, safe } = only;
    return better.map((right) => ({
      title: `Write "${right.trim()}"`,
      safe: safe && better.length === 1,
      edits: [replace(range, right)],
    }));
  }
  const edits = known.map(({ range, better: [right = ''] }) => replace(range, right));
  return [{ title: 'Correct all of the line', safe: known.every(({ safe }) => safe), edits }];
}
