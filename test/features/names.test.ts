// Names: where an arm, an intervention, an abbreviation or a number is introduced and stands, and how it is renamed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionAt, highlightsAt, placesAt } from '../../server/features/references';
import { renameEdits, renameTarget } from '../../server/features/rename';
import { reparse } from '../../server/format/tree';
import { mentionsByLine, mentionsOnLine } from '../../server/protocol/mentions';
import { namesOf } from '../../server/protocol/names';
import { readTrial } from '../../server/protocol/trial';
import { applyEdits } from '../../server/text/edit';
import { marked, withMarks } from '../fixtures/marks';
import { GROUPS, INTERVENTIONS, namedRecord } from './namedRecord';
import { ALL_TEXTS, NO_PROTOCOL, trialOf } from './texts';

/** `source` with the cursor; all places of the name there are marked in it. */
function checkPlaces(source: string): void {
  const { text, cursor } = marked(source);
  const places = placesAt(trialOf(text), cursor)?.places ?? [];
  expect(
    withMarks(
      text,
      places.map(({ range }) => range),
    ),
  ).toBe(source.replace('‸', ''));
}

function checkDefinition(source: string): void {
  const { text, cursor } = marked(source);
  const found = definitionAt(trialOf(text), cursor);
  expect(withMarks(text, found === undefined ? [] : [found])).toBe(source.replace('‸', ''));
}

function rename(source: string, newName: string): string {
  const { text, cursor } = marked(source);
  const edits = renameEdits(trialOf(text), cursor, newName);
  return 'refusal' in edits ? edits.refusal : applyEdits(text, edits);
}

describe('the places of a name', () => {
  it('an intervention: the arms, the list, and the text where it stands by itself', () => {
    checkPlaces(
      namedRecord({
        briefSummary:
          'Does ⟦velotimab⟧ help? ⟦Velotimab⟧ and non-velotimab groups; ⟦velotimab⟧-treated people, not velotimabs.'.replace(
            '⟦velotimab⟧-treated',
            'velotimab-treated',
          ),
        studyGroups: GROUPS.replace('Velotimab 150 mg', '⟦Velotimab⟧ 150 mg')
          .replace('receive velotimab', 'receive ⟦velotimab⟧')
          .replace('\nVelotimab\n', '\n⟦Velo‸timab⟧\n'),
        interventions: INTERVENTIONS.replace('Velotimab', '⟦Velotimab⟧'),
        eligibility: 'Inclusion Criteria\n* Earlier use of ⟦VELOTIMAB⟧ (⟦velotimab⟧或placebo)\n18 Years\nN/A\nALL\nNo',
      }),
    );
  });

  it('the same from the running text', () => {
    checkPlaces(
      namedRecord({
        briefSummary: 'Does ⟦placebo‸⟧ help?',
        studyGroups: GROUPS.replace('Matching Placebo', 'Matching ⟦Placebo⟧')
          .replace('receive placebo', 'receive ⟦placebo⟧')
          .replace('\nPlacebo\n', '\n⟦Placebo⟧\n'),
        interventions: INTERVENTIONS.replace('Placebo', '⟦Placebo⟧'),
      }),
    );
  });

  it('an arm, and not the intervention of the same beginning', () => {
    checkPlaces(
      namedRecord({
        briefSummary: 'In the ‸⟦velotimab 150 mg⟧ group; velotimab alone.',
        studyGroups: GROUPS.replace('Velotimab 150 mg', '⟦Velotimab 150 mg⟧').replace(
          'receive velotimab 150 mg',
          'receive ⟦velotimab 150 mg⟧',
        ),
      }),
    );
  });

  it('an arm that is called like its intervention is its title alone', () => {
    checkPlaces(
      namedRecord({
        briefSummary: 'Does velotimab help?',
        studyGroups: GROUPS.replace('Velotimab 150 mg', '⟦Velo‸timab⟧'),
      }),
    );
  });

  it('a name inside a longer name is no place of it', () => {
    checkPlaces(
      namedRecord({
        briefSummary: 'A saline spray, and ‸⟦saline⟧.',
        studyGroups: 'Arm A\nFor 4 weeks.\nSaline spray\nTwo puffs.\n⟦Saline⟧\n500 mL.',
        interventions: 'Saline spray\nTwo puffs.\n⟦Saline⟧\n500 mL.',
      }),
    );
  });

  it('an abbreviation, exactly as it is written, with its plural', () => {
    checkPlaces(
      namedRecord({
        briefSummary: 'Mesenchymal stem cells (⟦MSCs⟧) are given. UC-MSC and msc are other words.',
        detailedDescription: 'Each ‸⟦MSC⟧ dose.',
        eligibility: 'Inclusion Criteria\n* No ⟦MSCs⟧ before\n18 Years\nN/A\nALL\nNo',
      }),
    );
  });

  it('a registry number, also in the parts that quote other records', () => {
    checkPlaces(
      namedRecord({
        relatedTrials: 'Another trial\n⟦NCT90000‸102⟧',
        detailedDescription: 'An extension of ⟦NCT90000102⟧, not of NCT90000103.',
      }),
    );
    checkPlaces(
      namedRecord({
        detailedDescription: 'Protocol ‸⟦VLT-204-PSA⟧, version 3.',
        otherIdentifiers: '⟦VLT-204-PSA⟧\nIdentifier Type: -\nIdentifier Source: org_study_id',
      }),
    );
  });

  it('no name: an ordinary word, a heading, a value, a text that is no protocol', () => {
    for (const source of [
      namedRecord({ briefSummary: 'Does ve‸ry much help?' }),
      namedRecord().replace('Interventions', 'Interv‸entions'),
      namedRecord().replace('RECRUITING', 'RECR‸UITING'),
      `‸${NO_PROTOCOL}`,
      '‸',
    ])
      checkPlaces(source);
  });

  it('behaves at every offset of every kind of document', () => {
    for (const text of Object.values(ALL_TEXTS)) {
      const trial = trialOf(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const found = placesAt(trial, offset);
        if (found === undefined) continue;
        const { places, at } = found;
        expect(places.some(({ range }) => range.start <= at.range.start && range.end >= at.range.end)).toBe(true);
        places.reduce((end, { range }) => {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeGreaterThan(range.start);
          return range.end;
        }, 0);
      }
    }
  });
});

