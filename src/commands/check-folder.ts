import { resolve } from 'node:path';
import { NOT_GIVEN } from '../checks/facts.ts';
import { UserError } from '../errors.ts';
import type { ArtifactFile, ArtifactSet, AwaitedFolder } from '../evaluation/artifact-set.ts';
import { type AskedCommit, type EvaluationInput, evaluate } from '../evaluation/evaluation.ts';
import { runCommitOf } from '../evaluation/run-commit.ts';
import { CommitTree } from '../git/commit-tree.ts';
import { FolderTree } from '../git/folder-tree.ts';
import { runGit } from '../git/git.ts';
import { LocalLargeFiles } from '../git/local-large-files.ts';
import { GitRepository } from '../git/repository.ts';
import { SubTree } from '../git/sub-tree.ts';
import type { ChangedPath, FileTree } from '../model/tree.ts';
import type { Config } from '../schemas/config.ts';
import type { Decision } from '../schemas/decision.ts';
import type { CommandIo } from './command.ts';
import { withinTime } from './time-limit.ts';

/** What `arbiter check` was asked. */
export interface CheckOptions {
  readonly path: string;
  readonly commit: string | undefined;
  readonly base: string | undefined;
  readonly model: string | undefined;
  readonly artifacts: readonly string[];
  readonly now: string;
}

/** Judges the checks of a folder, or of a commit of the Git repository it lies in. */
export async function decideFolder(options: CheckOptions, io: CommandIo): Promise<Decision> {
  const artifacts = (config: Config, headPaths: readonly string[]) =>
    localArtifacts(config, headPaths, options.artifacts, io.cwd);
  const shared = {
    now: options.now,
    signoff: null,
    auditTrail: null,
    waivers: async () => ({ kind: 'offline' }) as const,
    isDraft: false,
    limited: withinTime,
    artifacts,
    ...(options.model !== undefined && { model: options.model }),
  };
  if (options.commit === undefined && options.base === undefined) {
    const head = await FolderTree.of(options.path);
    const gitDir = await sharedGitDir(options.path, io).catch(() => null);
    const input: EvaluationInput = {
      ...shared,
      baseSha: null,
      headSha: null,
      base: head,
      head,
      source: 'folder',
      changed: null,
      changedOnBase: [],
      largeFiles: new LocalLargeFiles({ gitDir, root: options.path }),
    };
    return (await evaluate(input)).decision;
  }
  return (await evaluate({ ...shared, ...(await fromGit(options, io)) })).decision;
}

type GitInput = Pick<
  EvaluationInput,
  | 'baseSha'
  | 'headSha'
  | 'base'
  | 'head'
  | 'source'
  | 'changed'
  | 'changedOnBase'
  | 'largeFiles'
  | 'runCommit'
>;

async function fromGit(options: CheckOptions, io: CommandIo): Promise<GitInput> {
  const { repository, prefix } = await openRepository(options.path, io);
  const largeFiles = new LocalLargeFiles({
    gitDir: await sharedGitDir(options.path, io),
    root: options.path,
  });
  const head = await repository.commit(options.commit ?? 'HEAD');
  const headTree =
    options.commit === undefined
      ? await FolderTree.of(options.path)
      : new SubTree(await CommitTree.of(repository, head.sha), prefix);
  const source = options.commit === undefined ? 'folder' : 'commit';
  const history =
    // What lies in a folder is no commit yet: nobody can say what of it changed since.
    options.commit === undefined
      ? {}
      : { runCommit: (asked: AskedCommit) => runCommitOf(repository, head.sha, asked, prefix) };
  if (options.base === undefined) {
    return {
      baseSha: null,
      headSha: head.sha,
      base: headTree,
      head: headTree,
      source,
      changed: null,
      changedOnBase: [],
      largeFiles,
      ...history,
    };
  }
  if (options.commit === undefined)
    throw new UserError('`--base` needs `--commit`: a change is told between two commits.');
  const base = await repository.commit(options.base);
  const mergeBase = await repository.mergeBase(base.sha, head.sha);
  if (mergeBase === null)
    throw new UserError(`${options.base} and ${options.commit} have no common history.`);
  const baseTree: FileTree = new SubTree(await CommitTree.of(repository, base.sha), prefix);
  return {
    baseSha: base.sha,
    headSha: head.sha,
    base: baseTree,
    head: headTree,
    source,
    changed: below(await repository.changedPaths(mergeBase, head.sha), prefix),
    changedOnBase: below(await repository.changedPaths(mergeBase, base.sha), prefix),
    largeFiles,
    ...history,
  };
}

