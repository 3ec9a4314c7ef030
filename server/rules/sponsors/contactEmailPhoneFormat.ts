// contact-email-phone-format: an e-mail address or phone number that cannot work.
import type { Field } from '../../protocol/field';
import type { ContactsReading } from '../../protocol/organizations';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { quoted } from '../quoted';
import type { Fix, SectionRule } from '../rule';

export const contactEmailPhoneFormat: SectionRule = {
  id: 'contact-email-phone-format',
  category: 'sponsors',
  scope: 'section',
  severity: 'warning',
  sections: ['centralContacts', 'facilityContacts'],
  summary: 'An e-mail address or phone number of a contact cannot work as it is written.',
  why: 'Patients who write or call reach nobody.',
  sources: [SOURCES.structure],
  examples: [
    { section: 'centralContacts', text: 'Ines Halvorsen\n+43 555 0100\n⟦halvorsen@lakeside⟧' },
    {
      section: 'centralContacts',
      text: 'Ines Halvorsen\n⟦halvorsen@example.org.⟧',
      fixed: 'Ines Halvorsen\nhalvorsen@example.org',
    },
    {
      section: 'centralContacts',
      text: 'Ines Halvorsen\n⟦halvorsen@ example.org⟧',
      fixed: 'Ines Halvorsen\nhalvorsen@example.org',
    },
    {
      section: 'facilityContacts',
      text: 'Ines Halvorsen\nCONTACT\n⟦++43 555 0100⟧',
      fixed: 'Ines Halvorsen\nCONTACT\n+43 555 0100',
    },
    { section: 'facilityContacts', text: 'Ines Halvorsen\nCONTACT\n⟦+43 (555 0100⟧' },
    {
      section: 'facilityContacts',
      text: 'Ines Halvorsen\nCONTACT\n+43 (0)555 0100 ext. 12\nhalvorsen.i@stud.example.org',
    },
    {
      section: 'centralContacts',
      text: 'Lakeside Hospital, ask for VLT-204 @ reception\n(555) 010-0100',
      note: 'A name with the sign in it.',
    },
  ],
  limits: [
    'Whether address and number exist is not known.',
    'Numbers of any country and with extensions are left alone.',
  ],
  precision:
    'All 11 findings on 1,945 public records, in two studies, were read and are right: numbers with two plus signs, or with one inside.',
  check(reading, _facts, report) {
    if (reading.kind !== 'contacts') return;
    for (const field of fieldsOf(reading)) {
      if (isBadEmail(field.text)) {
        report({
          range: field.range,
          message: `${quoted(field.text)} is no e-mail address that can be written to. Write it as name@host.org.`,
          fixes: fixTo(field, mendedEmail(field.text)),
        });
      } else if (isBadPhone(field.text)) {
        report({
          range: field.range,
          message: `${quoted(field.text)} is no phone number that can be dialled. Write it with the country code, as +43 555 0100.`,
          fixes: fixTo(field, mendedPhone(field.text)),
        });
      }
    }
  },
};

const fieldsOf = ({ contacts }: ContactsReading): readonly Field[] =>
  contacts.flatMap(({ name, phone, email }) => [name, phone, email].filter((field) => field !== undefined));

const fixTo = ({ text, range }: Field, mended: string): readonly Fix[] =>
  mended === text || isBadEmail(mended) || isBadPhone(mended)
    ? []
    : [{ title: `Write ${quoted(mended)}`, safe: false, edits: [replace(range, mended)] }];

/** Letters and digits of any script are allowed in front; the host has a dot and ends with letters. */
const EMAIL = /^[^\s@,;:<>()[\]]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]*)\.)+\p{L}{2,}$/u;
/** A line that is meant to be an address: one word with the sign in it, or blanks around the sign only. */
const EMAIL_LIKE = /^(?:mailto:\s*)?\S+\s?@\s?\S+$/i;

function isBadEmail(text: string): boolean {
  return text.includes('@') && text.length <= 254 && EMAIL_LIKE.test(text) && !EMAIL.test(withoutEscapes(text));
}

const withoutEscapes = (text: string): string => text.replaceAll('\\', '');

const mendedEmail = (text: string): string =>
  text
    .replace(/^mailto:\s*/i, '')
    .replace(/\s?@\s?/, '@')
    .replace(/[.,;:>)]+$/, '')
    .replace(/^[<(]+/, '')
    .replace(/,(?=\p{L}{2,}$)/u, '.');

const PHONE_LIKE = /^[+(\d][\d\s().,\-/+]{4,60}$/;

/** Two plus signs, one inside the number, or a bracket that has no partner. */
function isBadPhone(text: string): boolean {
  if (!(text.includes('+') || text.includes('(') || text.includes(')')) || !PHONE_LIKE.test(text)) return false;
  return /\+\s*\+|\d\s*\+\s*\d/.test(text.replaceAll(' / ', ' ')) || unbalanced(text);
}

function unbalanced(text: string): boolean {
  let open = 0;
  for (const char of text) {
    if (char === '(') open++;
    else if (char === ')' && --open < 0) return true;
  }
  return open !== 0;
}

const mendedPhone = (text: string): string => text.replace(/\+[\s+]*\+/, '+');