describe('after any edits', () => {
  const snippet = fc.constantFrom('velotimab', 'Placebo', '\n', ' ', '* MSC ', '(MSCs)', 'x', '', '\\-', 'NCT90000101');
  const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat({ max: 20 }), paste: snippet });
  const source = namedRecord({
    briefSummary: 'Mesenchymal stem cells (MSCs) and velotimab, or placebo.',
    eligibility: 'Inclusion Criteria\n* Velotimab before\n* MSC before\n* Placebo\n18 Years\nN/A\nALL\nNo',
  });

  it('mentions are those of lines read afresh', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        let trial = trialOf(source);
        const check = (): void => {
          for (const name of namesOf(trial)) {
            for (const section of trial.tree.sections) {
              const afresh = section.lines.map((line, i) =>
                section.roles[i] === 'text' ? mentionsOnLine(name, line) : [],
              );
              expect(mentionsByLine(section, name, []).map((found) => found ?? [])).toEqual(afresh);
            }
          }
        };
        check();
        for (const { at, cut, paste } of edits) {
          const { text } = trial.tree;
          const start = Math.floor(at * text.length);
          const change = text.replaced(text.positionAt(start), text.positionAt(start + cut), paste);
          trial = readTrial(reparse(trial.tree, change.text), trial);
          check();
        }
      }),
      { numRuns: 200 },
    );
  });

  it('a renaming, made and taken back, gives the text as it was', () => {
    const { text, cursor } = marked(source.replace('and velotimab', 'and velo‸timab'));
    const there = renameEdits(trialOf(text), cursor, 'Tarvelimab');
    if ('refusal' in there) throw new Error(there.refusal);
    const renamed = applyEdits(text, there);
    const back = renameEdits(trialOf(renamed), renamed.indexOf('and tarvelimab') + 4, 'Velotimab');
    if ('refusal' in back) throw new Error(back.refusal);
    expect(applyEdits(renamed, back)).toBe(text);
  });
});

