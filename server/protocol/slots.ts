// Values without labels: position decides, and the look of each line helps where a line is missing or too many.
import type { LabelledValue } from '../format/labels';
import { labelIn } from '../format/labels';
import type { Section } from '../format/section';
import { lineText } from '../format/section';
import { endOfContent, type Field, fieldAt, missing } from './field';

/** How well a line suits a slot: 0 not at all (it is clearly something else), 1 unknown, up to 10 surely. */
export type Fit = (text: string) => number;

export interface Slot<K extends LabelledValue> {
  readonly value: K;
  readonly fit: Fit;
}

export interface SlotAssignment<K extends LabelledValue> {
  /** The line of each value that was found, and of its label (-1 without one). */
  readonly lines: ReadonlyMap<K, { readonly line: number; readonly labelLine: number }>;
  /** Lines that belong to no slot. */
  readonly extra: readonly number[];
}

/**
 * Gives the section's lines to the slots: a labelled value goes to its label's slot; the others go to the remaining
 * slots in order, so that the sum of their fits is greatest.
 */
export function assignSlots<K extends LabelledValue>(
  section: Section,
  lines: readonly number[],
  slots: readonly Slot<K>[],
): SlotAssignment<K> {
  const found = new Map<K, { line: number; labelLine: number }>();
  const bare: number[] = [];
  for (const line of lines) {
    const labelLine = labelAbove(section, line);
    const label = labelLine === -1 ? undefined : labelOf(section, labelLine);
    const slot = slots.find((s) => s.value === label);
    if (slot === undefined || found.has(slot.value)) bare.push(line);
    else found.set(slot.value, { line, labelLine });
  }
  const open = slots.filter((s) => !found.has(s.value));
  const extra: number[] = [];
  for (const { line, slot } of bestInOrder(section, bare, open)) {
    if (slot === undefined) extra.push(line);
    else found.set(slot.value, { line, labelLine: -1 });
  }
  return { lines: found, extra };
}

/** The field of a slot; a missing one stands behind its empty label, or at the end of the section. */
export function slotField<K extends LabelledValue, T>(
  section: Section,
  assignment: SlotAssignment<K>,
  value: K,
  read: (text: string) => T | undefined,
): Field<T> {
  const found = assignment.lines.get(value);
  if (found !== undefined) return fieldAt(section, found.line, read, found.labelLine);
  const labelLine = section.roles.findIndex((role, line) => role === 'label' && labelOf(section, line) === value);
  if (labelLine === -1) return missing(endOfContent(section));
  return missing(endOfLine(section, labelLine), labelLine);
}

const endOfLine = (section: Section, line: number): number =>
  (section.lineStarts[line] ?? 0) + (section.lines[line] ?? '').trimEnd().length;

export function labelOf(section: Section, line: number): LabelledValue | undefined {
  const kind = section.definition?.kind;
  return kind === undefined ? undefined : labelIn(kind, lineText(section, line))?.value;
}

/** The label directly above a line (blank lines between them), or -1. */
export function labelAbove(section: Section, line: number): number {
  if (!section.hasLabels) return -1;
  for (let i = line - 1; i >= 0; i--) {
    const role = section.roles[i];
    if (role === 'blank') continue;
    return role === 'label' ? i : -1;
  }
  return -1;
}

/** The fit of a line that is exactly what the slot asks for. */
export const SURE = 10;

/** The assignment of lines to slots, both in order, with the greatest sum of fits; lines may be left over. */
function bestInOrder<K extends LabelledValue>(
  section: Section,
  lines: readonly number[],
  slots: readonly Slot<K>[],
): readonly { readonly line: number; readonly slot: Slot<K> | undefined }[] {
  const n = Math.min(lines.length, slots.length + 8);
  const m = slots.length;
  const texts = lines.slice(0, n).map((line) => lineText(section, line));
  const out: { line: number; slot: Slot<K> | undefined }[] = [];
  // A line that is surely the next slot's is taken by it: no other choice has a greater sum. Most records end here.
  let sure = 0;
  for (; sure < n && sure < m && slots[sure]?.fit(texts[sure] ?? '') === SURE; sure++) {
    out.push({ line: lines[sure] ?? 0, slot: slots[sure] });
  }
  if (sure === lines.length) return out;
  const width = m + 1;
  const best = new Array<number>((n + 1) * width).fill(0);
  const fits = new Array<number>(n * m).fill(0);
  for (let i = n - 1; i >= sure; i--) {
    for (let j = m - 1; j >= sure; j--) {
      const fit = slots[j]?.fit(texts[i] ?? '') ?? 0;
      fits[i * m + j] = fit;
      const take = fit > 0 ? fit + (best[(i + 1) * width + j + 1] ?? 0) : -1;
      const skipSlot = best[i * width + j + 1] ?? 0;
      const skipLine = best[(i + 1) * width + j] ?? 0;
      best[i * width + j] = Math.max(take, skipSlot, skipLine);
    }
  }
  let j = sure;
  for (let i = sure; i < lines.length; i++) {
    const line = lines[i] ?? 0;
    let slot: Slot<K> | undefined;
    if (i < n) {
      while (j < m && best[i * width + j] === best[i * width + j + 1] && !takes(i, j)) j++;
      if (j < m && takes(i, j)) slot = slots[j++];
    }
    out.push({ line, slot });
  }
  return out;

  function takes(i: number, k: number): boolean {
    const fit = fits[i * m + k] ?? 0;
    return fit > 0 && best[i * width + k] === fit + (best[(i + 1) * width + k + 1] ?? 0);
  }
}
