import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Files, Pull } from '../github/world.ts';
import { type GateRun, gateComment, gateStatus, Scenario } from './scenario.ts';
import {
  COMMITTED_CANDIDATE,
  METRICS_FILE,
  manifest,
  metrics,
  POLICY_FILE,
  policy,
  predictions,
  SMALL_PEOPLE,
  smallRepository,
} from './small.ts';

const base = smallRepository({ artifacts: false });
const PREDICTIONS = 'models/demo/evaluation/test.csv';

describe('what is wrong on the base branch decides nothing (attacks 2, 3)', () => {
  let scenario: Scenario;
  afterEach(() => scenario.stop());

  const deep = `a: ${'['.repeat(200)}${']'.repeat(200)}\n`;
  const aliases = `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`;
  const wrong: [string, Files, RegExp][] = [
    ['no policy', { [POLICY_FILE]: null }, /No policy applies/u],
    ['an empty policy', { [POLICY_FILE]: '' }, /board\.yml/u],
    [
      'a policy without checks',
      { [POLICY_FILE]: policy('0.90').replace(/checks:[\s\S]*?signoff:/, 'checks: []\nsignoff:') },
      /board\.yml/u,
    ],
    [
      'a misspelt key',
      { [POLICY_FILE]: policy('0.90').replace('at_least', 'at_lest') },
      /at\\?_lest.*at\\?_least/su,
    ],
    [
      'an unknown kind of check',
      { [POLICY_FILE]: policy('0.90').replace('kind: metric', 'kind: metrics') },
      /metric/u,
    ],
    ['a limit that is text', { [POLICY_FILE]: policy('"0.90"') }, /board\.yml/u],
    ['a limit that is not a number', { [POLICY_FILE]: policy('.nan') }, /board\.yml/u],
    ['an alias bomb', { [POLICY_FILE]: aliases }, /alias/iu],
    ['a function in a tag (attack 25)', { [POLICY_FILE]: 'apiVersion: !!js/function "x"\n' }, /tag/iu],
    ['a merge key (attack 27)', { [POLICY_FILE]: 'a: 1\n<<: { b: 2 }\n' }, /merge|<</iu],
    ['200 levels of nesting (attack 26)', { [POLICY_FILE]: deep }, /nest|deep|level/iu],
    ['a key __proto__ (attack 23)', { [POLICY_FILE]: '__proto__: { approved: true }\n' }, /proto/u],
    ['two policies of one id', { '.arbiter/policies/copy.yml': policy('0.10') }, /already in/u],
    [
      'a policy under a name that is not read',
      { '.arbiter/policies/more.yaml': policy('0.99', 'more') },
      /more\.yaml/u,
    ],
    [
      'a policy that is a link (attack 30)',
      { [POLICY_FILE]: { mode: '120000', content: '/etc/passwd' } as never },
      /regular file/u,
    ],
    ['no roles', { '.arbiter/roles.yml': null }, /roles/u],
    [
      'a login with a character that only looks right (attack 45)',
      {
        '.arbiter/roles.yml':
          'roles:\n  data-steward: { users: [d\u0430na] }\n  ml-engineer: { users: [mia] }\n  governance: { users: [grace] }\n',
      },
      /roles\.yml/u,
    ],
    [
      'a role without people',
      {
        '.arbiter/roles.yml':
          'roles:\n  data-steward: { users: [] }\n  ml-engineer: { users: [mia] }\n  governance: { users: [grace] }\n',
      },
      /roles|data-steward/u,
    ],
    ['a configuration that names no model', { '.arbiter/config.yml': 'models: []\n' }, /config\.yml/u],
  ];
  it.each(wrong)('%s', async (_, files, told) => {
    scenario = await Scenario.start({ ...base, ...files }, SMALL_PEOPLE);
    const pull = await scenario.repo.openPull({
      author: 'alice',
      branch: 'candidate',
      files: COMMITTED_CANDIDATE,
    });
    const run = await scenario.approved(pull, 'dana', 'mia', 'grace');
    expect(run.decision?.status).toBe('error');
    expect(gateStatus(pull)?.state).toBe('error');
    expect(gateComment(pull)).toMatch(told);
    expect(run.log).not.toContain('This is a bug');
  });
});

