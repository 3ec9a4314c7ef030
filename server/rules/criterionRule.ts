// Rules about what one criterion says: a check of its reading, asked again only for lines that changed.
import type { CriterionReading } from '../criteria/reading';
import { type CriterionList, criterionAt, type EligibilityReading, NO_CRITERION } from '../protocol/eligibility';
import { keptByLine } from '../protocol/kept';
import { shiftEdit } from '../text/edit';
import { shift } from '../text/range';
import type { Facts, Found, LineRule, Report, SectionRule } from './rule';
import type { Triggers } from './triggers';

type Described = Omit<SectionRule, 'scope' | 'sections' | 'check'>;

interface OnCriterion extends Described {
  /** A cheap look at the line: without a match the criterion is not even read. */
  readonly mayHold?: RegExp;
  readonly check: (said: CriterionReading, report: Report) => void;
}

/** A rule that sees one criterion and nothing around it. Ranges count from the beginning of the criterion. */
export interface CriterionRule extends OnCriterion {
  readonly triggers: Triggers;
}

export function criterionRule({ check, mayHold, ...described }: CriterionRule): LineRule {
  return {
    ...described,
    scope: 'line',
    sections: ['eligibility'],
    check({ text, criterion }, report) {
      if (criterion === undefined || mayHold?.test(text) === false) return;
      const { start, said } = criterion();
      if (said.constraints.length === 0) return;
      check(said, (found) => report(shiftFound(found, start)));
    },
  };
}

/** A criterion in its list, for a look at what stands around it. */
export interface InList {
  readonly reading: EligibilityReading;
  readonly list: CriterionList;
  readonly line: number;
  readonly facts: Facts;
}

/** A rule whose findings in one criterion stand or fall with the lines around it. Ranges count from the criterion. */
export interface CriterionInListRule extends OnCriterion {
  /** True when a finding stands where its criterion stands. */
  readonly stands: (found: Found, at: InList) => boolean;
}

export function criterionInListRule({ check, mayHold, stands, ...described }: CriterionInListRule): SectionRule {
  // What a line says is found once; where it stands is looked at only for lines with something found.
  const ofLines = keptByLine((line): readonly Found[] | undefined => {
    if (line.kind === 'other' || mayHold?.test(line.text) === false) return undefined;
    const said = line.said();
    if (said.constraints.length === 0) return undefined;
    let found: Found[] | undefined;
    check(said, (f) => {
      found ??= [];
      found.push(f);
    });
    return found;
  });
  // A list is the same object while nothing around its criteria has changed.
  const known = new WeakMap<Found, { readonly list: CriterionList; readonly facts: Facts; readonly stands: boolean }>();
  const isStanding = (found: Found, at: InList): boolean => {
    const before = known.get(found);
    if (before?.list === at.list && before.facts === at.facts) return before.stands;
    const here = stands(found, at);
    known.set(found, { list: at.list, facts: at.facts, stands: here });
    return here;
  };
  return {
    ...described,
    scope: 'section',
    sections: ['eligibility'],
    hinges: () => [ofLines],
    check(reading, facts, report) {
      if (reading.kind !== 'eligibility') return;
      const found = ofLines(reading);
      for (const list of reading.lists) {
        for (let line = list.firstLine; line < list.endLine; line++) {
          const here = found[line];
          if (here === undefined || reading.depths[line] === NO_CRITERION) continue;
          const start = criterionAt(reading, line)?.body.start ?? 0;
          for (const f of here) if (isStanding(f, { reading, list, line, facts })) report(shiftFound(f, start));
        }
      }
    },
  };
}

/** What was said of a criterion, counted from where `by` begins. */
function shiftFound({ range, message, fixes, related }: Found, by: number): Found {
  return {
    range: shift(range, by),
    message,
    ...(fixes === undefined
      ? {}
      : { fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => shiftEdit(edit, by)) })) }),
    ...(related === undefined ? {} : { related: related.map((r) => ({ ...r, range: shift(r.range, by) })) }),
  };
}
