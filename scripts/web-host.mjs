/** Serves VS Code for the web (vscode.dev's way: no server behind it) together with this extension, on one port. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { repository } from './repository.mjs';

/** What VS Code may fetch of the extension: what the package holds, and the tests. */
const served = /^(package(\.nls)?\.json|language-configuration\.json|(dist|syntaxes|images|schemas)\/.+)$/;

const html = 'text/html; charset=utf-8';

/** @type {Record<string, string>} */
const mediaTypes = {
  '.css': 'text/css',
  '.html': html,
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** The page: VS Code's own start code with this extension, and tests to run in the extension host. @param {string} authority */
const page = (authority) => `<!DOCTYPE html>
<meta charset="utf-8">
<link rel="stylesheet" href="/vscode/out/vs/workbench/workbench.web.main.internal.css">
<body></body>
<script>globalThis._VSCODE_FILE_ROOT = 'http://${authority}/vscode/out/';</script>
<script type="module">
  await import('/vscode/out/nls.messages.js');
  const { default: init } = await import('/vscode/workbench.js');
  const extension = { scheme: 'http', authority: '${authority}', path: '/extension' };
  init(document.body, {
    productConfiguration: {
      nameShort: 'Code', nameLong: 'Code', applicationName: 'code', dataFolderName: '.code', quality: 'stable',
      webEndpointUrlTemplate: 'http://${authority}/vscode',
    },
    developmentOptions: {
      extensions: [extension],
      extensionTestsPath: { ...extension, path: '/extension/dist/test/web.js' },
    },
  });
</script>
`;

/**
 * @param {string} root folder of the VS Code web build
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serveWebHost(root) {
  let authority = '';
  /** @param {string} url @returns {Promise<{ body: string | Buffer, type: string }>} */
  async function respond(url) {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/') return { body: page(authority), type: html };
    const file = fileOf(decodeURIComponent(pathname), root);
    if (!file) throw new Error(`${pathname} is not served`);
    return { body: await readFile(file), type: mediaTypes[path.extname(file)] ?? 'application/octet-stream' };
  }
  const server = createServer((request, response) => {
    const headers = { 'Access-Control-Allow-Origin': '*' }; // extensions run in a frame of another origin
    respond(request.url ?? '/').then(
      ({ body, type }) => response.writeHead(200, { ...headers, 'Content-Type': type }).end(body),
      (error) => response.writeHead(404, headers).end(String(error)),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const bound = server.address();
  if (!bound || typeof bound === 'string') throw new Error('the web host has no port');
  authority = `localhost:${bound.port}`;
  return { address: `http://${authority}/`, close: () => server.closeAllConnections() };
}

/** @param {string} pathname @param {string} root @returns {string | undefined} */
function fileOf(pathname, root) {
  const [, area, ...rest] = path.posix.normalize(pathname).split('/');
  const inside = rest.join('/');
  if (area === 'vscode') return path.join(root, inside);
  if (area === 'extension' && served.test(inside)) return path.join(repository, inside);
  return undefined;
}
