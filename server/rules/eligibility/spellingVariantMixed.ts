// spelling-variant-mixed: British and American spelling in one record: "tumour" and "tumor".
import type { Section } from '../../format/section';
import { kept, keptByLine } from '../../protocol/kept';
import type { Reading } from '../../protocol/trial';
import { type Register, respelled, type SpellingPlace, spellingsIn, VARIANTS } from '../../registry/spellingVariants';
import { plural } from '../../text/count';
import { replace } from '../../text/edit';
import { shift } from '../../text/range';
import { isTooLong } from '../identification/recordAbbreviations';
import { quoted } from '../quoted';
import { SENTENCES, type TrialRule } from '../rule';
import { exclusion, inclusion } from './criteriaExample';

export const spellingVariantMixed: TrialRule = {
  id: 'spelling-variant-mixed',
  category: 'eligibility',
  scope: 'trial',
  reads: SENTENCES,
  hinges: () => [ofCriteria],
  severity: 'hint',
  summary: 'The record mixes British and American spelling.',
  why: 'Who searches for "tumor" may not find "tumour"; and a text that changes its spelling looks pieced together.',
  sources: [
    {
      name: 'WHO style guide, second edition: spelling',
      url: 'https://iris.who.int/handle/10665/356752',
    },
    {
      name: 'AMA Manual of Style, 11th edition',
      url: 'https://academic.oup.com/amamanualofstyle',
    },
  ],
  examples: [
    {
      section: 'eligibility',
      text: inclusion('1. A solid tumor.', '2. No anemia, a measurable tumor.', '3. Size of the ⟦tumour⟧ known.'),
      fixed: inclusion('1. A solid tumor.', '2. No anemia, a measurable tumor.', '3. Size of the tumor known.'),
      note: 'One finding, on the first word of the rarer spelling; the fix writes all of them in the other.',
    },
    {
      section: 'eligibility',
      text: exclusion('1. Known ⟦leukemia⟧ or anaemia.', '2. Severe diarrhoea.'),
      fixed: exclusion('1. Known leukaemia or anaemia.', '2. Severe diarrhoea.'),
    },
    {
      section: 'briefSummary',
      text: 'Participants are randomized in a center; colorectal surgery in the Tumour Centre, laboratory program, magnesium sulfate.',
      note: 'Names, "randomized" and "sulfate", which both registers write, are left alone.',
    },
  ],
  limits: [
    `A closed table of ${VARIANTS.length} words.`,
    'Words with a capital are left alone: they may belong to a name or a title.',
    'Titles and lists of names are not looked at, nor records with a section of more than 100,000 characters.',
  ],
  precision:
    '45 of 66 findings on 1,051 public records were read; all mix the two: "analysed" beside "randomized" alone is none, "hospitalised" beside "hospitalized" is.',
  check(trial, _facts, report, at) {
    if (isTooLong(trial)) return;
    const all: Placed[] = [];
    for (const reading of trial.readings) {
      const { section } = reading;
      if (!SENTENCES.includes(section.kind)) continue;
      for (const place of spellingsOf(reading)) all.push({ section, place });
    }
    const rarer = rarerOf(all);
    const [first] = rarer;
    if (first === undefined) return;
    const { word, register } = first.place;
    const other: Register = register === 'British' ? 'American' : 'British';
    report({
      range: at(first.section, first.place),
      message: `${quoted(word)} is ${register} spelling, and most of this record is ${other}. Write ${quoted(respelled(first.place))}, so that one search finds all.`,
      fixes: [
        {
          title: `Write ${plural(rarer.length, 'word')} in ${other} spelling`,
          safe: false,
          edits: rarer.map(({ section, place }) => replace(at(section, place), respelled(place))),
        },
      ],
      related: rarer.slice(1, MOST_RELATED).map(({ section, place }) => ({
        range: at(section, place),
        message: `${register} spelling too`,
      })),
    });
  },
};

const MOST_RELATED = 20;

interface Placed {
  readonly section: Section;
  readonly place: SpellingPlace;
}

/** The words of the register that has fewer of them, in the order of the record; none where there is one register only. */
function rarerOf(all: readonly Placed[]): readonly Placed[] {
  const british = all.filter(({ place }) => place.register === 'British');
  if (british.length === 0) return NONE;
  const inBritish = new Set(british.map(({ place }) => place.variant));
  const american = all.filter(
    ({ place: { register, variant } }) =>
      register === 'American' && (VARIANTS[variant]?.decisive === true || inBritish.has(variant)),
  );
  if (american.length === 0) return NONE;
  return american.length < british.length ? american : british;
}

const NONE: readonly Placed[] = [];
const NO_PLACES: readonly SpellingPlace[] = [];

function spellingsOfLine(text: string): readonly SpellingPlace[] {
  const found = spellingsIn(text);
  return found.length === 0 ? NO_PLACES : found;
}

const ofCriteria = keptByLine(({ kind, text }) => (kind === 'other' ? NO_PLACES : spellingsOfLine(text)));

const ofSection = kept(({ lines, roles }: Section) =>
  lines.map((line, index) => (roles[index] === 'text' ? spellingsIn(line) : NO_PLACES)),
);

/** The words of a section. Places count from its beginning. */
const spellingsOf = kept((reading: Reading): readonly SpellingPlace[] => {
  const { section } = reading;
  const ofLines = reading.kind === 'eligibility' ? ofCriteria(reading) : ofSection(section);
  return ofLines.flatMap((places, line) =>
    places.length === 0
      ? NO_PLACES
      : places.map((place) => ({ ...place, ...shift(place, section.lineStarts[line] ?? 0) })),
  );
});
