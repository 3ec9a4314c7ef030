// char-limit-exceeded: a text is longer than its field at the registry.
import { isEscapeAt } from '../../format/escapes';
import { headingRange, type Section, textRange } from '../../format/section';
import { type Field, isPresent } from '../../protocol/field';
import type { Reading } from '../../protocol/trial';
import { SOURCES } from '../../registry/element';
import { sectionElement, valueElement } from '../../registry/elements';
import { grouped } from '../../text/count';
import { type TextRange, trimmedRange } from '../../text/range';
import { identifier, record } from '../identification/recordExample';
import { isPlaceholder } from '../placeholder';
import type { Report, SectionRule } from '../rule';

const LONG_TITLE = `Efficacy and Safety of Velotimab ${'in Adults With Active Psoriatic Arthritis and '.repeat(6)}`;
const LONG_DESCRIPTION = `Injection of 150 mg. ${'Then again after four weeks. '.repeat(35)}It ends.`;

export const charLimitExceeded: SectionRule = {
  id: 'char-limit-exceeded',
  category: 'structure',
  scope: 'section',
  severity: 'error',
  sections: [
    'record',
    'briefSummary',
    'detailedDescription',
    'otherInterventionNames',
    'studyGroups',
    'interventions',
    'eligibility',
    'otherIdentifiers',
  ],
  summary: 'A text is longer than the registry allows for it.',
  why: 'The registry takes no more characters than its field holds. What is too much must be cut by the author, or it is lost.',
  sources: [SOURCES.definitions, SOURCES.structure, SOURCES.mapping],
  examples: [
    {
      section: 'record',
      text: record(`${LONG_TITLE.slice(0, 300)}⟦${LONG_TITLE.slice(300).trim()}⟧`),
      note: 'The part that is too much is marked.',
    },
    { section: 'otherIdentifiers', text: identifier('⟦VLT-204-PSA-AUSTRIA-SLOVENIA-2026⟧', 'OTHER') },
    {
      section: 'interventions',
      text: `Velotimab\n\nIntervention Type\n\nDRUG\n\n${LONG_DESCRIPTION.slice(0, 1000)}⟦${LONG_DESCRIPTION.slice(1000)}⟧`,
      layout: 'labelled',
    },
    { section: 'otherIdentifiers', text: identifier('VLT-204-PSA-AUSTRIA', 'OTHER') },
    {
      section: 'interventions',
      text: `Velotimab\n${LONG_DESCRIPTION}\nPlacebo\nSaline.`,
      note: 'Without labels it is not certain where a description begins and ends.',
    },
  ],
  limits: [
    'The backslashes of the registry do not count. Line ends count as one character.',
    'Descriptions of arms and interventions are counted only under labels, and may be 10 characters longer: the registry has some.',
  ],
  precision:
    'No finding on 1,945 public records; their longest texts are 300 characters of a title, 31,335 of a description, 16,008 of criteria and 1,001 of an intervention.',
  check(reading, _facts, report) {
    for (const { what, limit, leeway, section, lines, field } of textsOf(reading)) {
      // No text is longer than its section, and few sections are longer than a limit.
      if (section.length <= limit) continue;
      const length = lengthOf(section, lines, 2 * limit);
      if (length <= limit + (leeway ?? 0)) continue;
      reportLength(what, limit, length, rangeOf(section, field, limit), report);
    }
  },
};

interface LimitedText {
  readonly what: string;
  readonly limit: number;
  /** How many characters more than the limit are let pass. */
  readonly leeway?: number;
  readonly section: Section;
  /** Its lines in the section. */
  readonly lines: readonly number[];
  /** Where it stands; undefined for all the text of a section. */
  readonly field: readonly Field[] | undefined;
}

