/**
 * The text of the rules' pages. They are read in VS Code's Markdown preview, by people who write protocols: what is
 * reported, why, examples before and after, and how to switch it off. Nothing here names a rule.
 */

/** @typedef {{ start: number, end: number }} Range */
/** @typedef {{ section: string, text: string, fixed?: string, note?: string, layout?: 'bare' | 'labelled', other?: string }} Example */
/** @typedef {{ id: string, category: string, severity: string, recommended?: string, summary: string, why: string, sources: readonly { name: string, url: string }[], examples: readonly Example[], limits: readonly string[], precision: string }} Rule */
/** @typedef {{ range: Range, message: string, fixes: readonly { title: string, safe: boolean, edits: readonly unknown[] }[] }} Finding */
/**
 * @typedef {{
 *   RULES: readonly Rule[],
 *   LEVELS: readonly string[],
 *   PROFILES: readonly string[],
 *   ownLevel: (rule: Rule) => string,
 *   SECTIONS: readonly { kind: string, heading: string }[],
 *   withSection: (section: string, text: string, layout?: string) => { document: string, offset: number },
 *   findingsOf: (text: string, rules: readonly Rule[], other?: string) => readonly Finding[],
 *   marked: (text: string) => { text: string, ranges: readonly Range[] },
 *   applyEdits: (text: string, edits: readonly unknown[]) => string,
 * }} Core
 */

/** The groups of rules, in the order of a record. */
const CATEGORIES = new Map([
  ['structure', 'Structure of the document'],
  ['identification', 'Identification'],
  ['dates', 'Status and dates'],
  ['design', 'Study design'],
  ['arms', 'Arms and interventions'],
  ['eligibility', 'Eligibility criteria and wording'],
  ['logic', 'What the criteria say'],
  ['ages', 'Age, sex, healthy volunteers'],
  ['sponsors', 'Sponsors, sites, contacts'],
]);

const LEVEL_WORDS = { off: 'Off', error: 'Error', warning: 'Warning', information: 'Information', hint: 'Hint' };

/** @param {string} severity */
const levelWord = (severity) => LEVEL_WORDS[/** @type {keyof typeof LEVEL_WORDS} */ (severity)] ?? severity;

/** What the rule found in one of its examples. @param {Rule} rule @param {Example} example @param {Core} core */
function findingsIn(rule, { section, text, layout, other }, { marked, withSection, findingsOf }) {
  const elsewhere = other === undefined ? undefined : withSection(section, other, layout).document;
  return findingsOf(withSection(section, marked(text).text, layout).document, [rule], elsewhere);
}

/** @param {Rule} rule @param {Core} core @returns {'none' | 'safe' | 'asks' | 'both'} whether its fixes wait to be asked for */
function fixKind(rule, core) {
  const fixes = rule.examples.flatMap((example) => findingsIn(rule, example, core)).flatMap((f) => f.fixes.slice(0, 1));
  if (fixes.length === 0) return 'none';
  const safe = fixes.filter((fix) => fix.safe).length;
  return safe === fixes.length ? 'safe' : safe === 0 ? 'asks' : 'both';
}

const FIX_IN_TABLE = { none: '', safe: 'yes', asks: 'asks first', both: 'yes, some ask first' };
const FIX_ON_PAGE = {
  none: 'no fix',
  safe: 'fix: safe to apply to the whole document',
  asks: 'fix: one at a time, it may change the meaning',
  both: 'fix: some are safe to apply to the whole document, others one at a time',
};

// One rule

/** Its level, and how grave it is where that is something else. @param {Rule} rule @param {Core} core */
function levelOnPage(rule, { ownLevel }) {
  const own = ownLevel(rule);
  if (own === rule.severity) return levelWord(own);
  const grave = levelWord(rule.severity).toLowerCase();
  return own === 'off'
    ? `Off unless you ask for it, then ${grave}`
    : `${levelWord(own)}, ${grave} in the profile \`all\``;
}

/** How to silence the rule, or to ask for it. @param {Rule} rule @param {Core} core */
function levelBlocks(rule, { ownLevel }) {
  const isOff = ownLevel(rule) === 'off';
  return [
    isOff ? '## Switch it on' : '## Switch it off',
    isOff
      ? 'In the settings, for you or for the folder; or with every other rule, by the profile `all`.'
      : 'In the settings, for you or for the folder; `hint`, `information`, `warning` and `error` set another level.',
    `\`\`\`json\n"trialProtocol.rules": {\n  "${rule.id}": "${isOff ? rule.severity : 'off'}"\n}\n\`\`\``,
  ];
}

