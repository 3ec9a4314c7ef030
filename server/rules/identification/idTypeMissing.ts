// id-type-missing: a secondary identifier without a type, whose form tells the type.
import { isPresent } from '../../protocol/field';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';
import { identifier } from './recordExample';
import { NUMBER_FORMS } from './registryNumbers';

export const idTypeMissing: SectionRule = {
  id: 'id-type-missing',
  category: 'identification',
  scope: 'section',
  severity: 'information',
  recommended: 'hint',
  sections: ['otherIdentifiers'],
  summary: 'A secondary identifier has no type, though its form tells which it is.',
  why: 'Only by its type does the registry make a number of another registry a link to it.',
  sources: [SOURCES.mapping, SOURCES.definitions],
  examples: [
    {
      section: 'otherIdentifiers',
      text: identifier('2019-001234-12', '⟦-⟧'),
      fixed: identifier('2019-001234-12', 'EUDRACT_NUMBER'),
    },
    {
      section: 'otherIdentifiers',
      text: identifier('ISRCTN12345678', '⟦-⟧'),
      fixed: identifier('ISRCTN12345678', 'REGISTRY'),
    },
    { section: 'otherIdentifiers', text: identifier('R01HL123456', '⟦-⟧'), fixed: identifier('R01HL123456', 'NIH') },
    {
      section: 'otherIdentifiers',
      text: `${identifier('R01HL123456', '⟦-⟧')}\n${identifier('U01HL123457', '-').split('\n').slice(3).join('\n')}`,
      fixed: `${identifier('R01HL123456', 'NIH')}\n${identifier('U01HL123457', 'NIH').split('\n').slice(3).join('\n')}`,
      note: 'All of a record are one finding.',
    },
    { section: 'otherIdentifiers', text: identifier('DSIR-84', '-'), note: 'Only its sponsor knows what this is.' },
    { section: 'otherIdentifiers', text: identifier('2019-001234-12', 'EUDRACT_NUMBER') },
  ],
  limits: [
    'Numbers of a form that is not known here are left alone, though the registry asks for their type too: most public records have none.',
    "The sponsor's own number needs no type.",
  ],
  precision:
    'All 30 of 110 findings read on 1,051 public records were right: grants of the NIH and EudraCT numbers. It is quieter by default because older records have no types at all.',
  check(reading, _facts, report) {
    if (reading.kind !== 'identifiers') return;
    const known = reading.identifiers.flatMap(({ id, type, source }) => {
      if (source.value !== 'secondary_id' || !isPresent(id) || type.text !== '-') return [];
      const form = NUMBER_FORMS.find((f) => f.form.test(id.text));
      return form === undefined ? [] : [{ id, type, form }];
    });
    const [first, ...others] = known;
    if (first === undefined) return;
    const { id, type, form } = first;
    const more = others.length === 0 ? '' : ` So have ${others.length} more.`;
    report({
      range: type.range,
      message: `${quoted(id.text)} has the form of a number of ${form.name}, but no type, so the registry does not link it.${more} Write ${form.type}.`,
      fixes: [
        {
          title: others.length === 0 ? `Write ${form.type}` : `Write the types of all ${known.length}`,
          safe: false,
          edits: known.map((one) => replace(one.type.range, one.form.type)),
        },
      ],
      related: others.map((one) => ({ range: one.type.range, message: `${quoted(one.id.text)}: ${one.form.type}` })),
    });
  },
};
