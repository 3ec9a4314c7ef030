// mojibake: text that was read in the wrong code page, such as `â‰¥` for `≥`.
import { type MojibakeMatch, mojibakeIn, redecoded } from '../../registry/mojibake';
import { mayHoldForeignScript } from '../../registry/writingSystems';
import { replace } from '../../text/edit';
import { quoted } from '../quoted';
import type { Fix, Found, LineRule, Report } from '../rule';
import { OWN_SECTIONS } from '../rule';
import { criterion } from './criteriaExample';

export const mojibake: LineRule = {
  id: 'mojibake',
  category: 'eligibility',
  scope: 'line',
  severity: 'error',
  sections: OWN_SECTIONS,
  triggers: { beyondAscii: true, signs: '?' },
  summary: 'Characters were read in the wrong code page, or lost.',
  why: 'Where "≥" has become "â‰¥" nobody can tell a minimum from a maximum, and a threshold without its sign admits the wrong patients.',
  sources: [
    {
      name: 'The Unicode Standard, chapter 3.9: UTF-8',
      url: 'https://www.unicode.org/versions/latest/core-spec/chapter-3/',
    },
    {
      name: 'W3C: character encodings for beginners',
      url: 'https://www.w3.org/International/questions/qa-what-is-encoding',
    },
  ],
  examples: [
    {
      section: 'eligibility',
      text: criterion('Weight ⟦â‰¥⟧ 40 kg.'),
      fixed: criterion('Weight ≥ 40 kg.'),
    },
    {
      section: 'eligibility',
      text: criterion('Platelets ⟦â‰¥ 100 Ã— 10\\^9/L, measured at 20 Â±⟧ 5 days.'),
      fixed: criterion('Platelets ≥ 100 × 10\\^9/L, measured at 20 ± 5 days.'),
      note: 'A line that was damaged as a whole is one finding with one fix.',
    },
    {
      section: 'locations',
      text: 'Klinikum am See\n⟦MÃ¼⟧nchen, Germany'.replace('⟦MÃ¼⟧', 'M⟦Ã¼⟧'),
      fixed: 'Klinikum am See\nMünchen, Germany',
    },
    {
      section: 'eligibility',
      text: criterion('Body temperature below 38 ⟦¡æ⟧ at screening.'),
      fixed: criterion('Body temperature below 38 °C at screening.'),
      note: 'Other code pages are known by their look; the fix is never applied unasked.',
    },
    {
      section: 'eligibility',
      text: criterion('Creatinine ⟦\ufffd⟧ 1.5 mg/dL.'),
      note: 'A lost character cannot be restored: only the source tells whether it was ≥ or ≤.',
    },
    {
      section: 'briefSummary',
      text: 'Patients of the São Paulo centre drink 250 mL of NESCAFÉ® at 22 °C ± 2.',
      note: 'Accents and signs of Western languages are left alone.',
    },
    { section: 'eligibility', text: criterion('Age ⟦?⟧ 18 years.'), note: 'A sign that became a question mark.' },
    {
      section: 'eligibility',
      text: criterion('Is the person older than ? 18 years.'),
      note: 'A question is left alone.',
    },
    {
      section: 'eligibility',
      text: criterion('Weight ⟦â¥⟧ 40 kg.'),
      fixed: criterion('Weight ≥ 40 kg.'),
      note: 'A byte was dropped as well.',
    },
  ],
  limits: [
    'A damaged character that looks like an ordinary one, such as a lone "Â" at the end of a line, is left alone.',
    'Where the text that comes out would be Chinese, Japanese or Korean, no fix is offered.',
  ],
  precision:
    'Both findings on 1,051 public records were read and are right (a lost apostrophe, "FEV-1 ? 40%"). 1,827 lines of them were damaged on purpose: 1,822 were found, and every one restored but for full-width signs, which become plain ones.',
  check({ text, isAscii, section }, report) {
    if (section === 'eligibility' && text.includes('?')) reportLostSign(text, report);
    if (isAscii) return;
    const matches = mojibakeIn(text);
    if (matches.length === 0) return;
    if (matches.length > 1 && redecoded(text) !== undefined) report(foundIn(text, matches));
    else for (const group of contiguous(matches)) report(foundIn(text, group));
  },
};

/** "Age ? 18 years": a sign that the code page lacks became a question mark. */
const LOST_SIGN = /(?:^|[\s(])(\?{1,2})\s?\d/;
/** A sentence that begins so may end in a question mark. */
const ASKS =
  /(?:^|[.;:?!*•)-])\s*(?:what|which|who|how|is|are|does|do|did|has|have|can|will|why|where|when|whether)\b[^.;:?!]*$/i;

function reportLostSign(text: string, report: Report): void {
  const match = LOST_SIGN.exec(text);
  const [whole = '', sign = ''] = match ?? [];
  if (match === null || ASKS.test(text.slice(0, match.index))) return;
  const start = match.index + whole.indexOf(sign);
  report({
    range: { start, end: start + sign.length },
    message: `${quoted(sign)} stands where a comparison sign was lost, so nobody can tell a minimum from a maximum. Restore the sign from the source.`,
  });
}

/** Matches that touch each other are one damage. */
function contiguous(matches: readonly MojibakeMatch[]): readonly (readonly MojibakeMatch[])[] {
  const groups: MojibakeMatch[][] = [];
  for (const match of matches) {
    const last = groups.at(-1);
    if (last?.at(-1)?.end === match.start) last.push(match);
    else groups.push([match]);
  }
  return groups;
}

function foundIn(text: string, matches: readonly MojibakeMatch[]): Found {
  const range = { start: matches[0]?.start ?? 0, end: matches.at(-1)?.end ?? 0 };
  const bad = text.slice(range.start, range.end);
  const fix = fixOf(matches);
  if (fix === undefined) return { range, message: lostMessage(bad, matches) };
  const [only, second] = matches;
  const what =
    only !== undefined && second === undefined
      ? `${quoted(bad)} is ${signName(only.good)} in the wrong code page (${only.how})`
      : `${quoted(bad)} holds ${matches.length} characters in the wrong code page`;
  return { range, message: `${what}, and readers cannot tell what it means. ${fix.title}.`, fixes: [fix] };
}

/** What came out, as a reader would name it. */
const signName = (good: string): string =>
  good.trim() === '' ? (good === '' ? 'an invisible character' : 'a blank') : `"${good.trim()}"`;

/** One fix for all of it; none where a character is lost, or where it would leave another script in the text. */
function fixOf(matches: readonly MojibakeMatch[]): Fix | undefined {
  if (matches.some(({ bad, good }) => bad === good || mayHoldForeignScript(good))) return undefined;
  const [only, second] = matches;
  const title =
    only === undefined || second !== undefined
      ? 'Restore the characters'
      : only.good.trim() === ''
        ? 'Remove it'
        : `Write ${signName(only.good)}`;
  return {
    title,
    safe: matches.every((match) => match.safe),
    edits: matches.map(({ start, end, good }) => replace({ start, end }, good)),
  };
}

function lostMessage(bad: string, matches: readonly MojibakeMatch[]): string {
  const decoded = matches.map((match) => match.good).join('');
  if (decoded !== bad) {
    return `${quoted(bad)} is ${quoted(decoded)} in the wrong code page, which belongs in no English text. Translate it.`;
  }
  return `A character was lost where ${quoted(bad)} stands, and the text does not say which. Restore it from the source.`;
}
