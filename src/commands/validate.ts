import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { error, setOutput } from '@actions/core';
import { UserError } from '../errors.ts';
import { readValidateInputs } from '../inputs.ts';
import { governingKind } from '../model/governing-path.ts';
import { type ValidatedRepository, validateRepository } from '../model/repository.ts';
import { formatProblem, type Problem } from '../text/problem.ts';
import type { CommandIo } from './command.ts';
import { listFiles, readText } from './file-tree.ts';
import { FIX_OPTIONS, type FixMode, fixMode, fixPolicies, fixText } from './policy-fix.ts';

const USAGE = `Usage: arbiter validate [ROOT] [--json] [--fix [--dry-run]]
  checks every file of .arbiter/ and every manifest of the repository at ROOT (the present folder unless given)
  --fix repairs what is mechanical in its policies; with --dry-run it only shows how
`;

/** `arbiter validate`. Exit 0 when everything that governs is sound, 2 otherwise. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { root, json, help, isAction, fix } = parse(args);
  if (help) {
    io.stdout(USAGE);
    return 0;
  }
  const folder = resolve(io.cwd, root);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(`There is no folder ${root}.`);
  }
  const tree = listFiles(folder);
  const policies = tree.paths.filter((path) => governingKind(path) === 'policy');
  const fixes =
    fix === 'no' ? undefined : fixPolicies(policies, { ...io, cwd: folder }, undefined, fix === 'write');
  if (fixes !== undefined && !json) io.stdout(fixText(fixes));
  const repository = validateRepository(tree.paths, (path) => readText(join(folder, path), path));
  const problems = [...tree.problems, ...repository.problems].sort(byPlace);
  if (json)
    io.stdout(
      `${JSON.stringify({ ...output(repository, problems), ...(fixes !== undefined && { fixes }) }, null, 2)}\n`,
    );
  else print(repository, problems, io);
  if (isAction) report(problems);
  return problems.length > 0 ? 2 : 0;
}

interface Options {
  readonly root: string;
  readonly json: boolean;
  readonly help: boolean;
  /** Run by actions/validate: the folder is an input, problems become annotations and an output. */
  readonly isAction: boolean;
  readonly fix: FixMode;
}

function parse(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean' },
        action: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        ...FIX_OPTIONS,
      },
      allowPositionals: true,
    });
    if (positionals.length > 1) throw new Error('One folder at most.');
    const isAction = values.action ?? false;
    const root = positionals[0] ?? (isAction ? readValidateInputs().path : '.');
    const fix = fixMode(values);
    if (isAction && fix !== 'no') throw new Error('An action changes no file: --fix is for your own clone.');
    return { root, json: values.json ?? false, help: values.help ?? false, isAction, fix };
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, [], {
      cause: error,
    });
  }
}

function output(repository: ValidatedRepository, problems: readonly Problem[]): object {
  return {
    schema: 'arbiter/validate/v1',
    files: repository.files,
    models: repository.models.map(({ folder, manifest }) => ({ folder, name: manifest?.name ?? null })),
    policies: repository.policies.map(({ policy, file, digest }) => ({
      id: policy.metadata.id,
      file,
      digest,
    })),
    skipped: repository.skipped,
    problems,
  };
}

function print(repository: ValidatedRepository, problems: readonly Problem[], io: CommandIo): void {
  for (const problem of problems) io.stderr(`${formatProblem(problem)}\n`);
  for (const { file, reason } of repository.skipped) io.stdout(`${file}: left out (${reason})\n`);
  const count = `${repository.files.length} files, ${repository.models.length} models, ${repository.policies.length} policies`;
  const verdict = problems.length === 0 ? 'sound' : `${problems.length} problems`;
  io.stdout(`${count}: ${verdict}\n`);
}

function report(problems: readonly Problem[]): void {
  setOutput('problems', problems.length);
  for (const { file, line, column, message } of problems) {
    error(message, {
      file,
      ...(line !== undefined && { startLine: line }),
      ...(column !== undefined && { startColumn: column }),
    });
  }
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
