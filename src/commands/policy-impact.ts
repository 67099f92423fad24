import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isAnythingFlipped, isImpactKnown } from '../decision/rule-impact.ts';
import { UserError } from '../errors.ts';
import type { ArtifactSet } from '../evaluation/artifact-set.ts';
import { CachedLargeFiles } from '../evaluation/cached-large-files.ts';
import { policyImpact } from '../evaluation/policy-impact.ts';
import { CommitTree } from '../git/commit-tree.ts';
import { FolderTree } from '../git/folder-tree.ts';
import { LocalLargeFiles } from '../git/local-large-files.ts';
import { SubTree } from '../git/sub-tree.ts';
import { renderImpactText } from '../report/policy-impact.ts';
import type { Config } from '../schemas/config.ts';
import { parseInstant } from '../signoff/instant.ts';
import { localArtifacts, openRepository, sharedGitDir } from './check-folder.ts';
import type { CommandIo } from './command.ts';
import { withinTime } from './time-limit.ts';

const HELP = `arbiter policy impact [BASE [HEAD]] [options]

Judges the checks of every governed model twice, on the models and the evidence of HEAD: by the rules of BASE, and by the
rules of HEAD. Says whose verdict flips, and which checks. Rules are everything under .arbiter/ and what a manifest sets for
its model. Without HEAD the folder is taken, without BASE the last commit. Nobody's signature is looked at.

  --path DIR            the folder with .arbiter/ (default: the present one)
  --artifact NAME=DIR   files of a workflow artifact, from a folder (repeatable)
  --now RFC3339         the instant of both judgements
  --json                print all models (arbiter/policy-impact/v1)

Exit codes: 0 nothing flips, 1 a verdict or a check flips, 2 a model cannot be judged by one of them, or an error.
`;

/** `arbiter policy impact` */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.help === true) {
    io.stdout(HELP);
    return 0;
  }
  const [base = 'HEAD', head, ...more] = positionals;
  if (more.length > 0)
    throw new UserError(`Two commits were expected, found ${positionals.length}.\n\n${HELP}`);
  const now = values.now ?? io.now();
  if (parseInstant(now) === undefined)
    throw new UserError(`\`--now\` takes an instant such as 2026-03-01T12:00:00Z, found \`${now}\`.`);
  const given = givenArtifacts(values.artifact ?? [], io.cwd);
  const impact = await policyImpact({
    ...(await treesOf(resolve(io.cwd, values.path ?? '.'), base, head, io)),
    now,
    artifacts: given.of,
    auditTrail: null,
    waivers: async () => ({ kind: 'offline' }),
    limited: withinTime,
  });
  given.requireAllKnown();
  io.stdout(values.json === true ? `${JSON.stringify(impact, null, 2)}\n` : renderImpactText(impact));
  if (!isImpactKnown(impact)) return 2;
  return isAnythingFlipped(impact) ? 1 : 0;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        path: { type: 'string' },
        artifact: { type: 'string', multiple: true },
        now: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}

/** One that either set of rules declares is taken by that one; one that neither declares is a mistake. */
function givenArtifacts(given: readonly string[], cwd: string) {
  const nameOf = (text: string): string => text.split('=')[0] ?? '';
  const known = new Set<string>();
  return {
    of: (config: Config, headPaths: readonly string[]): Promise<ArtifactSet> => {
      const declared = new Set((config.artifacts ?? []).map(({ name }) => name));
      for (const name of declared) known.add(name);
      const own = given.filter((text) => !text.includes('=') || declared.has(nameOf(text)));
      return localArtifacts(config, headPaths, own, cwd);
    },
    requireAllKnown: (): void => {
      const unknown = given.map(nameOf).find((name) => !known.has(name));
      if (unknown !== undefined)
        throw new UserError(`Neither set of rules declares an artifact \`${unknown}\`.`);
    },
  };
}

async function treesOf(path: string, base: string, head: string | undefined, io: CommandIo) {
  const { repository, prefix } = await openRepository(path, io);
  const treeOf = async (revision: string) => {
    const { sha } = await repository.commit(revision);
    return { sha, tree: new SubTree(await CommitTree.of(repository, sha), prefix) };
  };
  const before = await treeOf(base);
  const after = head === undefined ? { sha: null, tree: await FolderTree.of(path) } : await treeOf(head);
  const largeFiles = new LocalLargeFiles({ gitDir: await sharedGitDir(path, io), root: path });
  return {
    baseSha: before.sha,
    headSha: after.sha,
    base: before.tree,
    head: after.tree,
    source: head === undefined ? 'folder' : 'commit',
    largeFiles: new CachedLargeFiles(largeFiles),
  };
}
