// Asking for completions in a text with a cursor: what is offered, and what the text is after one of it.
import { completions } from '../../server/features/completion';
import type { Completion } from '../../server/features/completionPlace';
import { plainTemplate } from '../../server/features/template';
import { TODAY } from '../fixtures/findings';
import { marked } from '../fixtures/marks';
import { trialOf } from './texts';

/** Records that are open beside the one under test. */
export const RECORDS = [
  { nctId: 'NCT90000007', title: 'Velotimab in Juvenile Arthritis' },
  { nctId: 'NCT90000102', title: 'Velotimab in Plaque Psoriasis' },
] as const;

/** What is offered at the cursor `‸`; `typed` = to a person who typed that character, undefined = to one who asked. */
export function offered(source: string, typed?: string): readonly Completion[] {
  const { text, cursor } = marked(source);
  return completions(trialOf(text), { offset: cursor, today: TODAY, records: RECORDS, typed });
}

export const labelsAt = (source: string, typed?: string): readonly string[] =>
  offered(source, typed).map(({ label }) => label);

export function completionAt(source: string, label: string): Completion {
  const found = offered(source).find((completion) => completion.label === label);
  if (found === undefined) throw new Error(`no ${label} among ${labelsAt(source).join('; ')}`);
  return found;
}

/** The text after that completion, with the first choice at every tab stop. */
export function accepted(source: string, label: string): string {
  const { text } = marked(source);
  const { range, template } = completionAt(source, label);
  return text.slice(0, range.start) + plainTemplate(template) + text.slice(range.end);
}
