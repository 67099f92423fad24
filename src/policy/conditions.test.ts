import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asksForPull, type ChangeFacts, conditionFacts, conditionOn, type When } from './conditions.ts';
import { explainPolicy } from './explain.ts';
import { loadPolicy } from './policy.ts';
import { selectPolicies } from './selection.ts';

const MANIFEST = { stage: 'production', deployment: { mode: 'batch' } } as Parameters<
  typeof conditionFacts
>[1];
const on = (when: When, change?: ChangeFacts) =>
  conditionOn(when, conditionFacts(undefined, MANIFEST, 'high', change));
const moved = (path: string, previousPath: string | null = null) => ({ path, previousPath });

describe('conditions on a change', () => {
  test.each<[string, When, ChangeFacts, boolean]>([
    ['a path that matches', { paths: ['models/**'] }, { paths: [moved('models/a/x.py')] }, true],
    ['none of several', { paths: ['models/**', 'src/*'] }, { paths: [moved('docs/a.md')] }, false],
    ['one of several paths', { paths: ['src/*'] }, { paths: [moved('docs/a.md'), moved('src/b')] }, true],
    ['the name before a rename', { paths: ['src/*'] }, { paths: [moved('docs/a.md', 'src/a')] }, true],
    ['a hidden file', { paths: ['src/**'] }, { paths: [moved('src/.env')] }, true],
    ['no path at all', { paths: ['**'] }, { paths: [] }, false],
    ['a label', { labels: ['big', 'bold'] }, { labels: ['bold', 'x'] }, true],
    ['a label in other letters', { labels: ['Customer-Facing'] }, { labels: ['customer-facing'] }, true],
    ['no label', { labels: ['big'] }, { labels: [] }, false],
    ['part of a label', { labels: ['big'] }, { labels: ['bigger'] }, false],
    ['the base branch', { base: ['main', 'release/*'] }, { base: 'release/2' }, true],
    ['another base branch', { base: ['main'] }, { base: 'maintenance' }, false],
    ['two that hold', { base: ['main'], labels: ['x'] }, { base: 'main', labels: ['x'] }, true],
    ['one of two', { base: ['main'], labels: ['x'] }, { base: 'main', labels: [] }, false],
    ['one that is not known and one that holds', { base: ['main'], labels: ['x'] }, { base: 'main' }, true],
    ['one that is not known and one that does not', { base: ['main'], labels: ['x'] }, { base: 'y' }, false],
  ])('%s', (_, when, change, applies) => {
    const condition = on(when, change);
    expect(condition.applies).toBe(applies);
    if (!condition.applies) expect(condition.reason).toMatch(/^applies .+; .+/);
  });

  test.each<[When, string]>([
    [{ paths: ['a/**'] }, 'what the pull request changes'],
    [{ labels: ['x'] }, 'its labels'],
    [{ base: ['main'] }, 'its base branch'],
  ])('%j holds where it is not known, and says so', (when, unknown) => {
    expect(on(when)).toEqual({ applies: true, unknown: [unknown] });
    expect(on(when, {})).toEqual({ applies: true, unknown: [unknown] });
  });

  test('each says what it asks for, and what there is', () => {
    const reasons = [
      on({ paths: ['a', 'b'] }, { paths: [] }),
      on({ labels: ['a', 'b'] }, { labels: ['c'] }),
      on({ base: ['a', 'b'] }, { base: 'c' }),
    ].map((condition) => (condition.applies ? '' : condition.reason));
    expect(reasons).toEqual([
      'applies where a changed path matches a or b; none does',
      'applies to pull requests labelled a or b; this one is not',
      "applies to the base branch a or b; this pull request's is c",
    ]);
  });

  test('knowing more only ever takes a condition out of doubt, and a label more never makes one fail', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 });
    const arbitraryWhen = fc.record({ paths: words, labels: words, base: words }, { requiredKeys: [] });
    const paths = fc.array(fc.constantFrom('a', 'b', 'c').map((path) => moved(path)));
    const labels = fc.array(fc.constantFrom('a', 'b', 'c'));
    const base = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(arbitraryWhen, paths, labels, base, fc.constantFrom('a', 'b', 'c'), (...given) => {
        const [when, changed, set, branch, label] = given;
        const known = on(when, { paths: changed, labels: set, base: branch });
        for (const part of [{}, { paths: changed }, { labels: set }, { base: branch }])
          expect(on(when, part).applies || !known.applies).toBe(true);
        if (known.applies)
          expect(on(when, { paths: changed, labels: [...set, label], base: branch }).applies).toBe(true);
      }),
    );
  });
});

