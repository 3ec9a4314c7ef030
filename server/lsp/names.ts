// Names in the editor: definitions, references, highlights and renaming in a record, registry numbers and symbols across files.
import {
  type CancellationToken,
  type DocumentHighlight,
  DocumentHighlightKind,
  ErrorCodes,
  type Location,
  ResponseError,
  type ServerCapabilities,
  SymbolKind,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
  type WorkspaceEditClientCapabilities,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import { definitionAt, highlightsAt, placesAt } from '../features/references';
import { type RenameEdit, renameEdits, renameTarget } from '../features/rename';
import { nameAt } from '../protocol/names';
import type { ProtocolDocument } from '../workspace/document';
import type { RecordSummary, RecordSymbol } from '../workspace/recordSummary';
import { findSymbols } from '../workspace/symbolSearch';
import { lspRange } from './conversion';
import { type FeatureContext, guarded } from './guard';
import type { RecordIndex } from './recordIndex';

export const NAME_CAPABILITIES: Pick<
  ServerCapabilities,
  | 'definitionProvider'
  | 'declarationProvider'
  | 'referencesProvider'
  | 'documentHighlightProvider'
  | 'renameProvider'
  | 'workspaceSymbolProvider'
> = {
  definitionProvider: true,
  declarationProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  workspaceSymbolProvider: true,
};

/** `edits` says what the client can do with changes of files. */
export function registerNames(
  context: FeatureContext,
  index: RecordIndex,
  edits: () => WorkspaceEditClientCapabilities,
): void {
  const { connection } = context;
  const define = async (
    document: ProtocolDocument,
    { position }: TextDocumentPositionParams,
    token: CancellationToken,
  ): Promise<Location[]> => {
    const offset = document.text.offsetAt(position);
    const own = definitionAt(document.trial, offset);
    if (own !== undefined) return [{ uri: document.uri, range: lspRange(document.text, own) }];
    return recordsWith(await index.all(token), numberAt(document, offset)).map(headOf);
  };
  connection.onDefinition(guarded(context, 'Definition', [], define));
  connection.onDeclaration(guarded(context, 'Declaration', [], define));
  connection.onReferences(
    guarded(context, 'References', [], async (document, { position, context: { includeDeclaration } }, token) => {
      const { trial, text, uri } = document;
      const offset = text.offsetAt(position);
      const places = placesAt(trial, offset)?.places ?? [];
      const own = places
        .filter(({ role }) => includeDeclaration || role !== 'definition')
        .map(({ range }) => ({ uri, range: lspRange(text, range) }));
      const number = numberAt(document, offset);
      if (number === undefined) return own;
      const others = (await index.all(token)).filter((record) => record.uri !== uri);
      return [...own, ...others.flatMap((record) => mentionsOf(record, number, includeDeclaration))];
    }),
  );
  connection.onDocumentHighlight(
    guarded(context, 'Highlights', null, ({ trial, text }, { position }): DocumentHighlight[] | null => {
      const found = highlightsAt(trial, text.offsetAt(position));
      // Null lets the editor highlight the same word elsewhere by itself.
      if (found === undefined) return null;
      return found.map(({ range, role }) => ({ range: lspRange(text, range), kind: HIGHLIGHT[role] }));
    }),
  );
  connection.onPrepareRename(
    guarded(context, 'Rename', null, ({ trial, text }, { position }) => {
      const target = renameTarget(trial, text.offsetAt(position));
      if ('refusal' in target) throw refused(target.refusal);
      return { range: lspRange(text, target.range), placeholder: target.name.text };
    }),
  );
  connection.onRenameRequest(
    guarded(context, 'Rename', null, (document, { position, newName }) => {
      const { trial, text } = document;
      const found = renameEdits(trial, text.offsetAt(position), newName);
      if ('refusal' in found) throw refused(found.refusal);
      return renamed(document, found, edits().changeAnnotationSupport !== undefined);
    }),
  );
  connection.onWorkspaceSymbol(async ({ query }, token): Promise<WorkspaceSymbol[]> => {
    try {
      return findSymbols(await index.all(token), query).map(({ symbol, record }) => workspaceSymbol(symbol, record));
    } catch (error) {
      context.logFailure('Workspace symbols', error);
      return [];
    }
  });
}

const HIGHLIGHT: Readonly<Record<'definition' | 'reference' | 'mention', DocumentHighlightKind>> = {
  definition: DocumentHighlightKind.Write,
  reference: DocumentHighlightKind.Read,
  mention: DocumentHighlightKind.Text,
};

function numberAt({ trial }: ProtocolDocument, offset: number): string | undefined {
  const name = nameAt(trial, offset)?.name;
  return name?.kind === 'registryNumber' ? name.text : undefined;
}

const recordsWith = (records: readonly RecordSummary[], number: string | undefined): readonly RecordSummary[] =>
  number === undefined ? [] : records.filter(({ nctId }) => nctId === number);

const headOf = ({ uri, nctPlace }: RecordSummary): Location => ({ uri, range: nctPlace });

const mentionsOf = (record: RecordSummary, number: string, withOwn: boolean): Location[] =>
  record.numbers
    .filter((mention) => mention.number === number && (withOwn || record.nctId !== number || !isHead(record, mention)))
    .map(({ place }) => ({ uri: record.uri, range: place }));

const isHead = ({ nctPlace }: RecordSummary, { place }: RecordSummary['numbers'][number]): boolean =>
  place.start.line === nctPlace.start.line && place.start.character === nctPlace.start.character;

/** An answer that the editor shows to the author beside the cursor. */
const refused = (sentence: string): ResponseError<void> => new ResponseError(ErrorCodes.InvalidRequest, sentence);

const IN_TEXT = 'inText';

/** The edit of a renaming. Words in running text are to be looked at, where the editor can show them for that. */
function renamed(
  { uri, version, text }: ProtocolDocument,
  edits: readonly RenameEdit[],
  annotates: boolean,
): WorkspaceEdit {
  const isAsked = annotates && edits.some(({ isMention }) => isMention);
  return {
    documentChanges: [
      {
        textDocument: { uri, version },
        edits: edits.map(({ range, newText, isMention }) => ({
          range: lspRange(text, range),
          newText,
          ...(isAsked && isMention ? { annotationId: IN_TEXT } : {}),
        })),
      },
    ],
    ...(isAsked
      ? {
          changeAnnotations: {
            [IN_TEXT]: {
              label: 'In the text',
              description: 'Tick the places that mean this name',
              needsConfirmation: true,
            },
          },
        }
      : {}),
  };
}

const SYMBOL_KIND: Readonly<Record<RecordSymbol['kind'], SymbolKind>> = {
  record: SymbolKind.File,
  arm: SymbolKind.Class,
  intervention: SymbolKind.Method,
  condition: SymbolKind.Key,
};

const workspaceSymbol = (
  { kind, name, place }: RecordSymbol,
  { uri, nctId, title }: RecordSummary,
): WorkspaceSymbol => ({
  name,
  kind: SYMBOL_KIND[kind],
  location: { uri, range: place },
  ...(kind === 'record' ? {} : { containerName: nctId ?? title }),
});
