// Links: the linked text marked in a section, and where each leads.
import { expect, it } from 'vitest';
import { documentLinks } from '../../server/features/documentLinks';
import type { AnySectionKind } from '../../server/format/section';
import { withSection } from '../fixtures/completeRecord';
import { marked, withMarks } from '../fixtures/marks';
import { NO_PROTOCOL, trialOf } from './texts';

function checkLinks(section: AnySectionKind, source: string, ...targets: readonly string[]): void {
  const { text } = marked(source);
  const { document, offset } = withSection(section, text);
  const links = documentLinks(trialOf(document))
    .map(({ range, target }) => ({ start: range.start - offset, end: range.end - offset, target }))
    .filter(({ start, end }) => start >= 0 && end <= text.length);
  expect(withMarks(text, links)).toBe(source);
  expect(links.map((l) => l.target)).toEqual(targets);
}

it('links numbers of ClinicalTrials.gov in prose and in related trials', () => {
  checkLinks(
    'detailedDescription',
    'An extension of ⟦NCT01234567⟧ (see ⟦NCT07654321⟧). Not XNCT01234567, not NCT012345678.',
    'https://clinicaltrials.gov/study/NCT01234567',
    'https://clinicaltrials.gov/study/NCT07654321',
  );
  checkLinks('relatedTrials', 'A trial\n⟦NCT01234567⟧', 'https://clinicaltrials.gov/study/NCT01234567');
});

it('links ISRCTN numbers', () => {
  checkLinks('briefSummary', 'Registered as ⟦ISRCTN12345678⟧.', 'https://www.isrctn.com/ISRCTN12345678');
});

it('links EudraCT numbers where the text says that they are', () => {
  const target = 'https://www.clinicaltrialsregister.eu/ctr-search/search?query=2015-001234-12';
  checkLinks('briefSummary', 'EudraCT number: ⟦2015-001234-12⟧', target);
  checkLinks('briefSummary', 'Batch 2015-001234-12 was used.');
  checkLinks(
    'otherIdentifiers',
    '⟦2015-001234-12⟧\nIdentifier Type: EUDRACT_NUMBER\nIdentifier Source: secondary_id',
    target,
  );
  checkLinks('otherIdentifiers', '2015-001234-12\nIdentifier Type: OTHER\nIdentifier Source: secondary_id');
});

it('links addresses without the punctuation around them', () => {
  checkLinks(
    'detailedDescription',
    'See (⟦https://example.org/a\\_b?c=1⟧), or ⟦http://example.org/x_(y)⟧. (⟦https://example.org/z(1)/full⟧)',
    'https://example.org/a_b?c=1',
    'http://example.org/x_(y)',
    'https://example.org/z(1)/full',
  );
});

it('links e-mail addresses of contacts alone', () => {
  checkLinks('centralContacts', 'Dr. Ada Roth\n⟦ada.roth@example.org⟧\n+43 555 0100', 'mailto:ada.roth@example.org');
  checkLinks('briefSummary', 'Write to ada.roth@example.org.');
});

it('links inside criteria', () => {
  checkLinks(
    'eligibility',
    'Inclusion Criteria\n* Completed ⟦NCT01234567⟧\nExclusion Criteria\n* Pregnancy\n18 Years\nN/A\nALL\nNo',
    'https://clinicaltrials.gov/study/NCT01234567',
  );
});

it('leaves other texts alone', () => {
  expect(documentLinks(trialOf(NO_PROTOCOL))).toEqual([]);
});