function policy(id: string, scope: string, when = '') {
  const { policy: loaded, problems } = loadPolicy(
    `apiVersion: arbiter/v1
kind: Policy
metadata: { id: ${id}, title: P, version: "1.0", owner: o }
${scope}
checks:
  - { id: a, kind: documents, title: T, require: { present: [purpose] }${when} }
signoff: { require: [{ role: arb, count: 1 }] }
`,
    'p.yml',
  );
  if (loaded === undefined) throw new Error(JSON.stringify(problems));
  return loaded;
}

describe('policies that apply to a change', () => {
  const MODEL = { folder: 'models/a', tier: 'high', kind: 'model' } as const;
  const ALWAYS = policy('always', '');
  const LABELLED = policy('labelled', 'applies_to: { labels: [launch] }');
  const MAIN = policy('main', 'applies_to: { base: [main] }');
  const FEATURES = policy('features', 'applies_to: { paths: ["features/**"] }');
  const ON_LABEL = policy('on-label', '', ', when: { labels: [launch], stages: [production] }');
  const BATCH = policy('batch', 'applies_to: { deployment_modes: [batch] }');
  const PILOT = policy('pilot', 'applies_to: { stages: [pilot] }');
  const all = [ALWAYS, LABELLED, MAIN, FEATURES, BATCH, PILOT];
  const chosen = (policies: typeof all, change?: ChangeFacts) =>
    selectPolicies(policies, MODEL, conditionFacts(undefined, MANIFEST, 'high', change));
  const ids = (change?: ChangeFacts) =>
    chosen(all, change).policies.map(({ policy: { metadata } }) => metadata.id);

  test('all whose conditions hold', () => {
    const change = { labels: ['launch'], base: 'main', paths: [moved('features/a.sql')] };
    expect(ids(change)).toEqual(['always', 'labelled', 'main', 'features', 'batch']);
    expect(ids({ labels: [], base: 'dev', paths: [] })).toEqual(['always', 'batch']);
    expect(ids()).toEqual(['always', 'labelled', 'main', 'features', 'batch']);
    expect(selectPolicies(all, MODEL).policies).toHaveLength(all.length);
  });

  test.each<[string, typeof all, ChangeFacts | undefined]>([
    ['set', [LABELLED], { labels: ['launch'] }],
    ['not known', [LABELLED], undefined],
    ['set, beside a policy for another branch', [LABELLED, MAIN], { labels: ['launch'], base: 'dev' }],
    ['asked for by every check of a policy', [ON_LABEL], { labels: [] }],
    ['asked for by every check, and set', [ON_LABEL], { labels: ['launch'] }],
    ['asked for by every policy in its own way', [ON_LABEL, LABELLED], { labels: ['launch'] }],
  ])('a label never is what the rules of a model hang on: %s', (_, policies, change) => {
    const { policies: none, problem } = chosen(policies, change);
    expect(none).toEqual([]);
    expect(problem?.code).toBe('no_policy');
    expect(problem?.message).toContain(
      'Only a label decides that a policy applies to this model of tier high',
    );
  });

  test('where no condition holds, each is named', () => {
    const { problem } = chosen([MAIN, PILOT], { base: 'dev' });
    expect(problem?.message).toBe(
      "No policy applies to this model of tier high in this change: main applies to the base branch main; this pull request's is dev. pilot applies to stage pilot; this model's is production. Widen the `applies_to` of a policy.",
    );
  });

  test('what only a pull request has is asked for where a policy names it', () => {
    expect([ALWAYS, FEATURES, BATCH].map(({ policy: one }) => asksForPull(one))).toEqual([
      false,
      false,
      false,
    ]);
    const inCheck = policy('p', '', ', when: { base: [main] }');
    expect([LABELLED, MAIN, inCheck].map(({ policy: one }) => asksForPull(one))).toEqual([true, true, true]);
  });

  test('a policy says its conditions in words', () => {
    const when = ', when: { paths: ["a/**"], labels: [x, y], base: [main] }';
    const lines = explainPolicy(policy('p', 'applies_to: { labels: [launch], base: [main] }', when).policy);
    expect(lines[1]).toBe(
      'It applies to every asset, where the pull request is labelled launch and the base branch is main.',
    );
    expect(lines[2]).toContain(
      'Only where a changed path matches a/** and the pull request is labelled x or y and the base branch is main.',
    );
  });
});
