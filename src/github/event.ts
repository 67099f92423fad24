import { UserError } from '../errors.ts';

/** What an event asks to be decided. */
export type GateTarget =
  | { readonly kind: 'pull_request'; readonly number: number; readonly isTrusted: boolean }
  /** It was closed, and perhaps merged; nothing is left to decide. */
  | { readonly kind: 'closed'; readonly number: number }
  /** A workflow run (the review signal, or one that makes evidence): pull requests are found by its head. */
  | { readonly kind: 'head'; readonly sha: string }
  | { readonly kind: 'merge_group'; readonly sha: string; readonly headRef: string }
  /** Every open pull request; with `baseRef`, those into that branch, since what governs there was changed. */
  | { readonly kind: 'sweep'; readonly baseRef?: string };

interface Payload {
  readonly action?: string;
  readonly ref?: string;
  readonly repository?: { readonly default_branch?: string };
  readonly pull_request?: { readonly number?: number };
  readonly merge_group?: { readonly head_sha?: string; readonly head_ref?: string };
  readonly workflow_run?: {
    readonly event?: string;
    readonly head_sha?: string;
    readonly head_branch?: string | null;
  };
}

/**
 * Which decision an event asks for. Only numbers, SHAs and refs are taken from it; everything else is read again by API.
 * An event that says nothing usable is a `UserError`: the workflow is wired wrongly.
 */
export function targetOf(eventName: string, payload: unknown): GateTarget {
  const event = (payload ?? {}) as Payload;
  switch (eventName) {
    case 'pull_request_target':
    case 'pull_request':
    case 'pull_request_review': {
      const number = event.pull_request?.number;
      if (!Number.isSafeInteger(number)) throw incomplete(eventName);
      if (eventName === 'pull_request_target' && event.action === 'closed')
        return { kind: 'closed', number: number as number };
      // Workflows of these two run from the pull request's own file, so what they publish could be forged.
      return {
        kind: 'pull_request',
        number: number as number,
        isTrusted: eventName === 'pull_request_target',
      };
    }
    case 'workflow_run':
      return targetOfRun(event.workflow_run);
    case 'merge_group': {
      const { head_sha: sha, head_ref: headRef } = event.merge_group ?? {};
      if (!isSha(sha) || headRef === undefined) throw incomplete(eventName);
      return { kind: 'merge_group', sha, headRef };
    }
    case 'push':
      return targetOfPush(event);
    case 'schedule':
    case 'workflow_dispatch':
    case 'repository_dispatch':
      return { kind: 'sweep' };
    default:
      throw new UserError(
        `The gate does not understand the event \`${eventName}\`. Use pull_request_target, workflow_run, push, schedule or workflow_dispatch, or give the input \`pull-request\`.`,
      );
  }
}

/** A push runs the workflow file of its own branch, so only the default branch's may publish. */
function targetOfPush({ ref, repository }: Payload): GateTarget {
  const branch = repository?.default_branch;
  if (typeof ref !== 'string' || typeof branch !== 'string' || branch === '') throw incomplete('push');
  if (ref !== `refs/heads/${branch}`) {
    throw new UserError(
      `The gate publishes, so of pushes it takes those to the default branch \`${branch}\` only; this one was to \`${ref}\`. Write \`branches: [${branch}]\` under \`push:\`.`,
    );
  }
  return { kind: 'sweep', baseRef: branch };
}

function targetOfRun(run: Payload['workflow_run']): GateTarget {
  if (!isSha(run?.head_sha)) throw incomplete('workflow_run');
  if (run.event === 'merge_group') {
    return { kind: 'merge_group', sha: run.head_sha, headRef: `refs/heads/${run.head_branch ?? ''}` };
  }
  return { kind: 'head', sha: run.head_sha };
}

/**
 * The pull request a merge queue's branch was made for: `gh-readonly-queue/BASE/pr-N-SHA`, where SHA is the commit
 * it was put on. Null when it is not such a
 * ref, in which case the group must not pass.
 */
export function pullOfQueueRef(
  headRef: string,
): { readonly number: number; readonly baseRef: string; readonly baseSha: string } | null {
  const match = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-([1-9][0-9]{0,9})-([0-9a-f]{40})$/.exec(headRef);
  if (match === null) return null;
  return { number: Number(match[2]), baseRef: match[1] as string, baseSha: match[3] as string };
}

/** The base that a merge queue's branch was made for, where that is all its name says; null where it is no such branch. */
export function baseOfQueueRef(headRef: string): string | null {
  return /^refs\/heads\/gh-readonly-queue\/(.+)\/[^/]+$/.exec(headRef)?.[1] ?? null;
}

function isSha(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40}$/.test(value);
}

function incomplete(eventName: string): UserError {
  return new UserError(`The payload of the event \`${eventName}\` does not say what to decide.`);
}
