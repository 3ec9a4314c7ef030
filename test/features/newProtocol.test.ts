// New protocols: what their templates read as, and that nothing in their structure is found wrong.
import { describe, expect, it } from 'vitest';
import { MOST_ARMS, newProtocolSnippet, readNewProtocol } from '../../server/features/newProtocol';
import { entryTemplates, recordTemplate, sectionTemplates } from '../../server/features/recordTemplates';
import { STUDY_TYPES, type StudyType } from '../../server/features/recordToFillIn';
import { plainTemplate, snippetText, type Template, tabStops } from '../../server/features/template';
import { SECTIONS } from '../../server/format/sections';
import type { Trial } from '../../server/protocol/trial';
import { RULES } from '../../server/rules';
import { findingsOf, TODAY } from '../fixtures/findings';
import { trialOf } from './texts';

/** The template with the first choice at every stop. */
const filled = (studyType: StudyType, arms: number, layout: 'labelled' | 'bare' = 'labelled'): string =>
  plainTemplate(recordTemplate({ studyType, arms, today: TODAY }, layout));

/** The same, as an author would fill in what the template cannot know. */
const written = (studyType: StudyType, arms: number): string =>
  filled(studyType, arms)
    .replace('NCT ID:', 'NCT ID: NCT90000555')
    .replace('0 participants', '120 participants')
    .replace('YYYY-MM-DD', '2027-03-01')
    .replace('YYYY-MM-DD', '2029-03-31')
    .replace('City, Country', 'Graz, Austria')
    .replace('\nCountry\n', '\nAustria\n')
    .replace("[The sponsor's protocol number is missing: write it here]", 'VLT-204')
    .replace(/\[The (.*?) is missing: write it here\]/g, 'Text for the $1');

const sectionsOf = (trial: Trial): readonly string[] => trial.tree.sections.slice(1).map(({ kind }) => kind);
/** Outcomes stand one section a rank; of the others every one. */
const EXPECTED = SECTIONS.filter(({ kind }) => kind !== 'outcomes' && kind !== 'otherOutcomes').map(({ kind }) => kind);

const FORMS = [
  ['INTERVENTIONAL', 1],
  ['INTERVENTIONAL', 2],
  ['INTERVENTIONAL', 5],
  ['OBSERVATIONAL', 1],
  ['OBSERVATIONAL', 3],
  ['EXPANDED_ACCESS', 1],
] as const;

describe.each(FORMS)('%s with %i', (studyType, arms) => {
  const text = filled(studyType, arms);
  const trial = trialOf(text);

  it('has every section in its order, each with its sentence', () => {
    const expected = studyType === 'EXPANDED_ACCESS' ? EXPECTED.filter((kind) => !kind.endsWith('Outcomes')) : EXPECTED;
    expect(sectionsOf(trial)).toEqual(expected);
    expect(trial.tree.sections.slice(1).every(({ headingState }) => headingState === 'exact')).toBe(true);
    const sentences = trial.tree.sections.slice(1).filter(({ definition }) => definition?.added !== true);
    expect(sentences.every(({ sentenceLine }) => sentenceLine !== -1)).toBe(true);
  });

  it('reads as what was asked for', () => {
    expect(trial.layout).toBe('labelled');
    expect(trial.basicInformation?.studyType.value).toBe(studyType);
    expect(trial.studyGroups?.arms.length).toBe(studyType === 'EXPANDED_ACCESS' ? 0 : arms);
    expect(trial.record.lastUpdated.value).toEqual(TODAY);
    expect(trial.eligibility?.lists.map(({ polarity }) => polarity)).toEqual(['inclusion', 'exclusion']);
    expect(trial.studyDesign?.interventionModel.value).toBe(
      studyType !== 'INTERVENTIONAL' ? undefined : arms === 1 ? 'SINGLE_GROUP' : 'PARALLEL',
    );
    if (studyType !== 'INTERVENTIONAL') return;
    const names = trial.interventions?.interventions.map(({ name }) => name.text);
    expect(names?.length).toBe(arms);
    expect(
      trial.studyGroups?.arms.flatMap((arm) => arm.interventions.map(({ declared }) => declared?.name.text)),
    ).toEqual(names);
  });

  it('has no fault in its structure, and none but what is still to be written', () => {
    const found = findingsOf(text).map(({ rule }) => `${rule.category}/${rule.id}`);
    expect(found.filter((id) => id.startsWith('structure/'))).toEqual([]);
    expect([...new Set(found)].sort()).toEqual(
      [
        'dates/date-format',
        ...(studyType === 'EXPANDED_ACCESS' ? [] : ['design/enrollment-zero']),
        'identification/nct-id-format',
        'sponsors/location-country-missing',
      ].sort(),
    );
  });

  it('filled in, it has no error and no warning', () => {
    const grave = RULES.filter(({ severity, recommended }) => recommended !== 'off' && /error|warning/.test(severity));
    const found = findingsOf(written(studyType, arms), grave).map(({ rule, message }) => `${rule.id}: ${message}`);
    expect(found).toEqual([]);
  });

  it('is the same in both layouts', () => {
    const bare = trialOf(filled(studyType, arms, 'bare'));
    expect(sectionsOf(bare)).toEqual(sectionsOf(trial));
    expect(bare.basicInformation?.studyType.value).toBe(studyType);
  });
});

