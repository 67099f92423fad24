import { detailOf, madeBundle } from '../ledger/query.ts';
import { isSameVersion } from '../model/version-order.ts';
import { approvalDay, dayLink, policiesLink, reviewsLink, validityLink } from './release-approval.ts';
import { decisionEntry, decisionLink } from './release-decision.ts';
import {
  broken,
  holds,
  type LinkState,
  type Outcome,
  RELEASE_LINKS,
  type ReleaseFacts,
  type ReleaseLink,
  type ReleaseLinkName,
  unchecked,
} from './release-facts.ts';
import {
  branchLink,
  bundleOfRef,
  commitLink,
  contentLink,
  judgedModel,
  manifestLink,
  pullRequestLink,
  tagLink,
  tagOfRef,
} from './release-origin.ts';
import { attemptState } from './run-attempt.ts';

/** What the release gate says: every link of the chain, and the first that is missing. */
export interface ReleaseVerdict {
  readonly outcome: 'allowed' | 'refused';
  /** In the order of the chain. */
  readonly links: readonly ReleaseLink[];
  /** The first link that does not hold; null: all hold. */
  readonly refusal: {
    readonly link: ReleaseLinkName;
    readonly code: string;
    readonly message: string;
  } | null;
  readonly released: ReleasedApproval;
}

/** What is released, as far as it is known. */
export interface ReleasedApproval {
  readonly tag: string;
  readonly model: string | null;
  readonly path: string | null;
  readonly version: string | null;
  readonly commit: string | null;
  readonly pullRequest: { readonly number: number; readonly head: string } | null;
  /** Digests, lowercase hex. */
  readonly subject: string | null;
  readonly content: string | null;
  /** The entry of the ledger that approves. */
  readonly decision: number | null;
  readonly approvedOn: string | null;
}

const LINKS: Readonly<Record<ReleaseLinkName, (facts: ReleaseFacts) => LinkState>> = {
  tag: tagLink,
  commit: commitLink,
  branch: branchLink,
  manifest: manifestLink,
  pull_request: pullRequestLink,
  content: contentLink,
  decision: decisionLink,
  reviews: reviewsLink,
  validity: validityLink,
  policies: policiesLink,
  version: versionLink,
  day: dayLink,
  run: runLink,
  bundle: ({ bundle }) => told(bundle, 'The bundle was not compared.'),
  signature: ({ signature }) => told(signature, 'The signatures were not verified.'),
};

/**
 * Whether a tag may be released. Every link is looked at, so that one run names all that is missing. What could not be
 * looked at refuses like what is wrong, and no link reads the colour of a check.
 */
export function judgeRelease(facts: ReleaseFacts): ReleaseVerdict {
  const links = RELEASE_LINKS.map((link): ReleaseLink => ({ link, ...LINKS[link](facts) }));
  const missing =
    links.find(({ state }) => state === 'broken') ?? links.find(({ state }) => state !== 'holds');
  return {
    outcome: missing === undefined ? 'allowed' : 'refused',
    links,
    refusal:
      missing === undefined
        ? null
        : {
            link: missing.link,
            code: missing.state === 'broken' ? missing.code : 'not_shown',
            message: missing.message,
          },
    released: releasedOf(facts),
  };
}

function releasedOf(facts: ReleaseFacts): ReleasedApproval {
  const { ref, model, tag, origin } = facts;
  const judged = judgedModel(facts);
  const pull = origin?.pull ?? null;
  return {
    tag: tagOfRef(ref) ?? (ref === '' ? 'none' : ref),
    model: bundleOfRef(ref)?.name ?? null,
    path: model?.found === 'one' ? model.path : null,
    version: model?.found === 'one' ? model.version : null,
    commit: tag?.commit ?? null,
    pullRequest: pull === null ? null : { number: pull.number, head: pull.head },
    subject: judged?.subject ?? null,
    content: judged?.content ?? null,
    decision: decisionEntry(facts)?.seq ?? null,
    approvedOn: approvalDay(facts),
  };
}

/** One version has one content: what was bundled under it before must be this. */
function versionLink(facts: ReleaseFacts): LinkState {
  const { entries, content } = facts;
  const named = bundleOfRef(facts.ref);
  if (entries === null || named === undefined || content?.found == null) {
    return unchecked('What was released under this version before was not compared.');
  }
  const bundles = entries.flatMap((entry) => {
    const bundle = madeBundle(entry);
    return bundle?.model === named.name && isSameVersion(bundle.version, named.version)
      ? [{ seq: entry.seq, ...bundle }]
      : [];
  });
  const other = bundles.find((bundle) => bundle.content !== content.found);
  if (other !== undefined) {
    return broken(
      'version_reused',
      `${named.name} ${named.version} was bundled with another content before (${other.tag}, entry ${other.seq}). Give changed content a new version.`,
    );
  }
  const unknown = entries.find((entry) => {
    const release = detailOf(entry, 'release');
    const isPublished = release?.refusal === null && !bundles.some(({ sha256 }) => sha256 === release.sha256);
    const tag = isPublished ? bundleOfRef(`refs/tags/${release.tag}`) : undefined;
    return tag?.name === named.name && isSameVersion(tag.version, named.version);
  });
  return unknown === undefined
    ? holds(`${named.name} ${named.version} has had no other content.`)
    : broken(
        'version_reused',
        `${named.name} ${named.version} was released before (entry ${unknown.seq}) as a bundle that the ledger does not know.`,
      );
}

function runLink({ run, judgement }: ReleaseFacts): LinkState {
  // Where nothing was judged, nothing was read at a tip that the run could be held against.
  const outdated = judgement === null ? null : run.outdated;
  const { state, message } = attemptState({ attempt: run.attempt, outdated });
  if (state === 'current') return holds(message);
  return state === 'unknown' ? unchecked(message) : broken('rerun_outdated', message);
}

function told(outcome: Outcome | null, missing: string): LinkState {
  if (outcome === null) return unchecked(missing);
  const { message } = outcome;
  return outcome.holds ? holds(message) : { state: 'broken', code: outcome.code, message };
}
