// Code lenses: sent without their text, which follows when the editor shows them, so that no key waits for findings.
import type { Command, CodeLens as LspCodeLens } from 'vscode-languageserver';
import * as z from 'zod/mini';
import { type CodeLens, codeLenses } from '../features/codeLenses';
import type { Finding } from '../rules/engine';
import { plural } from '../text/count';
import type { TextRange } from '../text/range';
import type { ProtocolDocument } from '../workspace/document';
import type { ServerConfiguration } from './configuration';
import { lspRange } from './conversion';
import { allFindings } from './diagnostics';
import { type FeatureContext, guarded } from './guard';

/** Of which version which lens it is, and what it says without findings. */
const dataSchema = z.object({ uri: z.string(), version: z.number(), index: z.number(), text: z.string() });

/** `showReferences` is the client's command that shows places: given an address, a position and locations. */
export function registerCodeLenses(
  context: FeatureContext,
  configuration: ServerConfiguration,
  showReferences: () => string | undefined,
): void {
  const { connection } = context;
  connection.onCodeLens(
    guarded(context, 'Code lenses', [], async ({ uri, version, trial, text }): Promise<LspCodeLens[]> => {
      if (!(await configuration.showsCodeLenses())) return [];
      return codeLenses(trial).map((lens, index) => ({
        range: lspRange(text, lens.range),
        data: { uri, version, index, text: lens.text },
      }));
    }),
  );
  connection.onCodeLensResolve(async (sent, token): Promise<LspCodeLens> => {
    const data = dataSchema.safeParse(sent.data);
    if (!data.success) return sent;
    const { uri, version, index, text } = data.data;
    const resolve = guarded(context, 'Code lenses', said(sent, text), async (document) => {
      // Of another version: the editor has asked anew, or will.
      const lens = document.version === version ? codeLenses(document.trial)[index] : undefined;
      if (lens === undefined) return said(sent, text);
      const counted = await findingsIn(context, document, lens, token);
      const title = counted.length === 0 ? lens.text : `${lens.text} · ${plural(counted.length, 'finding')}`;
      const places = counted.length === 0 ? lens.places : counted.map(({ range }) => range);
      return { ...sent, command: commandOf(document, lens, title, places, showReferences()) };
    });
    return resolve({ textDocument: { uri } }, token);
  });
  // Findings may change without the text: then the numbers would be those of before.
  configuration.onChange(() => configuration.refreshCodeLenses());
}

/** A lens that cannot be clicked. */
const said = (lens: LspCodeLens, title: string): LspCodeLens => ({ ...lens, command: { title, command: '' } });

/** The findings that the editor lists among its problems; hints are not. */
async function findingsIn(
  { findingsOf }: FeatureContext,
  document: ProtocolDocument,
  { counted }: CodeLens,
  token: Parameters<FeatureContext['findingsOf']>[1],
): Promise<readonly Finding[]> {
  if (counted === undefined) return [];
  const published = await findingsOf(document, token);
  const findings = published.collected.omitted === 0 ? published.collected.findings : allFindings(published);
  return findings.filter(
    ({ range, severity }) => severity !== 'hint' && range.start >= counted.start && range.start < counted.end,
  );
}

function commandOf(
  { uri, text }: ProtocolDocument,
  { range }: CodeLens,
  title: string,
  places: readonly TextRange[],
  command: string | undefined,
): Command {
  if (command === undefined || places.length === 0) return { title, command: '' };
  const locations = places.map((place) => ({ uri, range: lspRange(text, place) }));
  return { title, command, arguments: [uri, lspRange(text, range).start, locations] };
}
