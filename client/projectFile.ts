/** The project file, trial-protocol.json: read for a server that cannot, as in a browser or a folder that is on no disk. */
import { FileSystemError, Uri, workspace } from 'vscode';

export const PROJECT_FILE = 'trial-protocol.json';

/** The request by which the server asks for the text of a project file; null when there is none. */
export const READ_PROJECT = 'trialProtocol/readProject';

export async function readProject(address: unknown): Promise<string | null> {
  if (typeof address !== 'string' || !address.endsWith(`/${PROJECT_FILE}`)) return null;
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(address)));
  } catch (error) {
    // Above the folder that is open there may be nothing to read at all.
    if (error instanceof FileSystemError) return null;
    throw error;
  }
}
