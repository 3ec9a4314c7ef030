// The editor features that only look: each request goes through the guard to a function of features/, and its offsets become positions.
import type {
  Hover,
  InlayHint,
  FoldingRange as LspFoldingRange,
  SelectionRange as LspSelectionRange,
} from 'vscode-languageserver';
import { documentLinks } from '../features/documentLinks';
import { foldingRanges } from '../features/folding';
import { hover } from '../features/hover';
import { inlayHints } from '../features/inlayHints';
import { outline } from '../features/outline';
import { selectionRanges } from '../features/selectionRanges';
import { encodedTokens, TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/semanticTokens';
import { loadUnitConversion } from '../registry/unitConversion';
import type { SourceText } from '../text/sourceText';
import { lspRange } from './conversion';
import { type FeatureContext, guarded } from './guard';
import { symbols } from './symbols';

export const SEMANTIC_TOKENS_LEGEND = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] };

export function registerFeatures(context: FeatureContext): void {
  const { connection } = context;
  connection.onDocumentSymbol(
    guarded(context, 'Outline', [], (document) => symbols(document.text, outline(document.trial))),
  );
  connection.onHover(
    guarded(context, 'Hover', null, async (document, { position }): Promise<Hover | null> => {
      // Read when the first hover asks for it, and then at hand.
      const units = await loadUnitConversion();
      const found = hover(document.trial, document.text.offsetAt(position), units);
      if (found === undefined) return null;
      return { contents: { kind: 'markdown', value: found.markdown }, range: lspRange(document.text, found.range) };
    }),
  );
  connection.languages.inlayHint.on(
    guarded(context, 'Inlay hints', [], async ({ trial, text }, { range }): Promise<InlayHint[]> => {
      if (!(await context.showsInlayHints())) return [];
      const asked = { start: text.offsetAt(range.start), end: text.offsetAt(range.end) };
      return inlayHints(trial, asked).map((hint) => ({
        position: text.positionAt(hint.offset),
        label: hint.text,
        paddingLeft: true,
      }));
    }),
  );
  connection.onFoldingRanges(
    guarded(context, 'Folding', [], ({ trial, text }): LspFoldingRange[] =>
      foldingRanges(trial).map(({ start, end }) => ({ startLine: text.lineAt(start), endLine: text.lineAt(end) })),
    ),
  );
  connection.onSelectionRanges(
    guarded(context, 'Selection', [], ({ trial, text }, { positions }) =>
      positions.map((position) => chain(text, selectionRanges(trial, text.offsetAt(position)), position)),
    ),
  );
  connection.onDocumentLinks(
    guarded(context, 'Links', [], ({ trial, text }) =>
      documentLinks(trial).map(({ range, target, tooltip }) => ({ range: lspRange(text, range), target, tooltip })),
    ),
  );
  connection.languages.semanticTokens.on(
    guarded(context, 'Colours', { data: [] }, ({ trial }) => ({ data: encodedTokens(trial) })),
  );
  connection.languages.semanticTokens.onRange(
    guarded(context, 'Colours', { data: [] }, ({ trial }, { range }) => ({
      data: encodedTokens(trial, range.start.line, range.end.line + 1),
    })),
  );
}

/** Ranges from innermost to outermost as LSP wants them: each with its parent. */
function chain(
  text: SourceText,
  ranges: readonly { readonly start: number; readonly end: number }[],
  position: { line: number; character: number },
): LspSelectionRange {
  const outermost = ranges.toReversed();
  let parent: LspSelectionRange | undefined;
  for (const range of outermost) parent = { range: lspRange(text, range), ...(parent === undefined ? {} : { parent }) };
  return parent ?? { range: { start: position, end: position } };
}
