import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/model/canonical.ts';
import {
  bundleDraft,
  deploymentDraft,
  drillDraft,
  type ReleaseActFacts,
  releaseDraft,
  rollbackDraft,
} from '../../src/release/ledger-drafts.ts';
import type { LedgerEntry } from '../../src/schemas/ledger-entry.ts';
import { draft, evaluation, FRAUD, GRACE, modelVerdict, pull, REPOSITORY } from '../audit/entries.ts';
import { AuditRepository } from '../audit/repository.ts';
import { bundle, deployment, drill, refused, release, rollback } from '../ledger/release-acts.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text);
const SUBJECT = bytesOf('{"content":"of the subject"}');
const SIGNATURE = bytesOf('{"signed":true}\n');
const ARTIFACT = bytesOf('{"compliance":true}\n');
const subject = { name: FRAUD, sha256: sha256Hex(SUBJECT) };
const NEW = { tag: 'fraud-detection-v1.0.1-approved-2026-03-04', sha256: 'a'.repeat(64) };
const UNKNOWN = { tag: 'fraud-detection-v1.0.0-approved-2026-01-15', sha256: 'b'.repeat(64) };

function facts(at: string, contents: readonly Uint8Array[] = []): ReleaseActFacts {
  return { at, repository: REPOSITORY, run: null, actor: GRACE, subject, pullRequest: null, contents };
}

const APPROVED = draft(
  'evaluation',
  evaluation([modelVerdict(FRAUD, 'fraud-detection', { version: '1.0.1' })]),
  { at: '2026-03-04T12:00:00Z', pull_request: pull(4), subjects: [subject], blobs: [SUBJECT] },
);
/** From the third entry on. */
const LEFT = [
  bundleDraft(
    facts('2026-03-05T12:00:00Z', [SIGNATURE]),
    bundle('1', { ...NEW, subject: subject.sha256, attestations: [sha256Hex(SIGNATURE)] }),
  ),
  releaseDraft({ ...facts('2026-03-05T13:00:00Z'), subject: null }, refused(NEW)),
  releaseDraft(facts('2026-03-05T14:00:00Z'), release(NEW)),
  deploymentDraft(facts('2026-03-06T12:00:00Z'), deployment(NEW, { environment: 'test' })),
  deploymentDraft(
    facts('2026-03-07T12:00:00Z', [ARTIFACT]),
    deployment(NEW, { deployment_id: 502, compliance: sha256Hex(ARTIFACT) }),
  ),
  rollbackDraft(facts('2026-03-08T12:00:00Z'), rollback(NEW, UNKNOWN)),
  drillDraft(facts('2026-03-09T12:00:00Z'), drill(NEW, NEW)),
];

describe('a ledger of what left the repository', () => {
  let repository: AuditRepository;
  beforeAll(async () => {
    repository = new AuditRepository();
    await repository.begin();
    await repository.append(APPROVED, ...LEFT);
  });
  afterAll(() => repository.stop());
  const tar = (file: string, ...args: string[]): string =>
    execFileSync('tar', ['-f', join(repository.folder, file), ...args], { encoding: 'utf8' });

  it('is whole, and tells what does not fit', async () => {
    const { code, output } = await repository.json('verify');
    expect(code).toBe(0);
    expect(output).toMatchObject({ whole: true, size: 9, contents: { present: 3 }, findings: [] });
    expect(output.gaps).toMatchObject([{ code: 'bundle_unrecorded', entry: 8, explainedBy: null }]);
  });

  it.each<[string, string[], number[]]>([
    ['an environment', ['--environment', 'prod'], [7, 8]],
    ['an environment and a type', ['--environment', 'prod', '--type', 'rollback'], [8]],
    ['a model by its folder', ['--model', FRAUD], [2, 3, 5, 6, 7, 8, 9]],
    ['a pull request', ['--pull', '4'], [2, 4, 5]],
  ])('is asked for %s', async (_, words, seqs) => {
    const { output } = await repository.json('query', ...words);
    expect(output.entries.map(({ seq }: LedgerEntry) => seq)).toEqual(seqs);
  });

  it('says it in one line each', async () => {
    const { stdout } = await repository.audit('query', '--environment', 'prod');
    expect(stdout).toContain('is live in prod');
    expect(stdout).toContain('rollback of prod from fraud-detection-v1.0.1-approved-2026-03-04 to');
  });

  it('is exported, and verified from the archive alone', async () => {
    await repository.audit('export', '--environment', 'prod', '--out', '../prod.tar');
    const { code, output } = await repository.json('verify', '--archive', '../prod.tar');
    expect([code, output.whole, output.size]).toEqual([0, true, 9]);
    expect(tar('prod.tar', '-xO', 'views/deployments.csv').trim().split('\r\n')).toHaveLength(3);
    expect(tar('prod.tar', '-xO', 'views/releases.csv').trim().split('\r\n')).toHaveLength(1);
    await repository.audit('export', '--out', '../all.tar');
    expect(tar('all.tar', '-xO', 'views/releases.csv')).toContain(',release,refused,');
    expect(tar('all.tar', '-xO', 'views/report.html')).toContain('1, and 1 refused');
    expect((await repository.audit('verify', '--archive', '../all.tar')).code).toBe(0);
  });
});
