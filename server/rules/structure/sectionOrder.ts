// section-order: a section stands at another place than the format gives it.
import { headingRange, type Section, sectionSlice } from '../../format/section';
import { sectionOrder as orderOf, SECTIONS } from '../../format/sections';
import { rangeOfIndex, type Structure, type Tree } from '../../format/tree';
import { kept } from '../../protocol/kept';
import { SOURCES } from '../../registry/element';
import { insert, remove, type TextEdit } from '../../text/edit';
import { lineEndLength } from '../../text/sourceText';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { HEADINGS_ALONE } from './sectionExample';

/** Headings count in any order only with their sentences. */
const IN_ORDER = SECTIONS.reduce(
  (text, { heading, sentences }) => text.replace(`\n${heading}\n`, `\n${heading}\n${sentences[0]}\n`),
  HEADINGS_ALONE,
);
const SPONSORS = IN_ORDER.slice(IN_ORDER.indexOf('Sponsors\n'), IN_ORDER.indexOf('Responsible Party\n'));

export const sectionOrder: TrialRule = {
  id: 'section-order',
  category: 'structure',
  scope: 'trial',
  reads: 'document',
  severity: 'hint',
  summary: 'Sections do not stand in the order of the format.',
  why: 'Readers look for a section where all records have it, and two versions in another order cannot be compared line by line.',
  sources: [SOURCES.structure],
  examples: [
    {
      section: 'document',
      text: IN_ORDER.replace(SPONSORS, '').replace('Study Design\n', `⟦Sponsors⟧${SPONSORS.slice(8)}Study Design\n`),
      fixed: IN_ORDER,
      note: 'The fix moves the section with all that stands in it.',
    },
    { section: 'document', text: IN_ORDER },
  ],
  limits: [
    'Of a document in disorder the fewest sections that must move are named, all in one finding.',
    'A heading without its fixed sentence counts only where it stands in order.',
    'The fix is offered where every section that moves ends with a line end.',
  ],
  precision: 'No finding on 1,945 public records.',
  check({ tree }, _facts, report, at) {
    const moved = misplaced(tree.structure);
    const first = tree.sections.find((section) => moved.has(section.kind) && section.headingState !== 'absent');
    if (first === undefined) return;
    const others = tree.sections.filter((section) => section !== first && moved.has(section.kind));
    const more = others.length === 0 ? 'stands' : `and ${others.length} more stand`;
    const edits = edited(tree, moved);
    report({
      range: at(first, headingRange(first)),
      message: `The section ${quoted(first.definition?.heading ?? '')} ${more} at another place than in other records, where readers will look for it. Move it.`,
      ...(edits !== undefined && { fixes: [{ title: 'Put the sections in order', safe: true, edits }] }),
      related: others.map((section) => ({ range: at(section, headingRange(section)), message: 'Not in order either' })),
    });
  },
};

const placeOf = ({ kind }: Pick<Section, 'kind'>): number =>
  kind === 'record' || kind === 'unknown' ? -1 : orderOf(kind);

/** The kinds of the sections outside the longest run of sections in order; none where a kind stands twice. */
const misplaced: (structure: Structure) => ReadonlySet<string> = kept(({ sections }: Structure) => {
  // Sections that an author added have no place of their own.
  const known = sections.filter((section) => placeOf(section) !== -1);
  const kinds = new Set<string>(known.map((section) => section.kind));
  if (kinds.size !== known.length) return new Set<string>();
  const orders = known.map(placeOf);
  // The longest increasing run that ends at each section, and the section before it in that run.
  const lengths: number[] = [];
  const before: number[] = [];
  orders.forEach((order, i) => {
    let best = -1;
    for (let j = 0; j < i; j++) {
      if ((orders[j] ?? 0) < order && (best === -1 || (lengths[j] ?? 0) > (lengths[best] ?? 0))) best = j;
    }
    lengths.push(best === -1 ? 1 : (lengths[best] ?? 0) + 1);
    before.push(best);
  });
  for (let i = lengths.indexOf(Math.max(...lengths)); i !== -1; i = before[i] ?? -1) kinds.delete(known[i]?.kind ?? '');
  return kinds;
});

/** The edits that move each misplaced section in front of the one that follows it in the format's order. */
function edited(tree: Tree, moved: ReadonlySet<string>): readonly TextEdit[] | undefined {
  const going = tree.sections.filter((section) => moved.has(section.kind));
  const staying = tree.sections.filter((section) => placeOf(section) !== -1 && !moved.has(section.kind));
  const endsLine = (section: Section | undefined): boolean => lineEndLength(lastLine(section)) > 0;
  if (!going.every((section) => endsLine(section) && section.headingState === 'exact')) return undefined;
  const texts = new Map<number, string>();
  for (const section of [...going].sort((a, b) => placeOf(a) - placeOf(b))) {
    const next = staying.find((other) => placeOf(other) > placeOf(section));
    if (next === undefined && !endsLine(tree.sections.at(-1))) return undefined;
    const offset = next === undefined ? tree.text.length : rangeOfIndex(tree, tree.sections.indexOf(next)).start;
    texts.set(offset, (texts.get(offset) ?? '') + sectionSlice(section, { start: 0, end: section.length }));
  }
  return [
    ...going.map((section) => remove(rangeOfIndex(tree, tree.sections.indexOf(section)))),
    ...[...texts].map(([offset, text]) => insert(offset, text)),
  ];
}

/** The section's last line; the empty one behind a document's last line end is none. */
function lastLine(section: Section | undefined): string {
  const last = section?.lines.at(-1) ?? '';
  return last === '' ? (section?.lines.at(-2) ?? '') : last;
}
