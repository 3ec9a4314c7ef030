// therapy-conflict: a class of drugs is excluded, and a drug of it has to be taken on.
import { drugsTakenOn, excludedClass } from '../../criteria/drugsNamed';
import { type EligibilityReading, inSection, NO_CRITERION } from '../../protocol/eligibility';
import { kept, keptByLine } from '../../protocol/kept';
import { shift } from '../../text/range';
import { listed, quoted } from '../quoted';
import type { SectionRule } from '../rule';

export const therapyConflict: SectionRule = {
  id: 'therapy-conflict',
  category: 'logic',
  scope: 'section',
  severity: 'information',
  sections: ['eligibility'],
  hinges: () => [classesOfLines, drugsOfLines],
  summary: 'A class of drugs is excluded, and the inclusion list asks for a drug of that class.',
  why: 'Read strictly, nobody can take part: whoever takes the drug that is asked for takes one of the class that is excluded.',
  sources: [{ name: 'WHO ATC index', url: 'https://atcddd.fhi.no/atc_ddd_index/' }],
  examples: [
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Rheumatoid arthritis on a stable dose of methotrexate for 3 months.\nExclusion Criteria\n1. Patients taking ⟦immunosuppressants⟧.\n18 Years\nN/A\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Current treatment with leflunomide and hydroxychloroquine.\nExclusion Criteria\n1. Use of ⟦immune modulators⟧ such as thymosin.\n18 Years\nN/A\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. On a stable dose of methotrexate.\nExclusion Criteria\n1. Immunosuppressants other than methotrexate.\n2. Prior use of immunosuppressants.\n3. Treatment with biologics.\n18 Years\nN/A\nALL\nNo',
      note: 'An exception, an earlier treatment, another class.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Methotrexate failed or was not tolerated; currently without it.\nExclusion Criteria\n1. Immunosuppressants.\n18 Years\nN/A\nALL\nNo',
    },
  ],
  limits: [
    'Twelve classes of drugs are known, and only their usual drugs.',
    'An exclusion that names a route, a dose, a time or an exception is left alone.',
  ],
  precision:
    'No finding on 1,945 public records. One finding in an extract beside them was read and is right: immune modulators are excluded, and methotrexate or leflunomide is asked for.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility') return;
    const excluded = classesOfLines(reading);
    // Lists repeat themselves: what asks for drugs of a class is looked for once.
    const askedOf = kept((drugs: ReadonlySet<string>) => askedFor(reading, drugs));
    for (const list of reading.lists) {
      if (list.polarity !== 'exclusion') continue;
      for (let line = list.firstLine; line < list.endLine; line++) {
        const found = excluded[line];
        const entry = reading.lines[line];
        if (found === undefined || entry === undefined || reading.depths[line] === NO_CRITERION) continue;
        const asked = askedOf(found.drugs);
        if (asked === undefined) continue;
        const inLine = shift(found.range, entry.body.start);
        report({
          range: inSection(reading, line, inLine),
          message: `${quoted(entry.text.slice(inLine.start, inLine.end))} are excluded, but the inclusion list asks for ${listed(asked.drugs.slice(0, MOST_NAMED))}, which ${asked.drugs.length === 1 ? 'is one' : 'are some'} of them. Name what is allowed: "except …".`,
          related: [{ range: asked.range, message: 'The inclusion criterion' }],
        });
      }
    }
  },
};

const MOST_NAMED = 4;

const classesOfLines = keptByLine(({ kind, text, body }) =>
  kind === 'other' ? undefined : excludedClass(text.slice(body.start, body.end)),
);
const drugsOfLines = keptByLine(({ kind, text, body }) =>
  kind === 'other' ? undefined : drugsTakenOn(text.slice(body.start, body.end)),
);

/** The criterion of an inclusion list that asks for drugs of the class. */
function askedFor(reading: EligibilityReading, members: ReadonlySet<string>) {
  const ofLines = drugsOfLines(reading);
  for (const list of reading.lists) {
    if (list.polarity !== 'inclusion') continue;
    for (let line = list.firstLine; line < list.endLine; line++) {
      const entry = reading.lines[line];
      const drugs = ofLines[line]?.filter((drug) => members.has(drug)) ?? [];
      if (entry === undefined || drugs.length === 0 || reading.depths[line] !== 0) continue;
      return { drugs, range: inSection(reading, line, entry.body) };
    }
  }
  return undefined;
}
