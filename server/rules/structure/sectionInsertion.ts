// Where sections of a document stand and would stand, and how they are written into it.
import { LABELS, type LabelledValue } from '../../format/labels';
import { hasBlankLines, lineEndOf } from '../../format/lineSpacing';
import { type Section, textRange } from '../../format/section';
import { SECTIONS, type SectionDefinition, type SectionKind, sectionOrder } from '../../format/sections';
import { startOfIndex, type Tree } from '../../format/tree';
import type { TextEdit } from '../../text/edit';
import { insert } from '../../text/edit';
import { shift, type TextRange } from '../../text/range';
import { lineEndLength } from '../../text/sourceText';
import { MISSING } from '../placeholder';

/** A place between two sections, or the document's end, and what is missing there. */
export interface SectionGap {
  /** The index in the tree of the section in front of which it is; the number of sections for the document's end. */
  readonly before: number;
  readonly missing: readonly SectionDefinition[];
}

/** The gaps of the sections that every record has; `excused` are not looked for. */
export function sectionGaps(tree: Tree, excused: ReadonlySet<SectionKind>): readonly SectionGap[] {
  const present = new Set(tree.sections.map((section) => section.kind));
  const gaps: { before: number; missing: SectionDefinition[] }[] = [];
  for (const definition of SECTIONS) {
    if (!definition.always || present.has(definition.kind) || excused.has(definition.kind)) continue;
    const before = placeOf(tree, definition.kind);
    const gap = gaps.find((g) => g.before === before);
    if (gap === undefined) gaps.push({ before, missing: [definition] });
    else gap.missing.push(definition);
  }
  return gaps;
}

/** The section in front of which one of this kind belongs: the present one that comes next in the format's order. */
export function placeOf(tree: Tree, kind: SectionKind): number {
  const own = sectionOrder(kind);
  let place = tree.sections.length;
  let nearest = SECTIONS.length;
  tree.sections.forEach((section, index) => {
    const order = section.definition === undefined ? -1 : sectionOrder(section.definition.kind);
    if (order <= own || order >= nearest) return;
    nearest = order;
    place = index;
  });
  return place;
}

/** The document range to mark for a gap: the heading that follows it, or the document's last line. */
export function rangeOfGap(tree: Tree, before: number): TextRange {
  const next = tree.sections[before];
  if (next !== undefined) return inDocument(tree, before, textRange(next, 0));
  const last = tree.sections.length - 1;
  const section = tree.sections[last];
  if (section === undefined) return { start: 0, end: 0 };
  const line = section.roles.findLastIndex((role) => role !== 'blank');
  return inDocument(tree, last, textRange(section, Math.max(0, line)));
}

const inDocument = (tree: Tree, index: number, range: TextRange): TextRange => shift(range, startOfIndex(tree, index));

/** Which labels are written with a section: those of its single values, by the type of the study. */
export type LabelsWritten = 'none' | 'interventional' | 'observational';

/** The edit that writes sections into a gap, in the way in which the document puts its lines. */
export function insertSections(tree: Tree, { before, missing }: SectionGap, labels: LabelsWritten = 'none'): TextEdit {
  const lines = missing.flatMap((definition) => [...linesOf(definition), ...labelsOf(definition, labels)]);
  const lineEnd = lineEndOf(tree);
  const between = hasBlankLines(tree) ? lineEnd + lineEnd : lineEnd;
  if (before < tree.sections.length) {
    return insert(startOfIndex(tree, before), lines.map((line) => line + between).join(''));
  }
  const { text } = tree;
  const isEnded = lineEndLength(text.line(text.lines.length - 2)) > 0 && text.line(text.lines.length - 1) === '';
  const body = lines.join(between);
  return insert(text.length, isEnded ? between.slice(lineEnd.length) + body + lineEnd : between + body);
}

/** Sections that must not be empty get a placeholder, so that nobody takes the heading for the section. */
function linesOf({ kind, heading, sentences }: SectionDefinition): readonly string[] {
  const head = [heading, sentences[0] ?? ''];
  switch (kind) {
    case 'briefSummary':
      return [...head, MISSING.summary];
    case 'conditions':
      return [...head, MISSING.condition];
    case 'eligibility':
      return [
        ...head,
        'Inclusion Criteria',
        `1. ${MISSING.inclusionCriterion}`,
        'Exclusion Criteria',
        `1. ${MISSING.exclusionCriterion}`,
      ];
    case 'sponsors':
      return [...head, MISSING.sponsor];
    case 'responsibleParty':
      return [...head, MISSING.responsibleParty];
    case 'otherIdentifiers':
      return [...head, MISSING.protocolNumber, 'Identifier Type: -', 'Identifier Source: org_study_id'];
    default:
      return head;
  }
}

/** The labels of the section's single values; those of arms, interventions and sites come with each of them. */
function labelsOf({ kind }: SectionDefinition, written: LabelsWritten): readonly string[] {
  if (written === 'none' || !WITH_SINGLE_VALUES.has(kind)) return [];
  const left = written === 'observational' ? OF_INTERVENTIONAL : OF_OBSERVATIONAL;
  return LABELS.filter(({ sections, value }) => sections.includes(kind) && !left.has(value)).map(({ label }) => label);
}

const WITH_SINGLE_VALUES: ReadonlySet<SectionKind> = new Set(['basicInformation', 'studyDesign', 'eligibility']);
const OF_INTERVENTIONAL: ReadonlySet<LabelledValue> = new Set([
  'allocation',
  'interventionModel',
  'primaryPurpose',
  'masking',
]);
const OF_OBSERVATIONAL: ReadonlySet<LabelledValue> = new Set(['observationalModel', 'timePerspective']);

/** True when a section may stand in the document without a word below its sentence, and says nothing that may be wrong. */
export const mayBeInsertedUnasked = ({ kind }: SectionDefinition): boolean =>
  kind === 'basicInformation' || kind === 'studyDesign';

/** The section's heading line as the format writes it, above a fixed sentence that stands without it. */
export function insertHeading(tree: Tree, section: Section): TextEdit | undefined {
  const heading = section.definition?.heading;
  if (heading === undefined) return undefined;
  const lineEnd = lineEndOf(tree);
  return insert(0, heading + (hasBlankLines(tree) ? lineEnd + lineEnd : lineEnd));
}
