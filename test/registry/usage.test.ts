// The table of words: what is read of it is what was compiled into it.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiledUsage } from '../../scripts/usage-table.mjs';
import { readUsage } from '../../server/registry/usage/table';
import { hashOf, joined, NO_LETTERS, shiftOf, withLetter } from '../../server/registry/usage/wordHash.mjs';

const FOLDER = resolve(import.meta.dirname, '../../server/registry/usage');
const rows = (name: string): readonly (readonly [string, number])[] =>
  readFileSync(join(FOLDER, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [text = '', count = ''] = line.split('\t');
      return [text, Number(count)];
    });

const WORDS = rows('words.tsv').filter(([word]) => /^[a-z]+(?:['-][a-z]+)*$/.test(word));
const KNOWN = new Set(WORDS.map(([word]) => word));
const bytes = compiledUsage();
const usage = readUsage(bytes);
const isNear = (read: number, counted: number): boolean => Math.abs(read - counted) <= 0.03 * counted;

describe('the table of words', () => {
  it('fits into the package', () => {
    expect(bytes.length).toBeLessThan(600_000);
  });

  it('knows every word and in how many records it stands', () => {
    const wrong = WORDS.filter(([word, count]) => {
      const number = usage.numberOf(word);
      return number === -1 || usage.wordOf(number) !== word || !isNear(usage.recordsOf(number), count);
    });
    expect(wrong).toEqual([]);
    expect(usage.words).toBe(WORDS.length);
  });

  it('knows no other word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        expect(usage.numberOf(text) !== -1).toBe(KNOWN.has(text));
      }),
    );
    expect(usage.recordsOf(-1)).toBe(0);
    expect([...usage.nearTo(-1)]).toEqual([]);
  });

  it('knows every pair', () => {
    const wrong = rows('word-pairs.tsv').filter(([pair, count]) => {
      const [first = '', second = ''] = pair.split(' ');
      if (!KNOWN.has(first) || !KNOWN.has(second)) return false;
      return !isNear(usage.recordsOfPair(usage.numberOf(first), usage.numberOf(second)), count);
    });
    expect(wrong).toEqual([]);
    expect(usage.recordsOfPair(usage.numberOf('hearth'), usage.numberOf('disease'))).toBe(0);
    expect(usage.recordsOfPair(-1, usage.numberOf('disease'))).toBe(0);
  });

  it('knows what one slip makes of a word', () => {
    const near = (word: string): readonly string[] => [...usage.nearTo(usage.numberOf(word))].map(usage.wordOf);
    expect(near('hearth')).toEqual(['health', 'heart']);
    expect(near('form')).toEqual(['for', 'forms', 'from']);
  });

  it('knows the words of English, American and British, and hardly any other string', () => {
    const english = readFileSync(join(FOLDER, 'english.txt'), 'utf8').trim().split('\n');
    expect(english.filter((word) => !usage.isEnglish(word))).toEqual([]);
    expect(['color', 'colour', 'randomize', 'randomise'].every(usage.isEnglish)).toBe(true);
    const others = english.map((word) => `${word}qz`);
    expect(others.filter(usage.isEnglish).length / others.length).toBeLessThan(1 / 500);
  });

  it('takes hardly any other string for a word by its hash', () => {
    expect(usage.numberOfHash(hashOf('patients'))).toBe(usage.numberOf('patients'));
    const strings = WORDS.flatMap(([word]) => [`${word}qz`, `qz${word}`, `${word}-${word}`]);
    const others = strings.filter((text) => !KNOWN.has(text));
    expect(others.filter((text) => usage.numberOfHash(hashOf(text)) !== -1).length).toBeLessThan(6);
  });

  it('remembers pairs without taking one for another', () => {
    const { numberOf, recordsOfPair } = readUsage(bytes);
    const [of, the] = [numberOf('of'), numberOf('the')];
    const fresh = Array.from({ length: usage.words }, (_, number) => usage.recordsOfPair(of, number));
    const asked = fresh.map((_, number) => [recordsOfPair(the, number), recordsOfPair(of, number)][1]);
    expect(asked).toEqual(fresh);
    expect(fresh.map((_, number) => recordsOfPair(of, number))).toEqual(fresh);
  });

  it('is the same wherever its bytes lie', () => {
    const elsewhere = new Uint8Array(bytes.length + 1);
    elsewhere.set(bytes, 1);
    const moved = readUsage(elsewhere.subarray(1));
    expect(moved.numberOf('patients')).toBe(usage.numberOf('patients'));
    expect(moved.isEnglish('colour')).toBe(true);
  });

  it('that is cut off is refused', () => {
    for (const length of [0, 1, 1_000, 200_000, bytes.length - 1])
      expect(() => readUsage(bytes.subarray(0, length)), String(length)).toThrow(RangeError);
  });
});

describe('the hash of words', () => {
  it('of two parts is that of the whole', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (head, tail) => {
        expect(joined(hashOf(head), hashOf(tail), shiftOf(tail.length))).toBe(hashOf(head + tail));
      }),
    );
  });

  it('grows letter by letter', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          [...Array(text.length).keys()].reduce((hash, at) => withLetter(hash, text.charCodeAt(at)), NO_LETTERS),
        ).toBe(hashOf(text));
      }),
    );
  });
});
