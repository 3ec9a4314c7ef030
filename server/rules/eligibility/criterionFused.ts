// criterion-fused: two criteria on one line: "5. Prior surgery; 6. Known allergy", "* Pregnancy. - Active tuberculosis".
import {
  bodyText,
  type Criterion,
  type CriterionLine,
  criterionAt,
  type EligibilityReading,
  inSection,
  nextCriterion,
} from '../../protocol/eligibility';
import { keptByLine } from '../../protocol/kept';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { ownLineEnd } from '../../text/sourceText';
import { quoted } from '../quoted';
import type { Facts, Fix, Report, SectionRule } from '../rule';
import { countedInside, type Inner, NONE_INSIDE } from './countedInside';
import { exclusion, inclusion } from './criteriaExample';

export const criterionFused: SectionRule = {
  id: 'criterion-fused',
  category: 'eligibility',
  scope: 'section',
  severity: 'warning',
  sections: ['eligibility'],
  summary: 'Several list items run together on one line.',
  why: 'The later ones are overlooked by people, and machines read them as a condition of the first.',
  sources: [
    SOURCES.definitions,
    {
      name: 'SPIRIT 2025, item 14a: eligibility criteria for participants',
      url: 'https://www.consort-spirit.org/nspirit/item-14a-participants',
    },
  ],
  examples: [
    {
      section: 'eligibility',
      text: exclusion(
        '1. Prior biologic therapy; ⟦2.⟧ Known allergy to velotimab. 3. Live vaccine within 4 weeks before screening.',
        '4. Pregnancy.',
      ),
      fixed: exclusion(
        '1. Prior biologic therapy;',
        '2. Known allergy to velotimab.',
        '3. Live vaccine within 4 weeks before screening.',
        '4. Pregnancy.',
      ),
      note: 'All items of the line are one finding; the fix gives each its own line.',
    },
    {
      section: 'eligibility',
      text: inclusion('* Psoriatic arthritis for a year ⟦-⟧Signed consent', '* Three swollen joints'),
      fixed: inclusion('* Psoriatic arthritis for a year', '* Signed consent', '* Three swollen joints'),
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria: (1) Adults; ⟦(2)⟧ Psoriatic arthritis for a year.\n18 Years\n75 Years\nALL\nNo',
      fixed: 'Inclusion Criteria: (1) Adults;\n(2) Psoriatic arthritis for a year.\n18 Years\n75 Years\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: exclusion('* Prior joint surgery; ⟦6.⟧ Known allergy to velotimab', '* Pregnancy'),
      fixed: exclusion('* Prior joint surgery;', '6. Known allergy to velotimab', '* Pregnancy'),
    },
    {
      section: 'eligibility',
      text: exclusion('* Allergy to velotimab ⟦Pregnant or⟧ lactating', '* Uveitis'),
      fixed: exclusion('* Allergy to velotimab', '* Pregnant or lactating', '* Uveitis'),
      note: 'So are items without a mark, where a capital begins one in the middle of a sentence.',
    },
    {
      section: 'eligibility',
      text: inclusion(
        '* Swelling of a joint on examination ⟦·⟧ Consent was given',
        '* i. CRP > 8 mg/L ⟦ii.⟧ Dactylitis',
      ),
      note: 'So are bullets, letters and Roman numbers.',
    },
    {
      section: 'eligibility',
      text: exclusion(
        '* Seen by the Patients in Need service, or in the Able to Move program.',
        '* Skeletally mature Male or Female patients.',
      ),
    },
    {
      section: 'eligibility',
      text: inclusion('1. Response at Visit 2. For adults a week later is enough.', '2. Consent.'),
      note: 'A number that ends a sentence begins no item where the list goes on by itself.',
    },
    {
      section: 'eligibility',
      text: inclusion(
        '* Any of: 1. Dactylitis; 2. Enthesitis; 3. Uveitis.',
        '* Onset in January - March, or Real Time - PCR.',
      ),
      note: 'A count that begins within the line belongs to its criterion.',
    },
  ],
  limits: [
    'Only marks, and capitals that begin a criterion in the middle of a sentence, tell: others are left alone.',
    'In old records, whose paragraphs were run together, only marks are looked for.',
  ],
  precision: 'All 40 findings on 1,051 public records were read and are right.',
  check(reading, facts, report) {
    if (reading.kind !== 'eligibility') return;
    const candidates = maybeFused(reading);
    for (const list of reading.lists) {
      for (let line = list.firstLine; line < list.endLine; line++) {
        const criterion = candidates[line] === true ? criterionAt(reading, line) : undefined;
        if (criterion === undefined) continue;
        const next = nextCriterion(reading, list, line);
        const isOld = list.polarity === 'characteristics';
        checkCriterion(reading, facts, criterion, next === -1 ? undefined : criterionAt(reading, next), isOld, report);
      }
    }
  },
};

