// investigator-discretion: a catch-all that leaves the criterion to the investigator without a reason.
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { LineRule } from '../rule';
import { exclusion } from './criteriaExample';

export const investigatorDiscretion: LineRule = {
  id: 'investigator-discretion',
  category: 'eligibility',
  scope: 'line',
  severity: 'hint',
  recommended: 'off',
  sections: ['eligibility'],
  triggers: { words: ['investigator', 'investigators', 'physician', 'physicians', 'researcher', 'researchers'] },
  summary: 'A criterion is left to the investigator, and no reason is named.',
  why: 'Without a reason such as safety or compliance, patients cannot know whether it concerns them, and sites will differ.',
  sources: [
    { name: 'Cragg et al. 2021, eligibility criteria', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8542410' },
    SOURCES.definitions,
  ],
  examples: [
    { section: 'eligibility', text: exclusion('1. Others who are unsuitable ⟦in the opinion of the investigator⟧.') },
    {
      section: 'eligibility',
      text: exclusion('1. Any condition that in the opinion of the investigator would put the participant at risk.'),
    },
  ],
  limits: ['Accepted practice in most protocols: off until asked for.'],
  precision:
    'All 15 findings on 1,051 public records were read and are right. The wording is accepted practice: off until asked for.',
  check({ text }, report) {
    if (!/investigator|physician|researcher/i.test(text)) return;
    const match = DISCRETION.exec(text);
    if (match === null || !CATCH_ALL.test(text) || REASON.test(text)) return;
    const [found] = match;
    report({
      range: { start: match.index, end: match.index + found.length },
      message: `${quoted(found)}: no reason is named, so each site decides by its own. Add what counts, such as safety or compliance.`,
    });
  },
};

const WHO = '(?:the )?(?:principal |study |treating |site )?(?:investigators?|physicians?|researchers?)';

const DISCRETION = new RegExp(
  `\\b(?:in the (?:opinion|judge?ment|view) of ${WHO}|(?:at|by|in|per|according to) (?:the )?(?:principal |study )?investigator'?s'? (?:opinion|judge?ment|discretion|decision)|(?:at|by) the (?:discretion|decision|judge?ment) of ${WHO}|(?:considered|judged|deemed|determined|believed)(?: to be)?(?: [a-z]+){0,3} by ${WHO})`,
  'i',
);
/** Words of a catch-all: other judgements ("clinically significant in the opinion of …") are medical ones. */
const CATCH_ALL =
  /\b(?:unsuitable|not suitable|inappropriate|not (?:be )?appropriate|unfit|ineligible|not eligible|(?:any )?other (?:cases?|conditions?|reasons?|situations?|circumstances?|factors?|diseases?)|any reason|not meet|not be enrolled)\b/i;
const REASON =
  /\b(?:risk|safe(?:ty|ly)?|complian|comply|interfer|compromis|confound|preclud|prevent|impair|affect|influence|jeopardi|limit|impact|contraindicat|harm|would|could|might|because|due to|unable|ability|cooperat|benefit)/i;
