// Every part of a document has something to say in a hover.
import { describe, expect, test } from 'vitest';
import { LABELS } from '../../server/format/labels';
import { SECTIONS } from '../../server/format/sections';
import type { Element, ValueElementName } from '../../server/registry/elements';
import { demandText, sectionElement, valueElement } from '../../server/registry/elements';

const OTHER_VALUES: readonly ValueElementName[] = [
  'resultsState',
  'title',
  'nctId',
  'lastUpdated',
  'sponsorClass',
  'armTitle',
  'armDescription',
  'interventionName',
  'interventionDescription',
  'inclusionCriteria',
  'exclusionCriteria',
  'identifierType',
  'identifierSource',
  'maskedRole',
];

function expectSound({ title, belongs, required, requiredNote, limit, sources, example }: Element): void {
  expect(title).toMatch(/^[A-Z]/);
  expect(belongs, belongs).toMatch(/^[A-Z].{15,}\.$/s);
  expect(belongs.length, belongs).toBeLessThan(220);
  expect(requiredNote).not.toMatch(/\.$/);
  if (required === 'conditional') expect(requiredNote, title).not.toBe('');
  if (limit !== null) expect(limit).toBeGreaterThan(10);
  expect(sources.length, title).toBeGreaterThan(0);
  for (const source of sources) {
    expect(source.name.length).toBeGreaterThan(5);
    expect(source.url).toMatch(/^https:\/\/[\w.-]+\//);
  }
  if (example !== undefined && limit !== null) expect(example.length).toBeLessThanOrEqual(limit);
}

describe('sections', () => {
  test.each(SECTIONS.map((s) => s.kind))('%s', (kind) => expectSound(sectionElement(kind)));
});

describe('values', () => {
  test.each([...LABELS.map((l) => l.value), ...OTHER_VALUES])('%s', (value) => expectSound(valueElement(value)));
});

test('the limits are the registry’s', () => {
  expect(sectionElement('briefSummary').limit).toBe(5000);
  expect(sectionElement('detailedDescription').limit).toBe(32000);
  expect(sectionElement('eligibility').limit).toBe(20000);
  expect(valueElement('title').limit).toBe(300);
  expect(valueElement('armTitle').limit).toBe(100);
  expect(valueElement('armDescription').limit).toBe(999);
  expect(valueElement('interventionName').limit).toBe(200);
  expect(valueElement('interventionDescription').limit).toBe(1000);
});

test.each<[Element, string]>([
  [valueElement('title'), 'Required. At most 300 characters.'],
  [valueElement('phase'), 'Required for interventional studies.'],
  [sectionElement('detailedDescription'), 'Optional. At most 32,000 characters.'],
  [valueElement('nctId'), 'Not written by the author.'],
  [sectionElement('otherIdentifiers'), "Required (at least the sponsor's protocol number). At most 30 characters."],
])('what is demanded reads as a sentence', (element, text) => {
  expect(demandText(element)).toBe(text);
});

test('contacts and sites say when the registry hides them', () => {
  expect(sectionElement('centralContacts').belongs).toContain('hides');
  expect(sectionElement('facilityContacts').belongs).toContain('hides');
  expect(sectionElement('locations').belongs).toContain('only while the study recruits');
});
