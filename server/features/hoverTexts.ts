// What a hover is, and texts that hovers and completions share: what the registry asks of an element, what a value means, what a trial's number is.
import { SOURCES } from '../registry/element';
import { demandText, type Element, type ValueElementName, valueElement } from '../registry/elements';
import { type EnumeratedValue, type EnumerationName, enumeration } from '../registry/enumerations';
import { grouped } from '../text/count';
import type { TextRange } from '../text/range';
import { blocks, code, dotted, link, sourceLinks } from './markdown';

export interface Hover {
  /** What the text is about. */
  readonly range: TextRange;
  readonly markdown: string;
}

/** What belongs there, what the registry asks of it, how much of its limit is used, and who says so. */
export function elementText(element: Element, usedCharacters?: number): string {
  const { title, belongs, limit, example } = element;
  const use = limit === null || usedCharacters === undefined ? '' : `${grouped(usedCharacters)} used`;
  const isOver = limit !== null && usedCharacters !== undefined && usedCharacters > limit;
  const demand = demandText(element);
  return blocks(
    `**${title}**`,
    belongs,
    use === '' ? demand : `${demand.replace(/\.$/, '')}; ${isOver ? `**${use}**` : use}.`,
    example === undefined || usedCharacters !== undefined ? '' : `Example: ${example.split('\n').map(code).join(', ')}`,
    sourceLinks(element),
  );
}

/** What the registry calls the element that an enumerated value is of. */
export const headingOf = (name: EnumerationName, element?: ValueElementName): string =>
  element === undefined ? enumeration(name).title : valueElement(element).title;

/** The value's name and meaning. */
export const definitionText = ({ code: written, name, definition }: EnumeratedValue, heading: string): string =>
  blocks(
    dotted(`**${heading}**`, name.toLowerCase() === written.toLowerCase() ? name : `${code(written)} ${name}`),
    definition,
  );

/** The source with its name, where it has one. */
export const sourceText = (url: string): string =>
  `Source: ${link(Object.values(SOURCES).find((s) => s.url === url)?.name ?? url, url)}`;

export const trialNumberText = (id: string): string =>
  blocks(`**${id}**`, 'A study registered at ClinicalTrials.gov.', link(`Open ${id}`, studyUrl(id)));

export const studyUrl = (id: string): string => `https://clinicaltrials.gov/study/${id}`;
