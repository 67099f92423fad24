export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
  readonly title?: string;
}

/** Messages are cut after this many characters: actions/runner ExecutionContext.cs. */
const LONGEST_MESSAGE = 4096;

const COMMAND = /^::([\w-]+)(?: (.*?))?::(.*)$/;

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

function properties(text: string): Record<string, string> {
  const pairs = text.split(',').map((pair) => pair.trim().split(/=(.*)/s, 2) as [string, string | undefined]);
  return Object.fromEntries(pairs.map(([key, value]) => [key, unescapeProperty(value ?? '')]));
}

function annotation(level: Annotation['level'], props: Record<string, string>, message: string): Annotation {
  const number = (name: string, key: string) => (props[key] ? { [name]: Number(props[key]) } : {});
  return {
    level,
    message: message.slice(0, LONGEST_MESSAGE),
    ...(props.file ? { file: props.file } : {}),
    ...(props.title ? { title: props.title } : {}),
    ...number('line', 'line'),
    ...number('endLine', 'endLine'),
    ...number('col', 'col'),
    ...number('endColumn', 'endColumn'),
  };
}

/** What a step's output told the runner.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
export class CommandReader {
  readonly annotations: Annotation[] = [];
  readonly masks: string[] = [];
  #stopToken: string | undefined;

  /** Reads one line of output; the line as the log shows it, or nothing when the runner swallows it. */
  line(line: string): string | undefined {
    const [, name = '', props = '', value = ''] = COMMAND.exec(line) ?? [];
    if (this.#stopToken !== undefined) {
      if (name === this.#stopToken) {
        this.#stopToken = undefined;
      }
      return line;
    }
    const message = unescapeData(value);
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice':
        this.annotations.push(annotation(name, properties(props), message));
        return `##[${name}]${message}`;
      case 'add-mask':
        this.masks.push(...message.split(/\r?\n/).filter((mask) => mask !== ''));
        return undefined;
      case 'stop-commands':
        this.#stopToken = message;
        return line;
      case 'group':
        return `##[group]${message}`;
      case 'endgroup':
        return '##[endgroup]';
      case 'debug':
        return undefined;
      // "set-output, save-state, set-env and add-path" were removed in favour of files.
      default:
        return line;
    }
  }
}

/** A file command's `name=value` lines and `name<<delimiter` blocks. Throws where the runner fails the step. */
export function fileCommand(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') {
      continue;
    }
    const [, blockName, delimiter] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    if (blockName !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter);
      if (end < 0) {
        throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      }
      found.set(
        blockName,
        lines
          .splice(0, end + 1)
          .slice(0, -1)
          .join('\n'),
      );
      continue;
    }
    const at = line.indexOf('=');
    if (at <= 0) {
      throw new Error(`Invalid format '${line}'`);
    }
    found.set(line.slice(0, at), line.slice(at + 1));
  }
  return found;
}
