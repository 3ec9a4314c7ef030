// A small record of the given sections, for tests about what stands in several of them at once.
import type { SectionKind } from '../../server/format/sections';
import { SECTIONS } from '../../server/format/sections';

export const GROUPS = `Velotimab 150 mg
Participants receive velotimab 150 mg every 4 weeks.
Velotimab
Subcutaneous injection.
Matching Placebo
Participants receive placebo every 4 weeks.
Placebo
Subcutaneous injection of saline.`;

export const INTERVENTIONS = `Velotimab
Subcutaneous injection.
Placebo
Subcutaneous injection of saline.`;

/** A record with the two arms above, unless the parts say otherwise; in the bare layout. Marks in the parts stay in it. */
export function namedRecord(
  parts: Partial<Record<SectionKind, string>> = {},
  head = 'A Trial\nNCT ID: NCT90000101',
): string {
  const all: Partial<Record<SectionKind, string>> = {
    basicInformation: 'RECRUITING\nPHASE2\n120 participants\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
    studyGroups: GROUPS,
    interventions: INTERVENTIONS,
    ...parts,
  };
  const sections = SECTIONS.flatMap(({ kind, heading, sentences }) => {
    const text = all[kind];
    return text === undefined ? [] : [[heading, ...sentences.slice(0, 1), ...(text === '' ? [] : [text])].join('\n')];
  });
  return `${[head, ...sections].join('\n')}\n`;
}
