/**
 * What people have decided about single files, remembered with the workspace: to read a file as a trial protocol
 * although nothing in it says so, or to leave it alone although it looks like one.
 */
import type { Memento, Uri } from 'vscode';

export type Choice = 'protocol' | 'other';

export interface LanguageChoices {
  of(uri: Uri): Choice | undefined;
  remember(uri: Uri, choice: Choice): void;
  forget(uri: Uri): void;
}

const KEY = 'trialProtocol.languageChoices';
/** The oldest choices go first, so that the store never grows without end. */
const MOST_REMEMBERED = 500;
/** Documents not saved yet are called Untitled-1 again and again: a choice about one says nothing about the next. */
const UNSAVED = 'untitled:';

export function createLanguageChoices(store: Memento): LanguageChoices {
  const choices = new Map(store.get<[string, Choice][]>(KEY, []));

  return {
    of: (uri) => choices.get(uri.toString()),
    remember: (uri, choice) => {
      const key = uri.toString();
      if (choices.get(key) === choice) return;
      choices.delete(key);
      choices.set(key, choice);
      for (const oldest of [...choices.keys()].slice(0, -MOST_REMEMBERED)) choices.delete(oldest);
      void store.update(
        KEY,
        [...choices].filter(([name]) => !name.startsWith(UNSAVED)),
      );
    },
    forget: (uri) => void choices.delete(uri.toString()),
  };
}
