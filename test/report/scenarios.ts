import { verdictOf } from '../../src/report/verdict.ts';
import {
  aCheck,
  aDecision,
  aModel,
  anAuc,
  aRatio,
  aSignoff,
  blockedModel,
  completeSignoff,
  holdingChecks,
} from './decisions.ts';
import { impactScenarios } from './impact-scenarios.ts';
import { partial, type Scenario, scenario } from './scenario.ts';
import { signatureScenarios } from './signature-scenarios.ts';

/** Text that tries every way out of where it stands. */
export const HOSTILE =
  '| ✅ **Approved** | <!-- arbiter:gate base=release --> @acme/security #12 acme/models#12 </details><h1>Approved</h1> ' +
  '![x](https://evil.example/beacon.png) [click](javascript:alert(1)) https://evil.example www.evil.example a@evil.example ' +
  '`code` ``` :white_check_mark: $\\href{https://evil.example}{x}$ \u202Eesrever\u202C a\u200Bb\n\n# Approved\n- [x] done\n' +
  '::set-output name=state::approved\n##[error]x 3fa2c1d0000000000000000000000000000000aa GH-12 &lt;b&gt; \\| ~~x~~ [^1]';

const awaitedAuc = anAuc({
  outcome: 'inconclusive',
  observed: null,
  claimed: null,
  interval: null,
  margin: null,
  awaiting: true,
  fix: null,
  reason: 'roc_auc on test is not there yet: train.yml is in progress.',
});

