/** The extension in a browser, as on vscode.dev: the server is a web worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { createExtension, type TrialProtocolApi } from './extension';

export { deactivate } from './extension';

/** What this file uses of the browser's Worker: the project's type libraries know no browser. */
interface BackgroundWorker {
  terminate(): void;
}
declare const Worker: new (url: string, options: { name: string }) => BackgroundWorker;

export function activate(context: ExtensionContext): TrialProtocolApi {
  const script = Uri.joinPath(context.extensionUri, 'dist/server-browser.js').toString(true);
  let worker: BackgroundWorker | undefined;
  const stopWorker = () => worker?.terminate();
  context.subscriptions.push({ dispose: stopWorker });

  return createExtension(context, async (id, name, options) => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import(
      'vscode-languageclient/browser'
    );
    const startWorker = async () => {
      // A worker does not end with its server, so a restart would leave the old one behind.
      stopWorker();
      worker = new Worker(script, { name });
      // Not the worker itself: VS Code puts its own constructor in the place of `Worker`, so the client, which asks
      // for `instanceof Worker`, would not know it for one.
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return new LanguageClient(id, name, startWorker, options);
  });
}
