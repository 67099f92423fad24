import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serializeDecision } from '../../src/decision/decision.ts';
import { judgedEvidence, verdictSummary } from '../../src/evaluation/verdict-summary.ts';
import type { Draft } from '../../src/ledger/draft.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import { ALICE, draft, evaluation, modelVerdict, pull } from '../audit/entries.ts';
import { AuditRepository, BRANCH } from '../audit/repository.ts';
import { exampleInput, SIGNERS } from '../replay/recorded-example.ts';
import { type Recorded, recorded } from '../replay/recording.ts';
import { exampleState } from './example.ts';

const PATH = 'models/fraud-detection';
let repository: AuditRepository;

/** An evaluation as the gate records it; `verdict` another than the record gives. */
function recordedDraft(made: Recorded, at: string, verdict?: string): Draft {
  const bytes = Buffer.from(verdict ?? serializeDecision(made.evaluation.decision), 'utf8');
  const contents = [bytes, made.record, ...made.blobs.values()];
  const { decision } = made.evaluation;
  const pulled = pull(4, ALICE) as NonNullable<Draft['entry']['pull_request']>;
  return draft(
    'evaluation',
    {
      ...evaluation([modelVerdict(PATH, 'fraud-detection')], {
        verdict: sha256Hex(bytes),
        record: sha256Hex(made.record),
      }),
      ...verdictSummary(decision),
    },
    {
      at,
      pull_request: { ...pulled, head: decision.head ?? '', base: decision.base ?? '' },
      evidence: judgedEvidence(decision),
      blobs: contents,
    },
  );
}

beforeAll(async () => {
  const whole = await recorded(exampleInput('repaired'), SIGNERS);
  const text = serializeDecision(whole.evaluation.decision);
  repository = new AuditRepository();
  await repository.begin();
  await repository.append(
    /* 2 */ recordedDraft(whole, '2026-11-01T00:00:00Z'),
    /* 3 */ recordedDraft(
      whole,
      '2026-11-02T00:00:00Z',
      text.replace('"status": "approved"', '"status": "error"'),
    ),
    /* 4 */ draft('evaluation', evaluation([], { status: 'error', reason: 'GitHub did not answer.' }), {
      at: '2026-11-03T00:00:00Z',
    }),
  );
});
afterAll(() => repository.stop());

describe('a recorded verdict', () => {
  it('is the same bytes when it is computed again', async () => {
    const { code, stdout } = await repository.audit('replay', '2');
    expect([code, stdout]).toEqual([0, 'Entry 2: the same verdict, byte for byte (approved).\n']);
    expect(await repository.json('replay', '2')).toMatchObject({
      output: { schema: 'arbiter/audit-replay/v1', entry: 2, outcome: 'same', status: 'approved' },
    });
  });

  it('that is not what its inputs give is found out, with the place', async () => {
    const { code, stdout } = await repository.audit('replay', '3');
    expect(code).toBe(1);
    expect(stdout).toContain('another verdict than the one recorded, first at /status:');
    expect(stdout).toContain('recorded  "error"');
    expect(stdout).toContain('replayed  "approved"');
  });

  it('cannot be computed where nothing was decided', async () => {
    const { code, stdout } = await repository.audit('replay', '4');
    expect([code, stdout]).toEqual([2, expect.stringContaining('Nothing was decided there')]);
  });

  it('cannot be computed once its contents were removed, and says by which entry', async () => {
    const { output } = await repository.json('query', '--type', 'evaluation');
    const record = output.entries[0].decision.record as string;
    await repository.audit('expunge', '--blob', record, '--reason', 'Erasure request 17', '--yes');
    repository.fetch();
    const { code, stdout } = await repository.audit('replay', '2');
    expect([code, stdout]).toEqual([
      2,
      expect.stringContaining(`The record ${record} was removed by entry 5`),
    ]);
    expect(repository.git(repository.clone, 'rev-parse', `origin/${BRANCH}`)).toMatch(/^[0-9a-f]{40}$/);
  });
});

describe('a verdict whose inputs were too large to be kept', () => {
  let other: AuditRepository;
  beforeAll(async () => {
    const artifacts = async () => ({ files: [], awaiting: [], problems: [], newestAt: null });
    const made = await recorded(exampleInput('repaired', { artifacts }), SIGNERS, { maxFileBytes: 2000 });
    expect(made.notKept.length).toBeGreaterThan(0);
    other = new AuditRepository();
    await other.begin();
    await other.append(recordedDraft(made, '2026-11-01T00:00:00Z'));
  });
  afterAll(() => other.stop());

  it('is not computed where nobody has them', async () => {
    const { code, stdout } = await other.audit('replay', '2');
    expect([code, stdout]).toEqual([2, expect.stringContaining('neither in the ledger nor in this clone')]);
    expect(stdout).toContain(
      '.arbiter/policies/arb-production.yml (too large to be kept; fetch the judged commit)',
    );
    const { output } = await other.json('replay', '2');
    expect(output).toMatchObject({ outcome: 'missing', missing: expect.any(Array) });
  });

  it('is computed from the clone’s own objects, by their digests', async () => {
    const texts = ({ ...files }: ReturnType<typeof exampleState>): Record<string, string> =>
      Object.fromEntries(
        Object.entries(files).flatMap(([path, content]) =>
          content instanceof Uint8Array ? [[path, Buffer.from(content).toString('utf8')]] : [],
        ),
      );
    other.commit(texts(exampleState('base')));
    other.commit(texts(exampleState('repaired')));
    expect(await other.audit('replay', '2', '--branch', BRANCH)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('the same verdict'),
    });
  });
});
