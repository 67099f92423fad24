import { parseArgs } from 'node:util';
import { APP_MODE_LIMITS } from '../doctor/app-mode.ts';
import type { BranchSettings } from '../doctor/branch.ts';
import { type Diagnosis, diagnose, type Examination, namedPlaces } from '../doctor/diagnosis.ts';
import type { Environment } from '../doctor/environment.ts';
import { exitCodeOf, type Fact, type Severity } from '../doctor/finding.ts';
import type { Person } from '../doctor/roles.ts';
import { TOKEN_MODE_LIMITS } from '../doctor/token-mode.ts';
import { UserError } from '../errors.ts';
import { createClient } from '../github/client.ts';
import { GitHubFailure } from '../github/failure.ts';
import type { GitHubPort } from '../github/port.ts';
import { RestGitHub } from '../github/rest.ts';
import { RestSettings, type SettingsPort } from '../github/settings.ts';
import type { CommandIo } from './command.ts';

const HELP = `arbiter doctor [--repository OWNER/NAME] [--branch main] [--json]

Says what in the settings of a repository still lets a change around the gate, and how to repair it. Changes nothing.

  --repository OWNER/NAME   default: GITHUB_REPOSITORY
  --branch NAME             the protected branch (default: the default branch)
  --json                    print the findings as JSON (arbiter/doctor/v1)

Environment: GITHUB_TOKEN, best an administrator's (\`gh auth token\`); GITHUB_API_URL for GitHub Enterprise Server.
Exit codes: 0 nothing serious, 1 problems found, 2 no problem found but something could not be read.
`;

const DEFAULT_RETRY_BASE_MS = 1000;
const REPOSITORY = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;

/** `arbiter doctor`: exit 0 nothing serious, 1 problems, 2 cannot tell. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const values = parse(args);
  if (values.help === true) {
    io.stdout(HELP);
    return 0;
  }
  const repository = values.repository ?? io.env.GITHUB_REPOSITORY ?? '';
  if (!REPOSITORY.test(repository)) throw new UserError('Say which repository: --repository OWNER/NAME.');
  const token = io.env.GITHUB_TOKEN;
  if (token === undefined || token === '') {
    throw new UserError(
      'The variable GITHUB_TOKEN is not set. An administrator’s token sees everything: GITHUB_TOKEN=$(gh auth token)',
    );
  }
  const client = createClient({
    token,
    apiUrl: io.env.GITHUB_API_URL ?? 'https://api.github.com',
    retryBaseMs: Number(io.env.ARBITER_RETRY_BASE_MS ?? DEFAULT_RETRY_BASE_MS),
  });
  const ports = {
    settings: new RestSettings(client, repository),
    github: new RestGitHub(client, repository),
  };
  const known = await ports.settings.defaultBranch();
  const defaultBranch = known.isKnown ? known.value : (values.branch ?? 'main');
  const branch = values.branch ?? defaultBranch;
  const diagnosis = diagnose(await examine(branch, defaultBranch, ports.settings, ports.github));
  const { findings, mode } = diagnosis;
  const exitCode = exitCodeOf(findings);
  if (values.json === true) {
    const output = {
      schema: 'arbiter/doctor/v1',
      repository,
      branch,
      exitCode,
      mode,
      findings,
      ...(mode === 'app' ? { appModeLimits: APP_MODE_LIMITS } : { tokenModeLimits: TOKEN_MODE_LIMITS }),
    };
    io.stdout(`${JSON.stringify(output, null, 2)}\n`);
  } else {
    io.stdout(render(repository, branch, diagnosis));
  }
  return exitCode;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        repository: { type: 'string' },
        branch: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`, [], {
      cause: error,
    });
  }
}

async function examine(
  branch: string,
  defaultBranch: string,
  settings: SettingsPort,
  github: GitHubPort,
): Promise<Examination> {
  const texts = await textsOf(branch, defaultBranch, settings);
  const places = texts.isKnown ? namedPlaces(texts.value) : undefined;
  const teams = new Map<string, Fact<readonly string[]>>();
  for (const team of places?.teams ?? []) teams.set(team, await membersOf(team, github));
  const environments: [string, Fact<Environment | null>][] = [];
  for (const name of places?.environments ?? []) environments.push([name, await settings.environment(name)]);
  const rulesets = await settings.rulesets();
  return {
    defaultBranch,
    settings: await branchSettings(branch, rulesets, settings),
    texts,
    people: await collaborators(github),
    teams,
    ledger:
      places?.ledger === undefined
        ? null
        : {
            exists: await settings.branchExists(places.ledger),
            settings: await branchSettings(places.ledger, rulesets, settings),
          },
    environments: new Map(environments),
  };
}

async function branchSettings(
  branch: string,
  rulesets: BranchSettings['rulesets'],
  settings: SettingsPort,
): Promise<BranchSettings> {
  const rules = await settings.branchRules(branch);
  return { branch, rules, rulesets, protection: await settings.protection(branch) };
}

/** Rules and owners as the branch has them; workflows as the default branch has them, because those are what runs. */
async function textsOf(
  branch: string,
  defaultBranch: string,
  settings: SettingsPort,
): Promise<Fact<ReadonlyMap<string, string>>> {
  const texts = await settings.governingTexts(branch);
  if (branch === defaultBranch || !texts.isKnown) return texts;
  const running = await settings.governingTexts(defaultBranch);
  if (!running.isKnown) return running;
  const isWorkflow = ([path]: readonly [string, string]): boolean => path.startsWith('.github/workflows/');
  const rules = [...texts.value].filter((entry) => !isWorkflow(entry));
  return { isKnown: true, value: new Map([...rules, ...[...running.value].filter(isWorkflow)]) };
}

async function collaborators(github: GitHubPort): Promise<Fact<readonly Person[]>> {
  try {
    return { isKnown: true, value: await github.collaborators() };
  } catch (error) {
    if (error instanceof GitHubFailure && (error.status === 403 || error.status === 404)) {
      return { isKnown: false, reason: error.message };
    }
    throw error;
  }
}

async function membersOf(team: string, github: GitHubPort): Promise<Fact<readonly string[]>> {
  const found = await github.teamMembers(team);
  if ('members' in found) return { isKnown: true, value: found.members.map(({ login }) => login) };
  return { isKnown: false, reason: found.reason };
}

const HEADINGS: Readonly<Record<Severity, string>> = {
  problem: 'PROBLEM',
  cannot_tell: 'CANNOT TELL',
  warning: 'WARNING',
  note: 'NOTE',
};

function render(repository: string, branch: string, { findings, mode }: Diagnosis): string {
  const blocks = findings.map(
    ({ severity, code, expected, found, repair }) =>
      `${HEADINGS[severity]} [${code}]\n  Expected: ${expected}\n  Found:    ${found}\n  Repair:   ${repair}\n`,
  );
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const summary = `${count('problem')} problems, ${count('cannot_tell')} not readable, ${count('warning')} warnings, ${count('note')} notes`;
  const limits = (mode === 'app' ? APP_MODE_LIMITS : TOKEN_MODE_LIMITS)
    .map((limit) => `  - ${limit}`)
    .join('\n');
  const heading = `What ${mode === 'app' ? 'App' : 'token'} mode cannot prevent`;
  return `${repository}, branch ${branch}: ${summary}\n\n${blocks.join('\n')}${blocks.length > 0 ? '\n' : ''}${heading}\n${limits}\n`;
}
