import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { ROLES_FILE } from '../evaluation/governing-set.ts';
import { appendEntries } from '../ledger/appending.ts';
import type { Draft } from '../ledger/draft.ts';
import { entryText } from '../ledger/entry-text.ts';
import type { Conflict } from '../ledger/extension.ts';
import { isOtherEvent } from '../ledger/platform-conflict.ts';
import { platformDraft } from '../ledger/platform-draft.ts';
import { MOST_LOG_TEXT, type PlatformEvent, readPlatformLog } from '../ledger/platform-log.ts';
import { bearsOn, type PlatformScope } from '../ledger/platform-selection.ts';
import { detailOf } from '../ledger/query.ts';
import { loadRoles } from '../model/roles.ts';
import { logText } from '../report/escape.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { instant } from '../signoff/instant.ts';
import { PLACE_OPTIONS, parseWords, REMOTE_PLACE_HELP } from './audit-arguments.ts';
import { textAt } from './audit-clone.ts';
import { type SoundLedger, soundLedger, textOf } from './audit-ledger.ts';
import { appendOptions, type RemoteLedger, runOf, withRemoteLedger } from './audit-writing.ts';
import type { CommandIo } from './command.ts';

const HELP = `arbiter audit import-log --file FILE [options]

Records events of GitHub's audit log that bear on what is governed: rulesets and branch protection, environments, access and
visibility of the repository, its workflows and secrets, the teams of roles.yml, who owns the organisation. Each becomes an
entry once, by its _document_id; others are left out. Where somebody was, and with what device and token, is not recorded.

  --file FILE           an export of the organisation's audit log: a JSON array, or one event a line
  --remote NAME         where the ledger is (default: origin); you need the right to push there
${REMOTE_PLACE_HELP} (arbiter/audit-import-log/v1)

The export is believed as it is: whoever may write the ledger can import an event that never was. Exit codes: 0 recorded, or
recorded before, 1 refused (the ledger is not whole, or has another event of the same id), 2 cannot tell.
`;

/** Each is a commit. */
const MOST_AT_ONCE = 1000;

/** `arbiter audit import-log` */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values } = parseWords(
    args,
    { ...PLACE_OPTIONS, file: { type: 'string' }, remote: { type: 'string' } },
    HELP,
  );
  if (values.help === true) {
    io.stdout(HELP);
    return 0;
  }
  const { file } = values;
  if (file === undefined) throw new UserError(`Say which export: --file FILE.\n\n${HELP}`);
  const events = readPlatformLog(await exportText(resolve(io.cwd, file), file), file);
  return withRemoteLedger(values, io, (access) =>
    importEvents(events, file, access, values.json === true, io),
  );
}

async function exportText(path: string, shown: string): Promise<string> {
  const facts = await stat(path).catch(() => undefined);
  if (facts === undefined || !facts.isFile()) throw new UserError(`There is no file ${shown}.`);
  if (facts.size > 4 * MOST_LOG_TEXT)
    throw new UserError(`${shown} has ${facts.size} bytes, which is too much. Import a shorter period.`);
  const text = textOf(await readFile(path));
  if (text === undefined) throw new UserError(`${shown} is not UTF-8 text.`);
  return text;
}

async function importEvents(
  events: readonly PlatformEvent[],
  file: string,
  access: RemoteLedger,
  isJson: boolean,
  io: CommandIo,
): Promise<number> {
  const sound = await soundLedger(access, io);
  if (sound === null) return 1;
  const { repository } = sound.entries[0] as LedgerEntry;
  const scope = { repository, teams: await teamsOf(access) };
  const drafts = draftsOf(events, scope, { at: io.now(), repository, run: runOf(io.env) });
  const kept = await keptEvents(drafts, sound, access);
  const isOther = (conflict: Conflict): boolean => isOtherEvent(conflict, kept.get(conflict.recorded.id));
  const { appended, existing, conflicts } = await appendEntries(access, drafts, {
    ...appendOptions(),
    stopOn: isOther,
  });
  const other = conflicts.find(isOther);
  if (other !== undefined) {
    const { recorded, draft } = other;
    io.stderr(
      logText(
        `Entry ${recorded.seq} records another event under the same id (${entryText(recorded)}; the file says: ${entryText(draft.entry as LedgerEntry)}): nothing was written.\n`,
      ),
    );
    return 1;
  }
  const recorded = appended.filter(({ type }) => type === 'platform_log');
  const before = existing.length + conflicts.length;
  if (isJson) {
    const output = {
      schema: 'arbiter/audit-import-log/v1',
      events: events.length,
      recorded: recorded.map(({ seq, decision }) => ({ entry: seq, ...decision })),
      recorded_before: before,
      left_out: events.length - drafts.length,
    };
    io.stdout(`${JSON.stringify(output, null, 2)}\n`);
    return 0;
  }
  const lines = [
    `${file}: ${events.length} events; ${recorded.length} recorded, ${before} recorded before, ${events.length - drafts.length} left out.`,
    ...recorded.map((entry) => `  entry ${entry.seq}  ${entryText(entry)}`),
  ];
  io.stdout(`${logText(lines.join('\n'))}\n`);
  return 0;
}

/** Events of the file that are recorded, as they are kept, by the id of their entry. One that was expunged is absent. */
async function keptEvents(
  drafts: readonly Draft[],
  { snapshot, entries }: SoundLedger,
  access: RemoteLedger,
): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(drafts.map(({ entry }) => entry.id));
  const events = entries.flatMap((entry) => {
    const event = wanted.has(entry.id) ? detailOf(entry, 'platform_log')?.event : undefined;
    return event === undefined ? [] : [[entry.id, event] as const];
  });
  const contents = await access.reader.blobs(
    snapshot.tip,
    events.map(([, sha256]) => sha256),
  );
  return new Map(
    events.flatMap(([id, sha256]) => {
      const text = textOf(contents.get(sha256));
      return text === undefined ? [] : [[id, text] as const];
    }),
  );
}

/** In the order in which they happened; one that the file has twice counts once. */
function draftsOf(
  events: readonly PlatformEvent[],
  scope: PlatformScope,
  made: Pick<LedgerEntry, 'at' | 'repository' | 'run'>,
): Draft[] {
  const chosen = events
    .filter((event) => bearsOn(event, scope))
    .toSorted((a, b) => instant(a.happenedAt) - instant(b.happenedAt) || (a.document < b.document ? -1 : 1));
  const drafts = new Map<string, Draft>();
  for (const event of chosen) {
    const draft = platformDraft(event, made);
    const same = drafts.get(event.document);
    if (same !== undefined && JSON.stringify(same.entry) !== JSON.stringify(draft.entry))
      throw new UserError(`The file has two different events with the \`_document_id\` ${event.document}.`);
    drafts.set(event.document, draft);
  }
  if (drafts.size > MOST_AT_ONCE)
    throw new UserError(
      `${drafts.size} events are to be recorded; at most ${MOST_AT_ONCE} at once. Import a shorter period.`,
    );
  return [...drafts.values()];
}

/** Which teams count is said on the default branch; a file that cannot be understood says nothing. */
async function teamsOf({ repository, head }: RemoteLedger): Promise<readonly string[]> {
  const text = head === null ? null : await textAt(repository, head, ROLES_FILE);
  if (text === null) return [];
  const { value, problems } = loadRoles(text, ROLES_FILE);
  if (problems.length > 0 || value === undefined) throw UserError.from(problems);
  return Object.values(value.roles).flatMap((role) => role?.teams ?? []);
}
