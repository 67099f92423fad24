import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { UserError } from '../errors.ts';
import { type CollectedEvidence, type Collection, readEvidence } from '../evidence/collection.ts';
import { readFile } from '../evidence/detection.ts';
import type { EvidenceFile } from '../evidence/evidence.ts';
import { sha256Hex } from '../evidence/hashes.ts';
import { allNumbers, suggestMapping } from '../evidence/mapper.ts';
import type { EvidenceOutput } from '../schemas/evidence.ts';
import type { Problem } from '../text/problem.ts';
import type { CommandIo } from './command.ts';
import type { PinOptions } from './evidence-pin.ts';
import { evidenceTable } from './evidence-table.ts';
import { readPaths } from './folder.ts';

const USAGE = `Usage: arbiter evidence PATH… [--json]
       arbiter evidence --suggest FILE
       arbiter evidence record REFERENCE CURRENT --model NAME --into FOLDER --flag SEVERITY:STATISTIC=N…
       arbiter evidence --pin FILE --registry NAME --model MODEL --version NUMBER

Reads evidence files by their content: metrics, MLflow runs, Evidently and Fairlearn reports, model cards, DVC files.
record adds today's record to the evaluation store; arbiter evidence record --help says more. A file of that name is ./record.

  --json          print one JSON object (schema arbiter/evidence/v1)
  --suggest FILE  print a mapping for a home-made file, to put into .arbiter/config.yml
  --pin FILE      write a pointer, NAME.mlflow.yml, to the files of one version in a model registry: each is downloaded
                  once and bound by its SHA-256. Run it in the root of the repository
  --registry      the registry, as .arbiter/config.yml calls it
  --model         the registered model
  --version       its version
  --help          print this

Exit 0: something was read and nothing is wrong. 1: something is wrong. 2: nothing could be read.
`;

/**
 * `arbiter evidence`: shows what the gate would read. Exit 0 with at least one record or fact and no problem, 1 with
 * problems, 2 when nothing was readable.
 * @throws UserError for a path that is not there, a folder beyond the caps, or wrong usage.
 */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  if (args[0] === 'record') {
    const { record } = await import('./evidence-record.ts');
    return record(args.slice(1), io);
  }
  const options = readArguments(args);
  if (options.help) {
    io.stdout(USAGE);
    return 0;
  }
  if (options.suggest !== undefined) return suggest(options.suggest, io);
  if (options.pin !== undefined) {
    const { pin } = await import('./evidence-pin.ts');
    return pin(options.pin, io);
  }
  if (options.paths.length === 0) throw new UserError(`Expected the path of a file or folder.\n\n${USAGE}`);
  const { files, skipped, explicit } = await readPaths(options.paths, io.cwd);
  const collection = readEvidence(files);
  const output = outputOf(collection, files, explicit, skipped);
  io.stdout(options.json ? `${JSON.stringify(output, null, 2)}\n` : evidenceTable(output));
  return exitCode(output);
}

interface Options {
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
  readonly suggest: string | undefined;
  readonly pin: PinOptions | undefined;
}

function readArguments(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        suggest: { type: 'string' },
        pin: { type: 'string' },
        registry: { type: 'string' },
        model: { type: 'string' },
        version: { type: 'string' },
      },
    });
    const { pin: file, registry, model, version } = values;
    if (file === undefined && [registry, model, version].some((value) => value !== undefined))
      throw new Error('`--registry`, `--model` and `--version` belong to `--pin`.');
    return {
      paths: positionals,
      json: values.json === true,
      help: values.help === true,
      suggest: values.suggest,
      pin: file === undefined ? undefined : { file, registry, model, version },
    };
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

async function suggest(path: string, io: CommandIo): Promise<number> {
  const { files, explicit } = await readPaths([path], io.cwd);
  const [file] = files;
  if (file === undefined || files.length !== 1 || explicit.length !== 1) {
    throw new UserError(`--suggest takes one file; ${path} is not one.`);
  }
  const { reading, content } = readFile(file);
  const isStructured = content.kind === 'json' || content.kind === 'yaml';
  const records =
    reading.records.length > 0 || !isStructured ? reading.records : allNumbers(content.document.value);
  const mapping = suggestMapping(file.path, records);
  if (mapping.map.length === 0) {
    io.stderr(`${file.path}: no number was found that a mapping could take.\n`);
    return 2;
  }
  io.stdout(
    `# Keep the lines you need, and add \`dataset: test\` (or train, validation, production) where it is missing.\n`,
  );
  io.stdout(stringify({ evidence: [mapping] }, { aliasDuplicateObjects: false }));
  return 0;
}

type OutputFile = EvidenceOutput['files'][number];

function outputOf(
  collection: Collection,
  files: readonly EvidenceFile[],
  explicit: readonly string[],
  skipped: readonly string[],
): EvidenceOutput {
  // A file asked for by name is always answered for.
  const asked = collection.skipped.filter((path) => explicit.includes(path));
  const answered = asked.flatMap((path) => {
    const file = files.find((each) => each.path === path);
    return file === undefined ? [] : [unrecognised(file)];
  });
  const shared = sameFolderProblems(collection);
  const found = collection.items.map((item) => outputFile(item, shared.get(item.path) ?? []));
  return {
    schema: 'arbiter/evidence/v1',
    files: [...found, ...answered].sort((a, b) => (a.path < b.path ? -1 : 1)),
    skipped: [...collection.skipped.filter((path) => !asked.includes(path)), ...skipped].sort(),
  };
}

function unrecognised(file: EvidenceFile): OutputFile {
  const { reading } = readFile(file);
  const item: CollectedEvidence = {
    path: file.path,
    sha256: sha256Hex(file.bytes),
    sizeBytes: file.bytes.length,
    files: [file.path],
    reading,
  };
  return outputFile(item, []);
}

/** Two files of one folder that contradict each other; different runs and folders may hold different models. */
function sameFolderProblems({ items, conflicts }: Collection): ReadonlyMap<string, Problem[]> {
  const runs = new Set(items.filter(({ files }) => files.length !== 1).map(({ path }) => path));
  const byFile = new Map<string, Problem[]>();
  for (const { problem, earlier } of conflicts) {
    if (folderOf(problem.file) !== folderOf(earlier) || runs.has(problem.file)) continue;
    const told = byFile.get(problem.file);
    if (told === undefined) byFile.set(problem.file, [problem]);
    else told.push(problem);
  }
  return byFile;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function outputFile(item: CollectedEvidence, shared: readonly Problem[]): OutputFile {
  const { reading } = item;
  return {
    path: item.path,
    format: reading.format,
    tool_version: reading.toolVersion,
    sha256: item.sha256,
    records: [...reading.records],
    facts: { ...reading.facts },
    problems: [...reading.problems, ...shared].map(({ code, message, pointer, line, file }) => ({
      code,
      message: file === item.path ? message : `${file}: ${message}`,
      ...(pointer !== undefined && { pointer }),
      ...(line !== undefined && { line }),
    })),
  };
}

function exitCode({ files }: EvidenceOutput): number {
  const isReadable = files.some(({ records, facts }) => records.length > 0 || Object.keys(facts).length > 0);
  if (!isReadable) return 2;
  return files.some(({ problems }) => problems.length > 0) ? 1 : 0;
}
