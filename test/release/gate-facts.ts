import type { ReleaseFacts } from '../../src/release/release-facts.ts';
import type { Decision } from '../../src/schemas/decision.ts';
import type { LedgerEntry } from '../../src/schemas/ledger-entry.ts';

export const TAG = 'demo-v1.1.0-approved-2026-11-20';
export const COMMIT = 'c'.repeat(40);
export const OTHER_COMMIT = 'd'.repeat(40);
export const HEAD = 'a'.repeat(40);
export const PATH = 'models/demo';
export const SUBJECT = '1'.repeat(64);
export const CONTENT = '2'.repeat(64);
export const OTHER = '3'.repeat(64);
export const BUNDLE = '4'.repeat(64);

type Model = Decision['models'][number];
type Fields = Readonly<Record<string, unknown>>;

/** What the sign-off of an approved model says. */
export function signoff(change: Fields = {}): Model['signoff'] {
  return {
    schema: 'arbiter/signoff/v1',
    state: 'complete',
    assignment: { 'data-steward': ['dana'], 'ml-engineer': ['mia'] },
    missing: [],
    counted: [
      { review: 11, user: 'dana', role: 'data-steward' },
      { review: 12, user: 'mia', role: 'ml-engineer' },
    ],
    ignored: [],
    vetoes: [],
    notes: [],
    not_applicable: [],
    override: null,
    valid_until: null,
    ...change,
  } as Model['signoff'];
}

export function decision(model: Fields = {}, whole: Fields = {}): Decision {
  const judged = {
    name: 'demo',
    path: PATH,
    version: '1.1.0',
    status: 'approved',
    reason: 'approved',
    subject: {
      subject: `sha256:${SUBJECT}`,
      content: `sha256:${CONTENT}`,
      evidence: null,
      catalog: null,
      policy: null,
    },
    signoff: signoff(),
    checks: [],
    ...model,
  };
  return {
    schema: 'arbiter/decision/v1',
    status: 'approved',
    reason: 'approved',
    models: [judged],
    governance: null,
    problems: [],
    ...whole,
  } as unknown as Decision;
}

let seq = 0;

/** An entry about pull request 7 of repository 42. */
export function entry(
  type: LedgerEntry['type'],
  detail: Fields,
  parts: Partial<LedgerEntry> & { readonly pull?: number; readonly baseRef?: string } = {},
): LedgerEntry {
  seq += 1;
  const { pull = 7, baseRef = 'main', ...rest } = parts;
  return {
    v: 1,
    seq,
    prev: null,
    id: `${type}/${seq}`,
    type,
    at: '2026-11-20T12:00:00Z',
    repository: { id: 42, name: 'acme/models' },
    actor: null,
    run: null,
    pull_request: {
      number: pull,
      head: HEAD,
      base: COMMIT,
      base_ref: baseRef,
      author: null,
      opened_at: null,
    },
    policy: null,
    subject: null,
    subjects: [],
    evidence: [],
    decision: detail,
    attestation: null,
    ...rest,
  } as LedgerEntry;
}

export function evaluation(
  change: Fields = {},
  model: Fields = {},
  parts: Parameters<typeof entry>[2] = {},
): LedgerEntry {
  const judged = {
    name: 'demo',
    path: PATH,
    content: CONTENT,
    version: '1.1.0',
    status: 'approved',
    signoff: 'complete',
    missing: [],
    valid_until: null,
    override: false,
    checks: [],
    ...model,
  };
  const detail = { status: 'approved', reason: 'approved', models: [judged], ...change };
  return entry('evaluation', detail, { subjects: [{ name: PATH, sha256: SUBJECT }], ...parts });
}

export function approval(review: number, subject: string = SUBJECT): LedgerEntry {
  return entry('approval', { review, model: PATH }, { subject, subjects: [{ name: PATH, sha256: subject }] });
}

export function bundle(change: Fields = {}): LedgerEntry {
  const detail = { tag: TAG, sha256: BUNDLE, model: 'demo', version: '1.1.0', content: CONTENT };
  return entry('bundle', { ...detail, ...change });
}

export function release(change: Fields = {}): LedgerEntry {
  return entry('release', { tag: TAG, sha256: BUNDLE, commit: COMMIT, refusal: null, ...change });
}

/** A tag for which every link holds. */
export function facts(change: Partial<ReleaseFacts> = {}): ReleaseFacts {
  return {
    now: '2026-11-21T09:00:00Z',
    repositoryId: 42,
    ref: `refs/tags/${TAG}`,
    run: { attempt: 1, startedFor: COMMIT, outdated: null },
    tag: { name: TAG, object: COMMIT, commit: COMMIT, isBranchToo: false },
    branch: { name: 'main', isOnBranch: true },
    model: { found: 'one', path: PATH, version: '1.1.0' },
    origin: { change: COMMIT, pull: { number: 7, baseRef: 'main', head: HEAD } },
    content: { found: CONTENT, difference: null },
    judgement: {
      before: decision(),
      now: decision(),
      reviews: [
        { id: 11, submittedAt: '2026-11-19T23:59:59Z' },
        { id: 12, submittedAt: '2026-11-20T00:00:00Z' },
        { id: 13, submittedAt: '2026-11-21T08:00:00Z' },
      ],
    },
    entries: [evaluation(), approval(11), approval(12)],
    bundle: { holds: true, message: 'The bundle is the one of the ledger.' },
    signature: { holds: true, message: 'The signatures hold.' },
    ...change,
  };
}
