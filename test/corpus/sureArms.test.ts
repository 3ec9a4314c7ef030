// Arms that count as sure without labels are those that the labels give, in every record of the corpus.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { print } from '../../server/format/print';
import type { TrialRecord } from '../../server/format/record';
import { parse } from '../../server/format/tree';
import type { Arm } from '../../server/protocol/arms';
import { recordOf } from '../../server/protocol/recordOf';
import { readTrial } from '../../server/protocol/trial';
import { sureArms } from '../../server/rules/arms/sureArms';
import { CORPUS } from '../fixtures/folders';

const LABELLED = join(CORPUS, 'labelled');

const withoutTypes = (record: TrialRecord): TrialRecord => ({
  ...record,
  studyGroups: record.studyGroups?.map((arm) => ({
    ...arm,
    type: '',
    interventions: arm.interventions.map((i) => ({ ...i, type: '' })),
  })),
  interventions: record.interventions?.map((i) => ({ ...i, type: '' })),
});

const shape = (arms: readonly Arm[]) =>
  arms.map((arm) => ({
    title: arm.title.text,
    description: arm.description.map((line) => line.text),
    interventions: arm.interventions.map((i) => i.name.text),
  }));

describe.runIf(existsSync(LABELLED))('sure arms', () => {
  it('are the same with and without labels', () => {
    let all = 0;
    let sure = 0;
    for (const name of readdirSync(LABELLED)) {
      const labelled = readTrial(parse(readFileSync(join(LABELLED, name), 'utf8')));
      const truth = labelled.studyGroups?.arms ?? [];
      if (truth.length === 0) continue;
      all++;
      const arms = sureArms(readTrial(parse(print(withoutTypes(recordOf(labelled)), { layout: 'bare' }))));
      if (arms === undefined) continue;
      sure++;
      expect(shape(arms), name).toEqual(shape(truth));
    }
    expect(sure / all).toBeGreaterThan(0.9);
  }, 60_000);
});
