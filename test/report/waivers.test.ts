import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../src/report/annotations.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderStatus } from '../../src/report/status.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { diffVerdicts, verdictOf } from '../../src/report/verdict.ts';
import { type Check, type Decision, decisionSchema, type Model } from '../../src/schemas/decision.ts';
import { aContext, aDecision, aModel, anAuc, completeSignoff } from './decisions.ts';

const HOSTILE = 'Agreed <img src=x> @acme/board\u202e ::error::x [a](https://evil.example)';
const SAID = {
  file: '.arbiter/waivers/auc.yml',
  ticket: 'RISK-1',
  reason: HOSTILE,
  compensating_controls: ['A person looks.'],
  expires: '2026-03-20',
  requested_by: 'mel',
  approved_by: [{ login: 'ruth', role: 'model-risk' }],
  pull_request: 4,
  merged_at: '2026-03-01T09:00:00Z',
  renewals: 2,
};
const WAIVED: Check = anAuc({
  outcome: 'waived',
  reason: 'roc_auc is 0.88; required above 0.9.',
  waiver: { ...SAID, outcome: 'fail' },
});
const LISTED: NonNullable<Model['waivers']>[number] = {
  ...SAID,
  check: 'auc',
  versions: { from: '1.0', to: '2.0' },
  in_force: true,
  policies: ['arb'],
  code: null,
  message: 'Approved by ruth (model-risk) in pull request #4.',
  ends_within_days: 14,
};
const IDLE: typeof LISTED = {
  ...LISTED,
  in_force: false,
  policies: [],
  code: 'offline',
  message: 'Who approved it is in the ledger, which is not read here.',
  approved_by: [],
  ends_within_days: null,
};

const decisionOf = (checks: Check[], waivers: Model['waivers']): Decision =>
  aDecision([
    aModel({
      status: 'approved',
      turn: 'nobody',
      checks,
      signoff: { ...completeSignoff() },
      ...(waivers !== undefined && { waivers }),
    }),
  ]);

const everywhere = (decision: Decision): Record<string, string> => ({
  comment: renderComment(decision, aContext()),
  summary: renderSummary(decision, aContext()),
  html: renderHtml(decision, aContext()),
  terminal: renderTerminal(decision, aContext(), { color: false, width: 10_000 }),
});

describe('a check that is waived', () => {
  const decision = decisionOf([WAIVED], [LISTED]);

  test('is a decision by the schema', () => {
    expect(new Ajv({ strict: false }).compile(decisionSchema)(decision)).toBe(true);
  });

  test('is said everywhere: by which waiver, until when, by whom, and is not counted as held', () => {
    for (const [place, text] of Object.entries(everywhere(decision))) {
      expect(text, place).toContain('1 check waived, every other holds');
      expect(text, place).not.toContain('every check holds');
      for (const words of [
        '2026-03-20',
        'RISK-1',
        'ruth',
        '(model-risk)',
        'mel',
        'renewed 2 times',
        'Agreed',
      ])
        expect(text, `${place}: ${words}`).toContain(words);
      expect(text, place).toContain('within 14 days');
      if (place !== 'terminal') expect(text, place).not.toContain('<img');
      expect(text, place).not.toContain('\u202e');
    }
    expect(renderStatus(decision, 'main').description).toContain('1 check waived');
  });

  test('is a warning on the run, and the end that comes a notice, at 3 days a warning', () => {
    const told = (one: Decision) =>
      annotationsOf(one, { isPublic: false, suppressBelow: 10 }).map(({ type, title }) => [
        type,
        title.replace(/^.*: /, ''),
      ]);
    expect(told(decision)).toEqual([
      ['warning', expect.stringContaining('(waived)')],
      ['notice', 'a waiver ends'],
    ]);
    expect(told(decisionOf([WAIVED], [{ ...LISTED, ends_within_days: 3 }]))[1]?.[0]).toBe('warning');
  });

  test('is told apart from one that was repaired, in what changed since the last verdict', () => {
    const failing = decisionOf([{ ...WAIVED, outcome: 'fail' }], undefined);
    const text = JSON.stringify(diffVerdicts(verdictOf(failing), verdictOf(decision)));
    expect(text).toContain('waived: ');
    expect(text).not.toContain('no longer blocks');
  });
});

test('a waiver that is not in force is listed with its reason, and warns of nothing', () => {
  const decision = decisionOf([anAuc({})], [IDLE]);
  for (const [place, text] of Object.entries(everywhere(decision))) {
    expect(text, place).toContain('Waivers that are not in force');
    expect(text, place).toContain('which is not read here');
    expect(text, place).not.toContain('Waivers that end soon');
  }
});
