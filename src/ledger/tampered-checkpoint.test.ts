import { describe, expect, it } from 'vitest';
import { KEY, ORIGIN } from '../../test/ledger/drafts.ts';
import { E8, tampering, text } from '../../test/ledger/tampering.ts';
import { checkpointText, type TreeHead, treeHead } from './checkpoint.ts';
import { parseVerifierKey, signNote, verifierKeyText } from './note.ts';

const { branch, found, next, add, bytes, caught } = tampering();

describe('a checkpoint entry that is not true', () => {
  const root = 'A'.repeat(43).concat('=');
  const said = (decision: Record<string, unknown>) => (): unknown =>
    add({ [E8]: text(next({ type: 'checkpoint', decision })) });
  const head = (): TreeHead => treeHead([1, 2, 3, 4, 5, 6, 7].map(bytes));
  const noted = (note: (origin: string, head: TreeHead) => string) => (): unknown =>
    add({ [E8]: text(next({ type: 'checkpoint', decision: { ...head(), note: note(ORIGIN, head()) } })) });
  const sign = (origin: string, { size, root }: TreeHead): string =>
    signNote(checkpointText({ origin, size, root }), 'arbiter', KEY);
  caught([
    {
      what: 'of another root',
      how: said({ size: 7, root, note: null }),
      finds: [
        'checkpoint_mismatch [8 - entries/0000000008.json] Checkpoint entry 8 names another root than the entries before it have (27uNZuCr5G/lQoPjotmJzBAIRSd+5nHmSo0WS8OKibI=).',
      ],
    },
    {
      what: 'of fewer entries',
      how: () => said({ ...head(), size: 6, note: null })(),
      finds: [
        'checkpoint_mismatch [8 - entries/0000000008.json] Checkpoint entry 8 covers 6 entries, not the 7 before it.',
      ],
    },
    {
      what: 'of itself',
      how: () => said({ ...head(), size: 8, note: null })(),
      finds: [
        'checkpoint_mismatch [8 - entries/0000000008.json] Checkpoint entry 8 covers 8 entries, not the 7 before it.',
      ],
    },
    {
      what: 'with a note that is none',
      how: noted(() => 'signed, me'),
      finds: [
        "checkpoint_mismatch [8 - entries/0000000008.json] The note of checkpoint entry 8 is not one of its size and root and this ledger's origin.",
      ],
    },
    {
      what: 'with a note that is no checkpoint',
      how: noted(() => signNote('hello\n', 'arbiter', KEY)),
      finds: [
        "checkpoint_mismatch [8 - entries/0000000008.json] The note of checkpoint entry 8 is not one of its size and root and this ledger's origin.",
      ],
    },
    {
      what: 'with a note of another log',
      how: noted((_, of) => sign('github.com/evil/credit/ledger', of)),
      finds: [
        "checkpoint_mismatch [8 - entries/0000000008.json] The note of checkpoint entry 8 is not one of its size and root and this ledger's origin.",
      ],
    },
    {
      what: 'with a note of another size',
      how: noted((origin, of) => sign(origin, { ...of, size: 6 })),
      finds: [
        "checkpoint_mismatch [8 - entries/0000000008.json] The note of checkpoint entry 8 is not one of its size and root and this ledger's origin.",
      ],
    },
    {
      what: 'with a note of another root',
      how: noted((origin, of) => sign(origin, { ...of, root })),
      finds: [
        "checkpoint_mismatch [8 - entries/0000000008.json] The note of checkpoint entry 8 is not one of its size and root and this ledger's origin.",
      ],
    },
  ]);

  it('must be signed by a key that is trusted, where keys are given and there is a note', () => {
    noted(sign)();
    const trusted = parseVerifierKey(verifierKeyText('arbiter', KEY));
    const other = parseVerifierKey(verifierKeyText('other', KEY));
    expect(found()).toEqual([]);
    expect(found(branch(), { keys: [other, trusted] })).toEqual([]);
    expect(found(branch(), { keys: [other] })).toEqual([
      'checkpoint_signature [8 - entries/0000000008.json] The note of checkpoint entry 8 is not signed by a key that is trusted here.',
    ]);
  });

  it('is found wrong by its signature alone', () => {
    noted((origin, of) =>
      sign(origin, of).replace(
        / ([A-Za-z0-9+/]{8})([A-Za-z0-9])/u,
        (_, id, digit) => ` ${id}${digit === 'A' ? 'B' : 'A'}`,
      ),
    )();
    expect(found()).toEqual([]);
    expect(found(branch(), { keys: [parseVerifierKey(verifierKeyText('arbiter', KEY))] })).toEqual([
      'checkpoint_signature [8 - entries/0000000008.json] The note of checkpoint entry 8 is not signed by a key that is trusted here.',
    ]);
  });
});
