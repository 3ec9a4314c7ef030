// Lines that are meant to be the heading of a section that the document lacks: one or two letters wrong, in other case,
// with a colon or with the marks of Markdown.
import { distance } from 'fastest-levenshtein';
import { lineText, type Section } from '../../format/section';
import { SECTIONS, type SectionDefinition, sectionOrder } from '../../format/sections';
import type { Tree } from '../../format/tree';

export interface StrayHeading {
  readonly definition: SectionDefinition;
  readonly section: Section;
  /** The line in that section. */
  readonly line: number;
}

/** Shorter headings may differ in one letter only. */
const TWO_SLIPS_FROM = 9;

/**
 * The lines that surely are the headings of missing sections. Only sections that every record has are looked for, and
 * only between the sections around their place: "Intervention" is the heading of nothing in a list of groups.
 */
export function strayHeadings(tree: Tree): readonly StrayHeading[] {
  const present = new Set(tree.sections.map((section) => section.kind));
  const absent = SECTIONS.filter((d) => d.always && !present.has(d.kind));
  if (absent.length === 0) return [];
  const found = new Map<SectionDefinition, StrayHeading | undefined>();
  tree.sections.forEach((section, index) => {
    const here = absent.filter((d) => isPlaceFor(tree, index, d));
    if (here.length === 0) return;
    section.roles.forEach((role, line) => {
      if (role !== 'text' || (section.kind === 'record' && line === 0)) return;
      const length = section.lines[line]?.length ?? 0;
      const definition = here.find(
        (d) => length <= d.heading.length + ROOM && resembles(lineText(section, line), d.heading),
      );
      // Two such lines are no headings but words of the text.
      if (definition !== undefined) {
        found.set(definition, found.has(definition) ? undefined : { definition, section, line });
      }
    });
  });
  return [...found.values()].filter((stray) => stray !== undefined);
}

/** For a line end, Markdown marks, and letters too many. */
const ROOM = 10;

function resembles(line: string, heading: string): boolean {
  const text = line
    .replace(/^#{1,4}\s+|^\*\*(?=.*\*\*$)|\*\*:?$|\s*:$/g, '')
    .trim()
    .toLowerCase();
  const known = heading.toLowerCase();
  if (Math.abs(text.length - known.length) > 2) return false;
  return distance(text, known) <= (known.length < TWO_SLIPS_FROM ? 1 : 2);
}

/** True when the section at `index` is the last one in front of the missing section's place. */
function isPlaceFor(tree: Tree, index: number, { kind }: SectionDefinition): boolean {
  const own = sectionOrder(kind);
  const orderAt = (i: number): number => {
    const definition = tree.sections[i]?.definition;
    return definition === undefined ? -1 : sectionOrder(definition.kind);
  };
  const next = tree.sections.findIndex((_, i) => i > index && orderAt(i) !== -1);
  return (
    orderAt(index) < own && (next === -1 || orderAt(next) > own) && tree.sections[index]?.definition?.foreign !== true
  );
}
