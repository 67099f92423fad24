import { CommitTree } from '../git/commit-tree.ts';
import type { PullFacts } from '../github/pull-facts.ts';
import { contentPaths, isPathOfModel, type ModelFolder } from '../model/touched.ts';
import { isSameVersion } from '../model/version-order.ts';
import { parseCandidateTag } from '../release/bundle-name.ts';
import type {
  CandidateFacts,
  ContentFacts,
  JudgementFacts,
  ModelFacts,
  ReleaseFacts,
  RunFacts,
} from '../release/release-facts.ts';
import { bundleOfRef, tagOfRef } from '../release/release-origin.ts';
import type { ReleasePort, TagState } from '../release/release-port.ts';
import type { Config } from '../schemas/config.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { contentOf } from './content.ts';
import { contentEquals } from './content-equality.ts';
import { type GoverningSet, loadGoverningSet, requireUsable, type UsableSet } from './governing-set.ts';
import { readManifests } from './manifests.ts';
import { changeOfModel, isOnDefaultBranch, type ModelOrigin } from './merged-origin.ts';
import { outdatedFiles } from './outdated-run.ts';
import { judgeMergedPull, type MergedJudgement, type PullContext } from './pull-decision.ts';
import type { PullLedger } from './pull-ledger.ts';

/** What asks for a release. */
export interface ReleaseRequest {
  /** The full ref. */
  readonly ref: string;
  /** The object that the event named; null where it named none. */
  readonly startedFor: string | null;
  /** Where the tag is made if there is none; null: it must be there. */
  readonly newTagAt: string | null;
  readonly attempt: number;
  /** The commit whose workflow file runs; null where that is not known. */
  readonly workflowSha: string | null;
  readonly repositoryId: number | null;
}

/** The facts of the gate, without bundle and signature, and what was read on the way. */
export interface ReleaseReading {
  readonly facts: Omit<ReleaseFacts, 'bundle' | 'signature'>;
  /** What governs on the default branch now; null where the chain ended before. */
  readonly governing: GoverningSet | null;
  /** The default branch's tip that it was read at. */
  readonly tip: string | null;
  /** The ledger that the decisions were made with; null where none is named, or the chain ended before. */
  readonly ledger: PullLedger | null;
  readonly judgement: MergedJudgement | null;
}

type Facts = ReleaseReading['facts'];

/**
 * Reads everything that the release of a tag rests on, anew: the tag by its full name, the commit's objects, the reviews,
 * and what governs on the default branch now. Stops where a link is missing that the next one hangs on. GitHub failing to
 * answer rejects: then nothing can be told.
 */
export async function readRelease(
  context: PullContext,
  tags: Pick<ReleasePort, 'tagState'>,
  request: ReleaseRequest,
): Promise<ReleaseReading> {
  const { repository } = context;
  const reading: ReleaseReading = {
    facts: nothingKnown(context, request),
    governing: null,
    tip: null,
    ledger: null,
    judgement: null,
  };
  const named = bundleOfRef(request.ref);
  if (named === undefined) return reading;
  const tag = tagAsItWouldBe(await tags.tagState(tagOfRef(request.ref) as string), request);
  const withTag = { ...reading, facts: { ...reading.facts, tag } };
  if (tag.commit === null) return withTag;
  await repository.fetch(tag.commit);
  const name = await repository.defaultBranch();
  const { tip, isOnBranch } = await isOnDefaultBranch(repository, tag.commit, name);
  const governing = await governingAt(context, tip);
  const run = await runFacts(context, request, tip);
  const onBranch = {
    ...withTag,
    governing,
    tip,
    facts: { ...withTag.facts, branch: { name, isOnBranch }, run },
  };
  // What was never merged is anybody's: nothing of it is read, so that nothing in it can end the run before its verdict.
  if (!isOnBranch) return onBranch;
  return readModel(context, onBranch, { commit: tag.commit, tip, name: named.name, branch: name });
}

/** A tag that is to be made is judged as if it were there: who may make it is who may release it. */
function tagAsItWouldBe(tag: TagState, { newTagAt }: ReleaseRequest): TagState {
  if (tag.object !== null || newTagAt === null) return tag;
  return { ...tag, object: newTagAt, commit: newTagAt, isPlanned: true };
}

function nothingKnown({ now }: PullContext, request: ReleaseRequest): Facts {
  const { ref, startedFor, attempt, repositoryId } = request;
  return {
    now,
    repositoryId,
    ref,
    run: { attempt, startedFor, outdated: null },
    tag: null,
    branch: null,
    model: null,
    origin: null,
    content: null,
    judgement: null,
    entries: null,
  };
}

interface Place {
  readonly commit: string;
  readonly tip: string;
  /** The model that the tag names. */
  readonly name: string;
  readonly branch: string;
}

async function readModel(
  context: PullContext,
  reading: ReleaseReading,
  place: Place,
): Promise<ReleaseReading> {
  const tree = await CommitTree.of(context.repository, place.commit);
  const { config, problems } = await loadGoverningSet(tree);
  if (config === undefined || problems.length > 0)
    return { ...reading, facts: { ...reading.facts, model: { found: 'ungoverned' } } };
  const found = await modelAt(tree, config, place.name);
  const withModel = { ...reading, facts: { ...reading.facts, model: found.facts } };
  if (found.folder === null) return withModel;
  const { folder } = found;
  const isGoverned = (path: string): boolean => isPathOfModel(path, folder, config);
  const origin = await changeOfModel(context, place.commit, tree, isGoverned, place.branch);
  const withOrigin = { ...withModel, facts: { ...withModel.facts, origin: originFacts(origin) } };
  const { pull } = origin;
  if (pull === undefined || pull.baseRef !== place.branch) return withOrigin;
  await context.repository.fetch(`refs/pull/${pull.number}/head`);
  const spied = spy(context);
  const judgement = await judgeMergedPull(spied.context, pull, place.tip, place.name);
  const version = found.facts.found === 'one' ? found.facts.version : '';
  const content = await contentFacts(context, { ...place, version }, folder, isGoverned, judgement);
  const { before, now, facts } = judgement;
  return {
    ...withOrigin,
    judgement,
    ledger: spied.ledger(),
    facts: {
      ...withOrigin.facts,
      now: facts.now,
      content,
      judgement: { before, now, reviews: reviewsOf(facts) },
      entries: entriesOf(spied.ledger()),
    },
  };
}

