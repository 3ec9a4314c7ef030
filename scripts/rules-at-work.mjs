/** Rules as they are bundled: without what only their pages and tests need. */
import { readFile } from 'node:fs/promises';

/** @import { Plugin } from 'esbuild' */

/** A property of a rule over several lines or on one, as Biome writes it: two blanks deep, closed at the same depth. */
const PROPERTIES = [/^ {2}examples: \[(?:\n(?: {3,}.*\n|\n)* {2}\]|.*\]),\n/gm, /^ {2}precision:(?:\n {4}| ).*,\n/gm];
const EMPTY = ['  examples: [],\n', "  precision: '',\n"];

/** Half of the text of the rules is examples: a server that starts with every window does not carry it. */
export const rulesAtWork = /** @type {Plugin} */ ({
  name: 'rules-at-work',
  setup(build) {
    build.onLoad({ filter: /[\\/]server[\\/]rules[\\/].*\.ts$/ }, async ({ path }) => {
      let contents = await readFile(path, 'utf8');
      PROPERTIES.forEach((property, index) => {
        contents = contents.replace(property, EMPTY[index] ?? '');
      });
      return { contents, loader: 'ts' };
    });
  },
});
