// placeholder-text: a mark for text that was still to be written.
import type { TextRange } from '../../text/range';
import { criterion } from '../eligibility/criteriaExample';
import { isPlaceholder } from '../placeholder';
import { quoted } from '../quoted';
import { type LineRule, PROSE, type RuleLine } from '../rule';

export const placeholderText: LineRule = {
  id: 'placeholder-text',
  category: 'structure',
  scope: 'line',
  severity: 'warning',
  sections: [...PROSE, 'responsibleParty', 'locations', 'centralContacts', 'facilityContacts', 'otherIdentifiers'],
  triggers: {
    words: ['tab', 'tba', 'tbc', 'tbd', 'lorem', 'error'],
    phrases: [
      ['t', 'b'],
      ['to', 'enter'],
      ['be', 'announced assigned added completed confirmed decided defined determined provided written filled'],
    ],
    signs: '_[',
    pairs: [
      ['?', '?'],
      ['0', '0'],
      ['1', '2'],
      ['X', 'X'],
      ['x', 'x'],
    ],
  },
  summary: 'A placeholder stands where text was still to be written.',
  why: 'Everybody reads the record once it is public, and the registry returns records with placeholders in them.',
  sources: [
    {
      name: 'ClinicalTrials.gov PRS, September 2018: placeholders are rejected',
      url: 'https://phusedisclosure.xogene.com/2018/09/19/september-2018-whats-new-on-clinicaltrials-gov-prs/',
    },
  ],
  examples: [
    { section: 'eligibility', text: criterion('Body weight of at least ⟦XX⟧ kg.') },
    { section: 'briefSummary', text: 'The data are analysed by ⟦XXXX⟧ company.' },
    { section: 'interventions', text: 'Velotimab\nSubcutaneous injection, dose ⟦TBD⟧.' },
    { section: 'centralContacts', text: '⟦To be determined⟧' },
    { section: 'detailedDescription', text: 'Participants are seen at ⟦[insert number]⟧ visits.' },
    { section: 'detailedDescription', text: 'As shown before (⟦Error! Reference source not found.⟧), swelling fell.' },
    { section: 'otherIdentifiers', text: '⟦12345678⟧\nIdentifier Type: -\nIdentifier Source: org_study_id' },
    { section: 'detailedDescription', text: '⟦Lorem ipsum⟧ dolor sit amet.' },
    { section: 'eligibility', text: criterion('No live vaccine within ⟦\\_\\_\\_⟧ weeks before screening.') },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Women with the karyotype 46,XX or 47,XXX.\n2. Eligibility to be determined by the investigator.\nExclusion Criteria\n* Not applicable\n18 Years\nN/A\nALL\nNo',
      note: 'Chromosomes, sentences, and values that may be missing are left alone.',
    },
    {
      section: 'briefSummary',
      text: '[The summary is missing: write it here]',
      note: 'What a fix of this extension has written is no second finding.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. No surgery within ⟦\\[X\\]⟧ weeks.\n18 Years\n75 Years\nALL\nNo',
    },
  ],
  limits: [
    'Values of fixed lists, dates and ages have rules of their own.',
    '`Identifier Type: -` is right, and so is N/A as an age limit; N/A and "none" in sentences are left alone.',
    '"TBC" is left alone inside sentences: it is an abbreviation of many things.',
  ],
  precision:
    'All 5 findings on 1,051 public records were read and are right ("XX clinical study sites", a sponsor number 12345678).',
  check(line, report) {
    const { text } = line;
    if (!MAY_HOLD.test(text) || isPlaceholder(text)) return;
    for (const range of placeholdersIn(line)) {
      const what = text.slice(range.start, range.end);
      report({
        range,
        message: `${quoted(what)} is a placeholder, and the record goes public as it stands. Write the text, or leave it out.`,
      });
    }
  },
};

/** Quick, because every line is asked: what each placeholder holds. */
const MAY_HOLD =
  /[Tt][Bb][ACDacd]|<TAB|0000|1234|T\.B|XX|xx|__|_\\_|\?\?|[Ll]orem|Error!|to enter|\[|(?:to be|To be|TO BE) [ACDFPWacdfpw]/;

const WHOLE_LINE =
  /^\s*(?:[*•-]\s+|\d{1,2}\\?[.)]\s+)?((?:TB[ACD]|T\.B\.[ACD]\.|x{3,}|to be (?:determined|announced|confirmed|completed|added|provided|decided|defined|assigned|written|filled in))\.?)\s*$/i;

const INSIDE: readonly RegExp[] = [
  /(?<![\w-])TBD(?![\w-])/g,
  /\((to be (?:determined|announced|confirmed|added|decided|defined))\)/gi,
  /(?<![\w,./-])X{2,}(?![\w-])/g,
  /\bNCT[Xx]{3,}\b|(?<![\w,./+-])x{2,4}(?=\s?(?:mg|mcg|µg|g|kg|mL|ml|years?|months?|weeks?|days?|hours?|%)(?![A-Za-z]))/g,
  // A long row of them is a line between two parts.
  /(?<![_\\])(?:\\?_){3,20}(?!\\?_)/g,
  /\?{2,}(?=\s*(?:mg|mL|weeks|months|days|years|%)\b)|\?{3,}/g,
  /\\?\[\s*(?:please|fill in|insert|enter|add|specify|TB[ACD]|to be|x{2,}|name of|number of|date of)\b[^\]]{0,80}\]/gi,
  /\\?\[\s*[Xx#]\s*\\?\](?=\s(?:mg|mcg|µg|g|kg|mL|ml|years?|months?|weeks?|days?|hours?|%)(?![A-Za-z]))/g,
  /\blorem ipsum\b/gi,
  /Error! (?:Reference source not found|Bookmark not defined)\.?/gi,
  /\\?<TAB\\?>/g,
  /\bclick (?:or tap )?here to enter text\b\.?/gi,
];

/** "12345678", "ABC-0000": a number that was still to come. */
const DUMMY_NUMBER = /^1234567?8?9?0?$|(?<=(?:^|[A-Z-]) ?)(?<!0000.*)0000(?= ?(?:\/|$))/g;

/** "46,XX", "trisomy XXX", "XX chromosomes"; Roman numerals as in "factor XX". */
const CHROMOSOMES = /chromosom|karyotyp|genotyp|syndrome|46|47|female|trisomy|volume|chapter|century|factor/i;

function placeholdersIn({ text, section }: RuleLine): readonly TextRange[] {
  const whole = WHOLE_LINE.exec(text)?.[1];
  if (whole !== undefined) {
    const start = text.indexOf(whole);
    // In that section a line without a mark may be one of the four values, which have rules of their own.
    return section === 'eligibility' && text.trim() === whole ? [] : [{ start, end: start + whole.length }];
  }
  const found: TextRange[] = [];
  for (const pattern of section === 'otherIdentifiers' ? [...INSIDE, DUMMY_NUMBER] : INSIDE) {
    for (const match of text.matchAll(pattern)) {
      const [all, inner] = match;
      if (/^X+$/.test(all) && CHROMOSOMES.test(text)) continue;
      const start = match.index + (inner === undefined ? 0 : all.indexOf(inner));
      found.push({ start, end: start + (inner ?? all).length });
    }
  }
  // "[TBD]" is one placeholder, not two.
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((range, index) => found.findIndex((other) => overlap(other, range)) === index);
}

const overlap = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;