describe('highlights', () => {
  it('of very many places show those around the cursor', () => {
    const lines = Array.from({ length: 3_000 }, (_, n) => `* velotimab ${n}`).join('\n');
    const text = namedRecord({ eligibility: `Inclusion Criteria\n${lines}\n18 Years\nN/A\nALL\nNo` });
    const at = text.indexOf('velotimab 2000');
    const places = highlightsAt(trialOf(text), at) ?? [];
    expect(places).toHaveLength(1_000);
    expect(places.some(({ range }) => range.start === at)).toBe(true);
  });
});

describe('the definition of a name', () => {
  it('an intervention has its entry under Interventions', () => {
    checkDefinition(
      namedRecord({
        briefSummary: 'Does velo‸timab help?',
        interventions: INTERVENTIONS.replace('Velotimab', '⟦Velotimab⟧'),
      }),
    );
  });

  it('one that is not listed stands first in the arms', () => {
    checkDefinition(
      namedRecord({
        briefSummary: 'Does sa‸line help?',
        studyGroups: 'Arm A\nGroup Type\nEXPERIMENTAL\n⟦Saline⟧\nIntervention Type\nDRUG\n500 mL.',
        interventions: '',
      }),
    );
  });

  it('an arm has its title', () => {
    checkDefinition(
      namedRecord({
        briefSummary: 'In the matching pla‸cebo group.',
        studyGroups: GROUPS.replace('Matching Placebo', '⟦Matching Placebo⟧'),
      }),
    );
  });

  it('an abbreviation has the nearest brackets above that explain it', () => {
    checkDefinition(
      namedRecord({
        briefSummary: 'Mesenchymal stem cells (MSCs) are given.',
        detailedDescription: 'Mesenchymal stem cells (⟦MSCs⟧) are given. An MS‸C dose.',
        eligibility: 'Inclusion Criteria\n* Mesenchymal stem cells (MSCs)\n18 Years\nN/A\nALL\nNo',
      }),
    );
  });

  it("the record's own number has the line that gives it", () => {
    checkDefinition(namedRecord({ briefSummary: 'This is NCT9‸0000101.' }, 'A Trial\nNCT ID: ⟦NCT90000101⟧'));
    checkDefinition(namedRecord({ briefSummary: 'This is NCT9‸0000999.' }));
  });
});

