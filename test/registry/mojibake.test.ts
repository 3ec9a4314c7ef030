// Text in the wrong code page: found and restored; names and symbols of all languages left alone.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cp1252Byte, cp1252Char } from '../../server/registry/codePages';
import { mojibakeIn, redecoded } from '../../server/registry/mojibake';
import { CORPUS, SHARED } from '../fixtures/folders';

/** What UTF-8 looks like when it is read as Windows-1252. */
const damaged = (text: string): string => Array.from(new TextEncoder().encode(text), cp1252Char).join('');

function restored(text: string): string {
  let out = '';
  let at = 0;
  for (const { start, end, good } of mojibakeIn(text)) {
    out += text.slice(at, start) + good;
    at = end;
  }
  return out + text.slice(at);
}

test('the code page is its own inverse', () => {
  for (let byte = 0; byte < 256; byte++) expect(cp1252Byte(cp1252Char(byte).charCodeAt(0))).toBe(byte);
  expect(cp1252Byte('≥'.charCodeAt(0))).toBe(-1);
});

test.each(
  [...'≥≤°µμ±×÷•…éèêëáàâäåæçñóòôöøúùûüßÉÖÜÅØαβγδεκλσχωΔΩ→←↑↓²³¹½¼¾®™©§¶·≠≈−√∞∑′″†‡€£¥ªº¿¡‘’“”–—'].map((c) => [c]),
)('%s is restored, once and twice damaged', (char) => {
  for (const text of [`18 ${char}5 x`, `a ${char} b`]) {
    const once = damaged(text);
    expect(restored(once)).toBe(text);
    expect(redecoded(once)).toBe(text);
    const twice = damaged(once);
    expect(restored(twice)).toBe(text);
    expect(redecoded(twice)).toBe(text);
    expect(mojibakeIn(twice)[0]?.how).toContain('twice');
    expect(mojibakeIn(once).every((m) => m.safe)).toBe(true);
  }
});

test.each([
  ['São Paulo, Ribeirão Preto'],
  ['Hôpital Édouard Herriot'],
  ['Sézary IMPACT®, NOVEOS® C°'],
  ['KÖLN MÜNCHEN'],
  ['Gdańsk, Łódź, Şişli, İzmir, Vėžio, Litoměřice'],
  ['Tiếng Việt'],
])('%s is restored', (text) => {
  expect(restored(damaged(text))).toBe(text);
});

test.each<[string, string, boolean]>([
  ['³18 years', '≥18 years', true],
  ['* ³ 18 years', '* ≥ 18 years', true],
  ['-³18', '-≥18', true],
  ['Age: ²65', 'Age: ≤65', true],
  ['£ 65 years', '≤ 65 years', false],
  ['\uf0b3 18 years', '≥ 18 years', true],
  ['\uf0b7 item', '• item', true],
  ['ï‚³ 18', '≥ 18', true],
  ['patientÂ’s', 'patient’s', true],
  ['5Â\u00a0mg', '5 mg', true],
  ['ï»¿Title', 'Title', true],
  ['aâ€‹b', 'ab', true],
  ['aï¼Œb', 'a, b', true],
  ['37â„ƒ', '37°C', true],
  ['â‰¦5', '≤5', true],
  ['age ¡Ý18', 'age ≥18', true],
  ['37¡ãC', '37°C', false],
  ['18Ëê', '18 years', false],
  ['a£¬b', 'a, b', true],
  ['37掳C', '37°C', false],
  ['10脳10', '10×10', false],
  ['æ‚£è€…', '患者', false],
  ['ÐŸÑ€Ð¸Ð²ÐµÑ‚', 'Привет', false],
])('%j becomes %j', (bad, good, isSafe) => {
  const matches = mojibakeIn(bad);
  expect(restored(bad)).toBe(good);
  expect(matches.length).toBe(1);
  expect(matches.every((m) => m.safe)).toBe(isSafe);
  for (const m of matches) expect(bad.slice(m.start, m.end)).toBe(m.bad);
});

