// Planted defects of sponsors, sites, contacts and identifiers.
import { isPresent } from '../../server/protocol/field';
import { any, emptied, heading, removed } from './edits';
import { inValue } from './fields';
import { chosen } from './random';
import { below, type Defect, lineOf, type Plant, planted } from './record';

const CLOSED = /^(?:COMPLETED|TERMINATED|ACTIVE_NOT_RECRUITING|NOT_YET_RECRUITING)$/;

/** A site recruits, and the study does not: records of closed studies print no states of sites, so that one is added. */
const siteRecruitsAlone: Plant = (record, random) => {
  const { basicInformation: b, locations, layout } = record.trial;
  const at = lineOf(record, b?.section, b?.status);
  const site = chosen(
    random,
    (locations?.sites ?? []).filter(({ place }) => isPresent(place)),
  );
  const line = lineOf(record, locations?.section, site?.status ?? site?.facility);
  if (layout !== 'labelled' || line === undefined || at === undefined || !CLOSED.test(b?.status.value ?? ''))
    return undefined;
  const put = site?.status === undefined ? below(record, line, ['Site Status', 'RECRUITING']) : ['RECRUITING'];
  return planted(record, [{ line, put, found: [put.length - 1] }], [at]);
};

/** The study recruits, and all its sites have stopped. */
const noSiteRecruits: Plant = (record, random) => {
  const { basicInformation: b, locations } = record.trial;
  const at = lineOf(record, b?.section, b?.status);
  const lines = (locations?.sites ?? []).map(({ status }) => lineOf(record, locations?.section, status));
  if (at === undefined || b?.status.value !== 'RECRUITING' || lines.length === 0) return undefined;
  const stopped = chosen(random, ['COMPLETED', 'ACTIVE_NOT_RECRUITING', 'WITHDRAWN']) ?? '';
  const changes = lines.flatMap((line) => (line === undefined ? [] : [{ line, put: [stopped], found: [] }]));
  return changes.length < lines.length ? undefined : planted(record, changes, [at]);
};

export const SPONSOR_DEFECTS: readonly Defect[] = [
  {
    id: 'location-status-mismatch',
    rules: ['location-status-mismatch'],
    plant: any(siteRecruitsAlone, noSiteRecruits),
  },
  {
    id: 'institution-misspelled',
    rules: ['institution-misspelled'],
    plant: (record) => {
      const [lead] = record.trial.sponsors?.sponsors ?? [];
      const line = lineOf(record, record.trial.sponsors?.section, lead?.name);
      if (lead === undefined || line === undefined || lead.name.text === '') return undefined;
      return planted(record, [{ line, put: [`${lead.name.text}, Unviersity Hospital`] }]);
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