describe('templates', () => {
  it('of sections and entries are parts of the record', () => {
    for (const studyType of STUDY_TYPES) {
      const whole = filled(studyType, 2);
      for (const [kind, { whole: section, body, labels }] of sectionTemplates({ studyType, arms: 2 }, 'labelled')) {
        if (kind !== 'record') expect(whole).toContain(plainTemplate(section));
        expect(plainTemplate(section)).toContain(plainTemplate(body));
        for (const { template } of labels) expect(plainTemplate(body)).toContain(plainTemplate(template));
      }
    }
    expect(
      snippetText(entryTemplates({ studyType: 'INTERVENTIONAL', arms: 2 }, 'bare').get('otherIdentifiers')?.body ?? []),
    ).toBe(
      [
        // biome-ignore lint/suspicious/noTemplateCurlyInString: snippets are written like this
        '${1:[The number is missing: write it here]}',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: snippets are written like this
        'Identifier Type: ${2|EUDRACT_NUMBER,-,NIH,FDA,VA,CDC,AHRQ,SAMHSA,OTHER_GRANT,CTIS,REGISTRY,OTHER|}',
        'Identifier Source: secondary_id',
      ].join('\n'),
    );
  });

  it('are written as snippets: what stands twice is filled in once, signs of the syntax are escaped', () => {
    const { stop, read } = tabStops();
    const name = stop('a } $b \\ c');
    const template: Template = read(`Costs 5 $ {x} ${name} and ${stop('1,5', 'a|b')} or ${stop('')}; ${name}`);
    expect(snippetText(template)).toBe(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: snippets are written like this
      'Costs 5 \\$ {x\\} ${1:a \\} \\$b \\\\ c} and ${2|1\\,5,a\\|b|} or ${3}; ${1}',
    );
    expect(plainTemplate(template)).toBe('Costs 5 $ {x} a } $b \\ c and 1,5 or ; a } $b \\ c');
  });

  it('of interventions are filled in once, in the arm and in the list', () => {
    const snippet = newProtocolSnippet({ studyType: 'INTERVENTIONAL', arms: 1 }, TODAY);
    const name = /\$\{(\d+):\[The name of the intervention/.exec(snippet)?.[1];
    expect(snippet.match(new RegExp(`\\$\\{${name}\\}`, 'g'))).toHaveLength(1);
  });
});

it('takes no other request', () => {
  expect(readNewProtocol({ studyType: 'OBSERVATIONAL', arms: MOST_ARMS })).toEqual({
    studyType: 'OBSERVATIONAL',
    arms: MOST_ARMS,
  });
  for (const wrong of [undefined, null, 'OBSERVATIONAL', {}, { studyType: 'observational', arms: 1 }]) {
    expect(readNewProtocol(wrong)).toBeUndefined();
  }
  for (const arms of [0, -1, 1.5, MOST_ARMS + 1, '2', Number.NaN]) {
    expect(readNewProtocol({ studyType: 'OBSERVATIONAL', arms })).toBeUndefined();
  }
});
