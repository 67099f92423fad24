import { describe, expect, it } from 'vitest';
import { HYPOTHETICAL_IDS_FROM } from '../../src/decision/review-effect.ts';
import { renderWhatIf } from '../../src/report/what-if.ts';
import type { Decision, Model } from '../../src/schemas/decision.ts';
import type { SignoffResult } from '../../src/schemas/signoff-result.ts';
import type { WhatIf } from '../../src/schemas/what-if.ts';

function signoff(part: Partial<SignoffResult> = {}): SignoffResult {
  return {
    schema: 'arbiter/signoff/v1',
    state: 'unsigned',
    assignment: { arb: [] },
    missing: [{ role: 'arb', count: 1, eligible: ['ari'] }],
    counted: [],
    ignored: [],
    vetoes: [],
    notes: [],
    not_applicable: [],
    override: null,
    valid_until: null,
    ...part,
  };
}

function decision(part: Partial<Decision> = {}): Decision {
  return {
    schema: 'arbiter/decision/v1',
    as_of: '2026-03-01T12:00:00Z',
    status: 'in_review',
    base: 'b',
    head: 'h',
    models: [],
    reason: 'Because.',
    governing: [],
    problems: [],
    governance: null,
    ...part,
  };
}

function model(part: Partial<Model> = {}): Model {
  return {
    name: 'demo',
    version: '1.1.0',
    status: 'in_review',
    subject: { subject: null, content: null, evidence: null, catalog: null, policy: null },
    policies: [],
    checks: [],
    signoff: null,
    path: 'models/demo',
    tier: 'high',
    is_new: false,
    reason: 'The checks hold.',
    turn: 'reviewers',
    awaiting: [],
    evidence: [],
    governing: [],
    problems: [],
    voided: [],
    conditions: [],
    ...part,
  };
}

function event(part: Partial<WhatIf['events'][number]> = {}): WhatIf['events'][number] {
  return {
    event: 'approve:ari',
    kind: 'approve',
    by: 'ari',
    at: '2026-03-01T12:00:01Z',
    review: HYPOTHETICAL_IDS_FROM + 1,
    head: null,
    refused: null,
    remark: null,
    effects: [],
    ...part,
  };
}

function text(before: Decision, after: Decision = before, events: WhatIf['events'] = []): string {
  const status = { state: 'pending' as const, description: 'Waiting.', context: 'arbiter/gate (main)' };
  return renderWhatIf({
    schema: 'arbiter/what-if/v1',
    repository: 'acme/models',
    pull_request: 7,
    before,
    after,
    events,
    status: { before: status, after: status },
  });
}

