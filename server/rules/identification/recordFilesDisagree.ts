// record-files-disagree: two files of one record have different values.
import { type Disagreement, disagreements } from '../../protocol/recordValues';
import { SOURCES } from '../../registry/element';
import { plural } from '../../text/count';
import { quoted } from '../quoted';
import type { FilesRule } from '../rule';

const head = (title: string, nctId = 'NCT90000101'): string => `${title}\nNCT ID: ${nctId}\nLast Updated: 2026-09-14`;

export const recordFilesDisagree: FilesRule = {
  id: 'record-files-disagree',
  category: 'identification',
  scope: 'files',
  severity: 'information',
  summary: 'Another file with the same NCT number gives other values for the title, the status, an age or the like.',
  why: 'A registry number stands for one record. Whoever opens the wrong file works with values that no longer hold.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'record',
      text: head('Velotimab in Psoriatic Arthritis', '⟦NCT90000101⟧'),
      other: head('Velotimab in Axial Arthritis'),
    },
    {
      section: 'basicInformation',
      text: 'RECRUITING\nPHASE2\n120 participants\nINTERVENTIONAL\n2026-03\n2028-06',
      other: 'RECRUITING\nPHASE2\n120 participants\nINTERVENTIONAL\n2026-03-31\n2028-06-30',
      note: 'The same month, of which some exports give the last day.',
    },
    {
      section: 'record',
      text: head('Velotimab in Psoriatic Arthritis'),
      note: 'A record that is in one file alone.',
    },
  ],
  limits: [
    'Title, status, phase, enrollment, study type, dates (to the month), design, ages, sex and healthy volunteers are compared. Lists and prose are not: an extract from a web page has lost parts of them.',
    'A value that one of the files lacks, or that cannot be read, is not compared.',
    'The other file counts as it was saved last.',
  ],
  precision:
    'Among 1,945 public records there are 1,189 pairs of files with the same record in two layouts, whose values agree: no finding in any of them. Files that truly disagree are not among them.',
  check(nctId, here, others) {
    const differing = others
      .map((other) => ({ other, values: disagreements(here, other.values) }))
      .filter(({ values }) => values.length > 0);
    const [first] = differing;
    if (first === undefined) return undefined;
    const more = differing.length - 1;
    const where = more === 0 ? '' : `, and ${plural(more, 'more file')} of it ${more === 1 ? 'differs' : 'differ'} too`;
    return {
      message: `${nctId} is also in ${quoted(first.other.name)}, with other values: ${shown(first.values)}${where}. Make the files agree, or remove the one that no longer holds.`,
      elsewhere: differing.map(({ other, values }) => ({ other, message: shown(values) })),
    };
  },
};

/** More values than this are counted, not listed. */
const MOST_SHOWN = 3;

function shown(values: readonly Disagreement[]): string {
  const listed = values
    .slice(0, MOST_SHOWN)
    .map(({ name, here, there }) => `${name} ${quoted(there)} (here ${quoted(here)})`);
  const more = values.length - listed.length;
  return [...listed, ...(more === 0 ? [] : [`${more} more`])].join(', ');
}
