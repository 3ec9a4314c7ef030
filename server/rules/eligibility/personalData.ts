// personal-data: an e-mail address, a telephone number or a name to call, outside the contact sections.
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import { type LineRule, SENTENCES } from '../rule';
import { inclusion } from './criteriaExample';

export const personalData: LineRule = {
  id: 'personal-data',
  category: 'eligibility',
  scope: 'line',
  severity: 'warning',
  sections: SENTENCES,
  triggers: {
    words: ['phone', 'tel', 'telephone', 'fax', 'mobile', 'call', 'contact', 'mail', 'email'],
    signs: '@',
  },
  summary: 'An e-mail address, a telephone number or a person to call stands in the text.',
  why: 'The text is public for ever, also when the person has left; contacts have sections of their own, which are hidden when recruitment ends.',
  sources: [
    {
      name: 'ClinicalTrials.gov, facility and central contacts',
      url: 'https://clinicaltrials.gov/policy/protocol-definitions',
    },
    SOURCES.definitions,
  ],
  examples: [
    { section: 'briefSummary', text: 'Interested adults write to ⟦trial@example.org⟧.' },
    { section: 'eligibility', text: inclusion('1. Adults who ⟦call Dr. Halvorsen⟧, ⟦phone +43 555 0100⟧.') },
    {
      section: 'detailedDescription',
      text: 'The method of Dr. Halvorsen is used at doses of 100 000 000 units; telephone visits take place every 4 weeks. Participants call the site at week 12.',
      note: 'A name alone, large numbers and visits by telephone are left alone.',
    },
  ],
  limits: [
    'Names are reported only where they are to be called or written to.',
    'Numbers only behind "phone", "tel", "fax", "mobile" or "call".',
  ],
  precision: 'All 6 findings on 1,051 public records were read and are right.',
  check({ text }, report) {
    if (!/@|hone|[Tt]el\b|[Ff]ax\b|obile|(?:all|tact|mail) [DPM]|all:?\s?[+(\d]/.test(text)) return;
    for (const match of text.matchAll(PERSONAL)) {
      const [found] = match;
      report({
        range: { start: match.index, end: match.index + found.length },
        message: `${quoted(found)} is contact data, and this text stays public for ever. Move it to Central Contacts or Facility Contacts.`,
      });
    }
  },
};

const PERSONAL =
  /[A-Za-z\d][\w.+-]{0,63}@[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{2,63}){1,4}|\b(?:[Pp]hone|[Tt]el(?:ephone)?|[Ff]ax|[Mm]obile|[Cc]all)\b\.?(?: number| no\.?)?:?\s*\+?\(?\d[\d ()/.-]{6,18}\d|\b(?:[Cc]ontact|[Cc]all|[Ee]-?mail) (?:Dr|Prof|Mr|Mrs|Ms)\.? [A-Z][a-z]+/g;
