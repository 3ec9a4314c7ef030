// East Asian words, letters and full-width forms: found where they are, and replaced with the right blanks.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foreignRuns, fullWidthRuns } from '../../server/registry/foreignText';
import { FOREIGN_WORDS } from '../../server/registry/foreignWords';
import {
  foreignTokenAt,
  fullWidthReplacement,
  isForeignLetter,
  mayHoldForeignScript,
} from '../../server/registry/writingSystems';
import { CORPUS } from '../fixtures/folders';

test('the table: each word once, each replacement in Latin letters without blanks around it', () => {
  const tokens = FOREIGN_WORDS.map(([token]) => token);
  expect(new Set(tokens).size).toBe(tokens.length);
  expect(tokens.length).toBeGreaterThanOrEqual(166);
  for (const [token, replacement, language] of FOREIGN_WORDS) {
    expect(mayHoldForeignScript(token), token).toBe(true);
    expect(replacement, token).toMatch(/^[\x20-\x7eµ≥≤]+$/);
    expect(replacement.trim(), token).toBe(replacement);
    expect(['zh', 'zh-Hant', 'ja', 'ko']).toContain(language);
  }
});

test('every word is found where it may stand', () => {
  for (const [token] of FOREIGN_WORDS) {
    const text = `18 ${token} x`;
    expect(foreignTokenAt(text, 3)?.token, token).toBe(token);
  }
});

test.each<[string, number, string | undefined]>([
  ['3.2或 Simple', 3, 'or'],
  ['HIV和/或HBV', 3, 'and/or'],
  ['大于或等于18', 0, '≥'],
  ['18岁', 2, 'years'],
  ['18 岁', 3, 'years'],
  ['18岁以上', 2, 'years or older'],
  ['90 g/L以上', 6, 'or more'],
  ['10毫米汞柱', 2, 'mmHg'],
  ['周围', 0, undefined],
  ['第二次', 2, undefined],
  ['以上', 0, undefined],
  ['or', 0, undefined],
])('%s at %i is %s', (text, index, replacement) => {
  expect(foreignTokenAt(text, index)?.replacement).toBe(replacement);
});

test('letters of East Asian scripts, and nothing else', () => {
  for (const char of ['或', '𠀀', '㐀', '豈', 'の', 'カ', 'ー', '및', 'ㄱ', 'ｶ', '々', '〇']) {
    expect(isForeignLetter(char.codePointAt(0) ?? 0), char).toBe(true);
    expect(mayHoldForeignScript(`a ${char}`), char).toBe(true);
  }
  for (const char of ['a', 'é', 'α', 'Ж', '≥', '，', '。', '（', '℃', '①', '・', '—', '😀']) {
    expect(isForeignLetter(char.codePointAt(0) ?? 0), char).toBe(false);
  }
});

test.each([
  ['，', ', '],
  ['（', '('],
  ['％', '%'],
  ['　', ' '],
  ['＜', '<'],
  ['≦', '≤'],
  ['≧', '≥'],
  ['Ａ', 'A'],
  ['９', '9'],
  ['℃', '°C'],
  ['㎎', 'mg'],
  ['㎡', 'm²'],
  ['Ⅲ', 'III'],
  ['ⅱ', 'ii'],
  ['①', '1.'],
  ['⑩', '10.'],
  ['⑶', '3.'],
])('%s is %s', (char, replacement) => {
  expect(fullWidthReplacement(char)).toBe(replacement);
  expect(mayHoldForeignScript(char)).toBe(true);
});

test('what belongs in English text is no full-width form', () => {
  for (const char of '≥≤±×°µμ²³–—“”‘’•→·‰∼α™®~-,(1aé') expect(fullWidthReplacement(char), char).toBeUndefined();
  expect(mayHoldForeignScript('≥ 18 years – 5 µg/m² • São Paulo’s 10‰ ™ → α')).toBe(false);
});

/** The line with all replacements made; what has none stays, in brackets. */
function replaced(text: string): string {
  let out = '';
  let at = 0;
  for (const run of [...foreignRuns(text), ...fullWidthRuns(text)].sort((a, b) => a.start - b.start)) {
    out += text.slice(at, run.start) + (run.replacement ?? `[${text.slice(run.start, run.end)}]`);
    at = run.end;
  }
  return out + text.slice(at);
}

test.each([
  ['DAS 28≥3.2或 Simple (SDAI)\\>11.0或 Clinical', 'DAS 28≥3.2 or Simple (SDAI)\\>11.0 or Clinical'],
  ['18岁以上，男女不限', '18 years or older, male or female'],
  ['18세 이상 환자', '18 years or older patients'],
  ['10毫克，2次/日', '10 mg, 2 times/day'],
  ['HIV和/或HBV', 'HIV and/or HBV'],
  ['age大于18', 'age >18'],
  ['Tripterygium (雷公藤)', 'Tripterygium ([雷公藤])'],
  ['infections（such as pneumonia，etc）or', 'infections (such as pneumonia, etc) or'],
  ['Status（PS）:0-2', 'Status (PS):0-2'],
  ['therapy.（NOTE', 'therapy. (NOTE'],
  ['of EGFR-TKI。', 'of EGFR-TKI.'],
  ['Cohort 2 only： Presence', 'Cohort 2 only: Presence'],
  ['Expansion Phase：The', 'Expansion Phase: The'],
  ['（男），next', '(male), next'],
  ['18～70 years', '18-70 years'],
  ['10％～20％', '10%-20%'],
  ['ＡＢＣ１２３', 'ABC123'],
  ['≥37℃ or 10㎎', '≥37°C or 10 mg'],
  ['phaseⅡstudy', 'phase II study'],
  ['stage ⅢB - IV', 'stage IIIB - IV'],
  ['①Respiratory', '1. Respiratory'],
  ['symptoms; ② 2019', 'symptoms; (2) 2019'],
])('%s becomes %s', (text, expected) => {
  expect(replaced(text)).toBe(expected);
  // What is written is plain: nothing is left to replace.
  if (!expected.includes('[')) expect(foreignRuns(expected).length + fullWidthRuns(expected).length).toBe(0);
});

test('what depends on its surroundings is not safe', () => {
  expect(foreignRuns('3.2或 x')[0]?.safe).toBe(true);
  expect(foreignRuns('3个月内')[0]?.safe).toBe(false);
  expect(foreignRuns('感染患者')[0]?.safe).toBe(false);
  expect(foreignRuns('雷公藤')[0]).toMatchObject({ language: 'zh', replacement: undefined, safe: false });
  expect(foreignRuns('リウマチ')[0]?.language).toBe('ja');
  expect(foreignRuns('류마티스')[0]?.language).toBe('ko');
  expect(fullWidthRuns('1，000 mg')[0]?.safe).toBe(false);
  expect(fullWidthRuns('～50%')[0]).toMatchObject({ replacement: '~', safe: false });
});

describe.runIf(existsSync(CORPUS))('real records', () => {
  test('no East Asian letters; every full-width form in them has a replacement', () => {
    let forms = 0;
    for (const name of readdirSync(`${CORPUS}/full`)) {
      for (const line of readFileSync(`${CORPUS}/full/${name}`, 'utf8').split('\n')) {
        expect(foreignRuns(line), name).toEqual([]);
        for (const { start, end, replacement, safe } of fullWidthRuns(line)) {
          forms++;
          expect(safe, line).toBe(true);
          expect(line.slice(0, start).slice(-1) + replacement + line.slice(end, end + 1)).not.toMatch(/ {2}/);
        }
      }
    }
    expect(forms).toBe(125);
  });
});
