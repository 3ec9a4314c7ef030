// Who does the study and where: sponsors, responsible party, sites, contacts.
import type { Section } from '../format/section';
import { lineText } from '../format/section';
import { isCode } from '../registry/enumerations';
import { asText, endOfContent, type Field, fieldAt, missing, textLines } from './field';
import { labelAbove } from './slots';
import { codeFit, codeReader } from './values';

export interface Sponsor {
  readonly name: Field;
  readonly sponsorClass: Field;
}

export interface SponsorsReading {
  readonly kind: 'sponsors';
  readonly section: Section;
  readonly sponsors: readonly Sponsor[];
}

/** Names, each followed by its class. The first sponsor is the lead sponsor. */
export function readSponsors(section: Section): SponsorsReading {
  const readClass = codeReader('sponsorClass');
  const sponsors: Sponsor[] = [];
  const lines = textLines(section);
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] ?? 0;
    const next = lines[i + 1];
    const name = fieldAt(section, line, asText);
    // Two lines a sponsor, unless the next line is clearly another name: it is longer than any class, and one follows it.
    const isClass = next !== undefined && !(lineText(section, next).length > 12 && isClassLine(section, lines[i + 2]));
    sponsors.push({
      name,
      sponsorClass: isClass && next !== undefined ? fieldAt(section, next, readClass) : missing(name.range.end),
    });
    i += isClass ? 2 : 1;
  }
  return { kind: 'sponsors', section, sponsors };
}

const isClassLine = (section: Section, line: number | undefined): boolean =>
  line !== undefined && isCode('sponsorClass', lineText(section, line));

export interface ResponsiblePartyReading {
  readonly kind: 'responsibleParty';
  readonly section: Section;
  readonly type: Field;
  /** Name, title and affiliation of an investigator; or the name alone of an old record. */
  readonly details: readonly Field[];
}

const partyFit = codeFit('responsibleParty');

/**
 * The line of the party's type: a code anywhere; else a misspelt one on the first line, alone or above name, title and
 * affiliation. Elsewhere "Principal Investigator" is an investigator's title.
 */
function typeLineOf(section: Section, lines: readonly number[]): number | undefined {
  const exact = lines.find((line) => partyFit(lineText(section, line)) === 10);
  const [first] = lines;
  if (exact !== undefined || first === undefined || (lines.length > 1 && lines.length < 4)) return exact;
  return partyFit(lineText(section, first)) >= 6 ? first : undefined;
}

export function readResponsibleParty(section: Section): ResponsiblePartyReading {
  const lines = textLines(section);
  const typeLine = typeLineOf(section, lines);
  return {
    kind: 'responsibleParty',
    section,
    type:
      typeLine === undefined
        ? missing(endOfContent(section))
        : fieldAt(section, typeLine, codeReader('responsibleParty')),
    details: lines.filter((line) => line !== typeLine).map((line) => fieldAt(section, line, asText)),
  };
}

export interface Site {
  readonly facility: Field;
  /** The site's own recruitment status, where the layout prints it. */
  readonly status: Field | undefined;
  /** `City, State, Country`. */
  readonly place: Field;
}

export interface LocationsReading {
  readonly kind: 'locations';
  readonly section: Section;
  readonly sites: readonly Site[];
}

export function readLocations(section: Section): LocationsReading {
  const readStatus = codeReader('status');
  const sites: Site[] = [];
  let facility: Field | undefined;
  let status: Field | undefined;
  for (const line of textLines(section)) {
    const label = labelAbove(section, line);
    if (label !== -1) status = fieldAt(section, line, readStatus, label);
    else if (facility === undefined) facility = fieldAt(section, line, asText);
    else {
      sites.push({ facility, status, place: fieldAt(section, line, asText) });
      facility = undefined;
      status = undefined;
    }
  }
  if (facility !== undefined) sites.push({ facility, status, place: missing(endOfContent(section)) });
  return { kind: 'locations', section, sites };
}

export interface Contact {
  readonly name: Field;
  /** `CONTACT`, `PRINCIPAL_INVESTIGATOR`, …: facility contacts have one. */
  readonly role: Field | undefined;
  readonly phone: Field | undefined;
  readonly email: Field | undefined;
}

export interface ContactsReading {
  readonly kind: 'contacts';
  readonly section: Section;
  readonly contacts: readonly Contact[];
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** Digits and the marks between them, with an extension behind. */
const PHONE = /^[+(\d][\d\s().,\-/+]{4,}(?:(?:ext|x)\.?\s*\d+)?$/i;
const CONTACT_ROLE = /^(?:CONTACT|PRINCIPAL_INVESTIGATOR|SUB_INVESTIGATOR|STUDY_CHAIR|STUDY_DIRECTOR)$/;

export function readContacts(section: Section): ContactsReading {
  const contacts: { name: Field; role: Field | undefined; phone: Field | undefined; email: Field | undefined }[] = [];
  for (const line of textLines(section)) {
    const field = fieldAt(section, line, asText);
    const current = contacts.at(-1);
    if (current !== undefined && CONTACT_ROLE.test(field.text)) current.role = field;
    else if (current !== undefined && current.email === undefined && EMAIL.test(field.text)) current.email = field;
    else if (current !== undefined && current.phone === undefined && PHONE.test(field.text)) current.phone = field;
    else contacts.push({ name: field, role: undefined, phone: undefined, email: undefined });
  }
  return { kind: 'contacts', section, contacts };
}
