// section-duplicate: a section stands twice in the document.

import { bodyRange, headingRange, type Section, sectionSlice, textRange } from '../../format/section';
import type { SectionKind } from '../../format/sections';
import { rangeOfIndex, type Tree } from '../../format/tree';
import { SOURCES } from '../../registry/element';
import { remove } from '../../text/edit';
import { quoted } from '../quoted';
import type { Fix, TrialRule } from '../rule';
import { isRegular } from './regularStructure';

const COUNTRIES = 'Countries\nReview the countries where the study has at least one active or historical site.\n';
const CONDITIONS =
  'Conditions\nSee the medical conditions and disease areas that this research is targeting or investigating.\n';
const SITES =
  'Locations\nExplore where the study is taking place and check the recruitment status at each participating site.\nLakeside Rheumatology Centre\nGraz, Austria\n';

export const sectionDuplicate: TrialRule = {
  id: 'section-duplicate',
  category: 'structure',
  scope: 'trial',
  reads: 'document',
  severity: 'warning',
  summary: 'A section stands twice in the document.',
  why: 'Programs read the first one and drop the other, with all that stands in it.',
  sources: [SOURCES.structure],
  examples: [
    {
      section: 'countries',
      text: `Austria\n⟦Countries⟧\n${COUNTRIES.split('\n').slice(1).join('\n')}Austria`,
      fixed: 'Austria',
      note: 'The same text twice: the second can go.',
    },
    {
      section: 'conditions',
      text: `Psoriatic Arthritis\n⟦Conditions⟧\n${CONDITIONS.split('\n').slice(1).join('\n')}Psoriasis`,
      fixed: 'Psoriatic Arthritis\nPsoriasis',
      note: 'One right below the other: they can be joined.',
    },
    {
      section: 'countries',
      text: `Austria\n⟦Locations⟧\n${SITES.split('\n').slice(1).join('\n')}`,
      fixed: 'Austria',
    },
    {
      section: 'centralContacts',
      text: `Ines Halvorsen\n⟦Countries⟧\n${COUNTRIES.split('\n').slice(1).join('\n')}Slovenia`,
      note: 'Another text at another place: the author decides.',
    },
    {
      section: 'detailedDescription',
      text: 'Conditions\nThe trial is done in two centres.',
      note: 'A bare word is no heading here.',
    },
  ],
  limits: ['Only a heading with its fixed sentence counts as a second section.'],
  precision: 'No finding on 1,945 public records.',
  check({ tree }, _facts, report, at) {
    if (isRegular(tree.structure)) return;
    const first = new Map<SectionKind, Section>();
    tree.sections.forEach((section, index) => {
      const { definition } = section;
      if (definition === undefined) return;
      const earlier = first.get(definition.kind);
      if (earlier === undefined) {
        first.set(definition.kind, section);
        return;
      }
      if (section.sentenceLine === -1) return;
      report({
        range: at(section, placeOf(section)),
        message: `The section ${quoted(definition.heading)} stands here a second time, and programs read only the first one. Join the two, or remove one.`,
        fixes: fixesFor(tree, index, earlier),
        related: [{ range: at(earlier, placeOf(earlier)), message: 'The first one' }],
      });
    });
  },
};

/** The heading, or the fixed sentence where the heading is missing. */
const placeOf = (section: Section): { start: number; end: number } =>
  section.headingState === 'absent' ? textRange(section, section.sentenceLine) : headingRange(section);

function fixesFor(tree: Tree, index: number, earlier: Section): readonly Fix[] {
  const section = tree.sections[index];
  const heading = section?.definition?.heading;
  if (section === undefined || heading === undefined) return [];
  const { start, end } = rangeOfIndex(tree, index);
  const body = bodyRange(section);
  if (body === undefined || textOf(section) === textOf(earlier)) {
    return [{ title: `Remove the second ${quoted(heading)}`, safe: false, edits: [remove({ start, end })] }];
  }
  if (tree.sections[index - 1] !== earlier) return [];
  const firstLine = section.roles.findIndex((role) => role === 'text' || role === 'label');
  const head = { start, end: start + (section.lineStarts[firstLine] ?? 0) };
  return [{ title: `Join it with the ${quoted(heading)} above`, safe: false, edits: [remove(head)] }];
}

/** What the author wrote in a section, without white space at the ends. */
function textOf(section: Section): string {
  const body = bodyRange(section);
  return body === undefined ? '' : sectionSlice(section, body).replace(/\s*[\r\n]+\s*/g, '\n');
}