/** Lines with a number or a dash inside that may begin an item, or with the beginning of one behind a word. */
const maybeFused = keptByLine((line) => {
  if (line.kind === 'other') return false;
  const said = bodyText(line);
  return (
    /\s(?:\(?\d{1,3}\\?[.)]\s*[A-Z]|-\s*[A-Z])/.test(said) ||
    unmarkedInside(said).length > 0 ||
    countedInside(said, line.text).length > 0
  );
});

const firstOf = (some: readonly Inner[], others: readonly Inner[]): readonly Inner[] =>
  some.length > 0 ? some : others;

function checkCriterion(
  reading: EligibilityReading,
  facts: Facts,
  criterion: Criterion,
  next: Criterion | undefined,
  isOld: boolean,
  report: Report,
): void {
  const { text, entry, line } = criterion;
  if (text.length < 12) return;
  const marked =
    numberedInside(criterion, next) ??
    firstOf(dashedInside(criterion), firstOf(strayNumber(criterion, next), countedInside(text, entry.text)));
  // Old records run whole paragraphs together below headings of their own.
  const inner = marked.length > 0 || isOld ? marked : unmarkedInside(text);
  const [first] = inner;
  if (first === undefined) return;
  const { start: from } = entry.body;
  const rest = text.slice(first.textStart).trim();
  const count = inner.length === 1 ? 'another item begins' : `${inner.length} more items begin`;
  report({
    range: inSection(reading, line, { start: from + first.start, end: from + first.end }),
    message: `In the middle of this item ${count}: ${quoted(rest)}. Readers take them for one criterion; give each its own line.`,
    fixes: splitting(reading, facts, criterion, inner),
  });
}

/** "5. … 6. … 7. …": the numbers go on from the item's own, and the list does not go on by itself. */
function numberedInside({ text, entry }: Criterion, next: Criterion | undefined): readonly Inner[] | undefined {
  const own = ownOrdinal(text, entry);
  if (own === undefined || next?.entry.marker?.ordinal === own + 1) return undefined;
  const found: Inner[] = [];
  for (let ordinal = own + 1, at = 0; text.includes(String(ordinal), at); ordinal++) {
    const mark = new RegExp(`(?<=\\S)[ \\t]+(\\(?${ordinal}\\\\?[.)])[ \\t]*(?=[A-Z][a-z])`, 'g');
    mark.lastIndex = at;
    const match = mark.exec(text);
    if (match === null) break;
    // Behind a word like "Visit" or "grade" the number belongs to it.
    if (BELONGS_BEFORE.test(text.slice(0, match.index))) break;
    found.push(innerOf(match));
    at = match.index + match[0].length;
  }
  return found.length === 0 ? undefined : found;
}

/** The number of the item, or of the first one on a heading's line: "Inclusion Criteria: (1) …". */
function ownOrdinal(text: string, { kind, marker }: CriterionLine): number | undefined {
  if (kind === 'heading') return /^\(?1\\?[.)][ \t]*[A-Z\d]/.test(text) ? 1 : undefined;
  return marker?.style === 'number' ? marker.ordinal : undefined;
}

function innerOf(match: RegExpMatchArray & { readonly index: number }): Inner {
  const [whole, mark = ''] = match;
  const start = match.index + whole.indexOf(mark);
  return { gap: match.index, start, end: start + mark.length, textStart: match.index + whole.length };
}

/** "… surgery; 6. Known …" in an item of another number: no count leads up to it within the line. */
function strayNumber({ text }: Criterion, next: Criterion | undefined): readonly Inner[] {
  const match = STRAY.exec(text);
  if (match === null) return [];
  const ordinal = Number(/\d+/.exec(match[1] ?? '')?.[0]);
  const before = text.slice(0, match.index);
  if (ordinal < 2 || next?.entry.marker?.ordinal === ordinal) return [];
  if (new RegExp(`(?<!\\d)${ordinal - 1}\\\\?[.)]`).test(before)) return [];
  return [innerOf(match)];
}

const STRAY = /(?<=[a-z)%\d][;.])[ \t]+(\d{1,2}\\?[.)])[ \t]+(?=[A-Z][a-z]+ [a-z])/;

const BELONGS_BEFORE =
  /\b(?:visit|day|week|month|cycle|grade|stage|phase|part|group|cohort|arm|type|class|step|level|version|table|section|appendix|least|than|or|and|to|of|is|[<>=≥≤])$/i;

