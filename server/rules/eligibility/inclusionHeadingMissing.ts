// inclusion-heading-missing: the heading of a list of criteria is misspelled, hidden in a line, or missing.
import { distance } from 'fastest-levenshtein';
import { type CriterionLine, type EligibilityReading, inSection, NO_CRITERION } from '../../protocol/eligibility';
import { keptByLine } from '../../protocol/kept';
import { SOURCES } from '../../registry/element';
import { insert, replace } from '../../text/edit';
import type { TextRange } from '../../text/range';
import { ownLineEnd } from '../../text/sourceText';
import { quoted } from '../quoted';
import type { Facts, Report, SectionRule } from '../rule';
import { inclusion } from './criteriaExample';

export const inclusionHeadingMissing: SectionRule = {
  id: 'inclusion-heading-missing',
  category: 'eligibility',
  scope: 'section',
  severity: 'warning',
  sections: ['eligibility'],
  hinges: () => [maybeHeadings, speaksOfCriteria],
  summary: 'The heading of the inclusion or exclusion list is misspelled, hidden in a line, or missing.',
  why: 'Whatever stands below a heading that is not seen is read with the list above it: exclusions become inclusions.',
  sources: [SOURCES.definitions, SOURCES.miron],
  examples: [
    {
      section: 'eligibility',
      text: inclusion('1. Adults with psoriatic arthritis.', '⟦Exlcusion Critera⟧:', '1. Pregnancy.'),
      fixed: inclusion('1. Adults with psoriatic arthritis.', 'Exclusion Criteria:', '1. Pregnancy.'),
    },
    {
      section: 'eligibility',
      text: inclusion('* Adults.', '* Written consent. ⟦Exclusion criteria⟧', '* Pregnancy.'),
      fixed: inclusion('* Adults.', '* Written consent.', 'Exclusion criteria', '* Pregnancy.'),
    },
    {
      section: 'eligibility',
      text: '⟦1. Adults with psoriatic arthritis.⟧\n2. Consent.\nExclusion Criteria\n1. Pregnancy.\n18 Years\n75 Years\nALL\nNo',
      fixed:
        'Inclusion Criteria\n1. Adults with psoriatic arthritis.\n2. Consent.\nExclusion Criteria\n1. Pregnancy.\n18 Years\n75 Years\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'DISEASE CHARACTERISTICS: Psoriatic arthritis\nPATIENT CHARACTERISTICS: Adults\n18 Years\n75 Years\nALL\nNo',
      note: 'The blocks of old records have headings of their own.',
    },
    {
      section: 'eligibility',
      text: inclusion(
        '* Meets the Berlin criteria',
        '* Does not meet an exclusion criterion',
        '* Eligible for inclusion',
      ),
    },
    {
      section: 'eligibility',
      text: 'Members of the Lakeside cohort take part.\n18 Years\n75 Years\nALL\nNo',
      note: 'Criteria in prose, without any list, are left alone.',
    },
    {
      section: 'eligibility',
      text: '⟦Inclusion Critera⟧:\n1. Adults with psoriatic arthritis.\n18 Years\n75 Years\nALL\nNo',
      fixed: 'Inclusion Criteria:\n1. Adults with psoriatic arthritis.\n18 Years\n75 Years\nALL\nNo',
      note: 'Understood here, and missed by others.',
    },
  ],
  limits: [
    'Records without an exclusion list are legitimate.',
    'Nothing is said of headings that an extract from a web page may have lost.',
  ],
  precision:
    'All 5 findings on 1,051 public records were read and are right: three misspelled headings, one at the end of a criterion, one that runs into the first criterion.',
  check(reading, facts, report) {
    if (reading.kind !== 'eligibility') return;
    const candidates = maybeHeadings(reading);
    for (let line = 0; line < reading.valuesLine; line++) {
      const found = candidates[line];
      if (found === undefined) continue;
      if (found.misspelled !== undefined) reportSpelling(reading, line, found.misspelled, report);
      if (found.hidden !== undefined) reportHidden(reading, facts, line, found.hidden, report);
      if (found.runOn !== undefined) reportRunOn(reading, line, found.runOn, report);
    }
    if (!facts.isExtract) checkFirst(reading, facts, report);
  },
};

