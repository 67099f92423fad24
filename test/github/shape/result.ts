import type { Activity } from '../activity.ts';
import type { CheckRun } from '../check-run.ts';
import type { IssueComment } from '../comment.ts';
import { type Asset, assetDigest, type Release } from '../release.ts';
import type { Repository } from '../repository.ts';
import type { Status } from '../status.ts';
import type { Artifact, Run, Workflow } from '../workflow-run.ts';
import { repositoryShape, type Shape, userShape } from './account.ts';
import { association } from './pull.ts';

export function statusShape(repository: Repository, status: Status): Shape {
  const { apiUrl } = repository.world;
  return {
    id: status.id,
    node_id: `SC_${status.id}`,
    url: `${apiUrl}/repos/${repository.fullName}/statuses/${status.sha}`,
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    creator: userShape(status.creator, apiUrl),
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}

export function checkRunShape(repository: Repository, run: CheckRun): Shape {
  const address = `${repository.world.serverUrl}/${repository.fullName}/runs/${run.id}`;
  return {
    id: run.id,
    node_id: `CR_${run.id}`,
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId,
    url: `${repository.world.apiUrl}/repos/${repository.fullName}/check-runs/${run.id}`,
    html_url: address,
    details_url: run.detailsUrl ?? address,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${address}/annotations`,
    },
    check_suite: { id: 1 },
    app: {
      id: run.app.id,
      slug: run.app.slug,
      name: run.app.name,
      description: null,
      external_url: repository.world.serverUrl,
      html_url: `${repository.world.serverUrl}/apps/${run.app.slug}`,
    },
    pull_requests: [],
  };
}

export function commentShape(repository: Repository, comment: IssueComment): Shape {
  const { apiUrl, serverUrl } = repository.world;
  const issue = `${repository.fullName}/issues/${comment.issue}`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${apiUrl}/repos/${repository.fullName}/issues/comments/${comment.id}`,
    html_url: `${serverUrl}/${issue}#issuecomment-${comment.id}`,
    issue_url: `${apiUrl}/repos/${issue}`,
    body: comment.body,
    user: userShape(comment.user, apiUrl),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(repository, comment.user),
    performed_via_github_app: null,
  };
}

export function activityShape(repository: Repository, activity: Activity): Shape {
  return {
    id: activity.id,
    node_id: `PSH_${activity.id}`,
    before: activity.before,
    after: activity.after,
    ref: activity.ref,
    timestamp: activity.timestamp,
    activity_type: activity.type,
    actor: activity.actor === null ? null : userShape(activity.actor, repository.world.apiUrl),
  };
}

export function runShape(repository: Repository, run: Run): Shape {
  const { world, fullName } = repository;
  const address = `${world.apiUrl}/repos/${fullName}/actions/runs/${run.id}`;
  const headRepository = world.find(run.headRepository) ?? repository;
  return {
    id: run.id,
    name: run.workflow.name,
    node_id: `WFR_${run.id}`,
    path: run.workflow.path,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.eventName,
    display_title: run.workflow.name,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflow.id,
    url: address,
    html_url: `${world.serverUrl}/${fullName}/actions/runs/${run.id}`,
    artifacts_url: `${address}/artifacts`,
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.startedAt,
    actor: userShape(run.actor, world.apiUrl),
    triggering_actor: userShape(run.actor, world.apiUrl),
    // Empty for forks: https://github.com/actions/runner/issues/3444
    pull_requests: run.pullNumbers.map((number) => runPullShape(repository, number)),
    head_commit: null,
    repository: repositoryShape(repository),
    head_repository: repositoryShape(headRepository),
  };
}

function runPullShape(repository: Repository, number: number): Shape {
  const pull = repository.pull(number);
  const { apiUrl } = repository.world;
  const side = (of: Repository, ref: string, sha: string) => ({
    ref,
    sha,
    repo: { id: of.id, name: of.name, url: `${apiUrl}/repos/${of.fullName}` },
  });
  return {
    id: pull.id,
    number,
    url: `${apiUrl}/repos/${repository.fullName}/pulls/${number}`,
    head: side(pull.headRepository, pull.headRef, pull.headSha),
    base: side(repository, pull.baseRef, pull.baseSha),
  };
}

export function artifactShape(run: Run, artifact: Artifact): Shape {
  const { repository } = run;
  const address = `${repository.world.apiUrl}/repos/${repository.fullName}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: `A_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.zip.length,
    url: address,
    archive_download_url: `${address}/zip`,
    expired: artifact.expired,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: artifact.createdAt,
    workflow_run: {
      id: run.id,
      repository_id: repository.id,
      head_repository_id: (repository.world.find(run.headRepository) ?? repository).id,
      head_branch: run.headBranch ?? '',
      head_sha: run.headSha,
    },
  };
}

export function workflowShape(repository: Repository, workflow: Workflow): Shape {
  return {
    id: workflow.id,
    node_id: `W_${workflow.id}`,
    name: workflow.name,
    path: workflow.path,
    state: workflow.state,
    url: `${repository.world.apiUrl}/repos/${repository.fullName}/actions/workflows/${workflow.id}`,
  };
}

export function releaseShape(repository: Repository, release: Release): Shape {
  const { apiUrl, serverUrl } = repository.world;
  return {
    id: release.id,
    node_id: `RE_${release.id}`,
    url: `${apiUrl}/repos/${repository.fullName}/releases/${release.id}`,
    html_url: `${serverUrl}/${repository.fullName}/releases/tag/${encodeURIComponent(release.tag)}`,
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    created_at: release.createdAt,
    published_at: release.publishedAt,
    author: userShape(release.author, apiUrl),
    immutable: release.immutable,
    assets_url: `${apiUrl}/repos/${repository.fullName}/releases/${release.id}/assets`,
    upload_url: `${serverUrl}/api/uploads/repos/${repository.fullName}/releases/${release.id}/assets{?name,label}`,
    assets: release.assets.map((asset) => assetShape(repository, release, asset)),
    tarball_url: null,
    zipball_url: null,
  };
}

export function assetShape(repository: Repository, release: Release, asset: Asset): Shape {
  const { apiUrl, serverUrl } = repository.world;
  return {
    id: asset.id,
    node_id: `RA_${asset.id}`,
    url: `${apiUrl}/repos/${repository.fullName}/releases/assets/${asset.id}`,
    browser_download_url: `${serverUrl}/${repository.fullName}/releases/download/${release.tag}/${asset.name}`,
    name: asset.name,
    label: asset.label,
    state: asset.state,
    content_type: asset.contentType,
    size: asset.bytes.length,
    digest: asset.state === 'uploaded' ? assetDigest(asset) : null,
    download_count: 0,
    uploader: userShape(asset.uploader, apiUrl),
    created_at: asset.createdAt,
    updated_at: asset.createdAt,
  };
}
