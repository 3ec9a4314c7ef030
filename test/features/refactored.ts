// Refactorings in tests: what is offered at a place of a text, and the text after one of them.
import { expect } from 'vitest';
import { refactoringsAt } from '../../server/features/refactorings';
import type { Refactoring } from '../../server/features/refactorings/refactoring';
import { applyEdits, compatibleEdits } from '../../server/text/edit';
import { withSection } from '../fixtures/completeRecord';
import { marked } from '../fixtures/marks';
import { trialOf } from './texts';

/** What is offered at the cursor `‸`, or for the selection between `⟦` and `⟧`, and the text without the mark. */
export function offered(document: string): { readonly text: string; readonly refactorings: readonly Refactoring[] } {
  const { text, cursor, ranges } = marked(document);
  const range = ranges[0] ?? { start: cursor, end: cursor };
  const refactorings = refactoringsAt({ trial: trialOf(text), range }, (error) => {
    throw error;
  });
  expect(new Set(refactorings.map(({ id }) => id)).size, 'ids stand twice').toBe(refactorings.length);
  return { text, refactorings };
}

/** The text after a refactoring; its reason in brackets when it cannot be done, undefined when it is not offered. */
export function refactored(document: string, id: string): string | undefined {
  const { text, refactorings } = offered(document);
  const found = refactorings.find((refactoring) => refactoring.id === id);
  if (found === undefined) return undefined;
  if (found.disabled !== undefined) return `(${found.disabled})`;
  const edits = found.edits();
  expect(compatibleEdits(edits), 'edits overlap').toHaveLength(edits.length);
  expect(edits.length, 'nothing is done').toBeGreaterThan(0);
  return applyEdits(text, edits);
}

/** The lines of a section after a refactoring in it. */
export function inSection(
  section: Parameters<typeof withSection>[0],
  lines: string,
  id: string,
  layout?: 'labelled',
): string | undefined {
  const { document, offset } = withSection(section, lines, layout);
  const { text } = marked(document);
  const after = refactored(document, id);
  if (after === undefined || after.startsWith('(')) return after;
  const behind = text.length - offset - marked(lines).text.length;
  return after.slice(offset, after.length - behind);
}

/** Criteria after a refactoring in them, with the four values below them left out. */
export function inLists(lists: string, id: string): string | undefined {
  const after = inSection('eligibility', `${lists}\n${VALUES}`, id);
  return after?.replace(`\n${VALUES}`, '');
}

const VALUES = '18 Years\n75 Years\nALL\nNo\n';
