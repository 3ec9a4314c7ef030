// Stretches of East Asian text and of full-width forms in a line, each with one replacement that keeps the spacing right.
import type { FullWidthKind } from './fullWidthForms';
import { fullWidthForm } from './fullWidthForms';
import type { ForeignLanguage, ForeignToken } from './writingSystems';
import { foreignTokenAt, isForeignLetter, mayHoldForeignScript } from './writingSystems';

/** An unbroken stretch of East Asian letters. */
export interface ForeignRun {
  readonly start: number;
  readonly end: number;
  readonly language: ForeignLanguage;
  /** The known words in it, in order. */
  readonly tokens: readonly ForeignToken[];
  /** English for all of it, with the blanks that it needs; undefined when the table does not know every word. */
  readonly replacement: string | undefined;
  /** True when every word is known, its English does not depend on what surrounds it, and no word order changes. */
  readonly safe: boolean;
}

/** An unbroken stretch of full-width forms. */
export interface FullWidthRun {
  readonly start: number;
  readonly end: number;
  readonly kinds: readonly FullWidthKind[];
  readonly replacement: string;
  /** False for a comma that may part thousands, a dot between names, and a mark of a range that may mean "about". */
  readonly safe: boolean;
}

/** All stretches of East Asian letters of a line. */
export function foreignRuns(text: string): readonly ForeignRun[] {
  if (!mayHoldForeignScript(text)) return [];
  const runs: ForeignRun[] = [];
  for (let at = 0; at < text.length; ) {
    const length = letterLength(text, at);
    if (length === 0) {
      at++;
      continue;
    }
    const run = runAt(text, at);
    runs.push(run);
    at = run.end;
  }
  return runs;
}

function runAt(text: string, start: number): ForeignRun {
  const tokens: ForeignToken[] = [];
  let end = start;
  let isKnown = true;
  for (let length = letterLength(text, end); length > 0; length = letterLength(text, end)) {
    const token = foreignTokenAt(text, end);
    if (token === undefined) isKnown = false;
    else tokens.push(token);
    end += token?.token.length ?? length;
  }
  return {
    start,
    end,
    language: tokens[0]?.language ?? languageOf(text.codePointAt(start) ?? 0),
    tokens,
    replacement: isKnown ? spaced(text, start, end, tokens.map((t) => t.replacement).join(' ')) : undefined,
    // Two nouns side by side are one idea in the wrong order.
    safe: isKnown && tokens.every((t) => t.safe) && tokens.filter((t) => t.meaning === 'noun').length <= 1,
  };
}

/** The code units of the East Asian letter at `index`; 0 when there is none. */
function letterLength(text: string, index: number): number {
  const code = text.codePointAt(index);
  if (code === undefined || !isForeignLetter(code)) return 0;
  return code > 0xffff ? 2 : 1;
}

function languageOf(codePoint: number): ForeignLanguage {
  if (codePoint >= 0x3041 && codePoint <= 0x30ff) return 'ja';
  return (codePoint >= 0xac00 && codePoint <= 0xd7ff) || codePoint <= 0x11ff ? 'ko' : 'zh';
}

/**
 * `words` with the blanks that they need to stand at `start` to `end` of `text`: one on each side, unless there is a
 * blank, the line's edge, or a mark that takes none. Never two blanks.
 */
export function spaced(text: string, start: number, end: number, words: string): string {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const isSymbol = /[<>=≤≥]$/.test(words) && /[\d.]/.test(after);
  const left = before === '' || NO_BLANK_BEHIND.test(before) ? '' : ' ';
  const right = after === '' || isSymbol || NO_BLANK_BEFORE.test(after) ? '' : ' ';
  return left + words + right;
}

