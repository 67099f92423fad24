import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/model/canonical.ts';
import { draft, evaluation, FRAUD, modelVerdict, pull } from './entries.ts';
import { AuditRepository } from './repository.ts';

/** What `audit verify` says of contents that no entry names itself. */

const MANIFEST = Buffer.from('name: fraud-detection\n');
const LOOSE = Buffer.from('of nothing that is recorded\n');
const RECORD = Buffer.from(
  JSON.stringify({ inputs: { trees: { base: [{ sha256: sha256Hex(MANIFEST) }] } } }),
);
const SUBJECT = Buffer.from('{"content":[]}');

let repository: AuditRepository;
beforeEach(async () => {
  repository = new AuditRepository();
  await repository.begin();
});
afterEach(() => repository.stop());

function record(...blobs: Buffer[]): Promise<void> {
  const verdict = evaluation(
    [modelVerdict(FRAUD, 'fraud-detection', { status: 'in_review', signoff: 'partial' })],
    {
      status: 'in_review',
      record: sha256Hex(RECORD),
    },
  );
  return repository.append(
    draft('evaluation', verdict, {
      pull_request: pull(4),
      subjects: [{ name: FRAUD, sha256: sha256Hex(SUBJECT) }],
      blobs: [RECORD, SUBJECT, ...blobs],
    }),
  );
}

async function notes(...words: string[]): Promise<unknown> {
  const { output } = await repository.json('verify', ...words);
  expect(output.findings).toEqual([]);
  return output.notes;
}
const OF_LOOSE = [
  expect.objectContaining({
    code: 'blob_unreferenced',
    message: expect.stringContaining(`names the content ${sha256Hex(LOOSE)}`),
  }),
];

describe('a content that a kept record names', () => {
  it('is none that nothing needs, in the branch and in an archive', async () => {
    await record(MANIFEST);
    expect(await notes()).toEqual([]);
    expect((await repository.audit('export', '--out', 'ledger.tar')).code).toBe(0);
    expect(await notes('--archive', 'ledger.tar')).toEqual([]);
  });

  it('does not hide one that nothing names', async () => {
    await record(MANIFEST, LOOSE);
    expect(await notes()).toEqual(OF_LOOSE);
    expect((await repository.audit('export', '--out', 'ledger.tar')).code).toBe(0);
    expect(await notes('--archive', 'ledger.tar')).toEqual(OF_LOOSE);
  });
});
