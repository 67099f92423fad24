import type { HeadLine } from './head-line.ts';
import { isCleanUpdateMerge } from './head-line.ts';
import type { Note } from './note.ts';
import { note } from './note.ts';
import type { SignoffPolicy } from './policy.ts';
import type { CommitFacts, Person, SignoffSnapshot, UserId } from './snapshot.ts';
import { WEB_FLOW_ID } from './snapshot.ts';
import { foldLogin } from './validation.ts';

/** Who made the change (rule 3), or asks for a waiver that it brings (policy rule 14). */
export interface Contributors {
  readonly ids: ReadonlySet<UserId>;
  /** Commits (and the head, for an unknown pusher) whose maker maps to no account. */
  readonly unattributed: readonly Note[];
  /** What makes the question undecidable. */
  readonly errors: readonly Note[];
}

const TRAILER = /^co-authored-by:(.*)/i;
const ADDRESS = /<[^<>]*>$/;
const NO_REPLY = /<(?:(\d+)\+)?([A-Za-z0-9_-]+(?:\[bot\])?)@users\.noreply\.github\.com>$/i;

/**
 * The author of the pull request, author and committer of every commit, the last pusher and, where asked for, co-authors.
 * Where approvals stay with the content, everybody who pushed since it was there is a last pusher.
 * The maker of a clean update merge contributes nothing by it; one that maps to no account stays unattributed.
 *
 * A pusher that is not known is treated as a commit that maps to no account (closed reading: somebody pushed).
 * A co-author is found by GitHub's no-reply address (the id and the login in it; where they disagree, both count), else by
 * a name that is a known login; any other address is unattributed, since it could be anybody's.
 *
 * Limit: commit e-mails can be forged onto someone else.
 */
export function contributors(snapshot: SignoffSnapshot, line: HeadLine, policy: SignoffPolicy): Contributors {
  // A pull request of nobody is an error before this.
  const ids = new Set<UserId>([snapshot.pullRequest.author as UserId, ...(snapshot.requesters ?? [])]);
  const unattributed: Note[] = [];
  const errors: Note[] = [];
  const bySha = new Map(snapshot.commits.map((commit) => [commit.sha, commit]));
  const logins = new Map(snapshot.people.map((person) => [foldLogin(person.login), person]));
  for (const commit of snapshot.commits) {
    const makers = makersOf(commit);
    const isNeutral = isCleanUpdateMerge(commit, bySha);
    for (const id of makers.ids) if (!isNeutral) ids.add(id);
    if (makers.isUnattributed)
      unattributed.push(
        unattributedNote(`Commit ${commit.sha}`, 'its author or committer maps to no account'),
      );
    if (!policy.countsCoauthors) continue;
    if (commit.message === null) {
      errors.push(
        note(
          'message_unread',
          `The message of commit ${commit.sha} was not read, so its co-authors are unknown.`,
        ),
      );
      continue;
    }
    for (const coauthor of coauthorsOf(commit.message, snapshot.people, logins)) {
      if (typeof coauthor === 'number') ids.add(coauthor);
      else
        unattributed.push(
          unattributedNote(`Commit ${commit.sha}`, `its co-author ${coauthor} maps to no account`),
        );
    }
  }
  for (const pusher of pushersOf(line, policy)) {
    if (pusher === null || pusher === WEB_FLOW_ID)
      unattributed.push(unattributedNote(`Head ${line.sha}`, 'who pushed it is unknown'));
    else ids.add(pusher);
  }
  return { ids, unattributed, errors };
}

function pushersOf(line: HeadLine, { binding }: SignoffPolicy): readonly (UserId | null)[] {
  return binding === 'content' ? [...new Set([...line.pushers, ...line.subjectPushers])] : line.pushers;
}

function makersOf({ author, committer, isVerified }: CommitFacts): {
  ids: UserId[];
  isUnattributed: boolean;
} {
  const isBrowserCommit = committer === WEB_FLOW_ID && isVerified;
  const makers = isBrowserCommit ? [author] : [author, committer];
  const ids = makers.filter((id) => id !== null && id !== WEB_FLOW_ID) as UserId[];
  return { ids, isUnattributed: ids.length < makers.length };
}

/** Known people by id, and the text of whoever is none. A trailer without an address counts by its name (closed reading). */
function coauthorsOf(
  message: string,
  people: readonly Person[],
  logins: ReadonlyMap<string, Person>,
): (UserId | string)[] {
  const known = new Set(people.map(({ id }) => id));
  return message.split(/\r\n|\r|\n/).flatMap((line): (UserId | string)[] => {
    const trailer = TRAILER.exec(line.trim());
    if (trailer === null) return [];
    const text = (trailer[1] as string).trim();
    const [, id, login = text.replace(ADDRESS, '').trim().replace(/^@/, '')] = NO_REPLY.exec(text) ?? [];
    const person = logins.get(foldLogin(login));
    const makers = new Set<UserId>();
    if (known.has(Number(id))) makers.add(Number(id));
    if (person !== undefined) makers.add(person.id);
    return makers.size > 0 ? [...makers] : [text];
  });
}

function unattributedNote(what: string, why: string): Note {
  return note('unattributed', `${what} is unattributed: ${why}.`);
}
