// Completion: a cursor in a text, what is offered there and in which order, and what the text is after one of it.
import { describe, expect, it } from 'vitest';
import { mayAnswerTyped, TRIGGER_CHARACTERS } from '../../server/features/completion';
import { completionDocumentation } from '../../server/features/completionDocumentation';
import { parse } from '../../server/format/tree';
import { withSection } from '../fixtures/completeRecord';
import { accepted, completionAt, labelsAt, offered } from './completionRequests';
import { BARE, EXTRACT, LABELLED, NESTED } from './texts';

type SectionName = Parameters<typeof withSection>[0];
/** The complete record with other lines in one section. */
const labelled = (section: SectionName, lines: string): string => withSection(section, lines, 'labelled').document;
const bare = (section: SectionName, lines: string): string => withSection(section, lines, 'bare').document;

describe('values under a label', () => {
  it('are all values of the list', () => {
    expect(labelsAt(labelled('studyDesign', 'Allocation Method\n\n‸'))).toEqual(['RANDOMIZED', 'NON_RANDOMIZED', 'NA']);
    expect(labelsAt(labelled('basicInformation', 'Clinical Phase\n‸'))).toContain('PHASE2/PHASE3');
    expect(labelsAt(labelled('studyGroups', 'Velotimab\n\nA group.\n\nGroup Type\n\n‸'))).toContain('SHAM_COMPARATOR');
    expect(labelsAt(labelled('locations', 'Lakeside\n\nSite Status\n\n‸\n\nGraz, Austria'))).toContain('RECRUITING');
  });

  it('replace what stands there, wherever the cursor is in it', () => {
    for (const value of ['‸', 'PH‸', 'PH‸ASE', '‸PHASE', 'phase ii‸']) {
      const source = labelled('basicInformation', `Clinical Phase\n\n${value}\n\nTotal Enrollment\n\n40 participants`);
      expect(accepted(source, 'PHASE2'), value).toContain('Clinical Phase\n\nPHASE2\n\nTotal Enrollment');
    }
  });

  it('come with their definitions', () => {
    const { subject, detail } = completionAt(labelled('studyDesign', 'Blinding Strategy\n\n‸'), 'DOUBLE');
    expect(detail).not.toBe('');
    const text = subject === undefined ? '' : completionDocumentation(subject);
    expect(text).toContain('**Masking** · Double');
    expect(text).toContain('Source: [ClinicalTrials.gov');
  });

  it('are not offered twice', () => {
    expect(labelsAt(labelled('basicInformation', 'Recruitment Status\n‸\nRECRUITING'))).toEqual([]);
  });

  it('suit the type of the study', () => {
    const statuses = (type: string): readonly string[] =>
      labelsAt(labelled('basicInformation', `Recruitment Status\n\n‸\n\nStudy Classification\n\n${type}`));
    expect(statuses('EXPANDED_ACCESS')).toContain('AVAILABLE');
    expect(statuses('EXPANDED_ACCESS')).not.toContain('RECRUITING');
    expect(statuses('OBSERVATIONAL')).not.toContain('AVAILABLE');
  });

  it('of masked roles leave out those that stand there', () => {
    expect(labelsAt(labelled('studyDesign', 'Blinding Strategy\n\nDOUBLE\n\nParticipants\n\n‸'))).toEqual(
      expect.arrayContaining(['Caregivers', 'Investigators', 'Outcome Assessors']),
    );
    expect(labelsAt(labelled('studyDesign', 'Blinding Strategy\n\nDOUBLE\n\nParticipants\n\n‸'))).not.toContain(
      'Participants',
    );
  });
});

describe('values without labels', () => {
  it('are those that are missing at this place', () => {
    const around = (line: string): string => bare('basicInformation', `RECRUITING\n${line}\n120 participants`);
    expect(labelsAt(around('‸'))).toContain('PHASE2');
    expect(labelsAt(around('‸'))).not.toContain('INTERVENTIONAL');
    expect(accepted(around('‸'), 'PHASE2')).toContain('RECRUITING\nPHASE2\n120 participants');
    expect(labelsAt(bare('basicInformation', 'RECRUITING\nPHASE2\n120 participants\n‸\n2026-03'))).toEqual([
      'INTERVENTIONAL',
      'OBSERVATIONAL',
      'EXPANDED_ACCESS',
    ]);
  });

  it('of sponsors stand below the name', () => {
    expect(labelsAt(bare('sponsors', 'Northgate Biologics\n‸'))).toContain('INDUSTRY');
    expect(accepted(bare('sponsors', 'Northgate Biologics\nIND‸'), 'INDUSTRY')).toContain('Biologics\nINDUSTRY\n');
    expect(labelsAt(bare('responsibleParty', '‸'))).toEqual([
      'SPONSOR',
      'PRINCIPAL_INVESTIGATOR',
      'SPONSOR_INVESTIGATOR',
    ]);
  });
});

