// The command line's main: reads the arguments, runs the command, sets the exit code.
import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { RULES } from '../rules';
import { optimiseLater } from '../workspace/engineTuning';
import { runCheck } from './check';
import { runCriteria } from './criteria';
import { DIFF_FORMATS, readDiffOptions, runDiff } from './diff';
import { CHECK_OPTIONS, type RawCheckOptions, readCheckOptions, UsageError } from './options';
import { processHost } from './processHost';

/** Bad usage, or input that could not be read. */
const EXIT_TROUBLE = 2;

const collected = (value: string, previous: readonly string[] = []): readonly string[] => [...previous, value];

async function main(): Promise<number> {
  let code = 0;
  const program = new Command('trial-protocol').version(version).exitOverride();
  program.description('Checks and compares clinical-trial protocols in the registry format.');
  const check = program
    .command('check')
    .description('Check protocols: files, folders (walked), or - for standard input')
    .argument('[path...]', 'files, folders or -; default: the working folder');
  for (const { flags, description, repeats } of CHECK_OPTIONS) {
    if (repeats) check.option(flags, description, collected);
    else check.option(flags, description);
  }
  check.action(async (paths: readonly string[], raw: RawCheckOptions) => {
    optimiseLater();
    code = await runCheck(readCheckOptions(paths, raw, RULES), RULES, processHost());
  });
  program
    .command('criteria')
    .description(
      'Read criteria: {"id", "text"} a line on standard input, their constraints and logic a line on standard output',
    )
    .action(async () => {
      code = await runCriteria(processHost());
    });
  program
    .command('diff')
    .description(
      'Compare two versions of a record by meaning: values, criteria, bounds. Ends with 0 when they say the same, 1 when they differ, 2 when they cannot be compared',
    )
    .argument('<before>', 'the earlier version: a file, or - for standard input')
    .argument('<after>', 'the later version: a file, or - for standard input')
    .option('--format <format>', `${DIFF_FORMATS.join(', ')} (default: text)`)
    .action(async (before: string, after: string, raw: { readonly format?: string }) => {
      code = await runDiff(readDiffOptions(before, after, raw), processHost());
    });
  await program.parseAsync();
  return code;
}

/** Runs what the arguments of the process ask for, and sets its exit code. */
export function runCommandLine(): void {
  main().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      // Commander has said what is wrong itself; help and version are no errors.
      if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : EXIT_TROUBLE;
      else {
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        const usage =
          error instanceof UsageError ? `${error.message}\nSee trial-protocol ${error.command} --help.` : text;
        process.stderr.write(`trial-protocol: ${usage}\n`);
        process.exitCode = EXIT_TROUBLE;
      }
    },
  );
}
