// Formatting: blanks, blank lines and the marks of lists set as the layout of the document asks. The layout stays what it
// is, and no word changes: what an edit replaces are blanks, line ends between lines, and the signs of list marks.
import { labelIn } from '../format/labels';
import { hasBlankLines } from '../format/lineSpacing';
import { lineTag } from '../format/lineTag';
import { operatorSpacing } from '../format/operatorSpacing';
import { punctuationFaults } from '../format/punctuationSpacing';
import type { AnySectionKind, LineRole, Section } from '../format/section';
import type { SectionContent } from '../format/sections';
import { surplusBlanks } from '../format/surplusBlanks';
import { startOfIndex } from '../format/tree';
import { bodyText, type CriterionLine, type EligibilityReading, readCriterionLine } from '../protocol/eligibility';
import { mixedMarks } from '../protocol/listSigns';
import { readingOf, type Trial } from '../protocol/trial';
import { applyEdits, insert, narrowed, remove, replace, type TextEdit } from '../text/edit';
import { ownLineEnd, withoutLineEnd } from '../text/sourceText';

/** Lines [first, end) of the document. */
export interface LineSpan {
  readonly first: number;
  readonly end: number;
}

/** So many lines are formatted between two steps: a few milliseconds where every line changes. */
const LINES_A_STEP = 100;

/**
 * The edits that format a document, or some of its lines; none for a text that is no protocol. Offsets count in the
 * document. Formatting what comes of it gives no edit. Works in steps, between which the caller may stop.
 */