/** Keeps the ledger that a decision opens, so that gate and decision look at one. */
function spy(context: PullContext): {
  readonly context: PullContext;
  readonly ledger: () => PullLedger | null;
} {
  let opened: PullLedger | null = null;
  return {
    context: {
      ...context,
      openLedger: async (config, facts) => {
        opened = await context.openLedger(config, facts);
        return opened;
      },
    },
    ledger: () => opened,
  };
}

function entriesOf(ledger: PullLedger | null): readonly LedgerEntry[] | null {
  return ledger?.entries ?? null;
}

function reviewsOf({ reviews }: PullFacts): JudgementFacts['reviews'] {
  return reviews.map(({ id, submittedAt }) => ({ id, submittedAt }));
}

function originFacts({ change, pull }: ModelOrigin): Facts['origin'] {
  return {
    change,
    pull: pull === undefined ? null : { number: pull.number, baseRef: pull.baseRef, head: pull.headSha },
  };
}

/** What governs at a commit; a configuration that cannot be used decides nothing. */
async function governingAt({ repository }: PullContext, commit: string): Promise<UsableSet> {
  return requireUsable(
    await loadGoverningSet(await CommitTree.of(repository, commit)),
    `The commit ${commit}`,
  );
}

async function modelAt(
  tree: CommitTree,
  config: Config,
  name: string,
): Promise<{ readonly facts: ModelFacts; readonly folder: ModelFolder | null }> {
  const manifests = await readManifests(tree, config);
  const [model, another] = manifests.filter((manifest) => manifest.name === name);
  if (another !== undefined) return { facts: { found: 'several' }, folder: null };
  if (model?.manifest !== undefined) {
    return {
      facts: { found: 'one', path: model.folder, version: model.manifest.version },
      folder: model,
    };
  }
  // A manifest that cannot be read may be the one that is asked for.
  const isUnreadable = manifests.some(({ manifest }) => manifest === undefined);
  return { facts: { found: isUnreadable ? 'unreadable' : 'none' }, folder: null };
}

/** The content of the tag's commit, over the paths that were the model's when it was judged, beside the approved head. */
async function contentFacts(
  context: PullContext,
  { commit, name, version }: Place & { readonly version: string },
  folder: ModelFolder,
  isGoverned: (path: string) => boolean,
  { facts, mergedOn }: MergedJudgement,
): Promise<ContentFacts> {
  const { repository } = context;
  const before = await CommitTree.of(repository, mergedOn);
  const { config } = await governingAt(context, mergedOn);
  const old = (await readManifests(before, config)).find(
    (other) => other.folder === folder.folder || other.name === folder.name,
  );
  const ownPaths = (paths: readonly string[]): readonly string[] => contentPaths(paths, folder, old, config);
  const { digest } = await contentOf(await CommitTree.of(repository, commit), ownPaths, folder.folder);
  const isOwn = (path: string): boolean => isGoverned(path) || ownPaths([path]).length > 0;
  const difference = await contentEquals(repository, facts.headSha, commit, isOwn);
  const candidates = await candidateFacts(context, { name, version }, facts.headSha, isOwn);
  return {
    found: digest?.replace('sha256:', '') ?? null,
    difference,
    ...(candidates.length > 0 && { candidates }),
  };
}

/** One version can be written in many ways (1.0, 1.00, 1.0.0); more than a few are nobody's candidate. */
const MOST_CANDIDATES = 10;

/** Where the tags lead that people gave to this version before its approval. */
async function candidateFacts(
  { repository }: PullContext,
  { name, version }: { readonly name: string; readonly version: string },
  approved: string,
  isOwn: (path: string) => boolean,
): Promise<readonly CandidateFacts[]> {
  const refs = await repository.listRemote(`refs/tags/${name}-v*-prod-candidate`);
  const found: CandidateFacts[] = [];
  for (const [ref, object] of refs) {
    const tag = ref.slice('refs/tags/'.length);
    const candidate = parseCandidateTag(tag);
    if (candidate?.name !== name || !isSameVersion(candidate.version, version)) continue;
    if (found.length >= MOST_CANDIDATES) {
      const difference = `There are more than ${MOST_CANDIDATES} such tags, and this one was not looked at.`;
      return [...found, { tag, object, difference }];
    }
    await repository.fetch(object);
    // It is here, since it was fetched: what has no tree is a file, or is not what it should be.
    const difference = await contentEquals(repository, approved, object, isOwn).catch(
      () => 'It leads to no commit that can be read.',
    );
    found.push({ tag, object, difference });
  }
  return found;
}

/** A further attempt runs an old workflow: which governing files are others on the default branch now. */
async function runFacts(
  { repository }: PullContext,
  { attempt, startedFor, workflowSha }: ReleaseRequest,
  tip: string,
): Promise<RunFacts> {
  return { attempt, startedFor, outdated: await outdatedFiles(repository, { attempt, workflowSha }, tip) };
}
