import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../model/canonical.ts';
import { contentManifest, subjectDigests } from '../model/subject.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { PullLedger } from './pull-ledger.ts';
import { voidedApprovals } from './voided-approval.ts';

const NAME = 'models/demo';
const FILE = `${NAME}/metrics.json`;
const [OLD, NEW] = [sha256Hex('old'), sha256Hex('new')];
const label = (run: number, attempt: number) =>
  `artifact evaluation of workflow run ${run} (attempt ${attempt})`;

function preimageOf(evidence: string): string {
  const entry = { path: `${NAME}/model.yml`, mode: '100644', sizeBytes: 1, sha256: sha256Hex('model') };
  const { preimage } = subjectDigests({
    model: { name: 'demo', version: '1.0.0' },
    content: contentManifest([entry], NAME),
    evidence: [{ file: FILE, sha256: evidence }],
    catalog: [],
    policies: [`sha256:${sha256Hex('policy')}`],
    waivers: [],
  });
  return preimage ?? '';
}

const before = preimageOf(OLD);
const subject = sha256Hex(before);
const verdict = (source: string, path = NAME) =>
  JSON.stringify({ models: [{ path, evidence: [{ file: FILE, sha256: OLD, source }] }] });

/** What the one stale approval is said to have been voided by. */
async function said(text: string | null, source: string | null, isKept = true) {
  const blobs = new Map<string, string>([[subject, before]]);
  if (text !== null && isKept) blobs.set(sha256Hex(text), text);
  const entry = {
    type: 'evaluation',
    subjects: [{ name: NAME, sha256: subject }],
    decision: { verdict: text === null ? null : sha256Hex(text) },
  } as unknown as LedgerEntry;
  const ledger = {
    entries: [entry],
    blobs: async (digests: readonly string[]) =>
      new Map(
        digests.flatMap((digest) => {
          const found = blobs.get(digest);
          return found === undefined ? [] : [[digest, Buffer.from(found)] as const];
        }),
      ),
  } as unknown as PullLedger;
  const artifacts =
    source === null
      ? []
      : [{ path: FILE, bytes: Buffer.from('new'), source, trust: 'workflow' as const, madeAt: null }];
  const [one] = await voidedApprovals(
    [{ review: 5, user: 'dana', reason: 'stale_subject' }],
    [{ review: 5, subject }],
    {
      name: NAME,
      evidenceAt: null,
      artifacts,
      governing: { policies: [] } as never,
      preimage: preimageOf(NEW),
    },
    ledger,
  );
  return one?.changes;
}

const changed = (detail: string | null) => [{ part: 'evidence', name: FILE, change: 'changed', detail }];

describe('evidence that changed under an approval', () => {
  it('names the attempt that wrote it again, and the digest that was approved', async () => {
    expect(await said(verdict(label(9, 1)), label(9, 2))).toEqual(
      changed(`run 9 attempt 2 wrote it again (attempt 1: sha256:${OLD.slice(0, 12)})`),
    );
  });

  it('is told without a run where it is committed', async () => {
    expect(await said(verdict('commit'), null)).toEqual(changed(null));
  });

  it.each<[string, string | null, boolean]>([
    ['was not kept', verdict(label(9, 1)), false],
    ['was never given', null, true],
    ['is no JSON', '{', true],
    ['is not a verdict', '[1, null]', true],
    ['has models of another shape', '{"models":{"path":1}}', true],
    ['has evidence of another shape', `{"models":[{"path":"${NAME}","evidence":[1,{"file":2}]}]}`, true],
    ['is of another model', verdict(label(9, 1), 'models/other'), true],
  ])('names the present attempt alone where the first verdict %s', async (_, text, isKept) => {
    expect(await said(text, label(9, 2), isKept)).toEqual(changed('run 9 attempt 2 wrote it'));
  });
});