describe('values behind a key', () => {
  it('are written with a blank before them', () => {
    expect(accepted(bare('otherIdentifiers', 'X-1\nIdentifier Type:‸'), 'CTIS')).toContain('\nIdentifier Type: CTIS\n');
    expect(accepted(bare('otherIdentifiers', 'X-1\nIdentifier Type: ‸'), 'CTIS')).toContain(
      '\nIdentifier Type: CTIS\n',
    );
    expect(accepted(bare('otherIdentifiers', 'X-1\nIdentifier Type: EUD‸'), 'EUDRACT_NUMBER')).toContain(
      '\nIdentifier Type: EUDRACT_NUMBER\n',
    );
    expect(labelsAt(bare('otherIdentifiers', 'X-1\nIdent‸ifier Type: CTIS'))).toEqual([]);
  });

  it('of the last update are dates', () => {
    const source = 'A title of some length\nNCT ID: NCT90000101\nLast Updated:‸\n';
    expect(labelsAt(source)[0]).toBe('2026-11-22');
    expect(accepted(source, '2026-11-22')).toContain('Last Updated: 2026-11-22\n');
  });
});

describe('dates, ages and counts', () => {
  const dated = (start: string, completion = '2028-06-30'): string =>
    labelled('basicInformation', `Study Start Date\n\n${start}\n\nStudy Completion Date\n\n${completion}`);

  it('have the form of the other date', () => {
    expect(labelsAt(dated('‸')).slice(0, 3)).toEqual(['2026-11-22', '2026-11-01', '2026-12-01']);
    expect(labelsAt(dated('‸', '2028-06')).slice(0, 3)).toEqual(['2026-11', '2026-11-22', '2026-12']);
    expect(labelsAt(dated('2026-03-02', '‸')).slice(0, 2)).toEqual(['2026-11-22', '2026-11-30']);
  });

  it('go on from what is written', () => {
    expect(labelsAt(dated('2028-02-‸'))).toContain('2028-02-29');
    expect(labelsAt(dated('2031‸'))).toContain('2031-12-01');
    const march = completionAt(dated('Mar‸'), '2027-03-01');
    expect(march).toMatchObject({ filterText: 'March 2027', detail: '1 March 2027' });
    expect(accepted(dated('March 2027‸'), '2027-03-01')).toContain('Start Date\n\n2027-03-01\n\nStudy Completion');
  });

  it('ages have units behind a number', () => {
    const age = (text: string): string =>
      labelled('eligibility', `Inclusion Criteria\n\n1. x\n\nMaximum Eligible Age\n\n${text}`);
    expect(labelsAt(age('‸'))[0]).toBe('N/A');
    expect(labelsAt(age('6‸'))).toEqual(['6 Years', '6 Months', '6 Weeks', '6 Days', '6 Hours', '6 Minutes']);
    expect(labelsAt(age('1 y‸'))[0]).toBe('1 Year');
  });

  it('participants are counted', () => {
    expect(labelsAt(labelled('basicInformation', 'Total Enrollment\n\n1200‸'))).toEqual(['1200 participants']);
    expect(labelsAt(labelled('basicInformation', 'Total Enrollment\n\n‸'))).toEqual([]);
  });
});

