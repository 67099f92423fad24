import { gunzipSync } from 'node:zlib';
import { unprocessable } from './error.ts';
import { holds, type Role } from './person.ts';
import type { Repository } from './repository.ts';
import type { BypassActor, Ruleset } from './rules.ts';
import type { Token } from './token.ts';

/** Rules of rulesets that bind whoever moves a branch, by the API or by a push; merges are bound by others.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets */
export type RefRule = 'creation' | 'update' | 'deletion' | 'non_fast_forward';

const SAID: Readonly<Record<RefRule, string>> = {
  creation: 'Cannot create ref due to creations being restricted.',
  update: 'Cannot update this protected ref.',
  deletion: 'Cannot delete this protected ref.',
  non_fast_forward: 'Cannot force-push to this branch.',
};

/** Ids that GitHub gives its own roles in bypass lists. */
const ROLES: Readonly<Record<number, Role>> = { 2: 'maintain', 4: 'write', 5: 'admin' };

/** What GitHub says to a token that an active ruleset keeps from this; undefined where none does. */
export function ruleRefusal(
  repository: Repository,
  ref: string,
  rule: RefRule,
  token: Token | undefined,
): string | undefined {
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (branch === undefined) return undefined;
  const binds = ({ rules, bypassActors }: Ruleset): boolean =>
    rules.some(({ type }) => type === rule) &&
    !bypassActors.some((actor) => isBypassed(repository, actor, token));
  return repository.rules.active(branch).some(binds) ? SAID[rule] : undefined;
}

/** The same for a request of the API. */
export function refuseByRule(
  repository: Repository,
  ref: string,
  rules: readonly RefRule[],
  token: Token | undefined,
): void {
  for (const rule of rules) {
    const refusal = ruleRefusal(repository, ref, rule, token);
    if (refusal !== undefined) throw unprocessable(`Repository rule violations found\n\n${refusal}\n\n`);
  }
}

/** Teams and deploy keys are not modelled: nobody goes around a rule by them. */
function isBypassed(repository: Repository, actor: BypassActor, token: Token | undefined): boolean {
  if (actor.bypass_mode === 'pull_request' || token === undefined) return false;
  if (actor.actor_type === 'Integration') return token.app?.id === actor.actor_id;
  if (token.app !== undefined) return false;
  const role = repository.roleOf(token.actor);
  if (actor.actor_type === 'OrganizationAdmin') return role === 'admin';
  const least = actor.actor_type === 'RepositoryRole' ? ROLES[actor.actor_id ?? 0] : undefined;
  return least !== undefined && holds(role, least);
}

/** One line of what a push asks for. https://git-scm.com/docs/pack-protocol#_reference_update_request_and_packfile_transfer */
interface RefCommand {
  readonly before: string;
  readonly after: string;
  readonly ref: string;
}

export function pushedRefs(body: Buffer, encoding: string): RefCommand[] {
  const bytes = encoding === 'gzip' ? gunzipSync(body) : body;
  const commands: RefCommand[] = [];
  for (let at = 0; at + 4 <= bytes.length; ) {
    const length = Number.parseInt(bytes.toString('latin1', at, at + 4), 16);
    if (!(length > 4)) break;
    const [line = ''] = bytes.toString('utf8', at + 4, at + length).split('\0', 1);
    const [before = '', after = '', ref = ''] = line.trimEnd().split(' ');
    if (ref.startsWith('refs/')) commands.push({ before, after, ref });
    at += length;
  }
  return commands;
}

const NO_COMMIT = /^0+$/;

/** Why a push is refused, by its first ref that a rule keeps; whether it is forced is Git's to see. */
export function pushRefusal(
  repository: Repository,
  commands: readonly RefCommand[],
  token: Token | undefined,
): { readonly ref: string; readonly why: string } | undefined {
  for (const { before, after, ref } of commands) {
    const rule = NO_COMMIT.test(before) ? 'creation' : NO_COMMIT.test(after) ? 'deletion' : 'update';
    const why = ruleRefusal(repository, ref, rule, token);
    if (why !== undefined) return { ref, why };
  }
  return undefined;
}

/** GitHub's answer to such a push: its words for people, and the fate of each ref. */
export function pushRefused(
  { ref, why }: { readonly ref: string; readonly why: string },
  commands: readonly RefCommand[],
): Buffer {
  const words = `error: GH013: Repository rule violations found for ${ref}.\n\n- ${why}\n\n`;
  const fates = commands.map((one) =>
    packet(`ng ${one.ref} push declined due to repository rule violations\n`),
  );
  const report = Buffer.concat([packet('unpack ok\n'), ...fates, FLUSH]);
  return Buffer.concat([
    packet(Buffer.concat([Buffer.from([2]), Buffer.from(words)])),
    packet(Buffer.concat([Buffer.from([1]), report])),
    FLUSH,
  ]);
}

const FLUSH = Buffer.from('0000');

function packet(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, '0')), bytes]);
}
