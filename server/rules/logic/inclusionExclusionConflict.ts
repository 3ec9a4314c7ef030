// inclusion-exclusion-conflict: what the inclusion list asks for is excluded.
import { conceptOf, namesBefore, otherCauses } from '../../criteria/concept';
import { lex } from '../../criteria/lexer';
import { leadInsOf } from '../../protocol/criterionReadings';
import {
  bodyText,
  bothLists,
  type CriterionLine,
  type CriterionList,
  type EligibilityReading,
  inSection,
  listAt,
  NO_CRITERION,
} from '../../protocol/eligibility';
import { keptByLine } from '../../protocol/kept';
import { shift, type TextRange } from '../../text/range';
import { quoted } from '../quoted';
import type { Report, SectionRule } from '../rule';

export const inclusionExclusionConflict: SectionRule = {
  id: 'inclusion-exclusion-conflict',
  category: 'logic',
  scope: 'section',
  severity: 'information',
  sections: ['eligibility'],
  hinges: () => [shared, causes, asked],
  summary: 'An exclusion criterion keeps out what an inclusion criterion asks for.',
  why: 'As written nobody can take part, or each site decides for itself whom the authors meant.',
  sources: [
    {
      name: 'Viergever and Ghersi 2011, quality of registered eligibility criteria',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3071036/table/tbl3',
    },
  ],
  examples: [
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Plaque psoriasis.\n2. Diagnosis of type 2 diabetes.\nExclusion Criteria\n1. Pregnancy.\n2. ⟦Patients with type 2 diabetes⟧\n18 Years\nN/A\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Psoriatic arthritis with interstitial lung disease on CT.\nExclusion Criteria\n1. Anaemia and interstitial lung disease ⟦for other reasons⟧.\n18 Years\nN/A\nALL\nNo',
      note: 'Other than which reason? The inclusion list asks for the same disease.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Type 2 diabetes.\n2. No active tuberculosis.\n3. Interstitial lung disease.\nExclusion Criteria\n1. Type 1 diabetes.\n2. Uncontrolled type 2 diabetes.\n3. Active tuberculosis.\n4. Interstitial lung disease for other reasons than psoriatic arthritis.\n18 Years\nN/A\nALL\nNo',
      note: 'Another type, a worse state, the same said twice, another cause.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Patients:\n  * Chronic urticaria\n* Healthy controls:\n  * Normal skin\nExclusion Criteria\n* Healthy controls:\n  * Chronic urticaria\n18 Years\nN/A\nALL\nNo',
      note: 'What stands below a lead-in may be of some of the participants.',
    },
  ],
  limits: [
    'Two criteria count as the same only where they have the same words, except for those that change nothing.',
    'Limits in numbers are compared by range-gap-or-overlap.',
    'Records with several inclusion or exclusion lists are left alone.',
  ],
  precision:
    'No finding on 1,945 public records. Before lists with sub-headings and placeholders were left alone there were 4, read and all wrong. One finding in an extract beside them is right.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility') return;
    const both = bothLists(reading);
    if (both === undefined) return;
    reportSame(reading, both.inclusion, both.exclusion, report);
    reportOtherCauses(reading, both.inclusion, both.exclusion, report);
  },
};

const concepts = keptByLine(({ kind, text, body }) =>
  kind === 'other' || body.end - body.start > LONGEST ? undefined : conceptOf(text.slice(body.start, body.end)),
);
/** A criterion that is longer says more than one thing. */
const LONGEST = 100;

const causes = keptByLine(({ kind, text, body }) =>
  kind === 'other' ? undefined : otherCauses(text.slice(body.start, body.end)),
);

function reportSame(
  reading: EligibilityReading,
  inclusion: CriterionList,
  exclusion: CriterionList,
  report: Report,
): void {
  const ofLines = concepts(reading);
  const said: Said = { inclusion: new Set(), exclusion: new Set() };
  saidIn.set(reading.lists, said);
  const included = new Map<string, number>();
  for (let line = inclusion.firstLine; line < inclusion.endLine; line++) {
    const concept = reading.depths[line] === 0 ? ofLines[line] : undefined;
    if (concept === undefined || included.has(concept)) continue;
    included.set(concept, line);
    said.inclusion.add(concept);
  }
  // A look at the length spares most lines the look into the map: lists may have 60,000 lines.
  const lengths = new Set([...included.keys()].map((concept) => concept.length));
  for (let line = exclusion.firstLine; line < exclusion.endLine; line++) {
    const concept = reading.depths[line] === 0 ? ofLines[line] : undefined;
    if (concept !== undefined) said.exclusion.add(concept);
    const other = concept === undefined || !lengths.has(concept.length) ? undefined : included.get(concept);
    const entry = reading.lines[line];
    const twin = other === undefined ? undefined : reading.lines[other];
    if (other === undefined || entry === undefined || twin === undefined) continue;
    if (standsBelow(reading, exclusion, line) || standsBelow(reading, inclusion, other)) continue;
    report({
      range: inSection(reading, line, entry.body),
      message: `${quoted(entry.text.slice(entry.body.start, entry.body.end))} is excluded, and the inclusion list asks for ${quoted(twin.text.slice(twin.body.start, twin.body.end))}: nobody can take part. Say who is meant here, or take one of them out.`,
      related: [{ range: inSection(reading, other, twin.body), message: 'The inclusion criterion' }],
    });
  }
}

