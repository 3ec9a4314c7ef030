// registry-id-format: a number of another registry that cannot be one.
import { isPresent } from '../../protocol/field';
import type { Identifier } from '../../protocol/lists';
import { replace } from '../../text/edit';
import { quoted } from '../quoted';
import type { Fix, SectionRule } from '../rule';
import { identifier } from './recordExample';
import { NUMBER_FORMS, type NumberForm } from './registryNumbers';

export const registryIdFormat: SectionRule = {
  id: 'registry-id-format',
  category: 'identification',
  scope: 'section',
  severity: 'warning',
  sections: ['otherIdentifiers'],
  summary: 'A number of another registry has not the form that this registry gives its numbers.',
  why: 'The number is the only link between the records of one trial. With a digit missing it leads nowhere, or to another trial.',
  sources: [
    {
      name: 'WHO Trial Registration Data Set 1.3.1, item 3: secondary identifying numbers',
      url: 'https://www.who.int/tools/clinical-trials-registry-platform/network/who-data-set',
    },
    { name: 'ISRCTN: definitions', url: 'https://www.isrctn.com/page/definitions' },
  ],
  examples: [
    { section: 'otherIdentifiers', text: identifier('⟦2019-12345-12⟧', 'EUDRACT_NUMBER') },
    {
      section: 'otherIdentifiers',
      text: identifier('⟦EudraCT 2019-001234-12⟧', 'EUDRACT_NUMBER'),
      fixed: identifier('2019-001234-12', 'EUDRACT_NUMBER'),
    },
    {
      section: 'otherIdentifiers',
      text: identifier('⟦isrctn 12345678⟧', 'REGISTRY'),
      fixed: identifier('ISRCTN12345678', 'REGISTRY'),
      note: 'The digits are all there: only letters and blanks change.',
    },
    { section: 'otherIdentifiers', text: identifier('⟦ISRCTN1234567⟧', 'REGISTRY') },
    { section: 'otherIdentifiers', text: identifier('⟦2024-50123-12-00⟧', 'CTIS') },
    {
      section: 'otherIdentifiers',
      text: identifier('2024-501234-12-00', '⟦EUDRACT_NUMBER⟧'),
      fixed: identifier('2024-501234-12-00', 'CTIS'),
      note: 'Number and type do not belong together.',
    },
    {
      section: 'otherIdentifiers',
      text: identifier('⟦EudraCT number 2019-001234-12⟧', '-'),
      fixed: identifier('2019-001234-12', 'EUDRACT_NUMBER'),
      note: 'What the letters said goes where it belongs.',
    },
    { section: 'otherIdentifiers', text: identifier('2024-501234-12-00', 'CTIS') },
    { section: 'otherIdentifiers', text: identifier('N11ORL', 'REGISTRY'), note: 'A registry that is not known here.' },
    { section: 'otherIdentifiers', text: identifier('DSIR-84', '-') },
  ],
  limits: [
    'Only numbers whose type (EUDRACT_NUMBER, CTIS) or first letters (ISRCTN, ACTRN, DRKS, KCT, PACTR, U1111, ChiCTR, jRCT, CTRI) name the registry.',
    'Whether a number was ever given cannot be seen.',
  ],
  precision:
    'The one finding on 1,051 public records is right: "EUDRACT number" in front of the number. The 21 other numbers of registries in them are in form.',
  check(reading, _facts, report) {
    if (reading.kind !== 'identifiers') return;
    for (const { id, type, source } of reading.identifiers) {
      if (!isPresent(id) || source.value === 'nct_alias' || source.value === 'org_study_id') continue;
      const claimed = claimedForm({ id, type, source });
      if (claimed === undefined || claimed.form.test(id.text)) continue;
      const other = NUMBER_FORMS.find((form) => form.form.test(id.text));
      if (other !== undefined) {
        report({
          range: type.range,
          message: `${quoted(id.text)} has the form of a number of ${other.name}, not of ${claimed.name}, so the link leads nowhere. Write ${other.type}, or the right number.`,
          fixes: [{ title: `Write ${other.type}`, safe: false, edits: [replace(type.range, other.type)] }],
        });
        continue;
      }
      const right = rewritten(id.text, claimed);
      const fixes = right === undefined ? [] : [fixTo(right, claimed, { id, type, source })];
      report({
        range: id.range,
        message: `${quoted(id.text)} is no number of ${claimed.name}, whose numbers look like ${claimed.sample}, so nobody finds the trial there by it. ${right === undefined ? 'Compare it with that registry' : `Write ${right}`}.`,
        fixes,
      });
    }
  },
};

/** The number in its form; and its type, where it has none and the letters before the number have said it. */
const fixTo = (right: string, { type: known }: NumberForm, { id, type }: Identifier): Fix => ({
  title: `Write ${right}`,
  safe: true,
  edits: [replace(id.range, right), ...(type.text === '-' ? [replace(type.range, known)] : [])],
});

/** The registry that an identifier says it is of: by its type, or by the letters it begins with. */
function claimedForm({ id, type }: Identifier): NumberForm | undefined {
  const byType = NUMBER_FORMS.find(
    (form) => form.type === type.value && (form.type === 'CTIS' || form.type === 'EUDRACT_NUMBER'),
  );
  return byType ?? NUMBER_FORMS.find((form) => form.claim?.test(id.text) === true);
}

function rewritten(text: string, { parts, write, form }: NumberForm): string | undefined {
  const match = parts?.exec(text.trim());
  if (match === null || match === undefined || write === undefined) return undefined;
  const right = write(...match.slice(1));
  return form.test(right) ? right : undefined;
}
