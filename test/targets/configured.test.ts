import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/model/config.ts';
import { configChanges } from '../../src/model/config-change.ts';
import type { Config } from '../../src/schemas/config.ts';
import { configuredTarget, type TargetContext, unaskedTarget } from '../../src/targets/configured.ts';
import type { DeploymentTarget } from '../../src/targets/target.ts';
import { activation } from './activation.ts';
import { LoopbackServer } from './loopback-server.ts';

const TEXT = `models: [models/**]
environments: [test, prod]
targets:
  test: { to: [{ github: {} }] }
  prod:
    url: https://models.acme.example
    drill_within: 30d
    schema: required
    health_attempts: 3
    to:
      - command: { activate: [./deploy.sh], health: [./health.sh], deactivate: [./stop.sh] }
      - webhook: { url: https://deploy.acme.example/hook, secret: DEPLOY_SECRET }
      - mlflow: { url: https://mlflow.acme.example, models: { credit-risk: credit }, alias: champion }
  shadow: { drill: true, to: [{ webhook: { url: https://deploy.acme.example/shadow, secret: DEPLOY_SECRET } }] }
`;

const context: TargetContext = {
  variables: { DEPLOY_SECRET: 'x'.repeat(32) },
  folder: '/work',
  deployments: { list: async () => [] },
  now: () => '2026-03-02T09:00:00Z',
  retryBaseMs: 1,
};

function config(text: string) {
  return loadConfig(text, '.arbiter/config.yml');
}

/** The only target of `prod`, as the configuration says it. */
function targetOf(text: string): DeploymentTarget {
  const { value } = config(`models: [m]\nenvironments: [prod]\ntargets: { prod: { to: [${text}] } }\n`);
  if (value === undefined) throw new Error('The configuration of this test cannot be read.');
  return configuredTarget(value, 'prod', 'm', { ...context, folder: '/' }).target;
}

const declared = config(TEXT).value;
if (declared === undefined) throw new Error('The configuration of this test cannot be read.');

