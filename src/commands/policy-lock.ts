import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '../errors.ts';
import { type RemoteFile, readRemoteFile } from '../git/remote-file.ts';
import { governingKind } from '../model/governing-path.ts';
import { baselineDigest, MOST_GENERATIONS, REFERENCE_WORDS } from '../policy/baselines.ts';
import { loadPolicy } from '../policy/policy.ts';
import {
  copyOf,
  type GitReference,
  gitReference,
  isBaselinePath,
  LOCK_FILE,
  type LockedBaseline,
  loadPolicyLock,
  type PolicyLock,
} from '../policy/policy-lock.ts';
import { decodeText } from '../text/decode.ts';
import { GOVERNING_LIMITS, valueAt } from '../text/document.ts';
import { formatProblem } from '../text/problem.ts';
import { parseYaml } from '../text/yaml.ts';
import type { CommandIo } from './command.ts';
import { listFiles, readText } from './file-tree.ts';
import { writeInside } from './repository-writing.ts';

export const LOCK_USAGE =
  '  arbiter policy lock [ROOT] [--update | --check]     pin what policies extend in .arbiter/arbiter.lock\n';

/**
 * `arbiter policy lock`: writes the lock file, and copies of the baselines of other repositories beside it, so that the
 * gate reads nothing over the network. What is pinned stays as it is, wherever its tag leads by now; `--update` fetches
 * again, `--check` writes nothing. Exit 0 when the lock file fits, 1 when `--check` finds that it does not, 2 when a policy is not sound.
 */
export async function lock(args: readonly string[], io: CommandIo): Promise<number> {
  const options = parse(args);
  const root = resolve(io.cwd, options.root);
  if (!existsSync(join(root, '.arbiter'))) throw new UserError(`There is no .arbiter in ${options.root}.`);
  const before = readLock(root);
  const baselines = await collect(root, before, options.mode, io);
  if (baselines === undefined) {
    io.stdout(
      `${LOCK_FILE} does not pin everything that the policies extend: run \`arbiter policy lock\`.\n`,
    );
    return 1;
  }
  const text = lockText(baselines);
  const current = existsSync(join(root, LOCK_FILE))
    ? readText(join(root, LOCK_FILE), LOCK_FILE).text
    : undefined;
  const isSame = current === text || (current === undefined && baselines.length === 0);
  if (options.mode === 'check') {
    io.stdout(
      isSame
        ? `${LOCK_FILE} is up to date.\n`
        : `${LOCK_FILE} is out of date: run \`arbiter policy lock\`.\n`,
    );
    if (!isSame) return 1;
  } else if (isSame) {
    io.stdout(`${LOCK_FILE} is up to date.\n`);
  } else {
    writeInside(root, LOCK_FILE, text);
    io.stdout(
      `Wrote ${LOCK_FILE} with ${baselines.length} baselines. Commit it with ${'`.arbiter/baselines/`'}.\n`,
    );
  }
  return unsound(root, { apiVersion: 'arbiter/v1', kind: 'PolicyLock', baselines: [...baselines] }, io)
    ? 2
    : 0;
}

type Mode = 'lock' | 'update' | 'check';

function parse(args: readonly string[]): { root: string; mode: Mode } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { update: { type: 'boolean' }, check: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (positionals.length > 1) throw new Error('One folder at most.');
    if (values.update === true && values.check === true)
      throw new Error('--update writes and --check does not.');
    const mode = values.update === true ? 'update' : values.check === true ? 'check' : 'lock';
    return { root: positionals[0] ?? '.', mode };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UserError(`${message}\nUsage:\n${LOCK_USAGE}`, [], { cause: error });
  }
}

function readLock(root: string): PolicyLock | undefined {
  if (!existsSync(join(root, LOCK_FILE))) return undefined;
  const { text, problems } = readText(join(root, LOCK_FILE), LOCK_FILE);
  const loaded = text === undefined ? undefined : loadPolicyLock(text);
  if (loaded?.value === undefined) {
    throw new UserError(`${LOCK_FILE} cannot be read.`, [...problems, ...(loaded?.problems ?? [])]);
  }
  return loaded.value;
}

/** A reference with the text that names it. */
interface Wanted {
  readonly ref: string;
  readonly from: string;
  readonly generation: number;
}

/** Every baseline that policies extend, directly or not; undefined where one would have to be fetched first and may not. */
async function collect(
  root: string,
  before: PolicyLock | undefined,
  mode: Mode,
  io: CommandIo,
): Promise<readonly LockedBaseline[] | undefined> {
  const policies = listFiles(root).paths.filter((path) => governingKind(path) === 'policy');
  const wanted: Wanted[] = policies.flatMap((file) => refsOf(textOf(root, file), file, 1));
  const found = new Map<string, LockedBaseline>();
  for (let next = wanted.shift(); next !== undefined; next = wanted.shift()) {
    const { ref, from, generation } = next;
    if (found.has(ref)) continue;
    if (generation > MOST_GENERATIONS)
      throw new UserError(`${from}: more than ${MOST_GENERATIONS} policies extend each other.`);
    const remote = gitReference(ref);
    if (remote === undefined && !isBaselinePath(ref))
      throw new UserError(`${from}: \`${ref}\`: ${REFERENCE_WORDS}`);
    if (remote === undefined && gitReference(from) !== undefined) {
      throw new UserError(
        `${from} extends ${ref}, which is a path of its own repository: it must name it as OWNER/REPOSITORY/PATH@REF.`,
      );
    }
    const baseline =
      remote === undefined ? lockedPath(root, ref) : await lockedCopy(root, ref, remote, before, mode, io);
    if (baseline === undefined) return undefined;
    found.set(ref, baseline.locked);
    wanted.push(...refsOf(baseline.text, remote === undefined ? baseline.locked.file : ref, generation + 1));
  }
  return [...found.values()].sort((a, b) => (a.ref < b.ref ? -1 : 1));
}

