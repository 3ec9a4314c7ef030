// The outline as LSP's document symbols.
import { DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { OutlineKind, OutlineNode } from '../features/outline';
import { MOST_SYMBOLS } from '../features/outlineCriteria';
import type { SourceText } from '../text/sourceText';
import { lspRange } from './conversion';

const KIND: Readonly<Record<OutlineKind, SymbolKind>> = {
  record: SymbolKind.File,
  section: SymbolKind.Namespace,
  value: SymbolKind.Property,
  arm: SymbolKind.Class,
  intervention: SymbolKind.Method,
  criterionList: SymbolKind.Array,
  criterionGroup: SymbolKind.Object,
  criterion: SymbolKind.String,
  outcome: SymbolKind.Event,
  sponsor: SymbolKind.Interface,
  site: SymbolKind.Field,
};

/** Symbols of the whole document; below the sections they stop at `MOST_SYMBOLS`. */
export function symbols(text: SourceText, nodes: readonly OutlineNode[]): DocumentSymbol[] {
  let room = MOST_SYMBOLS;
  const convert = (level: readonly OutlineNode[], isTop: boolean): DocumentSymbol[] => {
    const out: DocumentSymbol[] = [];
    for (const { name, detail, kind, range, selectionRange, children } of level) {
      if (!isTop && room-- <= 0) break;
      const [outer, inner] = [lspRange(text, range), lspRange(text, selectionRange)];
      out.push(DocumentSymbol.create(name, detail, KIND[kind], outer, inner, convert(children, false)));
    }
    return out;
  };
  return convert(nodes, true);
}
