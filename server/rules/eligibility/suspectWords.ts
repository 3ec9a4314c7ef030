// The misspelled and the confused words of a whole record: looked for line by line, told only where the record itself
// does not speak for them; and its lines in another language, whose words are not judged.
import type { AnySectionKind, Section } from '../../format/section';
import type { CriterionLine } from '../../protocol/eligibility';
import { kept, keptByLine } from '../../protocol/kept';
import type { Reading, Trial } from '../../protocol/trial';
import { isDrugName } from '../../registry/drugStems';
import type { WordUsage } from '../../registry/usage/table';
import { withCapitalOf } from '../../text/capitals';
import { replace } from '../../text/edit';
import type { TextRange } from '../../text/range';
import { withoutLineEnd } from '../../text/sourceText';
import { isSlipOf } from '../identification/nameInconsistent';
import { isTooLongSection } from '../identification/recordAbbreviations';
import { type Fix, PROSE, type Words } from '../rule';
import { confusedWords } from './confusedWords';
import { grammarSlips } from './grammarPatterns';
import { misspelledWords } from './misspelledWords';
import { otherLanguageOf } from './otherLanguages';
import { NO_SUSPECTS, type Suspect } from './slips';
import { phraseSlips } from './wordConfusionPhrase';
import { wordsOfLine } from './wordsOfLine';

/** Sections whose words are the author's sentences, titles and names of conditions. */
export const WITH_WORDS: readonly AnySectionKind[] = PROSE.filter((kind) => kind !== 'otherInterventionNames');

export interface SuspectsOfLine {
  readonly misspelled: readonly Suspect[];
  readonly confused: readonly Suspect[];
  /** The language of a line that is not English, '' where it is not known which. Then its words are not judged. */
  readonly language: string | undefined;
}

const NOTHING: SuspectsOfLine = { misspelled: NO_SUSPECTS, confused: NO_SUSPECTS, language: undefined };

function suspectsOfLine(line: string, usage: WordUsage): SuspectsOfLine {
  const words = wordsOfLine(withoutLineEnd(line), usage);
  if (words.length === 0) return NOTHING;
  const language = otherLanguageOf(line, words, usage);
  if (language !== undefined) return { misspelled: NO_SUSPECTS, confused: NO_SUSPECTS, language };
  // One place, one finding.
  const misspelled = apartFromPhrases(line, misspelledWords(words, usage));
  const confused = apartFromGrammar(line, apartFromPhrases(line, confusedWords(words, usage))).filter(
    (one) => !misspelled.some((other) => other.start < one.end && one.start < other.end),
  );
  return misspelled.length === 0 && confused.length === 0 ? NOTHING : { misspelled, confused, language };
}

/** Those that no set phrase explains, of which word-confusion-phrase speaks. */
function apartFromPhrases(line: string, suspects: readonly Suspect[]): readonly Suspect[] {
  if (suspects.length === 0) return suspects;
  const slips = phraseSlips(line);
  return slips.length === 0
    ? suspects
    : suspects.filter((one) => !slips.some(({ range }) => range.start < one.end && one.start < range.end));
}

/** Those for which grammar-agreement does not propose the same word: "platelets count". */
function apartFromGrammar(line: string, suspects: readonly Suspect[]): readonly Suspect[] {
  if (suspects.length === 0) return suspects;
  const slips = grammarSlips(line);
  return suspects.filter(
    ({ start, end, suggestions }) =>
      !slips.some(
        ({ range, better }) =>
          range.start < end &&
          start < range.end &&
          better.some((text) => suggestions.some((word) => text.includes(word))),
      ),
  );
}

/** Lines that are remembered by their words, for sections that are read anew as a whole. */
const MOST_LINES = 4_000;

/** What is asked of a table, with what is kept of the answers. */
const readers = kept((usage: WordUsage) => {
  const known = new Map<string, SuspectsOfLine>();
  const ofLine = (line: string): SuspectsOfLine => {
    let found = known.get(line);
    if (found === undefined) {
      found = suspectsOfLine(line, usage);
      if (known.size >= MOST_LINES) known.clear();
      known.set(line, found);
    }
    return found;
  };
  const ofSection = kept((section: Section) =>
    section.lines.map((line, index) => (section.roles[index] === 'text' ? ofLine(line) : NOTHING)),
  );
  const ofCriteria = keptByLine(({ kind, text }) => (kind === 'other' ? NOTHING : ofLine(text)));
  const ofReading = (reading: Reading): readonly SuspectsOfLine[] =>
    reading.kind === 'eligibility' ? ofCriteria(reading) : ofSection(reading.section);
  return { ofReading, ofCriterion: ofCriteria.ofLine };
});

