import { type MergedCondition, mergedConditions } from '../evaluation/condition-issue.ts';
import { modelsOfMergedPull } from '../evaluation/merged-models.ts';
import { decideMergedPull, type PullContext } from '../evaluation/pull-decision.ts';
import { type OwnIssuePort, ownIssues } from '../github/own-issues.ts';
import type { PullRequest } from '../github/port.ts';
import { conditionIssue } from '../report/condition-issue.ts';
import type { Decision } from '../schemas/decision.ts';
import type { Gate } from './gate.ts';

/** A condition with the issue that stands for it. */
export interface OpenedCondition extends MergedCondition {
  readonly issue: number;
  /** False where an earlier run had opened it. */
  readonly isNew: boolean;
}

/** What became of a pull request that was closed. */
export interface ClosedPull {
  readonly pull: PullRequest;
  /** Empty unless it was merged. */
  readonly conditions: readonly OpenedCondition[];
}

/**
 * A pull request was closed. Merged, the conditions of its counted approvals become one issue each (sign-off rule 18);
 * they are found again by author and marker, so a run that is repeated opens none twice. What counts is decided anew from
 * the reviews, never taken from a comment.
 */
export async function mergedPull(gate: Gate, context: PullContext, number: number): Promise<ClosedPull> {
  const pull = await gate.github.pullRequest(number);
  const { isMerged, mergeCommitSha, mergedAt } = pull;
  if (!isMerged || mergeCommitSha === null) {
    gate.io.stdout(`#${number} was closed without a merge; nothing to do.\n`);
    return { pull, conditions: [] };
  }
  const conditions = mergedConditions(await decisionsOf(context, pull, mergeCommitSha), number);
  if (conditions.length === 0) {
    gate.io.stdout(`#${number} was merged; no approval that counts has a condition.\n`);
    return { pull, conditions: [] };
  }
  const issues = ownIssues(gate.client, gate.fullName, gate.inputs.commentAuthor);
  const known = await issues.issuesSince(mergedAt ?? pull.createdAt);
  const opened: OpenedCondition[] = [];
  for (const condition of conditions) {
    const found = known.find(({ body }) => body.startsWith(condition.marker));
    const issue = found?.number ?? (await open(gate, issues, condition, number));
    opened.push({ ...condition, issue, isNew: found === undefined });
  }
  return { pull, conditions: opened };
}

/** By what governed before the merge, each touched model by itself. */
async function decisionsOf(context: PullContext, pull: PullRequest, merged: string): Promise<Decision[]> {
  const decisions: Decision[] = [];
  for (const model of await modelsOfMergedPull(context, pull, merged)) {
    const [before] = await decideMergedPull(context, pull, merged, model);
    if (before !== undefined) decisions.push(before);
  }
  return decisions;
}

async function open(
  gate: Gate,
  issues: OwnIssuePort,
  condition: MergedCondition,
  number: number,
): Promise<number> {
  const { serverUrl, repository } = gate.runner;
  const review = `${serverUrl}/${repository}/pull/${number}#pullrequestreview-${condition.review}`;
  const { title, body } = conditionIssue(condition, number, review);
  const issue = await issues.openIssue(title, body);
  gate.io.stdout(`#${number}: opened issue #${issue} for a condition until ${condition.until}.\n`);
  return issue;
}
