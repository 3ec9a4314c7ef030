// What Node gives the server: clock, files, the place of the rule pages.
import { existsSync } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decodeText, looksLikeProtocol } from '../workspace/files';
import { todayFrom } from '../workspace/today';
import { protocolsBelow } from '../workspace/walk';
import type { ServerHost, WorkspaceFile } from './host';

/** The bytes that are read of a file to see whether it is a protocol. */
const LOOK = 2_048;

export function nodeHost(): ServerHost {
  const pages = join(__dirname, '..', 'docs', 'rules');
  return {
    today: () => todayFrom(new Date()),
    now: () => performance.now(),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    ruleLink: existsSync(pages) ? `${pathToFileURL(pages).href}/{id}.md` : undefined,
    findFiles,
    readFile: readText,
    readUsage: () => readFile(join(__dirname, 'usage.bin')),
  };
}

async function readText(uri: string): Promise<string | undefined> {
  const path = fileURLToPath(uri);
  // Project files are looked for in every folder up to the top, and are in hardly any: asking is cheaper than failing.
  return existsSync(path) ? decodeText(await readFile(path)).text : undefined;
}

async function findFiles(
  folders: readonly string[],
  isCancelled: () => boolean,
  onTrouble: (message: string) => void,
): Promise<readonly WorkspaceFile[]> {
  const files: WorkspaceFile[] = [];
  for (const folder of folders) {
    if (!folder.startsWith('file:')) continue;
    for await (const path of protocolsBelow(fileURLToPath(folder), onTrouble)) {
      if (isCancelled()) return files;
      try {
        const found = await lookAt(path);
        if (found !== undefined) files.push(found);
      } catch (error) {
        onTrouble(`${path}: ${String(error)}`);
      }
    }
  }
  return files;
}

async function lookAt(path: string): Promise<WorkspaceFile | undefined> {
  const info = await stat(path);
  if (!info.isFile()) return undefined;
  if (!path.endsWith('.trial') && !(await beginsLikeProtocol(path))) return undefined;
  return { uri: pathToFileURL(path).href, size: info.size, stamp: `${info.mtimeMs}-${info.size}` };
}

async function beginsLikeProtocol(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOK), 0, LOOK, 0);
    return looksLikeProtocol(decodeText(buffer.subarray(0, bytesRead)).text);
  } finally {
    await file.close();
  }
}
