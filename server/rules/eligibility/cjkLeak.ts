// cjk-leak: words and signs of Chinese, Japanese or Korean left in English text.
import {
  type ForeignLanguage,
  type ForeignToken,
  foreignTokenAt,
  fullWidthForm,
  isForeignLetter,
  mayHoldForeignScript,
} from '../../registry/writingSystems';
import { replace, type TextEdit } from '../../text/edit';
import type { TextRange } from '../../text/range';
import { isSpace } from '../../text/range';
import { type Fix, type LineRule, PROSE, type Report, type RuleLine } from '../rule';

export const cjkLeak: LineRule = {
  id: 'cjk-leak',
  category: 'eligibility',
  scope: 'line',
  severity: 'error',
  sections: PROSE,
  summary: 'A Chinese, Japanese or Korean word or full-width sign stands in English text.',
  why: 'It is left over from a translation. Sites and patients cannot read it, machines drop it, and with it the "or" between two thresholds; the registry returns the record.',
  sources: [
    { name: 'ClinicalTrials.gov, PRS Guided Tutorials: records are written in English', url: 'https://prsinfo.clinicaltrials.gov/tutorial/content/index.html' },
    { name: 'Unicode Standard Annex #11, East Asian Width', url: 'https://www.unicode.org/reports/tr11/' },
  ],
  examples: [
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. DAS28 ≥ 3.2⟦或⟧ Simplified Disease Activity Index (SDAI) \\>11.0⟦或⟧ CDAI \\>10.0.\n18 Years\n75 Years\nALL\nNo',
      fixed:
        'Inclusion Criteria\n1. DAS28 ≥ 3.2 or Simplified Disease Activity Index (SDAI) \\>11.0 or CDAI \\>10.0.\n18 Years\n75 Years\nALL\nNo',
      note: 'The word is replaced by its English, with one blank on each side.',
    },
    {
      section: 'briefSummary',
      text: 'Adults with psoriatic arthritis⟦，⟧rated by a blinded assessor（rheumatologist）, take part.',
      fixed: 'Adults with psoriatic arthritis, rated by a blinded assessor (rheumatologist), take part.',
      note: 'All full-width signs of a line are one finding with one fix.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age 18⟦岁⟧ or older.\n18 Years\n75 Years\nALL\nNo',
      fixed: 'Inclusion Criteria\n1. Age 18 years or older.\n18 Years\n75 Years\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. ⟦银屑病关节炎⟧ for at least 6 months.\n18 Years\n75 Years\nALL\nNo',
      note: 'Words that the table does not know are reported without a fix.',
    },
    {
      section: 'detailedDescription',
      text: 'The formula (柴胡加龙骨牡蛎汤) is given twice daily at 37 ℃.',
      note: 'An original name in brackets and signs such as ℃ are left alone.',
    },
    { section: 'locations', text: '西京医院\nGraz, Austria' },
  ],
  limits: [
    'An original name in brackets is left alone, and so are names of sponsors, sites and contacts.',
    'Signs in general use (℃, Ⅱ, ①) are left alone.',
    'Words are replaced from a table of about 150; others are reported without a fix.',
  ],
  precision:
    'All 69 findings on 1,051 public records were read; all were right: full-width commas, brackets, colons and full stops in English sentences.',
  check(line, report) {
    if (!mayHoldForeignScript(line.text)) return;
    checkWords(line, report);
    checkSigns(line.text, report);
  },
};

/** Runs of letters: each a finding. */
function checkWords({ text }: RuleLine, report: Report): void {
  for (let i = 0; i < text.length; ) {
    const end = endOfLetters(text, i);
    if (end === i) {
      i++;
      continue;
    }
    if (!isOriginalInBrackets(text, i, end)) reportWord(text, { start: i, end }, report);
    i = end;
  }
}

function endOfLetters(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (!isForeignLetter(codePoint)) break;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return at;
}

/** "(柴胡汤)", "[西京医院]": the original beside its translation. */
function isOriginalInBrackets(text: string, start: number, end: number): boolean {
  const open = text.slice(0, start).search(/[([（【「『][^)\]）】」』]*$/);
  return open !== -1 && /^[^([（【「『]*[)\]）】」』]/.test(text.slice(end));
}

