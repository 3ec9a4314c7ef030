// What stands beside a section's name in the outline: the gist of its content in a few words.
import { unescaped } from '../format/escapes';
import { lineText } from '../format/section';
import { countCriteria, type EligibilityReading } from '../protocol/eligibility';
import type { Field } from '../protocol/field';
import type { Reading } from '../protocol/trial';
import { shortName } from './shortName';

/** Longer details are cut: editors show one line. */
const LONGEST = 80;

export function sectionDetail(reading: Reading): string {
  switch (reading.kind) {
    case 'record':
      return '';
    case 'basicInformation':
      return dotted([reading.status, reading.phase, reading.enrollment]);
    case 'studyDesign':
      return reading.observational
        ? dotted([reading.observationalModel, reading.timePerspective])
        : dotted([reading.allocation, reading.interventionModel, reading.masking]);
    case 'studyGroups':
      return counted(reading.arms.length, 'group', 'groups');
    case 'interventions':
      return counted(reading.interventions.length, 'intervention', 'interventions');
    case 'outcomes':
      return counted(reading.outcomes.length, 'outcome', 'outcomes');
    case 'eligibility':
      return criteriaCounted(reading);
    case 'sponsors':
      return firstOf(reading.sponsors.map((s) => s.name));
    case 'responsibleParty':
      return reading.type.text;
    case 'locations':
      return counted(reading.sites.length, 'site', 'sites');
    case 'contacts':
      return firstOf(reading.contacts.map((c) => c.name));
    case 'identifiers':
      return joined(reading.identifiers.map((i) => i.id));
    case 'relatedTrials':
      return counted(reading.trials.length, 'trial', 'trials');
    case 'lines':
      return linesDetail(reading);
  }
}

function linesDetail({ section, values }: Reading & { kind: 'lines' }): string {
  if (section.definition?.content === 'prose' || section.kind === 'unknown')
    return shortName(values[0]?.text ?? '', '');
  if (section.kind !== 'studyResults') return joined(values);
  if (section.sentenceLine === -1) return '';
  return lineText(section, section.sentenceLine) === section.definition?.sentences[1] ? 'posted' : 'not posted';
}

/** "8 inclusion · 20 exclusion"; the blocks of an old record are counted together. */
function criteriaCounted(reading: EligibilityReading): string {
  const inclusion = countCriteria(reading, 'inclusion');
  const exclusion = countCriteria(reading, 'exclusion');
  const other = countCriteria(reading, 'characteristics');
  const parts: string[] = [];
  if (inclusion + exclusion > 0) parts.push(`${inclusion} inclusion`, `${exclusion} exclusion`);
  if (other > 0) parts.push(counted(other, 'criterion', 'criteria'));
  return parts.join(' · ');
}

const dotted = (fields: readonly Field<unknown>[]): string =>
  cut(
    fields
      .map((f) => f.text)
      .filter((text) => text !== '')
      .join(' · '),
  );

const joined = (fields: readonly Field[]): string => {
  // More than fit are not looked at: a list may have thousands of lines.
  return cut(
    fields
      .slice(0, LONGEST)
      .map((f) => unescaped(f.text))
      .join(', '),
  );
};

/** The first name, and how many follow. */
const firstOf = (names: readonly Field[]): string => {
  const [first] = names;
  if (first === undefined) return '';
  return cut(unescaped(first.text)) + (names.length > 1 ? ` + ${names.length - 1}` : '');
};

const counted = (count: number, one: string, many: string): string =>
  count === 0 ? '' : count === 1 ? `1 ${one}` : `${count} ${many}`;

const cut = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`);
