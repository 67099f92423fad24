import { detailOf } from '../ledger/query.ts';
import { type BundleTag, parseBundleTag } from './bundle-name.ts';
import { broken, holds, type LinkState, type ReleaseFacts, unchecked } from './release-facts.ts';

const TAGS = 'refs/tags/';

/** The name of the tag that a full ref names; null for any other ref: a branch may be called like a tag. */
export function tagOfRef(ref: string): string | null {
  return ref.startsWith(TAGS) && ref.length > TAGS.length ? ref.slice(TAGS.length) : null;
}

/** What the tag names; undefined where it is no tag of a bundle. */
export function bundleOfRef(ref: string): BundleTag | undefined {
  const name = tagOfRef(ref);
  return name === null ? undefined : parseBundleTag(name);
}

export function tagLink({ ref }: ReleaseFacts): LinkState {
  const named = tagOfRef(ref);
  if (named === null) {
    return broken(
      'tag_not_fully_named',
      `${ref || 'No ref'} is no tag; a release is asked for by refs/tags/NAME.`,
    );
  }
  const bundle = bundleOfRef(ref);
  return bundle === undefined
    ? broken(
        'tag_malformed',
        `${named} is not NAME-vVERSION-approved-YYYY-MM-DD (with .2 for a second one of a day).`,
      )
    : holds(`The tag names ${bundle.name} ${bundle.version}, approved on ${bundle.day}.`);
}

/** The tag leads to one commit: the one that the run was started for, and that an earlier release of this tag had. */
export function commitLink({ ref, tag, run, entries }: ReleaseFacts): LinkState {
  if (tag === null) return unchecked('The tag was not read.');
  if (`${TAGS}${tag.name}` !== ref) return unchecked(`Another tag (${tag.name}) was read.`);
  if (tag.object == null)
    return broken(
      'tag_missing',
      `There is no tag ${tag.name}. Push it, or name the merged commit in the input \`commit\`.`,
    );
  if (tag.commit == null)
    return broken('tag_not_commit', `The tag ${tag.name} leads to no commit. Make it on the merged commit.`);
  if (tag.isBranchToo) {
    return broken(
      'tag_is_branch_too',
      `There is a branch ${tag.name} too, so the name alone says two things. Delete or rename the branch.`,
    );
  }
  if (run.startedFor !== null && run.startedFor !== tag.object && run.startedFor !== tag.commit) {
    return broken(
      'tag_moved',
      `The run was started for ${run.startedFor}, and the tag ${tag.name} leads to ${tag.commit}: it was moved, or made elsewhere.`,
    );
  }
  const earlier = (entries ?? []).find((entry) => {
    const release = detailOf(entry, 'release');
    return release?.refusal === null && release.tag === tag.name && release.commit !== tag.commit;
  });
  return earlier === undefined
    ? holds(
        tag.isPlanned === true
          ? `There is no tag yet; it would lead to the commit ${tag.commit}.`
          : `The tag leads to the commit ${tag.commit}.`,
      )
    : broken(
        'tag_moved',
        `The tag ${tag.name} was released before (entry ${earlier.seq}) on another commit; now it leads to ${tag.commit}.`,
      );
}

export function branchLink({ branch, tag }: ReleaseFacts): LinkState {
  if (branch === null) return unchecked('Whether the commit is on the default branch was not read.');
  return branch.isOnBranch
    ? holds(`The commit is on ${branch.name}.`)
    : broken(
        'not_on_base',
        `The commit ${tag?.commit ?? ''} is not on ${branch.name}, where approved changes are merged.`,
      );
}

export function manifestLink({ ref, model }: ReleaseFacts): LinkState {
  const named = bundleOfRef(ref);
  if (model === null || named === undefined) return unchecked('The manifest was not read.');
  switch (model.found) {
    case 'none':
      return broken('model_missing', `The commit has no governed model \`${named.name}\`.`);
    case 'several':
      return broken(
        'model_ambiguous',
        `The commit has several models \`${named.name}\`; give each its own name.`,
      );
    case 'unreadable':
      return broken(
        'manifest_unreadable',
        `A manifest of the commit cannot be read, so what \`${named.name}\` is cannot be told.`,
      );
    case 'ungoverned':
      return broken(
        'configuration_unreadable',
        'The commit has no .arbiter/config.yml that can be used, so what it governs cannot be told.',
      );
    case 'one':
      return model.version === named.version
        ? holds(`${model.path}/model.yml says ${model.version}.`)
        : broken(
            'version_differs',
            `The tag says ${named.version}, ${model.path}/model.yml says ${model.version}.`,
          );
  }
}

export function pullRequestLink({ origin, branch }: ReleaseFacts): LinkState {
  if (origin === null || branch === null) return unchecked('The pull request was not looked for.');
  const { change, pull } = origin;
  if (change === null || pull === null) {
    return broken(
      'no_pull_request',
      `The newest change of this model (${change ?? 'none'}) did not come through a merged pull request.`,
    );
  }
  return pull.baseRef === branch.name
    ? holds(`The newest change of the model came through pull request #${pull.number}.`)
    : broken(
        'merged_elsewhere',
        `Pull request #${pull.number} was merged into ${pull.baseRef}; only what was merged into ${branch.name} is released.`,
      );
}

/** Compared twice: path by path with the head that was approved, and by the digest of the content manifest. */
export function contentLink(facts: ReleaseFacts): LinkState {
  const { content, origin } = facts;
  const pull = origin?.pull ?? null;
  const judged = judgedModel(facts);
  if (content === null || pull === null) return unchecked('The content was not compared.');
  if (content.found === null) {
    return broken(
      'content_unnamed',
      'The content of the commit cannot be named: it holds a link, a submodule or two names that are one.',
    );
  }
  if (content.difference !== null) {
    return broken(
      'content_differs',
      `The content is not what pull request #${pull.number} had: ${content.difference}`,
    );
  }
  if (facts.judgement !== null && judged === null) {
    return broken(
      'not_judged',
      `Pull request #${pull.number} does not touch this model: ${facts.judgement.before.reason}`,
    );
  }
  if (judged?.content == null) return unchecked('What was approved could not be named.');
  if (judged.content !== content.found)
    return broken(
      'content_differs',
      `The content manifest of the commit is ${content.found}, that of the approved head ${judged.content}.`,
    );
  const candidate = content.candidates?.find(({ difference }) => difference !== null);
  return candidate === undefined
    ? holds(`The content manifest is ${content.found}.`)
    : broken(
        'candidate_differs',
        `The tag ${candidate.tag} calls ${candidate.object} the candidate of this version, and that is not what was approved: ${candidate.difference} Move or remove the tag, or have what it leads to approved.`,
      );
}

/** Digests of what the pull request holds, by the rules before its merge; lowercase hex. */
export function judgedModel({
  judgement,
  model,
}: ReleaseFacts): { readonly subject: string | null; readonly content: string | null } | null {
  if (model?.found !== 'one') return null;
  const judged = judgement?.before.models.find(({ path }) => path === model.path);
  if (judged === undefined) return null;
  const { subject, content } = judged.subject;
  return { subject: hex(subject), content: hex(content) };
}

function hex(digest: string | null): string | null {
  return digest?.replace('sha256:', '') ?? null;
}
