// record-file-duplicate: the same record is in two files.
import { disagreements } from '../../protocol/recordValues';
import { SOURCES } from '../../registry/element';
import { plural } from '../../text/count';
import { quoted } from '../quoted';
import type { FilesRule } from '../rule';

const head = (nctId: string): string => `Velotimab in Psoriatic Arthritis\nNCT ID: ${nctId}\nLast Updated: 2026-09-14`;

export const recordFileDuplicate: FilesRule = {
  id: 'record-file-duplicate',
  category: 'identification',
  scope: 'files',
  severity: 'hint',
  recommended: 'off',
  summary: 'Another file has the same NCT number and the same values.',
  why: 'Of two files of one record only one will be kept up to date.',
  sources: [SOURCES.definitions],
  examples: [
    { section: 'record', text: head('⟦NCT90000101⟧'), other: head('NCT90000101') },
    {
      section: 'record',
      text: head('NCT90000101'),
      other: head('NCT90000101').replace('Psoriatic', 'Axial'),
      note: 'Files whose values differ are a finding of record-files-disagree.',
    },
  ],
  limits: [
    'Off unless you ask for it: many folders hold a record in several layouts on purpose.',
    'Lists and prose are not compared.',
  ],
  precision:
    'All 1,189 pairs of files of one record among 1,945 public records are found. They are layouts of one record, there on purpose, which is why it is off.',
  check(nctId, here, others) {
    const same = others.filter(({ values }) => disagreements(here, values).length === 0);
    const [first] = same;
    if (first === undefined) return undefined;
    const more = same.length === 1 ? '' : ` and ${plural(same.length - 1, 'more file')}`;
    return {
      message: `${nctId} is also in ${quoted(first.name)}${more}, with the same values. Keep one of them, so that there is one to keep up to date.`,
      elsewhere: same.map((other) => ({ other, message: 'The same record' })),
    };
  },
};
