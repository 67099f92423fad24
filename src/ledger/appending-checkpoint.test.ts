import { describe, expect, it } from 'vitest';
import { append, ids } from '../../test/ledger/append.ts';
import { begun, contents, draft, GENESIS, KEY, minute, observation } from '../../test/ledger/drafts.ts';
import { checkpointText, treeHead } from './checkpoint.ts';
import { commitMessage } from './extension.ts';
import { parseVerifierKey, signNote, verifierKeyText } from './note.ts';
import { verifyLedger } from './verification.ts';

describe('checkpoints', () => {
  const run = { id: '1', attempt: '1', workflow_ref: 'w', workflow_sha: 's' };

  it('are added where their number comes', async () => {
    const { branch } = await begun();
    const drafts = ['a', 'b', 'c', 'd', 'e'].map((id, index) => draft(id, { at: minute(index), run }));
    const { appended } = await append(branch, drafts, { checkpoints: { every: 3 } });
    expect(appended.map(({ seq, id }) => `${seq} ${id}`)).toEqual([
      '2 a',
      '3 checkpoint/2',
      '4 b',
      '5 c',
      '6 checkpoint/5',
      '7 d',
      '8 e',
    ]);
    expect(appended[1]).toMatchObject({ type: 'checkpoint', at: minute(1), run, actor: null });
    const entries = [...branch.snapshot().entries].sort().map(([, bytes]) => bytes);
    expect(appended[1]?.decision).toEqual({ ...treeHead(entries.slice(0, 2)), note: null });
    expect(appended[4]?.decision).toEqual({ ...treeHead(entries.slice(0, 5)), note: null });
  });

  it('are not added for nothing', async () => {
    const { branch } = await begun();
    await append(branch, [draft('a')]);
    const { appended } = await append(branch, [draft('a')], { checkpoints: { every: 3 } });
    expect(appended).toEqual([]);
  });

  it('are every thousandth entry unless said', async () => {
    const { branch } = await begun();
    const { appended } = await append(
      branch,
      Array.from({ length: 999 }, (_, index) => draft(`d${index}`)),
    );
    expect(appended.filter(({ type }) => type === 'checkpoint').map(({ seq }) => seq)).toEqual([1000]);
  });

  it('can be asked for, are signed where there is a key, and are not doubled', async () => {
    const { branch } = await begun();
    const last = { at: minute(5), run };
    const note = (checkpoint: Parameters<typeof checkpointText>[0]): string =>
      signNote(checkpointText(checkpoint), 'arbiter', KEY);
    const { appended } = await append(branch, [draft('a')], { checkpoints: { last, note } });
    expect(ids(appended)).toEqual(['a', 'checkpoint/2']);
    expect(appended[1]).toMatchObject({ ...last, repository: GENESIS.repository });
    const keys = [parseVerifierKey(verifierKeyText('arbiter', KEY))];
    expect(verifyLedger(branch.snapshot(), { keys }).findings).toEqual([]);
    expect(String(appended[1]?.decision && (appended[1].decision as { note: string }).note)).toMatch(
      /^github\.com\/acme\/credit\/arbiter-ledger\n2\n/,
    );
    expect((await append(branch, [], { checkpoints: { last } })).appended).toEqual([]);
    expect(ids((await append(branch, [draft('b')], { checkpoints: { last } })).appended)).toEqual([
      'b',
      'checkpoint/4',
    ]);
  });
});

describe('a commit’s message', () => {
  it('says nothing that anybody could choose', () => {
    const { entry } = observation('a\n::error::', 's');
    expect(commitMessage({ v: 1, seq: 42, prev: null, ...entry })).toBe(
      'Entry 42: observation of pull request 5',
    );
    expect(contents(['x']).size).toBe(1);
  });
});
