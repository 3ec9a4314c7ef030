// heading-run-in: "Background A novel virus …": a heading without colon or line of its own.
import { SOURCES } from '../../registry/element';
import { insert } from '../../text/edit';
import { quoted } from '../quoted';
import type { LineRule } from '../rule';

export const headingRunIn: LineRule = {
  id: 'heading-run-in',
  category: 'structure',
  scope: 'line',
  severity: 'information',
  sections: ['briefSummary', 'detailedDescription'],
  triggers: {
    words:
      `background methods method objective objectives justification introduction rationale aim aims hypothesis hypotheses
      conclusion conclusions significance dissemination purpose statistics analysis design setting funding discussion`.split(
        /\s+/,
      ),
  },
  summary: 'A heading runs into the sentence behind it.',
  why: 'Read aloud or by a machine, "Background A novel" is one broken sentence.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'detailedDescription',
      text: '⟦Background⟧ The burden of psoriatic arthritis is high.',
      fixed: 'Background: The burden of psoriatic arthritis is high.',
    },
    {
      section: 'detailedDescription',
      text: 'Background: The burden is high.\nMethods that need no device are used.\nObjectives of the trial are two.\nPurpose In Life test.',
    },
  ],
  limits: ['Only at the beginning of a line, and before words that begin a sentence and then go on in small letters.'],
  precision: 'All 24 findings on 1,051 public records (15 records) were read and are headings without a colon.',
  check({ text }, report) {
    const match = RUN_IN.exec(text);
    const [, before = '', heading = ''] = match ?? [];
    if (match === null) return;
    const end = before.length + heading.length;
    report({
      range: { start: before.length, end },
      message: `The heading ${quoted(heading)} runs into the sentence behind it. Put a colon behind it, or give it a line of its own.`,
      fixes: [{ title: 'Put a colon behind the heading', safe: false, edits: [insert(end, ':')] }],
    });
  },
};

const HEADINGS =
  `Background Methods Method Objectives Objective Justification Introduction Rationale Aims Aim Hypothesis
  Hypotheses Conclusions Conclusion Significance Dissemination Purpose Statistics Design Setting Funding Discussion`.split(
    /\s+/,
  );

const RUN_IN = new RegExp(
  String.raw`^(\s*(?:[*•-]\s+|\d{1,2}\\?[.)]\s+)?)((?:(?:Study|Research|STUDY|RESEARCH|General) )?(?:${[
    ...HEADINGS,
    ...HEADINGS.map((heading) => heading.toUpperCase()),
  ].join(
    '|',
  )}|Statistical [Aa]nalysis|Dissemination and relevance)) (?=(?:The|An?|This|These|In|We|To|It|There|Although|As|For|All|Our|Since) (?:[a-z(]|[A-Z]{2})|COVID-19 [a-z])`,
);
