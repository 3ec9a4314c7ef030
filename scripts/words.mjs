/**
 * How well misspelled and confused words are found: slips planted into lines of public records, one at a time.
 *
 *   npm run words                      500 slips of each kind, always the same
 *   npm run words -- --count 2000      more of them
 *   npm run words -- --seed 2          others
 *   npm run words -- --misses          prints what was not found, or answered with another word
 *
 * The lines are those of ../shared/corpus/full; without it there is nothing to measure. What is said of records as they are
 * is read with `npm run corpus -- --rule spelling --sample 100`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundledCore } from './bundled-core.mjs';
import { repository } from './repository.mjs';
import { compiledUsage } from './usage-table.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    misses: { type: 'boolean', default: false },
  },
});

const corpus = path.resolve(repository, '../shared/corpus/full');
if (!existsSync(corpus)) {
  console.error(`words: the public records are not here (${corpus})`);
  process.exit(1);
}

const core = await bundledCore(`
  export { parse } from './server/format/tree';
  export { readUsage } from './server/registry/usage/table';
  export { confusedWords } from './server/rules/eligibility/confusedWords';
  export { misspelledWords } from './server/rules/eligibility/misspelledWords';
  export { isForm, isSpellingVariant } from './server/rules/eligibility/slips';
  export { wordsOfLine } from './server/rules/eligibility/wordsOfLine';
  export { WITH_WORDS } from './server/rules/eligibility/suspectWords';
  export { randomFrom } from './test/planting/random';
`);
const usage = core.readUsage(compiledUsage());
/** @type {() => number} */
const random = core.randomFrom(Number(values.seed));

/** @template T @param {ArrayLike<T>} all @returns {T} */
const oneOf = (all) => /** @type {T} */ (all[Math.floor(random() * all.length)]);

/** @type {string[]} */
const lines = readdirSync(corpus)
  .sort()
  .flatMap((name) =>
    core
      .parse(readFileSync(path.join(corpus, name), 'utf8'))
      .sections.filter(
        (/** @type {{ kind: string }} */ { kind }) => kind !== 'record' && core.WITH_WORDS.includes(kind),
      )
      .flatMap((/** @type {{ lines: string[], roles: string[] }} */ section) =>
        section.lines.filter((line, index) => section.roles[index] === 'text' && line.length > 40),
      ),
  );

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** The keys beside each on an English keyboard. @type {Record<string, string>} */
const BESIDE = {
  ...{ q: 'wa', w: 'qes', e: 'wrd', r: 'etf', t: 'ryg', y: 'tuh', u: 'yij', i: 'uok', o: 'ipl', p: 'ol', a: 'qsz' },
  ...{ s: 'adw', d: 'sfe', f: 'dgr', g: 'fht', h: 'gjy', j: 'hku', k: 'jli', l: 'ko', z: 'ax', x: 'zcs', c: 'xvd' },
  ...{ v: 'cbf', b: 'vnh', n: 'bmj', m: 'nk' },
};
/** What is written for what sounds alike. */
const SOUNDS = [
  ...[
    ['ph', 'f'],
    ['ie', 'ei'],
    ['ei', 'ie'],
    ['y', 'i'],
    ['ance', 'ence'],
    ['ence', 'ance'],
    ['ible', 'able'],
  ],
  ...[
    ['able', 'ible'],
    ['cc', 'c'],
    ['ss', 's'],
    ['mm', 'm'],
    ['tt', 't'],
    ['rr', 'r'],
    ['ll', 'l'],
    ['er', 'or'],
  ],
  ...[
    ['or', 'er'],
    ['sc', 's'],
    ['rh', 'r'],
    ['c', 's'],
    ['s', 'c'],
    ['i', 'e'],
    ['e', 'i'],
    ['a', 'e'],
  ],
];

