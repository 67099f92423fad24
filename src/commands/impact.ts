import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '../errors.ts';
import { loadGoverningSet, requireUsable } from '../evaluation/governing-set.ts';
import { readManifests } from '../evaluation/manifests.ts';
import { CommitTree } from '../git/commit-tree.ts';
import { FolderTree } from '../git/folder-tree.ts';
import { SubTree } from '../git/sub-tree.ts';
import type { Dataset } from '../model/catalog.ts';
import {
  type DatasetChange,
  datasetChanges,
  hypotheticalChange,
  type ImpactedModel,
  impactOf,
  type ModelImpact,
} from '../model/impact.ts';
import type { FileTree } from '../model/tree.ts';
import { visible } from '../report/escape.ts';
import { suggest } from '../text/suggestion.ts';
import { openRepository } from './check-folder.ts';
import type { CommandIo } from './command.ts';

const HELP = `arbiter impact [PATH] --dataset NAME [--column NAME] [--json]
arbiter impact [PATH] --base REF [--commit REF] [--json]

Says which models a change of data touches, by their manifests and the data catalog.

  --dataset NAME   as if this data set changed
  --column NAME    as if only this column of it changed
  --base REF       what differs in the catalog between this commit and the other one
  --commit REF     the other one (HEAD)
  --json           print arbiter/impact/v1

Exit codes: 0 told, whatever is touched; 2 it cannot be told.
`;

/** What is known of a repository at one state. */
interface State {
  readonly datasets: readonly Dataset[];
  readonly models: readonly ImpactedModel[];
}

/** `arbiter impact`: exit 0 told, 2 cannot be told. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.help === true) {
    io.stdout(HELP);
    return 0;
  }
  if (positionals.length > 1) throw new UserError(`One folder was expected, found ${positionals.length}.`);
  const path = resolve(io.cwd, positionals[0] ?? '.');
  const { base, commit, dataset, column } = values;
  if ((base === undefined) === (dataset === undefined))
    throw new UserError('Either `--dataset` or `--base` is expected.');
  if (column !== undefined && dataset === undefined) throw new UserError('`--column` needs `--dataset`.');
  if (commit !== undefined && base === undefined) throw new UserError('`--commit` needs `--base`.');
  const { changes, models } =
    dataset === undefined
      ? await between(path, base as string, commit ?? 'HEAD', io)
      : await asIf(path, dataset, column);
  const touched = impactOf(models, changes);
  io.stdout(values.json === true ? jsonOf(changes, touched) : textOf(changes, touched, models.length));
  return 0;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        dataset: { type: 'string' },
        column: { type: 'string' },
        base: { type: 'string' },
        commit: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UserError((error as Error).message);
  }
}

interface Question {
  readonly changes: readonly DatasetChange[];
  readonly models: readonly ImpactedModel[];
}

/** A name that the catalog does not have would touch nothing, which is no answer. */
async function asIf(path: string, dataset: string, column: string | undefined): Promise<Question> {
  const { datasets, models } = await stateOf(await FolderTree.of(path), 'This folder');
  const entry = datasets.find((each) => each.entry.name === dataset)?.entry;
  const names = datasets.map((each) => each.entry.name);
  if (entry === undefined) throw unknown('data set', dataset, names);
  const columns = entry.columns.map(({ name }) => name);
  if (column !== undefined && !columns.includes(column)) throw unknown('column', column, columns);
  return { changes: [hypotheticalChange(dataset, column)], models };
}

function unknown(what: string, name: string, known: readonly string[]): UserError {
  const near = suggest(name, known);
  return new UserError(
    `There is no ${what} \`${name}\` in the catalog.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
  );
}

async function between(path: string, base: string, commit: string, io: CommandIo): Promise<Question> {
  const { repository, prefix } = await openRepository(path, io);
  const at = async (revision: string) => {
    const { sha } = await repository.commit(revision);
    return stateOf(new SubTree(await CommitTree.of(repository, sha), prefix), revision);
  };
  const [before, after] = [await at(base), await at(commit)];
  const entries = ({ datasets }: State) => datasets.map(({ entry }) => entry);
  return { changes: datasetChanges(entries(before), entries(after)), models: after.models };
}

/** Everything that governs, and every manifest: one that cannot be read may use any data set. */
async function stateOf(tree: FileTree, whose: string): Promise<State> {
  const { config, datasets } = requireUsable(await loadGoverningSet(tree), whose);
  const manifests = await readManifests(tree, config);
  const models = manifests.map(({ folder, manifest, problems }) => {
    if (manifest === undefined)
      throw new UserError(
        `${whose}: ${folder}/model.yml cannot be used, so what it reads is not known: ${problems[0]?.message ?? ''}`,
      );
    return { folder, manifest };
  });
  if (models.length === 0) throw new UserError(`${whose}: no governed model was found.`);
  return { datasets, models };
}

function textOf(changes: readonly DatasetChange[], touched: readonly ModelImpact[], models: number): string {
  if (changes.length === 0) return 'No data set of the catalog changed.\n';
  const lines = changes.map(({ dataset, change, columns }) => {
    const names = columns.map((column) => `${column.name} (${column.change})`).join(', ');
    return `Data set ${dataset} (${change})${names === '' ? '' : `, columns: ${names}`}`;
  });
  lines.push(`Models touched: ${new Set(touched.map(({ folder }) => folder)).size} of ${models}`);
  for (const { name, version, stage, tier, dataset, roles, features } of touched) {
    const read =
      features.length === 0 ? 'none of its features is concerned' : `features: ${features.join(', ')}`;
    lines.push(`  ${name} ${version} (${stage}, ${tier} risk): ${dataset} for ${roles.join(', ')}; ${read}`);
  }
  return `${lines.map(visible).join('\n')}\n`;
}

function jsonOf(changes: readonly DatasetChange[], touched: readonly ModelImpact[]): string {
  const datasets = changes.map(({ dataset, change, isBeyondColumns, columns }) => ({
    dataset,
    change,
    beyond_columns: isBeyondColumns,
    columns,
  }));
  return `${JSON.stringify({ schema: 'arbiter/impact/v1', datasets, models: touched }, null, 2)}\n`;
}
