import { UserError } from '../errors.ts';
import { CommitTree } from '../git/commit-tree.ts';
import { isPathOfModel } from '../model/touched.ts';
import type { Config } from '../schemas/config.ts';
import type { Decision } from '../schemas/decision.ts';
import { contentEquals } from './content-equality.ts';
import { loadGoverningSet, requireUsable } from './governing-set.ts';
import { type ModelManifest, readManifests } from './manifests.ts';
import { changeOfModel, isOnDefaultBranch } from './merged-origin.ts';
import { decideMergedPull, type PullContext } from './pull-decision.ts';

/** Why a model may not be released; a closed list. */
export type RefusalCode =
  | 'not_on_base'
  | 'manifest_unreadable'
  | 'no_pull_request'
  | 'version_differs'
  | 'content_differs'
  | 'not_judged'
  | 'not_approved';

export interface Refusal {
  readonly code: RefusalCode;
  readonly reason: string;
}

/** The only model to be released; `version` null: whichever it has. */
export interface ReleasedModel {
  readonly model: string;
  readonly version: string | null;
}

/** What the guard found for one model of the commit. `refusal` null: it may be released. */
export interface GuardedModel {
  readonly name: string;
  readonly version: string | null;
  readonly pullRequest: number | null;
  readonly decision: Decision | null;
  readonly refusal: Refusal | null;
}

/**
 * The first form of the release gate: each model of the commit must have exactly the content that its pull request had
 * at its approved head, and that approval must still stand when checks and reviews are read again, under the policies of
 * the commit to be released. The colour of any check counts for nothing.
 */
export async function guardRelease(
  context: PullContext,
  commit: string,
  only: ReleasedModel | null,
): Promise<readonly GuardedModel[]> {
  const { repository } = context;
  await repository.fetch(commit);
  const tree = await CommitTree.of(repository, commit);
  const { config } = requireUsable(await loadGoverningSet(tree), `The commit ${commit}`);
  const models = (await readManifests(tree, config)).filter(
    ({ name }) => only === null || name === only.model,
  );
  if (models.length === 0) {
    throw new UserError(
      only === null
        ? `The commit ${commit} has no governed model.`
        : `The commit ${commit} has no governed model \`${only.model}\`.`,
    );
  }
  const guarded: GuardedModel[] = [];
  for (const model of models)
    guarded.push(await guardModel(context, commit, tree, model, config, only?.version ?? null));
  return guarded;
}

async function guardModel(
  context: PullContext,
  commit: string,
  tree: CommitTree,
  model: ModelManifest,
  config: Config,
  version: string | null,
): Promise<GuardedModel> {
  const base = { name: model.name ?? model.folder, version: model.manifest?.version ?? null };
  const refuse = (
    code: RefusalCode,
    reason: string,
    pullRequest: number | null = null,
    decision: Decision | null = null,
  ): GuardedModel => ({
    ...base,
    pullRequest,
    decision,
    refusal: { code, reason },
  });
  if (model.manifest === undefined)
    return refuse('manifest_unreadable', 'The manifest of the commit cannot be read.');
  if (version !== null && model.manifest.version !== version) {
    return refuse('version_differs', `The tag says ${version}, the manifest ${model.manifest.version}.`);
  }
  const isGoverned = (path: string): boolean => isPathOfModel(path, model, config);
  const branch = await context.repository.defaultBranch();
  const { change, pull } = await changeOfModel(context, commit, tree, isGoverned, branch);
  if (change === null || pull === undefined) {
    return refuse(
      'no_pull_request',
      `The newest change of this model (${change ?? 'none'}) did not come through a pull request.`,
    );
  }
  if (pull.baseRef !== branch) {
    // Anybody who may push can make a branch with rules of their own; only the default branch's are agreed.
    return refuse(
      'not_on_base',
      `Pull request #${pull.number} was merged into ${pull.baseRef}; only what was merged into ${branch} is released.`,
      pull.number,
    );
  }
  await context.repository.fetch(`refs/pull/${pull.number}/head`);
  if (!(await isOnDefaultBranch(context.repository, commit, branch)).isOnBranch) {
    return refuse(
      'not_on_base',
      `The commit ${commit} is not on ${branch}, where approved changes are merged.`,
      pull.number,
    );
  }
  const difference = await contentEquals(context.repository, pull.headSha, commit, isGoverned);
  if (difference !== null)
    return refuse(
      'content_differs',
      `The content is not what pull request #${pull.number} had: ${difference}`,
      pull.number,
    );
  const decisions = await decideMergedPull(context, pull, commit, base.name);
  for (const decision of decisions) {
    const judged = decision.models.find(({ path }) => path === model.folder);
    if (judged === undefined) return refuse('not_judged', decision.reason, pull.number, decision);
    if (judged.status === 'approved' && decision.status === 'approved') continue;
    const reason = judged.status === 'approved' ? decision.reason : judged.reason;
    return refuse('not_approved', `Pull request #${pull.number}: ${reason}`, pull.number, decision);
  }
  const decision = decisions.at(-1) ?? null;
  return { ...base, pullRequest: pull.number, decision, refusal: null };
}
