import { validateRepository } from '../model/repository.ts';
import { formatProblem, type Problem } from '../text/problem.ts';
import { type BranchSettings, branchFindings } from './branch.ts';
import { codeOwnerFindings } from './code-owners.ts';
import { bySeverity, cannotTell, type Fact, type Finding } from './finding.ts';
import { type Person, roleFindings, writersAmong } from './roles.ts';
import { readWorkflows, workflowFindings } from './workflows.ts';

/** Everything doctor looks at, each part known or not. */
export interface Examination {
  readonly settings: BranchSettings;
  /** CODEOWNERS, `.arbiter/` and workflows of the branch. */
  readonly texts: Fact<ReadonlyMap<string, string>>;
  readonly people: Fact<readonly Person[]>;
  readonly teams: ReadonlyMap<string, Fact<readonly string[]>>;
}

/** Everything there is to say about a repository, the worst first. Pure. */
export function diagnose({ settings, texts, people, teams }: Examination): Finding[] {
  const owners = codeOwnerFindings(settings, texts, writersAmong(people));
  if (!texts.isKnown) {
    const files = cannotTell(
      'files_unreadable',
      'The workflows and .arbiter/ of the branch can be read.',
      texts.reason,
    );
    return [...branchFindings(settings, []), ...owners, files].sort(bySeverity);
  }
  const workflows = readWorkflows(texts.value);
  const governed = governing(texts.value);
  const { config, roles, policies } = governed;
  const needs = {
    evidenceWorkflows: (config?.artifacts ?? []).map(({ workflow }) => workflow),
    hasMergeQueue: settings.rules.isKnown && settings.rules.value.some(({ type }) => type === 'merge_queue'),
  };
  const jobNames = workflows.files.flatMap(({ jobs }) => jobs.map(({ name }) => name));
  return [
    ...branchFindings(settings, jobNames),
    ...owners,
    ...workflowFindings(workflows, needs),
    ...governed.findings,
    ...(config === undefined || roles === undefined
      ? []
      : roleFindings({ config, roles, policies: policies.map(({ policy }) => policy), people, teams })),
  ].sort(bySeverity);
}

/** The teams that the roles of a branch name. */
export function teamsOf(texts: ReadonlyMap<string, string>): string[] {
  const { roles } = governing(texts);
  return [...new Set(Object.values(roles?.roles ?? {}).flatMap((role) => role?.teams ?? []))];
}

function governing(texts: ReadonlyMap<string, string>) {
  const paths = [...texts.keys()].filter((path) => path.startsWith('.arbiter/')).sort();
  const repository = validateRepository(paths, (path) => ({ text: texts.get(path), problems: [] }));
  // Manifests are not read here, so that no model is found says nothing.
  const problems = repository.problems.filter(({ code }) => code !== 'no_model');
  return { ...repository, findings: governingFindings(paths, problems) };
}

function governingFindings(paths: readonly string[], problems: readonly Problem[]): Finding[] {
  if (paths.length === 0) {
    return [
      {
        code: 'not_set_up',
        severity: 'problem',
        expected: 'The default branch has a folder .arbiter/ with configuration, roles and policies.',
        found: 'It has none, so every decision is an error.',
        repair: 'Run `arbiter init`, fill in the files, and merge them.',
      },
    ];
  }
  const [first] = problems;
  if (first === undefined) return [];
  return [
    {
      code: 'governing_files_invalid',
      severity: 'problem',
      expected: 'Every file of .arbiter/ is valid.',
      found: `${problems.length} problems, the first: ${formatProblem(first).split('\n', 1)[0]}`,
      repair: 'Run `arbiter validate` in a checkout and correct what it names.',
    },
  ];
}