/** @param {Rule} rule @param {Core} core */
export function rulePage(rule, core) {
  const found = rule.examples.filter((example) => example.text.includes('⟦'));
  const quiet = rule.examples.filter((example) => !example.text.includes('⟦'));
  const blocks = [
    `# ${rule.id}`,
    `**${markdown(rule.summary)}**`,
    `${levelOnPage(rule, core)} · ${CATEGORIES.get(rule.category) ?? rule.category} · ${FIX_ON_PAGE[fixKind(rule, core)]}`,
    markdown(rule.why),
    '## Examples',
    ...found.flatMap((example) => findingBlocks(rule, example, core)),
    '## What it leaves alone',
    ...quiet.flatMap((example) => quietBlocks(example, core)),
    rule.limits.map((limit) => `- ${prose(limit, rule, core)}`).join('\n'),
    ...(rule.precision.length > 1 ? ['## How often it is right', markdown(rule.precision)] : []),
    ...levelBlocks(rule, core),
    '## Sources',
    rule.sources.map(({ name, url }) => `- [${markdown(name)}](${url})`).join('\n'),
    '[All rules](README.md)',
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** An example of a finding: where, what it says, and what the fix makes of it. @param {Rule} rule @param {Example} example @param {Core} core */
function findingBlocks(rule, example, core) {
  const { text, ranges } = core.marked(example.text);
  const [finding] = findingsIn(rule, example, core);
  const says = finding === undefined ? [] : [`> ${prose(finding.message, rule, core)}`];
  const { fixed, other } = example;
  const elsewhere = other === undefined ? [] : ['And in another file:', pre(cut(other, text, []))];
  if (fixed === undefined) return [caption(example, core), pre(cut(text, text, ranges)), ...elsewhere, ...says];
  const lineByLine = changedLines(text, fixed, ranges);
  if (lineByLine !== undefined) return [caption(example, core), pre(lineByLine), ...says];
  const after = ['After the fix:', pre(cut(fixed, text, []))];
  return [caption(example, core), pre(cut(text, fixed, ranges)), ...says, ...after];
}

/** @param {Example} example @param {Core} core */
function quietBlocks(example, core) {
  // Of a whole document without a finding there is no part to show.
  if (example.section === 'document') return example.note === undefined ? [] : [markdown(example.note)];
  const { text, other } = example;
  const elsewhere = other === undefined ? [] : ['And in another file:', pre(cut(other, text, []))];
  return [caption(example, core), pre(cut(text, text, [])), ...elsewhere];
}

/** @param {Example} example @param {Core} core */
function caption({ section, note, layout }, { SECTIONS }) {
  if (section === 'document' && note !== undefined) return markdown(note);
  const heading = SECTIONS.find(({ kind }) => kind === section)?.heading;
  const place =
    heading !== undefined
      ? `In *${heading}*`
      : section === 'record'
        ? 'At the top'
        : section === 'document'
          ? 'A document'
          : 'In a section';
  const labels = layout === 'labelled' ? ', with labels' : '';
  return note === undefined ? `${place}${labels}:` : `${markdown(note)} ${place}${labels}:`;
}

/** Longer examples are cut to the lines that matter. */
const LONGEST_EXAMPLE = 7;
/** Lines that are shown around a line that matters. */
const AROUND = 1;
/** More lines than this are shown before and after, not one below the other. */
const MOST_CHANGED = 4;

/**
 * The lines that a fix changes, each with what it becomes; undefined where lines come or go.
 * @param {string} text @param {string} fixed @param {readonly Range[]} ranges
 */
function changedLines(text, fixed, ranges) {
  const before = markedLines(text, ranges);
  const plain = text.split('\n');
  const after = fixed.split('\n');
  const changed = plain.flatMap((line, i) => (line === after[i] ? [] : [i]));
  if (plain.length !== after.length || changed.length === 0 || changed.length > MOST_CHANGED) return undefined;
  return changed.map((i) => `${before[i] ?? ''}\n  → ${escaped((after[i] ?? '').trim())}`).join('\n');
}

/** The lines of a text as HTML, with the ranges marked. @param {string} text @param {readonly Range[]} ranges */
function markedLines(text, ranges) {
  let out = text;
  // From the end, so that earlier offsets stay right; characters of private use survive the escaping.
  for (const { start, end } of [...ranges].sort((a, b) => b.end - a.end)) {
    out = `${out.slice(0, start)}\ue000${out.slice(start, end)}\ue001${out.slice(end)}`;
  }
  return escaped(out)
    .replaceAll('\ue000\ue001', '<mark>&nbsp;</mark>')
    .replaceAll('\ue000', '<mark>')
    .replaceAll('\ue001', '</mark>')
    .split('\n');
}

/**
 * The lines of an example as HTML, findings marked; of a long one only those that are marked or not among `other`.
 * @param {string} text @param {string} other @param {readonly Range[]} ranges
 */
function cut(text, other, ranges) {
  const others = new Set(markedLines(other, []));
  const lines = markedLines(text, ranges).filter((line) => line.trim() !== '');
  const matters = lines.map((line) => line.includes('<mark>') || !others.has(line));
  const isShown = (/** @type {number} */ i) => {
    if (lines.length <= LONGEST_EXAMPLE) return true;
    if (!matters.includes(true)) return i < LONGEST_EXAMPLE - 1;
    return matters.slice(Math.max(0, i - AROUND), i + AROUND + 1).includes(true);
  };
  return lines.flatMap((line, i) => (isShown(i) ? [line] : i === 0 || isShown(i - 1) ? ['…'] : [])).join('\n');
}

/** @param {string} html */
const pre = (html) => `<pre>\n${html}\n</pre>`;

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Plain text as Markdown: what rules write between backticks stays code. @param {string} text */
const markdown = (text) =>
  text
    .split(/(`[^`]*`)/)
    .map((part, i) => (i % 2 === 1 ? part : escaped(part).replace(/[\\*_[\]#|~]/g, '\\$&')))
    .join('');

/** Plain text as Markdown, with links to the rules that it names. @param {string} text @param {Rule} rule @param {Core} core */
const prose = (text, rule, { RULES }) =>
  markdown(text).replace(/(?<![\w-])[a-z]+(?:-[a-z]+)+(?![\w-])/g, (word) =>
    word !== rule.id && RULES.some(({ id }) => id === word) ? `[${word}](${word}.md)` : word,
  );

// All rules

/** @param {Core} core @param {string} catalogue the table of docs/catalogue.md */
export function indexPage(core, catalogue) {
  const beyond = core.RULES.filter(({ id }) => !catalogue.includes(`[${id}](`)).map(({ id }) => `[${id}](${id}.md)`);
  const known = [...CATEGORIES].filter(([category]) => core.RULES.some((rule) => rule.category === category));
  const blocks = [
    '# Rules',
    `${core.RULES.length} rules look at a record. Each has its page: what it reports, why, examples, and what it leaves alone. Set a level for a rule, or switch it off, in the setting \`trialProtocol.rules\`.`,
    ...known.flatMap(([category, title]) => [
      `## ${title}`,
      table(
        core.RULES.filter((r) => r.category === category),
        core,
      ),
    ]),
    '*Level* is the one that a rule has unless you set another. *Fix*: `yes` is safe to apply to the whole document; `asks first` may change the meaning and is applied one at a time.',
    '## The catalogue',
    'The rules began as a catalogue of 194 that a reviewer of registry records would want, 54 of them in reserve. This is what became of each. Figures are of 1,051 public records; the page of a rule says how many of its findings were read, and what share was right. A level behind an arrow is the one in the profile `recommended`.',
    catalogue.trim(),
    `Beyond the catalogue, because the format or the public records ask for them: ${beyond.join(', ')}.`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** @param {readonly Rule[]} rules @param {Core} core */
function table(rules, core) {
  const rows = [...rules]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(
      (rule) =>
        `| [${rule.id}](${rule.id}.md) | ${markdown(rule.summary)} | ${levelWord(core.ownLevel(rule))} | ${FIX_IN_TABLE[fixKind(rule, core)]} |`,
    );
  return ['| Rule | Reports | Level | Fix |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