/** What each list has said since the rule was last asked about them. */
interface Said {
  readonly inclusion: Set<string>;
  readonly exclusion: Set<string>;
}
const saidIn = new WeakMap<EligibilityReading['lists'], Said>();

/** Whether the other list says the same, or may: what it no longer says stays remembered until the rule is asked again. */
const shared = {
  ofLine(line: CriterionLine, before: EligibilityReading, at: number): true | undefined {
    const concept = concepts.ofLine(line);
    if (concept === undefined) return undefined;
    const said = saidIn.get(before.lists);
    const polarity = listAt(before, at)?.polarity;
    if (said === undefined || (polarity !== 'inclusion' && polarity !== 'exclusion')) return true;
    said[polarity].add(concept);
    return said[polarity === 'inclusion' ? 'exclusion' : 'inclusion'].has(concept) ? true : undefined;
  },
};

/** A line without a marker above it divides the list: what follows may be of some of the participants. */
function standsBelow(reading: EligibilityReading, list: CriterionList, line: number): boolean {
  if (reading.lines[line]?.kind !== 'item') return leadInsOf(reading, list, line).length > 0;
  for (let at = list.firstLine; at < line; at++) if (reading.lines[at]?.kind === 'plain') return true;
  return false;
}

/** "Interstitial lung disease for other reasons", where the inclusion list asks for the disease and names no reason. */
function reportOtherCauses(
  reading: EligibilityReading,
  inclusion: CriterionList,
  exclusion: CriterionList,
  report: Report,
): void {
  const ofLines = causes(reading);
  const looked = new Set<string>();
  lookedFor.set(reading.lists, looked);
  // Lists repeat themselves: the same names are looked for once.
  const askedOf = new Map<string, Asked | undefined>();
  for (let line = exclusion.firstLine; line < exclusion.endLine; line++) {
    const found = ofLines[line];
    const entry = reading.lines[line];
    if (found === undefined || entry === undefined || reading.depths[line] === NO_CRITERION) continue;
    const names = namesBefore(found.before);
    if (names.length === 0) continue;
    for (const name of names) looked.add(name);
    const key = names.join('|');
    if (!askedOf.has(key)) askedOf.set(key, askedFor(reading, inclusion, names));
    const asked = askedOf.get(key);
    if (asked === undefined) continue;
    const inLine = shift(found, entry.body.start);
    report({
      range: inSection(reading, line, inLine),
      message: `${quoted(entry.text.slice(inLine.start, inLine.end))} leaves open which reason is meant, and the inclusion list asks for "${asked.name}" itself. Write "for reasons other than" and name the one that is let in.`,
      related: [{ range: asked.range, message: 'The inclusion criterion' }],
    });
  }
}

/** The names that the rule looked for in the inclusion list when it was last asked about these lists. */
const lookedFor = new WeakMap<EligibilityReading['lists'], ReadonlySet<string>>();

/** Whether a criterion may be where one of them stands. */
const asked = {
  ofLine(line: CriterionLine, { lists }: EligibilityReading): boolean {
    const looked = lookedFor.get(lists);
    if (looked === undefined) return true;
    const words = looked.size === 0 ? '' : wordsOf(line);
    return [...looked].some((name) => words.includes(` ${name} `));
  },
};

interface Asked {
  readonly name: string;
  readonly range: TextRange;
}

function askedFor(reading: EligibilityReading, list: CriterionList, names: readonly string[]): Asked | undefined {
  for (let line = list.firstLine; line < list.endLine; line++) {
    const entry = reading.lines[line];
    if (entry === undefined || reading.depths[line] === NO_CRITERION) continue;
    const text = wordsOf(entry);
    const name = names.find((n) => text.includes(` ${n} `));
    if (name !== undefined && !/ (?:no|not|without|absence) /.test(text))
      return { name, range: inSection(reading, line, entry.body) };
  }
  return undefined;
}

/** The words of a criterion, with a blank around each. */
const wordsOf = (line: CriterionLine): string => ` ${lex(bodyText(line)).words.join(' ')} `;
