// Diagnostics of open documents: computed in slices, kept for their version, pulled by the client or pushed to it.
import {
  type CancellationToken,
  type Diagnostic,
  DiagnosticSeverity,
  LSPErrorCodes,
  type Range,
  ResponseError,
} from 'vscode-languageserver';
import { findingsAcross } from '../rules/acrossFiles';
import type { Analysis, Finding } from '../rules/engine';
import type { OtherFile } from '../rules/rule';
import { align } from '../text/align';
import { grouped } from '../text/count';
import type { SourceText } from '../text/sourceText';
import type { ProtocolDocument } from '../workspace/document';
import { collectKept, type Kept } from '../workspace/ignoring';
import type { Project } from '../workspace/projects';
import type { Checks } from './configuration';
import { lspDiagnostic, SOURCE } from './conversion';
import type { ServerHost } from './host';

/** At most this many findings of a document are published, errors first; a last one says how many more there are. */
export const MOST_PUBLISHED = 1_000;

/** The longest time without a look at the cancellation token, in milliseconds. */
export const SLICE = 8;

export interface PublishedFindings {
  /** Equal ids, equal findings at equal places. */
  readonly resultId: string;
  readonly analysis: Analysis;
  readonly checks: Checks;
  /** Findings that other files have a part in; among those collected too. */
  readonly across: readonly Finding[];
  readonly collected: Kept;
  readonly diagnostics: readonly Diagnostic[];
}

/** All findings of a document that are not ignored, also those that were too many to publish. */
export const allFindings = ({ analysis, checks, across }: PublishedFindings): readonly Finding[] =>
  collectKept(analysis, checks.project?.file.ignore ?? [], checks.file, Number.POSITIVE_INFINITY, across).findings;

/** Thrown when a request's document has a newer version: the client asks again. */
export const outdated = (): ResponseError<{ retriggerRequest: boolean }> =>
  new ResponseError(LSPErrorCodes.ServerCancelled, 'the document has changed', { retriggerRequest: true });

export const cancelled = (): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');

/** Runs a computation to its end, pausing every few milliseconds; stops when `stop` throws. */
export async function runInSlices<T>(
  steps: Generator<undefined, T, undefined>,
  host: ServerHost,
  stop: () => void,
): Promise<T> {
  let sliceEnd = host.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (host.now() < sliceEnd) continue;
    await host.pause();
    stop();
    sliceEnd = host.now() + SLICE;
  }
}

/** A diagnostic that stands while its finding does, in its section, and no line of the document comes or goes. */
interface MadeDiagnostic {
  /** The same list in all trees until a line comes or goes. */
  readonly firstLines: readonly number[];
  readonly section: number | undefined;
  readonly link: string | undefined;
  readonly diagnostic: Diagnostic;
}

/** Computes and keeps the findings of open documents. */
export class FindingsOfDocuments {
  readonly #published = new WeakMap<ProtocolDocument, PublishedFindings>();
  /** What was last published of each document. */
  readonly #last = new Map<string, LastPublished>();
  /** By the finding's origin. */
  readonly #made = new WeakMap<object, MadeDiagnostic>();
  #count = 0;

  constructor(
    private readonly host: ServerHost,
    private readonly ruleLink: () => string | undefined,
    private readonly onFailure: (rule: string, error: unknown) => void,
    private readonly onKept: (uri: string, project: Project, kept: Kept) => void,
    /** The other files of a record that are known. */
    private readonly otherFiles: (uri: string, nctId: string) => readonly OtherFile[],
  ) {}

  /** The findings of a version; `isCurrent` says whether it still is the newest. */
  async of(
    document: ProtocolDocument,
    checks: Checks,
    token: CancellationToken,
    isCurrent: () => boolean,
  ): Promise<PublishedFindings> {
    const known = this.#published.get(document);
    if (known?.analysis.rules === checks.rules && known.checks.project === checks.project) {
      const across = this.#across(document, checks);
      return sameAcross(known.across, across) ? known : this.#publish(document, known.analysis, checks, across);
    }
    const analysis = await runInSlices(document.analyse(checks.rules), this.host, () => {
      if (token.isCancellationRequested) throw cancelled();
      if (!isCurrent()) throw outdated();
    });
    for (const [rule, error] of analysis.failures) this.onFailure(rule, error);
    return this.#publish(document, analysis, checks, this.#across(document, checks));
  }

