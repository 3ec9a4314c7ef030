// The complete record that examples stand in has no finding of any rule, in either layout.
import { expect, it } from 'vitest';
import { print } from '../../server/format/print';
import { COMPLETE, WITH_OUTCOMES } from '../fixtures/completeRecord';
import { findingsOf } from '../fixtures/findings';

it.each(['bare', 'labelled'] as const)('has no finding in the %s layout', (layout) => {
  for (const record of [COMPLETE, WITH_OUTCOMES]) {
    expect(findingsOf(print(record, { layout })).map((f) => `${f.rule.id}: ${f.message}`)).toEqual([]);
  }
});
