// The table of words: read once, in the first quiet moment behind findings, so that neither they nor typing wait for it.
import { readUsage, type WordUsage } from '../registry/usage/table';
import type { ServerHost } from './host';

/** How long nobody must have asked for findings, in milliseconds: behind the first ones an editor asks for colours and outline. */
const QUIET = 150;

export interface UsageLoader {
  /** Has the table read when it is quiet; to be called whenever findings are delivered. */
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
  let plan: ReturnType<typeof setTimeout> | undefined;
  const now = (): Promise<void> => {
    loading ??= read().then((bytes) => onUsage(readUsage(bytes)), onTrouble);
    return loading;
  };
  const soon = (): void => {
    if (loading !== undefined) return;
    clearTimeout(plan);
    plan = setTimeout(() => void now(), QUIET);
    plan.unref?.();
  };
  return { soon, now };
}
