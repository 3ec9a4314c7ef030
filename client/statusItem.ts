/**
 * What the language status (the `{}` in the status bar) says of the protocol in the active editor: its criteria, its
 * layout and how many findings it has. A second line shows why an ordinary text file is read as a protocol, and how
 * to undo that.
 */
import {
  type Command,
  Disposable,
  type Event,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  type Uri,
  window,
} from 'vscode';
import type { SessionState } from './extension';
import { LANGUAGE } from './language';
import type { TrialStatus } from './status';

type Shown = Pick<LanguageStatusItem, 'text' | 'severity' | 'busy' | 'command'> & { detail: string };

export interface StatusItemOptions {
  status: (uri: Uri) => TrialStatus | undefined;
  detected: (uri: Uri) => boolean;
  onState: Event<SessionState>;
  onStatus: Event<TrialStatus>;
}

export interface StatusItem extends Disposable {
  readonly shown: LanguageStatusItem;
}

export function createStatusItem({ status, detected, onState, onStatus }: StatusItemOptions): StatusItem {
  const item = languages.createLanguageStatusItem('trialProtocol.status', { language: LANGUAGE });
  item.name = l10n.t('Trial Protocol');
  const origin = languages.createLanguageStatusItem('trialProtocol.origin', []);
  origin.name = l10n.t('Trial Protocol: File Type');
  origin.text = l10n.t('Read as a trial protocol');
  origin.detail = l10n.t('because its second line is an NCT number');
  origin.command = { command: 'trialProtocol.treatAsPlainText', title: l10n.t('Treat as Plain Text') };
  let state: SessionState = 'starting';

  function refresh(): void {
    const document = window.activeTextEditor?.document;
    const shown = describe(state, document && status(document.uri));
    Object.assign(item, shown);
    item.accessibilityInformation = { label: [item.name, shown.text, shown.detail].filter(Boolean).join('. ') };
    origin.selector = document !== undefined && detected(document.uri) ? { language: LANGUAGE } : [];
  }

  const listeners = Disposable.from(
    item,
    origin,
    onStatus(refresh),
    onState((next) => {
      state = next;
      refresh();
    }),
    window.onDidChangeActiveTextEditor(refresh),
  );
  refresh();
  return { shown: item, dispose: () => listeners.dispose() };
}

function describe(state: SessionState, status: TrialStatus | undefined): Shown {
  const showProblems: Command = { command: 'workbench.actions.view.problems', title: l10n.t('Show Problems') };
  const calm = { severity: LanguageStatusSeverity.Information, busy: false, command: showProblems };

  if (state === 'stopped') {
    return {
      text: l10n.t('The checks have stopped'),
      detail: l10n.t('Your text is safe'),
      severity: LanguageStatusSeverity.Error,
      busy: false,
      command: { command: 'trialProtocol.restartServer', title: l10n.t('Restart') },
    };
  }
  if (state === 'starting') return { ...calm, text: l10n.t('Starting'), detail: '', busy: true, command: undefined };
  if (status === undefined) return { ...calm, text: l10n.t('Reading'), detail: '', busy: true, command: undefined };
  if (!status.isProtocol) {
    return { ...calm, text: l10n.t('No protocol found in this text'), detail: findingsText(status) };
  }
  return {
    ...calm,
    text: l10n.t('{0} inclusion · {1} exclusion', status.inclusion, status.exclusion),
    detail: [layoutText(status), findingsText(status)].filter(Boolean).join(' · '),
    severity: severityOf(status),
  };
}

function layoutText({ layout, extract }: TrialStatus): string {
  if (extract) return l10n.t('Web extract: text was lost');
  if (layout === 'bare') return l10n.t('Bare layout');
  if (layout === 'labelled') return l10n.t('Labelled layout');
  return layout === 'mixed' ? l10n.t('Mixed layout') : '';
}

function findingsText({ findings, unpublished }: TrialStatus): string {
  const { error, warning, information, hint } = findings;
  const parts = [
    error === 1 ? l10n.t('1 error') : error > 1 && l10n.t('{0} errors', error),
    warning === 1 ? l10n.t('1 warning') : warning > 1 && l10n.t('{0} warnings', warning),
    information === 1 ? l10n.t('1 note') : information > 1 && l10n.t('{0} notes', information),
    hint === 1 ? l10n.t('1 hint') : hint > 1 && l10n.t('{0} hints', hint),
    unpublished > 0 && l10n.t('{0} more not listed', unpublished),
  ].filter((part) => part !== false);
  return parts.length === 0 ? l10n.t('no findings') : parts.join(', ');
}

function severityOf({ findings }: TrialStatus): LanguageStatusSeverity {
  if (findings.error > 0) return LanguageStatusSeverity.Error;
  return findings.warning > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
}
