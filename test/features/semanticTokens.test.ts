// Colours: a section with its tokens marked, and the type of each.
import { expect, it } from 'vitest';
import { encodedTokens, semanticTokens, TOKEN_TYPES } from '../../server/features/semanticTokens';
import type { AnySectionKind } from '../../server/format/section';
import { reparse } from '../../server/format/tree';
import { readTrial } from '../../server/protocol/trial';
import { withSection } from '../fixtures/completeRecord';
import { marked, withMarks } from '../fixtures/marks';
import { BARE, CRLF, EXTRACT, LABELLED, NO_PROTOCOL, trialOf } from './texts';

interface Token {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** The tokens as an editor decodes them. */
function tokensOf(text: string): Token[] {
  const trial = trialOf(text);
  const data = encodedTokens(trial);
  const tokens: Token[] = [];
  let line = 0;
  let char = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, chars = 0, length = 0, type = 0, modifiers = 0] = data.slice(i, i + 5);
    char = lines === 0 ? char + chars : chars;
    line += lines;
    const start = trial.tree.text.offsetAt({ line, character: char });
    tokens.push({ start, end: start + length, type: `${TOKEN_TYPES[type]}${modifiers === 0 ? '' : '+'}` });
  }
  return tokens;
}

function checkTokens(section: AnySectionKind, source: string, ...types: readonly string[]): void {
  const { text } = marked(source);
  const { document, offset } = withSection(section, text, source.includes('\n\n') ? 'labelled' : 'bare');
  const tokens = tokensOf(document)
    .map(({ start, end, type }) => ({ start: start - offset, end: end - offset, type }))
    .filter(({ start, end }) => start >= 0 && end <= text.length);
  expect(withMarks(text, tokens)).toBe(source);
  expect(tokens.map((t) => t.type)).toEqual(types);
}

it('colours headings and fixed sentences', () => {
  for (const text of [BARE, LABELLED, CRLF]) {
    const tokens = tokensOf(text);
    const first = tokens.findIndex((t) => text.slice(t.start, t.end) === 'Brief Summary');
    expect(tokens[first]?.type).toBe('class+');
    expect(tokens[first + 1]?.type).toBe('comment');
    expect(tokens.filter((t) => t.type === 'class+')).toHaveLength(19);
  }
});

it('colours the heading that an extract ran into a link', () => {
  const headings = tokensOf(EXTRACT).filter((t) => t.type === 'class+');
  expect(headings.map((t) => EXTRACT.slice(t.start, t.end))).toContain('Basic Information');
});

it('colours keys and their values', () => {
  checkTokens(
    'record',
    'A Title\n⟦NCT ID:⟧ ⟦NCT90000101⟧\n⟦Last Updated:⟧ ⟦2026-09-14⟧',
    'property',
    'string',
    'property',
    'number',
  );
  checkTokens('record', 'A Title\n⟦NCT ID:⟧ NCT9000\n⟦Last Updated:⟧', 'property', 'property');
});

it('colours labels, and values that are right', () => {
  checkTokens(
    'basicInformation',
    '⟦Recruitment Status⟧\n\n⟦RECRUITING⟧\n\n⟦Clinical Phase⟧\n\nPhase 2\n\n⟦Total Enrollment⟧\n\n⟦120 participants⟧\n\n⟦Study Start Date⟧\n\n2026-13-40\n\n⟦Study Completion Date⟧\n\n⟦2028-06⟧',
    ...['property', 'enumMember', 'property', 'property', 'number', 'property', 'property', 'number'],
  );
});

it('colours arms and their interventions', () => {
  checkTokens(
    'studyGroups',
    '⟦High dose⟧\nParticipants get it.\n⟦Velotimab⟧\nSubcutaneous injection of 150 mg every 4 weeks.\n⟦Observation⟧\nNo treatment is given.\n⟦No interventions assigned to this group⟧',
    ...['struct', 'variable', 'struct', 'enumMember'],
  );
});

it('colours lists of criteria', () => {
  checkTokens(
    'eligibility',
    '⟦Inclusion Criteria⟧:\n⟦1.⟧ Count ⟦≥⟧ 3, ratio ⟦\\>=⟧ 2 ⟦=<⟧ 5, A -> B, from ⟦NCT01234567⟧\n  ⟦*⟧ Score ⟦\\<⟧ 4\n⟦Exclusion Criteria⟧\n⟦a)⟧ Pregnancy\n⟦18 Years⟧\n⟦N/A⟧\n⟦ALL⟧\n⟦No⟧',
    ...['keyword', 'decorator', 'operator', 'operator', 'operator', 'string', 'decorator', 'operator'],
    ...['keyword', 'decorator', 'number', 'number', 'enumMember', 'enumMember'],
  );
});

it('colours identifiers', () => {
  checkTokens(
    'otherIdentifiers',
    'X-1\n⟦Identifier Type:⟧ ⟦-⟧\n⟦Identifier Source:⟧ ⟦org_study_id⟧',
    'property',
    'enumMember',
    'property',
    'enumMember',
  );
});

it('gives the lines that were asked for', () => {
  const trial = trialOf(BARE);
  const decode = (data: readonly number[]): string[] => {
    let line = 0;
    const out: string[] = [];
    for (let i = 0; i < data.length; i += 5) {
      line += data[i] ?? 0;
      out.push(`${line}:${data[i + 3]}`);
    }
    return out;
  };
  const all = decode(encodedTokens(trial)).filter((t) => Number.parseInt(t, 10) >= 10 && Number.parseInt(t, 10) < 30);
  expect(all.length).toBeGreaterThan(5);
  expect(decode(encodedTokens(trial, 10, 30))).toEqual(all);
});

it('keeps the tokens of sections that stay the same', () => {
  const before = trialOf(BARE);
  const tokens = semanticTokens(before);
  const { text } = before.tree.text.replaced({ line: 0, character: 0 }, { line: 0, character: 0 }, 'New ');
  const after = semanticTokens(readTrial(reparse(before.tree, text), before));
  expect(after.slice(1).every((section, i) => section === tokens[i + 1])).toBe(true);
});

it('colours nothing in other texts', () => {
  expect(encodedTokens(trialOf(''))).toEqual([]);
  expect(semanticTokens(trialOf(NO_PROTOCOL))).toEqual([]);
});
