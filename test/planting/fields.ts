// The fields of a record: picked, asked, and set to something else.
import type { BasicValue, DesignValue } from '../../server/protocol/basicInformation';
import type { Field } from '../../server/protocol/field';
import type { Reading, Trial } from '../../server/protocol/trial';
import { chosen, type Random } from './random';
import { lineOf, type Plant, replaced, type WholeRecord } from './record';

/** Fields of which one is chosen, and the section that they stand in. */
export type Pick = (
  trial: Trial,
) => readonly [reading: Reading | undefined, fields: readonly (Field<unknown> | undefined)[]];

/** Changes one value that is there. The text is that of the value; a key before it on its line stays. */
export function inValue(pick: Pick, edit: (text: string, random: Random, trial: Trial) => string | undefined): Plant {
  return (record, random) => {
    const [reading, fields] = pick(record.trial);
    const field = chosen(
      random,
      fields.filter((f) => f !== undefined && f.line !== -1 && f.value !== undefined),
    );
    const line = lineOf(record, reading?.section, field);
    if (line === undefined || field === undefined) return undefined;
    const changed = edit(field.text, random, record.trial);
    const whole = record.lines[line] ?? '';
    return changed === undefined || changed === field.text
      ? undefined
      : replaced(record, line, whole.slice(0, whole.length - field.text.length) + changed);
  };
}

export const basic =
  (name: BasicValue): Pick =>
  ({ basicInformation }) => [basicInformation, [basicInformation?.[name]]];
export const design =
  (name: DesignValue): Pick =>
  ({ studyDesign }) => [studyDesign, [studyDesign?.[name]]];
export const age =
  (...names: readonly ('minimumAge' | 'maximumAge')[]): Pick =>
  ({ eligibility }) => [eligibility, names.map((name) => eligibility?.[name])];

export const setBasic = (name: BasicValue, to: string): Plant => inValue(basic(name), () => to);
export const setDesign = (name: DesignValue, to: string): Plant => inValue(design(name), () => to);

export const basicOf = (record: WholeRecord, name: BasicValue): string =>
  record.trial.basicInformation?.[name].text ?? '';
export const designOf = (record: WholeRecord, name: DesignValue): string => record.trial.studyDesign?.[name].text ?? '';
export const isTrial = (record: WholeRecord): boolean => basicOf(record, 'studyType') === 'INTERVENTIONAL';

/** A plant for the records that `may` allows; other fields that the finding may stand on are named. */
export const where =
  (
    may: (record: WholeRecord) => boolean,
    plant: Plant,
    ...also: readonly (BasicValue | DesignValue | 'title')[]
  ): Plant =>
  (record, random) => {
    const made = may(record) ? plant(record, random) : undefined;
    if (made === undefined || also.length === 0) return made;
    const { basicInformation: b, studyDesign: d, record: head } = record.trial;
    const lines = also.flatMap((name) => {
      const line =
        name === 'title'
          ? lineOf(record, head.section, head.title)
          : name in (b ?? {})
            ? lineOf(record, b?.section, b?.[name as BasicValue])
            : lineOf(record, d?.section, d?.[name as DesignValue]);
      return line === undefined ? [] : [line];
    });
    return { ...made, lines: new Set([...made.lines, ...lines]), oldLines: new Set([...made.oldLines, ...lines]) };
  };
