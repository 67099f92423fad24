import { canonicalJson, sha256Hex } from '../../src/model/canonical.ts';
import type { LedgerDetail } from '../../src/schemas/ledger-detail.ts';
import type { LedgerEntry } from '../../src/schemas/ledger-entry.ts';
import { ledgerDetail as isDetail } from '../../src/schemas/validators/ledger-detail.js';
import { ledgerEntry as isEntry } from '../../src/schemas/validators/ledger-entry.js';

type Evaluation = NonNullable<LedgerDetail['evaluation']>;
type ModelVerdict = Evaluation['models'][number];
type Check = ModelVerdict['checks'][number];

/** What happened, before it has its place in the chain. */
export type Act = Pick<LedgerEntry, 'type' | 'at' | 'pull_request' | 'subject' | 'subjects' | 'decision'>;

export const DEMO = 'models/demo';

/** `12:30` of the first of March, or an instant as it is. */
export function clock(time: string): string {
  return /^\d\d:\d\d$/.test(time) ? `2026-03-01T${time}:00Z` : time;
}

/** The digest that stands for a content called `name`. */
export function subjectOf(name: string): string {
  return sha256Hex(name);
}

/** Acts of one pull request. `opened: null`: not known. */
export function pullActs(number: number, opened: string | null = '08:00') {
  const pullRequest = (head: string): LedgerEntry['pull_request'] => ({
    number,
    head,
    base: 'b'.repeat(40),
    base_ref: 'main',
    author: { id: 1, login: 'alice', type: 'User' },
    opened_at: opened === null ? null : clock(opened),
  });
  const act = (
    type: Act['type'],
    time: string,
    decision: object,
    more: { head?: string; subject?: string | null; path?: string } = {},
  ): Act => {
    const { head = 'h1', subject = null, path = DEMO } = more;
    return {
      type,
      at: clock(time),
      pull_request: pullRequest(head),
      subject: null,
      subjects: subject === null ? [] : [{ name: path, sha256: subjectOf(subject) }],
      decision: { ...decision },
    };
  };
  return {
    act,
    /** A verdict on one model; `null` for a verdict that is an error as a whole. */
    verdict: (
      time: string,
      status: ModelVerdict['status'] | null,
      more: {
        missing?: string[];
        checks?: Check[];
        signoff?: string | null;
        draft?: boolean;
        head?: string;
        subject?: string | null;
        path?: string;
        name?: string;
        without?: boolean;
      } = {},
    ): Act => {
      const { missing = [], checks = [], draft = false, path = DEMO, without = false } = more;
      const model: ModelVerdict = {
        name: more.name ?? 'demo',
        path,
        version: '1.1.0',
        status: status ?? 'error',
        signoff: more.signoff === undefined ? (missing.length === 0 ? 'complete' : 'partial') : more.signoff,
        missing,
        valid_until: null,
        override: false,
        checks,
      };
      const decision: Evaluation = {
        status: status ?? 'error',
        reason: 'As the test says.',
        verdict: null,
        record: null,
        head_at: null,
        pusher: null,
        is_draft: draft,
        governance: null,
        models: status === null || without ? [] : [model],
      };
      return act('evaluation', time, decision, { subject: 's1', ...more });
    },
    approval: (time: string, role: string, submitted: string, path = DEMO): Act =>
      act('approval', time, {
        review: 7,
        model: path,
        role,
        member_by: 'roles.yml',
        submitted_at: clock(submitted),
        conditions: [],
      }),
    ended: (time: string, event: 'merged' | 'closed', happened: string | null = time): Act =>
      act('status', time, {
        event,
        commit: 'c'.repeat(40),
        happened_at: happened === null ? null : clock(happened),
        status: 'approved',
      }),
    override: (time: string, model = DEMO): Act =>
      act('override', time, { model, label: 'arbiter/override', reason: 'Fraud wave.', until: clock(time) }),
  };
}

export function check(id: string, outcome: string, level = 'mandatory', policy = 'board'): Check {
  return { id, policy, level, outcome };
}

/** A ledger of these acts, in this order, each entry as the schema says and chained to the one before. */
export function ledgerOf(acts: readonly Act[]): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  let prev: string | null = null;
  const genesis: Act = {
    type: 'genesis',
    at: clock('00:00'),
    pull_request: null,
    subject: null,
    subjects: [],
    decision: { origin: 'github.com/acme/models/arbiter-ledger', reason: 'A test.' },
  };
  for (const act of [genesis, ...acts]) {
    const seq = entries.length + 1;
    const entry: LedgerEntry = {
      v: 1,
      seq,
      prev,
      id: `entry/${seq}`,
      repository: { id: 1, name: 'acme/models' },
      actor: null,
      run: null,
      policy: null,
      evidence: [],
      attestation: null,
      ...act,
    };
    assertValid(entry);
    prev = sha256Hex(`${canonicalJson(entry)}\n`);
    entries.push(entry);
  }
  return entries;
}

/** What an entry says of a waiver that was merged. */
export const WAIVER = {
  file: '.arbiter/waivers/auc.yml',
  sha256: '5'.repeat(64),
  check: 'auc',
  model: 'fraud',
  versions: { from: '1.0.0', to: '1.9.9' },
  reason: 'New merchants shift the score.',
  ticket: 'RISK-1',
  expires: '2026-03-20',
  requested_by: 'mel',
  approved_by: [{ login: 'ruth', id: 9, role: 'model-risk', review: 41 }],
  verdict: 3,
  commit: 'a'.repeat(40),
  merged_at: '2026-03-01T09:00:00Z',
} as const;

const WITHOUT_SCHEMA: ReadonlySet<string> = new Set(['retirement']);

function assertValid(entry: LedgerEntry): void {
  const isDetailValid = WITHOUT_SCHEMA.has(entry.type) || isDetail({ [entry.type]: entry.decision });
  if (isEntry(entry) && isDetailValid) return;
  const errors = [...(isEntry.errors ?? []), ...(isDetail.errors ?? [])];
  throw new Error(`Entry ${entry.seq} is not as the schema says: ${JSON.stringify(errors)}`);
}
