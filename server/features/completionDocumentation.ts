// What stands beside a completion: the hover's texts of the value, section, instrument or trial that it inserts. Made when
// someone looks at it, from a few words that travel with the completion.
import type { SectionKind } from '../format/sections';
import { sectionElement, type ValueElementName, valueElement } from '../registry/elements';
import { type EnumerationName, enumeratedValue, enumeration } from '../registry/enumerations';
import { subjectText } from './hoverConstraints';
import { definitionText, elementText, headingOf, sourceText, trialNumberText } from './hoverTexts';
import { blocks, quoted } from './markdown';

/** What a completion is about, as data that can go to the editor and come back. */
export type CompletionSubject =
  | { readonly of: 'value'; readonly enumeration: EnumerationName; readonly code: string }
  | { readonly of: 'element'; readonly element: ValueElementName }
  | { readonly of: 'section'; readonly section: SectionKind }
  | { readonly of: 'instrument' | 'analyte' | 'measure'; readonly id: string }
  | { readonly of: 'trial'; readonly nctId: string; readonly title: string };

/** Markdown; undefined when there is nothing to say. */
export function completionDocumentation(subject: CompletionSubject): string | undefined {
  switch (subject.of) {
    case 'value': {
      const value = enumeratedValue(subject.enumeration, subject.code);
      if (value === undefined) return undefined;
      return blocks(
        definitionText(value, headingOf(subject.enumeration)),
        sourceText(enumeration(subject.enumeration).source),
      );
    }
    case 'element':
      return elementText(valueElement(subject.element));
    case 'section':
      return elementText(sectionElement(subject.section));
    case 'trial':
      return blocks(trialNumberText(subject.nctId), quoted(subject.title));
    default:
      return subjectText({ kind: subject.of, id: subject.id, ambiguous: [] }) || undefined;
  }
}
