// Hovers: a cursor in a text, what the hover is about, and what it says.
import { describe, expect, it } from 'vitest';
import { hover } from '../../server/features/hover';
import { ageGroups, ageInOtherUnits, duration } from '../../server/features/hoverAges';
import { escapedMarkdown } from '../../server/features/markdown';
import { readAge } from '../../server/protocol/values';
import { withSection } from '../fixtures/completeRecord';
import { marked } from '../fixtures/marks';
import { BARE, EXTRACT, LABELLED, NESTED, NO_PROTOCOL, OUTCOMES, trialOf } from './texts';

/** `source` marks the cursor; `about` is the text that the hover covers; all of `says` stands in its Markdown. */
function checkHover(source: string, about: string, ...says: readonly string[]): void {
  const { text, cursor } = marked(source);
  const found = hover(trialOf(text), cursor);
  expect(found && text.slice(found.range.start, found.range.end)).toBe(about);
  for (const part of says) expect(found?.markdown).toContain(part);
  expect(found?.markdown).not.toMatch(/<\w|undefined|NaN/);
}

/** The text with a cursor inside `what`, `skip` characters behind its beginning. */
const at = (text: string, what: string, skip = 1): string => {
  const offset = text.indexOf(what);
  if (offset === -1) throw new Error(`no ${what}`);
  return `${text.slice(0, offset + skip)}‸${text.slice(offset + skip)}`;
};

it('explains outcomes', () => {
  checkHover(at(OUTCOMES, 'Primary Outcome Measures'), 'Primary Outcome Measures', '**Primary Outcome Measures**');
  checkHover(at(OUTCOMES, 'ACR20'), 'ACR20 response', '**Outcome Measure Title**', '254 characters; 14 used');
  checkHover(at(OUTCOMES, 'week 12'), 'week 12', '**Outcome Measure Time Frame**');
  checkHover(at(OUTCOMES, 'Higher is'), 'Higher is worse.', '**Outcome Measure Description**');
  checkHover(at(OUTCOMES, 'Measure: '), 'Measure:', '**Outcome Measure Title**');
  checkHover(at(OUTCOMES, 'Time Frame\nWeek'), 'Time Frame', '**Outcome Measure Time Frame**');
});

describe.each([
  ['bare', BARE],
  ['labelled', LABELLED],
])('in the %s layout', (_, text) => {
  it('explains headings and fixed sentences', () => {
    for (const where of ['Brief Summary\n', 'Review the sponsor-provided']) {
      const about = where.startsWith('Brief')
        ? 'Brief Summary'
        : 'Review the sponsor-provided synopsis that highlights what the study is about and why it is being conducted.';
      checkHover(
        at(text, where),
        about,
        '**Brief Summary**',
        'Required. At most 5,000 characters; 99 used.',
        'https://clinicaltrials.gov/',
      );
    }
  });

  it('explains enumerated values where they stand', () => {
    checkHover(
      at(text, '\nRANDOMIZED', 3),
      'RANDOMIZED',
      '**Allocation** · Randomized',
      'Chance decides',
      'Other values: `NON_RANDOMIZED`, `NA`',
    );
    checkHover(at(text, '\nPHASE2', 3), 'PHASE2', '`PHASE2` Phase 2', '`PHASE2/PHASE3`');
    checkHover(at(text, '\nALL\n', 2), 'ALL', 'Sex does not limit');
    checkHover(at(text, '\nNo\n', 2), 'No', '**Accepts Healthy Volunteers** · No');
    checkHover(at(text, '\nINDUSTRY', 2), 'INDUSTRY', '**Agency Class**');
    checkHover(at(text, 'Caregivers'), 'Caregivers', '**Who Is Masked** · Caregivers');
    checkHover(at(text, '\nSPONSOR', 2), 'SPONSOR', 'Other values: `PRINCIPAL_INVESTIGATOR`');
  });

  it('writes dates out, and how long the study takes', () => {
    checkHover(
      at(text, '2026-03-02'),
      '2026-03-02',
      '**Study Start Date** · 2 March 2026',
      'From start to completion: 851 days (2.3 years).',
    );
    checkHover(at(text, '2026-09-14'), '2026-09-14', '14 September 2026');
  });

  it('reads ages and the enrollment', () => {
    checkHover(
      at(text, '75 Years'),
      '75 Years',
      '**Maximum Age** · 75 Years',
      'adult (18 to 64), older adult (65 and over)',
    );
    checkHover(at(text, '120 participants'), '120 participants', '**Enrollment** · 120 participants');
  });

  it('knows registry numbers and keys', () => {
    checkHover(
      at(text, 'NCT90000101'),
      'NCT90000101',
      '**NCT Number**',
      'https://clinicaltrials.gov/study/NCT90000101',
    );
    checkHover(
      at(text, 'NCT90000102'),
      'NCT90000102',
      '[Open NCT90000102](https://clinicaltrials.gov/study/NCT90000102)',
    );
    checkHover(at(text, 'NCT ID:'), 'NCT ID:', '**NCT Number**');
    checkHover(at(text, 'Identifier Source:'), 'Identifier Source:', '**Identifier Source**');
    checkHover(at(text, 'org_study_id'), 'org_study_id', 'Unique protocol ID');
  });

  it('says what an intervention of an arm is', () => {
    checkHover(
      at(text, '\nPlacebo\n', 3),
      'Placebo',
      '**Placebo**',
      'Subcutaneous injection of saline every 4 weeks.',
      'listed under Interventions',
    );
  });

  it('counts criteria', () => {
    checkHover(at(text, '\nInclusion Criteria', 5), 'Inclusion Criteria', '2 criteria', 'all of them');
    checkHover(at(text, '\nExclusion Criteria', 5), 'Exclusion Criteria', '2 criteria', 'any one of them');
    checkHover(at(text, '2. Pregnancy'), '2.', 'Exclusion criterion 2 of 2');
  });

  it('tells the lead sponsor', () => {
    checkHover(at(text, 'Northgate'), 'Northgate Biologics', '**Lead sponsor**');
  });
});

