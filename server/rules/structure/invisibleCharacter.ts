// invisible-character: control and formatting characters that nobody sees, and characters of a private font.
import { mojibakeIn } from '../../registry/mojibake';
import { symbolFontCharacter } from '../../registry/mojibakePatterns';
import { replace } from '../../text/edit';
import { criterion } from '../eligibility/criteriaExample';
import { type Fix, type LineRule, OWN_SECTIONS } from '../rule';

/** All control characters but tab and line ends. */
const CONTROLS = Array.from({ length: 32 }, (_, code) => (code === 9 || code === 10 || code === 13 ? 127 : code))
  .map((code) => String.fromCharCode(code))
  .join('');

export const invisibleCharacter: LineRule = {
  id: 'invisible-character',
  category: 'structure',
  scope: 'line',
  severity: 'warning',
  sections: OWN_SECTIONS,
  triggers: { signs: CONTROLS, beyondAscii: true },
  summary: 'A line holds a control character, an invisible one, or one of a private font.',
  why: 'It came along when text was copied. It breaks searches for the word, numbers that are copied on, and the upload to the registry; a character of a private font is an empty box for everyone else.',
  sources: [
    {
      name: 'Unicode Standard, chapter 23: special areas and format characters',
      url: 'https://www.unicode.org/versions/latest/core-spec/chapter-23/',
    },
  ],
  examples: [
    {
      section: 'eligibility',
      text: criterion('Active psori⟦\u00ad⟧atic arthritis.'),
      fixed: criterion('Active psoriatic arthritis.'),
      note: 'A soft hyphen, as PDF files leave it.',
    },
    {
      section: 'centralContacts',
      text: 'Dr. Ines Halvorsen\n+43 555 0100⟦\u202c⟧\nhalvorsen@example.org',
      fixed: 'Dr. Ines Halvorsen\n+43 555 0100\nhalvorsen@example.org',
      note: 'A mark of the direction of writing behind a telephone number.',
    },
    {
      section: 'briefSummary',
      text: 'Velotimab⟦\u200b⟧ or placebo\u200b is\u000bgiven.',
      fixed: 'Velotimab or placebo is given.',
      note: 'All of a line are one finding and one fix; what stood for a line break becomes a blank.',
    },
    {
      section: 'briefSummary',
      text: 'Doses of ⟦\ue5e5⟧ 150 mg.',
      note: 'Nobody but the author knows what a character of a private font looked like.',
    },
    {
      section: 'briefSummary',
      text: 'A family (👩\u200d⚕️) is seen at 20\u00a0°C; the Persian می\u200cشود.',
      note: 'Joiners inside other scripts and no-break spaces are left alone.',
    },
  ],
  limits: [
    'Characters of the Symbol font and lost characters are left to mojibake.',
    'Joiners count only between plain letters, where they have no use.',
  ],
  precision:
    'Both findings on 1,051 public records were read and are right: marks of the direction of writing behind telephone numbers.',
  check({ text, section, isAscii }, report) {
    if (isAscii ? !CONTROL.test(text) : !ODD.test(text)) return;
    const damage = isAscii ? [] : mojibakeIn(text);
    const found: { start: number; end: number; char: string }[] = [];
    for (const match of text.matchAll(ALL_ODD)) {
      const [char] = match;
      const start = match.index;
      const isMark = start === 0 && section === 'record' && char === '\ufeff';
      if (isMark || (isJoiner(char) && !isBetweenPlain(text, start)) || symbolFontCharacter(char) !== undefined)
        continue;
      if (damage.some((d) => d.start <= start && start < d.end)) continue;
      const end = start + char.length;
      const last = found.at(-1);
      if (last?.end === start && isPrivate(last.char) === isPrivate(char)) last.end = end;
      else found.push({ start, end, char });
    }
    const [first] = found;
    if (first === undefined) return;
    const more = found.length === 1 ? '' : `, and ${found.length - 1} more in this line`;
    const removable = found.filter(({ char }) => !isPrivate(char));
    const fix: Fix = {
      title: found.length === 1 ? 'Remove the invisible character' : 'Remove the invisible characters of the line',
      safe: true,
      edits: removable.map((run) => replace(run, replacementOf(text, run))),
    };
    report({
      range: { start: first.start, end: first.end },
      message: isPrivate(first.char)
        ? `A character of a private font (${codeOf(first.char)})${more}: others see an empty box. Write what it stood for.`
        : `An invisible character (${codeOf(first.char)}: ${nameOf(first.char)}) stands here${more}. Searches and the registry stumble over it: remove it.`,
      ...(removable.length > 0 && { fixes: [fix] }),
    });
  },
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the rule looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const ODD =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the rule looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb\ue000-\uf8ff]/;
const ALL_ODD = new RegExp(ODD, 'g');

const isJoiner = (char: string): boolean => char === '\u200c' || char === '\u200d';
const isPlain = (char: string | undefined): boolean => char === undefined || char < '\u0080';
const isBetweenPlain = (text: string, at: number): boolean => isPlain(text[at - 1]) && isPlain(text[at + 1]);
const isPrivate = (char: string): boolean => char >= '\ue000' && char <= '\uf8ff';
/** What breaks a line inside a paragraph. */
const isBreak = (char: string): boolean => '\u000b\u000c\u0085\u2028\u2029'.includes(char);

/** A blank for a line break between two words; nothing for the rest. */
function replacementOf(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const between = /\S/.test(text[start - 1] ?? ' ') && /\S/.test(text[end] ?? ' ');
  return between && isBreak(text[start] ?? '') ? ' ' : '';
}

const codeOf = (char: string): string => `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

const NAMES: ReadonlyMap<string, string> = new Map([
  ['\u00ad', 'soft hyphen'],
  ['\u200b', 'zero-width space'],
  ['\u200c', 'joiner'],
  ['\u200d', 'joiner'],
  ['\u2028', 'line separator'],
  ['\u2029', 'paragraph separator'],
  ['\u2060', 'word joiner'],
  ['\ufeff', 'byte order mark'],
]);

function nameOf(char: string): string {
  const name = NAMES.get(char);
  if (name !== undefined) return name;
  return char >= '\u200e' && char <= '\u2069' ? 'mark of the direction of writing' : 'control character';
}
