import { isOwnAccount } from '../github/own-account.ts';
import type { IssueComment } from '../github/port.ts';
import { canonicalJson, sha256Hex } from '../model/canonical.ts';
import type { Config } from '../schemas/config.ts';
import type { Decision } from '../schemas/decision.ts';
import type { Roles } from '../schemas/roles.ts';
import type { SignoffResult } from '../schemas/signoff-result.ts';
import { parseDuration, parseInstant } from '../signoff/instant.ts';

export type ReminderLevel = 'reminder' | 'escalation';

export interface ReminderInput {
  /** RFC 3339, as all instants here. */
  readonly now: string;
  /** `reminders` of the configuration on base; undefined: nobody is reminded. */
  readonly config: Config['reminders'] | undefined;
  /** Roles on base, which say who is told of a long wait. */
  readonly roles: Roles | undefined;
  readonly decision: Decision;
  readonly isDraft: boolean;
  /** The decision is pending by checks of later stages alone: the people of the open stage were asked. */
  readonly isStageOpen: boolean;
  readonly comments: readonly IssueComment[];
  /** The account the gate posts as: a marker that anybody else wrote is nothing. */
  readonly ownLogin: string;
  /** Since when the present subjects have been in review; null where nobody knows: then nobody is reminded. */
  readonly waitingSince: string | null;
  /** Logins that can fill an open seat of the present stage and have not answered. */
  readonly requested: readonly string[];
  /** Digests of what is being approved, by model folder and `.arbiter`; null where approvals belong to the commit. */
  readonly subjects: readonly { readonly name: string; readonly sha256: string }[] | null;
  /** When each review was submitted, by its id: a later stage waits only since the earlier one was complete. */
  readonly reviewedAt: ReadonlyMap<number, string>;
}

/** A comment that is due. */
export interface Reminder {
  readonly level: ReminderLevel;
  /** First line of the comment, by which it is found again. */
  readonly marker: string;
  /** Whom it tells: logins, and teams as `org/team`. */
  readonly people: readonly string[];
  /** Who has not answered yet. */
  readonly awaited: readonly string[];
  /** Roles with open seats. */
  readonly roles: readonly string[];
  /** Models in review, by name; empty where only what governs waits. */
  readonly models: readonly string[];
  readonly waitingSince: string;
  /** How long it has been, in whole hours. */
  readonly hours: number;
}

/** People that one comment notifies, at most. */
const MOST_MENTIONED = 30;
const HOUR_MS = 3_600_000;

/**
 * Which reminders are due now: each level once for what is being approved (and once for each later stage). Only while
 * people were asked: never for a draft, and never while the author has something to do before anybody signs.
 */
export function dueReminders(input: ReminderInput): Reminder[] {
  const { config, decision, isDraft } = input;
  if (config === undefined || isDraft || !isAwaited(decision, input)) return [];
  const signoffs = openSignoffs(input);
  const since = waitingFrom(input, signoffs);
  const now = parseInstant(input.now);
  if (since === undefined || now === undefined) return [];
  const waited = now - since.at;
  const levels: readonly [ReminderLevel, string | undefined, readonly string[]][] = [
    ['reminder', config.after, input.requested],
    ['escalation', config.escalate_after, membersOf(config.escalate_to, input.roles)],
  ];
  const key = keyOf(input, signoffs);
  return levels.flatMap(([level, wait, people]): Reminder[] => {
    const limit = wait === undefined ? undefined : parseDuration(wait);
    const marker = `<!-- arbiter:reminder level=${level} key=${key} -->`;
    if (limit === undefined || waited < limit || people.length === 0 || isSaid(marker, input)) return [];
    return [
      {
        level,
        marker,
        people: people.slice(0, MOST_MENTIONED),
        awaited: input.requested,
        roles: [...new Set(signoffs.flatMap(awaitedRoles))],
        models: decision.models.filter((model) => isAwaited(model, input)).map(({ name }) => name),
        waitingSince: since.text,
        hours: Math.floor(waited / HOUR_MS),
      },
    ];
  });
}

