import { validateRepository } from '../model/repository.ts';
import { formatProblem, type Problem } from '../text/problem.ts';
import { arbiterUses } from './arbiter-use.ts';
import type { BranchSettings } from './branch.ts';
import { branchFindings } from './branch-protection.ts';
import { codeOwnerFindings } from './code-owners.ts';
import {
  type Environment,
  environmentFindings,
  type NamedEnvironment,
  namedEnvironmentsOf,
} from './environment.ts';
import { bySeverity, cannotTell, type Fact, type Finding } from './finding.ts';
import { type GateMode, gateModeOf } from './gate-token.ts';
import { keylessFindings } from './keyless-workflow.ts';
import { type LedgerBranch, ledgerFindings } from './ledger.ts';
import { lockedOutFindings } from './ledger-access.ts';
import { type Person, roleFindings, writersAmong } from './roles.ts';
import { staleApprovalFindings } from './stale-approvals.ts';
import { gateOf, readWorkflows, workflowFindings } from './workflows.ts';

/** Everything doctor looks at, each part known or not. */
export interface Examination {
  /** Whose workflows run, and which alone should hold the key of the gate's App. */
  readonly defaultBranch: string;
  readonly settings: BranchSettings;
  /** CODEOWNERS, `.arbiter/` and workflows of the branch. */
  readonly texts: Fact<ReadonlyMap<string, string>>;
  readonly people: Fact<readonly Person[]>;
  readonly teams: ReadonlyMap<string, Fact<readonly string[]>>;
  /** Null where the configuration names none, or cannot be read. */
  readonly ledger: LedgerBranch | null;
  /** The environments that something of Arbiter's runs in, by name. */
  readonly environments: ReadonlyMap<string, Fact<Environment | null>>;
}

export interface Diagnosis {
  /** The worst first. */
  readonly findings: readonly Finding[];
  readonly mode: GateMode;
}

/** Everything there is to say about a repository. Pure. */
export function diagnose(examination: Examination): Diagnosis {
  const { settings, texts, people, teams, ledger, environments, defaultBranch } = examination;
  const owners = codeOwnerFindings(settings, texts, writersAmong(people));
  if (!texts.isKnown) {
    const files = cannotTell(
      'files_unreadable',
      'The workflows and .arbiter/ of the branch can be read.',
      texts.reason,
    );
    return { findings: [...branchFindings(settings, []), ...owners, files].sort(bySeverity), mode: 'token' };
  }
  const workflows = readWorkflows(texts.value);
  const gate = gateOf(workflows.files);
  const mode = gateModeOf(gate);
  const uses = arbiterUses(workflows.files, gate);
  const governed = governing(texts.value);
  const { config, roles, policies, signers } = governed;
  const needs = {
    evidenceWorkflows: (config?.artifacts ?? []).map(({ workflow }) => workflow),
    hasMergeQueue: settings.rules.isKnown && settings.rules.value.some(({ type }) => type === 'merge_queue'),
    hasLedger: config?.ledger !== undefined,
  };
  const jobNames = workflows.files.flatMap(({ jobs }) => jobs.map(({ name }) => name));
  const isBoundToContent = policies.some(
    ({ policy }) => (policy.signoff.binding ?? (needs.hasLedger ? 'content' : 'commit')) === 'content',
  );
  const findings = [
    ...branchFindings(settings, jobNames, mode),
    ...staleApprovalFindings(settings, isBoundToContent),
    ...owners,
    ...workflowFindings(workflows, needs),
    ...keylessFindings(workflows.files, signers, defaultBranch),
    ...environmentFindings(namedEnvironments(texts.value), environments, defaultBranch),
    ...governed.findings,
    ...(config === undefined ? [] : ledgerFindings(ledger, mode)),
    ...(ledger === null ? [] : lockedOutFindings(ledger.settings, uses)),
    ...(config === undefined || roles === undefined
      ? []
      : roleFindings({ config, roles, policies: policies.map(({ policy }) => policy), people, teams })),
  ];
  return { findings: findings.sort(bySeverity), mode };
}

/** What else must be looked at, by what the files of a branch name. */
export interface NamedPlaces {
  readonly teams: readonly string[];
  /** Branch of the ledger. */
  readonly ledger: string | undefined;
  /** Environments that something of Arbiter's runs in. */
  readonly environments: readonly string[];
}

export function namedPlaces(texts: ReadonlyMap<string, string>): NamedPlaces {
  const { roles, config } = governing(texts);
  return {
    teams: [...new Set(Object.values(roles?.roles ?? {}).flatMap((role) => role?.teams ?? []))],
    ledger: config?.ledger,
    environments: [...new Set(namedEnvironments(texts).map(({ name }) => name))],
  };
}

const SIGNERS = '.arbiter/signers.yml';

/** By the workflows and the configuration. */
function namedEnvironments(texts: ReadonlyMap<string, string>): NamedEnvironment[] {
  const { files } = readWorkflows(texts);
  const uses = arbiterUses(files, gateOf(files));
  return namedEnvironmentsOf(files, uses, governing(texts).config, texts.has(SIGNERS));
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
