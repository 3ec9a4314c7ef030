// trial-protocol.json: read with its places, checked entry by entry; a wrong entry is told where it stands, the others count.
import type { Node, ParseError } from 'jsonc-parser';
import * as z from 'zod/mini';
import type { Rule } from '../rules/rule';
import { LEVELS, type Level } from '../rules/rule';
import { capitalised } from '../text/capitals';
import type { TextRange } from '../text/range';
import type { Ignore } from './ignoring';
import { type Json, loadJson } from './json';
import {
  dateProblem,
  levelProblem,
  type ProjectSettings,
  profileProblem,
  readProfile,
  readReferenceDate,
  shown,
} from './settings';

/** A wrong entry, at its place in the file. */
export interface ProjectProblem {
  readonly range: TextRange;
  readonly message: string;
  /** True when an editor that knows the file's JSON schema, or JSON, says so itself. */
  readonly bySchema: boolean;
}

export interface PlacedIgnore extends Ignore {
  readonly range: TextRange;
}

export interface ProjectFile extends ProjectSettings {
  readonly ignore: readonly PlacedIgnore[];
  readonly problems: readonly ProjectProblem[];
}

const KEYS = ['$schema', 'profile', 'rules', 'referenceDate', 'ignore', 'dictionary'];

const entrySchema = z.record(z.string(), z.unknown());
const textSchema = z.string();

/** Reads the text of a project file; anything may come. */
export async function readProjectFile(text: string, rules: readonly Rule[]): Promise<ProjectFile> {
  const json = await loadJson();
  const errors: ParseError[] = [];
  const content = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
  const root = json.parseTree(content, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const reader = new Reader(json, rules);
  const [broken] = errors;
  // One error brings others; the first is the cause.
  if (broken !== undefined) {
    const range = { start: broken.offset, end: broken.offset + broken.length };
    reader.tell(range, `This is not JSON here (${words(json.printParseErrorCode(broken.error))}).`, true);
  }
  return reader.read(root);
}

/** What the parser calls `CommaExpected`, for people. */
const words = (code: string): string => code.replace(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();

class Reader {
  readonly #problems: ProjectProblem[] = [];

  constructor(
    private readonly json: Json,
    private readonly rules: readonly Rule[],
  ) {}

  tell(range: TextRange, message: string, bySchema: boolean): void {
    this.#problems.push({ range, message, bySchema });
  }

  read(root: Node | undefined): ProjectFile {
    if (root !== undefined && root.type !== 'object') this.#wrongKind(root, 'The file', 'an object: { … }');
    const isObject = root?.type === 'object';
    const at = (key: string): Node | undefined => (isObject ? this.json.findNodeAtLocation(root, [key]) : undefined);
    for (const { name, key } of isObject ? propertiesOf(root) : []) {
      if (!KEYS.includes(name))
        this.tell(rangeOf(key), `There is no entry "${name}" here; there are ${KEYS.join(', ')}.`, false);
    }
    const profile = this.#checked(at('profile'), '"profile"', profileProblem, true);
    const referenceDate = this.#checked(at('referenceDate'), '"referenceDate"', dateProblem, false);
    return {
      profile: readProfile(profile),
      rules: this.#levels(at('rules')),
      referenceDate: typeof referenceDate === 'string' ? readReferenceDate(referenceDate) : undefined,
      ignore: this.#items(at('ignore'), '"ignore"').flatMap((node) => this.#ignore(node) ?? []),
      dictionary: this.#items(at('dictionary'), '"dictionary"').flatMap((node) => this.#word(node) ?? []),
      problems: this.#problems,
    };
  }

  #checked(
    node: Node | undefined,
    name: string,
    problemOf: (raw: unknown) => string | undefined,
    bySchema: boolean,
  ): unknown {
    if (node === undefined) return undefined;
    const value: unknown = this.json.getNodeValue(node);
    const problem = value === '' ? undefined : problemOf(value);
    if (problem === undefined) return value;
    this.tell(rangeOf(node), `${name} ${problem}`, bySchema || typeof value !== 'string');
    return undefined;
  }

  #levels(node: Node | undefined): ReadonlyMap<string, Level> {
    const levels = new Map<string, Level>();
    if (node === undefined) return levels;
    if (node.type !== 'object') {
      this.#wrongKind(node, '"rules"', 'an object that maps rule names to levels');
      return levels;
    }
    for (const { name, key, value } of propertiesOf(node)) {
      const raw: unknown = value === undefined ? undefined : this.json.getNodeValue(value);
      const problem = levelProblem(name, raw, this.rules);
      const level = LEVELS.find((known) => known === raw);
      if (problem === undefined && level !== undefined) levels.set(name, level);
      else if (this.#isRule(name)) this.tell(rangeOf(value ?? key), capitalised(problem ?? ''), true);
      else this.tell(rangeOf(key), capitalised(problem ?? ''), false);
    }
    return levels;
  }

  #ignore(node: Node): PlacedIgnore | undefined {
    const entry = entrySchema.safeParse(this.json.getNodeValue(node));
    if (!entry.success || entry.data.rule === undefined) {
      this.tell(rangeOf(node), 'An entry of "ignore" must be an object with a "rule".', true);
      return undefined;
    }
    const { record, file, rule, text, reason } = entry.data;
    const wrong = Object.entries({ record: record ?? undefined, file, rule, text, reason }).find(
      ([, value]) => value !== undefined && !textSchema.safeParse(value).success,
    );
    if (wrong !== undefined) {
      const [name, value] = wrong;
      const place = this.json.findNodeAtLocation(node, [name]) ?? node;
      this.tell(rangeOf(place), `"${name}" is ${shown(value)}, but must be text between quotation marks.`, true);
      return undefined;
    }
    const id = String(rule);
    const problem = levelProblem(id, 'off', this.rules);
    if (problem !== undefined) {
      this.tell(rangeOf(this.json.findNodeAtLocation(node, ['rule']) ?? node), capitalised(problem), false);
      return undefined;
    }
    return { record: textOf(record), file: textOf(file), rule: id, text: textOf(text), range: rangeOf(node) };
  }

  #word(node: Node): string | undefined {
    if (node.type === 'string' && String(node.value).trim() !== '') return String(node.value);
    this.#wrongKind(node, 'A word of "dictionary"', 'text between quotation marks');
    return undefined;
  }

  #items(node: Node | undefined, name: string): readonly Node[] {
    if (node === undefined) return [];
    if (node.type === 'array') return node.children ?? [];
    this.#wrongKind(node, name, 'a list: [ … ]');
    return [];
  }

  #wrongKind(node: Node, name: string, wanted: string): void {
    this.tell(rangeOf(node), `${name} is ${shown(this.json.getNodeValue(node))}, but must be ${wanted}.`, true);
  }

  #isRule(id: string): boolean {
    return this.rules.some((rule) => rule.id === id);
  }
}

function* propertiesOf(
  node: Node,
): Generator<{ readonly name: string; readonly key: Node; readonly value: Node | undefined }> {
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key !== undefined) yield { name: String(key.value), key, value };
  }
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const rangeOf = ({ offset, length }: Node): TextRange => ({ start: offset, end: offset + length });
