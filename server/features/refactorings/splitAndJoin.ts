// Refactorings of one criterion: splitting it in two, and joining it with the next one. The numbers follow.
import { bodyText, inSection, nextCriterion } from '../../protocol/eligibility';
import { countOf } from '../../protocol/numbering';
import { removal, renumbered } from '../../protocol/renumbering';
import { insert, replace, type TextEdit } from '../../text/edit';
import type { TextRange } from '../../text/range';
import { type Item, inDocument, itemAt, markAfter, numbersAreFixed } from './item';
import type { FindRefactorings, Refactoring } from './refactoring';

export const splitAndJoin: FindRefactorings = (place) => {
  const item = itemAt(place);
  return item === undefined ? [] : [...split(item), ...join(item)];
};

function split(item: Item): readonly Refactoring[] {
  const divider = dividerAt(item);
  if (divider === undefined) return [];
  const { reading, list, line, start } = item;
  const counted = countOf(reading, list, line);
  const reason = numbersAreFixed(reading, counted);
  return [
    {
      id: 'split-criterion',
      kind: 'refactor.rewrite',
      title: `Split this criterion in two ${divider.where}`,
      ...(reason === undefined ? {} : { disabled: reason }),
      edits: () => {
        const newText = divider.kept + item.between + markAfter(reading, list, line);
        const edits: TextEdit[] = [replace(inSection(reading, line, divider.range), newText)];
        if (counted !== undefined && counted.run.breaks.length === 0) {
          const next = (counted.run.ordinals[counted.index] ?? 0) + 2;
          edits.push(...(renumbered(reading, counted.run, counted.index + 1, next) ?? []));
        }
        return inDocument(edits, start);
      },
    },
  ];
}

interface Divider {
  /** In the line: what gives way to the line break. */
  readonly range: TextRange;
  /** The sign that stays at the end of the first half. */
  readonly kept: string;
  readonly where: string;
}

/** A semicolon, a sentence's end, or a joining word: what stands between two criteria on one line. */
const DIVIDERS =
  /(;)[ \t]+(?:(and|or)[ \t]+)?|(?<=[a-z\d)%\]]{2})(?<!\b(?:e\.g|i\.e|vs|etc|cf|approx|incl|al|Dr|St|No|Prof|resp|max|min|ca))(\.)[ \t]+(?=[A-Z])|(?<![ \t,]),?[ \t]+(and|or)[ \t]+/g;

/** The divider that the cursor touches, else the nearest semicolon or sentence's end; none inside brackets. */
function dividerAt({ entry, at, list: { polarity } }: Item): Divider | undefined {
  const { text, body } = entry;
  // All of a list of inclusion criteria must hold and one of exclusion criteria is enough: so only these words divide.
  const word = polarity === 'exclusion' ? 'or' : 'and';
  let nearest: (Divider & { readonly distance: number }) | undefined;
  for (const match of text.slice(0, body.end).matchAll(DIVIDERS)) {
    const [whole, semicolon, behind, stop, joining] = match;
    const range = { start: match.index, end: match.index + whole.length };
    const joiner = behind ?? joining;
    if (range.start <= body.start || range.end >= body.end || (joiner !== undefined && joiner !== word)) continue;
    if (isInBrackets(text.slice(body.start, range.start))) continue;
    const distance = Math.max(0, range.start - at, at - range.end);
    if (joining !== undefined && distance > 0) continue;
    if (nearest !== undefined && nearest.distance <= distance) continue;
    const kept = semicolon ?? stop ?? '';
    const where =
      joining !== undefined ? `at "${joining}"` : stop !== undefined ? "behind the sentence's end" : 'at ";"';
    nearest = { range, kept, where, distance };
  }
  return nearest;
}

function isInBrackets(before: string): boolean {
  let open = 0;
  for (const char of before) {
    if (char === '(' || char === '[') open++;
    else if (char === ')' || char === ']') open = Math.max(0, open - 1);
  }
  return open > 0;
}

function join(item: Item): readonly Refactoring[] {
  const { reading, list, line, entry, depth, start } = item;
  const next = nextCriterion(reading, list, line);
  const other = reading.lines[next];
  if (other === undefined || reading.depths[next] !== depth || other.kind !== entry.kind) return [];
  const reason = numbersAreFixed(reading, countOf(reading, list, next));
  return [
    {
      id: 'join-criteria',
      kind: 'refactor.rewrite',
      title: 'Join this criterion with the next one',
      ...(reason === undefined ? {} : { disabled: reason }),
      edits: () => {
        const own = bodyText(entry);
        const joiner = own === '' ? '' : /[.;:,]$/.test(own) ? ' ' : '; ';
        const added = joiner + bodyText(other);
        const end = inSection(reading, line, entry.body).end;
        return inDocument([insert(end, added), ...removal(reading, list, new Set([next])).edits], start);
      },
    },
  ];
}
