// Where a record introduces its abbreviations, as in "mesenchymal stem cells (MSCs)", kept line by line.
import type { Section } from '../format/section';
import { shift } from '../text/range';
import { type Definition, definitionsIn, mayDefine } from './abbreviations';
import { kept, keptByLine } from './kept';
import { PRINTED_PROSE } from './prose';
import type { Reading } from './trial';

/** The sections in which abbreviations are introduced and used. */
export const WITH_ABBREVIATIONS = PRINTED_PROSE;

const NO_DEFINITIONS: readonly Definition[] = [];

const definitionsOfLine = (line: string): readonly Definition[] => {
  // Most lines introduce none.
  const found = mayDefine(line) ? definitionsIn(line) : NO_DEFINITIONS;
  return found.length === 0 ? NO_DEFINITIONS : found;
};

export const definitionsOfCriteria = keptByLine(({ kind, text }) =>
  kind === 'other' ? NO_DEFINITIONS : definitionsOfLine(text),
);

const definitionsOfLines = kept(({ lines, roles }: Section) =>
  lines.map((line, index) => (roles[index] === 'text' ? definitionsOfLine(line) : NO_DEFINITIONS)),
);

/** The abbreviations that a section introduces. Ranges count from the section. */
export const definitionsOf: (reading: Reading) => readonly Definition[] = kept((reading: Reading) => {
  const { section } = reading;
  const ofLines = reading.kind === 'eligibility' ? definitionsOfCriteria(reading) : definitionsOfLines(section);
  let found = NO_DEFINITIONS;
  for (let line = 0; line < ofLines.length; line++) {
    const definitions = ofLines[line] ?? NO_DEFINITIONS;
    if (definitions !== NO_DEFINITIONS) found = found.concat(placed(definitions, section.lineStarts[line] ?? 0));
  }
  return found;
});

const placed = (definitions: readonly Definition[], start: number): readonly Definition[] =>
  definitions.map((definition) => ({
    ...definition,
    range: shift(definition.range, start),
    longRange: shift(definition.longRange, start),
    shortRange: shift(definition.shortRange, start),
  }));
