import * as assert from 'node:assert/strict';
import { isTrialStatus, type TrialStatus } from '../../client/status';

const status: TrialStatus = {
  uri: 'file:///a.trial',
  version: 3,
  isProtocol: true,
  layout: 'mixed',
  extract: false,
  inclusion: 8,
  exclusion: 20,
  findings: { error: 1, warning: 0, information: 2, hint: 0 },
  unpublished: 0,
};

suite('status', () => {
  test('what the server promises is accepted', () => {
    assert.ok(isTrialStatus(status));
  });

  test('anything else is not', () => {
    const others = [
      undefined,
      null,
      'ready',
      [],
      { ...status, uri: 1 },
      { ...status, layout: 'fancy' },
      { ...status, inclusion: '8' },
      { ...status, unpublished: Number.NaN },
      { ...status, findings: null },
      { ...status, findings: { error: 1, warning: 0, information: 2 } },
    ];
    for (const other of others) assert.equal(isTrialStatus(other), false, JSON.stringify(other));
  });
});
