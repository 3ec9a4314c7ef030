/** "New Protocol": two short questions, then a document in which everything to be filled in is a tab stop. */

import { l10n, Position, type QuickPickItem, SnippetString, window, workspace } from 'vscode';
import type { AskServer } from './extension';
import { LANGUAGE } from './language';

/** The request for the text: the server knows the format. */
const NEW_PROTOCOL = 'trialProtocol/newProtocol';
/** As the server takes it. */
const MOST_ARMS = 50;

interface StudyTypeItem extends QuickPickItem {
  readonly studyType: 'INTERVENTIONAL' | 'OBSERVATIONAL' | 'EXPANDED_ACCESS';
}

/**
 * Asks what kind of study it is and writes the document; nothing happens when a question is left unanswered. `onTrouble`
 * hears why a text could not be had.
 */
export async function newProtocol(ask: AskServer, onTrouble: (error: unknown) => void): Promise<void> {
  const studyType = (
    await window.showQuickPick(studyTypes(), {
      title: l10n.t('New Protocol'),
      placeHolder: l10n.t('What kind of study is it?'),
    })
  )?.studyType;
  if (studyType === undefined) return;
  const arms = studyType === 'EXPANDED_ACCESS' ? 1 : await askForArms(studyType === 'INTERVENTIONAL');
  if (arms === undefined) return;
  const snippet = await ask(NEW_PROTOCOL, { studyType, arms }).catch(onTrouble);
  if (typeof snippet !== 'string') {
    void window.showErrorMessage(l10n.t('The new protocol could not be written. Restart the checks and try again.'));
    return;
  }
  const document = await workspace.openTextDocument({ language: LANGUAGE, content: '' });
  const editor = await window.showTextDocument(document, { preview: false });
  await editor.insertSnippet(new SnippetString(snippet), new Position(0, 0));
}

const studyTypes = (): readonly StudyTypeItem[] => [
  {
    label: l10n.t('Interventional study'),
    detail: l10n.t('Participants are assigned to treatments or other interventions: a clinical trial.'),
    studyType: 'INTERVENTIONAL',
  },
  {
    label: l10n.t('Observational study'),
    detail: l10n.t('Participants are observed, and the study does not decide on their treatment.'),
    studyType: 'OBSERVATIONAL',
  },
  {
    label: l10n.t('Expanded access'),
    detail: l10n.t('A medicine is given outside of a trial, before it is approved.'),
    studyType: 'EXPANDED_ACCESS',
  },
];

async function askForArms(isInterventional: boolean): Promise<number | undefined> {
  const answer = await window.showInputBox({
    title: l10n.t('New Protocol'),
    prompt: isInterventional
      ? l10n.t('How many arms does the trial have?')
      : l10n.t('How many groups or cohorts does the study have?'),
    value: isInterventional ? '2' : '1',
    validateInput: (text) =>
      countIn(text) === undefined ? l10n.t('Write a number from 1 to {0}.', MOST_ARMS) : undefined,
  });
  return answer === undefined ? undefined : countIn(answer);
}

function countIn(text: string): number | undefined {
  const count = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= MOST_ARMS ? count : undefined;
}
