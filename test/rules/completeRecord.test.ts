// The complete record that examples stand in has no finding of any rule, in either layout.
import { expect, it } from 'vitest';
import { print } from '../../server/format/print';
import { COMPLETE } from '../fixtures/completeRecord';
import { findingsOf } from '../fixtures/findings';

it.each(['bare', 'labelled'] as const)('has no finding in the %s layout', (layout) => {
  expect(findingsOf(print(COMPLETE, { layout })).map((f) => `${f.rule.id}: ${f.message}`)).toEqual([]);
});
