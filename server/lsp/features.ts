// The editor features: each request goes through one guard to a function of features/, and its offsets become positions.
import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  DocumentSymbol,
  type Hover,
  type InlayHint,
  type FoldingRange as LspFoldingRange,
  type SelectionRange as LspSelectionRange,
  ResponseError,
  SymbolKind,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { documentLinks } from '../features/documentLinks';
import { fixAllOf, quickFixes, safeFixes } from '../features/fixes';
import { foldingRanges } from '../features/folding';
import { hover } from '../features/hover';
import { inlayHints } from '../features/inlayHints';
import { type OutlineKind, type OutlineNode, outline } from '../features/outline';
import { selectionRanges } from '../features/selectionRanges';
import { encodedTokens, TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/semanticTokens';
import { loadUnitConversion } from '../registry/unitConversion';
import type { Finding } from '../rules/engine';
import type { TextEdit } from '../text/edit';
import type { SourceText } from '../text/sourceText';
import type { ProtocolDocument } from '../workspace/document';
import { lspDiagnostic, lspEdit, lspRange } from './conversion';
import { allFindings, type PublishedFindings } from './diagnostics';
import { aboutRules, type IgnoreContext } from './ignoreActions';

export const SEMANTIC_TOKENS_LEGEND = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] };

/** The kind of the code action that mends all that can be mended without a change of meaning. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.trialProtocol`;

export interface FeatureContext {
  readonly connection: Connection;
  /** The open protocol with this address. */
  readonly protocolAt: (uri: string) => ProtocolDocument | undefined;
  readonly findingsOf: (document: ProtocolDocument, token: CancellationToken) => Promise<PublishedFindings>;
  readonly ignoring: IgnoreContext;
  /** True when the user wants inlay hints. */
  readonly showsInlayHints: () => Promise<boolean>;
  readonly logFailure: (what: string, error: unknown) => void;
}

type About = { readonly textDocument: { readonly uri: string } };

export function registerFeatures(context: FeatureContext): void {
  const { connection } = context;
  /**
   * The guard of every request: the document as it is now, the token, a safe answer for what is not open, and one log
   * entry for a feature that throws, which then answers as if it had nothing to say.
   */
  const guarded =
    <P extends About, R>(
      name: string,
      nothing: R,
      answer: (document: ProtocolDocument, params: P, token: CancellationToken) => R | Promise<R>,
    ) =>
    async (params: P, token: CancellationToken): Promise<R> => {
      const document = context.protocolAt(params.textDocument.uri);
      if (document === undefined || token.isCancellationRequested) return nothing;
      try {
        return await answer(document, params, token);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        context.logFailure(name, error);
        return nothing;
      }
    };

  connection.onDocumentSymbol(guarded('Outline', [], (document) => symbols(document.text, outline(document.trial))));
  connection.onHover(
    guarded('Hover', null, async (document, { position }): Promise<Hover | null> => {
      // Read when the first hover asks for it, and then at hand.
      const units = await loadUnitConversion();
      const found = hover(document.trial, document.text.offsetAt(position), units);
      if (found === undefined) return null;
      return { contents: { kind: 'markdown', value: found.markdown }, range: lspRange(document.text, found.range) };
    }),
  );
  connection.languages.inlayHint.on(
    guarded('Inlay hints', [], async ({ trial, text }, { range }): Promise<InlayHint[]> => {
      if (!(await context.showsInlayHints())) return [];
      const asked = { start: text.offsetAt(range.start), end: text.offsetAt(range.end) };
      return inlayHints(trial, asked).map((hint) => ({
        position: text.positionAt(hint.offset),
        label: hint.text,
        paddingLeft: true,
      }));
    }),
  );
  connection.onFoldingRanges(
    guarded('Folding', [], ({ trial, text }): LspFoldingRange[] =>
      foldingRanges(trial).map(({ start, end }) => ({ startLine: text.lineAt(start), endLine: text.lineAt(end) })),
    ),
  );
  connection.onSelectionRanges(
    guarded('Selection', [], ({ trial, text }, { positions }) =>
      positions.map((position) => chain(text, selectionRanges(trial, text.offsetAt(position)), position)),
    ),
  );
  connection.onDocumentLinks(
    guarded('Links', [], ({ trial, text }) =>
      documentLinks(trial).map(({ range, target, tooltip }) => ({ range: lspRange(text, range), target, tooltip })),
    ),
  );
  connection.languages.semanticTokens.on(
    guarded('Colours', { data: [] }, ({ trial }) => ({ data: encodedTokens(trial) })),
  );
  connection.languages.semanticTokens.onRange(
    guarded('Colours', { data: [] }, ({ trial }, { range }) => ({
      data: encodedTokens(trial, range.start.line, range.end.line + 1),
    })),
  );
  connection.onCodeAction(
    guarded('Fixes', [], async (document, params, token) => {
      const published = await context.findingsOf(document, token);
      // All of them, not only those that were published: a fix for the whole file means the whole file.
      const findings = allFindings(published);
      const fixes = codeActions(document, params, findings);
      if (!wants(params, CodeActionKind.QuickFix)) return fixes;
      return [...fixes, ...(await aboutRules(context.ignoring, document, published, findings, params.range))];
    }),
  );
}

