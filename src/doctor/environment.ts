import { cannotTell, type Fact, type Finding } from './finding.ts';

export interface Environment {
  readonly name: string;
  readonly branches: readonly string[] | 'protected' | 'all';
}

/** Judges whether only the default branch can use the secrets of the environments that the gate runs in. */
export function environmentFindings(
  environments: ReadonlyMap<string, Fact<Environment | null>>,
  defaultBranch: string,
): Finding[] {
  return [...environments].flatMap(([name, fact]): Finding[] => {
    const expected = `The environment ${name}, which holds the App’s key, can be used from ${defaultBranch} only.`;
    if (!fact.isKnown) return [cannotTell('app_environment_unreadable', expected, fact.reason)];
    const found = openness(fact.value, defaultBranch);
    if (found === undefined) return [];
    const repair = `Settings → Environments → ${name} → Deployment branches and tags: “Selected branches and tags”, with ${defaultBranch} as the only one. The key is a secret of this environment.`;
    return [{ code: 'app_environment_open', severity: 'problem', expected, found, repair }];
  });
}

function openness(environment: Environment | null, defaultBranch: string): string | undefined {
  if (environment === null)
    return 'There is no such environment: GitHub makes one at the first run, open to every branch, and the key lies elsewhere.';
  const { branches } = environment;
  if (branches === 'all')
    return 'Every branch can use it: a workflow on any of them can read the key, and post the status as the App.';
  if (branches === 'protected')
    return 'Every protected branch can use it. Protecting a branch is not meant to give away a key.';
  const others = branches.filter((branch) => branch !== defaultBranch);
  return others.length === 0 ? undefined : `It can also be used from ${others.join(', ')}.`;
}
