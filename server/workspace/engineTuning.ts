// How V8 is asked to weigh its own work against ours. For the Node programs; a browser's engine is not ours to tune.
import { setFlagsFromString } from 'node:v8';

/**
 * Optimise later: the programs run for a second, or wait most of the time, and on two processors an optimising compiler that
 * starts after a few calls takes its share from the work itself (a seventh of `check` over 1,000 records, a third of the
 * processor time of a keystroke).
 */
export function optimiseLater(): void {
  setFlagsFromString('--interrupt-budget=300000');
}

/**
 * Keep less garbage: by default it may grow to several times what is in use before it is collected. Next to an editor,
 * memory is worth more than the few milliseconds that this saves (peak with a document of 6 MB: 380 MiB without, 250 with).
 */
export function keepLessGarbage(): void {
  setFlagsFromString('--heap-growing-percent=25');
}
