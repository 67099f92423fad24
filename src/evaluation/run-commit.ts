import type { EvidenceItem, ModelFacts, RunCommit } from '../checks/facts.ts';
import { commitsOf, isTrainingRun, trainingRun } from '../checks/lineage-run.ts';
import type { GitRepository } from '../git/repository.ts';
import { isGovernedCode } from '../model/code-path.ts';
import { namesOf } from '../model/tree.ts';
import type { LoadedPolicy } from '../policy/policy.ts';
import type { EvaluationContext } from './evaluation.ts';
import type { AskedCommit } from './evaluation-input.ts';
import type { ModelManifest } from './manifests.ts';
import type { ModelReading } from './model-evaluation.ts';

const COMMIT = /^[0-9a-f]{40}$/;
/** Paths that are kept and shown; the others are counted. */
const MOST_CHANGED = 20;

/** What Git knows of a commit that evidence names. `prefix` is where the judged folder lies in the repository. */
export async function runCommitOf(
  repository: GitRepository,
  head: string,
  { commit, isCode }: AskedCommit,
  prefix = '',
): Promise<RunCommit> {
  const known = (state: RunCommit['state'], changed: readonly string[] = []): RunCommit => ({
    commit,
    state,
    changed: changed.slice(0, MOST_CHANGED),
    changedCount: changed.length,
  });
  if (commit === head) return known('head');
  if (!COMMIT.test(commit)) return known('unknown');
  const isHere = await repository.has(commit);
  if (isHere && (await repository.isAncestor(commit, head))) {
    const paths = (await repository.changedPaths(commit, head)).flatMap(namesOf);
    const own = paths.flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : []));
    return known('ancestor', [...new Set(own.filter(isCode))].sort());
  }
  if (await repository.isShallow()) return known('incomplete');
  return known(isHere ? 'elsewhere' : 'unknown');
}

export function asksForAgreement(policies: readonly LoadedPolicy[]): boolean {
  return policies.some(({ policy }) =>
    policy.checks.some((check) => check.kind === 'lineage' && check.require.consistent === true),
  );
}

function asksForCommit(policies: readonly LoadedPolicy[]): boolean {
  return policies.some(({ policy }) =>
    policy.checks.some(
      (check) => check.kind === 'lineage' && check.require.present?.includes('code_commit') === true,
    ),
  );
}

/** Asked only where a policy asks for the commit of a run, since it reads the history. */
export function codeOfRun(
  { input, base, config }: EvaluationContext,
  model: ModelManifest,
  old: ModelManifest | undefined,
  headPaths: readonly string[],
): Pick<ModelReading, 'runCommit' | 'hasGovernedCode'> {
  if (!asksForCommit(base.policies)) return { runCommit: undefined, hasGovernedCode: undefined };
  const sides = old === undefined ? [model] : [model, old];
  const isCode = (path: string) =>
    sides.some((side) => isGovernedCode(path, side, side.manifest ?? {}, config));
  const { runCommit } = input;
  return {
    runCommit:
      runCommit === undefined ? undefined : (commit) => runCommit({ folder: model.folder, commit, isCode }),
    hasGovernedCode: headPaths.some(isCode),
  };
}

/** The commits of the training run, each looked up once. */
export async function runFacts(
  { runCommit, hasGovernedCode, headManifest }: ModelReading,
  evidence: readonly EvidenceItem[],
): Promise<Pick<ModelFacts, 'runCommits' | 'hasGovernedCode'>> {
  const code = hasGovernedCode === undefined ? {} : { hasGovernedCode };
  if (runCommit === undefined) return code;
  const run = trainingRun({ manifest: headManifest, evidence, awaiting: [] });
  const runCommits: RunCommit[] = [];
  for (const commit of isTrainingRun(run) ? commitsOf(run) : []) runCommits.push(await runCommit(commit));
  return { ...code, runCommits };
}
