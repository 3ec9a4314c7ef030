// Changes of trial-protocol.json that the editor offers. What stands in the file keeps its form.
import type { Edit, FormattingOptions, JSONPath, Node, ParseError } from 'jsonc-parser';
import type { TextEdit } from '../text/edit';
import type { Ignore } from './ignoring';
import { loadJson } from './json';

const NEW_FILE = '{}\n';

/** A change of a project file; undefined for a file that is not in a state to be changed. */
export type ProjectEdits = readonly TextEdit[] | undefined;

/** Adds an entry to "ignore". `content` is the file's text; undefined when there is none yet. */
export const addIgnore = (content: string | undefined, { record, file, rule, text }: Ignore): Promise<ProjectEdits> =>
  changed(content, (childOf) => {
    const list = childOf('ignore');
    if (list !== undefined && list.type !== 'array') return undefined;
    const entry = {
      ...(record === undefined ? {} : { record }),
      ...(file === undefined ? {} : { file }),
      rule,
      ...(text === undefined ? {} : { text }),
    };
    return { path: ['ignore', list?.children?.length ?? 0], value: entry, isArrayInsertion: list !== undefined };
  });

/** Switches a rule off. */
export const switchOff = (content: string | undefined, rule: string): Promise<ProjectEdits> =>
  changed(content, (childOf) => {
    const levels = childOf('rules');
    if (levels !== undefined && levels.type !== 'object') return undefined;
    return { path: ['rules', rule], value: 'off', isArrayInsertion: false };
  });

/** Adds a word to "dictionary", which is kept in order. */
export const addWord = (content: string | undefined, word: string): Promise<ProjectEdits> =>
  changed(content, (childOf) => {
    const list = childOf('dictionary');
    if (list !== undefined && list.type !== 'array') return undefined;
    const words = (list?.children ?? []).map(({ value }) => String(value));
    const sorted = [...new Set([...words, word])].sort((a, b) => a.localeCompare(b, 'en'));
    return { path: ['dictionary'], value: sorted, isArrayInsertion: false };
  });

interface Change {
  readonly path: JSONPath;
  readonly value: unknown;
  readonly isArrayInsertion: boolean;
}

async function changed(
  content: string | undefined,
  changeOf: (childOf: (key: string) => Node | undefined) => Change | undefined,
): Promise<ProjectEdits> {
  const { applyEdits, findNodeAtLocation, modify, parseTree } = await loadJson();
  const isEmpty = content === undefined || content.trim() === '';
  const text = isEmpty ? NEW_FILE : content;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (root?.type !== 'object' || errors.length > 0) return undefined;
  const change = changeOf((key) => findNodeAtLocation(root, [key]));
  if (change === undefined) return undefined;
  const { path, value, isArrayInsertion } = change;
  const edits = modify(text, path, value, { formattingOptions: formOf(text), isArrayInsertion });
  if (!isEmpty) return edits.map(asTextEdit);
  return [{ range: { start: 0, end: content?.length ?? 0 }, newText: applyEdits(text, edits) }];
}

const asTextEdit = ({ offset, length, content }: Edit): TextEdit => ({
  range: { start: offset, end: offset + length },
  newText: content,
});

/** How the file is indented, and how its lines end. */
function formOf(text: string): FormattingOptions {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
