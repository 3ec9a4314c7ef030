// The outcome measures that an author has added: lists ("1. Change in DAS28 [Time Frame: week 24]"), or one line a value
// behind a key ("Measure: …", "Time Frame: …", "Description: …") or below it.
import { type ListMarker, listMarker } from '../format/listMarker';
import { lineText, type Section, textRange } from '../format/section';
import { asText, type Field, fieldAt, missing, textLines } from './field';
import { lazily } from './kept';
import {
  keyIn,
  type OutcomeKey,
  type OutcomeRank,
  rankHeading,
  rankOf,
  rankOfSection,
  type TimeFramePart,
  timeFrameIn,
} from './outcomeWords';

export interface Outcome {
  /** Undefined where neither a heading nor a key tells. */
  readonly rank: OutcomeRank | undefined;
  readonly title: Field;
  readonly timeFrame: Field;
  /** One field a line. */
  readonly description: readonly Field[];
  readonly firstLine: number;
  readonly lastLine: number;
  /** False where nothing but a line of its own says that it is an outcome. */
  readonly certain: boolean;
}

export interface OutcomesReading {
  readonly kind: 'outcomes';
  readonly section: Section;
  readonly outcomes: readonly Outcome[];
}

/** Outcomes are told apart when they are first asked for. */
export function readOutcomes(section: Section): OutcomesReading {
  const outcomes = lazily(() => findOutcomes(section));
  return {
    kind: 'outcomes',
    section,
    get outcomes() {
      return outcomes();
    },
  };
}

/** A line as it is understood by itself. Offsets count from its text without white space at its ends. */
interface OutcomeLine {
  readonly line: number;
  readonly text: string;
  readonly marker: ListMarker | undefined;
  /** Where the text behind the list marker begins. */
  readonly textStart: number;
  /** The rank of all outcomes below it, when it says no more than that. */
  readonly rank: OutcomeRank | undefined;
  readonly key: OutcomeKey | undefined;
  /** The line of a key that stands alone above this one, or -1. */
  readonly labelLine: number;
  readonly frame: TimeFramePart | undefined;
}

interface Draft {
  rank: OutcomeRank | undefined;
  title: Field | undefined;
  timeFrame: Field | undefined;
  readonly description: Field[];
  readonly firstLine: number;
  lastLine: number;
  certain: boolean;
}

function findOutcomes(section: Section): readonly Outcome[] {
  const lines = understood(section);
  const startsOutcome = starter(lines);
  const drafts: Draft[] = [];
  let rank = rankOfSection(section.kind);
  let current: Draft | undefined;
  lines.forEach((line, index) => {
    if (line.rank !== undefined) {
      rank = line.rank;
      current = undefined;
      return;
    }
    if (current === undefined || startsOutcome(line, lines[index + 1], current)) {
      const firstLine = line.labelLine === -1 ? line.line : line.labelLine;
      current = {
        rank,
        title: undefined,
        timeFrame: undefined,
        description: [],
        firstLine,
        lastLine: firstLine,
        certain: false,
      };
      drafts.push(current);
    }
    current.lastLine = line.line;
    takeLine(current, section, line);
  });
  return drafts.map((draft) => outcomeOf(section, draft));
}

function outcomeOf(section: Section, { title, timeFrame, ...rest }: Draft): Outcome {
  const { start, end } = textRange(section, rest.firstLine);
  return { ...rest, title: title ?? missing(start), timeFrame: timeFrame ?? missing(title?.range.end ?? end) };
}

/** The lines with keys that stand alone joined to the values below them. */
function understood(section: Section): readonly OutcomeLine[] {
  const lines: OutcomeLine[] = [];
  let label: { readonly key: OutcomeKey; readonly line: number } | undefined;
  for (const line of textLines(section)) {
    const text = lineText(section, line);
    const marker = listMarker(section.lines[line] ?? '');
    const textStart = marker === undefined ? 0 : Math.min(text.length, marker.textStart - marker.start);
    const rank = rankHeading(text.slice(textStart));
    const own = rank === undefined ? keyIn(text, textStart) : undefined;
    if (label !== undefined && (rank !== undefined || own !== undefined)) lines.push(withoutValue(section, label));
    else if (label !== undefined) {
      const key = { ...label.key, start: textStart };
      lines.push({
        line,
        text,
        marker: undefined,
        textStart,
        rank,
        key,
        labelLine: label.line,
        frame: frameOf(text, key),
      });
      label = undefined;
      continue;
    }
    label = own !== undefined && own.start === text.length ? { key: own, line } : undefined;
    if (label !== undefined) continue;
    const frame = rank === undefined ? frameOf(text, own ?? { of: 'title', start: textStart }) : undefined;
    lines.push({ line, text, marker, textStart, rank, key: own, labelLine: -1, frame });
  }
  if (label !== undefined) lines.push(withoutValue(section, label));
  return lines;
}

