import { canonicalDigest, canonicalJson } from '../model/canonical.ts';
import type { Signoff } from '../schemas/verdict-record.ts';
import type { SignoffSnapshot } from '../signoff/snapshot.ts';
import type { SignoffRequest } from './model-signoff.ts';
import type { DecidedSignoff } from './pull-signoff.ts';
import { requesterIds } from './requesters.ts';

type Question = Signoff['asked'][number];

interface Noted {
  readonly request: string;
  readonly snapshot: Readonly<Record<string, unknown>>;
  /** The text of each member, to tell which are shared. */
  readonly texts: ReadonlyMap<string, string>;
  readonly voided: Question['voided'];
}

/** Notes the questions of one verdict with the snapshots they were answered from. */
export class SignoffNotes {
  readonly #noted: Noted[] = [];

  add({ request, snapshot, answer }: DecidedSignoff): void {
    const members = Object.entries(snapshot).filter(([, value]) => value !== undefined);
    this.#noted.push({
      request: requestDigest(request),
      snapshot: Object.fromEntries(members),
      texts: new Map(members.map(([key, value]) => [key, JSON.stringify(value)])),
      voided: [...answer.voided],
    });
  }

  /** Characters that the record needs at least: what the questions do not share. */
  get size(): number {
    const { shared } = this.#split();
    return this.#noted
      .flatMap(({ texts }) => [...texts].filter(([key]) => !shared.has(key)))
      .reduce((sum, [, text]) => sum + text.length, 0);
  }

  /** Members that all snapshots share are written once: the people and commits of a pull request are long lists. */
  record(): Signoff {
    const { first, shared } = this.#split();
    const part = (snapshot: Noted['snapshot'], isShared: boolean): Record<string, unknown> =>
      Object.fromEntries(Object.entries(snapshot).filter(([key]) => shared.has(key) === isShared));
    return {
      common: part(first?.snapshot ?? {}, true),
      asked: this.#noted.map(({ request, snapshot, voided }) => ({
        request,
        own: part(snapshot, false),
        voided,
      })),
    };
  }

  #split(): { readonly first: Noted | undefined; readonly shared: ReadonlySet<string> } {
    const [first] = this.#noted;
    const keys = [...(first?.texts ?? [])].filter(([key, text]) =>
      this.#noted.every(({ texts }) => texts.get(key) === text),
    );
    return { first, shared: new Set(keys.map(([key]) => key)) };
  }
}

/**
 * Lowercase hex: the whole question, but for the checks that may be overridden. Those the snapshot itself has where they
 * matter, and they are held against the question there.
 */
export function requestDigest({ checks: _, ...request }: SignoffRequest): string {
  return canonicalDigest(request).replace('sha256:', '');
}

/**
 * What a snapshot repeats of the question and says otherwise: the name of it, or undefined. The engine judges by the
 * snapshot, so one that was written for an easier question would answer this one.
 */
export function contradiction(request: SignoffRequest, snapshot: SignoffSnapshot): string | undefined {
  const { subject, requesters } = request;
  const present = snapshot.heads.filter(({ sha }) => sha === snapshot.pullRequest.head);
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['signoff', request.signoff, snapshot.signoff],
    ['tier', request.tier, snapshot.tier],
    ['isGoverning', request.isGoverning, snapshot.isGoverning],
    ['governanceRole', request.governanceRole, snapshot.governanceRole],
    ['addedSeats', request.addedSeats, snapshot.addedSeats],
    // Absent where nobody asked to override one: then none is overridden.
    ['checks', saidOf(request.checks, snapshot.checks), snapshot.checks ?? request.checks ?? []],
    ['stageChecks', request.stageChecks ?? null, snapshot.stageChecks],
    ['roles', Object.keys(request.roles.roles).sort(), snapshot.roles.map(({ name }) => name).sort()],
    ...(requesters === undefined && snapshot.requesters === undefined
      ? []
      : [['requesters', requesterIds(requesters ?? [], snapshot.people), snapshot.requesters] as const]),
    ...(snapshot.hasLedger ? [['subject', subject.sha256, present.at(-1)?.subject ?? null] as const] : []),
  ];
  return pairs.find(([, asked, seen]) => canonicalJson(asked) !== canonicalJson(seen ?? null))?.[0];
}

/** The checks of the question; without their outcomes where a snapshot is from before those were recorded. */
function saidOf(
  asked: SignoffRequest['checks'] = [],
  seen: SignoffSnapshot['checks'] = asked,
): NonNullable<SignoffRequest['checks']> {
  if (seen.some(({ outcome }) => outcome !== undefined)) return asked;
  return asked.map(({ outcome: _, ...check }) => check);
}
