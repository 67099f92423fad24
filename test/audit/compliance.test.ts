import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/model/canonical.ts';
import { type ComplianceArtifact, complianceJson } from '../../src/release/compliance-artifact.ts';
import { deployment, rollback } from '../ledger/release-acts.ts';
import { draft } from './entries.ts';
import { AuditRepository } from './repository.ts';

/** `arbiter audit compliance`: the page of a deployment, from a clone, long after the run that made it. */

const FIXTURES = new URL('../fixtures/release/', import.meta.url);
const fixture = (name: string): string => readFileSync(new URL(name, FIXTURES), 'utf8');
const ARTIFACT = JSON.parse(fixture('compliance-full.json')) as ComplianceArtifact;
const JSON_BYTES = Buffer.from(complianceJson(ARTIFACT));
const ONE = { tag: 'fraud-1', sha256: '1'.repeat(64) };
const TWO = { tag: 'fraud-2', sha256: '2'.repeat(64) };

let repository: AuditRepository;
beforeEach(async () => {
  repository = new AuditRepository();
  await repository.begin();
});
afterEach(() => repository.stop());

async function deployed(content: Buffer): Promise<void> {
  await repository.append(
    draft('deployment', deployment(ONE, { compliance: sha256Hex(content) }), { blobs: [content] }),
  );
}

describe('the compliance artifact of a deployment', () => {
  it('is written as it was, JSON and page', async () => {
    await deployed(JSON_BYTES);
    const { code, stdout } = await repository.audit('compliance', '2', '--out', 'kept');
    expect([code, stdout.includes(sha256Hex(JSON_BYTES))]).toEqual([0, true]);
    const folder = join(repository.clone, 'kept');
    expect(readFileSync(join(folder, 'compliance.json'))).toEqual(JSON_BYTES);
    expect(readFileSync(join(folder, 'compliance.html'), 'utf8')).toBe(fixture('compliance-full.html'));
  });

  it('is written of a rollback as well', async () => {
    const detail = rollback(ONE, TWO, { compliance: sha256Hex(JSON_BYTES) });
    await repository.append(draft('rollback', detail, { blobs: [JSON_BYTES] }));
    expect((await repository.audit('compliance', '2', '--out', 'kept')).code).toBe(0);
    expect(readFileSync(join(repository.clone, 'kept', 'compliance.json'))).toEqual(JSON_BYTES);
    await repository.append(draft('rollback', rollback(TWO, ONE)));
    const { code, stderr } = await repository.audit('compliance', '3');
    expect([code, stderr]).toEqual([2, expect.stringContaining('an older version of Arbiter recorded it')]);
  });

  it('never replaces a file', async () => {
    await deployed(JSON_BYTES);
    expect((await repository.audit('compliance', '2')).code).toBe(0);
    const file = join(repository.clone, 'compliance-2', 'compliance.json');
    writeFileSync(file, 'mine');
    expect((await repository.audit('compliance', '2')).code).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it.each<[string, string]>([
    ['is of another form', '{"schema":"arbiter/compliance-artifact/v1"}\n'],
    ['is not as Arbiter writes it', `${JSON.stringify(ARTIFACT, null, 2)}\n`],
    ['is no JSON', 'page'],
  ])('is refused where it %s', async (_, text) => {
    await deployed(Buffer.from(text));
    const { code, stderr } = await repository.audit('compliance', '2');
    expect([code, stderr]).toEqual([2, expect.stringMatching(/compliance artifact/)]);
    expect(stderr).not.toContain('bug in Arbiter');
  });

  it('is of a deployment that went live', async () => {
    await repository.append(draft('deployment', deployment(ONE, { outcome: 'failed', code: 'unhealthy' })));
    for (const [word, message] of [
      ['1', 'is of type genesis'],
      ['2', 'it ended failed'],
      ['3', 'There is no entry 3'],
      ['x', 'ENTRY'],
    ] as const) {
      const { code, stderr } = await repository.audit('compliance', word);
      expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    }
  });

  it('is not taken from a ledger without its content', async () => {
    await repository.append(draft('deployment', deployment(ONE, { compliance: sha256Hex(JSON_BYTES) })));
    const { code, stderr } = await repository.audit('compliance', '2');
    expect([code, stderr]).toEqual([2, expect.stringContaining('is not in the ledger')]);
  });
});