describe('targets in .arbiter/config.yml', () => {
  test('become adapters, each by its name in the ledger', () => {
    expect(configuredTarget(declared, 'test', 'm', context).target.name).toBe('github deployments');
    expect(configuredTarget(declared, 'prod', 'credit-risk', context)).toMatchObject({
      target: { name: 'command ./deploy.sh, webhook deploy.acme.example, mlflow credit@champion' },
      health: { attempts: 3, intervalMs: 6000 },
      url: 'https://models.acme.example',
      drillWithin: '30d',
      isSchemaRequired: true,
      isDrill: false,
    });
    expect(configuredTarget(declared, 'shadow', 'm', context)).toMatchObject({
      target: { name: 'webhook deploy.acme.example' },
      health: { attempts: 10 },
      isDrill: true,
      drillWithin: null,
      isSchemaRequired: false,
    });
  });

  test.each<[string, string, string, Partial<TargetContext>, RegExp]>([
    ['no target', 'dev', 'credit-risk', {}, /declares no target for dev/u],
    ['a name that every object has', 'constructor', 'credit-risk', {}, /declares no target for constructor/u],
    ['no secret', 'prod', 'credit-risk', { variables: {} }, /DEPLOY_SECRET is empty/u],
    ['a model without a registered one', 'prod', 'fraud', {}, /names no registered model for fraud/u],
  ])('%s is told', (_, environment, model, parts, message) => {
    expect(() => configuredTarget(declared, environment, model, { ...context, ...parts })).toThrow(message);
  });

  test.each([
    [', prepare: true', ['prepare']],
    ['', []],
  ])('a webhook with `%s` is ordered %j', async (words, orders) => {
    const server = await LoopbackServer.start(() => ({ status: 202 }));
    const target = targetOf(`{ webhook: { url: "${server.url}", secret: DEPLOY_SECRET${words} } }`);
    await target.prepare?.(activation('b'));
    expect(server.requests.map(({ headers }) => headers['x-arbiter-event'])).toEqual(orders);
    await server.stop();
  });

  test('a command with `prepare` runs that program', async () => {
    const target = targetOf(
      '{ command: { activate: [a], prepare: [/no/such/program], health: [a], deactivate: [a] } }',
    );
    await expect(target.prepare?.(activation('b'))).rejects.toThrow(/no\/such\/program/u);
  });

  test.each([
    ['two kinds in one', '{ github: {}, webhook: { url: "https://a.b/", secret: S } }'],
    ['no kind', '{}'],
    ['an unknown kind', '{ ftp: {} }'],
    ['a secret in the file', '{ webhook: { url: "https://a.b/", secret: "s3cr3t value" } }'],
    ['a command as text', '{ command: { activate: "rm -rf /", health: [a], deactivate: [a] } }'],
    ['a command without a health check', '{ command: { activate: [a], deactivate: [a] } }'],
  ])('%s is refused', (_, target) => {
    const { problems } = config(
      `models: [m]\nenvironments: [prod]\ntargets: { prod: { to: [${target}] } }\n`,
    );
    expect(problems).not.toEqual([]);
  });

  test.each([
    ['a misspelt environment', 'prd: { to: [{ github: {} }] }', /does not have prd: prod/u],
    [
      'a drill where nobody can say what runs',
      'prod: { to: [{ github: {} }] }, shadow: { drill: true, to: [{ github: {} }, { command: { activate: [a], health: [a], deactivate: [a] } }] }',
      /No target of shadow can say what runs/u,
    ],
    [
      'a drill environment in the order',
      'prod: { drill: true, to: [{ github: {} }] }',
      /outside `environments`/u,
    ],
  ])('%s is refused', (_, target, message) => {
    const { problems } = config(`models: [m]\nenvironments: [prod]\ntargets: { ${target} }\n`);
    expect(problems.map((problem) => problem.message).join()).toMatch(message);
  });

  test('asking for signatures is stricter, and asking no longer is looser', () => {
    const [prod, shadow] = [declared.targets?.prod, declared.targets?.shadow];
    if (prod === undefined || shadow === undefined) throw new Error('The sample lacks its environments.');
    const { schema: _, ...less } = prod;
    const asks = {
      ...declared,
      targets: { ...declared.targets, shadow: { ...shadow, schema: 'required' as const } },
    };
    const other = { ...declared, targets: { ...asks.targets, prod: less } };
    const moved = {
      ...asks,
      targets: { ...asks.targets, shadow: { ...asks.targets.shadow, health_attempts: 99 } },
    };
    const direction = (from: Config, to: Config) => configChanges(from, to, 'c').map((one) => one.direction);
    expect(direction(declared, asks)).toEqual(['stricter']);
    expect(direction(asks, declared)).toEqual(['looser']);
    expect(direction(declared, other)).toEqual(['looser']);
    expect(direction(declared, moved)).toEqual(['looser']);
  });

  test('a change of them is governing, and looser for all that Arbiter can tell', () => {
    const less = { ...declared, targets: {} };
    expect(configChanges(declared, less, 'c')).toMatchObject([{ pointer: '/targets', direction: 'looser' }]);
    const accepted = { ...declared, schema_changes: [{ model: 'm', version: '2.0', reason: 'agreed' }] };
    expect(configChanges(declared, accepted, 'c')).toMatchObject([{ direction: 'looser' }]);
    expect(configChanges(accepted, declared, 'c')).toMatchObject([{ direction: 'stricter' }]);
  });
});

describe('for a job that only judges', () => {
  const declared = config(TEXT).value as Config;

  test('the rules of the environment hold, and no secret is asked for', () => {
    const asked = configuredTarget(declared, 'prod', 'credit-risk', context);
    const { target, ...rules } = unaskedTarget(declared, 'prod');
    const { target: _, ...same } = asked;
    expect(rules).toEqual(same);
    expect(target.name).toBe('command and webhook and mlflow');
    expect(() => unaskedTarget(declared, 'elsewhere')).toThrow('declares no target for elsewhere');
  });

  test('nothing can be asked of it or ordered', async () => {
    const { target } = unaskedTarget(declared, 'prod');
    const orders = [
      target.activate(activation('a')),
      target.health(activation('a')),
      target.restore(null, activation('a')),
      target.running('prod', 'credit-risk'),
    ];
    for (const order of orders) await expect(order).rejects.toThrow('neither asks nor orders the target');
    expect(target.prepare).toBeUndefined();
  });
});
