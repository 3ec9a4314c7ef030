// SourceText against the library's TextDocument: the same text, offsets and positions after any edits.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { SourceText, splitLines } from '../../server/text/sourceText';

/** Texts rich in line ends and in what looks like them. */
const anyText = fc
  .array(fc.constantFrom('\n', '\r', '\r\n', 'a', 'bc', '或', '😀', '\u2028', '\u0000', '\ufeff', ' ', '1. x'), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

const anyPosition = fc.record({ line: fc.nat(12), character: fc.nat(8) });
const anyChange = fc.record({ start: anyPosition, end: anyPosition, text: anyText });

describe('SourceText', () => {
  it('joins to the text it was made of', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(SourceText.of(text).toString()).toBe(text);
      }),
    );
  });

  it('splits in linear time', () => {
    const text = `${'\r'.repeat(400_000)}${'x'.repeat(400_000)}\n`;
    const started = performance.now();
    expect(splitLines(text)).toHaveLength(400_002);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('is what TextDocument is after any edits', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyChange, { maxLength: 6 }), (text, changes) => {
        const document = TextDocument.create('file:///a', 'x', 1, text);
        let source = SourceText.of(text);
        for (const { start, end, text: newText } of changes) {
          // TextDocument lets a position lie behind a line's end characters; both take the nearest that LSP knows.
          const range = { start: source.clamp(start), end: source.clamp(end) };
          TextDocument.update(document, [{ range, text: newText }], document.version + 1);
          source = source.replaced(start, end, newText).text;
          expect(source.toString()).toBe(document.getText());
          expect(source.lines).toEqual(splitLines(document.getText()));
        }
        const whole = source.toString();
        for (let offset = 0; offset <= source.length; offset++) {
          // Between CR and LF there is no position.
          if (whole.slice(offset - 1, offset + 1) === '\r\n') continue;
          expect(source.offsetAt(source.positionAt(offset))).toBe(offset);
        }
      }),
    );
  });

  it('gives slices over any number of lines', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), fc.nat(60), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        expect(SourceText.of(text).slice({ start, end })).toBe(text.slice(start, end));
      }),
    );
  });

  it('takes positions beyond a line or the text to their ends', () => {
    const text = SourceText.of('ab\r\ncd');
    expect(text.offsetAt({ line: 0, character: 99 })).toBe(2);
    expect(text.offsetAt({ line: 7, character: 0 })).toBe(6);
  });
});
