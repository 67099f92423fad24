import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { LedgerCommit, LedgerSnapshot, PathChange } from './branch.ts';
import type { ChainLink } from './chain.ts';
import { type FindingList, quoted } from './finding.ts';
import { misplaced, placeOf } from './layout.ts';
import { detailOf } from './query.ts';

/** The point up to which the history was verified before. */
export interface HistoryStart {
  readonly tip: string;
  /** Number of the newest entry there. */
  readonly seq: number;
  readonly paths: ReadonlySet<string>;
}

const BEGINNING = { tip: null, seq: 0, paths: new Set<string>() };

/**
 * Holds the commits to the rules of an append-only branch: one root, no merge, each commit adds the next entry and contents,
 * and removes nothing but what that entry says it expunges. What the commits make must be what the tip has.
 */
export function historyRules(
  snapshot: LedgerSnapshot,
  links: readonly ChainLink[],
  findings: FindingList,
  start?: HistoryStart,
): void {
  const history = new History(links, findings, start ?? BEGINNING);
  const since = start?.tip ?? null;
  const isLine = shapeRules(snapshot, findings, since);
  if (isLine) lineRules(snapshot, findings, since);
  for (const commit of snapshot.commits) history.follow(commit);
  if (isLine) history.end(snapshot);
}

/** One root, no merge; whether the history is one line, so that the commits can be held against the tip. */
function shapeRules({ commits }: LedgerSnapshot, findings: FindingList, since: string | null): boolean {
  let roots = since === null ? 0 : 1;
  let isLine = true;
  for (const { sha, parents } of commits) {
    if (parents.length === 0) roots += 1;
    if (parents.length === 0 && roots > 1) {
      findings.add('several_roots', `Commit ${sha} begins a second history.`, { commit: sha });
      isLine = false;
    }
    if (parents.length > 1) {
      const message = `Commit ${sha} has ${parents.length} parents; a ledger is never merged.`;
      findings.add('merge_commit', message, { commit: sha });
      isLine = false;
    }
  }
  return isLine;
}

/** In one line every commit follows the one before, up to the tip. */
function lineRules({ commits, tip }: LedgerSnapshot, findings: FindingList, since: string | null): void {
  let previous = since;
  for (const { sha, parents } of commits) {
    const parent = parents[0] ?? null;
    if (parent !== previous) {
      const message = `Commit ${sha} follows ${parent}, not ${previous ?? 'nothing'}.`;
      findings.add('snapshot_inconsistent', message, { commit: sha });
    }
    previous = sha;
  }
  if (previous !== tip) {
    const message = `The history ends at ${previous ?? 'nothing'}, not at the tip ${tip}.`;
    findings.add('snapshot_inconsistent', message, { commit: tip });
  }
}

class History {
  readonly #entries: ReadonlyMap<string, LedgerEntry | null>;
  readonly #findings: FindingList;
  /** What is there after the commits so far. */
  readonly #paths: Set<string>;
  #seq: number;

  constructor(links: readonly ChainLink[], findings: FindingList, start: Omit<HistoryStart, 'tip'>) {
    this.#entries = new Map(links.map(({ path, entry }) => [path, entry]));
    this.#findings = findings;
    this.#paths = new Set(start.paths);
    this.#seq = start.seq;
  }

  follow(commit: LedgerCommit): void {
    const added = commit.changes.flatMap(({ kind, path }) => {
      const place = placeOf(path);
      return kind === 'added' && place.kind === 'entry' ? [{ path, seq: place.seq }] : [];
    });
    if (commit.parents.length === 0) this.#root(commit);
    const expunged = new Set(added.flatMap(({ path }) => this.#expunged(path)));
    for (const change of commit.changes) {
      if (change.kind === 'removed') this.#paths.delete(change.path);
      else this.#paths.add(change.path);
      this.#change(change, commit.sha, expunged);
    }
    this.#singleAdd(commit, added);
  }

  /** Compares what the commits made with what the tip has. */
  end({ files, tip }: LedgerSnapshot): void {
    const there = new Set(files.map(({ path }) => path));
    const differing = [
      ...[...this.#paths].filter((path) => !there.has(path)).map((path) => ({ path, what: 'is missing at' })),
      ...[...there]
        .filter((path) => !this.#paths.has(path))
        .map((path) => ({ path, what: 'is in no commit, but at' })),
    ];
    for (const { path, what } of differing) {
      const message = `${quoted(path)} ${what} the tip ${tip}.`;
      this.#findings.add('snapshot_inconsistent', message, { commit: tip, path });
    }
  }

  #singleAdd({ sha }: LedgerCommit, added: readonly { readonly path: string; readonly seq: number }[]): void {
    const [first, second] = added;
    const expected = this.#seq + 1;
    const add = (found: string, seq: number | null): void =>
      this.#findings.add(
        'not_single_add',
        `Commit ${sha} adds ${found}; it must add exactly entry ${expected}.`,
        {
          commit: sha,
          entry: seq,
          path: first?.path ?? null,
        },
      );
    if (first === undefined) {
      add('no entry', null);
      return;
    }
    if (second !== undefined) add(`${added.length} entries`, first.seq);
    else if (first.seq !== expected) add(`entry ${first.seq}`, first.seq);
    this.#seq = added.reduce((most, { seq }) => Math.max(most, seq), this.#seq);
  }

  #root({ sha, changes }: LedgerCommit): void {
    const foreign = changes.find(({ path }) => {
      const place = placeOf(path);
      return place.kind !== 'blob' && !(place.kind === 'entry' && place.seq === 1);
    });
    if (foreign === undefined) return;
    const message = `Commit ${sha} begins the history with ${quoted(foreign.path)}, not with entry 1 and its contents only.`;
    this.#findings.add('branch_from_elsewhere', message, { commit: sha, path: foreign.path });
  }

  #expunged(path: string): readonly string[] {
    const entry = this.#entries.get(path) ?? undefined;
    return entry === undefined ? [] : (detailOf(entry, 'expunged')?.blobs ?? []);
  }

  #change({ path, kind }: PathChange, commit: string, expunged: ReadonlySet<string>): void {
    const place = placeOf(path);
    if (place.kind === 'entry') {
      const where = { entry: place.seq, commit, path };
      if (kind === 'modified')
        this.#findings.add('entry_modified', `Commit ${commit} changes entry ${place.seq}.`, where);
      if (kind === 'removed')
        this.#findings.add('entry_removed', `Commit ${commit} removes entry ${place.seq}.`, where);
    } else if (place.kind === 'blob') {
      const where = { commit, path };
      if (kind === 'modified') {
        this.#findings.add('blob_modified', `Commit ${commit} changes the content ${place.sha256}.`, where);
      }
      if (kind === 'removed' && !expunged.has(place.sha256)) {
        const message = `Commit ${commit} removes the content ${place.sha256}, but adds no entry that expunges it.`;
        this.#findings.add('blob_removed', message, where);
      }
    } else {
      this.#findings.add(place.kind, `Commit ${commit}: ${misplaced(path)}`, { commit, path });
    }
  }
}