describe('what is wrong in the change blocks, with its place', () => {
  let scenario: Scenario;
  let pull: Pull;
  let count = 0;
  beforeAll(async () => {
    scenario = await Scenario.start(base, SMALL_PEOPLE);
  });
  afterAll(() => scenario.stop());
  beforeEach(() => {
    count += 1;
  });

  async function judged(files: Files): Promise<GateRun> {
    pull = await scenario.repo.openPull({
      author: 'alice',
      branch: `candidate-${count}`,
      files: { ...COMMITTED_CANDIDATE, ...files },
    });
    return scenario.approved(pull, 'dana', 'mia', 'grace');
  }

  const withoutColumn = predictions(0.94).replaceAll(/,[^,\n]*(?=,[FM]\n|,sex\n)/g, '');
  const wrong: [string, Files, RegExp][] = [
    ['NaN (attack 18)', { [METRICS_FILE]: '{"test": {"roc_auc": NaN}}' }, /metrics\.json/u],
    ['Infinity (attack 15)', { [METRICS_FILE]: '{"test": {"roc_auc": 1e999}}' }, /metrics\.json/u],
    ['text for a number (attack 16)', { [METRICS_FILE]: '{"test": {"roc_auc": "0.94"}}' }, /metrics\.json/u],
    ['null for a number (attack 16)', { [METRICS_FILE]: '{"test": {"roc_auc": null}}' }, /metrics\.json/u],
    [
      'the same key twice (attack 19)',
      { [METRICS_FILE]: '{"test": {"roc_auc": 0.5, "roc_auc": 0.94}}' },
      /metrics\.json/u,
    ],
    ['half a file', { [METRICS_FILE]: '{"test": {"roc_auc": 0.9' }, /metrics\.json/u],
    ['a percentage for a fraction (attack 17)', { [METRICS_FILE]: metrics(94) }, /metrics\.json/u],
    [
      '200 levels of nesting (attack 26)',
      { [METRICS_FILE]: `${'['.repeat(200)}${']'.repeat(200)}` },
      /metrics\.json/u,
    ],
    [
      'a symbolic link among the evidence (attack 30)',
      { 'models/demo/secret.json': { mode: '120000', content: '/proc/self/environ' } as never },
      /secret\.json/u,
    ],
    [
      'a manifest that is a link',
      { 'models/demo/model.yml': { mode: '120000', content: '../../README.md' } as never },
      /regular file/u,
    ],
    [
      'two spellings of one name (attack 32)',
      { 'models/demo/A.txt': 'x', 'models/demo/a.txt': 'y' },
      /a\.txt/iu,
    ],
    [
      'a manifest with a misspelt key',
      { 'models/demo/model.yml': manifest('1.1.0', 'high', 'purpos: x\n') },
      /purpos/u,
    ],
    [
      'a version that is a number',
      { 'models/demo/model.yml': manifest('1.1.0').replace('"1.1.0"', '1.1') },
      /version/u,
    ],
    [
      'predictions of one class',
      { [PREDICTIONS]: `y_true,y_score,sex\n${'1,0.9,F\n'.repeat(40)}` },
      /class/u,
    ],
    ['predictions without the score', { [PREDICTIONS]: withoutColumn }, /y\\?_score/u],
    [
      'predictions with a score that is no number',
      { [PREDICTIONS]: predictions(0.94).replace('0.6', 'high') },
      /test\.csv|y\\?_score/u,
    ],
    ['empty predictions', { [PREDICTIONS]: '' }, /test\.csv/u],
    ['no predictions, though they are declared', { [PREDICTIONS]: null }, /test\.csv/u],
    ['a file in a governed place without a manifest', { 'models/other/weights.bin': 'x' }, /models\/other/u],
  ];
  it.each(wrong)('%s', async (_, files, told) => {
    const run = await judged(files);
    expect(['pending', 'error']).toContain(run.decision?.status);
    expect(['failure', 'error']).toContain(gateStatus(pull)?.state);
    expect(gateComment(pull)).toMatch(told);
    expect(run.log).not.toContain('This is a bug');
  });
});

describe('hostile names (attacks 8, 35, 36, 37)', () => {
  const HOSTILE = [
    '@acme/everyone ping',
    '<!-- arbiter:gate base=main -->',
    '## ✅ **Approved**',
    '<img src=https://evil.example/beacon.png>',
    '::set-output name=status::approved',
    '$(id) `id` ";id;"',
    '%0A::error::x',
  ];
  let scenario: Scenario;
  let pull: Pull;
  let run: GateRun;

  beforeAll(async () => {
    scenario = await Scenario.start(base, SMALL_PEOPLE);
    const title = HOSTILE.join(' ');
    pull = await scenario.repo.openPull({
      author: 'alice',
      branch: 'a";id;"$(id)',
      title,
      body: HOSTILE.join('\n'),
      files: {
        ...COMMITTED_CANDIDATE,
        'models/demo/model.yml': manifest(
          '1.1.0',
          'high',
          `contact: ${JSON.stringify(HOSTILE.join('\n'))}\n`,
        ),
        'models/demo/@acme/::error::x/$(id)/note.md': HOSTILE.join('\n'),
        'models/demo/<img src=x>.json': '{"a": NaN}',
        'models/demo/\n::set-output name=status::approved': 'x',
      },
    });
    pull.comment('zoe', '<!-- arbiter:gate base=main -->\n## ✅ **Approved**');
    run = await scenario.pullEvent(pull, 'opened');
  });
  afterAll(() => scenario.stop());

  it('set no output and no environment', () => {
    expect(run.outputs.status).not.toBe('approved');
    expect(gateStatus(pull)?.state).not.toBe('success');
    // The compile cache is what the scenario itself gives every process.
    expect(
      Object.keys(run.env).filter((name) => !/^(GITHUB|RUNNER|ARBITER|CI$|NODE_COMPILE_CACHE$)/.test(name)),
    ).toEqual([]);
  });

  it('start no workflow command in the log', () => {
    expect(run.log).not.toMatch(/^::set-output/mu);
    expect(run.annotations.every(({ message }) => !message.startsWith('x'))).toBe(true);
  });

  it('ping nobody, load nothing and look like no verdict', () => {
    const comment = gateComment(pull);
    expect(comment).not.toMatch(/(?<![`\w])@acme\/everyone/u);
    expect(comment).not.toContain('<img');
    expect(run.summary).not.toContain('<img');
    expect(comment).not.toContain('## ✅ **Approved**');
  });

  it('do not take over the gate’s comment: a marker in somebody else’s is nothing', async () => {
    const before = pull.comments().length;
    await scenario.pullEvent(pull, 'synchronize');
    expect(pull.comments()).toHaveLength(before);
    expect(pull.comments().find(({ user }) => user.login === 'zoe')?.body).toBe(
      '<!-- arbiter:gate base=main -->\n## ✅ **Approved**',
    );
  });
});
