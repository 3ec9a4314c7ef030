// The library that reads and changes JSON with its places and its comments: loaded with the first project file, which most have not.

export type Json = typeof import('jsonc-parser');

/** Only this module asks for it: whatever imported it otherwise would be evaluated at every start. */
export const loadJson = (): Promise<Json> => import('jsonc-parser');
