// title-promotional: a title that praises what it is to test.
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';
import { record } from './recordExample';

export const titlePromotional: SectionRule = {
  id: 'title-promotional',
  category: 'identification',
  scope: 'section',
  severity: 'information',
  sections: ['record'],
  summary: 'The title praises the intervention or tells the result.',
  why: 'A trial is done because the answer is open. The registry returns titles that promise one, and patients are misled.',
  sources: [SOURCES.comments],
  examples: [
    { section: 'record', text: record('⟦Revolutionary⟧ Velotimab Therapy for Psoriatic Arthritis') },
    { section: 'record', text: record('⟦Superior Treatment⟧ of Psoriatic Arthritis With Velotimab') },
    { section: 'record', text: record('Velotimab, a ⟦Safe and Effective⟧ Therapy for Psoriatic Arthritis') },
    { section: 'record', text: record('A Superiority Trial of Velotimab in Psoriatic Arthritis') },
    { section: 'record', text: record('Stents in the Superior Vena Cava: Is Velotimab Safe and Effective?') },
    { section: 'record', text: record('Novel Coronavirus: Best Supportive Care With Velotimab') },
  ],
  limits: [
    'Only a short list of words; "novel", "best", "effective" and "promising" have other uses and are left alone.',
    'Questions are left alone, and so are summaries and descriptions, where such words speak of earlier studies.',
  ],
  precision: 'No finding on 1,945 public records.',
  check(reading, _facts, report) {
    if (reading.kind !== 'record') return;
    const { text, range } = reading.title;
    const match = PRAISE.exec(text);
    if (match === null || text.includes('?') || /\b(?:whether|if|evaluat|assess|determin)/i.test(text)) return;
    const start = range.start + match.index;
    report({
      range: { start, end: start + match[0].length },
      message: `${quoted(match[0])} praises what the study is still to test, and the registry returns such titles. Say what is studied, without the praise.`,
    });
  },
};

const PRAISE =
  /\b(?:revolutionary|miracle|groundbreaking|game[- ]changing|world[- ]class|unparalleled|cutting[- ]edge|state[- ]of[- ]the[- ]art|superior (?:new|drug|therapy|treatment|efficacy|safety)|safe and effective)\b/i;
