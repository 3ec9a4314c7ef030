// Typing in criteria: rules that say on what their findings hinge are asked again whenever these change.
import { describe, expect, it } from 'vitest';
import { parse, reparse, type Tree } from '../../server/format/tree';
import { readTrial, type Trial } from '../../server/protocol/trial';
import { RULES } from '../../server/rules';
import { type Analysis, analyseNow, collect, type RuleSet, ruleSet } from '../../server/rules/engine';
import type { Rule } from '../../server/rules/rule';
import type { TextRange } from '../../server/text/range';
import { withSection } from '../fixtures/completeRecord';
import { TODAY } from '../fixtures/findings';
import { marked } from '../fixtures/marks';
import { usage } from '../fixtures/usage';

interface Version {
  readonly tree: Tree;
  readonly trial: Trial;
  readonly analysis: Analysis;
}

function opened(text: string, rules: RuleSet): Version {
  const tree = parse(text);
  const trial = readTrial(tree);
  return { tree, trial, analysis: analyseNow(trial, rules) };
}

function typed({ tree, trial, analysis }: Version, { start, end }: TextRange, words: string, rules: RuleSet): Version {
  const text = tree.text.replaced(tree.text.positionAt(start), tree.text.positionAt(end), words).text;
  const nextTree = reparse(tree, text);
  const nextTrial = readTrial(nextTree, trial);
  return { tree: nextTree, trial: nextTrial, analysis: analyseNow(nextTrial, rules, analysis) };
}

const found = ({ analysis }: Version) =>
  collect(analysis).findings.map((f) => [f.rule.id, f.range, f.message, f.fixes, f.related]);

/** The words of each criterion, in the document. */
function bodies({ trial, tree }: Version): readonly TextRange[] {
  const { eligibility } = trial;
  if (eligibility === undefined) return [];
  const first = tree.firstLines[tree.sections.indexOf(eligibility.section)] ?? 0;
  return eligibility.lines.flatMap(({ kind, body }, line) => {
    const start = tree.text.lineStarts[first + line] ?? 0;
    return kind === 'item' || kind === 'plain' ? [{ start: start + body.start, end: start + body.end }] : [];
  });
}

/** Words that examples of all rules put into criteria: what makes one rule speak may silence another. */
const wordsOf = (rule: Rule): readonly string[] =>
  rule.examples
    .filter(({ section }) => section === 'eligibility')
    .flatMap(({ text }) => marked(text).text.split('\n'))
    .map((line) => line.replace(/^\s*(?:\d+[.)]|[*-])\s*/, ''))
    .filter((line) => line.length > 8 && !line.endsWith(':'));

const hinged = RULES.filter(
  (rule) =>
    (rule.scope === 'section' || rule.scope === 'trial') && rule.hinges !== undefined && wordsOf(rule).length > 0,
);

describe('after typing in a criterion and taking it back, the findings are those of a fresh check', () => {
  it.each(hinged.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const rules = ruleSet([rule], () => rule.severity, TODAY, { usage: usage(), dictionary: new Set() });
    const words = [...new Set(wordsOf(rule))].slice(0, 24);
    let checked = 0;
    for (const { section, text, layout } of rule.examples) {
      if (section !== 'eligibility') continue;
      const before = opened(withSection(section, marked(text).text, layout).document, rules);
      const source = before.tree.text.toString();
      bodies(before).forEach((body, at) => {
        const middle = Math.floor((body.start + body.end) / 2);
        const edits: (readonly [TextRange, string])[] = [
          [{ start: middle, end: middle }, 'x'],
          [{ start: middle, end: body.end }, ''],
          [{ start: body.end, end: body.end }, `; ${words[at % words.length]}`],
          ...words.filter((_word, i) => (i + at) % 4 === 0).map((word) => [body, word] as const),
        ];
        for (const [range, inserted] of edits) {
          const after = typed(before, range, inserted, rules);
          const fresh = opened(source.slice(0, range.start) + inserted + source.slice(range.end), rules);
          expect(found(after), `${JSON.stringify(inserted)} in ${JSON.stringify(text)}`).toEqual(found(fresh));
          const undone = { start: range.start, end: range.start + inserted.length };
          const back = typed(after, undone, source.slice(range.start, range.end), rules);
          expect(found(back), `${JSON.stringify(inserted)} taken back`).toEqual(found(before));
          checked++;
        }
      });
    }
    expect(checked).toBeGreaterThan(0);
  });
});
