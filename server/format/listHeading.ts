// The lines that head a list of criteria: "Inclusion Criteria", "Key Exclusion Criteria:", "Inclusion Criteria for Part B:",
// "Exclusion:", and the blocks of old records ("DISEASE CHARACTERISTICS:").

/** `characteristics` = a block of an old record, whose lines may include or exclude. */
export type Polarity = 'inclusion' | 'exclusion' | 'characteristics';

export interface ListHeading {
  readonly polarity: Polarity;
  /** Offsets in the line of the heading's words, without bullet and colon. */
  readonly start: number;
  readonly end: number;
  /** What the heading says beyond its kind: "Key", "for Part B"; '' when nothing. */
  readonly qualifier: string;
  /** Where a first criterion on the same line begins, or -1. */
  readonly textStart: number;
}

/**
 * "[bullet] [some words] inclusion|exclusion [criteria] [for …|(…)|- …] [:] [first criterion]". The words before are few
 * and none of them makes a sentence of the line; that is checked apart, so that the expression stays linear.
 */
const HEADING =
  /^[ \t]*(?:\\?[*•·\-–][ \t]+)?(?:\d{1,2}\\?[.)][ \t]+)?((?:[A-Za-z0-9'/&-]+[ \t]+){0,5}?)((?:non[- ]?)?(inclusions?|exclusions?|eligibility)(?:[ \t]+(criteria|criterion|criterium|factors))?|criteria[ \t]+for[ \t]+(?:inclusion|exclusion))\b([^:：]{0,110}?)[ \t]*([:：.]?)[ \t]*(?:$|(?<=[:：][ \t]*)(.*)$)/i;

/** Words that make a sentence of a line: it speaks of criteria and does not head them. */
const SENTENCE_WORDS =
  /\b(?:not|no|none|any|all|of|the|to|meet|meets|meeting|met|fulfil|fulfill|fulfilling|fulfilled|fail|fails|failing|failure|does|do|must|may|have|has|per|see|in|is|are|by|from|prior|day|evaluation|requirement)\b/i;

const OLD_BLOCK =
  /^[ \t]*(?:-{2}[ \t]?)?(DISEASE|PATIENT|DONOR)[ \t]+(CHARACTERISTICS)(?:[ \t]?-{2})?[ \t]*(?::[ \t]*(.*))?$/i;
const OLD_THERAPY =
  /^[ \t]*(?:-{2}[ \t]?)?(PRIOR(?:\/|[ \t]+)CONCURRENT[ \t]+THERAPY)(?:[ \t]?-{2})?[ \t]*(?::[ \t]*(.*))?$/i;

const LONGEST_HEADING = 200;

/** The heading that a line (without its line end) is, or undefined. */
export function listHeading(line: string): ListHeading | undefined {
  // A heading stands at the beginning of its line, with at most a few words before and in it.
  const head = line.length > LONGEST_HEADING ? line.slice(0, LONGEST_HEADING) : line;
  if (!/clusion|characteristics|concurrent/i.test(head)) return undefined;
  return oldBlock(line) ?? criteriaHeading(line);
}

function oldBlock(line: string): ListHeading | undefined {
  const match = OLD_BLOCK.exec(line) ?? OLD_THERAPY.exec(line);
  if (match === null) return undefined;
  const words = /[A-Za-z].*?(?=[ \t]*(?::|--|$))/.exec(line);
  const start = words?.index ?? 0;
  const text = match.at(-1) ?? '';
  return {
    polarity: 'characteristics',
    start,
    end: start + (words?.[0].length ?? 0),
    qualifier: '',
    textStart: text.trim() === '' ? -1 : line.length - text.length,
  };
}

function criteriaHeading(line: string): ListHeading | undefined {
  const match = HEADING.exec(line.length > 400 ? line.slice(0, 400) : line);
  if (match === null) return undefined;
  const [whole, before = '', words = '', , criteriaWord, after = '', closing = '', rest = ''] = match;
  const isColon = closing === ':' || closing === '：';
  const short = criteriaWord === undefined && !/^criteria/i.test(words);
  const exclusion = /exclu|^non/i.test(words);
  if (/^eligibility/i.test(words) || (before !== '' && SENTENCE_WORDS.test(before))) return undefined;
  if (!plausibleQualifier(after, isColon)) return undefined;
  // "Inclusion" without "criteria" heads a list with a colon, or alone on its line.
  if (short && !isColon && (before !== '' || after.trim() !== '' || rest !== '')) return undefined;
  if (isBulleted(whole) && !isColon && (criteriaWord === undefined || after.trim() !== '')) return undefined;
  const start = line.indexOf(before === '' ? words : before, whole.length - whole.trimStart().length);
  const end = start + before.length + words.length + after.trimEnd().length;
  const first = isColon && rest.trim() !== '' ? line.indexOf(closing, end) + 1 : -1;
  const textStart = first === -1 ? -1 : first + (line.slice(first).length - line.slice(first).trimStart().length);
  const qualifier = `${before.trim()} ${after.trim()}`.trim();
  return { polarity: exclusion ? 'exclusion' : 'inclusion', start, end, qualifier, textStart };
}

/** After the words: nothing, "(must meet all)", "for Part B", "- Cohort 2", "of donors"; never the rest of a sentence. */
function plausibleQualifier(after: string, isColon: boolean): boolean {
  const text = after.trim();
  if (text === '' || /^[([].*[)\]]$/.test(text)) return true;
  if (
    /^(?:for|of|in|-|–|,|part|arm|cohort|group|phase|stage|step|required|applying|specific|to be)\b|^[-–(]/i.test(text)
  ) {
    return isColon || text.split(/[ \t]+/).length <= 8;
  }
  return isColon && text.split(/[ \t]+/).length <= 6 && !SENTENCE_WORDS.test(text);
}

const isBulleted = (line: string): boolean => /^[ \t]*(?:\\?[*•·\-–][ \t]|\d{1,2}\\?[.)][ \t])/.test(line);
