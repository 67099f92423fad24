import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkpointText, readCheckpoint } from '../../src/ledger/checkpoint.ts';
import { parseVerifierKey } from '../../src/ledger/note.ts';
import { privatePem } from '../attestation/keys.ts';
import { ALICE, draft, GRACE, pull } from '../audit/entries.ts';
import { AuditRepository, ORIGIN } from '../audit/repository.ts';
import { go, goRefusal, python, tools } from './tools.ts';

/** A ledger in a real Git repository, what `arbiter audit` writes of it, and the same read by others. */
describe.each([3, 8, 11])('a ledger of %i entries', (size) => {
  let repository: AuditRepository;
  let key = '';
  let note = '';
  let verifierKey = '';
  let entries: string[] = [];

  beforeAll(async () => {
    repository = new AuditRepository();
    await repository.begin();
    const merges = Array.from({ length: size - 1 }, (_, index) =>
      draft(
        'status',
        { event: 'merged', commit: 'c'.repeat(40), happened_at: '2026-03-06T09:00:00Z', status: 'approved' },
        {
          at: `2026-03-06T10:00:${String(index).padStart(2, '0')}Z`,
          pull_request: pull(5 + index, ALICE),
          actor: GRACE,
        },
      ),
    );
    await repository.append(...merges);
    key = join(repository.folder, 'key.pem');
    writeFileSync(key, privatePem('ed25519'));
    const archive = join(repository.folder, 'ledger.tar');
    const exported = await repository.audit('export', '--out', archive, '--key-file', key);
    expect(exported.code, exported.stderr).toBe(0);
    const folder = join(repository.folder, 'archive');
    mkdirSync(folder);
    execFileSync('tar', ['--extract', '--file', archive, '--directory', folder]);
    entries = readdirSync(join(folder, 'entries'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    note = join(repository.folder, 'checkpoint');
    const { output } = await repository.json('checkpoint', '--key-file', key, '--out', note);
    verifierKey = output.verifier_key;
  });
  afterAll(() => repository?.stop());

  const checkpoint = () => readCheckpoint(readFileSync(note, 'utf8'), [parseVerifierKey(verifierKey)]);

  test.skipIf(!tools.go)('its signed checkpoint is a note for golang.org/x/mod/sumdb/note', () => {
    expect(go('note-verify', verifierKey, note)).toEqual({
      text: checkpointText(checkpoint()),
      signer: ORIGIN,
    });
  });

  test.skipIf(!tools.go)('a changed checkpoint is none', () => {
    const changed = join(repository.folder, 'changed');
    writeFileSync(changed, readFileSync(note, 'utf8').replace(`\n${size}\n`, `\n${size + 1}\n`));
    expect(goRefusal('note-verify', verifierKey, changed)).toMatch(/invalid signature/u);
  });

  test.skipIf(!tools.go)('a note that they sign is one for us', () => {
    const text = join(repository.folder, 'text');
    writeFileSync(text, checkpointText(checkpoint()));
    const theirs = go('note-sign', ORIGIN, key, text) as { note: string; verifierKey: string };
    expect(theirs.verifierKey).toBe(verifierKey);
    expect(theirs.note).toBe(readFileSync(note, 'utf8'));
    expect(readCheckpoint(theirs.note, [parseVerifierKey(theirs.verifierKey)])).toEqual(checkpoint());
  });

  test.skipIf(!tools.go)('its root is the one of tlog and of transparency-dev/merkle', () => {
    expect(entries).toHaveLength(size);
    const { root } = checkpoint();
    expect(go('tree-root', ...entries)).toEqual({ tlog: root, merkle: root });
  });

  test.skipIf(!tools.python)('its entries are canonical JSON for rfc8785', () => {
    for (const file of entries) {
      const { text } = python('canonical.py', file) as { text: string };
      expect(`${text}\n`).toBe(readFileSync(file, 'utf8'));
    }
  });
});
