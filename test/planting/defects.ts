// All kinds of planted defects.
import { ARM_DEFECTS } from './arms';
import { BOUND_DEFECTS } from './bounds';
import { CHARACTER_DEFECTS } from './characters';
import { CRITERIA_DEFECTS } from './criteria';
import { DESIGN_DEFECTS } from './design';
import { ENUMERATION_DEFECTS } from './enumerations';
import { LOGIC_DEFECTS } from './logic';
import { PROSE_DEFECTS } from './prose';
import type { Defect } from './record';
import { SPONSOR_DEFECTS } from './sponsors';
import { STATUS_DEFECTS } from './statuses';
import { STRUCTURE_DEFECTS } from './structure';
import { TEXT_DEFECTS } from './text';
import { VALUE_DEFECTS } from './values';
import { WORD_DEFECTS } from './words';

export const DEFECTS: readonly Defect[] = [
  ...CHARACTER_DEFECTS,
  ...TEXT_DEFECTS,
  ...CRITERIA_DEFECTS,
  ...BOUND_DEFECTS,
  ...WORD_DEFECTS,
  ...LOGIC_DEFECTS,
  ...ENUMERATION_DEFECTS,
  ...VALUE_DEFECTS,
  ...STATUS_DEFECTS,
  ...DESIGN_DEFECTS,
  ...ARM_DEFECTS,
  ...SPONSOR_DEFECTS,
  ...STRUCTURE_DEFECTS,
  ...PROSE_DEFECTS,
];
