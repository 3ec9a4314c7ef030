// Triggers: a rule has nothing to say of a line without them; here that is held against all lines at hand.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCriterion } from '../../server/criteria/read';
import { RULES } from '../../server/rules';
import type { LineRule } from '../../server/rules/rule';
import { type Triggers, triggerScan } from '../../server/rules/triggers';
import { lazily } from '../../server/text/lazily';
import { askedRules } from '../fixtures/askedRules';
import { CORPUS, SAMPLES } from '../fixtures/folders';

const asks = (triggers: Triggers, text: string): boolean => {
  const scan = triggerScan([{ triggers }]);
  scan.look(text);
  return askedRules(scan).has(0);
};

describe('what occurs in a line', () => {
  it.each<[Triggers, string[], string[]]>([
    [{ words: ['paid'] }, ['Paid.', '(paid)', '2paid', 'are paid'], ['unpaid', 'paids', 'pa id', '']],
    [{ phrases: [['due', 'the a']] }, ['Due the', 'due, the', 'due a'], ['due to the', 'due 2 the', 'the due', 'due']],
    [{ phrases: [['the a', 'e* i*']] }, ['a end', 'A EKG'], ['a user', 'an end', 'a 1 e']],
    [{ signs: '@≥' }, ['@', 'a@b', '≥ 18'], ['a', '']],
    [{ pairs: [['1', '0']] }, ['10', 'x 105'], ['01', '1 0']],
    [{ pairs: [[' ', '\n']] }, ['end '], ['end', ' end']],
    [{ beyondAscii: true }, ['°', 'na\u00efve', '\uffff'], ['\u007f', 'plain']],
    [{ repeatedWord: true }, ['the the', 'The\tthe', 'end. End'], ['the them', 'the a the']],
  ])('%j', (triggers, yes, no) => {
    expect(yes.filter((text) => !asks(triggers, text))).toEqual([]);
    expect(no.filter((text) => asks(triggers, text))).toEqual([]);
  });

  it('is told for each rule apart', () => {
    const scan = triggerScan([{ triggers: { words: ['one'] } }, { triggers: { signs: '!' } }, {}]);
    scan.look('One sign.');
    expect([...askedRules(scan)]).toEqual([0, 2]);
    scan.look('Another!');
    expect([...askedRules(scan)]).toEqual([1, 2]);
    expect(scan.isAscii()).toBe(true);
  });

  it('asks rules for which there is no room', () => {
    const many = Array.from({ length: 40 }, () => ({ triggers: { signs: '!' } }));
    const scan = triggerScan(many);
    scan.look('Two');
    expect([...askedRules(scan)]).toEqual([32, 33, 34, 35, 36, 37, 38, 39]);
  });
});

const ENOUGH = 100;
const lineRules = RULES.filter((rule): rule is LineRule => rule.scope === 'line');

const linesOf = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.endsWith('.md'))
        .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\r\n|[\r\n]/))
    : [];

describe('rules with triggers', () => {
  const examples = RULES.flatMap((rule) => rule.examples.flatMap(({ text }) => text.replace(/[⟦⟧]/g, '').split('\n')));
  const lines = [...new Set([...examples, ...linesOf(SAMPLES), ...linesOf(join(CORPUS, 'full'))])];

  it('say nothing of lines without them', () => {
    const scan = triggerScan(lineRules);
    const wrong: string[] = [];
    let found = 0;
    for (const text of lines) {
      scan.look(text);
      const asked = askedRules(scan);
      const criterion = lazily(() => ({ start: 0, said: readCriterion(text) }));
      for (const [index, rule] of lineRules.entries()) {
        // What an asked rule says proves nothing; it is counted until it is clear that lines are looked at.
        if (asked.has(index) && found > ENOUGH) continue;
        const [section = 'eligibility'] = rule.sections;
        rule.check({ text, isAscii: scan.isAscii(), role: 'text', section, criterion }, () => {
          found++;
          if (!asked.has(index)) wrong.push(`${rule.id}: ${text}`);
        });
      }
    }
    expect(wrong).toEqual([]);
    // What the examples and samples give, where no corpus is at hand.
    expect(found).toBeGreaterThan(ENOUGH);
  });

  it('have room for all', () => {
    const withTriggers = lineRules.filter((rule) => rule.triggers !== undefined);
    const scan = triggerScan(withTriggers);
    scan.look('');
    expect([...askedRules(scan)].map((number) => withTriggers[number]?.id)).toEqual([]);
  });
});