test('a lost byte is reported as it is', () => {
  expect(mojibakeIn('patients\ufffd reports')).toEqual([
    { start: 8, end: 9, bad: '\ufffd', good: '\ufffd', how: 'undecodable byte', safe: false },
  ]);
  expect(mojibakeIn('鈮\ufffd18')).toMatchObject([{ start: 0, end: 2, safe: false }]);
});

test.each([
  ['plain ASCII text, 18 >= 5 & ? 18'],
  ['São Paulo, Ribeirão Preto, Hôpital, Ångström, Âge, Â'],
  ['NESCAFÉ® and LÚDICA™'],
  ['a mesh of 5 Å–6 Å, 7 Å± 1, Å², Å³, Å’s'],
  ['¡Ánimo! ¡Última hora! ¿Qué?'],
  ['AMANHÃ… IRMÃ’S, MAÇÃ\u00a0verde, CÂNCER DE MAMÃ'],
  ['le « café »– « là »'],
  ['Việt Nam, Đà Nẵng, İstanbul, Øresund, ÄÖÜ, 1º, n.º 5'],
  ['5 × 10-³ 7, m³ 18, cm ³ 5, kg/m² 30, 10 mm² 5, IgG² 5'],
  ['a voucher of £10, £ 10 a visit, £50/day'],
  ['≥18 “years” – ≤ 65 µg/m² 10 × 10⁶ ± 5 ° ℃ β α →'],
  ['患者，及其 ½ ¼ ® © § ¶'],
  ['Привет, Ελλάδα, עברית, العربية'],
])('%s is left alone', (text) => {
  expect(mojibakeIn(text)).toEqual([]);
  expect(redecoded(text)).toBeUndefined();
});

test('a line that holds right and damaged text is mended in place only', () => {
  expect(restored('Ribeirão â‰¥ 5')).toBe('Ribeirão ≥ 5');
  expect(redecoded('Ribeirão â‰¥ 5')).toBeUndefined();
});

test('a long line costs in proportion to its length', () => {
  const line = `${'é à ã ³ £ ¡ Ã'.repeat(20000)} end`;
  const started = performance.now();
  mojibakeIn(line);
  redecoded(line);
  expect(performance.now() - started).toBeLessThan(2000);
});

const DATA = join(SHARED, 'data/mojibake.json');

describe.runIf(existsSync(DATA))('the table that this was written from', () => {
  interface Entry {
    readonly bad: string;
    readonly how: string;
  }
  const { generated }: { generated: readonly Entry[] } = JSON.parse(
    existsSync(DATA) ? readFileSync(DATA, 'utf8') : '{}',
  );

  test('all of its UTF-8 is found, inside a word and by itself', () => {
    for (const { bad, how } of generated) {
      if (!how.startsWith('utf8-as-cp1252')) continue;
      expect(mojibakeIn(`a${bad}b`)[0]?.bad, bad).toBe(bad);
      // By itself `Ä±` is the letter Ä and a sign.
      if (bad !== 'Ä±') expect(mojibakeIn(`a ${bad} b`)[0]?.bad, bad).toBe(bad);
    }
  });
});

describe.runIf(existsSync(CORPUS))('real records', () => {
  const lines = existsSync(CORPUS)
    ? readdirSync(`${CORPUS}/full`).flatMap((name) => readFileSync(`${CORPUS}/full/${name}`, 'utf8').split('\n'))
    : [];

  test('hold one lost byte and no other damage', () => {
    const found = lines.flatMap((line) => mojibakeIn(line));
    expect(found.map((m) => m.bad)).toEqual(['\ufffd']);
    expect(lines.filter((line) => redecoded(line) !== undefined)).toEqual([]);
  });

  test('are restored when they are damaged', () => {
    const foreign = lines.filter(
      (line) => /[^\0-\x7f]/.test(line) && !/[\u2103-\u217f\u2460-\u24ff\u3000-\uffff]/.test(line),
    );
    const lost = foreign.filter((line) => restored(damaged(line)) !== line);
    expect(foreign.length).toBeGreaterThan(1500);
    expect(lost.length).toBeLessThan(foreign.length * 0.01);
  });
});
