/** The compiled table of words, as server/registry/usage/table.ts reads it. */
export function compiledUsage(): Uint8Array;
