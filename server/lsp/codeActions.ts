// Code actions: fixes of findings, what can be done about their rules, and what tidies the text.
import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { fixAllOf, quickFixes, safeFixes } from '../features/fixes';
import type { Finding } from '../rules/engine';
import type { ProtocolDocument } from '../workspace/document';
import { lspDiagnostic, workspaceEdit } from './conversion';
import { allFindings } from './diagnostics';
import { type FeatureContext, guarded } from './guard';
import { aboutRules } from './ignoreActions';
import { REFACTORING_KINDS, refactoringActions, registerRefactorings } from './refactorings';

/** The kind of the code action that mends all that can be mended without a change of meaning. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.trialProtocol`;

export const CODE_ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix, FIX_ALL_KIND, ...REFACTORING_KINDS];

export function registerCodeActions(context: FeatureContext): void {
  registerRefactorings(context);
  context.connection.onCodeAction(
    guarded(context, 'Fixes', [], async (document, params: CodeActionParams, token) => {
      const refactorings = refactoringActions(document, params, (kind) => wants(params, kind), context);
      // Who asks for refactorings alone does not wait for findings.
      if (params.context.only?.every((only) => isKind(only, CodeActionKind.Refactor)) === true) return refactorings;
      const published = await context.findingsOf(document, token);
      // All of them, not only those that were published: a fix for the whole file means the whole file.
      const findings = allFindings(published);
      const fixes = codeActions(document, params, findings);
      if (!wants(params, CodeActionKind.QuickFix)) return [...fixes, ...refactorings];
      const about = await aboutRules(context.ignoring, document, published, findings, params.range);
      return [...fixes, ...about, ...refactorings];
    }),
  );
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
    // With the finding that it begins at: VS Code puts what has none at the end of its menu.
    for (const finding of new Map(fixes.map((fix) => [fix.finding.rule, fix.finding])).values()) {
      const all = fixAllOf(finding.rule, findings);
      if (all === undefined) continue;
      actions.push({
        title: all.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [lspDiagnostic(uri, text, finding, undefined)],
        edit: workspaceEdit(document, all.edits),
      });
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