/** The repository that a folder lies in, and where it lies there; `prefix` is empty or ends with a slash. */
export async function openRepository(
  path: string,
  io: CommandIo,
): Promise<{ repository: GitRepository; prefix: string }> {
  const gitDir = await located(path, io, '--absolute-git-dir');
  const prefix = await located(path, io, '--show-prefix');
  return { repository: new GitRepository({ gitDir, env: io.env }), prefix };
}

/** The folder that all work trees of a clone share: Git LFS keeps its objects there. */
export function sharedGitDir(path: string, io: CommandIo): Promise<string> {
  return located(path, io, '--path-format=absolute', '--git-common-dir');
}

async function located(path: string, io: CommandIo, ...question: readonly string[]): Promise<string> {
  const options = { gitDir: undefined, env: io.env };
  const output = await runGit(['-C', path, 'rev-parse', ...question], options).catch(() => {
    throw new UserError(`${path} is not in a Git repository, so no commit of it can be judged.`);
  });
  return output.toString('utf8').trim();
}

function below(changes: readonly ChangedPath[], prefix: string): readonly ChangedPath[] {
  if (prefix === '') return changes;
  const strip = (path: string | null): string | null =>
    path?.startsWith(prefix) === true ? path.slice(prefix.length) : null;
  return changes.flatMap((change) => {
    const path = strip(change.path);
    const previousPath = strip(change.previousPath);
    if (path === null && previousPath === null) return [];
    if (path === null)
      return [{ path: previousPath as string, previousPath: null, status: 'removed' as const }];
    return [{ ...change, path, previousPath }];
  });
}

/** Artifacts off GitHub: folders given by hand, or files already lying where the configuration puts them. */
export async function localArtifacts(
  config: Config,
  headPaths: readonly string[],
  given: readonly string[],
  cwd: string,
): Promise<ArtifactSet> {
  const folders = new Map(given.map((text) => artifactFolder(text, cwd)));
  const unknown = [...folders.keys()].find(
    (name) => !(config.artifacts ?? []).some((artifact) => artifact.name === name),
  );
  if (unknown !== undefined) throw new UserError(`The configuration declares no artifact \`${unknown}\`.`);
  const files: ArtifactFile[] = [];
  const awaiting: AwaitedFolder[] = [];
  for (const { name, workflow, into } of config.artifacts ?? []) {
    const folder = folders.get(name);
    const isThere = headPaths.some((path) => path.startsWith(`${into.replace(/\/+$/, '')}/`));
    if (folder === undefined && isThere) continue;
    if (folder === undefined) {
      awaiting.push({
        workflow,
        artifact: name,
        state: NOT_GIVEN,
        into: into.replace(/\/+$/, ''),
      });
      continue;
    }
    const tree = await FolderTree.of(folder);
    const contents = await tree.read(tree.entries.map((entry) => entry.path));
    for (const [path, bytes] of contents) {
      files.push({
        path: `${into.replace(/\/+$/, '')}/${path}`,
        bytes,
        source: `folder given as artifact ${name}`,
        trust: 'claimed',
        madeAt: null,
      });
    }
  }
  return { files, awaiting, problems: [], newestAt: null };
}

function artifactFolder(text: string, cwd: string): [string, string] {
  const equals = text.indexOf('=');
  if (equals <= 0) throw new UserError(`\`--artifact\` takes NAME=FOLDER, found \`${text}\`.`);
  return [text.slice(0, equals), resolve(cwd, text.slice(equals + 1))];
}
