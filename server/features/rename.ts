// Renaming an arm, an intervention or an abbreviation everywhere in its record.
import { escaped, isEscapeAt, unescaped } from '../format/escapes';
import { LABELS } from '../format/labels';
import { lineTag } from '../format/lineTag';
import { NO_INTERVENTIONS } from '../format/sections';
import { type Name, type NamePlace, nameAt, namesOf } from '../protocol/names';
import type { Trial } from '../protocol/trial';
import { inLettersOf } from '../protocol/wholeWords';
import { lastAtMost, type TextRange, touches } from '../text/range';
import type { SourceText } from '../text/sourceText';
import { placesAt } from './references';

/** Why something cannot be renamed, as a sentence for the author. */
export interface Refusal {
  readonly refusal: string;
}

export interface RenameTarget {
  readonly name: Name;
  /** The text to be replaced at the cursor; counts from the document. */
  readonly range: TextRange;
  /** The type that stands in front of it ("Drug: "), or ''. */
  readonly prefix: string;
}

export interface RenameEdit {
  readonly range: TextRange;
  readonly newText: string;
  /** True for words in running text, of which the author alone knows whether they mean the name. */
  readonly isMention: boolean;
}

/** What would be renamed at an offset of the document. */
export function renameTarget(trial: Trial, offset: number): RenameTarget | Refusal {
  const found = nameAt(trial, offset);
  if (found === undefined) {
    return {
      refusal: 'Only arms, interventions, and abbreviations that the record explains in brackets can be renamed.',
    };
  }
  const { name, range, whole } = found;
  if (name.kind === 'registryNumber')
    return { refusal: `${name.text} was given by a registry or sponsor and cannot be renamed.` };
  if (!touches(range, offset))
    return { refusal: 'The type in front of the name stays as it is. Put the cursor on the name itself.' };
  return { name, range, prefix: trial.tree.text.slice({ start: whole.start, end: range.start }) };
}

/** The edits that rename what stands at an offset, in the order of the document; none when the name stays the same. */
export function renameEdits(trial: Trial, offset: number, wanted: string): readonly RenameEdit[] | Refusal {
  const target = renameTarget(trial, offset);
  if ('refusal' in target) return target;
  const { name } = target;
  const newName = cleaned(target, wanted);
  const refusal = refusalOf(trial, name, newName);
  if (refusal !== undefined) return { refusal };
  if (newName === name.text) return [];
  const { text } = trial.tree;
  const places = placesAt(trial, offset)?.places ?? [];
  return places.map((place) => ({
    range: place.range,
    newText: written(text, place, name, newName),
    isMention: place.role === 'mention',
  }));
}

/** The new name as it is meant: an author may have typed it with the escapes, and the type, that stand in the text. */
function cleaned({ name: { kind }, prefix }: RenameTarget, wanted: string): string {
  const typed = unescaped(wanted.trim());
  const type = prefix.trim().toLowerCase();
  const name = type !== '' && typed.toLowerCase().startsWith(type) ? typed.slice(type.length).trimStart() : typed;
  return kind === 'abbreviation' ? name : name.replace(/[^\S\r\n]+/g, ' ');
}

const WHAT: Readonly<Record<Name['kind'], string>> = {
  arm: 'arm',
  intervention: 'intervention',
  abbreviation: 'abbreviation',
  registryNumber: 'number',
};

function refusalOf(trial: Trial, name: Name, newName: string): string | undefined {
  if (newName === '') return 'The new name is empty.';
  if (/[\r\n\u2028\u2029]/.test(newName)) return 'A name stands on one line: the new name must have no line breaks.';
  if (name.kind === 'abbreviation' && /\s/.test(newName))
    return 'An abbreviation is one word: the new one must have no blanks.';
  if (lineTag(newName) !== 0 || newName === NO_INTERVENTIONS || LABELS.some(({ label }) => label === newName))
    return `"${newName}" is a heading or label of the registry format and cannot be a name.`;
  const same = namesOf(trial).find(
    (other) =>
      other.kind === name.kind && other.text !== name.text && other.text.toLowerCase() === newName.toLowerCase(),
  );
  if (same !== undefined) return `There is another ${WHAT[name.kind]} with the name "${same.text}".`;
  return undefined;
}

/** The new name as it is to be written at a place: in the letters and with the escapes of what stands there. */
function written(text: SourceText, { range, role }: NamePlace, name: Name, newName: string): string {
  const old = text.slice(range);
  const plain = unescaped(old);
  const plural = name.kind === 'abbreviation' && plain === `${name.text}s` ? 's' : '';
  const cased = role === 'mention' ? inLettersOf(plain, name.text, newName) : newName;
  const line = text.line(lastAtMost(text.lineStarts, range.start));
  return (isEscaped(old, line) ? escaped(cased) : cased) + plural;
}

/** Whether the registry's escapes are used at a place: told by what stands there, else by the line around it. */
function isEscaped(old: string, line: string): boolean {
  if (hasEscape(old)) return true;
  return escaped(old) === old && hasEscape(line);
}

function hasEscape(text: string): boolean {
  for (let at = text.indexOf('\\'); at !== -1; at = text.indexOf('\\', at + 1)) if (isEscapeAt(text, at)) return true;
  return false;
}
