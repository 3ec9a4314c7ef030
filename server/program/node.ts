// Everything that runs on Node in one file, dist/cli.js: the command line where that is the program, and the server for
// dist/server.js (serve.ts), which loads it. Two files would hold the rules twice.
import { runCommandLine } from '../cli/node';

export { serve } from '../lsp/node';

if (require.main === module) runCommandLine();
