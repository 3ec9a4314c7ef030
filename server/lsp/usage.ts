// The table of words: read once, behind the first findings, so that neither they nor the start wait for it.
import { readUsage, type WordUsage } from '../registry/usage/table';
import type { ServerHost } from './host';

/** How long after the first findings the table is read, in milliseconds: an editor then asks for colours and outline. */
const LATER = 150;

export interface UsageLoader {
  /** Has the table read some time later; to be called when findings are delivered. */
  readonly soon: () => void;
  /** Done when the table is there, or cannot be had. */
  readonly now: () => Promise<void>;
}

/** `onUsage` is given the table once. A table that cannot be read is told to `onTrouble`, once; the rest works without. */
export function usageLoader(
  host: ServerHost,
  onUsage: (usage: WordUsage) => void,
  onTrouble: (error: unknown) => void,
): UsageLoader {
  const { readUsage: read } = host;
  if (read === undefined) return { soon: () => undefined, now: () => Promise.resolve() };
  let loading: Promise<void> | undefined;
  let isPlanned = false;
  const now = (): Promise<void> => {
    loading ??= read().then((bytes) => onUsage(readUsage(bytes)), onTrouble);
    return loading;
  };
  const soon = (): void => {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => void now(), LATER).unref?.();
  };
  return { soon, now };
}
