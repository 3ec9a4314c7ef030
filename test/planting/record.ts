// A record without damage, and the ways to change it: what the table of planted defects is written with.

import type { AnySectionKind, Section } from '../../server/format/section';
import { parse, startOf } from '../../server/format/tree';
import { type Field, isPresent } from '../../server/protocol/field';
import { readTrial, type Trial } from '../../server/protocol/trial';
import { SourceText } from '../../server/text/sourceText';
import type { Random } from './random';

export interface WholeRecord {
  readonly text: string;
  readonly lines: readonly string[];
  readonly trial: Trial;
}

/** A record with one defect in it. */
export interface Planted {
  readonly text: string;
  /** The lines that a finding may stand on, from 0. */
  readonly lines: ReadonlySet<number>;
  /** The lines of the record before that these were. */
  readonly oldLines: ReadonlySet<number>;
}

export type Plant = (record: WholeRecord, random: Random) => Planted | undefined;

/** One kind of defect, and the rules that say what it is. */
export interface Defect {
  readonly id: string;
  readonly rules: readonly string[];
  readonly plant: Plant;
}

/** Reads a record; undefined for an extract, whose rules are silent on purpose, and for what is no record. */
export function wholeRecord(text: string): WholeRecord | undefined {
  const trial = readTrial(parse(text));
  if (!trial.isProtocol || trial.extract !== undefined) return undefined;
  return { text, lines: text.split('\n'), trial };
}

/** The document's line of a line of a section. */
export const lineIn = (record: WholeRecord, section: Section, line: number): number =>
  SourceText.of(record.text).positionAt(startOf(record.trial.tree, section)).line + line;

/** The document's line of a value; undefined when it is missing. */
export function lineOf(
  record: WholeRecord,
  section: Section | undefined,
  field: Field<unknown> | undefined,
): number | undefined {
  if (section === undefined || field === undefined || !isPresent(field)) return undefined;
  return lineIn(record, section, field.line);
}

export const sectionOf = (record: WholeRecord, kind: AnySectionKind): Section | undefined =>
  record.trial.tree.sections.find((section) => section.kind === kind);

/** What comes in place of a line; no lines take it away. `found` names those of `put` that a finding may stand on. */
export interface Change {
  readonly line: number;
  readonly put: readonly string[];
  readonly found?: readonly number[];
}

/** Makes the changes. `also` names unchanged lines on which the defect may be found as well. */
export function planted(record: WholeRecord, changes: readonly Change[], also: readonly number[] = []): Planted {
  const byLine = new Map(changes.map((change) => [change.line, change]));
  const lines: string[] = [];
  const found = new Set<number>();
  record.lines.forEach((text, line) => {
    const change = byLine.get(line);
    if (change === undefined) {
      if (also.includes(line)) found.add(lines.length);
      lines.push(text);
      return;
    }
    change.put.forEach((put, index) => {
      if (change.found?.includes(index) ?? put !== text) found.add(lines.length);
      lines.push(put);
    });
  });
  return {
    text: lines.join('\n'),
    lines: found,
    oldLines: new Set([...changes.map((change) => change.line), ...also]),
  };
}

export const replaced = (record: WholeRecord, line: number, text: string): Planted =>
  planted(record, [{ line, put: [text] }]);

/** Lines below another one, with blank lines between them where the layout has them. */
export function below(record: WholeRecord, line: number, added: readonly string[]): readonly string[] {
  const blank = record.trial.layout === 'labelled';
  return [record.lines[line] ?? '', ...added.flatMap((text) => (blank ? ['', text] : [text]))];
}

export function insertedBelow(record: WholeRecord, line: number, added: readonly string[]): Planted {
  const put = below(record, line, added);
  return planted(record, [
    { line, put, found: put.flatMap((text, index) => (index > 0 && text !== '' ? [index] : [])) },
  ]);
}
