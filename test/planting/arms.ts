// Planted defects of arms and interventions, and of sponsors, sites, contacts and identifiers.

import type { Field } from '../../server/protocol/field';
import { sureArms } from '../../server/rules/arms/sureArms';
import { chosen } from './random';
import {
  below,
  type Defect,
  lineIn,
  lineOf,
  type Plant,
  planted,
  replaced,
  sectionOf,
  type WholeRecord,
} from './record';
import { inValue } from './values';

const groups = (record: WholeRecord) => record.trial.studyGroups;
const declared = (record: WholeRecord) => record.trial.interventions;

/** Removes the lines of values, with the blank line behind each. */
export function removed(record: WholeRecord, lines: readonly number[], also: readonly number[]): ReturnType<Plant> {
  const gone = new Set(lines.flatMap((line) => (record.lines[line + 1] === '' ? [line, line + 1] : [line])));
  return planted(
    record,
    [...gone].map((line) => ({ line, put: [] })),
    also,
  );
}

const prefixed = (
  words: readonly string[],
  field: Field,
  record: WholeRecord,
  line: number,
  word: string | undefined,
) =>
  words.some((w) => field.text.startsWith(w)) || word === undefined
    ? undefined
    : replaced(record, line, `${word}: ${field.text}`);

const heading = (record: WholeRecord, kind: Parameters<typeof sectionOf>[1]): number | undefined => {
  const section = sectionOf(record, kind);
  return section === undefined ? undefined : lineIn(record, section, 0);
};

/** All that stands in a section is taken away. */
export const emptied =
  (
    kind: Parameters<typeof sectionOf>[1],
    may: (record: WholeRecord) => boolean,
    also: (record: WholeRecord) => readonly (number | undefined)[] = () => [],
  ): Plant =>
  (record) => {
    const section = sectionOf(record, kind);
    const head = heading(record, kind);
    if (section === undefined || head === undefined || !may(record)) return undefined;
    const lines = section.roles.flatMap((role, line) => (role === 'text' || role === 'label' ? [head + line] : []));
    if (lines.length === 0) return undefined;
    const more = also(record).filter((line) => line !== undefined);
    return removed(record, lines, [head, ...more]);
  };

