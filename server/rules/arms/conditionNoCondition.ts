// condition-no-condition: "Clinical Trial" or "Immunotherapy" among the conditions.
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { LineRule } from '../rule';

export const conditionNoCondition: LineRule = {
  id: 'condition-no-condition',
  category: 'arms',
  scope: 'line',
  severity: 'information',
  recommended: 'hint',
  sections: ['conditions'],
  triggers: {
    words:
      `trial trials study studies imaging imaing tomography pet mri ultrasonography ultrasound immunotherapy chemotherapy
      radiotherapy therapy effects factors agents analgesics antimetabolites inhibitors vaccines questionnaire designs control
      intervention diagnosis biomarkers pharmacokinetics safety efficacy classified questionnaires antagonists
      randomized volunteers`.split(/\s+/),
  },
  summary: 'A method, a treatment or a kind of study stands among the conditions.',
  why: 'The registry sorts records by their conditions; people with the disease do not find this one under it.',
  sources: [SOURCES.definitions, SOURCES.comments],
  examples: [
    { section: 'conditions', text: 'Psoriatic Arthritis\n⟦Clinical Trial⟧\n⟦Physiological Effects of Drugs⟧' },
    {
      section: 'conditions',
      text: 'Drug Toxicity\nQuality of Life\nHealthy Volunteers\nHaemophilia A With Inhibitors',
    },
  ],
  limits: [
    'A closed list of whole lines.',
    'Headings such as Quality of Life or Patient Safety, which may be what is studied, are left alone.',
  ],
  precision:
    'All 22 findings on 1,051 public records (16 records) were read: methods, treatments and classes of drugs. The registry lets the focus of a study stand there too, so it is a note.',
  check({ text }, report) {
    const said = text.trim();
    if (!NO_CONDITION.test(said)) return;
    const start = text.indexOf(said);
    report({
      range: { start, end: start + said.length },
      message: `${quoted(said)} is no disease or state of health that is studied. Name the condition here, and put this among the keywords or interventions.`,
    });
  },
};

const NO_CONDITION =
  /^(?:(?:randomi[sz]ed )?(?:controlled )?(?:clinical )?(?:trials?|stud(?:y|ies))|phase \d (?:clinical )?(?:trial|study)|(?:contrast enhancement in )?(?:PET|PET[-/ ]?CT|CT|MRI?|magnetic resonance|medical|diagnostic)(?: ima?ging?| imaing)|(?:positron[- ]emission )?tomography|(?:lung )?ultraso(?:nography|und)|(?:immuno|chemo|radio)therapy|physiological effects of drugs|effects of (?:immunotherapy|drugs)|immunologic factors|(?:antiviral|anti-?infective|anti-?inflammatory|antineoplastic|anti-?bacterial) agents|analgesics|antimetabolites|(?:ACE|enzyme|protease|kinase) inhibitors|(?:COVID-19 |influenza )?vaccines|questionnaire designs|questionnaires?|non[- ]intervention control|control(?: group)?|(?:brief )?(?:\w+-based )?intervention|(?:molecular )?diagnosis|biomarkers|pharmacokinetics|drug (?:safety|efficacy)|safety|efficacy|viral, agent as cause of disease classified elsewhere)$/i;
