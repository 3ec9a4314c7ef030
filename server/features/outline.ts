// The outline: sections by their headings; below them values, arms, interventions, lists of criteria, sponsors, sites.
//
// Editors ask again after every key. The nodes of a section are kept while it stays the same and where it is; the names
// of criteria are kept line by line.

import { unescaped } from '../format/escapes';
import { LABELS } from '../format/labels';
import { contentRange, headingRange, lineText, type Section, textRange } from '../format/section';
import { startOfIndex } from '../format/tree';
import type { Arm, ArmIntervention } from '../protocol/arms';
import { type Field, isPresent } from '../protocol/field';
import type { Intervention } from '../protocol/interventions';
import type { Outcome } from '../protocol/outcomes';
import type { Reading, Trial } from '../protocol/trial';
import type { ValueElementName } from '../registry/elements';
import { valueElement } from '../registry/elements';
import { shift, type TextRange } from '../text/range';
import { criterionLists } from './outlineCriteria';
import { sectionDetail } from './outlineDetails';
import { placedValues } from './placedValues';
import { shortName } from './shortName';

export type OutlineKind =
  | 'record'
  | 'section'
  | 'value'
  | 'arm'
  | 'intervention'
  | 'criterionList'
  | 'criterionGroup'
  | 'criterion'
  | 'outcome'
  | 'sponsor'
  | 'site';

/**
 * One entry. Offsets count from the document's beginning; `range` contains `selectionRange` and the ranges of all
 * children, which are in order and do not overlap. `name` is never empty: VS Code refuses such an entry.
 */
export interface OutlineNode {
  readonly name: string;
  readonly detail: string;
  readonly kind: OutlineKind;
  readonly range: TextRange;
  readonly selectionRange: TextRange;
  readonly children: readonly OutlineNode[];
}

/** The outline of a document; empty for a text that is no protocol. */
export function outline(trial: Trial): readonly OutlineNode[] {
  if (!trial.isProtocol) return [];
  const nodes: OutlineNode[] = [];
  trial.readings.forEach((reading, index) => {
    const node = nodeOf(reading, startOfIndex(trial.tree, index));
    if (node !== undefined) nodes.push(node);
  });
  return nodes;
}

interface Placed {
  readonly start: number;
  readonly node: OutlineNode | undefined;
}

const latest = new WeakMap<Reading, Placed>();

function nodeOf(reading: Reading, start: number): OutlineNode | undefined {
  const old = latest.get(reading);
  if (old?.start === start) return old.node;
  const node = reading.kind === 'record' ? recordNode(reading, start) : sectionNode(reading, start);
  latest.set(reading, { start, node });
  return node;
}

function recordNode(reading: Reading & { kind: 'record' }, start: number): OutlineNode | undefined {
  const { section, title, nctId } = reading;
  const range = contentRange(section);
  if (range.end === 0) return undefined;
  return {
    name: plain(title, '(no title)'),
    detail: nctId.text,
    kind: 'record',
    range: shift(range, start),
    selectionRange: shift(isPresent(title) ? title.range : { start: 0, end: 0 }, start),
    children: [],
  };
}

function sectionNode(reading: Reading, start: number): OutlineNode {
  const { section } = reading;
  return {
    name: sectionName(section),
    detail: sectionDetail(reading),
    kind: 'section',
    range: shift(contentRange(section), start),
    selectionRange: shift(headingRange(section), start),
    children: childrenOf(reading, start),
  };
}

/** The heading as the format spells it; an unknown one as it stands. */
function sectionName(section: Section): string {
  if (section.definition !== undefined) return section.definition.heading;
  return shortName(lineText(section, 0), '(no heading)');
}

function childrenOf(reading: Reading, start: number): readonly OutlineNode[] {
  switch (reading.kind) {
    case 'basicInformation':
    case 'studyDesign':
      return valueNodes(reading, start);
    case 'studyGroups':
      return reading.arms.map((arm) => armNode(arm, reading.section, start));
    case 'interventions':
      return reading.interventions.map((intervention) => interventionNode(intervention, start));
    case 'outcomes':
      return reading.outcomes.map((outcome) => outcomeNode(outcome, reading.section, start));
    case 'eligibility':
      return [...criterionLists(reading, start), ...valueNodes(reading, start)];
    case 'sponsors':
      return reading.sponsors.map(({ name, sponsorClass }) => pairNode('sponsor', name, sponsorClass, start));
    case 'locations':
      return reading.sites.map(({ facility, place }) => pairNode('site', facility, place, start));
    default:
      return [];
  }
}

/** Values with a name of their own; the label belongs to the value below it. */
function valueNodes(reading: Reading, start: number): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  for (const { field, element } of placedValues(reading)) {
    if (element === undefined || !isPresent(field)) continue;
    const from = field.labelLine === -1 ? field.range.start : textRange(reading.section, field.labelLine).start;
    nodes.push({
      name: valueName(element),
      detail: field.text,
      kind: 'value',
      range: { start: start + from, end: start + field.range.end },
      selectionRange: shift(field.range, start),
      children: [],
    });
  }
  return nodes;
}

/** The label that the format writes above it, else the registry's name. */
const valueName = (element: ValueElementName): string =>
  LABELS.find(({ value }) => value === element)?.label ?? valueElement(element).title;

function armNode(arm: Arm, section: Section, start: number): OutlineNode {
  return {
    name: plain(arm.title, '(no title)'),
    detail: arm.type?.text ?? '',
    kind: 'arm',
    range: shift({ start: arm.title.range.start, end: textRange(section, arm.lastLine).end }, start),
    selectionRange: shift(arm.title.range, start),
    children: arm.interventions.map((intervention) => interventionNode(intervention, start)),
  };
}

function interventionNode(intervention: Intervention | ArmIntervention, start: number): OutlineNode {
  const { name, type, description } = intervention;
  const parts = [name, ...(type === undefined ? [] : [type]), ...description];
  return {
    name: plain(name, '(no name)'),
    detail: type?.text ?? '',
    kind: 'intervention',
    range: shift({ start: name.range.start, end: Math.max(...parts.map((part) => part.range.end)) }, start),
    selectionRange: shift(name.range, start),
    children: [],
  };
}

function outcomeNode(outcome: Outcome, section: Section, start: number): OutlineNode {
  const { title, timeFrame, firstLine, lastLine } = outcome;
  const range = { start: textRange(section, firstLine).start, end: textRange(section, lastLine).end };
  return {
    name: shortName(title.text, '(no title)'),
    detail: shortName(timeFrame.text, ''),
    kind: 'outcome',
    range: shift(range, start),
    selectionRange: shift(isPresent(title) ? title.range : textRange(section, firstLine), start),
    children: [],
  };
}

function pairNode(kind: 'sponsor' | 'site', name: Field, second: Field, start: number): OutlineNode {
  const end = isPresent(second) ? second.range.end : name.range.end;
  return {
    name: plain(name, '(no name)'),
    detail: second.text,
    kind,
    range: shift({ start: name.range.start, end }, start),
    selectionRange: shift(name.range, start),
    children: [],
  };
}

const plain = (field: Field, otherwise: string): string => {
  const text = unescaped(field.text).trim();
  return text === '' ? otherwise : text;
};
