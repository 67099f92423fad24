import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '../errors.ts';
import { duplicatePolicies } from '../model/repository.ts';
import { loadRoles, type Roles } from '../model/roles.ts';
import type { GoverningChange } from '../policy/direction.ts';
import { explainPolicy } from '../policy/explain.ts';
import { type LoadedPolicy, loadPolicy } from '../policy/policy.ts';
import { policyChanges } from '../policy/policy-change.ts';
import { type CheckOrigin, policyOrigins } from '../policy/policy-origins.ts';
import { visible } from '../report/escape.ts';
import { formatProblem, type Problem } from '../text/problem.ts';
import { suggest } from '../text/suggestion.ts';
import type { CommandIo } from './command.ts';
import { listFiles, readText } from './file-tree.ts';
import { baselinesOf } from './policy-baselines.ts';
import { CONTROLS_USAGE, controls } from './policy-controls.ts';
import { FIX_OPTIONS, type FixMode, fixMode, fixPolicies, fixText } from './policy-fix.ts';
import { LOCK_USAGE, lock } from './policy-lock.ts';

const USAGE = `Usage:
  arbiter policy lint PATH… [--roles FILE] [--json]   check policy files or folders of them
                    [--fix [--dry-run]]               repair what is mechanical (--dry-run: only show it)
  arbiter policy explain FILE… [--json] [--origin]    say in sentences what they require, and where each value stands
  arbiter policy diff BEFORE AFTER [--json]           say what becomes stricter or looser
  arbiter policy impact [BASE [HEAD]] [options]       judge every model by the rules of both, and say what flips
  arbiter policy test [PATH…] [options]               run the tests beside policies (--help says more)
${CONTROLS_USAGE}${LOCK_USAGE}`;

/** `arbiter policy …`. Exit 0 when every policy is sound, 2 otherwise: a policy that cannot be read decides nothing. `test` and `impact` say 1 as well. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const [verb, ...rest] = args;
  if (verb === 'lint') return lint(rest, io);
  if (verb === 'explain') return explain(rest, io);
  if (verb === 'lock') return lock(rest, io);
  if (verb === 'controls') return controls(rest, io, (paths) => readPolicies(paths, io, undefined));
  if (verb === 'diff') return diff(rest, io);
  // What judges models reads evidence: lint and explain do not wait for it.
  if (verb === 'test') return (await import('./policy-test.ts')).run(rest, io);
  if (verb === 'impact') return (await import('./policy-impact.ts')).run(rest, io);
  if (verb === undefined || verb === '--help' || verb === '-h') {
    io.stdout(USAGE);
    return verb === undefined ? 2 : 0;
  }
  const near = suggest(verb, ['lint', 'explain', 'diff', 'impact', 'test', 'controls', 'lock']);
  const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
  throw new UserError(`Unknown command \`policy ${verb}\`.${hint}\n${USAGE}`);
}

interface Read {
  readonly files: readonly string[];
  readonly policies: readonly LoadedPolicy[];
  readonly problems: readonly Problem[];
}

function lint(args: readonly string[], io: CommandIo): number {
  const { paths, json, roles, fix } = parse(args);
  const rolesRead = roles === undefined ? undefined : readRoles(roles, io);
  const files = paths.flatMap((path) => policyFiles(path, io));
  // What is left is judged after the repair.
  const fixes = fix === 'no' ? undefined : fixPolicies(files, io, rolesRead?.roles, fix === 'write');
  const read = readPolicies(paths, io, rolesRead?.roles);
  const problems = [...(rolesRead?.problems ?? []), ...read.problems];
  const warnings = read.policies.flatMap((loaded) => loaded.warnings);
  if (json) {
    const policies = read.policies.map(({ policy, file, digest }) => ({
      file,
      id: policy.metadata.id,
      version: policy.metadata.version,
      digest,
      checks: policy.checks.length,
    }));
    io.stdout(
      `${JSON.stringify({ schema: 'arbiter/policy-lint/v1', files: read.files, policies, problems, warnings, ...(fixes !== undefined && { fixes }) }, null, 2)}\n`,
    );
  } else {
    if (fixes !== undefined) io.stdout(fixText(fixes));
    for (const { policy, file } of read.policies) {
      io.stdout(
        `${file}: ${policy.metadata.id} ${policy.metadata.version}, ${policy.checks.length} checks, sound\n`,
      );
    }
    report(problems, io);
    for (const warning of warnings) io.stderr(`Warning: ${formatProblem(warning)}\n`);
  }
  return problems.length > 0 ? 2 : 0;
}

function explain(args: readonly string[], io: CommandIo): number {
  const { paths, json, origin } = parse(args);
  const read = readPolicies(paths, io, undefined);
  const sentences = read.policies.map((loaded) => ({
    file: loaded.file,
    id: loaded.policy.metadata.id,
    sentences: explainPolicy(loaded.policy),
    ...(origin && { extends: loaded.baselines, origins: policyOrigins(loaded) }),
  }));
  if (json) {
    const output = { schema: 'arbiter/policy-explain/v1', policies: sentences, problems: read.problems };
    io.stdout(`${JSON.stringify(output, null, 2)}\n`);
  } else {
    for (const entry of sentences) {
      io.stdout(`${entry.sentences.join('\n')}\n`);
      for (const line of (entry.origins ?? []).flatMap(originLines)) io.stdout(`${line}\n`);
    }
    report(read.problems, io);
  }
  return read.problems.length > 0 ? 2 : 0;
}

/** A check with its place, then each value that it judges by with the place that says it. */
function originLines({ id, values, ...place }: CheckOrigin): string[] {
  const at = ({ file, line, column }: Pick<CheckOrigin, 'file' | 'line' | 'column'>) =>
    line === null ? file : `${file}:${line}:${column}`;
  const lines = values.map((value) => {
    const param = value.param === null ? '' : ` ($params.${value.param})`;
    return `  ${value.key} = ${JSON.stringify(value.value)}${param}: ${at(value)}`;
  });
  return [`${id}: ${at(place)}`, ...lines];
}

