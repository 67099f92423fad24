import { appendEntries } from '../../src/ledger/appending.ts';
import type { Draft } from '../../src/ledger/draft.ts';
import { entryBytes, entryPath } from '../../src/ledger/entry.ts';
import type { Finding } from '../../src/ledger/finding.ts';
import { blobPath } from '../../src/ledger/layout.ts';
import type { VerifiedLedger } from '../../src/ledger/verification.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import type { LedgerEntry } from '../../src/schemas/ledger-entry.ts';
import { AT_ONCE, begun, contents, draft, expunging, minute, observation } from './drafts.ts';
import { MemoryBranch, type RawCommit } from './memory-branch.ts';

export const SUBJECT = '{"content":"of the subject"}';
export const POLICY = '{"policy":"as resolved"}';
export const VERDICT = '{"verdict":"approved"}';
export const RECORD = '{"record":"of the inputs"}';
export const EVIDENCE = '{"auc":0.91}';
export const OLD = '{"evidence":"that was kept long enough"}';

const evaluation: Draft = draft(
  'evaluation/5/1',
  {
    type: 'evaluation',
    at: minute(3),
    subjects: [{ name: 'models/credit', sha256: sha256Hex(SUBJECT) }],
    evidence: [
      { name: 'metrics.json', sha256: sha256Hex(EVIDENCE), size: EVIDENCE.length, trust: 'repository' },
    ],
    decision: {
      status: 'approved',
      reason: 'All seats are filled.',
      verdict: sha256Hex(VERDICT),
      record: sha256Hex(RECORD),
      head_at: minute(0),
      pusher: 9,
      is_draft: false,
      governance: null,
      models: [],
    },
  },
  [SUBJECT, VERDICT, RECORD, EVIDENCE],
);

/** Genesis, policy, evaluation, observation, a checkpoint, an old content and its expunction. */
export const SAMPLE: readonly Draft[] = [
  draft(
    'policy/1',
    {
      type: 'policy',
      at: minute(2),
      decision: { policies: [{ id: 'arb', version: '1', file: 'arb.yml', sha256: sha256Hex(POLICY) }] },
    },
    [POLICY],
  ),
  evaluation,
  { ...observation('observation/5/1', SUBJECT), blobs: new Map() },
  observation('observation/5/2', OLD, 2),
  expunging('expunged/1', [sha256Hex(OLD)], 'retention'),
];

/** The sample ledger: entries 1 to 7, of which the sixth is a checkpoint. */
export async function sampleLedger(): Promise<{ branch: MemoryBranch; ledger: VerifiedLedger }> {
  const { branch, ledger } = await begun();
  const access = { reader: branch, writer: branch };
  const { ledger: extended } = await appendEntries(access, SAMPLE, {
    ...AT_ONCE,
    known: ledger,
    checkpoints: { every: 6 },
  });
  return { branch, ledger: extended };
}

/** Entries written anew from the genesis on: numbers and links are set, so that the chain holds whatever they say. */
export function rechained(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const chained: LedgerEntry[] = [];
  let prev: string | null = null;
  for (const entry of entries) {
    const next: LedgerEntry = { ...entry, seq: chained.length + 1, prev };
    chained.push(next);
    prev = sha256Hex(entryBytes(next));
  }
  return chained;
}

/** A branch with a commit for each entry; contents come with the first. */
export function branchOf(entries: readonly LedgerEntry[], texts: readonly string[] = []): MemoryBranch {
  const branch = new MemoryBranch();
  const blobs = [...contents(texts)].map(([sha256, bytes]) => [blobPath(sha256), bytes] as const);
  for (const [index, entry] of entries.entries()) {
    const files: RawCommit['files'] = { [entryPath(entry.seq)]: entryBytes(entry) };
    branch.commit({ files: index === 0 ? { ...files, ...Object.fromEntries(blobs) } : files });
  }
  return branch;
}

/**
 * Findings as lines of `code entry path: message`. Digests of the entries as they were and commits of the branch are named:
 * `entry#3`, `commit#3` (the third of the history). Contents go without their folder.
 */
export function told(findings: readonly Finding[], ledger: VerifiedLedger, branch: MemoryBranch): string[] {
  const names = new Map<string, string>();
  for (const [index, sha256] of ledger.digests.entries()) names.set(sha256, `entry#${index + 1}`);
  for (const [index, { sha }] of branch.snapshot().commits.entries()) names.set(sha, `commit#${index + 1}`);
  for (const [name, text] of Object.entries({ SUBJECT, POLICY, VERDICT, RECORD, EVIDENCE, OLD })) {
    names.set(sha256Hex(text), name);
  }
  const named = (text: string): string =>
    text
      .replace(/\bblobs\/([0-9a-f]{2})\/(?=\1)/g, 'blobs/')
      .replace(/\b[0-9a-f]{64}\b|\b[0-9a-f]{40}\b/g, (found) => names.get(found) ?? found);
  return findings.map(({ code, message, entry, commit, path }) => {
    const place = [entry, commit, path].map((part) => (part === null ? '-' : String(part)));
    return `${code} [${named(place.join(' '))}] ${named(message)}`;
  });
}