export function* formatting(trial: Trial, asked?: LineSpan): Generator<undefined, readonly TextEdit[], undefined> {
  if (!trial.isProtocol) return [];
  const { tree } = trial;
  const span = asked ?? { first: 0, end: tree.text.lines.length };
  const edits: TextEdit[] = [];
  const gaps = new Gaps(hasBlankLines(tree), span, edits);
  for (const [index, section] of tree.sections.entries()) {
    const firstLine = tree.firstLines[index] ?? 0;
    if (firstLine >= span.end) break;
    if (firstLine + section.lines.length <= span.first) continue;
    const start = startOfIndex(tree, index);
    const reading = readingOf(trial, section);
    const format = lineFormat(section, reading?.kind === 'eligibility' ? reading : undefined);
    // The values below the lists are put as the document puts its lines.
    const bodyEnd = reading?.kind === 'eligibility' ? reading.valuesLine : section.lines.length;
    gaps.enter(section, bodyEnd);
    for (let line = 0; line < section.lines.length; line++) {
      if (line % LINES_A_STEP === LINES_A_STEP - 1) yield;
      const number = firstLine + line;
      if (number < span.first || number >= span.end) continue;
      const offset = start + (section.lineStarts[line] ?? 0);
      const written = section.lines[line] ?? '';
      const role = section.roles[line];
      gaps.line(offset, written, role === 'blank', line < bodyEnd && isBody(role));
      const text = withoutLineEnd(written);
      if (role !== 'blank') lineEdits(text, format(text, line), offset, edits);
    }
    yield;
  }
  gaps.end(tree.text.lines.length, tree.text.length);
  return edits.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** The blank lines between lines: one where the section spaces its lines, at most one elsewhere, none at the ends. */
class Gaps {
  /** Where the lines after the last one with text begin, and how they end. */
  #blank: { readonly offset: number; readonly written: string }[] = [];
  #before: { readonly lineEnd: string; readonly isBody: boolean } | undefined;
  #isBodySpaced = false;

  constructor(
    private readonly isSpaced: boolean,
    private readonly span: LineSpan,
    private readonly edits: TextEdit[],
  ) {}

  enter(section: Section, bodyEnd: number): void {
    this.#isBodySpaced = spacesBody(section, bodyEnd) ?? this.isSpaced;
  }

  line(offset: number, written: string, isBlank: boolean, isBody: boolean): void {
    if (isBlank) {
      this.#blank.push({ offset, written });
      return;
    }
    const before = this.#before;
    // A selection that begins with blank lines leaves the line above them alone, and so them.
    if (before !== undefined || this.span.first === 0) {
      const inBody = isBody && before?.isBody === true;
      const isSpaced = before !== undefined && (inBody ? this.#isBodySpaced : this.isSpaced);
      if (isSpaced && this.#blank.length === 0) this.edits.push(insert(offset, before.lineEnd));
      this.#thin(before === undefined ? 0 : 1, offset);
    }
    this.#blank = [];
    this.#before = { lineEnd: ownLineEnd(written), isBody };
  }

  /** The blank lines at the end of the document go, when they are asked for. */
  end(lines: number, length: number): void {
    if (this.span.end >= lines && (this.#before !== undefined || this.span.first === 0)) this.#thin(0, length);
  }

  #thin(kept: number, end: number): void {
    const [first] = this.#blank;
    // Without its blanks, a line behind a lone carriage return would be the rest of a line end.
    if (kept === 1 && first !== undefined && this.#before?.lineEnd !== '\r') {
      const blanks = withoutLineEnd(first.written);
      if (blanks !== '') this.edits.push(remove({ start: first.offset, end: first.offset + blanks.length }));
    }
    const surplus = this.#blank[kept];
    if (surplus !== undefined && surplus.offset < end) this.edits.push(remove({ start: surplus.offset, end }));
  }
}

const isBody = (role: LineRole | undefined): boolean => role === 'text' || role === 'label';

/** True where most lines of a section's body have a blank line between them; undefined where that does not tell. */
function spacesBody({ roles }: Section, end: number): boolean | undefined {
  let spaced = 0;
  let all = 0;
  let isFirst = true;
  for (let line = 0; line < end; line++) {
    if (!isBody(roles[line])) continue;
    if (!isFirst) {
      all++;
      if (roles[line - 1] === 'blank') spaced++;
    }
    isFirst = false;
  }
  return spaced * 2 === all ? undefined : spaced * 2 > all;
}

type LineFormat = (text: string, line: number) => string;

/** Sections whose lines are sentences. Names of arms and interventions are held against each other and stay as they are. */
const PROSE: ReadonlySet<AnySectionKind> = new Set(['briefSummary', 'detailedDescription']);
/** Where a line is a value, and an indentation says nothing. */
const VALUES: ReadonlySet<SectionContent> = new Set(['values', 'lines', 'pairs', 'triples']);

/** How the lines of a section are written, each without its line end. */
function lineFormat(section: Section, reading: EligibilityReading | undefined): LineFormat {
  const { definition, roles, kind } = section;
  const value: LineFormat = (text) => settled(text.trimStart(), []);
  const own: LineFormat =
    definition?.foreign === true
      ? (text) => text.trimEnd()
      : reading !== undefined
        ? criterionFormat(reading, value)
        : PROSE.has(kind)
          ? (text) => settled(text, [punctuationBlanks])
          : definition !== undefined && VALUES.has(definition.content)
            ? value
            : (text) => settled(text, []);
  return (text, line) => {
    if (roles[line] !== 'text') return text.trim();
    const formatted = own(text, line);
    return formatted === text || meansTheSame(section, text, formatted) ? formatted : text;
  };
}

/** False when the line would become a heading, a sentence or a label, or no longer be one. */
function meansTheSame({ kind }: Section, before: string, after: string): boolean {
  if (lineTag(before) !== lineTag(after)) return false;
  return kind === 'record' || kind === 'unknown' || labelIn(kind, before.trim()) === labelIn(kind, after.trim());
}

type Spacing = (text: string) => readonly TextEdit[];

const operatorBlanks: Spacing = (text) => operatorSpacing(text)?.edits ?? [];

/** Only blanks: which of two signs is meant is the author's to say. */
const punctuationBlanks: Spacing = (text) =>
  punctuationFaults(text)
    .filter(({ start, end, newText }) => newText.trim() === text.slice(start, end).trim())
    .map(({ start, end, newText }) => replace({ start, end }, newText));

const MOST_ROUNDS = 6;

/** The text with its blanks set until nothing is left to set; as it was when that has no end. */
function settled(text: string, spacings: readonly Spacing[]): string {
  let now = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = now;
    for (const edits of [surplusBlanks, ...spacings]) now = applyEdits(now, edits(now));
    if (now === before) return now;
  }
  return text;
}

/** Criteria: the blanks of the text, one blank behind the mark, and one kind of marks in a list. */
function criterionFormat(reading: EligibilityReading, value: LineFormat): LineFormat {
  const usual = new Map<number, string>();
  for (const list of reading.lists) {
    const mixed = mixedMarks(reading, list);
    for (const { line } of mixed?.others ?? []) usual.set(line, mixed?.usual ?? '');
  }
  return (text, line) => {
    const entry = reading.lines[line];
    if (entry === undefined || line >= reading.valuesLine) return value(text, line);
    const { marker } = entry;
    if (marker === undefined) return checked(entry, settled(text, [punctuationBlanks, operatorBlanks]));
    const body = settled(text.slice(marker.textStart), [punctuationBlanks, operatorBlanks]);
    const sign = usual.get(line);
    const mark = plainMark(text.slice(marker.start, marker.end));
    const blank = body === '' || (marker.textStart === marker.end && !mayStandOff(reading, line)) ? '' : ' ';
    const written = sign === undefined ? mark : mark.slice(0, -1) + sign;
    return checked(entry, text.slice(0, marker.start) + written + blank + body);
  };
}

/** The new line, when it is still the same criterion with the same mark; else the old one. */
function checked(a: CriterionLine, after: string): string {
  if (a.text === after) return after;
  const b = readCriterionLine(after);
  const same =
    a.kind === b.kind &&
    a.heading?.polarity === b.heading?.polarity &&
    a.marker?.level === b.marker?.level &&
    a.marker?.ordinal === b.marker?.ordinal &&
    a.marker?.parent === b.marker?.parent &&
    a.marker?.indent === b.marker?.indent &&
    withoutBlanks(bodyText(a)) === withoutBlanks(bodyText(b));
  return same ? after : a.text;
}

const withoutBlanks = (text: string): string => text.replace(BLANKS, '');
const BLANKS = /[ \t\u00a0]+/g;

/** One blank inside a mark, and the plain forms of full-width digits and signs. */
const plainMark = (mark: string): string =>
  mark
    .replace(BLANKS, ' ')
    .replace(/[０-９（）．]/g, (form) => String.fromCharCode(form.charCodeAt(0) - 0xfee0))
    .replace('、', '.');

/** A star or dash that sticks to its text may mark a footnote: it is a bullet where a neighbour has the same one. */
function mayStandOff({ lines }: EligibilityReading, line: number): boolean {
  const own = lines[line];
  const sign = signOf(own);
  if (sign !== '*' && sign !== '-') return true;
  return [-1, 1].some((step) => {
    let at = line + step;
    while (lines[at]?.kind === 'other') at += step;
    return signOf(lines[at]) === sign;
  });
}

const signOf = (entry: CriterionLine | undefined): string =>
  entry?.marker?.style === 'bullet' ? entry.text.charAt(entry.marker.end - 1) : '';

/** The least edits from a line to its new form: run by run where only blanks differ. `offset` is the line's beginning. */
function lineEdits(before: string, after: string, offset: number, edits: TextEdit[]): void {
  if (before === after) return;
  if (withoutBlanks(before) !== withoutBlanks(after)) {
    edits.push(narrowed(before, after, offset));
    return;
  }
  for (let i = 0, j = 0; i < before.length || j < after.length; i++, j++) {
    const [from, to] = [afterBlanks(before, i), afterBlanks(after, j)];
    const newText = after.slice(j, to);
    if (before.slice(i, from) !== newText) edits.push(replace({ start: offset + i, end: offset + from }, newText));
    [i, j] = [from, to];
  }
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\u00a0'.includes(text.charAt(at))) at++;
  return at;
}
