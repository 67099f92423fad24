import type { Config } from '../schemas/config.ts';
import { type ArbiterUse, holdsAppKey, isExpression, keyEnvironments, said } from './arbiter-use.ts';
import { cannotTell, type Fact, type Finding } from './finding.ts';
import { signsBundle } from './release-workflow.ts';
import type { WorkflowFile } from './workflow-file.ts';

export interface Environment {
  readonly name: string;
  readonly branches: readonly string[] | 'protected' | 'all';
}

/** What an environment keeps from other branches: the key of the gate's App, the key that signs bundles, what deploys. */
type Purpose = 'app' | 'signing' | 'deployment';

/** An environment that something of Arbiter's runs in. */
export interface NamedEnvironment {
  readonly name: string;
  readonly purpose: Purpose;
  /** Whether there is something to keep already, so that it matters when there is no such environment. */
  readonly isUsed: boolean;
  /** The App's key lies there beside what it is for. */
  readonly hasAppKey?: boolean;
}

interface Words {
  readonly holds: string;
  /** What a workflow on another branch can do. */
  readonly danger: string;
  readonly secret: string;
}

const WORDS: Readonly<Record<Purpose, Words>> = {
  app: {
    holds: 'which holds the App’s key,',
    danger: 'read the key, post the status as the App, and write the ledger',
    secret: 'The key is a secret of this environment.',
  },
  signing: {
    holds: 'which holds the key that signs bundles,',
    danger: 'read the key, and sign a bundle that nobody approved',
    secret: 'The key is a secret of this environment.',
  },
  deployment: {
    holds: 'which bundles are brought to,',
    danger: 'read its secrets, and bring there what nobody approved',
    secret: 'What the targets are reached with are secrets of this environment.',
  },
};

/** Whoever has the App's key can do the worst there is, so that is said first. */
function wordsOf({ purpose, hasAppKey = false }: NamedEnvironment): Words {
  const words = WORDS[purpose];
  if (!hasAppKey || purpose === 'app') return words;
  return {
    holds: `which holds the App’s key, and ${words.holds}`,
    danger: `${WORDS.app.danger}; and it can ${words.danger}`,
    secret: `The App’s key is a secret of this environment. ${words.secret}`,
  };
}

/** What an environment is for, of all that run in it: its own purpose, and whether the App's key lies there as well. */
export function namedEnvironmentsOf(
  files: readonly WorkflowFile[],
  uses: readonly ArbiterUse[],
  config: Config | undefined,
  hasSigners: boolean,
): NamedEnvironment[] {
  const keys = uses
    .filter(holdsAppKey)
    .flatMap((use) => keyEnvironments(use).filter((one) => one !== undefined));
  // Which one a job deploys to is chosen at its start.
  const isAnywhere = keys.some(isExpression);
  const placed = [...signingEnvironments(files, uses, hasSigners), ...deploymentEnvironments(config)].map(
    (one) => ({
      ...one,
      hasAppKey: keys.includes(one.name) || (isAnywhere && one.purpose === 'deployment'),
    }),
  );
  const own = [...new Set(keys)].filter(
    (name) => !isExpression(name) && !placed.some((one) => one.name === name),
  );
  return [...own.map((name) => ({ name, purpose: 'app', isUsed: true }) as const), ...placed];
}

/** Environments of the jobs that sign bundles. A name that is an expression is known at the run only. */
function signingEnvironments(
  files: readonly WorkflowFile[],
  uses: readonly ArbiterUse[],
  isUsed: boolean,
): NamedEnvironment[] {
  const jobs = files.flatMap((file) => file.jobs);
  const signing = jobs.filter(({ steps }) => steps.some(signsBundle));
  const called = uses.filter(({ verb, isCalled }) => isCalled && verb === 'release');
  const names = [
    ...signing.flatMap(({ environment }) => environment ?? []),
    ...called.map(({ inputs }) => said(inputs.environment, 'arbiter-release')),
  ];
  return [...new Set(names)]
    .filter((name) => !isExpression(name))
    .map((name) => ({ name, purpose: 'signing', isUsed }));
}

/** Environments that the configuration brings bundles to, those for drills among them. */
function deploymentEnvironments(config: Config | undefined): NamedEnvironment[] {
  const names = [...(config?.environments ?? []), ...Object.keys(config?.targets ?? {})];
  return [...new Set(names)].map((name) => ({ name, purpose: 'deployment', isUsed: true }));
}

/** Judges whether only the default branch can use the environments that something of Arbiter's runs in. */
export function environmentFindings(
  named: readonly NamedEnvironment[],
  facts: ReadonlyMap<string, Fact<Environment | null>>,
  defaultBranch: string,
): Finding[] {
  return named.flatMap((one): Finding[] => {
    const { name, purpose, isUsed } = one;
    const { holds, danger, secret } = wordsOf(one);
    const fact = facts.get(name) ?? { isKnown: false, reason: 'It was not looked at.' };
    const expected = `The environment ${name}, ${holds} can be used from ${defaultBranch} only.`;
    if (!fact.isKnown) return [cannotTell(`${purpose}_environment_unreadable`, expected, fact.reason)];
    const repair = `Settings → Environments → ${name} → Deployment branches and tags: “Selected branches and tags”, with ${defaultBranch} as the only one. ${secret}`;
    if (fact.value === null && purpose !== 'app') {
      const found =
        'There is no such environment: GitHub makes one at the first run, open to every branch. Secrets that lie elsewhere can be read from every branch.';
      const code = `${purpose}_environment_missing`;
      return isUsed ? [{ code, severity: 'warning', expected, found, repair }] : [];
    }
    const found = openness(fact.value, defaultBranch, danger);
    if (found === undefined) return [];
    return [{ code: `${purpose}_environment_open`, severity: 'problem', expected, found, repair }];
  });
}

function openness(
  environment: Environment | null,
  defaultBranch: string,
  danger: string,
): string | undefined {
  if (environment === null)
    return 'There is no such environment: GitHub makes one at the first run, open to every branch, and the key lies elsewhere.';
  const { branches } = environment;
  if (branches === 'all') return `Every branch can use it: a workflow on any of them can ${danger}.`;
  if (branches === 'protected')
    return `Every protected branch can use it. Protecting a branch is not meant to let it ${danger}.`;
  const others = branches.filter((branch) => branch !== defaultBranch);
  return others.length === 0 ? undefined : `It can also be used from ${others.join(', ')}.`;
}