function textsOf(reading: Reading): readonly LimitedText[] {
  const { section } = reading;
  const fields = (all: readonly Field[], what: string, limit: number | null, leeway = 0): readonly LimitedText[] => {
    const present = all.filter((field) => isPresent(field) && !isPlaceholder(field.text));
    return limit === null || present.length === 0
      ? []
      : [{ what, limit, leeway, section, lines: present.map((f) => f.line), field: present }];
  };
  // Nothing in a short section can be too long.
  if (section.length <= SHORTEST_LIMIT) return [];
  switch (reading.kind) {
    case 'record':
      return fields([reading.title], 'title', valueElement('title').limit);
    case 'lines':
      if (section.kind === 'otherInterventionNames') {
        return reading.values.flatMap((name) => fields([name], 'name', sectionElement('otherInterventionNames').limit));
      }
      return section.kind === 'briefSummary' || section.kind === 'detailedDescription'
        ? whole(section, section.kind, section.lines.length)
        : [];
    case 'eligibility':
      return whole(section, 'eligibility', reading.valuesLine);
    case 'studyGroups':
      return reading.certain
        ? reading.arms.flatMap((arm) => [
            ...fields([arm.title], 'arm title', valueElement('armTitle').limit),
            ...fields(arm.description, 'arm description', valueElement('armDescription').limit, LEEWAY),
          ])
        : [];
    case 'interventions':
      return section.hasLabels
        ? reading.interventions.flatMap((intervention) => [
            ...fields([intervention.name], 'intervention name', valueElement('interventionName').limit),
            ...fields(
              intervention.description,
              'intervention description',
              valueElement('interventionDescription').limit,
              LEEWAY,
            ),
          ])
        : [];
    case 'identifiers':
      return reading.identifiers.flatMap(({ id }) =>
        fields([id], 'identifier', sectionElement('otherIdentifiers').limit),
      );
    default:
      return [];
  }
}

const SHORTEST_LIMIT = 30;
/** The registry has descriptions of 1,000 and 1,001 characters. */
const LEEWAY = 10;

type WholeSection = 'briefSummary' | 'detailedDescription' | 'eligibility';

function whole(section: Section, kind: WholeSection, endLine: number): readonly LimitedText[] {
  const { limit } = sectionElement(kind);
  if (limit === null || section.length <= limit) return [];
  const lines: number[] = [];
  let written = 0;
  // Up to three stand for one (an escape and two halves): far behind the limit nothing is counted any more.
  for (let line = 0; line < endLine && written <= 8 * limit; line++) {
    if (section.roles[line] !== 'text') continue;
    const { start, end } = textRange(section, line);
    written += end - start;
    lines.push(line);
  }
  return [{ what: NAMES[kind], limit, section, lines, field: undefined }];
}

const NAMES: Readonly<Record<WholeSection, string>> = {
  briefSummary: 'brief summary',
  detailedDescription: 'detailed description',
  eligibility: 'text of the eligibility criteria',
};

/** The characters of the lines as the registry counts them; counting stops above `most`. */
function lengthOf(section: Section, lines: readonly number[], most: number): number {
  let length = lines.length - 1;
  for (const line of lines) {
    const text = section.lines[line] ?? '';
    const { start, end } = trimmedRange(text);
    length += COUNTS_LESS.test(text) ? characters(text, start, end).count : end - start;
    if (length > most) break;
  }
  return length;
}

/** Without an escape and half characters every one counts. */
const COUNTS_LESS = /[\\\ud800-\udfff]/;

/** How many characters stand between two offsets, and where the one with the number `upTo` ends. */
function characters(
  text: string,
  from: number,
  to: number,
  upTo = Number.POSITIVE_INFINITY,
): { count: number; end: number } {
  let count = 0;
  let at = from;
  while (at < to && count < upTo) {
    if (isEscapeAt(text, at)) at++;
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    count++;
  }
  return { count, end: at };
}

/** Of a text of one line what is too much of it, if that is a part; of a section its heading. */
function rangeOf(section: Section, fields: readonly Field[] | undefined, limit: number): TextRange {
  const [first] = fields ?? [];
  const last = fields?.at(-1);
  if (first === undefined || last === undefined) return headingRange(section);
  if (first !== last || limit < SHORTEST_PART) return { start: first.range.start, end: last.range.end };
  const part = characters(first.text, 0, first.text.length, limit);
  return { start: first.range.start + part.end, end: first.range.end };
}

/** Of a short text all is shown. */
const SHORTEST_PART = 300;

function reportLength(what: string, limit: number, length: number, range: TextRange, report: Report): void {
  const has = length > 2 * limit ? `more than ${grouped(2 * limit)}` : grouped(length);
  report({
    range,
    message: `This ${what} has ${has} characters, and the registry takes ${grouped(limit)} at most. Shorten it${length > 2 * limit ? '' : ` by ${grouped(length - limit)}`}.`,
  });
}
