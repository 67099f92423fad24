import { serializeDecision } from '../../src/decision/decision.ts';
import {
  type Evaluation,
  type EvaluationInput,
  evaluate,
  type SignoffRequest,
} from '../../src/evaluation/evaluation.ts';
import type { ContentSource } from '../../src/evaluation/replay.ts';
import {
  type KeptVerdict,
  type RecorderOptions,
  VerdictRecorder,
} from '../../src/evaluation/verdict-recorder.ts';
import { evaluateSignoff } from '../../src/signoff/signoff.ts';
import type { SignoffSnapshot } from '../../src/signoff/snapshot.ts';
import { changedPaths, type MemoryTree } from './memory-tree.ts';

export const NOW = '2026-11-21T12:00:00Z';
export const HEAD = 'c'.repeat(40);
export const BASE = 'b'.repeat(40);
const AUTHOR = 1;

/** An input as the gate makes it, over trees in memory; nobody has signed. */
export function inputOf(
  base: MemoryTree,
  head: MemoryTree,
  changes: Partial<EvaluationInput> = {},
): EvaluationInput {
  return {
    now: NOW,
    baseSha: BASE,
    headSha: HEAD,
    base,
    head,
    source: 'commit',
    changed: changedPaths(base, head),
    changedOnBase: [],
    artifacts: async () => ({ files: [], awaiting: [], problems: [], newestAt: null }),
    signoff: null,
    isDraft: false,
    auditTrail: null,
    ...changes,
  };
}

/** A snapshot that answers a question: every person of the roles file has write access, and some approved. */
function snapshotFor(request: SignoffRequest, approvers: readonly string[]): SignoffSnapshot {
  const logins = [
    ...new Set(
      Object.values(request.roles.roles).flatMap((role) =>
        (role?.users ?? []).map((user) => (typeof user === 'string' ? user : user.login)),
      ),
    ),
  ].sort();
  const idOf = (login: string): number => logins.indexOf(login) + 10;
  const subject = request.subject.sha256;
  return {
    now: NOW,
    tier: request.tier,
    isGoverning: request.isGoverning,
    governanceRole: request.governanceRole,
    addedSeats: request.addedSeats,
    roles: Object.entries(request.roles.roles).map(([name, role]) => ({
      name,
      members: (role?.users ?? []).map((user) => {
        const login = typeof user === 'string' ? user : user.login;
        return { id: idOf(login), login };
      }),
      errors: [],
    })),
    people: [
      { id: AUTHOR, login: 'author', type: 'User', permission: 'write' as const },
      ...logins.map((login) => ({ id: idOf(login), login, type: 'User', permission: 'write' as const })),
    ],
    signoff: request.signoff,
    hasLedger: true,
    pullRequest: {
      author: AUTHOR,
      base: 'main',
      head: HEAD,
      isDraft: false,
      labels: [],
      files: [],
      changedFiles: null,
      commitCount: 1,
    },
    commits: [
      {
        sha: HEAD,
        parents: [BASE],
        author: AUTHOR,
        committer: AUTHOR,
        isVerified: true,
        message: 'Retrain the model',
        tree: 'd'.repeat(40),
        cleanMergeTree: null,
        subject: null,
      },
    ],
    heads: [{ sha: HEAD, at: '2026-11-21T09:00:00Z', pusher: AUTHOR, subject, isActivityRead: true }],
    observations: approvers.map((_, index) => ({ review: index + 1, subject: subject ?? '' })),
    reviews: approvers.map((login, index) => ({
      id: index + 1,
      user: idOf(login),
      state: 'APPROVED' as const,
      commit: HEAD,
      at: '2026-11-21T10:00:00Z',
      body: index === 0 ? 'condition: before 2027-01-31 publish the drift report' : '',
      dismissal: null,
    })),
    comments: [],
    delegations: [],
    truncated: [],
  };
}

export interface Recorded extends KeptVerdict {
  readonly evaluation: Evaluation;
}

/** Evaluates as the gate does, with a recorder beside it. */
export async function recorded(
  input: EvaluationInput,
  approvers: readonly string[] | null = null,
  options: Partial<RecorderOptions> = {},
): Promise<Recorded> {
  const recorder = new VerdictRecorder({ arbiter: '0.1.0', maxFileBytes: 5 * 1024 * 1024, ...options });
  const evaluation = await evaluate(
    recorder.watch(approvers === null ? input : { ...input, signoff: signedBy(approvers, recorder) }),
  );
  return { evaluation, ...recorder.finish(evaluation) };
}

/** Answers questions from snapshots and tells the recorder, as the gate does. */
export function signedBy(
  approvers: readonly string[],
  recorder?: VerdictRecorder,
): NonNullable<EvaluationInput['signoff']> {
  return async (request) => {
    const snapshot = snapshotFor(request, approvers);
    const voided = [{ review: 99, user: 'zoe', changes: [] }];
    const answer = { ...evaluateSignoff(snapshot), voided };
    recorder?.signoff({ request, snapshot, answer });
    return answer;
  };
}

/** A store that has exactly these contents. */
export function storeOf(blobs: ReadonlyMap<string, Uint8Array>): ContentSource {
  return async (wanted) =>
    new Map(
      wanted.flatMap(({ sha256 }) => {
        const bytes = blobs.get(sha256);
        return bytes === undefined ? [] : [[sha256, bytes] as const];
      }),
    );
}

/** The bytes of the verdict as the ledger keeps them. */
export function verdictOf({ evaluation }: Recorded): Buffer {
  return Buffer.from(serializeDecision(evaluation.decision), 'utf8');
}
