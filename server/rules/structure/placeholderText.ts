// placeholder-text: a place that was kept for text still to come: "TBD", "[insert site]", "XX mg", "____".
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import { type LineRule, OWN_SECTIONS } from '../rule';
import { exclusion, inclusion } from '../eligibility/criteriaExample';

export const placeholderText: LineRule = {
  id: 'placeholder-text',
  category: 'structure',
  scope: 'line',
  severity: 'warning',
  sections: OWN_SECTIONS,
  summary: 'A placeholder was left in the text.',
  why: 'The registry publishes it as it stands, and whoever reads the record does not learn what belongs there.',
  sources: [
    {
      name: 'PRS, What is new, September 2018: placeholders are returned',
      url: 'https://phusedisclosure.xogene.com/2018/09/19/september-2018-whats-new-on-clinicaltrials-gov-prs/',
    },
    SOURCES.definitions,
  ],
  examples: [
    { section: 'eligibility', text: inclusion('1. Velotimab at a stable dose of ⟦XX⟧ mg for 4 weeks.') },
    { section: 'eligibility', text: exclusion('1. Live vaccine within ⟦\\_\\_\\_⟧ weeks before screening.') },
    { section: 'briefSummary', text: 'The trial takes place at ⟦[insert name of site]⟧.' },
    { section: 'detailedDescription', text: 'Sample size: ⟦TBD⟧\nThe last visit (⟦to be confirmed⟧) is at week 24.' },
    { section: 'detailedDescription', text: 'The schedule is in ⟦Error! Reference source not found⟧.' },
    {
      section: 'detailedDescription',
      text: 'The dose to be determined in part 1 is used in part 2. Women with 47,XXX or 46,XX karyotype take part. Serum TBA is measured.\n[criterion 1 missing]',
      note: 'Words that announce a result of the trial, karyotypes, abbreviations and the marks of lost text are left alone.',
    },
  ],
  limits: ['"N/A" and a lone dash are legal values of the registry.', 'An empty list item has a rule of its own.'],
  precision:
    'One finding on 1,051 public records, and it is right ("completed by XXXX company"). Lines of underscores between two parts, an antigen TBC-3B and karyotypes were met and are left alone.',
  check({ text }, report) {
    if (!MAY_HOLD.test(text)) return;
    for (const match of text.matchAll(PLACEHOLDER)) {
      const [found] = match;
      report({
        range: { start: match.index, end: match.index + found.length },
        message: `${quoted(found.replaceAll('\\', ''))} keeps a place for text that is still to come, and would be published as it stands. Write what belongs here, or remove it.`,
      });
    }
  },
};

/** A cheap look: most lines hold none of these. */
const MAY_HOLD =
  /TB[DAC]\b|XX|xx\b|xxx|__|_\\_|\[\s*(?:[Pp]lease |insert|enter|specify|fill|complete|add|TB|to be|X|x|\.\.\.|name of|placeholder)|[\s:(]to be (?:deter|confirm|decid|defin|announ|added|compl|insert)|lorem|\?\?|Error!|lick here/;

const UNIT = String.raw`(?=\s?(?:mg|mcg|µg|g|kg|mL|ml|years?|months?|weeks?|days?|hours?|%|patients|participants|subjects)(?![A-Za-z]))`;

const PLACEHOLDER = new RegExp(
  [
    // "[insert …]", "[TBD]", "\[to be added\]": the whole bracket.
    String.raw`\\?\[\s*(?:(?:please )?(?:insert|enter|specify|fill in|complete|add)\b|TBD\b|TBC\b|TBA\b|to be (?:determined|confirmed|decided|defined|announced|added|completed|inserted)\b|X{2,}\b|x{2,}\b|\.{3}\s*\\?\]$|name of |placeholder\b)[^[\]]{0,80}\\?\]`,
    // Alone, behind a colon or in round brackets.
    String.raw`(?<=^\s*(?:[*-]\s+)?|[:(]\s*)(?:TBD|TBA|TBC|to be (?:determined|confirmed|decided|defined|announced|added|completed|inserted))(?=\s*(?:$|\)|[.;](?:\s|$)))`,
    String.raw`\bTBD\b(?=\s*(?:$|[.,;)]))`,
    // Letters and lines in place of numbers.
    String.raw`(?<![A-Za-z\d,/+-])(?:X{2,4}|x{2,4})${UNIT}`,
    String.raw`\bX{4,}\b|\bx{3,}\b|\bNCT[Xx]{3,}\b`,
    // A long row of them is a line between two parts.
    String.raw`(?<![_\\])(?:\\?_){3,20}(?!\\?_)`,
    String.raw`\?{2,}(?=\s*(?:mg|mL|weeks|months|days|years|%)\b)|\?{3,}`,
    String.raw`\blorem ipsum\b|Error! (?:Reference source not found|Bookmark not defined)|\b[Cc]lick here to enter text`,
  ].join('|'),
  'g',
);
