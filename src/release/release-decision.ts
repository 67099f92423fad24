import { corrections, detailOf } from '../ledger/query.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { broken, holds, type LinkState, type ReleaseFacts, unchecked } from './release-facts.ts';
import { judgedModel } from './release-origin.ts';

/** What the decision in the ledger must be about. */
interface Wanted {
  readonly repositoryId: number | null;
  readonly pull: number;
  readonly baseRef: string;
  readonly path: string;
  readonly subject: string;
  readonly content: string;
}

/** The entry of the ledger in which this content was approved on this pull request, and that nothing took back since. */
export function decisionLink(facts: ReleaseFacts): LinkState {
  const { entries } = facts;
  const wanted = wantedOf(facts);
  if (wanted === null) return unchecked('What to look for in the ledger is not known.');
  if (entries === null) {
    return broken(
      'ledger_missing',
      'The configuration names no ledger, so no decision can be shown. Set `ledger` in .arbiter/config.yml.',
    );
  }
  const decision = approvingEntry(entries, wanted);
  if (decision === undefined) return nearestMiss(entries, wanted);
  return (
    revocation(entries, decision, wanted) ??
    holds(`Entry ${decision.seq} of the ledger approves the subject ${wanted.subject}.`)
  );
}

/** The entry that approves, or undefined. */
export function decisionEntry(facts: ReleaseFacts): LedgerEntry | undefined {
  const wanted = wantedOf(facts);
  return wanted === null || facts.entries === null ? undefined : approvingEntry(facts.entries, wanted);
}

function wantedOf(facts: ReleaseFacts): Wanted | null {
  const { model, origin, branch, repositoryId } = facts;
  const judged = judgedModel(facts);
  const pull = origin?.pull ?? null;
  if (judged?.subject == null || judged.content === null) return null;
  if (model?.found !== 'one' || pull === null || branch === null) return null;
  const { subject, content } = judged;
  return { repositoryId, pull: pull.number, baseRef: branch.name, path: model.path, subject, content };
}

function approvingEntry(entries: readonly LedgerEntry[], wanted: Wanted): LedgerEntry | undefined {
  const corrected = corrections(entries);
  return entries.findLast(
    (entry) =>
      isHere(entry, wanted) &&
      !corrected.has(entry.seq) &&
      approves(entry, wanted) &&
      hasSubject(entry, wanted),
  );
}

/** A verdict on this pull request, in this repository, for this base. */
function isHere(entry: LedgerEntry, { repositoryId, pull, baseRef }: Wanted): boolean {
  return (
    entry.pull_request?.number === pull &&
    entry.pull_request.base_ref === baseRef &&
    !isOfOtherRepository(entry, repositoryId)
  );
}

function isOfOtherRepository({ repository }: LedgerEntry, id: number | null): boolean {
  return repository.id !== null && repository.id !== id;
}

/** Approved as a whole and told so: what was posted instead, of a worse pull request with the same head, was no approval. */
function approves(entry: LedgerEntry, { path }: Wanted): boolean {
  const detail = detailOf(entry, 'evaluation');
  return (
    detail?.status === 'approved' &&
    detail.posted === undefined &&
    detail.models.some((model) => model.path === path && model.status === 'approved')
  );
}

function hasSubject(entry: LedgerEntry, { path, subject, content }: Wanted): boolean {
  const model = detailOf(entry, 'evaluation')?.models.find((one) => one.path === path);
  return (
    entry.subjects.some(({ name, sha256 }) => name === path && sha256 === subject) &&
    model?.content === content
  );
}

/** No entry approves: the nearest that there is says what is wrong. */
function nearestMiss(entries: readonly LedgerEntry[], wanted: Wanted): LinkState {
  const { pull, path, subject } = wanted;
  const corrected = corrections(entries);
  const verdicts = entries.filter(({ type }) => type === 'evaluation');
  const here = verdicts.filter((entry) => isHere(entry, wanted));
  const of = (entry: LedgerEntry): boolean => hasSubject(entry, wanted);
  const found = (entry: LedgerEntry | undefined, state: (seq: number) => LinkState): LinkState | null =>
    entry === undefined ? null : state(entry.seq);
  return (
    found(
      here.findLast((entry) => corrected.has(entry.seq) && approves(entry, wanted) && of(entry)),
      (seq) =>
        broken(
          'decision_corrected',
          `Entry ${seq} approved this content, and a later entry says that it was wrong.`,
        ),
    ) ??
    found(here.findLast(of), (seq) =>
      broken(
        'decision_not_approved',
        `The ledger knows this content on pull request #${pull} (entry ${seq}), and not as approved.`,
      ),
    ) ??
    found(
      here.findLast((entry) => approves(entry, wanted)),
      (seq) =>
        broken(
          'decision_of_other_content',
          `Entry ${seq} approved ${path} on pull request #${pull} with another content than ${subject}.`,
        ),
    ) ??
    found(
      verdicts.findLast((entry) => of(entry) && isOfOtherRepository(entry, wanted.repositoryId)),
      (seq) =>
        broken('decision_of_other_repository', `Entry ${seq} approved this content in another repository.`),
    ) ??
    found(
      verdicts.findLast((entry) => approves(entry, wanted) && of(entry)),
      (seq) =>
        broken(
          'decision_of_other_pull',
          `Entry ${seq} approved this content on another pull request or for another branch, not on #${pull}.`,
        ),
    ) ??
    broken('decision_missing', `The ledger has no decision on ${path} of pull request #${pull}.`)
  );
}

/** What was recorded after the decision and takes it back; null: nothing. */
function revocation(
  entries: readonly LedgerEntry[],
  decision: LedgerEntry,
  wanted: Wanted,
): LinkState | null {
  const later = entries.filter(({ seq }) => seq > decision.seq);
  const corrected = corrections(entries);
  const verdict = later.find(
    (entry) =>
      entry.type === 'evaluation' &&
      isHere(entry, wanted) &&
      !corrected.has(entry.seq) &&
      detailOf(entry, 'evaluation')?.status !== 'approved',
  );
  if (verdict !== undefined) {
    return broken(
      'decision_superseded',
      `Entry ${decision.seq} approved, and entry ${verdict.seq} no longer does: ${detailOf(verdict, 'evaluation')?.reason}`,
    );
  }
  const counted = new Set(
    entries
      .filter((entry) => isHere(entry, wanted) && entry.subject === wanted.subject)
      .flatMap((entry) => detailOf(entry, 'approval')?.review ?? []),
  );
  const dismissal = later.find((entry) => counted.has(detailOf(entry, 'dismissal')?.review ?? -1));
  return dismissal === undefined
    ? null
    : broken(
        'decision_withdrawn',
        `Entry ${decision.seq} approved, and an approval that counted was dismissed later (entry ${dismissal.seq}).`,
      );
}