describe('the answer in words', () => {
  it('of the present state shows no change', () => {
    const said = text(decision({ models: [model({ signoff: signoff() })] }));
    expect(said).toMatch(/^acme\/models #7 as it is\n/);
    expect(said).not.toContain('→');
    expect(said).toContain('    arb: open (ari could sign)\n');
    expect(said).toContain('Status arbiter/gate (main): pending “Waiting.”\n');
  });

  it('says why where nothing was judged or could be decided', () => {
    expect(text(decision({ status: 'approved', reason: 'No governed model touched.' }))).toContain(
      '  No governed model touched.\n',
    );
    const problems = [{ code: 'x', message: 'It is broken.', file: '.arbiter/config.yml' }];
    expect(text(decision({ status: 'error', problems }))).toContain(
      'Problem in .arbiter/config.yml: It is broken.',
    );
  });

  it.each([
    [{ kind: 'approve' }, 'ari approves'],
    [{ kind: 'request-changes' }, 'ari requests changes'],
    [{ kind: 'comment' }, 'ari comments\n     A comment neither approves nor blocks.'],
    [{ kind: 'push' }, 'ari pushes a change of the governed content'],
    [{ kind: 'dismiss', event: 'dismiss:5@ari', review: 5 }, 'ari dismisses review 5'],
    [
      { kind: 'dismiss', event: 'dismiss:dana', review: 5, by: null, remark: 'Say who.' },
      'Somebody dismisses the review of dana (5)\n     Say who.',
    ],
    [{ refused: 'They wrote it (422).' }, 'ari approves: GitHub refuses it. They wrote it (422).'],
  ] as const)('tells what was imagined: %j', (part, said) => {
    expect(text(decision(), decision(), [event(part)])).toContain(`  1. ${said}\n`);
  });

  it.each([
    [{ effect: 'counts', roles: ['arb', 'dpo'] }, 'demo: counts as arb and dpo'],
    [{ effect: 'veto' }, 'demo: is a veto'],
    [{ effect: 'ignored', why: 'No role.', remedy: 'Ask arb.' }, 'demo: No role. Ask arb.'],
    [{ effect: 'not_asked' }, 'demo: no sign-off that it could change'],
    [{ name: '.arbiter', effect: 'counts', roles: ['governance'] }, 'what governs: counts as governance'],
    [{ name: 'models/gone', effect: 'veto' }, 'models/gone: is a veto'],
  ] as const)('tells what a review does: %j', (part, said) => {
    const effect = { name: 'models/demo', roles: [], reason: null, why: null, remedy: null, ...part };
    const judged = decision({ models: [model()] });
    expect(text(judged, judged, [event({ effects: [effect as never] })])).toContain(`     ${said}\n`);
  });

  it('shows seats before and after, vetoes, what does not count, and notes', () => {
    const before = signoff({
      assignment: { arb: ['ari'], dpo: [] },
      missing: [{ role: 'dpo', count: 2, eligible: [] }],
    });
    const after = signoff({
      state: 'vetoed',
      assignment: { arb: [], dpo: ['dora'] },
      missing: [
        { role: 'arb', count: 1, eligible: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] },
        { role: 'dpo', count: 1, eligible: [] },
      ],
      vetoes: [
        { review: 4, user: 'dan' },
        { review: HYPOTHETICAL_IDS_FROM + 1, user: 'eve' },
      ],
      ignored: [
        { review: 5, user: 'ari', reason: 'stale_subject' },
        { review: 6, user: 'ari', reason: 'superseded' },
        { review: HYPOTHETICAL_IDS_FROM + 2, user: 'zoe', reason: 'no_role' },
      ],
      notes: [{ code: 'x', message: 'A note.' }],
    });
    const said = text(
      decision({ models: [model({ signoff: before })] }),
      decision({ models: [model({ signoff: after, status: 'rejected' })] }),
      [event()],
    );
    expect(said).toContain(`demo 1.1.0 (models/demo): in review → rejected
  The checks hold.
  Sign-off: unsigned → vetoed
    arb: ari → open (a or b or c or d or e or f or 2 more could sign)
    dpo: 2 open → dora, open (nobody is left who could sign; add people to the role)
    dan asks for changes (review 4).
    The approval by ari was given on other content than the present one. ari must look at the present change and approve again. (review 5)
    A note.
`);
    expect(said).not.toContain('zoe');
  });

  it('shows what voided an approval, models that come and go, and what governs', () => {
    const voided = [
      {
        review: 5,
        user: 'ari',
        changes: [
          { part: 'file' as const, name: 'models/demo/a.txt', change: 'added' as const, detail: null },
        ],
      },
      {
        review: 6,
        user: null,
        changes: [
          { part: 'policy' as const, name: 'board', change: 'changed' as const, detail: 'a limit is lower' },
        ],
      },
    ];
    const said = text(
      decision({ models: [model({ name: 'old', path: 'models/old' })] }),
      decision({
        models: [model({ voided, version: null })],
        governance: { ...signoff() },
        governance_voided: [
          {
            review: 7,
            user: 'gus',
            changes: [{ part: 'file', name: '.arbiter/roles.yml', change: 'changed', detail: null }],
          },
        ],
      }),
    );
    expect(said).toContain('  Since review 7 of gus: file .arbiter/roles.yml changed\n');
    expect(said).toContain('demo (models/demo): not touched → in review\n');
    expect(said).toContain('  Since review 5 of ari: file models/demo/a.txt added\n');
    expect(said).toContain(
      '  Since review 6 of a deleted account: policy board changed (a limit is lower)\n',
    );
    expect(said).toContain('old (models/old): no longer judged\n');
    expect(said).toContain(
      'The change to what governs\n  Sign-off: none → unsigned\n    arb: not asked → open',
    );
  });

  it('obeys nothing that a pull request says', () => {
    const said = text(decision({ models: [model({ name: '\u001b[2J\n::error::x', reason: '##[error]y' })] }));
    expect(said).not.toContain('\u001b');
    expect(said).not.toMatch(/^\s*::/m);
    expect(said).not.toContain('##[');
  });
});
