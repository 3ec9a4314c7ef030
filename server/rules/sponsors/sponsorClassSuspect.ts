// sponsor-class-suspect: the class of a sponsor contradicts its name.
import { unescaped } from '../../format/escapes';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';
import { isCompanyName, isNihName, isUniversityName } from './organizationNames';

export const sponsorClassSuspect: SectionRule = {
  id: 'sponsor-class-suspect',
  category: 'sponsors',
  scope: 'section',
  severity: 'hint',
  sections: ['sponsors'],
  summary: 'The class of a sponsor contradicts its name.',
  why: 'Searches for studies paid for by companies or by the NIH go by the class, and miss this one.',
  sources: [SOURCES.api],
  examples: [
    {
      section: 'sponsors',
      text: 'Northgate Biologics GmbH\n⟦OTHER⟧\nLakeside Hospital\nOTHER',
      fixed: 'Northgate Biologics GmbH\nINDUSTRY\nLakeside Hospital\nOTHER',
    },
    { section: 'sponsors', text: 'Lakeside University\n⟦INDUSTRY⟧', fixed: 'Lakeside University\nOTHER' },
    {
      section: 'sponsors',
      text: 'National Heart, Lung, and Blood Institute (NHLBI)\n⟦OTHER⟧',
      fixed: 'National Heart, Lung, and Blood Institute (NHLBI)\nNIH',
    },
    {
      section: 'sponsors',
      text: 'Northgate Foundation Inc.\nOTHER\nLakeside Health Corporation\nOTHER',
      note: 'Foundations and hospitals may be incorporated.',
    },
    { section: 'sponsors', text: 'University Biologics Ltd\nINDUSTRY', note: 'A company that is named after one.' },
  ],
  limits: [
    'A name without the legal form of a company is left alone, and so is one with a word of a hospital, foundation, institute or study group.',
    'Whether an organization is a body of a government cannot be seen from its name.',
  ],
  precision:
    'All 14 findings on 1,051 public records (9 on 295 labelled ones, 14 on 599 extracts, the same studies) were read and are right: companies with the class OTHER.',
  check(reading, _facts, report) {
    if (reading.kind !== 'sponsors') return;
    for (const { name, sponsorClass } of reading.sponsors) {
      const better = betterClass(unescaped(name.text), sponsorClass.value);
      if (better === undefined) continue;
      report({
        range: sponsorClass.range,
        message: `${quoted(name.text)} has the class ${sponsorClass.text}, though its name is that of ${better.of}. Searches by class miss it. Check whether ${better.code} is meant.`,
        fixes: [{ title: `Write ${better.code}`, safe: false, edits: [replace(sponsorClass.range, better.code)] }],
        related: [{ range: name.range, message: 'The sponsor' }],
      });
    }
  },
};

function betterClass(
  name: string,
  code: string | undefined,
): { readonly code: string; readonly of: string } | undefined {
  if (code === 'OTHER' && isNihName(name)) return { code: 'NIH', of: 'an institute of the NIH' };
  if (code === 'OTHER' && isCompanyName(name)) return { code: 'INDUSTRY', of: 'a company' };
  return code === 'INDUSTRY' && isUniversityName(name) ? { code: 'OTHER', of: 'a university' } : undefined;
}
