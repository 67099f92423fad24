import { describe, expect, it } from 'vitest';
import { blob, CONTENTS, E8, tampering } from '../../test/ledger/tampering.ts';
import { sha256Hex } from '../model/canonical.ts';
import { entryBytes } from './entry.ts';
import { verifyLedger } from './verification.ts';

const { branch, next, add, bytes } = tampering();

describe('a ledger as it should be', () => {
  it('has no finding, and ends at its newest entry', () => {
    const { findings, notes, head, entries, digests, blobs } = verifyLedger(branch().snapshot());
    expect({ findings, notes }).toEqual({ findings: [], notes: [] });
    expect(head).toEqual({ seq: 7, sha256: sha256Hex(bytes(7)) });
    expect(entries.map(({ type }) => type)).toEqual([
      'genesis',
      'policy',
      'evaluation',
      'observation',
      'observation',
      'checkpoint',
      'expunged',
    ]);
    expect(digests).toEqual([1, 2, 3, 4, 5, 6, 7].map((seq) => sha256Hex(bytes(seq))));
    expect(blobs).toEqual(CONTENTS.map(sha256Hex).sort());
  });

  it('takes a content for named by any digest of an entry', () => {
    const [subject, policy, attestation] = ['subject', 'policy', 'attestation'].map((content) =>
      sha256Hex(content),
    );
    const named = next({
      subject: subject as string,
      policy: { sha256: policy as string, commit: 'c0ffee' },
      attestation: attestation as string,
    });
    const blobs = {
      [blob('subject')]: 'subject',
      [blob('policy')]: 'policy',
      [blob('attestation')]: 'attestation',
    };
    add({ [E8]: entryBytes(named), ...blobs });
    expect(verifyLedger(branch().snapshot())).toMatchObject({ findings: [], notes: [] });
  });

  it('says of a content that no entry names only that', () => {
    add({ [E8]: entryBytes(next()), [blob('loose')]: 'loose' });
    const { findings, notes } = verifyLedger(branch().snapshot());
    expect(findings).toEqual([]);
    expect(notes).toEqual([
      {
        code: 'blob_unreferenced',
        message: `No entry names the content ${sha256Hex('loose')} itself.`,
        entry: null,
        commit: null,
        path: blob('loose'),
      },
    ]);
  });
});
