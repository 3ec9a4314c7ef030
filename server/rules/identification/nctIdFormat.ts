// nct-id-format: the NCT ID line does not hold NCT and eight digits.

import { isPresent } from '../../protocol/field';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { quoted } from '../quoted';
import type { Fix, SectionRule } from '../rule';

const record = (id: string): string => `A Trial of Velotimab in Adults\nNCT ID:${id}\nLast Updated: 2026-09-14`;

export const nctIdFormat: SectionRule = {
  id: 'nct-id-format',
  category: 'identification',
  scope: 'section',
  severity: 'error',
  sections: ['record'],
  summary: 'The NCT ID is not NCT followed by eight digits.',
  why: 'Journals, sponsors and registries find a trial by this number alone.',
  sources: [SOURCES.structure],
  examples: [
    { section: 'record', text: record(' ⟦NCT 90000101⟧'), fixed: record(' NCT90000101') },
    { section: 'record', text: record(' ⟦nct90000101⟧'), fixed: record(' NCT90000101') },
    {
      section: 'record',
      text: record(' ⟦NCT3798028⟧'),
      fixed: record(' NCT03798028'),
      note: 'Spreadsheets drop a leading zero. Another digit may be missing instead, so the fix is never applied unasked.',
    },
    { section: 'record', text: record(' ⟦NCT900001011⟧'), note: 'One digit too many: only the author knows which.' },
    { section: 'record', text: record('⟦⟧'), note: 'Where the number is still to come.' },
    { section: 'record', text: record(' NCT90000101') },
    {
      section: 'relatedTrials',
      text: 'Velotimab in Plaque Psoriasis\nNCT 9000102',
      note: 'Numbers of other records are not checked.',
    },
  ],
  limits: [
    'Only the line `NCT ID:` is read; numbers in sentences and in the lists of related trials are left alone.',
    'A document without that line is a draft and is left alone.',
  ],
  precision: 'No finding on 1,945 public records, whose numbers the registry wrote.',
  check(reading, _facts, report) {
    if (reading.kind !== 'record') return;
    const { nctId } = reading;
    if (nctId.value !== undefined || nctId.labelLine === -1) return;
    if (!isPresent(nctId) || !/\d/.test(nctId.text)) {
      report({
        range: nctId.range,
        message: 'The NCT number is missing here. Write NCT and eight digits as soon as the registry has assigned it.',
      });
      return;
    }
    const fixes = fixesFor(nctId.text).map(
      ({ id, safe }): Fix => ({ title: `Write ${id}`, safe, edits: [replace(nctId.range, id)] }),
    );
    const [fix] = fixes;
    const advice = fix === undefined ? 'Compare it with the registry record' : `${fix.title} if that is the record`;
    report({
      range: nctId.range,
      message: `${quoted(nctId.text)} is not NCT followed by eight digits, so nobody finds the record by it. ${fix?.safe ? fix.title : advice}.`,
      fixes,
    });
  },
};

/** The number that a text holds in another form; a missing leading zero and letters in place of digits are guesses. */
function fixesFor(text: string): readonly { readonly id: string; readonly safe: boolean }[] {
  const match = /^(?:https?:\/\/\S*\/)?(?:NCT)?[\s:#_.-]*([\dOoIl]{7,8})\.?$/i.exec(text);
  const written = match?.[1];
  if (written === undefined) return [];
  const digits = written.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
  if (digits.length === 7 && !digits.startsWith('0')) return [{ id: `NCT0${digits}`, safe: false }];
  return digits.length === 8 ? [{ id: `NCT${digits}`, safe: digits === written }] : [];
}
