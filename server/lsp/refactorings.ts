// Refactorings as code actions: a menu says what can be done, and the edits are worked out when one is chosen.
import type { CodeAction, CodeActionParams, InitializeParams, Range } from 'vscode-languageserver';
import { CodeActionTriggerKind, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { refactoringsAt } from '../features/refactorings';
import type { Refactoring, RefactoringKind } from '../features/refactorings/refactoring';
import type { ProtocolDocument } from '../workspace/document';
import { workspaceEdit } from './conversion';
import type { FeatureContext } from './guard';

export const REFACTORING_KINDS: readonly RefactoringKind[] = [
  'refactor.rewrite',
  'refactor.extract',
  'refactor.inline',
  'refactor.move',
];

/** What a client can do with code actions. */
export interface CodeActionAbilities {
  /** True when it asks for the edit of an action when that is chosen. */
  readonly resolves: boolean;
  /** True when it shows actions that cannot be done here, with the reason. */
  readonly showsDisabled: boolean;
}

export function codeActionAbilities({ capabilities }: InitializeParams): CodeActionAbilities {
  const own = capabilities.textDocument?.codeAction;
  return {
    resolves: own?.dataSupport === true && own.resolveSupport?.properties.includes('edit') === true,
    showsDisabled: own?.disabledSupport === true,
  };
}

/** What finds a refactoring again when it is chosen. */
interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
  readonly id: string;
}

/**
 * The refactorings at a place. An editor that asks by itself, for its light bulb, is given none: it would burn on every
 * line.
 */
export function refactoringActions(
  document: ProtocolDocument,
  { range, context }: CodeActionParams,
  wants: (kind: string) => boolean,
  { codeActions, logFailure }: Pick<FeatureContext, 'codeActions' | 'logFailure'>,
): CodeAction[] {
  const { resolves, showsDisabled } = codeActions();
  if (context.only === undefined && context.triggerKind === CodeActionTriggerKind.Automatic) return [];
  if (!REFACTORING_KINDS.some(wants)) return [];
  return found(document, range, logFailure)
    .filter(({ kind, disabled }) => wants(kind) && (disabled === undefined || showsDisabled))
    .map((refactoring): CodeAction => {
      const { id, title, kind, disabled } = refactoring;
      if (disabled !== undefined) return { title, kind, disabled: { reason: disabled } };
      if (!resolves) return { title, kind, edit: workspaceEdit(document, refactoring.edits()) };
      return { title, kind, data: { uri: document.uri, version: document.version, range, id } satisfies ActionData };
    });
}

/** A refactoring that throws is left out, and the others and the fixes stay. */
function found(
  { trial, text }: ProtocolDocument,
  { start, end }: Range,
  logFailure: FeatureContext['logFailure'],
): readonly Refactoring[] {
  const place = { trial, range: { start: text.offsetAt(start), end: text.offsetAt(end) } };
  return refactoringsAt(place, (error) => logFailure('Refactorings', error));
}

/** Answers the question for the edit of an action that was chosen. */
export function registerRefactorings({ connection, protocolAt, logFailure }: FeatureContext): void {
  connection.onCodeActionResolve((action) => {
    const { data } = action;
    if (!isActionData(data)) return action;
    const document = protocolAt(data.uri);
    if (document?.version !== data.version) {
      throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed since the menu was opened.');
    }
    try {
      const chosen = found(document, data.range, logFailure).find(({ id }) => id === data.id);
      return chosen === undefined ? action : { ...action, edit: workspaceEdit(document, chosen.edits()) };
    } catch (error) {
      logFailure(`Refactoring ${data.id}`, error);
      return action;
    }
  });
}

function isActionData(data: unknown): data is ActionData {
  if (typeof data !== 'object' || data === null) return false;
  const { uri, version, range, id } = data as Partial<Record<keyof ActionData, unknown>>;
  return typeof uri === 'string' && typeof version === 'number' && typeof range === 'object' && typeof id === 'string';
}
