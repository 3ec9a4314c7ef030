// Country names as the registry prints them.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COUNTRIES, countryName, isCountry } from '../../server/registry/countries';
import { CORPUS } from '../fixtures/folders';

test('each name once, in order', () => {
  expect(new Set(COUNTRIES).size).toBe(COUNTRIES.length);
  expect([...COUNTRIES].sort((a, b) => a.localeCompare(b, 'en'))).toEqual(COUNTRIES);
});

test.each([
  ['Korea, Republic of', 'South Korea'],
  ['South Korea', 'South Korea'],
  ['Russian Federation', 'Russia'],
  ['Turkey', 'Turkey (Türkiye)'],
  ['Türkiye', 'Turkey (Türkiye)'],
  ['Czech Republic', 'Czechia'],
  ['Taiwan', 'Taiwan'],
  ['Former Yugoslavia', 'Former Yugoslavia'],
  ['Nowhere', undefined],
  ['united states', undefined],
  ['', undefined],
])('%s is %s', (text, name) => {
  expect(countryName(text)).toBe(name);
  expect(isCountry(text)).toBe(name !== undefined);
});

describe.runIf(existsSync(CORPUS))('real records', () => {
  test('all their countries are known', () => {
    for (const layout of ['full', 'extract', 'labelled']) {
      for (const name of readdirSync(`${CORPUS}/${layout}`)) {
        const text = readFileSync(`${CORPUS}/${layout}/${name}`, 'utf8');
        const section = /^Countries\s+Review the countries[^\n]*\n([\s\S]*?)^Central Contacts$/m.exec(text)?.[1] ?? '';
        for (const line of section.split('\n')) if (line.trim() !== '') expect(isCountry(line.trim()), line).toBe(true);
      }
    }
  });
});