/** A key with nothing behind it, and none of its value on the next line. */
function withoutValue(
  section: Section,
  { key, line }: { readonly key: OutcomeKey; readonly line: number },
): OutcomeLine {
  const text = lineText(section, line);
  const start = text.length;
  return { line, text, marker: undefined, textStart: start, rank: undefined, key, labelLine: -1, frame: undefined };
}

/** Time frames stand behind titles only. */
const frameOf = (text: string, { of, start }: Pick<OutcomeKey, 'of' | 'start'>): TimeFramePart | undefined =>
  of === 'title' ? timeFrameIn(text, start) : undefined;

/** Tells where the next outcome begins, by what the section shows of its form. */
function starter(
  lines: readonly OutcomeLine[],
): (line: OutcomeLine, next: OutcomeLine | undefined, current: Draft) => boolean {
  const keys = lines.filter((line) => line.key !== undefined);
  const hasTitles = keys.some(({ key }) => key?.of === 'title');
  const typeFirst = keys[0]?.key?.of === 'type';
  const first = lines.find(({ marker, key }) => marker !== undefined && key === undefined)?.marker;
  const hasFrames = lines.some((line) => line.key === undefined && isTitled(line));
  return (line, next, current) => {
    if (line.key !== undefined) {
      if (line.key.of === 'type') return typeFirst;
      return line.key.of === 'title' && !isUnfilled(current);
    }
    if (hasTitles || isFrameAlone(line)) return false;
    if (isTitled(line)) return true;
    if (first !== undefined) {
      const { marker } = line;
      return marker !== undefined && marker.level === first.level && marker.indent <= first.indent;
    }
    if (hasFrames) return false;
    // Titles without a mark stand above their keys, or are all that there is.
    if (keys.length === 0) return true;
    return next !== undefined && (isFrameAlone(next) || (next.key !== undefined && next.key.of !== 'title'));
  };
}

/** True while nothing but its type is known of an outcome. */
const isUnfilled = ({ title, timeFrame, description }: Draft): boolean =>
  title === undefined && timeFrame === undefined && description.length === 0;

/** A line with a time frame behind its text. */
const isTitled = ({ frame, textStart }: OutcomeLine): boolean => frame !== undefined && frame.titleEnd > textStart;

/** A line that is nothing but a time frame: "[Time Frame: week 24]". */
const isFrameAlone = (line: OutcomeLine): boolean =>
  line.key === undefined && line.frame !== undefined && !isTitled(line);

function takeLine(draft: Draft, section: Section, line: OutcomeLine): void {
  const { key, frame, text, textStart } = line;
  const valueStart = key?.start ?? textStart;
  const part = (start: number, end: number): Field | undefined =>
    start < end ? partOf(section, line, start, end) : undefined;
  if (key?.of === 'type') draft.rank = rankOf(text.slice(valueStart)) ?? draft.rank;
  else if (key?.of === 'timeFrame' && draft.timeFrame === undefined) draft.timeFrame = part(valueStart, text.length);
  else if (key !== undefined && key.of !== 'title') draft.description.push(...present(part(valueStart, text.length)));
  else if (draft.title === undefined && draft.description.length === 0 && !isFrameAlone(line)) {
    draft.rank = key?.rank ?? draft.rank;
    draft.title = part(valueStart, frame?.titleEnd ?? text.length);
    takeFrame(frame);
  } else if (frame !== undefined && isFrameAlone(line) && draft.timeFrame === undefined) takeFrame(frame);
  else draft.description.push(fieldAt(section, line.line, asText));
  if (key !== undefined || frame !== undefined || line.marker !== undefined) draft.certain = true;

  function takeFrame(found: TimeFramePart | undefined): void {
    if (found === undefined) return;
    draft.timeFrame = part(found.start, found.end);
    draft.description.push(...present(part(found.rest, text.length)));
  }
}

const present = (field: Field | undefined): readonly Field[] => (field === undefined ? [] : [field]);

function partOf(section: Section, given: OutcomeLine, start: number, end: number): Field {
  const { line, text, key } = given;
  const ownKey = given.labelLine === -1 ? line : given.labelLine;
  const labelLine = key?.start === start ? ownKey : -1;
  const at = textRange(section, line).start;
  const value = text.slice(start, end);
  return { value, text: value, range: { start: at + start, end: at + end }, line, labelLine };
}
