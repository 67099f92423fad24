import { lstatSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '../errors.ts';
import { pathProblem } from '../model/path.ts';
import {
  codeOwnerLines,
  MORE_PACKS,
  type PlannedFile,
  POLICY_PACKS,
  planScaffold,
  type Scaffold,
  unfilledLines,
} from '../scaffold/plan.ts';
import type { Pin } from '../scaffold/shipped.ts';
import { suggest } from '../text/suggestion.ts';
import { parseYaml } from '../text/yaml.ts';
import type { CommandIo } from './command.ts';
import { distributionRoot, readShipped } from './distribution.ts';
import { listFiles, readText } from './file-tree.ts';
import { ownPin } from './own-pin.ts';
import { refuseLinks } from './repository-writing.ts';

const HELP = `arbiter init [PATH] [options]

Writes what a governed repository needs, from what it finds in the folder. No file is ever overwritten.

  --action OWNER/REPO@SHA   where the workflows take Arbiter from (default: the checkout this command runs from)
  --checkout SHA            commit of actions/checkout for the workflow that authors run (default: its release v5.0.0)
  --role NAME=LOGIN,…       people who sign for a role (repeatable)
  --model FOLDER            a folder that holds a model, or will (repeatable)
  --pack NAME               a policy pack besides arb-production and low-risk (repeatable; docs/reference/packs.md)
  --app                     gate, release, deployment and rollback act with the token of a GitHub App (docs/how-to/app-mode.md)
  --keyless                 bundles are signed by the identity of the release's workflow, not by a key (docs/how-to/release.md#without-a-key)
  --owner NAME              who answers for the policies, such as @org/team
  --dry-run                 say what would be written, and write nothing
  --json                    print the result as JSON (arbiter/init/v1)

Exit codes: 0 written, 2 not possible.
`;

/** actions/checkout v5.0.0 */
const CHECKOUT_COMMIT = '08c6903cd8c0fde910a37f88322edcfb5dd907a8';
const FULL_SHA = /^[0-9a-f]{40}$/;
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/;
const ROLE = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/;

interface Written {
  readonly written: readonly PlannedFile[];
  readonly kept: readonly string[];
}

/** `arbiter init`: exit 0 when the files are there, 2 when it could not be done. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.help === true) {
    io.stdout(HELP);
    return 0;
  }
  if (positionals.length > 1) throw new UserError(`One folder was expected, found ${positionals.length}.`);
  const shownRoot = positionals[0] ?? '.';
  const root = resolve(io.cwd, shownRoot);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`There is no folder ${shownRoot}.`);
  const people = rolesOf(values.role ?? []);
  const { paths } = listFiles(root);
  const scaffold = planScaffold({
    paths,
    models: (values.model ?? []).map(modelFolder),
    people,
    owner: values.owner,
    packs: (values.pack ?? []).map(packName),
    isApp: values.app === true,
    isKeyless: values.keyless === true,
    action: values.action === undefined ? await ownPin(distributionRoot(), io.env) : pin(values.action),
    checkoutCommit: checkoutCommit(values.checkout),
    evidenceWorkflows: evidenceWorkflows(root, paths),
    shipped: readShipped,
  });
  const result = write(root, scaffold.files, values['dry-run'] === true);
  if (values.json === true) io.stdout(`${JSON.stringify(asJson(result, scaffold, people), null, 2)}\n`);
  else {
    const isKeyless = values.keyless === true;
    print(result, scaffold, people, { shownRoot, isDryRun: values['dry-run'] === true, isKeyless }, io);
  }
  return 0;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        action: { type: 'string' },
        checkout: { type: 'string' },
        role: { type: 'string', multiple: true },
        model: { type: 'string', multiple: true },
        pack: { type: 'string', multiple: true },
        owner: { type: 'string' },
        app: { type: 'boolean' },
        keyless: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`, [], {
      cause: error,
    });
  }
}

function rolesOf(given: readonly string[]): Map<string, readonly string[]> {
  const people = new Map<string, readonly string[]>();
  for (const text of given) {
    const [name = '', logins, ...rest] = text.split('=');
    const users = (logins ?? '').split(',').map((login) => login.trim());
    if (!ROLE.test(name) || rest.length > 0 || users.some((login) => !LOGIN.test(login))) {
      throw new UserError(`--role expects NAME=LOGIN or NAME=LOGIN,LOGIN, found \`${text}\`.`);
    }
    if (people.has(name))
      throw new UserError(`--role ${name} was given twice: list its people in one, with commas.`);
    people.set(name, users);
  }
  return people;
}

function modelFolder(given: string): string {
  const folder = given.replace(/^\.\//, '').replace(/\/+$/, '');
  const problem = pathProblem(folder);
  if (problem !== undefined) throw new UserError(`--model: ${problem}`);
  return folder;
}

function packName(given: string): string {
  const name = given.replace(/\.yml$/, '');
  const known = [...POLICY_PACKS, ...MORE_PACKS];
  if (known.includes(name)) return name;
  const near = suggest(name, known);
  const meant = near === undefined ? '' : ` Did you mean ${near}?`;
  throw new UserError(
    `--pack expects one of ${[...MORE_PACKS].join(', ')}, found ${JSON.stringify(given)}.${meant}`,
  );
}

/** A tag or a branch can be moved by whoever can write to that repository; a commit cannot. */
function pin(text: string): Pin {
  const [, repository, commit] = /^([A-Za-z0-9-]+\/[A-Za-z0-9_.-]+)@(.+)$/.exec(text) ?? [];
  if (repository === undefined || commit === undefined) {
    throw new UserError(`--action expects OWNER/REPO@SHA, found \`${text}\`.`);
  }
  if (!FULL_SHA.test(commit)) {
    throw new UserError(
      `--action expects the full commit SHA (40 hexadecimal digits) after the @, found \`${commit}\`. A tag or a branch can be moved to other code; a commit cannot.`,
    );
  }
  return { repository, commit };
}

function checkoutCommit(given: string | undefined): string {
  if (given === undefined) return CHECKOUT_COMMIT;
  if (FULL_SHA.test(given)) return given;
  throw new UserError(`--checkout expects the full commit SHA of actions/checkout, found \`${given}\`.`);
}

/** Names of the workflows that upload artifacts: their completion may bring evidence. */
function evidenceWorkflows(root: string, paths: readonly string[]): string[] {
  return paths
    .filter((path) => /^\.github\/workflows\/(?!arbiter-)[^/]+\.ya?ml$/.test(path))
    .flatMap((path) => {
      const { text } = readText(join(root, path), path);
      if (text === undefined || !text.includes('actions/upload-artifact@')) return [];
      const { value } = parseYaml(text, path);
      const name = value !== null && typeof value === 'object' && 'name' in value ? value.name : undefined;
      return [typeof name === 'string' ? name : path];
    });
}

function write(root: string, files: readonly PlannedFile[], isDryRun: boolean): Written {
  const written: PlannedFile[] = [];
  const kept: string[] = [];
  for (const file of files) {
    const target = join(root, file.path);
    refuseLinks(root, dirname(target));
    if (lstatSync(target, { throwIfNoEntry: false }) !== undefined) {
      kept.push(file.path);
      continue;
    }
    written.push(file);
    if (isDryRun) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, file.text, { flag: 'wx' });
  }
  return { written, kept };
}