let latest: WordUsage | undefined;

/** Whether a criterion has a suspect, by the table that was asked last. */
export const suspicion = {
  ofLine: (line: CriterionLine): SuspectsOfLine | true => latest === undefined || readers(latest).ofCriterion(line),
};

/** A suspect in its section. */
export interface Placed extends Suspect {
  readonly section: Section;
  /** In the section. */
  readonly range: TextRange;
  /** The line it stands in. */
  readonly line: string;
}

/** The lines of which something is to be said, in order. */
function* tellingLines(trial: Trial, usage: WordUsage): Generator<readonly [Section, line: number, SuspectsOfLine]> {
  latest = usage;
  const { ofReading } = readers(usage);
  for (const reading of trial.readings) {
    const { section } = reading;
    if (!WITH_WORDS.includes(section.kind) || isTooLongSection(section)) continue;
    const ofLines = ofReading(reading);
    for (let line = 0; line < ofLines.length; line++) {
      const suspects = ofLines[line];
      if (suspects !== undefined && suspects !== NOTHING) yield [section, line, suspects];
    }
  }
}

/** A line in another language. */
export interface ForeignLine {
  readonly section: Section;
  readonly line: number;
  /** In English; '' where it is not known which. */
  readonly language: string;
}

export const foreignLines = (trial: Trial, { usage }: Words): readonly ForeignLine[] =>
  [...tellingLines(trial, usage)].flatMap(([section, line, { language }]) =>
    language === undefined ? [] : [{ section, line, language }],
  );

/** The suspects of one kind that neither the record nor the project's dictionary speaks for. */
export function suspectsOf(
  trial: Trial,
  kind: 'misspelled' | 'confused',
  { usage, dictionary }: Words,
): readonly Placed[] {
  const found: Placed[] = [];
  for (const [section, line, suspects] of tellingLines(trial, usage)) {
    for (const suspect of suspects[kind]) {
      if (dictionary.has(suspect.text)) continue;
      const start = (section.lineStarts[line] ?? 0) + suspect.start;
      found.push({
        ...suspect,
        section,
        line: section.lines[line] ?? '',
        range: { start, end: start + suspect.end - suspect.start },
      });
    }
  }
  return found.length === 0 ? found : withoutOwnWords(found, trial);
}

/** In so many lines a word is the record's own, unless its neighbours say otherwise. Groups repeat their interventions. */
const OWN_USES = 4;
/** In so many a capital between small letters makes a name of it, whatever its neighbours are. */
const OWN_NAMES = 2;

function withoutOwnWords(found: readonly Placed[], trial: Trial): readonly Placed[] {
  const uses = new Map<
    string,
    { readonly lines: Set<string>; places: number; isSupported: boolean; isName: boolean }
  >();
  for (const { text, isSupported, isName = false, line } of found) {
    const known = uses.get(text);
    if (known === undefined) uses.set(text, { lines: new Set([line]), places: 1, isSupported, isName });
    else {
      known.lines.add(line);
      known.places++;
      known.isSupported ||= isSupported;
      known.isName ||= isName;
    }
  }
  const names = namesOf(trial);
  return found.filter(({ text, suggestions }) => {
    const of = uses.get(text);
    if (of?.isName === true && of.lines.size >= OWN_NAMES) return false;
    if (of === undefined) return true;
    // One damage, one finding: of the slip in the name of an intervention name-inconsistent speaks.
    const [meant = ''] = suggestions;
    if (of.places === 1 && names.has(meant) && isDrugName(meant) && isSlipOf(meant, text)) return false;
    return of.isSupported || (of.lines.size < OWN_USES && !names.has(text));
  });
}

/** The words of the names that the record gives its interventions. */
function namesOf({ interventions, otherInterventionNames }: Trial): ReadonlySet<string> {
  const names = [
    ...(interventions?.interventions ?? []).map(({ name }) => name.text),
    ...(otherInterventionNames?.section.lines ?? []),
  ];
  return new Set(names.flatMap((name) => name.toLowerCase().match(/[a-z]+/g) ?? []));
}

/** One fix for each suggestion, best first; a word is the author's to choose, so that none is safe. */
export function fixesFor(
  { section, range, suggestions }: Placed,
  at: (section: Section, range: TextRange) => TextRange,
  written: string,
): readonly Fix[] {
  return suggestions.map((suggestion) => {
    const word = withCapitalOf(written, suggestion);
    return { title: `Write "${word}"`, safe: false, edits: [replace(at(section, range), word)] };
  });
}
