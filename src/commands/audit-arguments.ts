import { parseArgs } from 'node:util';
import { UserError } from '../errors.ts';
import type { EntryType } from '../ledger/draft.ts';
import { type LedgerFilter, parseDayStart } from '../ledger/query.ts';
import { ledgerEntrySchema } from '../schemas/ledger-entry.ts';
import { suggest } from '../text/suggestion.ts';

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'];

/** Options that every command on a ledger takes. */
export const PLACE_OPTIONS = {
  repository: { type: 'string' },
  branch: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies Options;

export const PLACE_HELP = placeHelp('in HEAD');

/** Of a command that writes: a clone may be behind. */
export const REMOTE_PLACE_HELP = placeHelp('on the default branch of the remote');

/** `where` the configuration is read, in words; `last` is what is taken where it names no branch. */
export function placeHelp(where: string, last = ''): string {
  return `  --repository DIR      a clone of the repository (default: the present folder)
  --branch NAME         the ledger's branch (default: \`ledger:\` of .arbiter/config.yml
                        ${where}${last})
  --json                print the result as JSON`;
}

/** Options that select entries. */
export const FILTER_OPTIONS = {
  model: { type: 'string' },
  person: { type: 'string' },
  pull: { type: 'string' },
  type: { type: 'string' },
  environment: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
} as const satisfies Options;

const TYPES = (ledgerEntrySchema.properties as { type: { enum: readonly string[] } }).type.enum;

export const FILTER_HELP = `  --model NAME          a model, by the name of its manifest or by its folder
  --person LOGIN        a person, by a login or a numeric id: what they did, and what was done on their changes
  --pull N              a pull request
  --type TYPE           a type of entry:
${typeLines()}
  --environment NAME    what was deployed to, rolled back or practised in an environment
  --from, --to DATE     days in UTC, such as 2026-03-01, both included`;

/** All types, in lines under the option. */
function typeLines(): string {
  const lines: string[] = [];
  for (const type of TYPES) {
    const line = lines.at(-1);
    if (line === undefined || line.length + type.length > 94) lines.push(type);
    else lines[lines.length - 1] = `${line}, ${type}`;
  }
  return lines.map((line) => `                        ${line}`).join(',\n');
}

/** Arguments of one command. @throws UserError with the help for what it does not take. */
export function parseWords<const T extends NonNullable<Options>>(
  args: readonly string[],
  options: T,
  help: string,
  positionals: { readonly atMost: number } = { atMost: 0 },
) {
  let parsed: ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : String(error)}\n\n${help}`, [], {
      cause: error,
    });
  }
  const extra = parsed.positionals[positionals.atMost];
  if (extra !== undefined) throw new UserError(`\`${extra}\` was not expected.\n\n${help}`);
  return parsed;
}

interface FilterWords {
  readonly model?: string | undefined;
  readonly person?: string | undefined;
  readonly pull?: string | undefined;
  readonly type?: string | undefined;
  readonly environment?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const LONGEST_NAME = 400;

/** How a word is called where it was given: an option, or an input of the action. */
type WordName = (word: keyof FilterWords) => string;

/** The filter that the words ask for. @throws UserError for a word that could never select anything. */
export function filterOf(words: FilterWords, nameOf: WordName = (word) => `--${word}`): LedgerFilter {
  const { model, person, pull, type, environment, from, to } = words;
  for (const [name, value] of [
    ['model', model],
    ['person', person],
    ['environment', environment],
  ] as const) {
    if (value !== undefined && (value === '' || value.length > LONGEST_NAME))
      throw new UserError(`\`${nameOf(name)}\` takes a name of 1 to ${LONGEST_NAME} characters.`);
  }
  const filter = {
    model,
    person: person?.replace(/^@/, ''),
    pull: pull === undefined ? undefined : wholeNumber(nameOf('pull'), pull),
    type: type === undefined ? undefined : entryType(nameOf('type'), type),
    environment,
    from: from === undefined ? undefined : day(nameOf('from'), from),
    to: to === undefined ? undefined : day(nameOf('to'), to),
  };
  if (from !== undefined && to !== undefined && from > to)
    throw new UserError(`The period ends (${to}) before it begins (${from}).`);
  return filter;
}

/** A number from 1. */
export function wholeNumber(name: string, text: string): number {
  if (!/^[1-9][0-9]{0,9}$/.test(text))
    throw new UserError(`\`${name}\` takes a whole number from 1, found \`${text}\`.`);
  return Number(text);
}

function entryType(name: string, text: string): EntryType {
  if (TYPES.includes(text)) return text as EntryType;
  const near = suggest(text, TYPES);
  throw new UserError(
    `\`${name}\` takes one of ${TYPES.join(', ')}; found \`${text}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
  );
}

function day(name: string, text: string): string {
  if (parseDayStart(text) === undefined)
    throw new UserError(`\`${name}\` takes a day such as 2026-03-01 (UTC), found \`${text}\`.`);
  return text;
}