/** What in a line looks like a heading and is not read as one; undefined for most. Ranges count from the line. */
interface Candidate {
  readonly misspelled:
    | { readonly range: TextRange; readonly words: string; readonly right: string; readonly isHeading: boolean }
    | undefined;
  /** The blanks before it begin at `gap`. */
  readonly hidden: { readonly gap: number; readonly range: TextRange; readonly heading: string } | undefined;
  readonly runOn: TextRange | undefined;
}

const maybeHeadings = keptByLine((entry): Candidate | undefined => {
  if (entry.kind === 'heading') {
    const slip = misspelled(entry);
    return slip === undefined ? undefined : { misspelled: slip, hidden: undefined, runOn: undefined };
  }
  if ((entry.kind !== 'item' && entry.kind !== 'plain') || !MAY_HOLD.test(entry.text)) return undefined;
  const candidate = { misspelled: misspelled(entry), hidden: hidden(entry), runOn: runOn(entry) };
  const { misspelled: m, hidden: h, runOn: r } = candidate;
  return m === undefined && h === undefined && r === undefined ? undefined : candidate;
});

/** Words that make the first criterion a lead-in rather than a criterion. */
const speaksOfCriteria = { ofLine: ({ text }: CriterionLine): boolean => /eligib|criteri/i.test(text) };
const MAY_HOLD = /cl[a-z]{0,2}[su]|cri|cir/i;
/** The longest a misspelled heading can be. */
const LONGEST = 28;

const RIGHT = ['inclusion criteria', 'exclusion criteria', 'key inclusion criteria', 'key exclusion criteria'];

/** Two slips in two words. A word that stands in English ("conclusion criteria") is not met in practice. */
function misspelled({ kind, text, body, heading }: CriterionLine): Candidate['misspelled'] {
  const isHeading = kind === 'heading';
  if (isHeading && (text.length > LONGEST + 2 || /criteri(?:a|on|um)\b/i.test(text))) return undefined;
  const start = heading?.start ?? body.start;
  const words = text.slice(start, isHeading ? text.length : body.end).replace(/[\s:：.*-]+$/, '');
  if (words.length > LONGEST) return undefined;
  const spelled = words.toLowerCase();
  const right = /^[a-z ]+$/.test(spelled) ? RIGHT.find((r) => distance(spelled, r) <= MOST_SLIPS) : undefined;
  if (right === undefined || right === spelled) return undefined;
  return { range: { start, end: start + words.length }, words, right, isHeading };
}

function reportSpelling(
  reading: EligibilityReading,
  line: number,
  { range: local, words, right, isHeading }: NonNullable<Candidate['misspelled']>,
  report: Report,
): void {
  const heading = casedLike(words, right);
  const range = inSection(reading, line, local);
  report({
    range,
    message: isHeading
      ? `${quoted(words)} is misspelled: programs that look for the heading miss it, and the list below. Write ${quoted(heading)}.`
      : `${quoted(words)} is not read as a heading, so the criteria below it join the list above. Write ${quoted(heading)}.`,
    fixes: [{ title: `Write "${heading}"`, safe: true, edits: [replace(range, heading)] }],
  });
}

const MOST_SLIPS = 4;

const casedLike = (written: string, right: string): string =>
  written === written.toUpperCase() ? right.toUpperCase() : right.replace(/\b[a-z]/g, (c) => c.toUpperCase());

/** "… informed consent. Exclusion criteria": the heading at the end of the last criterion of the list before. */
function hidden({ kind, text }: CriterionLine): Candidate['hidden'] {
  // The look behind it is slow, and most lines do not speak of criteria.
  const match = text.includes('riteria') ? HIDDEN.exec(text) : null;
  if (match === null || (match[1] === undefined && kind !== 'item')) return undefined;
  const gap = match[1] ?? match[3] ?? '';
  const heading = match[2] ?? match[4] ?? '';
  const start = match.index + gap.length;
  return { gap: match.index, range: { start, end: start + heading.length }, heading };
}

