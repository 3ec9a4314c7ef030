// All kinds of planted defects.
import { ARM_DEFECTS } from './arms';
import { CHARACTER_DEFECTS } from './characters';
import { CRITERIA_DEFECTS } from './criteria';
import { DESIGN_DEFECTS } from './design';
import { LOGIC_DEFECTS } from './logic';
import type { Defect } from './record';
import { STRUCTURE_DEFECTS } from './structure';
import { VALUE_DEFECTS } from './values';
import { WORD_DEFECTS } from './words';

export const DEFECTS: readonly Defect[] = [
  ...CHARACTER_DEFECTS,
  ...CRITERIA_DEFECTS,
  ...WORD_DEFECTS,
  ...LOGIC_DEFECTS,
  ...VALUE_DEFECTS,
  ...DESIGN_DEFECTS,
  ...ARM_DEFECTS,
  ...STRUCTURE_DEFECTS,
];
