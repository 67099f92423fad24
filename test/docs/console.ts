import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const repositoryRoot = join(import.meta.dirname, '../..');

/** One command of a ```console block, with what the document says about it. */
export interface ShownCommand {
  readonly document: string;
  readonly line: number;
  readonly args: readonly string[];
  /** Pieces of output, each of which must appear. */
  readonly fragments: readonly string[];
  readonly exitCode: number;
}

/** Every Markdown file that users read. */
export function documents(): string[] {
  const below = (folder: string): string[] =>
    readdirSync(join(repositoryRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => join(folder, path));
  const top = readdirSync(repositoryRoot).filter((path) => path.endsWith('.md'));
  return [...top, ...below('docs'), ...below('actions')].sort();
}

export function readDocument(path: string): string {
  return readFileSync(join(repositoryRoot, path), 'utf8');
}

/** The commands of a document: `$ node dist/index.js …`, pieces of its output, and `(exit N)`. */
export function shownCommands(document: string): ShownCommand[] {
  const commands: { line: number; text: string; rest: string[] }[] = [];
  let isConsole = false;
  readDocument(document)
    .split('\n')
    .forEach((text, index) => {
      if (text.startsWith('```')) isConsole = text === '```console';
      else if (isConsole && text.startsWith('$ '))
        commands.push({ line: index + 1, text: text.slice(2), rest: [] });
      else if (isConsole) commands.at(-1)?.rest.push(text);
    });
  return commands.map(({ line, text, rest }) => {
    const [program, script, ...args] = text.split(' ');
    if (program !== 'node' || script !== 'dist/index.js' || /["'`$|;&<>*]/.test(text)) {
      throw new Error(
        `${document}:${line}: a console block holds plain \`node dist/index.js …\` commands only.`,
      );
    }
    const [, exit] = /^\(exit (\d)\)$/.exec(rest.at(-1) ?? '') ?? [];
    if (exit === undefined) throw new Error(`${document}:${line}: the last line of a command is (exit N).`);
    return { document, line, args, fragments: rest.slice(0, -1), exitCode: Number(exit) };
  });
}