function reportWord(text: string, range: TextRange, report: Report): void {
  const tokens = tokensOf(text, range);
  const word = text.slice(range.start, range.end);
  if (tokens === undefined) {
    report({
      range,
      message: `${scriptOf(word)} text "${word}" stands in the English text. Readers and machines cannot use it: translate it, or put it in brackets behind its English name.`,
    });
    return;
  }
  const english = tokens.map((t) => t.replacement).join(' ');
  const edit = replace(range, spaced(text, range, english));
  report({
    range,
    message: `${LANGUAGE[tokens[0]?.language ?? 'zh']} "${word}" (${english}) is left in the English text, so the criterion cannot be read without it. Write "${english}".`,
    fixes: [{ title: `Replace ${word} by "${english}"`, safe: tokens.every((t) => t.safe), edits: [withoutDoubleBlank(text, edit)] }],
  });
}

/** The word as tokens of the table from its beginning to its end, or undefined. */
function tokensOf(text: string, { start, end }: TextRange): readonly ForeignToken[] | undefined {
  const tokens: ForeignToken[] = [];
  for (let at = start; at < end; ) {
    const token = foreignTokenAt(text, at);
    if (token === undefined || at + token.token.length > end) return undefined;
    tokens.push(token);
    at += token.token.length;
  }
  return tokens;
}

const LANGUAGE: Readonly<Record<ForeignLanguage, string>> = {
  zh: 'Chinese',
  'zh-Hant': 'Chinese',
  ja: 'Japanese',
  ko: 'Korean',
};

const scriptOf = (word: string): string =>
  /[\u3041-\u30ff]/.test(word) ? 'Japanese' : /[\uac00-\ud7a3\u1100-\u11ff]/.test(word) ? 'Korean' : 'Chinese';

/** The replacement with a blank on each side, unless a blank, the line's end or a mark is there already. */
function spaced(text: string, { start, end }: TextRange, replacement: string): string {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  const left = isBlank(before) || /[([/"'“]/.test(before) ? '' : ' ';
  const right = isBlank(after) || /[)\]/.,;:%"'”，。；：）、]/.test(after) ? '' : ' ';
  return left + replacement.trim() + right;
}

const isBlank = (char: string): boolean => isSpace(char.charCodeAt(0));

/** Where the text has blanks around the word already, one is enough. */
function withoutDoubleBlank(text: string, edit: TextEdit): TextEdit {
  const { start, end } = edit.range;
  const doubled = isBlank(text[start - 1] ?? 'x') && (edit.newText === '' || edit.newText.startsWith(' '));
  return doubled ? replace({ start, end }, edit.newText.trimStart()) : edit;
}

/** All full-width signs of a line: one finding on the first, one fix for all. */
function checkSigns(text: string, report: Report): void {
  const signs: { range: TextRange; edit: TextEdit }[] = [];
  for (let i = 0; i < text.length; i++) {
    const form = text.charCodeAt(i) < 0x2000 ? undefined : fullWidthForm(text.charAt(i));
    if (form === undefined || !(form.kind === 'mark' || form.kind === 'letter' || form.kind === 'comparator')) continue;
    if (isAmongLetters(text, i)) continue;
    const range = { start: i, end: i + 1 };
    signs.push({ range, edit: replace(range, signSpaced(text, i, form.replacement)) });
  }
  const [first] = signs;
  if (first === undefined) return;
  const char = text.slice(first.range.start, first.range.end);
  const more = signs.length === 1 ? '' : ` and ${signs.length - 1} more in this line`;
  const fix: Fix = {
    title: signs.length === 1 ? `Replace ${char} by its plain form` : 'Replace all full-width signs of the line',
    safe: true,
    edits: signs.map((s) => s.edit),
  };
  report({
    range: first.range,
    message: `The full-width sign "${char}"${more} comes from an East Asian keyboard. Other systems show it as a gap or a box: write "${(fullWidthForm(char)?.replacement ?? '').trim() || ' '}".`,
    fixes: [fix],
    related: signs.slice(1).map((s) => ({ range: s.range, message: 'Another full-width sign' })),
  });
}

/** A sign between foreign letters belongs to that text, which is reported as a whole or left alone as a whole. */
const isAmongLetters = (text: string, index: number): boolean =>
  isForeignLetter(text.codePointAt(index + 1) ?? 0) || isForeignLetter(text.charCodeAt(index - 1));

function signSpaced(text: string, index: number, replacement: string): string {
  const before = text[index - 1] ?? ' ';
  const after = text[index + 1] ?? ' ';
  const isWord = /[\p{L}\p{N}]/u;
  if (replacement === '(') return isWord.test(before) ? ' (' : '(';
  if (replacement === ')') return isWord.test(after) ? ') ' : ')';
  const blankFollows = isBlank(after) || index + 1 >= text.length || /[)\]）】.,;，。；]/.test(after);
  return blankFollows ? replacement.trimEnd() || (isBlank(after) ? '' : replacement) : replacement;
}