interface Pinned {
  readonly locked: LockedBaseline;
  readonly text: string;
}

function lockedPath(root: string, ref: string): Pinned {
  const text = textOf(root, ref);
  return { locked: { ref, file: ref, digest: baselineDigest(text) }, text };
}

async function lockedCopy(
  root: string,
  ref: string,
  remote: GitReference,
  before: PolicyLock | undefined,
  mode: Mode,
  io: CommandIo,
): Promise<Pinned | undefined> {
  const old = before?.baselines.find((baseline) => baseline.ref === ref);
  if (old !== undefined && mode !== 'update' && existsSync(join(root, old.file))) {
    const text = textOf(root, old.file);
    if (baselineDigest(text) === old.digest) return { locked: old, text };
    if (mode === 'lock') {
      throw new UserError(
        `${old.file} is not what ${LOCK_FILE} pins. Take the change back, or fetch it again with --update.`,
      );
    }
  }
  if (mode === 'check') return undefined;
  const { bytes, commit } = await fetched(ref, remote, io);
  const file = copyOf(remote);
  const { text, problems } = decodeText(bytes, ref);
  if (text === undefined) throw new UserError(`${ref} cannot be read.`, problems);
  writeInside(root, file, bytes);
  io.stdout(`Fetched ${ref} (${commit.slice(0, 12)}) to ${file}.\n`);
  return { locked: { ref, file, commit, digest: baselineDigest(text) }, text };
}

async function fetched(ref: string, remote: GitReference, io: CommandIo): Promise<RemoteFile> {
  const server = io.env.GITHUB_SERVER_URL || 'https://github.com';
  const token = io.env.GH_TOKEN || io.env.GITHUB_TOKEN;
  try {
    return await readRemoteFile({
      url: `${server.replace(/\/+$/, '')}/${remote.owner}/${remote.repository}.git`,
      ref: remote.ref,
      path: remote.path,
      maxBytes: GOVERNING_LIMITS.maxLength,
      env: io.env,
      authorization:
        token === undefined
          ? undefined
          : `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
    });
  } catch (error) {
    throw new UserError(
      `${ref} could not be fetched: ${error instanceof Error ? error.message : error}`,
      [],
      {
        cause: error,
      },
    );
  }
}

/** What a text extends. One that is no policy is refused when it is loaded, with its place. */
function refsOf(text: string, from: string, generation: number): Wanted[] {
  const list = valueAt(parseYaml(text, from, GOVERNING_LIMITS).value, '/extends');
  if (!Array.isArray(list)) return [];
  return list.flatMap((_, index) => {
    const ref = valueAt(list, `/${index}/ref`);
    return typeof ref === 'string' ? [{ ref, from, generation }] : [];
  });
}

function textOf(root: string, file: string): string {
  const { text, problems } = readText(join(root, file), file);
  if (text === undefined) throw new UserError(`${file} cannot be read.`, problems);
  return text;
}

/** Whether a policy is refused with what is pinned now: what does not exist yet cannot be tightened. */
function unsound(root: string, pinned: PolicyLock, io: CommandIo): boolean {
  const text = (file: string) => (existsSync(join(root, file)) ? textOf(root, file) : undefined);
  const policies = listFiles(root).paths.filter((path) => governingKind(path) === 'policy');
  const problems = policies.flatMap(
    (file) => loadPolicy(textOf(root, file), file, { baselines: { lock: pinned, text } }).problems,
  );
  for (const problem of problems) io.stderr(`${formatProblem(problem)}\n`);
  return problems.length > 0;
}

/** The lock file as it is written: sorted, one key a line, so that a change of a pin is one line of a diff. */
function lockText(baselines: readonly LockedBaseline[]): string {
  const entries = baselines.map(
    ({ ref, file, commit, digest }) =>
      `  - ref: ${JSON.stringify(ref)}\n    file: ${JSON.stringify(file)}\n${
        commit === undefined ? '' : `    commit: "${commit}"\n`
      }    digest: ${digest}\n`,
  );
  const list = entries.length === 0 ? 'baselines: []\n' : `baselines:\n${entries.join('')}`;
  return `# Written by \`arbiter policy lock\`. Commit it; do not edit it.\napiVersion: arbiter/v1\nkind: PolicyLock\n${list}`;
}
