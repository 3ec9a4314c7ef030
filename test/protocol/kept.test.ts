// What was derived is derived again only for what changed; and so every feature is quick after a key, in any document.
import { describe, expect, it } from 'vitest';
import { documentLinks } from '../../server/features/documentLinks';
import { foldingRanges } from '../../server/features/folding';
import { outline } from '../../server/features/outline';
import { encodedTokens, semanticTokens } from '../../server/features/semanticTokens';
import { reparse } from '../../server/format/tree';
import type { CriterionLine, EligibilityReading } from '../../server/protocol/eligibility';
import { keptByLine } from '../../server/protocol/kept';
import { readTrial, type Trial } from '../../server/protocol/trial';
import { BARE, NESTED, trialOf } from '../features/texts';

/** The trial after `what` was put in front of the first place where `before` stands. */
function typed(trial: Trial, before: string, what: string): Trial {
  const { text } = trial.tree;
  const at = text.positionAt(text.toString().indexOf(before));
  return readTrial(reparse(trial.tree, text.replaced(at, at, what).text), trial);
}

function eligibilityOf(trial: Trial): EligibilityReading {
  if (trial.eligibility === undefined) throw new Error('no eligibility section');
  return trial.eligibility;
}

describe('what is kept line by line', () => {
  const asked: string[] = [];
  const derive = keptByLine((line: CriterionLine) => {
    asked.push(line.text);
    return line.text.length;
  });
  const askedFor = (trial: Trial): string[] => {
    asked.length = 0;
    const reading = eligibilityOf(trial);
    expect(derive(reading)).toEqual(reading.lines.map((line) => line.text.length));
    return asked.filter((text) => text !== '');
  };

  it('is derived again for the lines that changed, over skipped versions too', () => {
    const first = trialOf(NESTED);
    askedFor(first);
    expect(askedFor(first)).toEqual([]);
    const second = typed(first, 'at least one', 'x');
    expect(askedFor(second)).toEqual(['    * xat least one in a hand']);
    const skipped = typed(second, 'at least one', 'y');
    expect(askedFor(typed(skipped, 'at least one', 'z\n'))).toEqual(['    * xyz', 'at least one in a hand']);
    expect(askedFor(typed(first, 'Efficacy', 'x'))).not.toContain('Key Inclusion Criteria:');
  });
});

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;

/** The median time in milliseconds of each feature right after a key in a criterion. */
function timesAfterKeys(text: string, keys: number): Record<string, number> {
  const features = {
    semanticTokens,
    encodedTokens,
    outline,
    foldingRanges,
    documentLinks,
  };
  const times = new Map<string, number[]>(Object.keys(features).map((name) => [name, []]));
  let trial = trialOf(text);
  for (let key = 0; key < keys; key++) {
    trial = typed(trial, 'Pregnancy', 'x');
    for (const [name, feature] of Object.entries(features)) {
      const start = performance.now();
      feature(trial);
      times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
}

// Measured on an idle core: 0.01 to 0.04 ms, and 1 to 12 ms; the limits leave room for a busy machine.
describe('right after a key', () => {
  it('answers at once in an ordinary record', () => {
    for (const [name, time] of Object.entries(timesAfterKeys(BARE, 200))) expect(time, name).toBeLessThan(1);
  });

  it('answers soon in a record of 60,000 criteria', () => {
    const many =
      '1. Swollen joint count \\>= 3 at screening, of which:\n  * at least one in a hand or in a wrist\n'.repeat(
        30_000,
      );
    const huge = BARE.replace('1. Age 18 to 75 years.\n', many);
    const times = timesAfterKeys(huge, 7);
    expect(times.semanticTokens).toBeLessThan(20);
    for (const [name, time] of Object.entries(times)) expect(time, name).toBeLessThan(120);
  }, 60_000);
});
