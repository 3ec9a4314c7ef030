/** The extension on the desktop and on remote machines: the server is a Node process beside VS Code. */
import type { ExtensionContext } from 'vscode';
import { type CreateClient, createExtension, type TrialProtocolApi } from './extension';
import { registerTasks } from './tasks';

export { deactivate } from './extension';

export function activate(context: ExtensionContext): TrialProtocolApi {
  const createClient: CreateClient = async (id, name, options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
    const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=0'] } };
    return new LanguageClient(id, name, { run: server, debug }, options);
  };
  return createExtension(context, createClient, (start) => registerTasks(context.extension, start));
}
