// Completion: what may stand at the cursor. Everything is worked out from the section under the cursor; a person who types
// is only answered where a value of a fixed list belongs, so that nothing ever comes up in the middle of a sentence.

import { startOfIndex } from '../format/tree';
import type { Trial } from '../protocol/trial';
import { shift } from '../text/range';
import { nameCompletions } from './completionNames';
import { type Completion, type CompletionRequest, type Place, placeAt, suitsLine } from './completionPlace';
import {
  criterionListCompletions,
  entryCompletions,
  keyCompletions,
  labelCompletions,
  recordCompletions,
  sectionCompletions,
  sentenceCompletions,
} from './completionSections';
import { isValuePlace, valueCompletions } from './completionValues';
import { wordCompletions } from './completionWords';

/** What may stand at an offset of the document, the likeliest first. Ranges count from the document's beginning. */
export function completions(trial: Trial, request: CompletionRequest): readonly Completion[] {
  const place = placeAt(trial, request);
  if (place === undefined) return [];
  const start = startOfIndex(trial.tree, place.index);
  const found = request.typed === undefined ? asked(place) : typedIn(place, request.typed);
  return found.map((completion) => ({ ...completion, range: shift(completion.range, start) }));
}

/**
 * The characters whose typing may be answered: the colon of a key, and a new line. No letters: an editor that shows a list
 * asks again at each of them, so that a list asked for in a sentence would close under the hands of its reader.
 */
export const TRIGGER_CHARACTERS: readonly string[] = [':', '\n'];

/**
 * False where the typed character stands in a sentence, as the line alone tells: what is written before the cursor, the
 * character included, and behind it. Quick, because every new line asks.
 */
export function mayAnswerTyped(typed: string, before: string, behind: string): boolean {
  if (behind.trim() !== '') return false;
  const head = before.trimStart();
  return typed === ':' ? head.endsWith(':') && head.length <= LONGEST_KEY : typed === '\n' && head === '';
}

const LONGEST_KEY = 24;

/** What is answered to a person who asks. */
function asked(place: Place): readonly Completion[] {
  const { section, line } = place;
  const role = section.roles[line];
  if (role === 'heading' || role === 'sentence' || role === 'label') return [];
  if (isEmptyDocument(place)) return recordCompletions(place);
  const values = valueCompletions(place);
  if (isValuePlace(place) || values.some((value) => isPartOfLine(place, value))) return values;
  const lines = [...values, ...lineCompletions(place)];
  return lines.length === 0 && mayHoldSentences(place) ? wordCompletions(place) : lines;
}

/** What takes the place of the whole line, and the last part of one. */
function lineCompletions(place: Place): readonly Completion[] {
  const names = nameCompletions(place);
  const parts = names.filter((completion) => isPartOfLine(place, completion));
  if (parts.length > 0 || place.tail !== '') return parts;
  return [
    ...sentenceCompletions(place),
    ...names,
    ...labelCompletions(place),
    ...keyCompletions(place),
    ...entryCompletions(place),
    ...criterionListCompletions(place),
    ...sectionCompletions(place),
  ].filter((completion) => suitsLine(place, completion));
}

/** Behind a key, or behind a comma. */
const isPartOfLine = ({ text }: Place, { range }: Completion): boolean => range.start > text.start;

const isEmptyDocument = ({ trial }: Place): boolean => {
  const { sections } = trial.tree;
  return sections.length === 1 && sections[0]?.roles.every((role) => role === 'blank') === true;
};

function mayHoldSentences({ head, reading, section }: Place): boolean {
  if (head === '') return false;
  switch (reading.kind) {
    case 'record':
    case 'studyGroups':
    case 'interventions':
    case 'outcomes':
    case 'eligibility':
      return true;
    case 'lines':
      return section.definition?.content === 'prose' || section.kind === 'unknown' || section.kind === 'conditions';
    default:
      return false;
  }
}

/** What is answered to a person who types on: codes where one is missing. */
function typedIn(place: Place, typed: string): readonly Completion[] {
  const { section, line, head, tail, text, cursor } = place;
  if (!mayAnswerTyped(typed, head, tail)) return [];
  const values = valueCompletions(place);
  if (typed === ':') return values.filter(({ range }) => range.start === cursor && cursor > text.start);
  // Directly below its label a second new line may still come, which would take the first value.
  const mayStand = isValuePlace(place) && section.roles[line - 1] === 'blank';
  return mayStand ? values.filter(({ kind }) => kind === 'value') : [];
}