function asJson(result: Written, scaffold: Scaffold, people: ReadonlyMap<string, readonly string[]>): object {
  return {
    schema: 'arbiter/init/v1',
    written: result.written.map(({ path }) => path),
    kept: result.kept,
    models: scaffold.models,
    fill: result.written.flatMap(({ path, text }) => unfilledLines(text).map((line) => ({ path, line }))),
    codeOwners: codeOwnerLines(people),
  };
}

interface Printing {
  readonly shownRoot: string;
  readonly isDryRun: boolean;
  readonly isKeyless: boolean;
}

const KEY =
  'a key, its private half as ARBITER_SIGNING_KEY in the GitHub environment arbiter-release, its public half in';
const IDENTITY =
  'the identity of arbiter-release.yml (docs/how-to/release.md#without-a-key) under `identities` of';

function print(
  { written, kept }: Written,
  scaffold: Scaffold,
  people: ReadonlyMap<string, readonly string[]>,
  { shownRoot, isDryRun, isKeyless }: Printing,
  io: CommandIo,
): void {
  const lines: string[] = [];
  for (const { path, text } of written) {
    const count = unfilledLines(text).length;
    const toFill = count === 0 ? '' : ` (${count} to fill in)`;
    lines.push(`${isDryRun ? 'would write' : 'wrote'}  ${path}${toFill}`);
  }
  for (const path of kept) lines.push(`left alone  ${path}: it is there already`);
  if (scaffold.models.length === 0) {
    lines.push('', 'No folder looked like a model. Run `arbiter init --model models/NAME` for each model.');
  }
  lines.push(
    '',
    'Next:',
    '  1. Write what the lines marked FILL IN ask for, until `arbiter validate' +
      `${shownRoot === '.' ? '' : ` ${shownRoot}`}\` says sound.`,
    '  2. Read .arbiter/policies/*.yml with your board: numbers, protected attributes, favourable outcome, roles.',
    '  3. Add to CODEOWNERS, after its other lines (the last matching line counts):',
    ...codeOwnerLines(people).map((line) => `       ${line}`),
    '  4. Merge all this into the default branch: the gate reads its rules there.',
    '  5. Require the status `arbiter/gate (main)` in a ruleset, with code-owner review, and run `arbiter doctor`.',
    '  6. Begin the ledger with `arbiter audit init`; then `ledger: arbiter-ledger` in .arbiter/config.yml, and `contents: write` for the gate.',
    '     Until then arbiter-audit.yml, which verifies it every week, fails: delete that file if you want no ledger.',
    `  7. To release and deploy: ${isKeyless ? IDENTITY : KEY}`,
    '     .arbiter/signers.yml; `environments` and `targets` in .arbiter/config.yml; a GitHub environment of the same name for each.',
    '     arbiter-release-guard.yml makes a draft again of every release that is not an approved model: name the tags of what else you publish in its `if:`.',
  );
  io.stdout(`${lines.join('\n')}\n`);
}
