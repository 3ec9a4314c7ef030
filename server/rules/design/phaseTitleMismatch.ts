// phase-title-mismatch: title or text name another phase than the field.
import type { Section } from '../../format/section';
import type { Field } from '../../protocol/field';
import type { LinesReading } from '../../protocol/lists';
import type { Trial } from '../../protocol/trial';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { trialWith } from './designExample';
import { type StudyStatement, statementsIn } from './studyStatement';

export const phaseTitleMismatch: TrialRule = {
  id: 'phase-title-mismatch',
  category: 'design',
  scope: 'trial',
  reads: ['record', 'basicInformation', 'briefSummary', 'detailedDescription'],
  severity: 'warning',
  summary: 'The title or a text names another phase of the study than the phase field.',
  why: 'Reviewers filter by the phase field and quote the title. When the two differ, one of them misleads.',
  sources: [SOURCES.definitions, SOURCES.comments],
  examples: [
    {
      section: 'document',
      text: trialWith({ title: 'A ⟦Phase II/III⟧ Study of Velotimab in Psoriatic Arthritis', phase: 'PHASE2' }),
      fixed: trialWith({ title: 'A Phase II/III Study of Velotimab in Psoriatic Arthritis', phase: 'PHASE2/PHASE3' }),
    },
    {
      section: 'document',
      text: trialWith({ summary: 'This is a ⟦phase 1⟧ trial of the safety of velotimab.', phase: 'NA' }),
      fixed: trialWith({ summary: 'This is a phase 1 trial of the safety of velotimab.', phase: 'PHASE1' }),
    },
    {
      section: 'document',
      text: trialWith({ title: 'Phase 1b/2a Trial of Velotimab in Psoriatic Arthritis', phase: 'PHASE1/PHASE2' }),
      note: 'The letters of subphases have no value of their own.',
    },
    {
      section: 'document',
      text: trialWith({
        title: 'Velotimab During Phase II Cardiac Rehabilitation',
        summary: 'The recommended phase 2 dose was found in an earlier phase 1 study.',
        details: 'Luteal phase 2 samples are taken.',
        phase: 'PHASE3',
      }),
      note: 'Phases of other things, and of other studies, are left alone.',
    },
    {
      section: 'document',
      text: trialWith({ summary: 'This is a phase 1 study with an expansion.', phase: 'PHASE1/PHASE2' }),
      note: 'A text may speak of one of the two phases.',
    },
  ],
  limits: [
    'Only interventional studies are looked at, and in texts only what a sentence says of the study itself.',
    'One finding a record.',
  ],
  precision:
    '16 findings on 1,945 public records (9 records), all read, all right: titles and texts with "Phase I/II" beside PHASE1 or PHASE2, and phases of trials that are registered as NA.',
  check(trial, _facts, report, at) {
    const basic = trial.basicInformation;
    if (basic?.studyType.value !== 'INTERVENTIONAL' || basic.phase.value === undefined) return;
    const found = firstMismatch(trial, new Set(phasesOfCode(basic.phase.value)));
    if (found === undefined) return;
    const { statement, section } = found;
    const code = codeOf(found.said);
    report({
      range: at(section, statement.range),
      message: `The text says ${quoted(statement.text)}, but the phase is ${basic.phase.text}. One of the two is wrong: correct it.`,
      ...(code !== undefined && {
        fixes: [
          {
            title: `Write the phase ${code}`,
            safe: false,
            edits: [replace(at(basic.section, basic.phase.range), code)],
          },
        ],
      }),
      related: [{ range: at(basic.section, basic.phase.range), message: 'The phase' }],
    });
  },
};

const NUMERAL = '(?:IV|III|II|I|[1-4])[ab]?';
const PHASE = new RegExp(
  `\\bphases?[ -]*${NUMERAL}(?:\\s*(?:[/&-]|and|or)\\s*(?:phase\\s*)?${NUMERAL})?(?![\\w/])`,
  'gi',
);
const inProse = statementsIn(PHASE, ['hase', 'HASE']);

/** What else has phases: doses to be recommended, rehabilitation, metabolism. */
const OTHER_THING =
  /^\s*\)?\s*(?:dose|reaction|enzyme|metaboli|wave|(?:cardiac |pulmonary )?rehab|of (?:the |a )?(?!study|trial))/i;

function firstMismatch(
  trial: Trial,
  have: ReadonlySet<number>,
): { readonly statement: StudyStatement; readonly section: Section; readonly said: readonly number[] } | undefined {
  const { title, section } = trial.record;
  const inTitle = phaseIn(title);
  if (inTitle !== undefined) {
    const said = phasesOf(inTitle.text);
    if (said.length !== have.size || said.some((n) => !have.has(n))) return { statement: inTitle, section, said };
  }
  const prose = [trial.briefSummary, trial.detailedDescription].filter((reading) => reading !== undefined);
  for (const reading of prose) {
    const statement = contradictionIn(reading, have);
    if (statement === undefined) continue;
    // A text may speak of one phase here and of the other there.
    const said = [...new Set(prose.flatMap(inProse).flatMap((s) => phasesOf(s.text)))].sort();
    return { statement, section: reading.section, said };
  }
  return undefined;
}

/** The phase in a title, where it names just one. */
function phaseIn({ text, range }: Field): StudyStatement | undefined {
  const [match, second] = [...text.matchAll(PHASE)];
  if (match === undefined || second !== undefined) return undefined;
  const end = match.index + match[0].length;
  if (OTHER_THING.test(text.slice(end)) || /\b(?:luteal|follicular|acute|part)\s*$/i.test(text.slice(0, match.index))) {
    return undefined;
  }
  return { text: match[0], range: { start: range.start + match.index, end: range.start + end } };
}

const contradictionIn = (reading: LinesReading, have: ReadonlySet<number>): StudyStatement | undefined =>
  inProse(reading).find((s) => phasesOf(s.text).some((n) => !have.has(n)));

const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

/** The numbers of the phases that a text names, in order. */
function phasesOf(text: string): readonly number[] {
  const numerals =
    text
      .toUpperCase()
      .replaceAll(/PHASES?/g, ' ')
      .match(/IV|III|II|I|[1-4]/g) ?? [];
  return [...new Set(numerals.map((n) => ROMAN[n] ?? Number(n)))].sort();
}

const phasesOfCode = (code: string): readonly number[] => (code.match(/\d/g) ?? []).map(Number);

function codeOf(phases: readonly number[]): string | undefined {
  const [a, b] = phases;
  if (a === undefined || phases.length > 2 || (b !== undefined && (b !== a + 1 || b === 4))) return undefined;
  return phases.map((n) => `PHASE${n}`).join('/');
}
