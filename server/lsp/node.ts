// The server's main for Node: over stdio, or the editor's IPC.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { RULES } from '../rules';
import { keepLessGarbage, optimiseLater } from '../workspace/engineTuning';
import { nodeHost } from './nodeHost';
import { startServer } from './server';

export function serve(): void {
  optimiseLater();
  keepLessGarbage();
  startServer(createConnection(ProposedFeatures.all), nodeHost(), RULES);
}