describe('elsewhere', () => {
  it('explains labels', () => {
    checkHover(at(LABELLED, 'Blinding Strategy'), 'Blinding Strategy', '**Masking**', 'Required for interventional');
    checkHover(at(LABELLED, 'Minimum Eligible Age'), 'Minimum Eligible Age', '**Minimum Age**');
  });

  it('suggests what a wrong value means', () => {
    const { document } = withSection('studyDesign', 'randomised\nPARALLEL\nTREATMENT\nNONE');
    checkHover(
      at(document, 'randomised'),
      'randomised',
      'randomised is not a value of **Allocation**. Is `RANDOMIZED` meant?',
      'Values: `RANDOMIZED`',
    );
  });

  it('reads a hyphen as an empty value', () => {
    const { document } = withSection('basicInformation', 'RECRUITING\n-\n120 participants\nOBSERVATIONAL\n');
    checkHover(at(document, '\n-\n'), '-', 'A hyphen stands for an empty value.', '**Study Phase**');
  });

  it('reads a date given to the month', () => {
    checkHover(at(EXTRACT, '2023-04'), '2023-04', 'April 2023', 'read it as 30 April 2023', '397 days (1.1 years)');
  });

  it('reads no limit', () => {
    checkHover(at(EXTRACT, 'N/A'), 'N/A', '**Maximum Age** · no limit');
  });

  it('says what an empty group is', () => {
    const { document } = withSection(
      'studyGroups',
      'Observation\nNo treatment is given.\nNo interventions assigned to this group\n',
    );
    checkHover(
      at(document, 'No interventions assigned'),
      'No interventions assigned to this group',
      'links none of its interventions to this group',
    );
  });

  it('places nested and renumbered criteria', () => {
    checkHover(at(NESTED, 'b) Tender', 0), 'b)', 'Inclusion criterion 1 of 2 · item 2 of 2');
    checkHover(at(EXTRACT, '2. Swollen', 0), '2.', 'Inclusion criterion 1 of 1, numbered 2');
  });

  it('finds the heading behind what an extract ran into it', () => {
    checkHover(at(EXTRACT, 'Basic Information'), 'Basic Information', '**Basic Information**');
  });

  it('counts a description of several lines as one', () => {
    const { document } = withSection('interventions', `Velotimab\nFirst line.\n* ${'x'.repeat(996)}\n`);
    checkHover(at(document, 'First line.'), 'First line.', 'At most 1,000 characters; **1,010 used**.');
  });

  it('is silent where there is nothing to say', () => {
    for (const where of ['Psoriatic arthritis according', 'Graz, Austria', 'This trial tests']) {
      const { text, cursor } = marked(at(BARE, where));
      expect(hover(trialOf(text), cursor)).toBeUndefined();
    }
    expect(hover(trialOf(NO_PROTOCOL), NO_PROTOCOL.indexOf('NCT'))).toBeUndefined();
    expect(hover(trialOf(''), 0)).toBeUndefined();
  });
});

it.each([
  ['18 Months', '= 1.5 years'],
  ['24 Months', '= 2 years'],
  ['6 Months', '≈ 183 days'],
  ['2 Years', '= 24 months'],
  ['18 Years', ''],
  ['6 Weeks', '= 42 days'],
  ['28 Days', '= 4 weeks'],
  ['48 Hours', '= 2 days'],
])('reads %s as %s', (text, other) => {
  const age = readAge(text);
  expect(age?.kind === 'limit' && ageInOtherUnits(age)).toBe(other);
});

it('names the age groups of the registry', () => {
  expect(ageGroups(readAge('6 Months'), readAge('17 Years'))).toBe('child (to 17)');
  expect(ageGroups(readAge('N/A'), readAge('N/A'))).toBe('child (to 17), adult (18 to 64), older adult (65 and over)');
  expect(ageGroups(readAge('70 Years'), readAge('18 Years'))).toBe('');
});

it('says nothing of a study that ends before it starts', () => {
  expect(duration({ year: 2026, month: 5, day: 1 }, { year: 2026, month: 4, day: 1 })).toBe('');
  expect(duration({ year: 2026, month: 5, day: 1 }, { year: 2026, month: 5, day: 2 })).toBe('1 day');
});

it.each([
  ['[x](http://y) <b> *z* _a_ `c` |', '\\[x\\](http://y) \\<b\\> \\*z\\* \\_a\\_ \\`c\\` \\|'],
  ['1. first', '1\\. first'],
  ['- dash', '\\- dash'],
])('keeps the text of the author from being markup: %s', (text, escaped) => {
  expect(escapedMarkdown(text)).toBe(escaped);
});