  #across({ uri, trial }: ProtocolDocument, { rules }: Checks): readonly Finding[] {
    const nctId = trial.record.nctId.value;
    return nctId === undefined ? [] : findingsAcross(trial, rules, this.otherFiles(uri, nctId));
  }

  #publish(
    document: ProtocolDocument,
    analysis: Analysis,
    checks: Checks,
    across: readonly Finding[],
  ): PublishedFindings {
    const { project, file } = checks;
    const collected = collectKept(analysis, project?.file.ignore ?? [], file, MOST_PUBLISHED, across);
    if (project !== undefined) this.onKept(document.uri, project, collected);
    const link = this.ruleLink();
    const diagnostics = collected.findings.map((finding) => this.#diagnosticOf(document, finding, link));
    if (collected.omitted > 0) diagnostics.push(omittedDiagnostic(collected.omitted));
    const last = this.#last.get(document.uri);
    const same = last !== undefined && isStillRight(last, diagnostics, document.text);
    if (!same) this.#count++;
    const resultId = same ? last.resultId : String(this.#count);
    this.#last.set(document.uri, { resultId, diagnostics, text: document.text });
    const published = { resultId, analysis, checks, across, collected, diagnostics };
    this.#published.set(document, published);
    return published;
  }

  /** The one that was made of the finding before, where it still stands as it did. */
  #diagnosticOf({ uri, text, tree }: ProtocolDocument, finding: Finding, link: string | undefined): Diagnostic {
    const { origin, section } = finding;
    if (origin === undefined) return lspDiagnostic(uri, text, finding, link);
    const { firstLines } = tree;
    const known = this.#made.get(origin);
    if (known?.firstLines === firstLines && known.section === section && known.link === link) return known.diagnostic;
    const diagnostic = lspDiagnostic(uri, text, finding, link);
    this.#made.set(origin, { firstLines, section, link, diagnostic });
    return diagnostic;
  }

  /** A closed document leaves nothing behind. */
  forget(uri: string): void {
    this.#last.delete(uri);
  }
}

const sameAcross = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length &&
  a.every(({ rule, message, elsewhere = [] }, i) => {
    const other = b[i]?.elsewhere ?? [];
    return (
      rule === b[i]?.rule &&
      message === b[i]?.message &&
      elsewhere.length === other.length &&
      elsewhere.every(
        (part, n) =>
          part.other.uri === other[n]?.other.uri &&
          part.other.place.start.line === other[n]?.other.place.start.line &&
          part.message === other[n]?.message,
      )
    );
  });

interface LastPublished {
  readonly resultId: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly text: SourceText;
}

/**
 * True when what was published of an earlier text is right for this one as it is, so that a client need not get it again:
 * the same findings at the same places, and none of them on a line that was edited (where an editor may have moved or
 * dropped its mark).
 */
function isStillRight(last: LastPublished, diagnostics: readonly Diagnostic[], text: SourceText): boolean {
  if (last.diagnostics.length !== diagnostics.length || last.text.lines.length !== text.lines.length) return false;
  const { prefix, suffix } = align(last.text.lines, text.lines);
  const endOfChange = text.lines.length - suffix;
  return diagnostics.every((diagnostic, i) => {
    const other = last.diagnostics[i];
    const { start, end } = diagnostic.range;
    const isEdited = start.line < endOfChange && end.line >= prefix;
    return other !== undefined && !isEdited && sameDiagnostic(diagnostic, other);
  });
}

const sameDiagnostic = (a: Diagnostic, b: Diagnostic): boolean =>
  a === b ||
  (a.code === b.code &&
    a.severity === b.severity &&
    a.message === b.message &&
    sameRange(a.range, b.range) &&
    a.relatedInformation?.length === b.relatedInformation?.length &&
    (a.relatedInformation?.every((r, i) => sameRange(r.location.range, b.relatedInformation?.[i]?.location.range)) ??
      true));

const sameRange = (a: Range, b: Range | undefined): boolean =>
  a.start.line === b?.start.line &&
  a.start.character === b.start.character &&
  a.end.line === b.end.line &&
  a.end.character === b.end.character;

const omittedDiagnostic = (omitted: number): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Information,
  source: SOURCE,
  message: `${grouped(omitted)} more findings are not shown: the list stops at ${grouped(MOST_PUBLISHED)}, the most severe first. Mend some of them, or run "trial-protocol check" to see all.`,
});
