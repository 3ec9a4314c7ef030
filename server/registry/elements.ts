// What the registry says of each part of a record: sections and single values.

import type { SectionKind } from '../format/sections';
import { grouped } from '../text/count';
import type { Element } from './element';
import { SECTION_ELEMENTS } from './sectionElements';
import type { ValueElementName } from './valueElements';
import { VALUE_ELEMENTS } from './valueElements';

export type { Element } from './element';
export type { ValueElementName } from './valueElements';

export const sectionElement = (kind: SectionKind): Element => SECTION_ELEMENTS[kind];

export const valueElement = (value: ValueElementName): Element => VALUE_ELEMENTS[value];

/** What the registry demands, in one line: 'Required for interventional studies. At most 300 characters.' */
export function demandText({ required, requiredNote, limit }: Element): string {
  const note = requiredNote === '' ? '' : required === 'conditional' ? ` ${requiredNote}` : ` (${requiredNote})`;
  const most = limit === null ? '' : ` At most ${grouped(limit)} characters.`;
  return `${DEMANDS[required]}${note}.${most}`;
}

const DEMANDS: Readonly<Record<Element['required'], string>> = {
  yes: 'Required',
  no: 'Optional',
  conditional: 'Required',
  assigned: 'Not written by the author',
};