const KIND: Readonly<Record<OutlineKind, SymbolKind>> = {
  record: SymbolKind.File,
  section: SymbolKind.Namespace,
  value: SymbolKind.Property,
  arm: SymbolKind.Class,
  intervention: SymbolKind.Method,
  criterionList: SymbolKind.Array,
  criterionGroup: SymbolKind.Object,
  criterion: SymbolKind.String,
  outcome: SymbolKind.Event,
  sponsor: SymbolKind.Interface,
  site: SymbolKind.Field,
};

/** More symbols below the sections than this are left out, as editors do with other large documents. */
const MOST_SYMBOLS = 5_000;

function symbols(text: SourceText, nodes: readonly OutlineNode[]): DocumentSymbol[] {
  let room = MOST_SYMBOLS;
  const convert = (level: readonly OutlineNode[], isTop: boolean): DocumentSymbol[] => {
    const out: DocumentSymbol[] = [];
    for (const { name, detail, kind, range, selectionRange, children } of level) {
      if (!isTop && room-- <= 0) break;
      const [outer, inner] = [lspRange(text, range), lspRange(text, selectionRange)];
      out.push(DocumentSymbol.create(name, detail, KIND[kind], outer, inner, convert(children, false)));
    }
    return out;
  };
  return convert(nodes, true);
}

/** Ranges from innermost to outermost as LSP wants them: each with its parent. */
function chain(
  text: SourceText,
  ranges: readonly { readonly start: number; readonly end: number }[],
  position: { line: number; character: number },
): LspSelectionRange {
  const outermost = ranges.toReversed();
  let parent: LspSelectionRange | undefined;
  for (const range of outermost) parent = { range: lspRange(text, range), ...(parent === undefined ? {} : { parent }) };
  return parent ?? { range: { start: position, end: position } };
}

function codeActions(document: ProtocolDocument, params: CodeActionParams, findings: readonly Finding[]): CodeAction[] {
  const { text, uri } = document;
  const { range, context } = params;
  const actions: CodeAction[] = [];
  if (wants(params, CodeActionKind.QuickFix)) {
    const asked = { start: text.offsetAt(range.start), end: text.offsetAt(range.end) };
    const fixes = quickFixes(findings, asked);
    for (const { title, edits, finding, preferred } of fixes) {
      actions.push({
        title,
        kind: CodeActionKind.QuickFix,
        isPreferred: preferred,
        diagnostics: [lspDiagnostic(uri, text, finding, undefined)],
        edit: workspaceEdit(document, edits),
      });
    }
    for (const rule of new Set(fixes.map((f) => f.finding.rule))) {
      const all = fixAllOf(rule, findings);
      if (all === undefined) continue;
      actions.push({ title: all.title, kind: CodeActionKind.QuickFix, edit: workspaceEdit(document, all.edits) });
    }
  }
  // Only when asked for: it would otherwise stand in the menu of every line.
  if (context.only?.some((only) => isKind(FIX_ALL_KIND, only)) === true) {
    const edits = safeFixes(findings);
    if (edits.length > 0) {
      actions.push({
        title: 'Fix all safe findings in this file',
        kind: FIX_ALL_KIND,
        edit: workspaceEdit(document, edits),
      });
    }
  }
  return actions;
}

const wants = ({ context: { only } }: CodeActionParams, kind: string): boolean =>
  only === undefined || only.some((asked) => isKind(kind, asked));

/** Kinds are hierarchical: `source` asks for `source.fixAll.trialProtocol` too. */
const isKind = (kind: string, asked: string): boolean => asked === '' || kind === asked || kind.startsWith(`${asked}.`);

const workspaceEdit = ({ uri, version, text }: ProtocolDocument, edits: readonly TextEdit[]): WorkspaceEdit => ({
  documentChanges: [{ textDocument: { uri, version }, edits: edits.map((e) => lspEdit(text, e)) }],
});
