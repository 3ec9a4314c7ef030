// A short record of a study that recruits, for the examples of the rules on sites and contacts.
import { CRITERIA_AND_SPONSOR } from '../structure/sectionExample';

export const SITES_AND_CONTACT = `Locations
Lakeside Hospital
Graz, Austria
Countries
Austria
Central Contacts
Ines Halvorsen
+43 555 0100`;

export const RECRUITING_RECORD = `Velotimab in Psoriatic Arthritis
NCT ID: NCT90000101
Basic Information
RECRUITING
PHASE2
120 participants
INTERVENTIONAL
2026-03-02
2028-06-30
${CRITERIA_AND_SPONSOR}
${SITES_AND_CONTACT}
Facility Contacts`;
