// org-study-id-duplicate: a secondary identifier that says nothing new.
import type { Identifier } from '../../protocol/lists';
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { OWN } from './recordExample';
import { NUMBER_FORMS } from './registryNumbers';

const secondary = (id: string, type = '-'): string =>
  `${id}\nIdentifier Type: ${type}\nIdentifier Source: secondary_id\n${OWN}`;

export const orgStudyIdDuplicate: TrialRule = {
  id: 'org-study-id-duplicate',
  category: 'identification',
  scope: 'trial',
  reads: ['record', 'otherIdentifiers'],
  severity: 'hint',
  summary: "A secondary identifier repeats the NCT number, the sponsor's own number or another secondary one.",
  why: 'Secondary numbers lead to the study in other places. One that repeats another leads nowhere, and may stand where a real one was meant.',
  sources: [SOURCES.definitions],
  examples: [
    { section: 'otherIdentifiers', text: secondary('⟦VLT-204-PSA⟧') },
    { section: 'otherIdentifiers', text: secondary('⟦NCT90000101⟧') },
    { section: 'otherIdentifiers', text: secondary('⟦vlt 204 psa⟧'), note: 'Case, blanks and hyphens do not matter.' },
    { section: 'otherIdentifiers', text: secondary('VLT-204-PSA-1') },
    {
      section: 'otherIdentifiers',
      text: secondary('VLT-204-PSA', 'OTHER_GRANT'),
      note: 'With a type it says more: the protocol bears the number of its grant.',
    },
  ],
  limits: [
    'Identifiers with a type are left alone, and so are numbers whose form tells one: id-type-missing asks for it.',
    'Earlier NCT numbers (nct_alias) are left alone.',
  ],
  precision: 'All findings on 1,051 public records were read and are right.',
  check(trial, _facts, report, at) {
    const { otherIdentifiers, record } = trial;
    if (otherIdentifiers === undefined) return;
    const { identifiers, section } = otherIdentifiers;
    const own = identifiers.filter(({ source }) => source.value === 'org_study_id');
    const secondaries = identifiers.filter(
      ({ source, type, id }) =>
        source.value === 'secondary_id' && hasNoType(type.text) && !NUMBER_FORMS.some((f) => f.form.test(id.text)),
    );
    const reported = new Set<string>();
    const seen = new Map<string, Identifier>();
    for (const identifier of secondaries) {
      const key = plain(identifier.id.text);
      const same = own.find(({ id }) => plain(id.text) === key) ?? seen.get(key);
      const isNct = key !== '' && key === plain(record.nctId.text);
      seen.set(key, seen.get(key) ?? identifier);
      if ((same === undefined && !isNct) || reported.has(key)) continue;
      reported.add(key);
      const what = isNct
        ? "the record's NCT number"
        : same?.source.value === 'org_study_id'
          ? "the sponsor's own number"
          : 'the one above';
      report({
        range: at(section, identifier.id.range),
        message: `The secondary identifier ${quoted(identifier.id.text)} repeats ${what} and leads nowhere else. Remove it, or write the number that was meant.`,
        related: [
          isNct
            ? { range: at(record.section, record.nctId.range), message: 'The same number' }
            : { range: at(section, same?.id.range ?? identifier.id.range), message: 'The same number' },
        ],
      });
    }
  },
};

const hasNoType = (type: string): boolean => type === '' || type === '-';
const plain = (id: string): string => id.toLowerCase().replace(/[\s./_-]+/g, '');
