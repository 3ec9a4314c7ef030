// The arms of a trial where they are beyond doubt. Rules on arms rest on these and on nothing that was merely inferred.
import type { Arm } from '../../protocol/arms';
import type { Intervention } from '../../protocol/interventions';
import { kept } from '../../protocol/kept';
import type { Trial } from '../../protocol/trial';

/** A name that is longer, or ends like a sentence, may be a description. */
const LONGEST_NAME = 100;

/**
 * The arms, or undefined where their reading leaves doubt.
 *
 * Labels make them certain where every intervention of an arm is a known one. Without labels they are sure where nothing
 * could be read in another way: each intervention is a name with one line below it, each arm is a title with at most one
 * line below it, and each arm ends with known interventions as a whole or with the line that says that it has none.
 * (Of 244 labelled public records printed without labels, 232 are sure in this sense, and all 232 have the same arms;
 * so are 577 of 632 bare records.)
 */
export const sureArms: (trial: Trial) => readonly Arm[] | undefined = kept(readSureArms);

function readSureArms({ studyGroups, interventions }: Trial): readonly Arm[] | undefined {
  if (studyGroups === undefined || studyGroups.arms.length === 0) return undefined;
  if (studyGroups.certain) return studyGroups.arms.every(isKnown) ? studyGroups.arms : undefined;
  const declared = interventions?.interventions ?? [];
  if (declared.some((i) => i.description.length > 1)) return undefined;
  if (declared.length > 1 && !declared.every(isNameAndLine)) return undefined;
  return studyGroups.arms.every(isWhole) ? studyGroups.arms : undefined;
}

const isKnown = (arm: Arm): boolean => arm.interventions.every((i) => i.declared !== undefined);

const isNameAndLine = ({ name, description }: Intervention): boolean =>
  description.length === 1 && name.text.length < LONGEST_NAME && !/[.;:]$/.test(name.text);

const isWhole = (arm: Arm): boolean =>
  arm.description.length <= 1 &&
  (arm.none !== undefined || arm.interventions.length > 0) &&
  arm.interventions.every((i) => i.declared?.description.length === i.description.length);

/** The title and description of an arm as one text. */
export const armText = ({ title, description }: Arm): string => [title, ...description].map((f) => f.text).join('\n');

/** The names and descriptions of an arm's interventions as one text. */
export const interventionsText = ({ interventions }: Arm): string =>
  interventions.flatMap((i) => [i.name, ...i.description].map((f) => f.text)).join('\n');
