// The sections of outcome measures, and what the rules on them share.
import { unescaped } from '../../format/escapes';
import type { OutcomesKind } from '../../format/sections';
import { isPresent } from '../../protocol/field';
import type { Outcome, OutcomesReading } from '../../protocol/outcomes';
import type { Reading } from '../../protocol/trial';
import type { Source } from '../../registry/element';
import { isPlaceholder } from '../placeholder';

export const OUTCOME_SECTIONS: readonly OutcomesKind[] = [
  'outcomes',
  'primaryOutcomes',
  'secondaryOutcomes',
  'otherOutcomes',
];

const TIPS =
  'https://research.cuanschutz.edu/crs/clinical-research-support/clinical-research-administration/clinicaltrials.gov-support/tips-of-the-week-archive';

/** Guidance of those who answer the registry's reviewers. */
export const GUIDANCE = {
  timeFrames: {
    name: 'University of Colorado, entering outcome measure time frames',
    url: `${TIPS}/tip-of-the-week-april-2-2020/entering-outcome-measure-time-frames`,
  },
  checklist: {
    name: 'University of Colorado, outcome measure checklist',
    url: `${TIPS}/tip-of-the-week-outcome-measure-checklist`,
  },
  oneMeasure: {
    name: 'University of Colorado, more than one outcome measure',
    url: `${TIPS}/major-issue-more-than-one-outcome-measure-appears-to-be-described`,
  },
  scales: {
    name: 'University of Colorado, outcome measures using a score or scale',
    url: `${TIPS}/template-for-writing-outcome-measures-using-a-score-or-scale`,
  },
  titles: {
    name: 'UCSF, ClinicalTrials.gov outcome measures',
    url: 'https://hub.ucsf.edu/ucsf-clinicaltrialsgov-outcome-measures-newsletter',
  },
  reviewers: {
    name: 'PhUSE, what the registry asks of outcome measures (June 2018)',
    url: 'https://phusedisclosure.xogene.com/2018/06/27/june-2018-whats-new-on-clonicaltrials-gov-prs/',
  },
} as const satisfies Readonly<Record<string, Source>>;

/** The outcomes of a section that have a title of the author's own. */
export const titledOutcomes = (reading: Reading): readonly Outcome[] =>
  reading.kind === 'outcomes' ? reading.outcomes.filter(isTitled) : [];

const isTitled = ({ title }: Outcome): boolean => isPresent(title) && !isPlaceholder(title.text);

/** The description as one text, escapes left out. */
export const descriptionOf = ({ description }: Outcome): string =>
  unescaped(description.map(({ text }) => text).join(' '));

/** A text as rules on words read it: escapes left out, in small letters, one blank between words, no mark at the end. */
export const plainWords = (text: string): string =>
  unescaped(text)
    .toLowerCase()
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[\s.;:,]+$/, '')
    .trim();

/** The first line of an outcome to the last, as the author wrote them. */
export const linesOf = ({ section }: OutcomesReading, { firstLine, lastLine }: Outcome): readonly string[] =>
  section.lines.slice(firstLine, lastLine + 1).map((line) => line.trim());
