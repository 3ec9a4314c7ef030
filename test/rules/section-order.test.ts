// section-order on whole documents: whatever order the sections are in, the fix gives the format's.
import { expect, it } from 'vitest';
import { print } from '../../server/format/print';
import { parse } from '../../server/format/tree';
import { sectionOrder } from '../../server/rules/structure/sectionOrder';
import { applyEdits } from '../../server/text/edit';
import { COMPLETE } from '../fixtures/completeRecord';
import { findingsOf } from '../fixtures/findings';

/** The sections of the complete record in the order that `keys` sorts them into; the lines above the first stay first. */
function shuffled(layout: 'bare' | 'labelled', seed: number): string {
  const [record, ...sections] = parse(print(COMPLETE, { layout })).sections.map((section) => section.lines.join(''));
  const keyed = sections.map((text, i) => ({ text, key: ((i + 1) * seed) % 101 }));
  return `${record}${keyed
    .sort((a, b) => a.key - b.key)
    .map(({ text }) => (text.endsWith('\n') ? text : `${text}\n`))
    .join('')}`;
}

it.each(['bare', 'labelled'] as const)('puts any order right in the %s layout', (layout) => {
  const right = print(COMPLETE, { layout }).trimEnd();
  for (const seed of [7, 12, 29, 44, 57, 68, 99]) {
    const text = shuffled(layout, seed);
    const found = findingsOf(text, [sectionOrder]);
    expect(found).toHaveLength(1);
    const fixed = applyEdits(text, found[0]?.fixes[0]?.edits ?? []);
    expect(findingsOf(fixed, [sectionOrder])).toEqual([]);
    expect(fixed.replace(/\n+/g, '\n').trimEnd()).toBe(right.replace(/\n+/g, '\n'));
  }
});