/** Whether reviewers are waited for: of the whole change, or of one model. */
export function isAwaited(
  { status }: { readonly status: Decision['status'] },
  { isStageOpen }: Pick<ReminderInput, 'isStageOpen'>,
): boolean {
  return status === 'in_review' || (status === 'pending' && isStageOpen);
}

function isSaid(marker: string, { comments, ownLogin }: ReminderInput): boolean {
  return comments.some(({ user, body }) => isOwnAccount(user, ownLogin) && body.startsWith(marker));
}

type Waiting = Pick<SignoffResult, 'assignment' | 'missing' | 'counted' | 'notes' | 'valid_until'>;

/** Roles with open seats; of a sign-off that is over all of them, since it is to be given again. */
function awaitedRoles(signoff: Waiting): string[] {
  return isOver(signoff) ? Object.keys(signoff.assignment) : signoff.missing.map(({ role }) => role);
}

function isOver({ notes }: Waiting): boolean {
  return notes.some(({ code }) => code === 'expired');
}

/** Sign-offs that wait: of the models in review, and of the change to what governs. */
function openSignoffs(input: ReminderInput): Waiting[] {
  const { models, governance } = input.decision;
  const printed = [
    ...models.filter((model) => isAwaited(model, input)).map(({ signoff }) => signoff),
    governance,
  ];
  return printed
    .filter((signoff) => signoff !== null)
    .map((signoff) => signoff as unknown as Waiting)
    .filter((signoff) => signoff.missing.length > 0 || isOver(signoff));
}

const STAGE = /^Stage (\S+) is open\b/;

function stagesOf(signoffs: readonly Waiting[]): string[] {
  return signoffs.flatMap(({ notes }) =>
    notes.flatMap(({ code, message }) => (code === 'stage' ? (STAGE.exec(message)?.[1] ?? message) : [])),
  );
}

/** The later of when it came into review and, with stages, of the last signature there is. */
function waitingFrom(
  { waitingSince, reviewedAt }: ReminderInput,
  signoffs: readonly Waiting[],
): { readonly at: number; readonly text: string } | undefined {
  if (waitingSince === null) return undefined;
  const signed =
    stagesOf(signoffs).length === 0
      ? []
      : signoffs.flatMap(({ counted }) => counted.map((one) => one.review));
  return [waitingSince, ...signed.flatMap((review) => reviewedAt.get(review) ?? [])]
    .map((text) => ({ at: parseInstant(text) ?? Number.POSITIVE_INFINITY, text }))
    .sort((a, b) => a.at - b.at)
    .at(-1);
}

/** The same for the same subjects, stages, head-bound commit and end of validity that has passed; 16 hex digits. */
function keyOf(input: ReminderInput, signoffs: readonly Waiting[]): string {
  const { decision, subjects } = input;
  const waiting = new Set([
    ...decision.models.filter((model) => isAwaited(model, input)).map(({ path }) => path),
    ...(decision.governance === null ? [] : ['.arbiter']),
  ]);
  const given = (subjects ?? [])
    .filter(({ name }) => waiting.has(name))
    .map(({ name, sha256 }) => `${name} ${sha256}`)
    .sort();
  const what = given.length === waiting.size ? given : [decision.head];
  const ends = signoffs.filter(isOver).flatMap((signoff) => signoff.valid_until ?? []);
  const over = ends.length === 0 ? {} : { over: ends.sort() };
  return sha256Hex(canonicalJson({ what, stages: stagesOf(signoffs).sort(), ...over })).slice(0, 16);
}

function membersOf(role: string | undefined, roles: Roles | undefined): string[] {
  const members = role === undefined ? undefined : roles?.roles[role];
  const users = (members?.users ?? []).map((user) => (typeof user === 'string' ? user : user.login));
  return [...users, ...(members?.teams ?? [])];
}
