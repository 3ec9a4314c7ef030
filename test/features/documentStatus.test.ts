// What the status bar is told.
import { expect, it } from 'vitest';
import { statusOf } from '../../server/features/documentStatus';
import { BARE, EXTRACT, LABELLED, MIXED, NESTED, NO_PROTOCOL, trialOf } from './texts';

const NONE = { error: 0, warning: 0, information: 0, hint: 0 };

it.each([
  ['bare', BARE, { isProtocol: true, layout: 'bare', extract: false, inclusion: 2, exclusion: 2 }],
  ['labelled', LABELLED, { isProtocol: true, layout: 'labelled', extract: false, inclusion: 2, exclusion: 2 }],
  ['mixed', MIXED, { isProtocol: true, layout: 'mixed', extract: false, inclusion: 2, exclusion: 2 }],
  ['extract', EXTRACT, { isProtocol: true, layout: 'bare', extract: true, inclusion: 1, exclusion: 1 }],
  ['nested', NESTED, { isProtocol: true, layout: 'bare', extract: false, inclusion: 3, exclusion: 2 }],
  ['no protocol', NO_PROTOCOL, { isProtocol: false, layout: 'none', extract: false, inclusion: 0, exclusion: 0 }],
  ['empty', '', { isProtocol: false, layout: 'none', extract: false, inclusion: 0, exclusion: 0 }],
] as const)('says what it is: %s', (_, text, expected) => {
  const findings = { ...NONE, warning: 3 };
  expect(statusOf(trialOf(text), findings)).toEqual({ ...expected, findings });
});