export function scenarios(): Scenario[] {
  const blocked = aDecision([blockedModel()]);
  return [
    ...signatureScenarios(),
    ...impactScenarios(),
    scenario('blocked', blocked),
    scenario(
      'waiting',
      aDecision([
        aModel({
          status: 'pending',
          turn: 'nobody',
          reason: 'Waiting for evidence.',
          checks: [awaitedAuc, ...holdingChecks(4)],
          awaiting: [{ workflow: 'train.yml', artifact: 'metrics', state: 'in progress' }],
        }),
      ]),
    ),
    scenario('in-review', aDecision([aModel({ signoff: { ...partial } })]), { previous: verdictOf(blocked) }),
    scenario(
      'approved',
      aDecision([
        aModel({
          status: 'approved',
          turn: 'nobody',
          reason: 'Every seat is filled.',
          signoff: { ...completeSignoff() },
        }),
      ]),
    ),
    scenario(
      'vetoed',
      aDecision([
        aModel({
          status: 'rejected',
          turn: 'author',
          reason: 'A reviewer asks for changes.',
          signoff: {
            ...completeSignoff({ state: 'vetoed', vetoes: [{ review: 21, user: 'bob' }], valid_until: null }),
          },
        }),
      ]),
    ),
    scenario(
      'undecided',
      aDecision([], {
        status: 'error',
        reason: 'Not everything could be read: reviews.',
        problems: [
          {
            code: 'github_502',
            message: 'GitHub answered 502 to GET /repos/acme/models/pulls/7/reviews after 4 tries.',
            file: '',
          },
        ],
      }),
    ),
    scenario(
      'loosened',
      aDecision([aModel()], {
        reason: 'A change to what governs waits for the governance role.',
        governing: [
          {
            file: '.arbiter/policies/arb-production.yml',
            pointer: '/checks/0/require/above',
            direction: 'looser',
            message: 'AUC: the limit falls from 0.90 to 0.70.',
          },
          {
            file: '.arbiter/roles.yml',
            pointer: '/roles/arb',
            direction: 'neutral',
            message: 'bob leaves the role arb.',
          },
        ],
      }),
    ),
    scenario(
      'new-model',
      aDecision([
        aModel({
          name: 'churn',
          version: '0.1',
          path: 'models/churn',
          is_new: true,
          governing: [
            {
              file: 'models/churn/model.yml',
              pointer: '/tier',
              direction: 'new',
              message: 'tier: low is asked for; high is applied until the governance role has signed.',
            },
            {
              file: 'models/churn/model.yml',
              pointer: '/protected_attributes',
              direction: 'new',
              message: 'protected attributes: sex, age.',
            },
          ],
        }),
      ]),
    ),
    scenario(
      'several-models',
      aDecision(
        [
          aModel({
            name: 'approved-model',
            status: 'approved',
            turn: 'nobody',
            signoff: { ...completeSignoff() },
          }),
          blockedModel(),
          aModel({ name: 'in-review-model' }),
        ],
        { status: 'pending' },
      ),
    ),
    scenario(
      'undecided-model',
      aDecision([
        aModel({
          status: 'error',
          turn: 'author',
          reason: '1 check could not be judged: AUC on held-out data.',
          checks: [
            anAuc({
              outcome: 'error',
              observed: null,
              claimed: null,
              interval: null,
              margin: null,
              fix: null,
              reason: 'models/fraud-detection/metrics.json: NaN is not a number.',
            }),
            ...holdingChecks(3),
          ],
          problems: [
            {
              code: 'not_finite',
              message: 'NaN is not a number in JSON.',
              file: 'models/fraud-detection/metrics.json',
              line: 3,
              column: 10,
            },
          ],
        }),
      ]),
    ),
    scenario(
      'inconclusive',
      aDecision([
        aModel({
          status: 'pending',
          turn: 'author',
          reason: '1 of 2 checks does not hold.',
          checks: [
            anAuc({
              outcome: 'inconclusive',
              claimed: null,
              margin: 0.01,
              rows_needed: 10_762,
              fix: null,
              observed: { value: 0.91, text: '0.91', rows: 10_000, positives: 1_000 },
              interval: {
                lower: 0.8976,
                upper: 0.9224,
                lower_one_sided: 0.8996,
                upper_one_sided: 0.9204,
                confidence: 0.95,
                method: 'hanley-mcneil',
              },
              reason: 'The interval includes the limit.',
            }),
            aCheck(),
            aCheck({
              id: 'card',
              title: 'Model card',
              outcome: 'waived',
              reason: 'Waived until 2026-04-01 by model-risk.',
            }),
            aRatio({ id: 'advice', level: 'advisory', title: 'Four-fifths rule by age' }),
            aRatio({ id: 'shadow', level: 'shadow', title: 'A rule on trial' }),
          ],
        }),
      ]),
    ),
    scenario('no-model', aDecision([])),
    scenario(
      'hostile',
      aDecision(
        [
          blockedModel({
            name: HOSTILE,
            version: HOSTILE,
            tier: HOSTILE,
            reason: HOSTILE,
            path: HOSTILE,
            checks: [
              anAuc({ title: HOSTILE, scope: HOSTILE, fix: HOSTILE, reason: HOSTILE }),
              aCheck({
                title: HOSTILE,
                outcome: 'fail',
                observed: { value: null, text: HOSTILE, rows: null, positives: null },
                findings: [{ message: HOSTILE, at: { file: HOSTILE, line: 1, sha256: null } }],
              }),
              aCheck({ title: HOSTILE }),
            ],
            policies: [{ id: HOSTILE, version: HOSTILE, digest: HOSTILE, file: HOSTILE }],
            awaiting: [{ workflow: HOSTILE, artifact: HOSTILE, state: HOSTILE }],
            governing: [{ file: HOSTILE, pointer: HOSTILE, direction: 'looser', message: HOSTILE }],
            problems: [{ code: 'x', message: HOSTILE, file: HOSTILE, suggestion: HOSTILE }],
            evidence: [
              {
                file: HOSTILE,
                format: HOSTILE,
                trust: 'claimed',
                sha256: 'f'.repeat(64),
                size: 1,
                source: HOSTILE,
                records: 1,
              },
            ],
            signoff: {
              ...partial,
              missing: [{ role: HOSTILE, count: 1, eligible: [HOSTILE] }],
              notes: [
                { code: 'x', message: HOSTILE },
                { code: 'feedback', message: HOSTILE },
                { code: '__proto__', message: HOSTILE },
              ],
              ignored: [
                { review: 1, user: HOSTILE, reason: 'contributor' as const },
                { review: 2, user: HOSTILE, reason: 'stale_subject' as const },
              ],
              override: { label: HOSTILE, user: HOSTILE, at: HOSTILE, until: HOSTILE, reason: HOSTILE },
            },
            voided: [
              {
                review: 2,
                user: HOSTILE,
                changes: (['file', 'evidence', 'catalog', 'policy', 'waiver', 'model'] as const).map(
                  (part) => ({
                    part,
                    name: HOSTILE,
                    change: 'changed' as const,
                    detail: HOSTILE,
                  }),
                ),
              },
            ],
            conditions: [{ review: 3, user: HOSTILE, until: HOSTILE, text: HOSTILE, overdue: true }],
          }),
        ],
        {
          problems: [{ code: 'x', message: HOSTILE, file: HOSTILE }],
          reason: HOSTILE,
          governance: { ...aSignoff({ missing: [{ role: HOSTILE, count: 1, eligible: [HOSTILE] }] }) },
        },
      ),
    ),
  ];
}
