import type { Config } from '../schemas/config.ts';
import { cannotTell, type Fact, type Finding } from './finding.ts';
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
    danger: 'read the key, and post the status as the App',
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

const BUNDLE_ACTION = /^[^/]+\/[^/]+\/actions\/bundle@/;

/** Environments of the jobs that sign bundles. A name that is an expression is known at the run only. */
export function signingEnvironments(files: readonly WorkflowFile[], isUsed: boolean): NamedEnvironment[] {
  const jobs = files.flatMap((file) => file.jobs);
  const signing = jobs.filter(({ steps }) => steps.some(({ uses }) => BUNDLE_ACTION.test(uses ?? '')));
  const names = signing.flatMap(({ environment }) => environment ?? []);
  return [...new Set(names)]
    .filter((name) => !name.includes('${{'))
    .map((name) => ({ name, purpose: 'signing', isUsed }));
}

/** Environments that the configuration brings bundles to, those for drills among them. */
export function deploymentEnvironments(config: Config | undefined): NamedEnvironment[] {
  const names = [...(config?.environments ?? []), ...Object.keys(config?.targets ?? {})];
  return [...new Set(names)].map((name) => ({ name, purpose: 'deployment', isUsed: true }));
}

/** Judges whether only the default branch can use the environments that something of Arbiter's runs in. */
export function environmentFindings(
  named: readonly NamedEnvironment[],
  facts: ReadonlyMap<string, Fact<Environment | null>>,
  defaultBranch: string,
): Finding[] {
  return named.flatMap(({ name, purpose, isUsed }): Finding[] => {
    const { holds, danger, secret } = WORDS[purpose];
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
