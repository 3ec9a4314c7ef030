// The date of a moment, in the time zone of the machine.
import type { ReferenceDate } from './settings';

export const todayFrom = (moment: Date): ReferenceDate => ({
  year: moment.getFullYear(),
  month: moment.getMonth() + 1,
  day: moment.getDate(),
});