function reportHidden(
  reading: EligibilityReading,
  facts: Facts,
  line: number,
  { gap, range, heading }: NonNullable<Candidate['hidden']>,
  report: Report,
): void {
  const lineEnd = ownLineEnd(reading.section.lines[line] ?? '') || '\n';
  report({
    range: inSection(reading, line, range),
    message: `The heading ${quoted(heading)} stands at the end of a criterion, so what follows is read with the list before. Give it its own line.`,
    fixes: [
      {
        title: 'Give the heading its own line',
        safe: false,
        edits: [
          replace(
            inSection(reading, line, { start: gap, end: range.start }),
            facts.layout === 'labelled' ? lineEnd + lineEnd : lineEnd,
          ),
        ],
      },
    ],
  });
}

const HIDDEN =
  /(?:(?<=[.;)])([ \t]+)((?:[Kk]ey |[Mm]ain )?(?:[Ii]n|[Ee]x)clusion [Cc]riteria)|(?<=[a-z)\d%]{3})(?<!\b(?:the|any|of|all|meets?|met|and|or|no|other|these|those|following|above|below|with|for|to|general|specific|additional|study|trial|per|key|main|major|common|patient|donor|subject|recipient|control|group|cohort|arm|part|phase) ?)([ \t]+)((?:In|Ex)clusion Criteria))[ \t]*:?[ \t]*$/;

/** "Exclusion Criteria under 18 years": the first criterion behind the heading, with nothing between them. */
function runOn({ kind, text }: CriterionLine): Candidate['runOn'] {
  const heading = kind === 'plain' ? RUN_ON.exec(text)?.[0] : undefined;
  return heading === undefined
    ? undefined
    : { start: heading.length - heading.trimStart().length, end: heading.length };
}

function reportRunOn(reading: EligibilityReading, line: number, local: TextRange, report: Report): void {
  const range = inSection(reading, line, local);
  const heading = reading.lines[line]?.text.slice(local.start, local.end) ?? '';
  report({
    range,
    message: `${quoted(heading)} runs into the first criterion and is not read as a heading. Put a colon or a line end between them.`,
    fixes: [{ title: 'Add a colon', safe: false, edits: [insert(range.end, ':')] }],
  });
}

const RUN_ON =
  /^[ \t]*(?:key |main )?(?:in|ex)clusion criteria(?=[ \t]+(?![(:,;–-]|(?:and|or|for|of|are|is|were|was|will|include[sd]?|in|to|vary|varies|apply|applies|as|by|at|must|part|cohort|group|arm|that|which|may|from|see|have|has|the|not|listed|below|above)\b)\S)/i;

/** Criteria above the first heading, where another list has one and these are items. */
function checkFirst(reading: EligibilityReading, facts: Facts, report: Report): void {
  const [first, ...others] = reading.lists;
  if (first === undefined || first.headingLine !== -1) return;
  if (others.length !== 1 || others[0]?.polarity !== 'exclusion') return;
  let items = 0;
  let firstLine = -1;
  for (let line = first.firstLine; line < first.endLine; line++) {
    if (reading.depths[line] === NO_CRITERION) continue;
    if (firstLine === -1) firstLine = line;
    if (reading.lines[line]?.kind === 'item') items++;
  }
  const entry = reading.lines[firstLine];
  if (entry === undefined || items === 0 || /:\s*$|eligib|criteri/i.test(entry.text)) return;
  const lineEnd = ownLineEnd(reading.section.lines[firstLine] ?? '') || '\n';
  report({
    range: inSection(reading, firstLine, {
      start: entry.text.length - entry.text.trimStart().length,
      end: entry.body.end,
    }),
    message:
      'The criteria begin without the heading "Inclusion Criteria", which readers and machines look for. Add it above them.',
    fixes: [
      {
        title: 'Add "Inclusion Criteria"',
        safe: true,
        edits: [
          insert(
            reading.section.lineStarts[firstLine] ?? 0,
            `Inclusion Criteria${facts.layout === 'labelled' ? lineEnd : ''}${lineEnd}`,
          ),
        ],
      },
    ],
  });
}
