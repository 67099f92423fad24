import type { PolicyImpact } from '../../src/schemas/policy-impact.ts';
import { aDecision, aModel, BASE, HEAD } from './decisions.ts';
import { type Scenario, scenario } from './scenario.ts';

type ImpactModel = PolicyImpact['models'][number];
type ImpactCheck = ImpactModel['checks'][number];

const HOLDS = { status: 'in_review', reason: 'The checks hold; sign-off was not looked at.' } as const;
const FAILS = { status: 'pending', reason: '1 of 16 checks does not hold: AUC.' } as const;
const BROKEN = { status: 'error', reason: '1 check could not be judged: AUC.' } as const;

function result(outcome: 'pass' | 'fail', level: 'mandatory' | 'advisory' | 'shadow' = 'mandatory') {
  return { level, outcome, blocks: outcome === 'fail' && level === 'mandatory', reason: 'AUC is 0.91.' };
}

export function aFlip(over: Partial<ImpactCheck> = {}): ImpactCheck {
  return {
    policy: 'arb-production',
    check: 'auc',
    title: 'Model meets AUC > 0.90',
    before: result('pass'),
    after: result('fail'),
    ...over,
  };
}

export function anImpactModel(name: string, over: Partial<ImpactModel> = {}): ImpactModel {
  return {
    name,
    path: `models/${name}`,
    version: '1.2.0',
    before: HOLDS,
    after: HOLDS,
    flips: false,
    undecided: null,
    checks: [],
    ...over,
  };
}

export const flipped = (name: string): ImpactModel =>
  anImpactModel(name, { after: FAILS, flips: true, checks: [aFlip()] });

export function anImpact(models: ImpactModel[], problems: PolicyImpact['problems'] = []): PolicyImpact {
  return {
    schema: 'arbiter/policy-impact/v1',
    as_of: '2026-03-01T12:00:00Z',
    before: BASE,
    after: HEAD,
    totals: {
      models: models.length,
      flipped_models: models.filter(({ flips }) => flips).length,
      flipped_checks: models.reduce((sum, { checks }) => sum + checks.length, 0),
      undecided_models: models.filter(({ undecided }) => undecided !== null).length,
    },
    models,
    problems,
  };
}

export function governed(
  count: number,
  message = 'Check auc: its limit changes from above 0.90 to above 0.92.',
) {
  return aDecision([aModel()], {
    reason: 'A change to what governs waits for the governance role.',
    governing: Array.from({ length: count }, (_, index) => ({
      file: '.arbiter/policies/arb-production.yml',
      pointer: `/checks/${index}/require/above`,
      direction: index === count - 1 ? ('looser' as const) : ('stricter' as const),
      message: `${index}: ${message}`,
    })),
  });
}

export function impactScenarios(): Scenario[] {
  const told = (impact: PolicyImpact) => ({ impact: { kind: 'told' as const, impact } });
  const names = Array.from({ length: 40 }, (_, index) => `model-${String(index).padStart(2, '0')}`);
  return [
    scenario(
      'impact',
      governed(2),
      told(
        anImpact([
          flipped('fraud-detection'),
          anImpactModel('churn'),
          anImpactModel('pricing', {
            before: FAILS,
            checks: [aFlip({ before: null, after: result('fail', 'advisory') })],
            flips: true,
          }),
        ]),
      ),
    ),
    scenario('impact-none', governed(1), told(anImpact([anImpactModel('churn'), anImpactModel('pricing')]))),
    scenario('impact-many', governed(30), told(anImpact(names.map(flipped)))),
    scenario(
      'impact-unknown',
      governed(1),
      told(
        anImpact(
          [
            anImpactModel('churn', {
              after: BROKEN,
              flips: true,
              undecided: `By the new rules: ${BROKEN.reason}`,
            }),
            anImpactModel('pricing', { after: null, flips: true }),
          ],
          [
            {
              rules: 'after',
              code: 'unknown_key',
              message: 'There is no `at_leest` here.',
              file: '.arbiter/policies/arb-production.yml',
              line: 16,
              column: 7,
            },
          ],
        ),
      ),
    ),
    scenario('impact-failed', governed(1), {
      impact: { kind: 'failed', reason: 'GitHub’s storage could not be asked.' },
    }),
  ];
}