/** " -Patients …", ". - Active …": a dash that begins an item. */
function dashedInside({ text, entry }: Criterion): readonly Inner[] {
  if (entry.marker?.style !== 'bullet' || !text.includes(' -')) return [];
  const found: Inner[] = [];
  for (const match of text.matchAll(DASHED)) {
    const start = match.index + match[0].indexOf('-');
    found.push({ gap: match.index, start, end: start + 1, textStart: match.index + match[0].length });
  }
  return found;
}

const DASHED =
  /(?<=[a-z\d)%.;])[ \t]+-[ \t]*(?=(?:Patients?|Subjects?|Participants?|History|Known|Pregnan\w+|Signed|Written|Informed|Age[ds]?|Able|Unable|Willing|Active|Severe|Uncontrolled|Previous|Prior|Current|Use of|Presence|Inability|Ability|Male|Female|Women|Men|Any|Must)\b)|(?<=[.;])[ \t]+-[ \t]*(?=[A-Z][a-z]+ [a-z])/g;

/** "… form Patients with …": a word in small letters, then the capital of words that begin a criterion. */
function unmarkedInside(text: string): readonly Inner[] {
  if (!/[a-z]{3} [A-Z]/.test(text)) return NONE_INSIDE;
  const found: Inner[] = [];
  for (const match of text.matchAll(UNMARKED)) {
    const start = match.index;
    const word = /[a-z]+ $/.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[0].trimEnd() ?? '';
    if (start < (match[0].startsWith('Male') ? SHORTEST_OF_PEOPLE : SHORTEST) || LEADS_ON.has(word)) continue;
    found.push({ gap: start - 1, start, end: start + match[0].length, textStart: start, unmarked: true });
  }
  return found;
}

const LONGEST_WORD = 30;

/** What stands before it must be long enough to be a criterion. */
const SHORTEST = 10;
/** "Skeletally mature Male or Female": a few words before people say what they are. */
const SHORTEST_OF_PEOPLE = 30;

const UNMARKED =
  /(?<=(?<![A-Za-z'’-])[a-z]{3,} )(?:Able to|Unable to|Inability to|Ability to|Willing(?:ness)? to|Unwilling to|Pregnant (?:or|and|women|patients)|Known (?:hypersensitivity|allergy|history|or suspected|diagnosis)|(?:Patients?|Subjects?|Participants?) (?:is|are|has|have|with|who|must|not|treated|receiving|unable|in)|History of|Signed (?:informed|consent|and dated)|Written informed|Women (?:of|who)|Males? (?:and|or)|Any (?:other|known|condition|history)|Breast-?feeding|Presence of|Lack of|Contraindications? to|Treatment with|Evidence of|No (?:prior|history|evidence|known|other|concurrent|significant|active)|Prior (?:treatment|therapy|history|use)|Previous (?:treatment|therapy|history)|Current use|Participation in|Informed consent|Hypersensitivity to|Allergy to|Life expectancy|Negative pregnancy)\b/g;

/** Behind these a capital begins a name or a title. */
const LEADS_ON: ReadonlySet<string> = new Set(
  'the and for with that which who unless when than from into has have had are was were not any all each such this these those but nor per via use called named titled entitled under over including excluding include includes either both between within without during until because since while where whose their its our your his her following plus versus'.split(
    ' ',
  ),
);

/** Each on its own line, with the mark of the line it was taken from where it has none of its own. */
function splitting(
  reading: EligibilityReading,
  facts: Facts,
  { entry, line }: Criterion,
  inner: readonly Inner[],
): readonly Fix[] {
  const { marker, body, text } = entry;
  const lineEnd = ownLineEnd(reading.section.lines[line] ?? '') || '\n';
  const indent = text.slice(0, marker?.start ?? 0);
  const mark = marker === undefined ? '' : text.slice(marker.start, marker.end);
  // A number of its own cannot be given here: those of the items below would have to change.
  if (inner.some(({ counted }) => counted)) return [];
  if (inner.some(({ unmarked }) => unmarked) && marker !== undefined && marker.style !== 'bullet') return [];
  const edits = inner.map(({ gap, start, end, textStart, unmarked }) => {
    const own = text.slice(body.start + start, body.start + end);
    // "* 1. … 2. …" keeps its bullet before each number.
    const bullet = /^\\?[*•·-][ \t]+/.exec(mark)?.[0] ?? '';
    const newMark = unmarked || (marker?.style === 'bullet' && own === '-') ? mark : bullet + own;
    const range = inSection(reading, line, { start: body.start + gap, end: body.start + textStart });
    return replace(
      range,
      `${facts.layout === 'labelled' ? lineEnd : ''}${lineEnd}${indent}${newMark.trimEnd()}${newMark === '' ? '' : ' '}`,
    );
  });
  return [{ title: 'Give each item its own line', safe: false, edits }];
}
