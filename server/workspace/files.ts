// Bytes to text, and whether a text is a protocol at a glance.
import { splitLines } from '../text/sourceText';

export interface DecodedText {
  readonly text: string;
  /** What the bytes are in; `binary` = no text at all. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'binary';
}

/**
 * Reads bytes as text: by their byte order mark, else as UTF-8, else (not valid UTF-8) as Windows-1252, so that a file
 * in an old encoding is read as what it most likely says. Bytes with NULs and no mark are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  if (bytes.subarray(0, 8_000).includes(0)) return { text: '', encoding: 'binary' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(trimmedToCharacters(bytes)), encoding: 'utf-8' };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

/** A text as it was read from a file. */
export interface TextFile extends DecodedText {
  readonly bytes: Uint8Array;
}

/** The text in its encoding, with the mark at its beginning that the bytes had; undefined when the encoding lacks a character. */
export function encodeText({ text, encoding, bytes }: TextFile): Uint8Array | undefined {
  switch (encoding) {
    case 'utf-8': {
      const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : '';
      return new TextEncoder().encode(mark + text);
    }
    case 'utf-16le':
    case 'utf-16be':
      return utf16(`\ufeff${text}`, encoding === 'utf-16le');
    case 'windows-1252':
      return windows1252(text);
    case 'binary':
      return undefined;
  }
}

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) bytes.setUint16(2 * i, text.charCodeAt(i), isLittleEndian);
  return new Uint8Array(bytes.buffer);
}

function windows1252(text: string): Uint8Array | undefined {
  const letters = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const byteOf = new Map([...letters].map((letter, byte) => [letter, byte]));
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = byteOf.get(text.charAt(i));
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  return bytes;
}

/** Without the bytes of a character that was cut off at the end, as happens when only a file's beginning is read. */
function trimmedToCharacters(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needs > back ? bytes.subarray(0, bytes.length - back) : bytes;
  }
  return bytes;
}

/** How far below the title the NCT ID may stand: the labelled layout has a blank line between any two lines. */
const HEAD_LINES = 8;

/** A look at the head of a text: a line `NCT ID:` with a number directly below the title. */
export function looksLikeProtocol(head: string): boolean {
  const lines = splitLines(head)
    .slice(0, HEAD_LINES)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.slice(0, 3).some((line) => /^NCT ID:\s*NCT\d/i.test(line));
}