function diff(args: readonly string[], io: CommandIo): number {
  const { paths, json } = parse(args);
  if (paths.length !== 2) throw new UserError(`Two policies were expected, found ${paths.length}.\n${USAGE}`);
  const reads = paths.map((path) => readPolicies([path], io, undefined));
  const problems = reads.flatMap((read) => read.problems);
  const many = reads.find(({ files }) => files.length > 1);
  if (many !== undefined)
    throw new UserError(
      `Policies are compared one with one; there are ${many.files.length} beside ${many.files[0]}.`,
    );
  const [before, after] = reads.map(({ policies }) => policies[0]);
  const changes = before === undefined || after === undefined ? [] : policyChanges(before, after);
  const isKnown = problems.length === 0;
  if (json) {
    const output = { schema: 'arbiter/policy-diff/v1', changes: isKnown ? changes : null, problems };
    io.stdout(`${JSON.stringify(output, null, 2)}\n`);
  } else {
    if (isKnown) io.stdout(diffText(changes));
    report(problems, io);
  }
  return isKnown ? 0 : 2;
}

const DIRECTION_HEADS = [
  ['looser', 'Looser:'],
  ['stricter', 'Stricter:'],
  ['neutral', 'Neither:'],
] as const;

/** What is looser first: that is what somebody must agree to. */
function diffText(changes: readonly GoverningChange[]): string {
  if (changes.length === 0) return 'Both require the same.\n';
  return DIRECTION_HEADS.flatMap(([direction, head]) => {
    const own = changes.filter((change) => change.direction === direction);
    return own.length === 0 ? [] : [`${head}\n`, ...own.map(({ message }) => `  ${visible(message)}\n`)];
  }).join('');
}

function report(problems: readonly Problem[], io: CommandIo): void {
  for (const problem of problems) io.stderr(`${formatProblem(problem)}\n`);
}

interface Options {
  readonly paths: string[];
  readonly json: boolean;
  readonly roles: string | undefined;
  readonly origin: boolean;
  readonly fix: FixMode;
}

function parse(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean' },
        roles: { type: 'string' },
        origin: { type: 'boolean' },
        ...FIX_OPTIONS,
      },
      allowPositionals: true,
    });
    if (positionals.length === 0)
      throw new UserError(`A policy file or a folder of them is needed.\n${USAGE}`);
    const { json = false, roles, origin = false } = values;
    return { paths: positionals, json, roles, origin, fix: fixMode(values) };
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, [], {
      cause: error,
    });
  }
}

function readRoles(file: string, io: CommandIo): { roles?: Roles; problems: readonly Problem[] } {
  const { text, problems } = readText(resolve(io.cwd, file), file);
  if (text === undefined) return { problems };
  const loaded = loadRoles(text, file);
  return { ...(loaded.value && { roles: loaded.value }), problems: loaded.problems };
}

function readPolicies(paths: readonly string[], io: CommandIo, roles: Roles | undefined): Read {
  const files = paths.flatMap((path) => policyFiles(path, io));
  const policies: LoadedPolicy[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const { text, problems: unreadable } = readText(resolve(io.cwd, file), file);
    problems.push(...unreadable);
    if (text === undefined) continue;
    const { baselines, problems: unpinned } = baselinesOf(resolve(io.cwd, file));
    problems.push(...unpinned.filter(({ message }) => !problems.some((known) => known.message === message)));
    const loaded = loadPolicy(text, file, {
      ...(baselines !== undefined && { baselines }),
      ...(roles !== undefined && { roles }),
    });
    problems.push(...loaded.problems);
    if (loaded.policy !== undefined) policies.push(loaded.policy);
  }
  problems.push(...duplicatePolicies(policies));
  return { files, policies, problems };
}

/** A file as it is; of a folder, its YAML files without the policy tests. */
function policyFiles(path: string, io: CommandIo): string[] {
  const absolute = resolve(io.cwd, path);
  if (!statSync(absolute, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const found = listFiles(absolute).paths.filter(
    (file) => /\.ya?ml$/.test(file) && !/\.test\.ya?ml$/.test(file),
  );
  if (found.length === 0) throw new UserError(`There is no policy (*.yml) in ${path}.`);
  return found.map((file) => `${path.replace(/\/+$/, '')}/${file}`);
}
