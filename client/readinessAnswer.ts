/** What the server answers about the readiness of a document, and a check that it is what it claims to be. */

const STATES = ['done', 'missing', 'faulty', 'lost', 'none', 'elsewhere'] as const;
export type ReadinessState = (typeof STATES)[number];

interface Place {
  readonly line: number;
  readonly character: number;
}

export interface ReadinessItem {
  readonly title: string;
  readonly state: ReadinessState;
  /** Null where the document has no place for it. */
  readonly range: { readonly start: Place; readonly end: Place } | null;
  readonly detail: string;
  readonly explanation: string;
  readonly definition: string;
  readonly source?: { readonly name: string; readonly url: string };
}

export interface TrialReadiness {
  readonly version: number;
  readonly done: number;
  /** How many this document can have and must have. */
  readonly needed: number;
  readonly items: readonly ReadinessItem[];
}

export function isReadiness(value: unknown): value is TrialReadiness {
  if (!isRecord(value) || !Array.isArray(value.items)) return false;
  return [value.version, value.done, value.needed].every(Number.isFinite) && value.items.every(isItem);
}

function isItem(value: unknown): value is ReadinessItem {
  if (!isRecord(value)) return false;
  const { title, state, range, detail, explanation, definition, source } = value;
  return (
    [title, detail, explanation, definition].every((text) => typeof text === 'string') &&
    STATES.some((known) => known === state) &&
    (range === null || (isRecord(range) && isPlace(range.start) && isPlace(range.end))) &&
    (source === undefined || (isRecord(source) && typeof source.name === 'string'))
  );
}

const isPlace = (value: unknown): boolean => isRecord(value) && [value.line, value.character].every(Number.isFinite);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
