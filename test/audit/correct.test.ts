import { afterEach, beforeEach, expect, it } from 'vitest';
import { pullHistory } from '../../src/evaluation/pull-history.ts';
import type { LedgerEntry } from '../../src/schemas/ledger-entry.ts';
import { draft, evaluation, FRAUD, modelVerdict, pull } from './entries.ts';
import { AuditRepository, BRANCH } from './repository.ts';

const REVIEW = 11;
const VERDICT = draft('evaluation', evaluation([modelVerdict(FRAUD, 'fraud')]), {
  at: '2026-03-01T10:00:00Z',
  pull_request: pull(4),
});
const OBSERVATION = draft(
  'observation',
  {
    review: REVIEW,
    state: 'APPROVED',
    user: 2,
    commit: 'a'.repeat(40),
    submitted_at: '2026-03-01T11:00:00Z',
    body_sha256: 'b'.repeat(64),
  },
  { at: '2026-03-01T11:00:01Z', pull_request: pull(4) },
);

let repository: AuditRepository;
beforeEach(async () => {
  repository = new AuditRepository();
  await repository.begin();
  await repository.append(VERDICT, OBSERVATION);
});
afterEach(() => repository.stop());

const correct = (...words: string[]) => repository.json('correct', ...words);

async function entries(): Promise<LedgerEntry[]> {
  repository.fetch();
  return (await repository.json('query')).output.entries;
}

it('a correction is an entry of its own, found with what it corrects, and the ledger stays whole', async () => {
  const reason = 'It was judged by the rules of a branch.';
  expect(await correct('2', '--reason', ` ${reason} `)).toMatchObject({
    code: 0,
    output: { schema: 'arbiter/audit-correct/v1', of: 2, reason, entry: 4 },
  });
  const after = await entries();
  expect(after).toHaveLength(4);
  expect(after[3]).toMatchObject({
    type: 'correction',
    at: '2026-11-21T08:00:00Z',
    decision: { of: 2, reason },
    pull_request: { number: 4 },
  });
  expect((await repository.json('verify')).output).toMatchObject({ whole: true, size: 4 });
  expect((await repository.json('query', '--pull', '4')).output.entries).toHaveLength(3);
});

it('says which entry it was in words', async () => {
  const { code, stdout } = await repository.audit('correct', '3', '--reason', 'Seen too late.');
  expect([code, stdout]).toEqual([
    0,
    `Entry 3 (observation: review ${REVIEW} first seen as APPROVED) is corrected by entry 4.\n`,
  ]);
});

it('a corrected verdict counts no more, and of a corrected observation nothing is known', async () => {
  expect(pullHistory(await entries(), 4, 'main').verdicts).toHaveLength(1);
  await correct('2', '--reason', 'Wrong.');
  await correct('3', '--reason', 'Wrong.');
  const history = pullHistory(await entries(), 4, 'main');
  expect(history.verdicts).toEqual([]);
  expect(history.observations.get(REVIEW)).toEqual(new Map());
});

it('is refused when the same was said before, and written for another reason', async () => {
  expect((await correct('2', '--reason', 'Wrong.')).code).toBe(0);
  const before = repository.git(repository.remote, 'rev-parse', BRANCH);
  expect(await repository.audit('correct', '2', '--reason', 'Wrong. ')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'Entry 2 was corrected for this reason already, by entry 4: nothing was written.\n',
  });
  expect(repository.git(repository.remote, 'rev-parse', BRANCH)).toBe(before);
  expect(await correct('2', '--reason', 'And late.')).toMatchObject({ code: 0, output: { entry: 5 } });
});

it.each<[string, string[], string]>([
  ['no entry', ['--reason', 'x'], 'Say which entry'],
  ['a word', ['two', '--reason', 'x'], 'takes a whole number from 1'],
  ['an entry that is not there', ['4', '--reason', 'x'], 'has no entry 4: it has entries 1 to 3'],
  ['no reason', ['2'], '--reason TEXT'],
  ['an empty reason', ['2', '--reason', '  '], '--reason TEXT'],
  ['a reason that is too long', ['2', '--reason', 'x'.repeat(4001)], 'at most 4000 characters'],
  ['two entries', ['2', '3', '--reason', 'x'], '`3` was not expected'],
])('takes %s for a mistake, and writes nothing', async (_, words, message) => {
  const before = repository.git(repository.remote, 'rev-parse', BRANCH);
  expect(await repository.audit('correct', ...words)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(message),
  });
  expect(repository.git(repository.remote, 'rev-parse', BRANCH)).toBe(before);
});

it('writes nothing into a ledger that is not whole', async () => {
  repository.tamper((_, git) => {
    git('rm', '--quiet', 'entries/0000000003.json');
    git('commit', '--quiet', '-m', 'x');
  });
  const before = repository.git(repository.remote, 'rev-parse', BRANCH);
  expect((await repository.audit('correct', '2', '--reason', 'x')).code).toBe(1);
  expect(repository.git(repository.remote, 'rev-parse', BRANCH)).toBe(before);
});
