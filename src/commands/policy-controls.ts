import { parseArgs } from 'node:util';
import { UserError } from '../errors.ts';
import {
  type ControlCoverage,
  type CoveredControl,
  controlCoverage,
  type FrameworkCoverage,
} from '../policy/control-coverage.ts';
import { CATALOGS } from '../policy/controls.ts';
import type { LoadedPolicy } from '../policy/policy.ts';
import { formatProblem, type Problem } from '../text/problem.ts';
import { suggest } from '../text/suggestion.ts';
import type { CommandIo } from './command.ts';

export const CONTROLS_USAGE =
  '  arbiter policy controls [PATH…] [--framework ID] [--json]   which controls of which framework the checks support\n';

/** Reads policy files or folders of them. */
type ReadPolicies = (paths: readonly string[]) => {
  readonly policies: readonly LoadedPolicy[];
  readonly problems: readonly Problem[];
};

/** `arbiter policy controls`. Without a path, the catalogs. Exit 0, or 2 where a policy is not sound: what it covers is then unknown. */
export function controls(args: readonly string[], io: CommandIo, read: ReadPolicies): number {
  const { paths, json, framework } = parse(args);
  const { policies, problems } = read(paths);
  if (problems.length > 0) {
    for (const problem of problems) io.stderr(`${formatProblem(problem)}\n`);
    return 2;
  }
  const whole = controlCoverage(policies.map(({ policy }) => policy));
  const coverage: ControlCoverage =
    framework === undefined
      ? whole
      : {
          ...whole,
          frameworks: whole.frameworks.filter(({ catalog }) => catalog.id === framework),
          custom: [],
        };
  if (json) io.stdout(`${JSON.stringify({ schema: 'arbiter/policy-controls/v1', ...coverage }, null, 2)}\n`);
  else print(coverage, paths.length > 0, framework !== undefined, io);
  return 0;
}

function parse(args: readonly string[]): { paths: string[]; json: boolean; framework: string | undefined } {
  const { values, positionals } = parsed(args);
  const { framework } = values;
  const known = CATALOGS.map(({ id }) => id);
  if (framework !== undefined && !known.includes(framework)) {
    const near = suggest(framework, known);
    const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
    throw new UserError(`There is no catalog \`${framework}\`.${hint} Known: ${known.join(', ')}.`);
  }
  return { paths: positionals, json: values.json ?? false, framework };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' }, framework: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UserError(`${message}\nUsage:\n${CONTROLS_USAGE}`, [], { cause: error });
  }
}

function print(coverage: ControlCoverage, hasPolicies: boolean, isWhole: boolean, io: CommandIo): void {
  for (const framework of coverage.frameworks) {
    io.stdout(`${heading(framework, hasPolicies)}\n`);
    const listed = isWhole
      ? framework.controls
      : framework.controls.filter(({ checks }) => checks.length > 0);
    for (const control of listed) io.stdout(lines(control));
  }
  if (coverage.custom.length > 0) {
    io.stdout('Controls of your own\n');
    for (const control of coverage.custom) io.stdout(lines(control));
  }
  if (!hasPolicies) return;
  if (coverage.unmapped.length > 0)
    io.stdout(`Checks that name no control: ${coverage.unmapped.join(', ')}\n`);
  io.stdout('A check supports a control. Whether the control is met is for somebody to judge.\n');
}

function heading({ catalog, controls, named, enforced }: FrameworkCoverage, hasPolicies: boolean): string {
  const next = catalog.superseded_by === undefined ? '' : ` by ${catalog.superseded_by}`;
  const since = `in effect since ${catalog.effective}${catalog.status === 'current' ? '' : `, ${catalog.status}${next}`}`;
  const count = hasPolicies
    ? `${named} of ${controls.length} listed controls are named by a check, ${enforced} by one that blocks`
    : `${controls.length} controls listed, ${catalog.verified === 'primary' ? 'read at the source' : 'read in copies'}`;
  return `${catalog.id}: ${catalog.title} (${since}). ${count}.`;
}

function lines({ id, title, supersededBy, checks }: CoveredControl): string {
  const next = supersededBy === null ? '' : ` (superseded, see ${supersededBy})`;
  const supporting = checks.map(
    ({ policy, check, level, relation }) => `    ${policy}/${check}, ${level}: ${relation}\n`,
  );
  return `  ${id}${title === '' ? '' : `  ${title}`}${next}\n${supporting.join('')}`;
}
