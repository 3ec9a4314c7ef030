// Completion and new protocols for the editor.
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionOptions,
  CompletionTriggerKind,
  ErrorCodes,
  InsertTextFormat,
  InsertTextMode,
  ResponseError,
} from 'vscode-languageserver';
import { completions, mayAnswerTyped, TRIGGER_CHARACTERS } from '../features/completion';
import { type CompletionSubject, completionDocumentation } from '../features/completionDocumentation';
import type { Completion, CompletionKind, RecordName } from '../features/completionPlace';
import { newProtocolSnippet, readNewProtocol } from '../features/newProtocol';
import { hasStops, plainTemplate, snippetText } from '../features/template';
import { lineEndOf } from '../format/lineSpacing';
import type { ProtocolDocument } from '../workspace/document';
import type { RecordSummary } from '../workspace/recordSummary';
import type { ReferenceDate } from '../workspace/settings';
import { lspRange } from './conversion';
import { type FeatureContext, guarded } from './guard';

export const COMPLETION_PROVIDER: CompletionOptions = {
  triggerCharacters: [...TRIGGER_CHARACTERS],
  resolveProvider: true,
};

/** The request for the text of a new protocol: `{ studyType, arms }` gives a snippet. */
const NEW_PROTOCOL = 'trialProtocol/newProtocol';

export interface CompletionContext {
  /** All open protocols. */
  readonly openProtocols: () => readonly ProtocolDocument[];
  /** Records of the workspace that are not open, as far as they are known: nobody waits for a walk. */
  readonly closedRecords: () => readonly RecordSummary[];
  /** True when the client understands snippets. */
  readonly hasSnippets: () => boolean;
  readonly today: () => ReferenceDate;
}

export function registerCompletion(
  context: FeatureContext,
  { openProtocols, closedRecords, hasSnippets, today }: CompletionContext,
): void {
  const { connection, ignoring, logFailure } = context;
  connection.onCompletion(
    guarded(context, 'Completion', [], async (document, { position, context: asked }, token) => {
      const typed = asked?.triggerKind === CompletionTriggerKind.TriggerCharacter ? asked.triggerCharacter : undefined;
      const line = document.text.line(position.line);
      const { character } = position;
      if (typed !== undefined && !mayAnswerTyped(typed, line.slice(0, character), line.slice(character))) return [];
      const { rules } = await ignoring.configuration.of(document.uri);
      if (token.isCancellationRequested) return [];
      const found = completions(document.trial, {
        offset: document.text.offsetAt(position),
        today: rules.referenceDate,
        records: recordsBeside(document, openProtocols(), closedRecords()),
        typed,
      });
      const asItem = itemFor(document, hasSnippets());
      return found.map(asItem);
    }),
  );
  connection.onCompletionResolve((item) => {
    if (item.data === undefined) return item;
    try {
      const value = completionDocumentation(item.data as CompletionSubject);
      return value === undefined ? item : { ...item, documentation: { kind: 'markdown', value } };
    } catch (error) {
      logFailure('Documentation of completions', error);
      return item;
    }
  });
  connection.onRequest(NEW_PROTOCOL, async (raw: unknown) => {
    const form = readNewProtocol(raw);
    if (form === undefined) return new ResponseError(ErrorCodes.InvalidParams, 'a study type and a number of arms');
    return newProtocolSnippet(form, today());
  });
}

/** The other records that have a number, each once, open ones as they are. */
function recordsBeside(
  document: ProtocolDocument,
  open: readonly ProtocolDocument[],
  closed: readonly RecordSummary[],
): readonly RecordName[] {
  const titles = new Map(closed.flatMap(({ nctId, title }) => (nctId === undefined ? [] : [[nctId, title] as const])));
  for (const other of open) {
    if (other === document) continue;
    const { nctId, title } = other.trial.record;
    if (nctId.value !== undefined) titles.set(nctId.value, title.text);
  }
  return [...titles].map(([nctId, title]) => ({ nctId, title }));
}

const KIND: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  section: CompletionItemKind.Module,
  entry: CompletionItemKind.Snippet,
  label: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  country: CompletionItemKind.Constant,
  date: CompletionItemKind.Value,
  unit: CompletionItemKind.Unit,
  instrument: CompletionItemKind.Text,
  name: CompletionItemKind.Variable,
  trial: CompletionItemKind.Reference,
};

/** Their order is that in which they were found. */
const sortText = (index: number): string => String(index).padStart(5, '0');

function itemFor(
  document: ProtocolDocument,
  hasSnippets: boolean,
): (found: Completion, index: number) => CompletionItem {
  const lineEnd = lineEndOf(document.tree);
  return ({ label, kind, detail, subject, range, template, filterText }, index) => {
    const isSnippet = hasSnippets && hasStops(template);
    const text = isSnippet ? snippetText(template) : plainTemplate(template);
    const newText = lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd);
    return {
      label,
      kind: KIND[kind],
      sortText: sortText(index),
      filterText,
      insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      insertTextMode: InsertTextMode.asIs,
      textEdit: { range: lspRange(document.text, range), newText },
      // A person who looks at the list of a value that stands there sees it first.
      ...(document.text.slice(range) === newText ? { preselect: true } : {}),
      ...(detail === '' ? {} : { detail }),
      ...(subject === undefined ? {} : { data: subject }),
    };
  };
}