export const ARM_DEFECTS: readonly Defect[] = [
  {
    id: 'arm-type-before-title',
    rules: ['arm-type-prefix'],
    plant: (record, random) => {
      const arm = chosen(random, groups(record)?.arms ?? []);
      const line = lineOf(record, groups(record)?.section, arm?.title);
      if (arm === undefined || line === undefined) return undefined;
      const known = arm.type?.text
        .toLowerCase()
        .replaceAll('_', ' ')
        .replace(/\b\w/g, (c) => c.toUpperCase());
      const word = known ?? chosen(random, ['Experimental', 'Active Comparator', 'EXPERIMENTAL']);
      return prefixed(['Exp', 'Act', 'Pla', 'No '], arm.title, record, line, word);
    },
  },
  {
    id: 'type-before-intervention',
    rules: ['intervention-type-prefix'],
    plant: (record, random) => {
      const one = chosen(random, declared(record)?.interventions ?? []);
      const at = lineOf(record, declared(record)?.section, one?.name);
      if (one === undefined || at === undefined) return undefined;
      const word = chosen(random, ['Drug', 'Device', 'Procedure', 'Biological', 'Behavioral']) ?? '';
      const same = (groups(record)?.arms ?? []).flatMap((arm) =>
        arm.interventions
          .filter((i) => i.declared === one)
          .map((i) => lineOf(record, groups(record)?.section, i.name) ?? -1),
      );
      if (/:/.test(one.name.text)) return undefined;
      return planted(
        record,
        [at, ...same].map((line) => ({ line, put: [`${word}: ${record.lines[line] ?? ''}`] })),
      );
    },
  },
  {
    id: 'arm-intervention-renamed',
    rules: ['arm-intervention-undeclared', 'intervention-unused', 'arm-intervention-unassigned'],
    plant: (record, random) => {
      if (record.trial.layout !== 'labelled') return undefined;
      const { section, arms } = groups(record) ?? { arms: [] };
      const all = arms.flatMap((arm) => arm.interventions);
      const one = chosen(
        random,
        all.filter((i) => i.declared !== undefined && i.type !== undefined && i.name.text.length > 6),
      );
      const line = lineOf(record, section, one?.name);
      if (one === undefined || line === undefined) return undefined;
      const at = lineOf(record, declared(record)?.section, one.declared?.name);
      const made = replaced(
        record,
        line,
        chosen(random, [`Oral ${one.name.text} 5 mg`, one.name.text.slice(0, -3), 'Standard of care only']) ?? '',
      );
      return { ...made, lines: new Set([...made.lines, ...(at === undefined ? [] : [at])]) };
    },
  },
  {
    id: 'intervention-of-no-arm',
    rules: ['intervention-unused'],
    plant: (record) => {
      const last = declared(record)?.interventions.at(-1);
      const section = declared(record)?.section;
      if (record.trial.basicInformation?.studyType.value !== 'INTERVENTIONAL') return undefined;
      if (record.trial.layout !== 'labelled' || last === undefined || (groups(record)?.arms.length ?? 0) === 0)
        return undefined;
      const line = lineOf(record, section, last.description.at(-1) ?? last.type ?? last.name);
      if (line === undefined) return undefined;
      const put = below(record, line, [
        'Verotamide tablets',
        'Intervention Type',
        last.type?.text ?? 'OTHER',
        'Verotamide 20 mg once daily by mouth for 4 weeks.',
      ]);
      return planted(record, [{ line, put, found: [2] }]);
    },
  },
  {
    id: 'arm-title-twice',
    rules: ['arm-label-duplicate'],
    plant: (record, random) => {
      const { section, arms } = groups(record) ?? { arms: [] };
      if (arms.length < 2 || arms.some(({ title }) => /placebo|sham|^experimental/i.test(title.text))) return undefined;
      const [a, b] = random() < 0.5 ? [arms[0], arms[1]] : [arms[1], arms[0]];
      const [lineA, lineB] = [lineOf(record, section, a?.title), lineOf(record, section, b?.title)];
      if (a === undefined || lineA === undefined || lineB === undefined) return undefined;
      return planted(record, [{ line: lineB, put: [a.title.text] }], [lineA]);
    },
  },
  {
    id: 'arm-of-no-intervention',
    rules: ['arm-no-intervention-mismatch', 'arm-type-mismatch'],
    plant: inValue(
      ({ studyGroups: g }) => [
        g,
        (g?.arms ?? [])
          .filter((arm) => arm.interventions.length > 0 && arm.type?.value !== 'EXPERIMENTAL')
          .map((arm) => arm.type),
      ],
      () => 'NO_INTERVENTION',
    ),
  },
  {
    id: 'arm-type-of-placebo',
    rules: ['arm-type-mismatch'],
    plant: inValue(
      ({ studyGroups: g }) => [
        g,
        (g?.arms ?? [])
          .filter((arm) => /^(?:matching )?placebo$/i.test(arm.title.text) && arm.interventions.length === 1)
          .map((arm) => arm.type),
      ],
      () => 'EXPERIMENTAL',
    ),
  },
  {
    id: 'placebo-of-arm-alone',
    rules: ['arm-placebo-no-intervention'],
    plant: (record, random) => {
      const section = groups(record)?.section;
      if (record.trial.basicInformation?.studyType.value !== 'INTERVENTIONAL') return undefined;
      if (/placebo|sham|vehicle|saline|sodium chloride|dummy|inert|inactive|sugar|water/i.test(record.text))
        return undefined;
      const arm = chosen(
        random,
        (sureArms(record.trial) ?? []).filter(
          (a) => a.description.length === 1 && (a.interventions.length > 0 || a.none !== undefined),
        ),
      );
      const line = lineOf(record, section, arm?.description[0]);
      return line === undefined
        ? undefined
        : replaced(record, line, 'Participants will receive placebo tablets once daily for 4 weeks.');
    },
  },
  {
    id: 'dose-of-arm',
    rules: ['dose-inconsistent'],
    plant: (record, random) => {
      const section = groups(record)?.section;
      const places = (groups(record)?.arms ?? []).flatMap((arm) => {
        const [only, second] = arm.interventions;
        const [said] = arm.description;
        const dose = /\b(\d{2,3}) mg\b(?!\/)/.exec(said?.text ?? '');
        const plain = arm.description.length === 1 && only?.description.length === 1 && second === undefined;
        const doses = [...`${said?.text} ${only?.description[0]?.text}`.matchAll(/\d\s?-?mg/gi)];
        if (!plain || dose === null || doses.length !== 2 || !only?.description[0]?.text.includes(dose[0])) return [];
        return [
          {
            line: lineOf(record, section, said) ?? -1,
            dose: dose[0],
            to: `${dose[1]}0 mg`,
            other: lineOf(record, section, only.description[0]) ?? -1,
          },
        ];
      });
      const place = record.trial.layout === 'labelled' ? chosen(random, places) : undefined;
      if (place === undefined) return undefined;
      const text = (record.lines[place.line] ?? '').replace(place.dose, place.to);
      return planted(record, [{ line: place.line, put: [text] }], [place.other]);
    },
  },
  {
    id: 'site-recruits-alone',
    rules: ['location-status-mismatch'],
    plant: (record, random) => {
      const { basicInformation: b, locations } = record.trial;
      const at = lineOf(record, b?.section, b?.status);
      const site = chosen(
        random,
        (locations?.sites ?? []).filter(({ status }) => status?.value !== undefined),
      );
      const line = lineOf(record, locations?.section, site?.status);
      if (line === undefined || at === undefined || !/^(?:COMPLETED|TERMINATED)$/.test(b?.status.value ?? ''))
        return undefined;
      return planted(record, [{ line, put: ['RECRUITING'] }], [at]);
    },
  },
  {
    id: 'intervention-undescribed',
    rules: ['intervention-description-missing'],
    plant: (record, random) => {
      const { layout } = record.trial;
      const one = chosen(
        random,
        (declared(record)?.interventions ?? []).filter((i) => i.description.length === 1),
      );
      const section = declared(record)?.section;
      const [name, line] = [lineOf(record, section, one?.name), lineOf(record, section, one?.description[0])];
      const others = (groups(record)?.arms ?? []).some((arm) =>
        arm.interventions.some((i) => i.declared === one && i.description.length > 0),
      );
      return layout !== 'labelled' || name === undefined || line === undefined || others
        ? undefined
        : removed(record, [line], [name]);
    },
  },
  {
    id: 'sponsor-twice',
    rules: ['collaborator-equals-sponsor'],
    plant: (record, random) => {
      const { sponsors } = record.trial;
      const [lead] = sponsors?.sponsors ?? [];
      const last = sponsors?.sponsors.at(-1);
      const line = lineOf(record, sponsors?.section, last?.sponsorClass);
      if (lead === undefined || line === undefined || lead.name.text === '') return undefined;
      const name = chosen(random, [lead.name.text, lead.name.text.toUpperCase()]) ?? '';
      const put = below(record, line, [name, lead.sponsorClass.text]);
      const at = lineOf(record, sponsors?.section, lead.name);
      return planted(
        record,
        [{ line, put, found: put.flatMap((text, i) => (i > 0 && text === name ? [i] : [])) }],
        at === undefined ? [] : [at],
      );
    },
  },
  {
    id: 'country-left-out',
    rules: ['location-country-missing'],
    plant: (record, random) => {
      const { countries, locations } = record.trial;
      const all = countries?.values ?? [];
      const one = chosen(
        random,
        all.filter((c) => (locations?.sites ?? []).some((site) => site.place.text.endsWith(`, ${c.text}`))),
      );
      const line = lineOf(record, countries?.section, one);
      const head = heading(record, 'countries');
      if (all.length < 2 || line === undefined || head === undefined) return undefined;
      const sites = (locations?.sites ?? [])
        .filter((site) => one !== undefined && site.place.text.endsWith(one.text))
        .map((site) => lineOf(record, locations?.section, site.place) ?? -1);
      return removed(record, [line], [head, ...sites]);
    },
  },
  {
    id: 'site-without-country',
    rules: ['location-country-missing'],
    plant: inValue(
      ({ locations }) => [locations, (locations?.sites ?? []).map((site) => site.place)],
      (text) => (text.split(', ').length >= 2 ? text.slice(0, text.lastIndexOf(',')) : undefined),
    ),
  },
  {
    id: 'e-mail-of-contact',
    rules: ['contact-email-phone-format'],
    plant: inValue(
      ({ centralContacts: c }) => [c, (c?.contacts ?? []).map((contact) => contact.email)],
      (text, random) =>
        chosen(random, [
          text.replace(/@.*$/, '@hospital'),
          `${text}.`,
          text.replace('@', '@ '),
          text.replace('@', ' @ '),
          text.replace(/\.(\w+)$/, ',$1'),
          text.replace('@', '@@'),
        ]),
    ),
  },
  {
    id: 'recruiting-without-contact',
    rules: ['contact-missing-recruiting'],
    plant: emptied(
      'centralContacts',
      (r) =>
        /^(?:NOT_YET_)?RECRUITING$/.test(r.trial.basicInformation?.status.value ?? '') &&
        (r.trial.facilityContacts?.contacts.length ?? 0) === 0,
      (r) => [lineOf(r, r.trial.basicInformation?.section, r.trial.basicInformation?.status)],
    ),
  },
  {
    id: 'recruiting-without-site',
    rules: ['location-missing'],
    plant: emptied(
      'locations',
      (r) => r.trial.basicInformation?.status.value === 'RECRUITING' && (r.trial.countries?.values.length ?? 0) > 0,
      (r) => [
        lineOf(r, r.trial.basicInformation?.section, r.trial.basicInformation?.status),
        ...(r.trial.countries?.values ?? []).map((c) => lineOf(r, r.trial.countries?.section, c)),
      ],
    ),
  },
  { id: 'no-org-study-id', rules: ['org-study-id-missing'], plant: emptied('otherIdentifiers', () => true) },
  {
    id: 'investigator-without-name',
    rules: ['responsible-party-affiliation'],
    plant: (record) => {
      const { responsibleParty: party } = record.trial;
      if (!/INVESTIGATOR/.test(party?.type.value ?? '')) return undefined;
      const lines = (party?.details ?? []).map((d) => lineOf(record, party?.section, d) ?? -1);
      const at = lineOf(record, party?.section, party?.type);
      return lines.length === 0 || at === undefined ? undefined : removed(record, lines, [at]);
    },
  },
];
