// Colours that a grammar cannot give: only the typed trial knows which line is a heading, a value of its list, a name.
//
// The hottest of all features: asked after every key. Lines have numbers of their own, so that an edit elsewhere changes
// none of them; the tokens of a section are kept while it stays the same, those of criteria line by line.
import type { Section } from '../format/section';
import { headingRange, textRange } from '../format/section';
import { NO_INTERVENTIONS } from '../format/sections';
import type { CriterionLine } from '../protocol/eligibility';
import { isPresent } from '../protocol/field';
import { kept, keptByLine } from '../protocol/kept';
import type { Reading, Trial } from '../protocol/trial';
import { NCT_NUMBERS } from '../protocol/values';
import type { TextRange } from '../text/range';
import { type PlacedValue, placedValues } from './placedValues';

/** The legend: types and modifiers of the language server protocol's standard set, by their index in `LineTokens`. */
export const TOKEN_TYPES = [
  'class',
  'comment',
  'property',
  'enumMember',
  'number',
  'operator',
  'keyword',
  'decorator',
  'variable',
  'struct',
  'string',
] as const;
export const TOKEN_MODIFIERS = ['declaration'] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];

/** The tokens of one line, four numbers each: character, length, index of the type, bits of the modifiers. In order. */
export type LineTokens = readonly number[];

/** One entry a line of the section; undefined for a line without tokens. */
export type SectionTokens = readonly (LineTokens | undefined)[];

/** The tokens of every section of the tree, in its order; nothing for a text that is no protocol. */
export function semanticTokens(trial: Trial): readonly SectionTokens[] {
  if (!trial.isProtocol) return [];
  return trial.readings.map(tokensOf);
}

/**
 * The tokens of lines [fromLine, endLine) as the protocol wants them: five numbers each, line and character counted from
 * the token before.
 */
export function encodedTokens(trial: Trial, fromLine = 0, endLine = Number.POSITIVE_INFINITY): number[] {
  const chunks: number[][] = [];
  let lineBefore = 0;
  semanticTokens(trial).forEach((tokens, index) => {
    const first = trial.tree.firstLines[index] ?? 0;
    const from = Math.max(0, fromLine - first);
    const end = Math.min(tokens.length, endLine - first);
    if (from >= end) return;
    const isWhole = from === 0 && end === tokens.length;
    const { data, firstLine, lastLine } = isWhole ? encodedSection(tokens) : encode(tokens, from, end);
    if (data.length === 0) return;
    // Alone, a section counts the line of its first token from itself; in the document it counts from the one before.
    chunks.push([first + firstLine - lineBefore], data);
    lineBefore = first + lastLine;
  });
  return ([] as number[]).concat(...chunks);
}

interface EncodedTokens {
  /** All numbers but the very first: the line of the first token depends on what stands before the section. */
  readonly data: number[];
  readonly firstLine: number;
  readonly lastLine: number;
}

const encodedSection = kept((tokens: SectionTokens): EncodedTokens => encode(tokens, 0, tokens.length));

function encode(tokens: SectionTokens, from: number, end: number): EncodedTokens {
  let numbers = 0;
  for (let line = from; line < end; line++) numbers += tokens[line]?.length ?? 0;
  if (numbers === 0) return { data: [], firstLine: 0, lastLine: 0 };
  const data = new Array<number>((numbers / 4) * 5 - 1);
  let at = -1;
  let firstLine = -1;
  let lineBefore = 0;
  for (let line = from; line < end; line++) {
    const ofLine = tokens[line];
    if (ofLine === undefined) continue;
    let before = 0;
    for (let i = 0; i < ofLine.length; i += 4) {
      const char = ofLine[i] as number;
      if (at >= 0) data[at] = line - lineBefore;
      else firstLine = line;
      data[at + 1] = char - before;
      data[at + 2] = ofLine[i + 1] as number;
      data[at + 3] = ofLine[i + 2] as number;
      data[at + 4] = ofLine[i + 3] as number;
      at += 5;
      before = char;
      lineBefore = line;
    }
  }
  return { data, firstLine, lastLine: lineBefore };
}

const token = (char: number, length: number, type: TokenType, modifiers = 0): number[] => [
  char,
  length,
  TOKEN_TYPES.indexOf(type),
  modifiers,
];
const DECLARATION = 1;