/** @type {Record<string, (word: string) => string>} */
const SLIPS = {
  'keyboard neighbour': (word) => {
    const at = Math.floor(random() * word.length);
    return word.slice(0, at) + oneOf(BESIDE[word.charAt(at)] ?? LETTERS) + word.slice(at + 1);
  },
  transposition: (word) => {
    const at = Math.floor(random() * (word.length - 1));
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  },
  'doubled letter': (word) => {
    const at = Math.floor(random() * word.length);
    return word.slice(0, at) + word.charAt(at) + word.slice(at);
  },
  'dropped letter': (word) => {
    const at = Math.floor(random() * word.length);
    return word.slice(0, at) + word.slice(at + 1);
  },
  'by its sound': (word) => {
    const [from = '', to = ''] = oneOf(SOUNDS.filter(([sound = '']) => word.includes(sound))) ?? [];
    return word.replace(from, to);
  },
};

const records = (/** @type {string} */ word) => usage.recordsOf(usage.numberOf(word));
const isKnown = (/** @type {string} */ word) => usage.isEnglish(word) || records(word) >= 12;

/** A word of a line that stands for itself: no part of a compound, an address or a name with digits. */
function place() {
  for (;;) {
    const line = oneOf(lines);
    const words = [...line.matchAll(/(?<![\w@/.\\-])[A-Za-z][a-z]{3,}(?![\w@/\\-])/g)];
    if (words.length > 0) return { line, match: oneOf(words) };
  }
}

/** Plants slips that `slip` makes, and counts those found with their word as the first suggestion. @param {string} name @param {(word: string) => string | undefined} slip */
function measure(name, slip) {
  const count = Number(values.count);
  const misses = [];
  let found = 0;
  let right = 0;
  for (let planted = 0; planted < count; ) {
    const { line, match } = place();
    const word = match[0].toLowerCase();
    const written = slip(word);
    if (written === undefined || written === word) continue;
    planted++;
    const put = match[0].charAt(0) === word.charAt(0) ? written : written.charAt(0).toUpperCase() + written.slice(1);
    const text = line.slice(0, match.index) + put + line.slice(match.index + word.length);
    const words = core.wordsOfLine(text, usage);
    /** @type {{ start: number, end: number, suggestions: string[] }[]} */
    const suspects = [...core.misspelledWords(words, usage), ...core.confusedWords(words, usage)];
    const suspect = suspects.find(({ start, end }) => start <= match.index && match.index < end);
    if (suspect !== undefined) found++;
    if (suspect?.suggestions[0] === word) right++;
    else misses.push(`${written} (${word}${suspect === undefined ? '' : `, said: ${suspect.suggestions[0]}`})`);
  }
  const share = (/** @type {number} */ part) => `${((100 * part) / count).toFixed(1)} %`.padStart(8);
  console.log(`${name.padEnd(24)} ${String(count).padStart(7)} ${share(found)} ${share(right)}`);
  if (values.misses) console.log(`  ${misses.slice(0, 60).join(', ')}`);
  return right;
}

console.log(`${'kind'.padEnd(24)} planted    found  right first`);
let right = 0;
for (const [name, slip] of Object.entries(SLIPS)) {
  right += measure(name, (word) => {
    const written = slip(word);
    return isKnown(word) && !isKnown(written) ? written : undefined;
  });
}
const all = Number(values.count) * Object.keys(SLIPS).length;
console.log(
  `${'misspellings, together'.padEnd(24)} ${String(all).padStart(7)} ${`${((100 * right) / all).toFixed(1)} %`.padStart(17)}\n`,
);

/** Another word of English, one slip away, that records use. @param {string} word @param {boolean} withForms */
function swapped(word, withForms) {
  if (usage.numberOf(word) === -1) return undefined;
  const all = new Set();
  for (let i = 0; i <= word.length; i++) {
    const [head, tail] = [word.slice(0, i), word.slice(i + 1)];
    all.add(head + tail).add(head + tail.charAt(0) + word.charAt(i) + tail.slice(1));
    for (const letter of LETTERS) all.add(head + letter + tail).add(head + letter + word.slice(i));
  }
  const real = [...all].filter(
    (other) =>
      other !== word &&
      other.length > 2 &&
      usage.isEnglish(other) &&
      records(other) >= 3 &&
      !core.isSpellingVariant(word, other) &&
      (withForms ? `${other}s` !== word && `${word}s` !== other : !core.isForm(word, other)),
  );
  return real.length === 0 ? undefined : oneOf(real);
}
measure('another word', (word) => swapped(word, false));
measure('another word or form', (word) => swapped(word, true));
