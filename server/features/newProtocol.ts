// A new protocol: the whole record to fill in, as the command of the editor asks for it.
import type { PartialDate } from '../protocol/values';
import { recordTemplate } from './recordTemplates';
import { STUDY_TYPES, type StudyType } from './recordToFillIn';
import { snippetText } from './template';

/** More arms than this no record of the registry has had; each takes some lines. */
export const MOST_ARMS = 50;

export interface NewProtocol {
  readonly studyType: StudyType;
  /** From 1 to `MOST_ARMS`; expanded access has no arms, whatever this says. */
  readonly arms: number;
}

/** What a client asks for, or undefined when it is no such thing. */
export function readNewProtocol(raw: unknown): NewProtocol | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { studyType: type, arms } = raw as Record<string, unknown>;
  const studyType = STUDY_TYPES.find((known) => known === type);
  const isCount = typeof arms === 'number' && Number.isInteger(arms) && arms >= 1 && arms <= MOST_ARMS;
  return studyType === undefined || !isCount ? undefined : { studyType, arms };
}

/** The text of the record in the labelled layout, as a snippet with tab stops and choices. */
export const newProtocolSnippet = (form: NewProtocol, today: PartialDate): string =>
  snippetText(recordTemplate({ ...form, today }, 'labelled'));