const tokensOf = kept((reading: Reading): SectionTokens => {
  const { section } = reading;
  const tokens = reading.kind === 'eligibility' ? criterionTokens(reading).slice() : section.lines.map(trialNumbers);
  if (reading.kind === 'eligibility') tokens.fill(undefined, reading.valuesLine);
  for (const value of placedValues(reading)) {
    const { line, labelLine } = value.field;
    const type = typeOf(value, reading);
    if (line === -1) {
      if (isKey(section, labelLine)) tokens[labelLine] = wholeLine(section, labelLine, 'property');
    } else if (type !== undefined) {
      tokens[line] = [
        ...(line === labelLine ? keyToken(section, value) : []),
        ...inLine(section, line, value.field.range, type),
      ];
    } else if (line === labelLine) tokens[line] = keyToken(section, value);
  }
  if (section.hasLabels) {
    for (let line = section.roles.indexOf('label'); line !== -1; line = section.roles.indexOf('label', line + 1)) {
      tokens[line] = wholeLine(section, line, 'property');
    }
  }
  if (section.sentenceLine !== -1) tokens[section.sentenceLine] = wholeLine(section, section.sentenceLine, 'comment');
  if (section.roles[0] === 'heading') tokens[0] = inLine(section, 0, headingRange(section), 'class', DECLARATION);
  return tokens;
});

/** A value has its colour only when it is right: a wrong one stays plain, as its finding says. */
function typeOf({ field, element, enumeration }: PlacedValue, reading: Reading): TokenType | undefined {
  if (!isPresent(field)) return undefined;
  if (enumeration !== undefined)
    return enumeration === 'maskedRole' || field.value !== undefined ? 'enumMember' : undefined;
  switch (element) {
    case 'startDate':
    case 'completionDate':
    case 'lastUpdated':
    case 'minimumAge':
    case 'maximumAge':
    case 'enrollment':
      return field.value === undefined ? undefined : 'number';
    case 'nctId':
      return field.value === undefined ? undefined : 'string';
    case 'armTitle':
      return 'struct';
    case 'interventionName':
      return 'variable';
    default:
      return reading.kind === 'studyGroups' && field.text === NO_INTERVENTIONS ? 'enumMember' : undefined;
  }
}

/** True for a line that begins with a key ("NCT ID:"), not a label of its own. */
const isKey = (section: Section, line: number): boolean => section.roles[line] === 'text';

/** The key before a value on its line: "NCT ID:". */
function keyToken(section: Section, { field }: PlacedValue): number[] {
  const { start } = textRange(section, field.line);
  const text = section.lines[field.line] ?? '';
  const from = start - (section.lineStarts[field.line] ?? 0);
  const key = text.slice(from, field.range.start - (section.lineStarts[field.line] ?? 0)).trimEnd();
  return key === '' ? [] : token(from, key.length, 'property');
}

const wholeLine = (section: Section, line: number, type: TokenType): number[] =>
  inLine(section, line, textRange(section, line), type);

function inLine(section: Section, line: number, { start, end }: TextRange, type: TokenType, modifiers = 0): number[] {
  return start === end ? [] : token(start - (section.lineStarts[line] ?? 0), end - start, type, modifiers);
}

// Lines

function trialNumbers(line: string): LineTokens | undefined {
  if (!line.includes('NCT')) return undefined;
  const tokens = [...line.matchAll(NCT_NUMBERS)].flatMap((match) => token(match.index, match[0].length, 'string'));
  return tokens.length === 0 ? undefined : tokens;
}

/** Comparisons, also as the registry escapes them (`\>=`) and as they are mistyped (`=<`); an arrow (`->`) is none. */
const COMPARISON = /(?<!-\\?)(?:\\?=)?\\?[<>](?:\\?=)?|[≥≤≧≦]/;
const COMPARISON_OR_NUMBER = new RegExp(`${COMPARISON.source}|${NCT_NUMBERS.source}`, 'g');
const MAY_HOLD_TOKENS = /[<>≥≤≧≦]|NCT\d/;

/** The tokens of one line of a list: the heading or the mark, then what stands in the text. */
const criterionTokens = keptByLine(({ text, body, marker, heading }: CriterionLine): LineTokens | undefined => {
  const tokens: number[] = [];
  if (heading !== undefined) tokens.push(...token(heading.start, heading.end - heading.start, 'keyword'));
  if (marker !== undefined) tokens.push(...token(marker.start, marker.end - marker.start, 'decorator'));
  if (MAY_HOLD_TOKENS.test(text)) {
    COMPARISON_OR_NUMBER.lastIndex = body.start;
    for (let match = COMPARISON_OR_NUMBER.exec(text); match !== null; match = COMPARISON_OR_NUMBER.exec(text)) {
      const type = match[0].startsWith('NCT') ? 'string' : 'operator';
      tokens.push(...token(match.index, match[0].length, type));
    }
  }
  return tokens.length === 0 ? undefined : tokens;
});
