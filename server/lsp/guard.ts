// The guard of every request of the editor: one way in, one safe way out.
import { type CancellationToken, type Connection, ResponseError } from 'vscode-languageserver';
import type { ProtocolDocument } from '../workspace/document';
import type { PublishedFindings } from './diagnostics';
import type { ServerHost } from './host';
import type { IgnoreContext } from './ignoreActions';
import type { CodeActionAbilities } from './refactorings';

/** What the handlers of requests are given. */
export interface FeatureContext {
  readonly connection: Connection;
  readonly host: ServerHost;
  /** The open protocol with this address. */
  readonly protocolAt: (uri: string) => ProtocolDocument | undefined;
  readonly findingsOf: (document: ProtocolDocument, token: CancellationToken) => Promise<PublishedFindings>;
  readonly ignoring: IgnoreContext;
  /** True when the user wants inlay hints. */
  readonly showsInlayHints: () => Promise<boolean>;
  readonly codeActions: () => CodeActionAbilities;
  readonly logFailure: (what: string, error: unknown) => void;
}

type About = { readonly textDocument: { readonly uri: string } };

/**
 * A handler of requests about an open protocol: the document as it is now, the token, a safe answer (`nothing`) for what is
 * not open, and one log entry for a feature that throws, which then answers as if it had nothing to say.
 *
 * @param name what the log calls the feature
 */
export const guarded =
  <P extends About, R>(
    context: FeatureContext,
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
