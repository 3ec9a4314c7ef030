// A document with every section that each record has, once, under its right heading: the rules about headings have nothing
// to say of it, and are told so without a look at its lines.
import { SECTIONS } from '../../format/sections';
import type { Structure } from '../../format/tree';
import { kept } from '../../protocol/kept';

export const isRegular: (structure: Structure) => boolean = kept(({ sections }: Structure) => {
  const kinds = new Set(sections.map((s) => s.kind));
  const known = sections.filter((s) => s.kind !== 'record' && s.kind !== 'unknown');
  return (
    SECTIONS.every((d) => !d.always || kinds.has(d.kind)) &&
    new Set(known.map((s) => s.kind)).size === known.length &&
    known.every((s) => s.headingState === 'exact' || s.headingState === 'fused')
  );
});