describe('labels', () => {
  it('are those that are missing, the next first, with their values', () => {
    const source = labelled('basicInformation', 'Clinical Phase\n\nPHASE2\n\n‸');
    expect(labelsAt(source)).toEqual([
      'Total Enrollment',
      'Study Classification',
      'Study Start Date',
      'Study Completion Date',
      'Recruitment Status',
    ]);
    expect(accepted(source, 'Study Classification')).toContain(
      'PHASE2\n\nStudy Classification\n\nINTERVENTIONAL\n\nBrief Summary',
    );
  });

  it('replace what was begun, with blank lines around them', () => {
    const source = labelled(
      'basicInformation',
      'Clinical Phase\n\nPHASE2\nTotal‸\nStudy Classification\n\nINTERVENTIONAL',
    );
    expect(labelsAt(source)).toEqual(['Total Enrollment']);
    expect(accepted(source, 'Total Enrollment')).toContain(
      'PHASE2\n\nTotal Enrollment\n\n0 participants\n\nStudy Classification',
    );
  });

  it('suit the type of the study', () => {
    const source = labelled('studyDesign', '‸').replace('INTERVENTIONAL', 'OBSERVATIONAL');
    expect(labelsAt(source)).toEqual(['Observational Model', 'Time Perspective']);
  });

  it('are not offered in the bare layout, whose values have none', () => {
    expect(labelsAt(bare('studyDesign', '‸'))).not.toContain('Allocation Method');
  });
});

describe('sections', () => {
  const upTo = (heading: string): string => LABELLED.slice(0, LABELLED.indexOf(`\n\n${heading}\n`) + 2);

  it('are offered in their order, the next one first', () => {
    expect(labelsAt(`${upTo('Sponsors')}‸`)).toEqual([
      'Sponsors',
      'Responsible Party',
      'Locations',
      'Countries',
      'Central Contacts',
      'Facility Contacts',
      'Other Identifiers',
      'More Related Trials',
    ]);
    expect(labelsAt(`${upTo('Conditions')}‸\n\n${LABELLED.slice(LABELLED.indexOf('Interventions\n\nLearn'))}`)).toEqual(
      ['Conditions', 'Study Design', 'Study Groups'],
    );
  });

  it('come with their sentence and labels', () => {
    const text = accepted(`${upTo('Study Design')}Stu‸`, 'Study Design');
    const { sections } = parse(text);
    expect(sections.at(-1)).toMatchObject({ kind: 'studyDesign', headingState: 'exact', hasLabels: true });
    expect(text).toMatch(/\n\nStudy Design\n\nUnderstand how .*\n\nAllocation Method\n\nRANDOMIZED\n\n/);
    const { subject } = completionAt(`${upTo('Study Design')}Stu‸`, 'Study Design');
    expect(subject && completionDocumentation(subject)).toContain('How the study is built.');
  });

  it('are not offered in the middle of a section', () => {
    expect(labelsAt(`${upTo('Sponsors').replace('1. Age', '‸\n\n1. Age')}`)).not.toContain('Sponsors');
  });

  it('of outcomes have no fixed place, and stand behind no prose', () => {
    expect(labelsAt(`${upTo('Eligibility Criteria')}‸`)).toContain('Primary Outcome Measures');
    expect(labelsAt(`${upTo('Conditions')}‸`)).not.toContain('Primary Outcome Measures');
  });

  it('of which only the heading stands get their sentence', () => {
    const source = `${upTo('Sponsors')}Sponsors\n‸\nNorthgate Biologics\n\nINDUSTRY\n`;
    expect(labelsAt(source).slice(0, 1)).toEqual([
      'Meet the organizations funding or collaborating on the study and learn about their roles.',
    ]);
  });

  it('in a document with a title alone are all there', () => {
    const found = labelsAt('A Study of Velotimab\n‸');
    expect(found.slice(0, 4)).toEqual(['NCT ID:', 'Last Updated:', 'Study Results', 'Basic Information']);
    expect(found).toContain('More Related Trials');
  });

  it('in an empty document are whole records', () => {
    expect(labelsAt('‸\n\n')).toEqual([
      'New protocol: interventional study',
      'New protocol: observational study',
      'New protocol: expanded access',
    ]);
  });
});

