// institution-misspelled: "Hosptial", "Unviersity", "professr" among the names of sponsors, people and places.

import { SOURCES } from '../../registry/element';
import { withCapitalOf } from '../../text/capitals';
import { replace } from '../../text/edit';
import { lazily } from '../../text/lazily';
import { oneEdit } from '../identification/oneEdit';
import { quoted } from '../quoted';
import type { LineRule } from '../rule';

export const institutionMisspelled: LineRule = {
  id: 'institution-misspelled',
  category: 'sponsors',
  scope: 'line',
  severity: 'warning',
  sections: ['sponsors', 'responsibleParty', 'locations', 'centralContacts', 'facilityContacts'],
  summary: 'A common word in the name of an institution or a position is misspelled.',
  why: 'The registry takes names as they are written: a misspelled hospital becomes a second one, which searches do not find.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'sponsors',
      text: 'Nordholm ⟦Unviersity⟧ Hospital\nOTHER',
      fixed: 'Nordholm University Hospital\nOTHER',
    },
    {
      section: 'sponsors',
      text: 'Universite de Valmont, Hopital Saint-Clair\nOTHER',
      note: 'Names in other languages are left alone.',
    },
  ],
  limits: ['Some ninety English words only; what else stands in names, nobody can tell.'],
  precision:
    'All 35 findings on 1,051 public records and all on 632 others were read; all are right. "Science" beside "sciences" and words of other languages, of which there were many, are known now.',
  check({ text }, report) {
    for (const { 0: written, index } of text.matchAll(WORD)) {
      const meant = meantBy(written.toLowerCase());
      if (meant === undefined) continue;
      const right = withCapitalOf(written, meant);
      const range = { start: index, end: index + written.length };
      report({
        range,
        message: `${quoted(written)} is most likely a misspelling of ${quoted(right)}. Correct it, so that searches find the name.`,
        fixes: [{ title: `Write ${quoted(right)}`, safe: false, edits: [replace(range, right)] }],
      });
    }
  },
};

/** Words of seven letters and more, without letters beyond ASCII beside them. */
const WORD = /(?<![\w@.\-\u00c0-\u024f])[A-Za-z]{7,16}(?![\w@\-\u00c0-\u024f]|\.[A-Za-z])/g;

const WORDS =
  `academic affiliated american anesthesia anesthesiology assistant associate attending biomedical cardiology cardiovascular children
  clinical college community coordinator department dermatology development director diseases emergency endocrinology foundation gastroenterology
  hematology hospital infectious institute institution international investigator laboratories laboratory medical medicine
  national neurology nursing obstetrics oncology ophthalmology orthopedic pediatric pediatrics pharmaceutical pharmaceuticals pharmacology
  physician physiotherapy principal professor psychiatry psychology radiology rehabilitation research researcher resident respiratory
  rheumatology sciences surgery administration biochemistry biostatistics center centre consultant dentistry division eastern
  epidemiology genetics hepatology immunology incorporated intensive lecturer memorial microbiology nephrology northern nutrition
  pathology pharmacy physiology practice prevention pulmonology regional scientist southern student teaching training western surgical technology therapeutics transplantation university veterans`.split(
    /\s+/,
  );

/** Words of other languages, and forms of the same, that are one slip away. */
const OTHERS = lazily(
  () =>
    new Set(
      `academica academico academics academie affiliate affiliates america americana americas amerikan anaesthesia
  anaesthesiology assistante assistent associated associates biomedica cardiologi cardiologo childrens clinica
  clinicals clinicas colleges communiti departement departments dermatologi developments directora directors
  direktor disease fondation foundations haematology hopital hospita hospitaal hospitall hospitals infections institut
  institutes institutet institutions instituto internacional internationale investigador investigators laboratoires
  laborator laboratorie medecine medicale medicals medicas medicin medicina medicines nacional nationale neurologi
  obstetric oncologi orthopaedic paediatric paediatrics pediatria pediatrica pediatrico pediatrie pharmaceutica physicians
  principals profesor professora professore professors radiologi rehabilitacion residents science universita universite
  universiti universitz veteran administracion consultante divisione genetic genetica genetik immunologi incorporate
  intensiva lecture lectures microbiologi nephrologi nutricion pathologi pharmacie practice practise prevencion preventio regionaal
  regionala regionale regionales studente westerns`.split(/\s+/),
    ),
);

const BY_INITIAL = lazily(() => {
  const known = new Map<string, string[]>();
  for (const word of WORDS) known.set(word.charAt(0), [...(known.get(word.charAt(0)) ?? []), word]);
  return known;
});
const KNOWN = lazily(() => new Set(WORDS));

/** The word that is meant by one that is one slip away; names of others begin with other letters. */
function meantBy(written: string): string | undefined {
  if (KNOWN().has(written) || OTHERS().has(written) || KNOWN().has(written.replace(/s$/, ''))) return undefined;
  return BY_INITIAL()
    .get(written.charAt(0))
    ?.find((word) => oneEdit(written, word) !== undefined);
}
