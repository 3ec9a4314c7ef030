/**
 * The task "trial-protocol: check workspace": the command line that comes with the extension, over all files of a folder.
 *
 * It has no problem matcher: the extension itself puts the findings of the folder into the Problems panel, and each would
 * stand there twice. The matcher `$trial-protocol` is for tasks of one's own.
 */
import {
  Disposable,
  type Extension,
  l10n,
  ProcessExecution,
  Task,
  type TaskDefinition,
  TaskGroup,
  TaskScope,
  tasks,
  Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';

const TYPE = 'trial-protocol';

export function registerTasks(extension: Extension<unknown>, onRun: () => void): Disposable {
  const taskOf = (definition: TaskDefinition, folder: WorkspaceFolder | undefined): Task => {
    const args: string[] = Array.isArray(definition.args) ? definition.args.map(String) : [];
    const cli = Uri.joinPath(extension.extensionUri, 'dist/cli.js').fsPath;
    // VS Code brings its own Node: nobody needs to install one.
    const execution = new ProcessExecution(process.execPath, [cli, 'check', '--format', 'compact', ...args], {
      env: { ELECTRON_RUN_AS_NODE: '1' },
      ...(folder === undefined ? {} : { cwd: folder.uri.fsPath }),
    });
    const task = new Task(definition, folder ?? TaskScope.Workspace, 'check workspace', TYPE, execution);
    task.group = TaskGroup.Test;
    task.detail = l10n.t('Checks every trial protocol in the folder.');
    return task;
  };
  return Disposable.from(
    tasks.registerTaskProvider(TYPE, {
      provideTasks: () => workspace.workspaceFolders?.map((folder) => taskOf({ type: TYPE }, folder)) ?? [],
      resolveTask: ({ definition, scope }) =>
        taskOf(definition, typeof scope === 'object' ? scope : workspace.workspaceFolders?.[0]),
    }),
    tasks.onDidStartTask(({ execution }) => {
      if (execution.task.definition.type === TYPE) onRun();
    }),
  );
}
