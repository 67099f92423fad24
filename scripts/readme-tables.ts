/**
 * Writes the tables of inputs and outputs between the markers `<!-- action FILE -->` and `<!-- /action -->` of the READMEs,
 * from each action.yml. `--check` compares instead of writing and exits 1 on a difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface ActionFile {
  readonly inputs?: Readonly<
    Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>
  >;
  readonly outputs?: Readonly<Record<string, { readonly description: string }>>;
}

const root = join(import.meta.dirname, '..');
const READMES = [
  'README.md',
  'actions/check/README.md',
  'actions/validate/README.md',
  'actions/release-guard/README.md',
  'actions/bundle/README.md',
  'actions/release/README.md',
  'actions/deploy/README.md',
  'actions/rollback/README.md',
  'actions/audit/README.md',
];
const BLOCK = /(<!-- action (\S+) -->\n)[\s\S]*?(<!-- \/action -->)/g;

const isCheck = process.argv.includes('--check');
let isStale = false;
for (const readme of READMES) {
  const path = join(root, readme);
  const text = readFileSync(path, 'utf8');
  const written = text.replace(
    BLOCK,
    (_, start: string, file: string, end: string) => `${start}${tables(file)}${end}`,
  );
  if (written === text) continue;
  if (isCheck) {
    isStale = true;
    process.stderr.write(
      `${readme}: the tables are not those of action.yml. Run \`node scripts/readme-tables.ts\`.\n`,
    );
  } else {
    writeFileSync(path, written);
  }
}
if (isStale) process.exitCode = 1;

function tables(file: string): string {
  const action = parse(readFileSync(join(root, file), 'utf8')) as ActionFile;
  const inputs = Object.entries(action.inputs ?? {}).map(
    ([name, input]) =>
      `| \`${name}\` | ${cell(input.description)} | ${defaultOf(input.default, input.required)} |\n`,
  );
  const outputs = Object.entries(action.outputs ?? {}).map(
    ([name, output]) => `| \`${name}\` | ${cell(output.description)} |\n`,
  );
  return [
    '\n',
    ...(inputs.length > 0
      ? ['| Input | What it is | Default |\n| --- | --- | --- |\n', ...inputs, '\n']
      : []),
    ...(outputs.length > 0 ? ['| Output | What it is |\n| --- | --- |\n', ...outputs, '\n'] : []),
  ].join('');
}

function defaultOf(value: string | undefined, required: boolean | undefined): string {
  if (required === true) return 'required';
  return value === undefined || value === '' ? '' : `\`${value}\``;
}

function cell(text: string): string {
  return text
    .trim()
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ');
}
