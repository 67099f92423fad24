import { beforeAll, describe, expect, it } from 'vitest';
import { serializeDecision } from '../../src/decision/decision.ts';
import type { EvaluationInput } from '../../src/evaluation/evaluation.ts';
import { replayEntry, replayVerdict } from '../../src/evaluation/replay.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import { drillRecord } from '../../src/release/drill-record.ts';
import { text } from '../e2e/example.ts';
import { POLICY_FILE, policy, smallRepository } from '../e2e/small.ts';
import { MemoryTree } from './memory-tree.ts';
import { exampleInput, SIGNERS } from './recorded-example.ts';
import { inputOf, type Recorded, recorded, storeOf, verdictOf } from './recording.ts';

let approved: Recorded;
let verdict: Buffer;

beforeAll(async () => {
  approved = await recorded(exampleInput('repaired'), SIGNERS);
  verdict = verdictOf(approved);
});

/** The record with something in it changed. */
function forged(change: (record: never) => void, { record }: Recorded = approved): Uint8Array {
  const value = JSON.parse(Buffer.from(record).toString('utf8')) as never;
  change(value);
  return Buffer.from(JSON.stringify(value), 'utf8');
}

describe('what was stored is not believed', () => {
  it('one changed byte in any content is refused, by its paths', async () => {
    expect(approved.blobs.size).toBeGreaterThan(50);
    for (const [sha256, bytes] of approved.blobs) {
      const changed = new Uint8Array(bytes);
      changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1;
      const store = storeOf(new Map([...approved.blobs, [sha256, changed]]));
      await expect(replayEntry(verdict, approved.record, store)).rejects.toThrow(
        `was changed: the record says sha256 ${sha256}`,
      );
    }
  });

  it('another policy under the digest of the one that decided is refused', async () => {
    const small = smallRepository({ artifacts: false });
    const kept = await recorded(
      inputOf(new MemoryTree(small), new MemoryTree({ ...small, 'models/demo/note.md': 'x' })),
      ['dana', 'mia'],
    );
    const digest = sha256Hex(policy('0.90'));
    expect(kept.blobs.has(digest)).toBe(true);
    const store = storeOf(new Map([...kept.blobs, [digest, Buffer.from(policy('0.10'))]]));
    await expect(replayEntry(verdictOf(kept), kept.record, store)).rejects.toThrow(
      `The stored content of ${POLICY_FILE} was changed`,
    );
  });

  it.each([
    ['gives another verdict', null, { kind: 'differs', pointer: '/status', recorded: 'in_review' }],
    ['has other subjects than were signed', ['dana', 'mia'], { kind: 'diverged' }],
  ])('another policy in the record itself %s', async (_, approvers, expected) => {
    const small = smallRepository({ artifacts: false });
    const kept = await recorded(
      inputOf(new MemoryTree(small), new MemoryTree({ ...small, 'models/demo/note.md': 'x' })),
      approvers,
    );
    const bytes = Buffer.from(policy('0.99'));
    const content = { sha256: sha256Hex(bytes), size: bytes.length };
    const record = forged(
      (value: { inputs: { trees: Record<string, { path: string; content: unknown }[]> } }) => {
        for (const file of Object.values(value.inputs.trees).flat())
          if (file.path === POLICY_FILE) file.content = content;
      },
      kept,
    );
    const store = storeOf(new Map([...kept.blobs, [content.sha256, bytes]]));
    expect(await replayEntry(verdictOf(kept), record, store)).toMatchObject(expected);
  });

  it('a size that is not the content’s is refused', async () => {
    const digest = sha256Hex(policy('0.90'));
    const small = smallRepository({ artifacts: false });
    const kept = await recorded(inputOf(new MemoryTree(small), new MemoryTree(small)));
    const text = Buffer.from(kept.record).toString('utf8');
    const record = text.replaceAll(new RegExp(`"${digest}","size":\\d+`, 'g'), `"${digest}","size":7`);
    await expect(replayVerdict(Buffer.from(record, 'utf8'), storeOf(kept.blobs))).rejects.toThrow(
      'and 7 bytes, found',
    );
  });
});

