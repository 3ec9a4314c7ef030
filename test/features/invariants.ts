// What holds of every feature's answer for every text.
import { expect } from 'vitest';
import { completions, TRIGGER_CHARACTERS } from '../../server/features/completion';
import { documentLinks } from '../../server/features/documentLinks';
import { foldingRanges } from '../../server/features/folding';
import { hover } from '../../server/features/hover';
import { type OutlineNode, outline } from '../../server/features/outline';
import { selectionRanges } from '../../server/features/selectionRanges';
import { encodedTokens, semanticTokens, TOKEN_TYPES } from '../../server/features/semanticTokens';
import { plainTemplate, snippetText } from '../../server/features/template';
import type { Trial } from '../../server/protocol/trial';
import type { TextRange } from '../../server/text/range';
import { lineEndLength } from '../../server/text/sourceText';
import { TODAY } from '../fixtures/findings';

const holds = (outer: TextRange, inner: TextRange): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Everything that an editor asks after a key, as plain data. */
export const answers = (trial: Trial) => ({
  outline: outline(trial),
  folding: foldingRanges(trial),
  tokens: encodedTokens(trial),
  links: documentLinks(trial),
});

export function checkOutlineInvariants(trial: Trial): void {
  const length = trial.tree.text.length;
  const check = (nodes: readonly OutlineNode[], parent: TextRange): void => {
    let end = parent.start;
    for (const node of nodes) {
      if (node.name.trim() === '') throw new Error(`an empty name: ${JSON.stringify(node)}`);
      if (node.range.start < end || !holds(parent, node.range))
        throw new Error(`out of place: ${JSON.stringify(node)}`);
      if (!holds(node.range, node.selectionRange)) throw new Error(`a selection outside: ${JSON.stringify(node)}`);
      end = node.range.end;
      check(node.children, node.range);
    }
  };
  check(outline(trial), { start: 0, end: length });
}

export function checkFoldingInvariants(trial: Trial): void {
  const { text } = trial.tree;
  let before = -1;
  const open: TextRange[] = [];
  for (const fold of foldingRanges(trial)) {
    expect(text.lineAt(fold.end)).toBeGreaterThan(text.lineAt(fold.start));
    expect(fold.start).toBeGreaterThanOrEqual(before);
    before = fold.start;
    while (open.length > 0 && (open.at(-1)?.end ?? 0) < fold.start) open.pop();
    // Outer before inner: a later one lies inside those that are open.
    for (const outer of open) expect(holds(outer, fold)).toBe(true);
    open.push(fold);
  }
}

export function checkTokenInvariants(trial: Trial): void {
  const { text, firstLines } = trial.tree;
  semanticTokens(trial).forEach((section, index) => {
    section.forEach((tokens, line) => {
      const written = text.line((firstLines[index] ?? 0) + line);
      let end = 0;
      for (let i = 0; i < (tokens?.length ?? 0); i += 4) {
        const [char = -1, length = 0, type = -1] = tokens?.slice(i, i + 3) ?? [];
        if (char < end || length <= 0 || TOKEN_TYPES[type] === undefined)
          throw new Error(`token ${tokens} of ${written}`);
        end = char + length;
      }
      if (end > written.length - lineEndLength(written)) throw new Error(`token ${tokens} beyond ${written}`);
    });
  });
  const data = encodedTokens(trial);
  expect(data.length % 5).toBe(0);
  expect(data.every((n) => n >= 0)).toBe(true);
}

export function checkSelectionInvariants(trial: Trial, offset: number): void {
  let before: TextRange = { start: offset, end: offset };
  for (const range of selectionRanges(trial, offset)) {
    expect(holds(range, before)).toBe(true);
    expect(range.end - range.start).toBeGreaterThan(before.end - before.start);
    before = range;
  }
  if (trial.isProtocol && trial.tree.text.length > 0) {
    expect(before).toEqual({ start: 0, end: trial.tree.text.length });
  }
}

export function checkHoverInvariants(trial: Trial, offset: number): void {
  const found = hover(trial, offset);
  if (found === undefined) return;
  expect(found.range.start).toBeLessThanOrEqual(offset);
  expect(found.range.end).toBeGreaterThanOrEqual(offset);
  expect(found.markdown.trim()).not.toBe('');
}

export function checkLinkInvariants(trial: Trial): void {
  let end = 0;
  for (const { range, target } of documentLinks(trial)) {
    expect(range.start).toBeGreaterThanOrEqual(end);
    expect(target).toMatch(/^(?:https?:\/\/\S|mailto:\S)/);
    end = range.end;
  }
}

export function checkCompletionInvariants(trial: Trial, at: number): void {
  const { text } = trial.tree;
  // As an editor asks: a position inside a line end is before it.
  const offset = text.offsetAt(text.positionAt(at));
  const line = text.lineAt(offset);
  const start = text.lineStarts[line] ?? 0;
  const written = text.line(line);
  const end = start + written.length - lineEndLength(written);
  const before = written.slice(0, offset - start).at(-1) ?? '\n';
  for (const typed of [undefined, TRIGGER_CHARACTERS.includes(before) ? before : '\n']) {
    const labels = new Set<string>();
    for (const found of completions(trial, { offset, today: TODAY, records: [], typed })) {
      const { range, label, template, filterText } = found;
      const isInPlace = start <= range.start && range.start <= offset && offset <= range.end && range.end <= end;
      if (!isInPlace) throw new Error(`out of place at ${offset}: ${JSON.stringify(found)}`);
      if (label.trim() === '' || filterText.trim() === '' || plainTemplate(template) === '') {
        throw new Error(`empty: ${JSON.stringify(found)}`);
      }
      if (/[\uE000\uE001]/.test(snippetText(template))) throw new Error(`a mark is left: ${JSON.stringify(found)}`);
      if (labels.has(label)) throw new Error(`${label} twice at ${offset}`);
      labels.add(label);
    }
  }
}
