// How a message quotes the text it speaks of.

/** The longest quotation: what is longer is cut, because a finding's message is one line of a list. */
const LONGEST_QUOTATION = 60;

/** The text in quotation marks, cut at a word where it is long. */
export function quoted(text: string): string {
  if (text.length <= LONGEST_QUOTATION) return `"${text}"`;
  const cut = text.slice(0, LONGEST_QUOTATION);
  const blank = cut.lastIndexOf(' ');
  return `"${cut.slice(0, blank > LONGEST_QUOTATION / 2 ? blank : LONGEST_QUOTATION)}…"`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], conjunction = 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