describe('a verdict that is not what was decided', () => {
  it.each<[string, (decision: never) => void, string, unknown, unknown]>([
    [
      'its status',
      (decision: { status: string }) => {
        decision.status = 'rejected';
      },
      '/status',
      'rejected',
      'approved',
    ],
    [
      'a model left out',
      (decision: { models: unknown[] }) => {
        decision.models = [];
      },
      '/models/0',
      undefined,
      expect.anything(),
    ],
    [
      'a check',
      (decision: { models: { checks: { outcome: string }[] }[] }) => {
        (decision.models[0]?.checks[3] as { outcome: string }).outcome = 'fail';
      },
      '/models/0/checks/3/outcome',
      'fail',
      'pass',
    ],
    [
      'a member more',
      (decision: { 'a/b': number }) => {
        decision['a/b'] = 1;
      },
      '/a~1b',
      1,
      undefined,
    ],
  ])('differs at %s', async (_, change, pointer, before, after) => {
    const decision = JSON.parse(verdict.toString('utf8')) as never;
    change(decision);
    const tampered = Buffer.from(serializeDecision(decision), 'utf8');
    const result = await replayEntry(tampered, approved.record, storeOf(approved.blobs));
    expect(result).toMatchObject({ kind: 'differs', pointer, recorded: before, replayed: after });
  });

  it('differs where the same values are written differently', async () => {
    const compact = Buffer.from(JSON.stringify(JSON.parse(verdict.toString('utf8'))), 'utf8');
    expect(await replayEntry(compact, approved.record, storeOf(approved.blobs))).toMatchObject({
      kind: 'differs',
      pointer: '',
    });
  });

  it('that is no JSON is refused', async () => {
    await expect(replayEntry(Buffer.from('{'), approved.record, storeOf(approved.blobs))).rejects.toThrow(
      'The stored verdict is not JSON',
    );
  });
});

