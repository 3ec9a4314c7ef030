// What a hover is, and the texts that several share: what the registry asks of an element, and what a trial's number is.
import { demandText, type Element } from '../registry/elements';
import { grouped } from '../text/count';
import type { TextRange } from '../text/range';
import { blocks, code, link, sourceLinks } from './markdown';

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

export const trialNumberText = (id: string): string =>
  blocks(`**${id}**`, 'A study registered at ClinicalTrials.gov.', link(`Open ${id}`, studyUrl(id)));

export const studyUrl = (id: string): string => `https://clinicaltrials.gov/study/${id}`;
