/** The command behind code lenses: shows places of a protocol in a peek view. The server gives them as the protocol writes them. */
import { commands, Location, Position, Range, Uri } from 'vscode';

export const SHOW_REFERENCES = 'trialProtocol.showReferences';

interface ProtocolPosition {
  readonly line: number;
  readonly character: number;
}

interface ProtocolLocation {
  readonly uri: string;
  readonly range: { readonly start: ProtocolPosition; readonly end: ProtocolPosition };
}

export async function showReferences(
  uri: string,
  position: ProtocolPosition,
  locations: readonly ProtocolLocation[],
): Promise<void> {
  const at = ({ line, character }: ProtocolPosition): Position => new Position(line, character);
  await commands.executeCommand(
    'editor.action.showReferences',
    Uri.parse(uri),
    at(position),
    locations.map(({ uri: file, range }) => new Location(Uri.parse(file), new Range(at(range.start), at(range.end)))),
  );
}