describe('entries', () => {
  it.each([
    ['studyGroups', 'New arm or group', 'Group Type\n\nEXPERIMENTAL\n\n'],
    ['interventions', 'New intervention', 'Intervention Type\n\nDRUG\n\n'],
    ['locations', 'New location', 'Site Status\n\nNOT_YET_RECRUITING\n\nCity, Country'],
    ['primaryOutcomes', 'New outcome measure', 'Time Frame: ['],
    ['otherIdentifiers', 'New secondary identifier', 'Identifier Source: secondary_id'],
    ['sponsors', 'New sponsor', 'INDUSTRY'],
    ['centralContacts', 'New contact', '[The telephone number is missing'],
  ] as const)('%s: %s', (section, label, holds) => {
    expect(accepted(labelled(section, '‸'), label)).toContain(holds);
  });

  it('lists of criteria, until they are there', () => {
    expect(accepted(labelled('eligibility', '‸'), 'Inclusion Criteria')).toContain(
      'Inclusion Criteria\n\n1. [The first inclusion criterion is missing: write it here]',
    );
    expect(labelsAt(labelled('eligibility', 'Inclusion Criteria\n\n1. Adults\n\nExcl‸'))).toContain(
      'Exclusion Criteria',
    );
    expect(labelsAt(labelled('eligibility', 'Inclusion Criteria\n\n1. Adults\n\n‸'))).not.toContain(
      'Inclusion Criteria',
    );
  });

  it('keys of outcomes and identifiers', () => {
    expect(labelsAt(bare('primaryOutcomes', 'Measure: Swollen joints\nTi‸'))).toEqual(['Time Frame:']);
    expect(accepted(bare('otherIdentifiers', 'X-1\n‸'), 'Identifier Source:')).toContain(
      'Identifier Source: secondary_id',
    );
  });
});

describe('names', () => {
  it('of interventions stand in arms, those that the arm has left out', () => {
    const arm = 'Velotimab\n\nParticipants receive velotimab.\n\nGroup Type\n\nEXPERIMENTAL\n\n';
    expect(labelsAt(labelled('studyGroups', `${arm}‸`))).toEqual(expect.arrayContaining(['Velotimab', 'Placebo']));
    const withOne = `${arm}Velotimab\n\nIntervention Type\n\nDRUG\n\nAn injection.\n\n`;
    expect(labelsAt(labelled('studyGroups', `${withOne}‸`))).not.toContain('Velotimab');
    expect(labelsAt(labelled('studyGroups', `${withOne}Pla‸`))).toContain('Placebo');
  });

  it('of countries: those of the sites first, no one twice', () => {
    const found = labelsAt(labelled('countries', '‸'));
    expect(found.slice(0, 2)).toEqual(['Austria', 'Afghanistan']);
    expect(found.filter((name) => name === 'Austria')).toEqual(['Austria']);
    expect(labelsAt(labelled('countries', 'Austria\n\n‸'))).not.toContain('Austria');
    expect(labelsAt(labelled('countries', 'Ger‸'))).toEqual(['Germany']);
  });

  it('of countries behind the city of a site', () => {
    expect(accepted(labelled('locations', 'Lakeside\n\nGraz, ‸'), 'Austria')).toContain('Graz, Austria\n');
    expect(accepted(labelled('locations', 'Lakeside\n\nGraz,Au‸'), 'Austria')).toContain('Graz, Austria\n');
    expect(labelsAt(labelled('locations', 'Lakeside‸'))).not.toContain('Austria');
  });

  it('of related records', () => {
    expect(accepted(labelled('relatedTrials', '‸'), 'Velotimab in Juvenile Arthritis')).toContain(
      'Velotimab in Juvenile Arthritis\n\nNCT90000007\n',
    );
    expect(labelsAt(labelled('relatedTrials', 'Velotimab in Children\n\nNCT‸'))).toEqual([
      'NCT90000007',
      'NCT90000102',
    ]);
    const { subject } = completionAt(labelled('relatedTrials', 'Velotimab in Children\n\n‸'), 'NCT90000007');
    expect(subject && completionDocumentation(subject)).toContain('Velotimab in Juvenile Arthritis');
  });
});