// Full-width marks bring their own blanks when they are replaced.
const NO_BLANK_BEHIND = /[\s([{/"'“‘\\　-〿！-／：-＠-]/;
const NO_BLANK_BEFORE = /[\s)\]},.;:!?%/"'”’\\　-〿！-／：-＠-]/;

/** All stretches of full-width forms of a line. */
export function fullWidthRuns(text: string): readonly FullWidthRun[] {
  if (!mayHoldForeignScript(text)) return [];
  const runs: FullWidthRun[] = [];
  for (let at = 0; at < text.length; ) {
    const run = fullWidthForm(text.charAt(at)) === undefined ? undefined : fullWidthRunAt(text, at);
    if (run !== undefined) runs.push(run);
    at = run?.end ?? at + 1;
  }
  return runs;
}

function fullWidthRunAt(text: string, start: number): FullWidthRun {
  const kinds: FullWidthKind[] = [];
  /** Of each form: cutting one long text again and again would take quadratic time. */
  const written: string[] = [];
  let isSafe = true;
  let end = start;
  for (let form = fullWidthForm(text.charAt(end)); form !== undefined; form = fullWidthForm(text.charAt(end))) {
    const before = lastOf(written) || text.charAt(start - 1);
    const after = text.charAt(end + 1);
    kinds.push(form.kind);
    switch (form.char) {
      case '（':
      case '【':
      case '〔':
        written.push((before === '' || /[\s([{/]/.test(before) ? '' : ' ') + form.replacement.trim());
        break;
      case '）':
      case '】':
      case '〕':
        written.push(form.replacement + (/[\p{L}\p{N}]/u.test(after) || after === '（' ? ' ' : ''));
        break;
      case '～':
      case '〜': {
        const isRange =
          /\d\s*[%％\p{L}]{0,6}\s*$/u.test(text.slice(Math.max(0, end - 12), end)) &&
          /^\s*\d/.test(text.slice(end + 1));
        written.push(isRange ? form.replacement : '~');
        isSafe &&= isRange;
        break;
      }
      default:
        written.push(
          form.kind === 'numeral' || form.kind === 'listMarker'
            ? numbered(form.replacement, form.kind, text, end, before, after)
            : form.kind === 'sign' && /\d/.test(before) && /^[a-zµ]/i.test(form.replacement)
              ? ` ${form.replacement}`
              : form.replacement,
        );
    }
    if (form.char === '・' || (form.char === '，' && /\d/.test(before) && /^\d{3}(?!\d)/.test(text.slice(end + 1)))) {
      isSafe = false;
    }
    // One blank at most, and none at the line's end, in front of another blank, or in front of a mark.
    if (after === '' || /[\s,.;:)\]]/.test(after) || isFullWidthMark(after)) trimEnd(written);
    end++;
  }
  const joined = written.join('');
  const replacement = /\s/.test(text.charAt(start - 1)) ? joined.trimStart() : joined;
  return { start, end, kinds, replacement, safe: isSafe };
}

const lastOf = (parts: readonly string[]): string => parts.at(-1)?.slice(-1) ?? '';

/** Takes the blanks off the end; no part is left empty. */
function trimEnd(parts: string[]): void {
  for (let last = parts.pop(); last !== undefined; last = parts.pop()) {
    const trimmed = last.trimEnd();
    if (trimmed === '') continue;
    parts.push(trimmed);
    return;
  }
}

const isFullWidthMark = (char: string): boolean => /[，、。：；）】〕？！]/.test(char);

/** Roman numerals do not run into words; a list marker at the line's start has a full stop, elsewhere parentheses. */
function numbered(
  number: string,
  kind: 'numeral' | 'listMarker',
  text: string,
  index: number,
  before: string,
  after: string,
): string {
  if (kind === 'numeral') {
    return (/[a-z]/i.test(before) ? ' ' : '') + number + (/[a-z]/.test(after) ? ' ' : '');
  }
  const isFirst = /^[\s*•-]*$/.test(text.slice(0, index));
  const marker = isFirst ? number : `(${number.slice(0, -1)})`;
  return (isFirst || /[\s([]|^$/.test(before) ? '' : ' ') + marker + (/\s|^$/.test(after) ? '' : ' ');
}
