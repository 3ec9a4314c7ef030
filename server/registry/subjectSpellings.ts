// The spellings of a name that need no entry of their own: plural, British and American, hyphens, possessives.
import { combinations } from './combinations';

/** Parts of words by which British and American spelling differ. */
const PAIRS: readonly (readonly [british: string, american: string])[] = [
  ['haem', 'hem'],
  ['aemi', 'emi'],
  ['leuco', 'leuko'],
  ['oedem', 'edem'],
  ['oestr', 'estr'],
  ['foet', 'fet'],
  ['paediatr', 'pediatr'],
  ['anaesth', 'anesth'],
  ['gynaec', 'gynec'],
  ['pnoea', 'pnea'],
  ['analogue', 'analog'],
  ['tumour', 'tumor'],
  ['programme', 'program'],
  ['ised', 'ized'],
  ['ising', 'izing'],
  ['isation', 'ization'],
];

/** `tokens` in lower case and all their spellings, itself among them. A hyphen may be missing, or `'s`, or its apostrophe. */
export function spellingVariants(tokens: readonly string[]): readonly (readonly string[])[] {
  const pieces: (readonly (readonly string[])[])[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? '';
    if (tokens[index + 1] === "'" && tokens[index + 2] === 's') {
      pieces.push([[token, "'", 's'], [`${token}s`], [token]]);
      index += 2;
    } else if (token === '-' && index > 0 && index < tokens.length - 1) pieces.push([['-'], []]);
    else pieces.push(wordSpellings(token, index === tokens.length - 1).map((word) => [word]));
  }
  return combinations(pieces);
}

/** Most words have none of the parts, and one look tells. */
const ANY_PART = new RegExp(PAIRS.flat().join('|'));

function wordSpellings(word: string, isLast: boolean): readonly string[] {
  const spellings = [word];
  for (const [british, american] of ANY_PART.test(word) ? PAIRS : []) {
    if (word.includes(british)) spellings.push(word.replace(british, american));
    else if (word.includes(american)) spellings.push(word.replace(american, british));
  }
  if (isLast && /^[a-z]{3,}$/.test(word) && !/[sxy]$/.test(word)) {
    spellings.push(...spellings.map((spelling) => `${spelling}s`));
  }
  return spellings;
}
