// The table of words: read once, while client and server still introduce themselves.
//
// Findings wait for it, 5 to 10 ms at most: were the first ones without words, others would come up behind them, and what is
// said of a text would depend on the moment.
import { readUsage, type WordUsage } from '../registry/usage/table';
import type { ServerHost } from './host';

/** The table, read when first asked for; undefined where there is none or it cannot be read, which is told to `onTrouble`, once. */
export function usageLoader(
  host: ServerHost,
  onTrouble: (error: unknown) => void,
): () => Promise<WordUsage | undefined> {
  let loading: Promise<WordUsage | undefined> | undefined;
  const load = async (): Promise<WordUsage | undefined> => {
    try {
      const bytes = await host.readUsage?.();
      return bytes === undefined ? undefined : readUsage(bytes);
    } catch (error) {
      onTrouble(error);
      return undefined;
    }
  };
  return () => {
    loading ??= load();
    return loading;
  };
}
