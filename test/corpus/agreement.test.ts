// The parser on real records, where they are at hand: nothing lost, nothing missed, and the same record in three layouts
// read as the same trial. Prints a table.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { print } from '../../server/format/print';
import type { TrialRecord } from '../../server/format/record';
import { SECTIONS } from '../../server/format/sections';
import { parse } from '../../server/format/tree';
import { recordOf } from '../../server/protocol/recordOf';
import { readTrial, type Trial } from '../../server/protocol/trial';
import { CORPUS } from '../fixtures/folders';

const LAYOUTS = ['full', 'labelled', 'extract'] as const;

/** What the bare layout does not print: types, badges, states of sites; and what each layout fills anew. */
const NOT_COMPARED = /\.(?:type|badge)$|^locations.*\.status$|elatedTrials/;

/** The values of a record, each with its path; values of missing parts are left out. */
function values(record: TrialRecord): Map<string, string> {
  const out = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (value === undefined) return;
    if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) walk(part, path === '' ? key : `${path}.${key}`);
    } else if (!NOT_COMPARED.test(path)) out.set(path, String(value));
  };
  walk(record, '');
  return out;
}

describe.runIf(existsSync(CORPUS))('the corpus', () => {
  const trials = new Map<string, Trial>();
  const texts = new Map<string, string>();
  const names = (layout: string): string[] => readdirSync(join(CORPUS, layout)).filter((f) => f.endsWith('.txt'));
  for (const layout of existsSync(CORPUS) ? LAYOUTS : []) {
    for (const name of names(layout)) {
      const text = readFileSync(join(CORPUS, layout, name), 'utf8');
      texts.set(`${layout}/${name}`, text);
      trials.set(`${layout}/${name}`, readTrial(parse(text)));
    }
  }
  const record = (key: string): TrialRecord => {
    const trial = trials.get(key);
    if (trial === undefined) throw new Error(`${key} is missing`);
    return recordOf(trial);
  };
  const say = (what: string, share: string): void => console.info(`  ${what.padEnd(62)} ${share}`);
  const percent = (part: number, whole: number): string =>
    `${((100 * part) / whole).toFixed(2)} % (${part} of ${whole})`;

  it('is read without loss', () => {
    for (const [key, trial] of trials) {
      expect(trial.tree.sections.map((s) => s.lines.join('')).join(''), key).toBe(texts.get(key));
    }
    say('documents whose leaves join to the text', percent(trials.size, trials.size));
  });

  it('has every heading with its sentence as a section', () => {
    let pairs = 0;
    let sections = 0;
    for (const [key, trial] of trials) {
      const lines = (texts.get(key) ?? '').split('\n').filter((line) => line.trim() !== '');
      for (const { kind, heading, sentences } of SECTIONS) {
        const expected = lines.filter((line, i) => {
          const below = lines[i + 1] === 'Results pending' ? lines[i + 2] : lines[i + 1];
          return (line === heading || line === `View full results${heading}`) && sentences.includes(below ?? '');
        }).length;
        const found = trial.tree.sections.filter((s) => s.kind === kind && s.sentenceLine !== -1).length;
        expect(found, `${key} ${heading}`).toBe(expected);
        pairs += expected;
        sections += found;
      }
    }
    say('headings with their sentence that are sections', percent(sections, pairs));
  });

  it('says the same in full and labelled', () => {
    let same = 0;
    let all = 0;
    let arms = 0;
    let armsSame = 0;
    for (const name of names('labelled').filter((n) => texts.has(`full/${n}`))) {
      const full = record(`full/${name}`);
      const labelled = record(`labelled/${name}`);
      const [a, b] = [values(full), values(labelled)];
      for (const path of new Set([...a.keys(), ...b.keys()])) {
        all++;
        if (a.get(path) === b.get(path)) same++;
      }
      if (labelled.studyGroups === undefined) continue;
      arms++;
      const groups = (r: TrialRecord): string =>
        JSON.stringify(r.studyGroups, (key, value) => (key === 'type' ? undefined : value));
      if (groups(full) === groups(labelled)) armsSame++;
    }
    say('values that are the same in full and labelled', percent(same, all));
    say('records whose arms and interventions are the same', percent(armsSame, arms));
    expect(same / all).toBeGreaterThanOrEqual(0.99);
    expect(armsSame / arms).toBeGreaterThanOrEqual(0.95);
  });

  it('says in an extract what the extract kept', () => {
    let same = 0;
    let all = 0;
    for (const name of names('extract').filter((n) => texts.has(`full/${n}`))) {
      const kept = keptValues(record(`extract/${name}`));
      const full = keptValues(record(`full/${name}`));
      for (const value of kept) {
        all++;
        if (full.has(value)) same++;
      }
    }
    say('values of an extract that the whole record has in that place', percent(same, all));
    expect(same / all).toBeGreaterThanOrEqual(0.99);
  });

  it('is told apart: extracts from whole records', () => {
    const extracts = (layout: string): number =>
      [...trials].filter(([key, t]) => key.startsWith(layout) && t.extract !== undefined).length;
    say('extracts that are known as such', percent(extracts('extract'), names('extract').length));
    expect(extracts('full') + extracts('labelled')).toBe(0);
    expect(extracts('extract') / names('extract').length).toBeGreaterThan(0.97);
  });

  it('is printed and read again without a change, in both layouts', () => {
    for (const [key, trial] of trials) {
      const before = recordOf(trial);
      for (const layout of ['bare', 'labelled'] as const) {
        expect(recordOf(readTrial(parse(print(before, { layout })))), `${key} as ${layout}`).toEqual(before);
      }
    }
    say('records that print and parse to themselves, in both layouts', percent(trials.size, trials.size));
  });
});

/** Values by the place that they have in any layout: without positions in lists, of which an extract lost the first. */
function keptValues(record: TrialRecord): Set<string> {
  return new Set([...values(record)].map(([path, value]) => `${path.replaceAll(/\.\d+/g, '')}: ${value}`));
}
