// An open document: one version of its text, and what was made of it so far.
import type { Tree } from '../format/tree';
import { parseSource, reparse } from '../format/tree';
import { readTrial, type Trial } from '../protocol/trial';
import { type Analysis, analyse, type RuleSet } from '../rules/engine';
import { type LinePosition, SourceText } from '../text/sourceText';

/** One change of a text, as LSP sends it: a range replaced, or the whole text when there is no range. */
export interface TextChange {
  readonly range?: { readonly start: LinePosition; readonly end: LinePosition };
  readonly text: string;
}

/** What was last made of an older version, to build on. */
interface Basis {
  readonly tree: Tree;
  readonly trial: Trial;
  readonly analysis: Analysis | undefined;
}

/**
 * One version of a document. Its tree, trial and findings are made when first asked for, from those of the version
 * before; nothing in it ever changes afterwards.
 */
export class ProtocolDocument {
  #basis: Basis | undefined;
  #tree: Tree | undefined;
  #trial: Trial | undefined;
  #analysis: Analysis | undefined;

  private constructor(
    readonly uri: string,
    readonly languageId: string,
    readonly version: number,
    readonly text: SourceText,
    basis: Basis | undefined,
  ) {
    this.#basis = basis;
  }

  static open(uri: string, languageId: string, version: number, content: string): ProtocolDocument {
    return new ProtocolDocument(uri, languageId, version, SourceText.of(content), undefined);
  }

  /** The next version. */
  changed(changes: readonly TextChange[], version: number): ProtocolDocument {
    let text = this.text;
    for (const change of changes) {
      text =
        change.range === undefined
          ? SourceText.of(change.text)
          : text.replaced(change.range.start, change.range.end, change.text).text;
    }
    const made = this.#tree !== undefined && this.#trial !== undefined;
    const basis = made
      ? { tree: this.tree, trial: this.trial, analysis: this.#analysis ?? this.#basis?.analysis }
      : this.#basis;
    return new ProtocolDocument(this.uri, this.languageId, version, text, basis);
  }

  get tree(): Tree {
    this.#tree ??= this.#basis === undefined ? parseSource(this.text) : reparse(this.#basis.tree, this.text);
    return this.#tree;
  }

  get trial(): Trial {
    this.#trial ??= readTrial(this.tree, this.#basis?.trial);
    return this.#trial;
  }

  /** The findings under `rules`, when they were made already. */
  analysisUnder(rules: RuleSet): Analysis | undefined {
    return this.#analysis?.rules === rules ? this.#analysis : undefined;
  }

  /** Makes the findings, in steps between which the caller may stop or let others work. */
  *analyse(rules: RuleSet): Generator<undefined, Analysis, undefined> {
    const known = this.analysisUnder(rules);
    if (known !== undefined) return known;
    const analysis = yield* analyse(this.trial, rules, this.#analysis ?? this.#basis?.analysis);
    this.#analysis = analysis;
    // The version before has served; without this every version would keep all older ones alive.
    this.#basis = undefined;
    return analysis;
  }
}
