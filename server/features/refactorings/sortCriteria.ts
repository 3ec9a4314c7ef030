// Sorting the criteria of a list by what they are about: who, the disease, what is measured, treatments, consent.
import { FEMALE_WORDS, MALE_WORDS, statedSex } from '../../criteria/whichSex';
import { readingOfLine } from '../../protocol/criterionReadings';
import {
  bodyTextAt,
  type CriterionList,
  type EligibilityReading,
  inSection,
  NO_CRITERION,
} from '../../protocol/eligibility';
import { countOf } from '../../protocol/numbering';
import { replace } from '../../text/edit';
import { inDocument, itemAt, numbersAreFixed } from './item';
import type { FindRefactorings } from './refactoring';

export const sortCriteria: FindRefactorings = (place) => {
  const item = itemAt(place);
  if (item === undefined) return [];
  const { reading, list, line, start } = item;
  const lines = criterionLines(reading, list);
  if (lines.length < 3) return [];
  const reason = notSortable(reading, list, lines) ?? numbersAreFixed(reading, countOf(reading, list, line));
  return [
    {
      id: 'sort-criteria',
      kind: 'refactor.rewrite',
      title: 'Sort this list by subject',
      ...(reason === undefined ? {} : { disabled: reason }),
      edits: () => {
        const bodies = lines.map((at) => ({ text: bodyTextAt(reading, at), subject: subjectOf(reading, at) }));
        const sorted = [...bodies].sort((a, b) => a.subject - b.subject);
        // The marks stay where they are: so the numbers are right.
        return inDocument(
          lines.flatMap((at, i) => {
            const text = sorted[i]?.text ?? '';
            const body = reading.lines[at]?.body;
            return body === undefined || text === bodies[i]?.text ? [] : [replace(inSection(reading, at, body), text)];
          }),
          start,
        );
      },
    },
  ];
};

function criterionLines({ depths, lines }: EligibilityReading, list: CriterionList): readonly number[] {
  const found: number[] = [];
  for (let at = list.firstLine; at < list.endLine; at++) {
    if (depths[at] !== NO_CRITERION && lines[at]?.kind !== 'heading') found.push(at);
  }
  return found;
}

/** Every criterion is read for its subject: no registry list is longer, and a longer one would make the editor wait. */
const LONGEST_LIST = 1_000;

/** Why the lines cannot change places; undefined when they can. */
function notSortable(
  reading: EligibilityReading,
  { headingLine }: CriterionList,
  lines: readonly number[],
): string | undefined {
  if (lines.length > LONGEST_LIST) return 'The list is too long to be sorted at once.';
  const heading = reading.lines[headingLine];
  const [first] = lines.map((at) => reading.lines[at]?.kind);
  if (lines.some((at) => reading.depths[at] !== 0)) return 'Its criteria have parts below them.';
  if (lines.some((at) => reading.lines[at]?.kind !== first) || (heading && heading.body.end > heading.body.start)) {
    return 'Some of its lines are marked as items and some are not.';
  }
  if (lines.some((at) => /[:,]$|\b(?:and|or)$/.test(bodyTextAt(reading, at))))
    return 'Its criteria lead on to one another.';
  return undefined;
}

/** The order of subjects in a list: as sponsors' templates have it. What is none of these is of the disease. */
const ORDER = { age: 0, sex: 1, disease: 2, instrument: 3, measure: 4, analyte: 5, treatment: 6, consent: 7 } as const;

const CONSENT =
  /\b(?:informed consent|consent form|assent|(?:willing|able) (?:and able )?to (?:comply|give|provide|sign))\b/i;
const REPRODUCTION = /\b(?:pregnan\w*|breast-?feeding|lactat\w*|contracepti\w*|childbearing)\b/i;
const WORD = /[a-z]+/g;

function subjectOf(reading: EligibilityReading, line: number): number {
  const text = bodyTextAt(reading, line);
  if (CONSENT.test(text)) return ORDER.consent;
  const [first] = readingOfLine(reading, line).constraints;
  if (first?.role === 'age') return ORDER.age;
  if (statedSex(text) !== undefined || REPRODUCTION.test(text) || beginsWithSex(text)) return ORDER.sex;
  switch (first?.subject?.kind) {
    case 'age':
      return ORDER.age;
    case 'instrument':
    case 'measure':
    case 'analyte':
      return ORDER[first.subject.kind];
    default:
      return first?.role === 'dose' || first?.role === 'window' ? ORDER.treatment : ORDER.disease;
  }
}

function beginsWithSex(text: string): boolean {
  const [first = ''] = text.toLowerCase().match(WORD) ?? [];
  return FEMALE_WORDS.has(first) || MALE_WORDS.has(first);
}
