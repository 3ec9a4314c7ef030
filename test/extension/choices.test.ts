import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createLanguageChoices } from '../../client/choices';

const fileUri = (number: number) => vscode.Uri.file(`/protocols/${number}.txt`);

/** A store that keeps what it is given in a plain map. */
function memory(): vscode.Memento {
  const values = new Map<string, unknown>();
  function get<T>(key: string): T | undefined;
  function get<T>(key: string, otherwise: T): T;
  function get<T>(key: string, otherwise?: T): T | undefined {
    return values.has(key) ? (values.get(key) as T) : otherwise;
  }
  return {
    keys: () => [...values.keys()],
    get,
    update: async (key, value) => {
      values.set(key, JSON.parse(JSON.stringify(value)));
    },
  };
}

suite('choices', () => {
  test('are there again in the next session', () => {
    const store = memory();
    const choices = createLanguageChoices(store);
    choices.remember(fileUri(1), 'other');
    choices.remember(fileUri(2), 'other');
    choices.remember(fileUri(2), 'protocol');

    const next = createLanguageChoices(store);
    assert.equal(next.of(fileUri(1)), 'other');
    assert.equal(next.of(fileUri(2)), 'protocol');
    assert.equal(next.of(fileUri(3)), undefined);
  });

  test('of documents that were never saved are not', () => {
    const store = memory();
    const untitled = vscode.Uri.parse('untitled:Untitled-1');
    const choices = createLanguageChoices(store);
    choices.remember(untitled, 'protocol');
    assert.equal(choices.of(untitled), 'protocol');
    assert.equal(createLanguageChoices(store).of(untitled), undefined);
    choices.forget(untitled);
    assert.equal(choices.of(untitled), undefined);
  });

  test('do not grow without end: the oldest is forgotten', () => {
    const store = memory();
    const choices = createLanguageChoices(store);
    for (let number = 0; number <= 500; number++) choices.remember(fileUri(number), 'other');
    const next = createLanguageChoices(store);
    assert.equal(next.of(fileUri(0)), undefined);
    assert.equal(next.of(fileUri(1)), 'other');
    assert.equal(next.of(fileUri(500)), 'other');
  });
});
