// record-line-extra: a line above the first heading that is neither title nor NCT ID nor date.
import { isPresent } from '../../protocol/field';
import { SOURCES } from '../../registry/element';
import { replace, type TextEdit } from '../../text/edit';
import { NUMBERS } from '../identification/recordExample';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { strayHeadings } from './strayHeading';

export const recordLineExtra: TrialRule = {
  id: 'record-line-extra',
  category: 'structure',
  scope: 'trial',
  reads: 'document',
  severity: 'warning',
  summary: 'A line above the first heading is neither the title nor the NCT ID nor the date of the last update.',
  why: 'Programs take the first line for the whole title and pass over what they do not know, so half a title or the text of a lost section is missing everywhere.',
  sources: [SOURCES.structure],
  examples: [
    {
      section: 'record',
      text: `Efficacy and Safety of Velotimab in Adults\n⟦With Active Psoriatic Arthritis⟧\n${NUMBERS}`,
      fixed: `Efficacy and Safety of Velotimab in Adults With Active Psoriatic Arthritis\n${NUMBERS}`,
      note: 'A title broken over two lines.',
    },
    {
      section: 'record',
      text: `Efficacy and Safety of Velotimab in Adults\n${NUMBERS}\n⟦Draft of the medical writing team⟧`,
      note: 'Several such lines are one finding.',
    },
    { section: 'record', text: `Efficacy and Safety of Velotimab in Adults\n${NUMBERS}` },
  ],
  limits: [
    'A document without NCT ID and date of the last update is left alone.',
    'A misspelled heading is left to section-heading-typo.',
  ],
  precision: 'No finding on 1,945 public records.',
  check({ record, tree }, _facts, report, at) {
    const { title, nctId, lastUpdated, extra, section } = record;
    const [first, ...others] = extra;
    if (first === undefined || (nctId.labelLine === -1 && lastUpdated.labelLine === -1)) return;
    if (strayHeadings(tree).some((stray) => stray.section === section)) return;
    const keyed = [nctId.labelLine, lastUpdated.labelLine].filter((line) => line !== -1);
    const goesOn = isPresent(title) && others.length === 0 && first.line < Math.min(...keyed);
    const more = others.length === 0 ? '' : ` and ${others.length} more of the kind`;
    const joined: TextEdit = replace(
      at(section, { start: title.range.start, end: first.range.end }),
      `${title.text} ${first.text}`,
    );
    const isShort = title.text.length + first.text.length < LONGEST_TITLE;
    report({
      range: at(section, first.range),
      message: `${quoted(first.text)}${more} stands above the first heading, where programs look only for the title, the NCT ID and the date. Join it to the title, put it below its heading, or remove it.`,
      ...(goesOn && isShort && { fixes: [{ title: 'Join it to the title', safe: false, edits: [joined] }] }),
      related: others.map(({ range }) => ({ range: at(section, range), message: 'Another such line' })),
    });
  },
};

const LONGEST_TITLE = 300;