describe('inside a sentence, on request', () => {
  const inclusion = (text: string): string =>
    bare('eligibility', `Inclusion Criteria\n1. ${text}\n18 Years\nN/A\nALL\nNo`);

  it('the units of what the number bounds', () => {
    expect(labelsAt(inclusion('Hemoglobin ≥ 9 ‸'))).toEqual(['g/dL', 'g/L', 'mmol/L']);
    expect(labelsAt(inclusion('Hemoglobin ≥ 9 g/‸ at screening'))).toEqual(['g/dL', 'g/L']);
    expect(labelsAt(inclusion('Age of at least 18‸'))).toEqual(['years', 'months', 'weeks', 'days']);
    expect(labelsAt(inclusion('DAS28 > 3.2 ‸'))).toEqual([]);
    expect(labelsAt(inclusion('Live vaccine within 4 w‸'))).toEqual(['weeks']);
    expect(accepted(inclusion('Hemoglobin ≥ 9‸, creatinine'), 'g/dL')).toContain('Hemoglobin ≥ 9 g/dL, creatinine');
  });

  it('instruments by name and abbreviation, with what they are', () => {
    expect(labelsAt(inclusion('A score of the PHQ‸ of 10'))).toContain('PHQ-9');
    expect(accepted(inclusion('A patient health q‸ of 10'), 'Patient Health Questionnaire-9')).toContain(
      '1. A Patient Health Questionnaire-9 of 10',
    );
    const { subject, detail } = completionAt(inclusion('A PHQ‸'), 'PHQ-9');
    expect(detail).toContain('Patient Health Questionnaire');
    expect(subject && completionDocumentation(subject)).toContain('higher is worse');
  });

  it('the record’s own names, and numbers of other records', () => {
    expect(labelsAt(bare('briefSummary', 'This study compares velo‸ with placebo.'))[0]).toBe('Velotimab');
    expect(labelsAt(bare('detailedDescription', 'Participants of the matching pl‸'))).toEqual(['Matching Placebo']);
    expect(labelsAt(bare('detailedDescription', 'It follows NCT9‸, in which'))).toEqual(['NCT90000007', 'NCT90000102']);
  });

  it('no unit behind the number of the criterion', () => {
    expect(labelsAt(bare('eligibility', 'Inclusion Criteria\n1 ‸\n2. Adults\n18 Years\nN/A\nALL\nNo'))).not.toContain(
      'mg',
    );
  });
});

describe('while someone types', () => {
  /** Letters are no triggers; were they, the answer would be the same. */
  const TYPED = [...TRIGGER_CHARACTERS, 'A', 'N', 'R'];

  it('values come up below their label, where the blank line is', () => {
    const lines = (value: string): string => labelled('basicInformation', `Recruitment Status\n${value}`);
    expect(labelsAt(lines('\n‸'), '\n')).toContain('RECRUITING');
    // A second new line would take the first of them.
    expect(labelsAt(lines('‸'), '\n')).toEqual([]);
    expect(labelsAt(bare('otherIdentifiers', 'X-1\nIdentifier Source:‸'), ':')).toContain('org_study_id');
  });

  it('nothing comes up in prose, titles, criteria, names and free texts', () => {
    const places = [
      ...['briefSummary', 'detailedDescription', 'conditions', 'eligibility', 'studyGroups', 'interventions'],
      ...['primaryOutcomes', 'locations', 'centralContacts', 'otherInterventionNames', 'relatedTrials', 'record'],
    ] as const satisfies readonly string[];
    for (const section of places) {
      for (const layout of ['labelled', 'bare'] as const) {
        for (const typed of TYPED) {
          for (const line of [`${typed}‸`, `Some words ${typed}‸`, `${typed}‸ some words`, `Participants\n${typed}‸`]) {
            const source = withSection(section as SectionName, line, layout).document;
            expect(labelsAt(source, typed), `${section}: ${line}`).toEqual([]);
          }
        }
      }
    }
  }, 60_000);

  it('is known from the line alone in most cases', () => {
    expect(mayAnswerTyped(':', 'All of the following, as judged:', '')).toBe(false);
    expect(mayAnswerTyped('\n', '1. ', '')).toBe(false);
  });
});

it('offers nothing on headings, sentences and labels', () => {
  for (const what of ['Study Design\n', 'Understand how', 'Allocation Method']) {
    expect(labelsAt(LABELLED.replace(what, `${what.slice(0, 3)}‸${what.slice(3)}`)), what).toEqual([]);
  }
});

it.each([
  ['bare', BARE],
  ['extract', EXTRACT],
  ['nested', NESTED],
])('%s: what is offered at the end of any line reads as it says', (_, text) => {
  const lines = text.split('\n');
  lines.forEach((line, index) => {
    const source = [...lines.slice(0, index), `${line}‸`, ...lines.slice(index + 1)].join('\n');
    for (const { kind, label } of offered(source)) {
      if (kind !== 'section') continue;
      expect(parse(accepted(source, label)).sections.some((s) => s.definition?.heading === label)).toBe(true);
    }
  });
});
