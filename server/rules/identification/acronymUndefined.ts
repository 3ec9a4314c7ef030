// acronym-undefined: an abbreviation in the title, an arm or a criterion that the record never explains.
import type { AnySectionKind, Section } from '../../format/section';
import { kept } from '../../protocol/kept';
import { SOURCES } from '../../registry/element';
import { KNOWN_ABBREVIATIONS } from '../../registry/knownAbbreviations';
import type { TrialRule } from '../rule';

/** Where readers need the words, and where the explanation may stand. */
const USED: readonly AnySectionKind[] = ['record', 'studyGroups', 'interventions', 'eligibility'];
const READ: readonly AnySectionKind[] = [
  ...USED,
  'briefSummary',
  'detailedDescription',
  'conditions',
  'otherInterventionNames',
];

export const acronymUndefined: TrialRule = {
  id: 'acronym-undefined',
  category: 'identification',
  scope: 'trial',
  reads: READ,
  severity: 'information',
  recommended: 'off',
  summary: 'An abbreviation of the title, an arm or a criterion is never explained in the record.',
  why: 'Patients do not know it, and the same letters mean different things in different fields.',
  sources: [
    { name: 'Registration User Guide of eleven centres', url: 'https://slideplayer.com/slide/13938966' },
    SOURCES.definitions,
  ],
  examples: [
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Adults with ⟦PsARC⟧ response.\n2. No PsARC response before.\n18 Years\n75 Years\nALL\nNo',
      note: 'One finding an abbreviation, where it stands first.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Simple Disease Index (SDIX) above 11, SDIX below 40.\n2. TSQM: Treatment Satisfaction Questionnaire for Medication; MRI, HIV, VLT-204, CD4.\n3. CASPAR (Classification Criteria for Psoriatic Arthritis).\n18 Years\n75 Years\nALL\nNo',
      note: 'Explained before or behind, known to every reader, or the name of a drug.',
    },
  ],
  limits: [
    'Names of genes, scores and trials look like abbreviations: off until asked for.',
    'At most ten findings a record.',
  ],
  precision:
    '30 of 40 findings read on 1,051 public records (about 860 in all) were right; the others are names of trials, guidelines and institutions. Off until asked for.',
  check(trial, facts, report, at) {
    if (facts.isExtract) return;
    const sections = trial.tree.sections.filter(({ kind }) => READ.includes(kind));
    const explained = new Set<string>(KNOWN_ABBREVIATIONS);
    for (const section of sections) for (const word of wordsOf(section).explained) explained.add(word);
    const seen = new Set<string>();
    for (const section of sections) {
      if (!USED.includes(section.kind)) continue;
      for (const { word, start } of wordsOf(section).used) {
        const one = word.replace(/s$/, '');
        if (seen.has(one) || isExplained(word, explained)) continue;
        seen.add(one);
        if (seen.size > MOST_FOUND) return;
        report({
          range: at(section, { start, end: start + word.length }),
          message: `"${word}" is never explained in this record, and patients do not know it. Write the words once, with the abbreviation in brackets.`,
        });
      }
    }
  },
};

const MOST_FOUND = 10;

/** The word, its singular, or its parts ("DAS28-CRP") are explained. */
function isExplained(word: string, explained: ReadonlySet<string>): boolean {
  const one = word.replace(/s$/, '');
  return (
    explained.has(word) || explained.has(one) || explained.has(`${one}s`) || KNOWN_ABBREVIATIONS.has(one.toUpperCase())
  );
}

interface Words {
  readonly used: readonly { readonly word: string; readonly start: number }[];
  readonly explained: ReadonlySet<string>;
}

/** Two capitals at least; no more than eight letters. */
const ABBREVIATION = /(?<![\w/.'’-])(?=[\w-]{0,6}[A-Z][\w-]{0,6}[A-Z])[A-Za-z][A-Za-z-]{1,8}s?(?![\w/'’®™-])/g;
const IN_BRACKETS =
  /[([]\s?(?:i\.e\.,? |e\.g\.,? |also |or |the |aka |abbreviated (?:as )?)?["']?([A-Za-z][\w/-]{1,12}s?)(?=["']?\s?\\?[)\],;:=])/g;
const BEFORE_WORDS = /(?<![\w-])([A-Z][\w/-]{1,12}s?)\s?(?:\\?[([]\s?[A-Za-z][A-Za-z-]{2,}|[:=]\s?[A-Z]?[a-z]{3,})/g;
/** Stages, names of products ("DuraGen"), and words written in capitals to stress them. */
const NO_ABBREVIATION =
  /^(?:[Aa]nti|[Nn]on)-|^(?:HCl|NaC[lL]|KCl)$|^[IVX]+[A-Ca-c]?$|^[IVX-]+$|^[A-Z][a-z]+-?[A-Z][a-z]*$|[a-z]{4}|^(?:PLUS|WITH|EITHER|BOTH|MUST|ONLY|EACH|PER|THE|FOR|FROM|ANY|ONE|TWO|ARE|HAS|HAVE|NON|NOTE|THERAPY|DISEASE|PATIENTS?|PRIOR|CRITERIA|BEFORE|AFTER|WITHOUT|WITHIN|MORE|LESS|THAN|WHO|WILL|AS|IF|IN|OF|TO|AT|BY|ON|NOT|STUDY|GROUP|ARM|PART|STEP|COHORT|NEW|YES|NYU|WHEN|THEN|UNLESS|EXCEPT|ALSO|FEMALE|MALE|WOMEN|MEN|ADULTS?|DONOR|EARLY|LATE|RELAPSE|RECIPIENT)S?$/;

const wordsOf = kept((section: Section): Words => {
  const used: { word: string; start: number }[] = [];
  const explained = new Set<string>();
  section.lines.forEach((line, index) => {
    if (section.roles[index] !== 'text') return;
    for (const match of line.matchAll(IN_BRACKETS)) explained.add(match[1] ?? '');
    for (const match of line.matchAll(BEFORE_WORDS)) explained.add(match[1] ?? '');
    // A line in capitals shouts; its words are no abbreviations.
    if (!/[a-z]{3}/.test(line)) return;
    const start = section.lineStarts[index] ?? 0;
    for (const match of line.matchAll(ABBREVIATION)) {
      const word = match[0];
      const before = line.slice(Math.max(0, match.index - 4), match.index);
      const behind = line.slice(match.index + word.length, match.index + word.length + 16);
      // Beside another word in capitals it may be a heading; before "criteria" or "score" it is a name.
      if (
        NO_ABBREVIATION.test(word) ||
        /^ (?:criteri|scor|index|scale|questionn|classif|guidel|trial|study|stag|recommend|regist)/i.test(behind) ||
        /[A-Z]{3} $/.test(before) ||
        /^ [A-Z]{3}/.test(behind)
      )
        continue;
      used.push({ word, start: start + match.index });
    }
  });
  return { used, explained };
});
