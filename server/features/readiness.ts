// How far a document is from a registration: each required element with what there is of it.
import type { Trial } from '../protocol/trial';
import {
  type ElementPlace,
  type RequiredElement,
  type RequiredList,
  type RequirementCondition,
  requiredElements,
} from '../registry/requiredElements';
import type { Finding } from '../rules/engine';
import type { TextRange } from '../text/range';
import { type FoundElement, locateElement } from './elementPlaces';

/**
 * `done`; `missing`: required and not there; `faulty`: an error or a warning stands on it; `lost`: the document is an extract
 * that lost it; `none`: not there and not needed (asked for only if there is any, or not in a study of this type or status);
 * `elsewhere`: the document has no place for it.
 */
export type ReadinessState = 'done' | 'missing' | 'faulty' | 'lost' | 'none' | 'elsewhere';

export interface ReadinessItem {
  readonly title: string;
  readonly state: ReadinessState;
  /** Where it stands or would stand, in the document; undefined where the document has no place for it. */
  readonly range: TextRange | undefined;
  /** A short text of it: its value, how many there are; ''. */
  readonly detail: string;
  /** Why it is in this state, for a person; '' when done. */
  readonly explanation: string;
  /** What belongs there, in the registry's words, and who says so. */
  readonly definition: string;
  readonly source: { readonly name: string; readonly url: string } | undefined;
}

export interface Readiness {
  readonly list: RequiredList;
  readonly items: readonly ReadinessItem[];
  readonly done: number;
  /** Those that this document can have and must have. */
  readonly needed: number;
}

/** What stands on the title or a neighbour because it has no place of its own, and says nothing of that. */
const OF_THE_DOCUMENT: ReadonlySet<string> = new Set(['extract-incomplete', 'section-missing', 'section-order']);

/**
 * The elements that the trial's type and status ask for (of WHO's items all), in the order of the list. Undefined for a text
 * that is no protocol.
 *
 * @param findings of the same version, with ranges of the document
 */
export function readiness(trial: Trial, findings: readonly Finding[], list: RequiredList): Readiness | undefined {
  if (!trial.isProtocol) return undefined;
  const grave = findings.filter(
    ({ severity, rule }) => (severity === 'error' || severity === 'warning') && !OF_THE_DOCUMENT.has(rule.id),
  );
  const found = new Map<ElementPlace, FoundElement>();
  const locate = (place: ElementPlace): FoundElement => {
    const known = found.get(place) ?? locateElement(trial, place);
    found.set(place, known);
    return known;
  };
  const items = requiredElements(list).flatMap((required) => {
    const isAsked = required.when.every((condition) => HOLDS[condition](trial));
    // WHO's items are always all 24.
    if (!isAsked && list !== 'who') return [];
    return [itemOf(required, required.places.map(locate), grave, isAsked && !required.when.includes('ifAny'))];
  });
  const needed = items.filter(({ state }) => state !== 'elsewhere' && state !== 'none');
  return { list, items, done: needed.filter(({ state }) => state === 'done').length, needed: needed.length };
}

const statusIs =
  (...statuses: readonly string[]) =>
  ({ basicInformation }: Trial): boolean =>
    statuses.includes(basicInformation?.status.value ?? '');
const typeIs =
  (...types: readonly string[]) =>
  ({ basicInformation }: Trial): boolean =>
    types.includes(basicInformation?.studyType.value ?? '');

const HOLDS: Readonly<Record<RequirementCondition, (trial: Trial) => boolean>> = {
  interventional: typeIs('INTERVENTIONAL'),
  observational: typeIs('OBSERVATIONAL'),
  // Of a type that is not known yet these are asked for.
  study: (trial) => !typeIs('EXPANDED_ACCESS')(trial),
  masked: ({ studyDesign }) => studyDesign?.masking.value !== undefined && studyDesign.masking.value !== 'NONE',
  investigator: ({ responsibleParty }) => /INVESTIGATOR$/.test(responsibleParty?.type.value ?? ''),
  stopped: statusIs('SUSPENDED', 'TERMINATED', 'WITHDRAWN'),
  recruiting: statusIs('RECRUITING', 'NOT_YET_RECRUITING'),
  active: statusIs('RECRUITING', 'ENROLLING_BY_INVITATION', 'ACTIVE_NOT_RECRUITING'),
  ifAny: () => true,
};

function itemOf(
  { element, when }: RequiredElement,
  parts: readonly FoundElement[],
  findings: readonly Finding[],
  isNeeded: boolean,
): ReadinessItem {
  const printed = parts.filter(({ state }) => state !== 'unprinted');
  const item = (state: ReadinessState, part: FoundElement | undefined, explanation: string): ReadinessItem => ({
    title: element.title,
    state,
    range: part?.target,
    detail: state === 'done' || state === 'faulty' ? (printed[0]?.detail ?? '') : '',
    explanation,
    definition: element.belongs,
    source: element.sources[0],
  });
  if (printed.length === 0)
    return item(
      'elsewhere',
      undefined,
      'This document has no place for it. The registry asks for it when the study is registered.',
    );
  const missing = printed.find(({ state }) => state === 'absent');
  const lost = printed.find(({ state }) => state === 'lost');
  if (!isNeeded && (missing ?? lost) !== undefined)
    return item(
      'none',
      missing ?? lost,
      when.includes('ifAny')
        ? 'None is given. Add it if there is any.'
        : 'It is not asked for in a study of this type or status.',
    );
  if (missing !== undefined) return item('missing', missing, 'It is not there yet.');
  if (lost !== undefined)
    return item(
      'lost',
      lost,
      'Copying the text from a web page lost it, or part of it. Restore it from the registry record.',
    );
  for (const part of printed) {
    const on = findings.filter(({ range }) =>
      part.ranges.some((own) => own.start <= range.end && range.start <= own.end),
    );
    const [first] = on;
    const unread = part.state === 'unread';
    if (first === undefined && !unread) continue;
    const more = on.length > 1 ? ` (and ${on.length - 1} more)` : '';
    const why =
      first === undefined ? `"${part.detail}" is no value that the registry knows.` : `${first.message}${more}`;
    return item('faulty', { ...part, target: first?.range ?? part.target }, why);
  }
  return item('done', printed[0], '');
}