describe('a record that does not answer what is asked', () => {
  type Asked = { request: string; own: Record<string, unknown> };
  type Forgery = {
    now: string;
    inputs: {
      artifacts: unknown;
      audit_trail: unknown;
      signoff: { common: Record<string, unknown>; asked: Asked[] };
      trees: { head: { content: unknown }[] };
    };
  };

  it.each<[string, (record: Forgery) => void, string]>([
    [
      'a sign-off that is not there',
      ({ inputs }) => {
        inputs.signoff.asked.shift();
      },
      'a sign-off of models/fraud-detection that was not recorded',
    ],
    [
      'the answer to another question',
      ({ inputs }) => {
        (inputs.signoff.asked[0] as Asked).request = 'a'.repeat(64);
      },
      'that was not recorded',
    ],
    [
      'a sign-off too many',
      ({ inputs }) => {
        inputs.signoff.asked.push({ ...(inputs.signoff.asked[0] as Asked) });
      },
      'less than was recorded (left over: 1 sign-offs',
    ],
    [
      'an easier sign-off block',
      ({ inputs }) => {
        inputs.signoff.common.signoff = { none: true, reason: 'x' };
      },
      'another `signoff`',
    ],
    [
      'a lower tier',
      ({ inputs }) => {
        inputs.signoff.common.tier = 'low';
      },
      'another `tier`',
    ],
    [
      'no governing change',
      ({ inputs }) => {
        inputs.signoff.common.isGoverning = !(inputs.signoff.common.isGoverning as boolean);
      },
      'another `isGoverning`',
    ],
    [
      'another governance role',
      ({ inputs }) => {
        inputs.signoff.common.governanceRole = 'everybody';
      },
      'another `governanceRole`',
    ],
    [
      'other seats',
      ({ inputs }) => {
        inputs.signoff.common.addedSeats = [{ role: 'ghost', reason: 'x' }];
      },
      'another `addedSeats`',
    ],
    [
      'other roles',
      ({ inputs }) => {
        inputs.signoff.common.roles = [];
      },
      'another `roles`',
    ],
    [
      'another subject',
      ({ inputs }) => {
        for (const { sha, ...head } of inputs.signoff.common.heads as { sha: string; subject: string }[])
          inputs.signoff.common.heads = [{ ...head, sha, subject: 'f'.repeat(64) }];
      },
      'another `subject`',
    ],
    [
      'another instant',
      (record) => {
        record.inputs.signoff.common.now = '2026-11-20T12:00:00Z';
      },
      'another `now`',
    ],
    [
      'another head',
      ({ inputs }) => {
        Object.assign(inputs.signoff.common.pullRequest as object, { head: 'e'.repeat(40) });
      },
      'another `',
    ],
    [
      'no artifacts',
      ({ inputs }) => {
        inputs.artifacts = null;
      },
      'workflow artifacts, which were not recorded',
    ],
    [
      'a content that was never looked at',
      ({ inputs }) => {
        for (const file of inputs.trees.head) file.content = null;
      },
      'the content of .arbiter',
    ],
  ])('%s: the replay says so', async (_, change, reason) => {
    const result = await replayVerdict(forged(change as never), storeOf(approved.blobs));
    expect(result).toMatchObject({ kind: 'diverged', reason: expect.stringContaining(reason) });
  });

  it('the ledger’s word on another state of the model: the replay says so', async () => {
    const small = smallRepository({ artifacts: false });
    const asking = policy('0.90').replace(
      'signoff:',
      '  - { id: trail, kind: audit_trail, title: Approved, goal: Approved, owner: "@acme/model-risk", require: { complete: true }, level: mandatory }\nsignoff:',
    );
    const base = { ...small, [POLICY_FILE]: asking };
    const kept = await recorded(
      inputOf(new MemoryTree(base), new MemoryTree({ ...base, 'models/demo/note.md': 'x' }), {
        auditTrail: async () => ({ branch: 'arbiter-ledger', entries: 4, origin: 'Entry 3.', gaps: [] }),
      }),
      ['dana', 'mia'],
    );
    expect(await replayEntry(verdictOf(kept), kept.record, storeOf(kept.blobs))).toMatchObject({
      kind: 'same',
    });
    const record = forged((value: { inputs: { audit_trail: { content: string }[] } }) => {
      for (const trail of value.inputs.audit_trail) trail.content = 'a'.repeat(64);
    }, kept);
    expect(await replayVerdict(record, storeOf(kept.blobs))).toMatchObject({
      kind: 'diverged',
      reason: expect.stringContaining('the audit trail of models/demo'),
    });
  });

  it('the ledger’s word on drills: what proved one proves it again, and other words are another verdict', async () => {
    const small = smallRepository({ artifacts: false });
    const asking = policy('0.90').replace(
      'signoff:',
      '  - { id: drill, kind: rollback, title: Drilled, goal: Drilled, owner: "@acme/model-risk", require: { tested_within: 30d }, level: mandatory }\nsignoff:',
    );
    const drill = {
      entry: 9,
      version: '0.9.0',
      bundle: 'b'.repeat(64),
      testedAt: '2026-11-20T12:00:00Z',
      switchMs: 1500,
    };
    const base = { ...small, [POLICY_FILE]: asking };
    const head = {
      ...base,
      'models/demo/model.yml': `${text(small, 'models/demo/model.yml')}rollback: { target_version: "0.9", drill: drill.yml }\n`,
      'models/demo/drill.yml': drillRecord({
        model: 'demo',
        to: { tag: 't', sha256: drill.bundle, version: drill.version },
        ...drill,
        by: 'ann',
      }),
    };
    const keptOf = async (more: object) =>
      recorded(inputOf(new MemoryTree(base), new MemoryTree(head), more), ['dana', 'mia']);
    const kept = await keptOf({ drills: async () => [drill] });
    const checkOf = ({ evaluation }: typeof kept) =>
      evaluation.decision.models[0]?.checks.find(({ id }) => id === 'drill');
    expect(checkOf(kept)).toMatchObject({ outcome: 'pass', trust: 'workflow' });
    const failed = { ...drill, entry: 10, switchMs: null, outcome: 'rolled_back' };
    const voided = await keptOf({ drills: async () => [drill, failed] });
    expect(checkOf(voided)).toMatchObject({ outcome: 'fail', trust: 'claimed' });
    for (const story of [kept, voided, await keptOf({ drills: async () => [] }), await keptOf({})]) {
      const replay = await replayEntry(verdictOf(story), story.record, storeOf(story.blobs));
      expect(replay).toMatchObject({ kind: 'same' });
    }
    const asked = forged((value: { inputs: { drills: { model: string }[] } }) => {
      for (const one of value.inputs.drills) one.model = 'other';
    }, kept);
    expect(await replayVerdict(asked, storeOf(kept.blobs))).toMatchObject({
      kind: 'diverged',
      reason: expect.stringContaining('the drills of demo'),
    });
    const hidden = forged((value: { inputs: { drills: { found: unknown[] }[] } }) => {
      for (const { found } of value.inputs.drills) found.pop();
    }, voided);
    expect(await replayEntry(verdictOf(voided), hidden, storeOf(voided.blobs))).toMatchObject({
      kind: 'differs',
    });
    const slower = forged((value: { inputs: { drills: { found: { switch_ms: number }[] }[] } }) => {
      for (const one of value.inputs.drills.flatMap(({ found }) => found)) one.switch_ms = 1501;
    }, kept);
    expect(await replayEntry(verdictOf(kept), slower, storeOf(kept.blobs))).toMatchObject({
      kind: 'differs',
    });
  });

  it('the ledger’s word on releases: other words are another verdict, and none is an older one', async () => {
    const small = smallRepository({ artifacts: false });
    const asking = policy('0.90').replace(
      'signoff:',
      '  - { id: back, kind: rollback, title: Prepared, goal: Prepared, owner: "@acme/model-risk", require: { prepared: true }, level: mandatory }\nsignoff:',
    );
    const release = {
      entry: 9,
      version: '0.9.0',
      tag: 'demo-v0.9.0-approved-2026-11-01-b',
      bundle: 'b'.repeat(64),
      validUntil: null,
    };
    const base = { ...small, [POLICY_FILE]: asking };
    const head = {
      ...base,
      'models/demo/model.yml': `${text(small, 'models/demo/model.yml')}rollback: { target_version: "0.9" }\n`,
    };
    const asked: unknown[] = [];
    const keptOf = async (releases?: EvaluationInput['releases']) =>
      recorded(
        inputOf(new MemoryTree(base), new MemoryTree(head), releases === undefined ? {} : { releases }),
        ['dana', 'mia'],
      );
    const kept = await keptOf(async (model) => {
      asked.push(model);
      return [release];
    });
    expect(asked).toEqual([{ name: 'demo', knownAs: ['models/demo'] }]);
    const checkOf = ({ evaluation }: typeof kept) =>
      evaluation.decision.models[0]?.checks.find(({ id }) => id === 'back');
    expect(checkOf(kept)).toMatchObject({ outcome: 'pass', trust: 'workflow' });
    const none = await keptOf(async () => []);
    expect(checkOf(none)).toMatchObject({ outcome: 'fail', trust: 'claimed' });
    const voided = await keptOf(async () => [{ ...release, against: 'Entry 10 says so.' }]);
    expect(checkOf(voided)).toMatchObject({ outcome: 'fail' });
    const unasked = await keptOf();
    expect(checkOf(unasked)).toMatchObject({ outcome: 'pass', trust: 'claimed' });
    for (const story of [kept, none, voided, unasked]) {
      const replay = await replayEntry(verdictOf(story), story.record, storeOf(story.blobs));
      expect(replay).toMatchObject({ kind: 'same' });
    }
    type Asked = { inputs: { releases?: { model: string; found: { against?: string }[] }[] } };
    const renamed = forged((value: Asked) => {
      for (const one of value.inputs.releases ?? []) one.model = 'other';
    }, kept);
    expect(await replayVerdict(renamed, storeOf(kept.blobs))).toMatchObject({
      kind: 'diverged',
      reason: expect.stringContaining('the releases of demo'),
    });
    const hidden = forged((value: Asked) => {
      for (const { found } of value.inputs.releases ?? []) for (const one of found) delete one.against;
    }, voided);
    expect(await replayEntry(verdictOf(voided), hidden, storeOf(voided.blobs))).toMatchObject({
      kind: 'differs',
    });
    // A record from before releases were asked for has none, and gives the words of then.
    const older = forged((value: Asked) => {
      delete value.inputs.releases;
    }, kept);
    const replay = await replayVerdict(older, storeOf(kept.blobs));
    if (replay.kind !== 'replayed') throw new Error(replay.kind);
    expect(replay.decision.models[0]?.checks.find(({ id }) => id === 'back')).toMatchObject({
      outcome: 'pass',
      trust: 'committed',
      reason: 'Version 0.9 is named as the one to return to.',
    });
  });
});
