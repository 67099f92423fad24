import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CREDIT, draft, evaluation, FRAUD, modelVerdict, pull } from './entries.ts';
import { AuditRepository } from './repository.ts';

type Outcome = 'pass' | 'fail' | 'inconclusive';

/** A verdict of pull request `number` on one model, whose check `train-gap` is in shadow. */
function verdict(number: number, at: string, path: string, outcome: Outcome, level = 'shadow') {
  const model = modelVerdict(path, path.replace('models/', ''), {
    checks: [
      { id: 'auc', policy: 'board', level: 'mandatory', outcome: 'pass' },
      { id: 'train-gap', policy: 'board', level, outcome },
    ],
  });
  return draft('evaluation', evaluation([model]), { at, pull_request: pull(number) });
}

describe('arbiter audit promotion', () => {
  let repo: AuditRepository;
  beforeAll(async () => {
    repo = new AuditRepository();
    await repo.begin();
  });
  afterAll(() => repo.stop());

  it('an empty history is said, and is no success', async () => {
    expect(await repo.audit('promotion')).toMatchObject({
      code: 1,
      stdout: 'No verdict is recorded in this period: nothing can be told.\n',
    });
    expect(await repo.json('promotion')).toMatchObject({ code: 1, output: { verdicts: 0, checks: [] } });
  });

  it('no check in shadow is said, and is no success', async () => {
    await repo.append(verdict(1, '2026-02-01T12:00:00Z', FRAUD, 'fail', 'advisory'));
    expect(await repo.audit('promotion')).toMatchObject({
      code: 1,
      stdout: 'No check was judged in shadow, in 1 recorded verdict.\n',
    });
  });

  it('says how often it would have blocked, whom, and since when', async () => {
    await repo.append(
      verdict(2, '2026-03-01T12:00:00Z', FRAUD, 'fail'),
      verdict(3, '2026-03-02T12:00:00Z', FRAUD, 'pass'),
      verdict(4, '2026-03-03T12:00:00Z', CREDIT, 'inconclusive'),
      verdict(5, '2026-03-04T12:00:00Z', CREDIT, 'pass', 'mandatory'),
    );
    const { code, stdout } = await repo.audit('promotion');
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "1 check judged in shadow, in 5 recorded verdicts. In shadow they blocked nothing.

      board/train-gap: would have blocked 2 of 3 evaluations (fail 1, inconclusive 1, pass 1)
        in shadow since 2026-03-01T12:00:00Z, last judged so 2026-03-03T12:00:00Z; the newest verdict judged it as mandatory
        credit (models/credit): 1 of 1
        fraud (models/fraud): 1 of 2
        pull requests: #2, #4
      "
    `);
    const { output } = await repo.json('promotion', '--from', '2026-03-02', '--to', '2026-03-02');
    expect(output).toMatchObject({
      schema: 'arbiter/promotion/v1',
      period: { from: '2026-03-02', to: '2026-03-02' },
      verdicts: 1,
      checks: [{ evaluations: 1, would_have_blocked: 0 }],
    });
  });

  it('tells nothing of a ledger that is not whole, and refuses what it does not know', async () => {
    const broken = repo.copy();
    broken.tamper((folder, git) => {
      git('rm', '--quiet', 'entries/0000000003.json');
      git('commit', '--quiet', '--message', `x ${folder.length}`);
    });
    expect(await broken.audit('promotion')).toMatchObject({ code: 1, stdout: '' });
    broken.stop();
    expect(await repo.audit('promotion', '--from', 'soon')).toMatchObject({ code: 2, stdout: '' });
    expect(await repo.audit('promotion', '--since', 'x')).toMatchObject({ code: 2, stdout: '' });
    expect((await repo.audit('promotion', '--help')).stdout).toContain('arbiter audit promotion [options]');
  });
});