describe('renaming', () => {
  it('an intervention in the arms, the list and the text, in the letters that stand there', () => {
    expect(
      rename(
        namedRecord({
          briefSummary: 'Does velotimab help? Velotimab may. VELOTIMAB!',
          studyGroups: GROUPS.replace('\nVelotimab\n', '\nVelo‸timab\n'),
        }),
        'Tarvelimab',
      ),
    ).toBe(
      namedRecord({
        briefSummary: 'Does tarvelimab help? Tarvelimab may. TARVELIMAB!',
        studyGroups: GROUPS.replaceAll('Velotimab', 'Tarvelimab').replaceAll('velotimab', 'tarvelimab'),
        interventions: INTERVENTIONS.replace('Velotimab', 'Tarvelimab'),
      }),
    );
  });

  it('a name with capitals and digits inside keeps them in a sentence', () => {
    expect(rename(namedRecord({ briefSummary: 'Does velo‸timab help?' }), 'VLT-204 Injection')).toContain(
      'Does VLT-204 injection help?',
    );
  });

  it('keeps the type in front of a name, typed again or not', () => {
    const source = namedRecord({
      studyGroups: 'Experimental: Arm ‸A\nFor 4 weeks.\nDrug: Saline\n500 mL.',
      interventions: 'Drug: Saline\n500 mL.',
    });
    expect(rename(source, 'Arm B')).toContain('Experimental: Arm B\n');
    const drug = rename(source.replace('‸', '').replace('Drug: Saline', 'Drug: Sal‸ine'), 'Ringer');
    expect(drug.match(/Drug: Ringer\n/g)).toHaveLength(2);
    const again = rename(source.replace('‸', '').replace('Drug: Saline', 'Drug: Sal‸ine'), 'Drug: Ringer');
    expect(again).toBe(drug);
  });

  it('an abbreviation with its plural', () => {
    expect(
      rename(
        namedRecord({
          briefSummary: 'Mesenchymal stem cells (MSCs) are given.',
          detailedDescription: 'Each M‸SC dose, UC-MSC.',
        }),
        'MStC',
      ),
    ).toBe(
      namedRecord({
        briefSummary: 'Mesenchymal stem cells (MStCs) are given.',
        detailedDescription: 'Each MStC dose, UC-MSC.',
      }),
    );
  });

  it("writes the registry's escapes where they stand, and only there", () => {
    const source = namedRecord({
      briefSummary: 'Dose \\>= 5 of velotimab. Velotimab \\[new\\].',
      studyGroups: GROUPS.replace('\nVelotimab\n', '\nVelo‸timab\n'),
    });
    const renamed = rename(source, 'Tarvelimab [b]');
    expect(renamed).toContain('Dose \\>= 5 of tarvelimab \\[b\\]. Tarvelimab \\[b\\] \\[new\\].');
    expect(renamed).toContain('\nTarvelimab [b]\nSubcutaneous injection.');
    expect(rename(source, 'Tarvelimab \\[b\\]')).toBe(renamed);
    const escapedName = namedRecord({
      studyGroups: 'Arm A\nFor 4 weeks.\nVitamin \\[D\\]\nA drop.',
      interventions: 'Vitamin \\[D‸\\]\nA drop.',
    });
    expect(rename(escapedName, 'Vitamin [K]').match(/Vitamin \\\[K\\\]\n/g)).toHaveLength(2);
  });

  it('says that words of the text may mean something else', () => {
    const { text, cursor } = marked(namedRecord({ briefSummary: 'Does velo‸timab help?' }));
    const edits = renameEdits(trialOf(text), cursor, 'X1');
    if ('refusal' in edits) throw new Error(edits.refusal);
    expect(edits.map(({ isMention }) => isMention)).toEqual([true, true, true, false, false]);
  });

  it('changes nothing when the name stays the same', () => {
    const { text, cursor } = marked(namedRecord({ briefSummary: 'Does velo‸timab help?' }));
    expect(renameEdits(trialOf(text), cursor, ' Velotimab ')).toEqual([]);
  });

  it.each([
    ['', 'The new name is empty.'],
    ['  ', 'The new name is empty.'],
    ['Two\nlines', 'A name stands on one line: the new name must have no line breaks.'],
    ['placebo', 'There is another intervention with the name "Placebo".'],
    ['Study Design', '"Study Design" is a heading or label of the registry format and cannot be a name.'],
    ['Intervention Type', '"Intervention Type" is a heading or label of the registry format and cannot be a name.'],
  ])('refuses %j', (newName, refusal) => {
    expect(rename(namedRecord({ briefSummary: 'Does velo‸timab help?' }), newName)).toBe(refusal);
  });

  it('refuses a second abbreviation of the name, and blanks in one', () => {
    const source = namedRecord({ briefSummary: 'Stem cells (S‸C) and bone marrow (BM).' });
    expect(rename(source, 'BM')).toBe('There is another abbreviation with the name "BM".');
    expect(rename(source, 'S C')).toBe('An abbreviation is one word: the new one must have no blanks.');
  });

  it('refuses what is no name, politely', () => {
    const refusalAt = (source: string): string => {
      const { text, cursor } = marked(source);
      const target = renameTarget(trialOf(text), cursor);
      return 'refusal' in target ? target.refusal : '';
    };
    expect(refusalAt(namedRecord({ briefSummary: 'Does he‸lp?' }))).toMatch(/^Only arms, interventions, and abbrev/);
    expect(refusalAt(namedRecord({ briefSummary: 'See NCT90‸000102.' }))).toBe(
      'NCT90000102 was given by a registry or sponsor and cannot be renamed.',
    );
    const prefixed = namedRecord({ interventions: INTERVENTIONS.replace('Velotimab', 'Dr‸ug: Velotimab') });
    expect(refusalAt(prefixed)).toMatch(/^The type in front of the name stays/);
  });
});
