// The spellings of a name that need no entry of their own: plural, British and American, hyphens, possessives.

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
  let variants: (readonly string[])[] = [[]];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? '';
    const isPossessive = tokens[index + 1] === "'" && tokens[index + 2] === 's';
    const choices: (readonly string[])[] = isPossessive
      ? [[token, "'", 's'], [`${token}s`], [token]]
      : token === '-' && index > 0 && index < tokens.length - 1
        ? [['-'], []]
        : wordSpellings(token, index === tokens.length - 1).map((word) => [word]);
    if (isPossessive) index += 2;
    variants = variants.flatMap((before) => choices.map((choice) => [...before, ...choice]));
  }
  return variants;
}

function wordSpellings(word: string, isLast: boolean): readonly string[] {
  const spellings = [word];
  for (const [british, american] of PAIRS) {
    if (word.includes(british)) spellings.push(word.replace(british, american));
    else if (word.includes(american)) spellings.push(word.replace(american, british));
  }
  if (isLast && /^[a-z]{4,}$/.test(word) && !/[sxy]$/.test(word)) {
    spellings.push(...spellings.map((spelling) => `${spelling}s`));
  }
  return spellings;
}
