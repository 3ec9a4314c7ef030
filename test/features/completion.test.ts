// Completion: a cursor in a text, what is offered there in which order, and what the text is after one of them.
import { describe, expect, it } from 'vitest';
import { completions, mayAnswerTyped } from '../../server/features/completion';
import { completionDocumentation } from '../../server/features/completionDocumentation';
import type { Completion } from '../../server/features/completionPlace';
import { plainTemplate, snippetText } from '../../server/features/template';
import { withSection } from '../fixtures/completeRecord';
import { TODAY } from '../fixtures/findings';
import { marked } from '../fixtures/marks';
import { BARE, LABELLED, trialOf } from './texts';

const RECORDS = [
  { nctId: 'NCT90000007', title: 'Velotimab in Juvenile Arthritis' },
  { nctId: 'NCT90000102', title: 'Velotimab in Plaque Psoriasis' },
];

/** What is offered at the cursor `‸` of a text; `typed` = by typing that character. */
function offered(source: string, typed?: string): readonly Completion[] {
  const { text, cursor } = marked(source);
  return completions(trialOf(text), { offset: cursor, today: TODAY, records: RECORDS, typed });
}
const labels = (source: string, typed?: string): readonly string[] => offered(source, typed).map(({ label }) => label);

/** The text after the completion with that label, its tab stops filled with their first choices. */
function accepted(source: string, label: string): string {
  const { text } = marked(source);
  const found = offered(source).find((completion) => completion.label === label);
  if (found === undefined) throw new Error(`no ${label} among ${labels(source).join('; ')}`);
  return text.slice(0, found.range.start) + plainTemplate(found.template) + text.slice(found.range.end);
}

/** The complete record with other lines in a section, the cursor among them; and those lines alone in what comes out. */
const within = (section: Parameters<typeof withSection>[0], lines: string, layout: 'bare' | 'labelled' = 'labelled') => {
  const { document } = withSection(section, lines, layout);
  return document;
};

it('debug', () => {
  console.log('results', labels(within('basicInformation', 'Recruitment Status\n\n‸')));
  console.log('phase', labels(within('basicInformation', 'Clinical Phase\n\nPH‸ASE')));
  console.log('labels', labels(within('basicInformation', 'Recruitment Status\n\nRECRUITING\n\n‸')));
  console.log(accepted(within('basicInformation', 'Recruitment Status\n\nRECRUITING\n\nClin‸'), 'Clinical Phase').slice(300, 700));
  console.log('bare', labels(within('basicInformation', 'RECRUITING\n‸\n120 participants\nINTERVENTIONAL', 'bare')));
  console.log('dates', labels(within('basicInformation', 'Study Start Date\n\n‸\n\nStudy Completion Date\n\n2028-06')).slice(0, 6));
  console.log('dates', labels(within('basicInformation', 'Study Start Date\n\n2027-02-‸')).slice(0, 6));
  console.log('dates', offered(within('basicInformation', 'Study Start Date\n\nMar‸')).filter((c) => c.filterText.startsWith('Mar')).map((c) => c.label));
  console.log('ages', labels(within('eligibility', 'Inclusion Criteria\n\n1. x\n\nMinimum Eligible Age\n\n18‸')));
  console.log('arms', labels(within('studyGroups', 'Velo\n\nA group.\n\nGroup Type\n\nEXPERIMENTAL\n\n‸')));
  console.log('arms end bare', labels(within('studyGroups', 'Velotimab arm\nA group.\n‸', 'bare')));
  console.log('countries', labels(within('countries', '‸')).slice(0, 4));
  console.log('site', labels(within('locations', 'Lake\n\nGraz, Au‸')).slice(0, 4));
  console.log('ids', labels(within('otherIdentifiers', 'X-1\n\nIdentifier Type:‸')), labels(within('otherIdentifiers', 'X-1\n\nIdentifier Type:‸'), ':'));
  console.log('ids', labels(within('otherIdentifiers', 'X-1\n\nIdentifier Type: EU‸')));
  console.log('ids', labels(within('otherIdentifiers', 'X-1\n\n‸')));
  console.log('units', labels(within('eligibility', 'Inclusion Criteria\n1. Hemoglobin ≥ 9 ‸\n', 'bare')));
  console.log('units', labels(within('eligibility', 'Inclusion Criteria\n1. Live vaccine within 4 ‸\n', 'bare')));
  console.log('units', labels(within('eligibility', 'Inclusion Criteria\n1. Age of at least 18‸\n', 'bare')));
  console.log('instr', labels(within('eligibility', 'Inclusion Criteria\n1. DAS‸ and more\n', 'bare')));
  console.log('instr', labels(within('eligibility', 'Inclusion Criteria\n1. Patient health q‸\n', 'bare')));
  console.log('prose', labels(within('briefSummary', 'This compares vel‸ with NCT9‸')));
  console.log('elig', labels(within('eligibility', 'Inclusion Criteria\n1. Foo\n‸\n', 'bare')));
  console.log('outcome', labels(within('primaryOutcomes', '‸')));
  console.log('sponsor', labels(within('sponsors', 'Northgate\n\n‸')));
  console.log('related', labels(within('relatedTrials', '‸')), labels(within('relatedTrials', 'Some trial\n\nNCT9‸')));
  console.log('empty', labels('‸'), labels('A title\n\n‸'));
  console.log('sections', labels(LABELLED.slice(0, LABELLED.indexOf('Sponsors')) + '‸'));
  console.log(accepted(LABELLED.slice(0, LABELLED.indexOf('Sponsors')) + '‸', 'Sponsors').slice(-300));
  console.log('typed', labels(within('basicInformation', 'Recruitment Status\n\n‸'), '\n').length, labels(within('basicInformation', 'Recruitment Status\n\nR‸'), 'R'), labels(within('countries', 'G‸'), 'G').length);
  for (const c of offered(within('basicInformation', 'Recruitment Status\n\n‸')).slice(0, 2)) console.log(c.subject && completionDocumentation(c.subject));
  console.log(BARE.length, snippetText([]), mayAnswerTyped('A', 'A', ''));
});
describe('x', () => {});
