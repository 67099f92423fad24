import { describe, expect, it } from 'vitest';
import { type Judgement, renderJudgement } from '../../src/report/judgement.ts';

const SHA = 'a'.repeat(64);
const TAG = 'demo-v1.1.0-approved-2026-11-21';

const judgement = (more: Partial<Judgement> = {}): Judgement => ({
  act: 'deploy',
  environment: 'production',
  bundle: { model: 'demo', version: '1.1.0', tag: TAG, sha256: SHA },
  outcome: 'allowed',
  reasons: [],
  notes: [],
  rejected: [],
  verdict: '{}',
  ...more,
});
const REASON = { code: 'environment_order', message: 'production comes after test.' };

describe('what a job that only judges says', () => {
  it.each<[string, Partial<Judgement>, string[]]>([
    [
      'of an allowed deployment',
      { notes: [{ code: 'target_not_asked', message: 'Judged by the ledger.' }] },
      [
        'Allowed: demo 1.1.0 to production.',
        `  Bundle: ${TAG}, SHA-256 ${SHA}`,
        '  Note, target_not_asked: Judged by the ledger.',
        '  Nothing was switched. The next job judges again, and switches only what was judged here.',
      ],
    ],
    [
      'of a refused one',
      { outcome: 'refused', reasons: [REASON], verdict: null },
      [
        'Refused: demo 1.1.0 to production, for one reason.',
        '  environment_order: production comes after test.',
        `  Bundle: ${TAG}, SHA-256 ${SHA}`,
        '  Nothing was switched. The next job records that it was refused.',
      ],
    ],
    [
      'of a drill',
      { act: 'drill', bundle: null, outcome: 'deferred', reasons: [REASON] },
      [
        'To be judged where it is switched: a drill in production.',
        '  environment_order: production comes after test.',
        '  Nothing was switched. The next job judges it, and switches only what it may.',
      ],
    ],
    [
      'of a rollback that was refused',
      {
        act: 'rollback',
        bundle: null,
        outcome: 'refused',
        reasons: [REASON, REASON],
        rejected: [{ tag: TAG, sha256: SHA, code: 'same_bundle', message: 'It is what runs now.' }],
      },
      [
        'Refused: production back to a bundle, for 2 reasons.',
        '  environment_order: production comes after test.',
        '  environment_order: production comes after test.',
        `  not ${TAG} (same_bundle): It is what runs now.`,
        '  Nothing was switched. The next job records that it was refused.',
      ],
    ],
  ])('%s', (_, more, lines) => {
    expect(renderJudgement(judgement(more)).plain).toBe(lines.join('\n'));
  });

  it('is a summary in which other people’s words do nothing', () => {
    const message = '<img src=x> | ::set-output name=verdict::x\n# Allowed';
    const { markdown, plain } = renderJudgement(
      judgement({
        outcome: 'refused',
        environment: '[x](https://evil.example)',
        reasons: [{ code: 'environment_order', message }],
        notes: [{ code: 'target_not_asked', message }],
        rejected: [{ tag: TAG, sha256: SHA, code: 'newer', message }],
      }),
    );
    expect(markdown).not.toMatch(/<img|^# Allowed|\]\(https:\/\/evil/m);
    expect(plain.split('\n')).toHaveLength(6);
    expect(plain).not.toMatch(/^::/m);
  });
});
