// The Interventions section: name, type, description. Labels make it certain; bare lines are divided by what is likely,
// with the Study Groups section, which repeats every intervention, as witness.
import type { Section } from '../format/section';
import { lineText } from '../format/section';
import { asText, type Field, fieldAt, textLines } from './field';
import { lazily } from './kept';
import { labelAbove, labelOf } from './slots';
import { codeReader } from './values';

export interface Intervention {
  readonly name: Field;
  /** Its type (`DRUG`, …); undefined where the layout does not print it. */
  readonly type: Field | undefined;
  readonly description: readonly Field[];
}

export interface InterventionsReading {
  readonly kind: 'interventions';
  readonly section: Section;
  readonly interventions: readonly Intervention[];
  /** True when labels say which lines are names; false when that was inferred. */
  readonly certain: boolean;
}

export const readType = codeReader('interventionType');

/** The lines that are names, followed by those of the description, of each intervention. */
interface Block {
  readonly name: number;
  readonly typeLine: number;
  readonly description: readonly number[];
}

/** Names and descriptions are told apart when they are first asked for. */
export function readInterventions(section: Section, groups: Section | undefined): InterventionsReading {
  const interventions = lazily(() => findInterventions(section, groups));
  return {
    kind: 'interventions',
    section,
    get interventions() {
      return interventions();
    },
    get certain() {
      return section.hasLabels || interventions().length <= 1;
    },
  };
}

function findInterventions(section: Section, groups: Section | undefined): readonly Intervention[] {
  const lines = textLines(section);
  const blocks = section.hasLabels ? labelledBlocks(section, lines) : inferredBlocks(section, lines, groups);
  return blocks.map((block) => ({
    name: fieldAt(section, block.name, asText),
    type:
      block.typeLine === -1
        ? undefined
        : fieldAt(section, block.typeLine, readType, labelAbove(section, block.typeLine)),
    description: block.description.map((line) => fieldAt(section, line, asText)),
  }));
}

/** True for a line that is the value of a label above it. */
export const isLabelled = (section: Section, line: number): boolean => labelAbove(section, line) !== -1;

/** The label that follows a line directly (blank lines between them), or -1. */
export function labelBelow(section: Section, line: number): number {
  if (!section.hasLabels) return -1;
  for (let i = line + 1; i < section.roles.length; i++) {
    const role = section.roles[i];
    if (role === 'blank') continue;
    return role === 'label' ? i : -1;
  }
  return -1;
}

/** A name is the line above an `Intervention Type` label; what follows the type, up to the next name, describes it. */
function labelledBlocks(section: Section, lines: readonly number[]): Block[] {
  const blocks: { name: number; typeLine: number; description: number[] }[] = [];
  for (const line of lines) {
    const above = labelAbove(section, line);
    const below = labelBelow(section, line);
    const current = blocks.at(-1);
    if (above !== -1 && labelOf(section, above) === 'interventionType' && current?.typeLine === -1)
      current.typeLine = line;
    else if (current === undefined || (below !== -1 && labelOf(section, below) === 'interventionType')) {
      blocks.push({ name: line, typeLine: -1, description: [] });
    } else current.description.push(line);
  }
  return blocks;
}

/** More lines than this are read as name and description in turn: the search below grows with their square. */
const LONGEST_SEARCH = 600;

function inferredBlocks(section: Section, lines: readonly number[], groups: Section | undefined): Block[] {
  const texts = lines.map((line) => lineText(section, line));
  const starts =
    lines.length > LONGEST_SEARCH ? alternating(lines.length) : likeliestStarts(texts, startsSeen(texts, groups));
  return starts.map((from, i) => ({
    name: lines[from] ?? 0,
    typeLine: -1,
    description: lines.slice(from + 1, starts[i + 1] ?? lines.length),
  }));
}

const alternating = (n: number): number[] => Array.from({ length: Math.ceil(n / 2) }, (_, i) => i * 2);

/**
 * For each line how often (0 to 1) it stands in a group behind another line than here. A name does, where an arm has
 * this intervention and not the one before it; a description does where an arm's own description repeats it.
 */
function startsSeen(texts: readonly string[], groups: Section | undefined): readonly number[] {
  if (groups === undefined) return texts.map(() => 0);
  const groupTexts = textLines(groups).map((line) => lineText(groups, line));
  const before = new Map<string, string[]>();
  groupTexts.forEach((text, i) => {
    const list = before.get(text) ?? [];
    list.push(groupTexts[i - 1] ?? '');
    before.set(text, list);
  });
  return texts.map((text, i) => {
    const all = before.get(text) ?? [];
    return all.length === 0 ? 0 : all.filter((previous) => previous !== texts[i - 1]).length / all.length;
  });
}

/** The division into interventions with the least cost. */
function likeliestStarts(texts: readonly string[], seen: readonly number[]): number[] {
  const n = texts.length;
  const best: number[] = new Array<number>(n + 1).fill(Number.POSITIVE_INFINITY);
  const next: number[] = new Array<number>(n + 1).fill(n);
  best[n] = 0;
  for (let i = n - 1; i >= 0; i--) {
    let describing = 0;
    for (let end = i + 1; end <= n; end++) {
      if (end - 1 > i)
        describing += descriptionCost(texts, end - 1, end - 1 - i) + SEEN_AS_START * (seen[end - 1] ?? 0);
      const cost = nameCost(texts[i] ?? '') + (end === i + 1 ? NO_DESCRIPTION : describing) + (best[end] ?? 0);
      if (cost < (best[i] ?? 0)) {
        best[i] = cost;
        next[i] = end;
      }
    }
  }
  const starts: number[] = [];
  for (let i = 0; i < n; i = next[i] ?? n) starts.push(i);
  return starts;
}

const SEEN_AS_START = 1.6;

/** Names are short and no sentences (a limit of 200 characters; most have under 60). */
export function nameCost(text: string): number {
  let cost = 0;
  if (text.length > 200) cost += 6;
  else if (text.length > 110) cost += 2.5;
  else if (text.length > 70) cost += 1;
  if (/[.;:]$/.test(text)) cost += 2;
  if (/[.;] \S/.test(text)) cost += 1.5;
  if (/^(?:[*•-] |\d+[.)] )/.test(text)) cost += 2;
  if (/^(?:The|This|Patients|Participants|Subjects|Each|All|Will)\b/.test(text)) cost += 1.2;
  return cost;
}

const NO_DESCRIPTION = 1.3;

/** The first line of a description costs nothing where it reads like one; further lines are rare (one record in ten). */
function descriptionCost(texts: readonly string[], line: number, nth: number): number {
  const text = texts[line] ?? '';
  const previous = texts[line - 1] ?? '';
  if (nth === 1 && text === previous) return -0.5;
  const continues = /^(?:[*•-] |\d+[.)] )/.test(text) || /[:,;]$/.test(previous);
  const sentence = text.length > 60 || /[.;]$/.test(text);
  if (nth === 1) return sentence ? 0 : 0.4;
  return continues ? 0.3 : sentence ? 1 : 2;
}
