/** What makes a document a trial protocol for VS Code: its language id, and the file names that get it without a look inside. */

export const LANGUAGE = 'trial-protocol';
export const PLAIN_TEXT = 'plaintext';

/** The same names as `contributes.languages` in package.json: x.trial, x.protocol.txt, NCT01234567.txt. */
const PROTOCOL_FILE = /(?:\.trial|\.protocol\.txt|(?:^|\/)nct\d[^/]*\.txt)$/i;

/** True if the path alone says trial protocol, for files whose text is not at hand. */
export function hasProtocolName(path: string): boolean {
  return PROTOCOL_FILE.test(path);
}
