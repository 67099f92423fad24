import type { ServerResponse } from 'node:http';
import {
  type Answer,
  actorOf,
  type Call,
  counted,
  type Handlers,
  ok,
  repositoryOf,
  textOf,
} from '../call.ts';
import { GitHubError, notFound, unprocessable } from '../error.ts';
import { artifactShape, runShape, workflowShape } from '../shape/result.ts';
import type { Artifact, Run, Workflow } from '../workflow-run.ts';
import type { World } from '../world.ts';

function list(call: Call): Answer {
  const repository = repositoryOf(call);
  const { query } = call;
  const fits = (name: string, ...values: (string | null)[]) => {
    const asked = query.get(name);
    return asked === null || values.includes(asked);
  };
  const found = repository.runs.filter(
    (run) =>
      fits('head_sha', run.headSha) &&
      fits('branch', run.headBranch) &&
      fits('event', run.eventName) &&
      fits('actor', run.actor.login) &&
      // "You can filter by status or conclusion."
      fits('status', run.status, run.conclusion),
  );
  return counted(call, 'workflow_runs', found, (run) => runShape(repository, run));
}

function runOf(call: Call): Run {
  const run = repositoryOf(call).runs.find((one) => one.id === Number(call.params.run_id));
  if (run === undefined) {
    throw notFound();
  }
  return run;
}

function artifactIn(world: World, id: number): { run: Run; artifact: Artifact } | undefined {
  for (const run of world.repositories().flatMap(({ runs }) => runs)) {
    const artifact = run.artifacts.find((one) => one.id === id);
    if (artifact !== undefined) {
      return { run, artifact };
    }
  }
  return undefined;
}

/** 302 to a storage address that works without the token, and only for a minute; 410 once expired.
 * https://docs.github.com/en/rest/actions/artifacts#download-an-artifact */
function download(call: Call): Answer {
  const found = artifactIn(call.world, Number(call.params.artifact_id));
  if (found === undefined || found.run.repository !== repositoryOf(call)) {
    throw notFound();
  }
  if (call.params.archive_format !== 'zip') {
    throw unprocessable('Only zip is supported.');
  }
  if (found.artifact.expired) {
    throw new GitHubError(410, 'Artifact has expired');
  }
  const location = `${call.world.serverUrl}/_storage/${found.artifact.id}.zip?sig=${found.artifact.id * 7919}`;
  return { status: 302, headers: { location } };
}

/** The storage behind the redirect: bytes as they were uploaded. */
export function storedArtifact(world: World, url: string, response: ServerResponse): void {
  const [, id = '', signature = ''] = /^\/_storage\/(\d+)\.zip\?sig=(\d+)$/.exec(url) ?? [];
  const found = artifactIn(world, Number(id));
  const allowed = found !== undefined && Number(signature) === found.artifact.id * 7919;
  response.writeHead(allowed ? 200 : 403, { 'content-type': 'application/zip' });
  response.end(allowed ? found.artifact.zip : undefined);
}

/** By number or by file name. */
function workflowOf(call: Call): Workflow {
  const id = call.params.workflow_id ?? '';
  const workflow = repositoryOf(call).workflows.find(
    (one) => String(one.id) === id || one.path === `.github/workflows/${id}`,
  );
  if (workflow === undefined) {
    throw notFound();
  }
  return workflow;
}

async function dispatch(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const workflow = workflowOf(call);
  const ref = textOf(call, 'ref') ?? '';
  const name = ref.replace(/^refs\/(heads|tags)\//, '');
  const known = await Promise.all(
    ['heads', 'tags'].map((kind) => repository.git.resolve(`refs/${kind}/${name}`)),
  );
  if (known.every((sha) => sha === undefined)) {
    throw unprocessable(`No ref found for: ${ref}`);
  }
  const inputs = (call.body.inputs ?? {}) as Record<string, unknown>;
  repository.dispatches.push({ workflow: workflow.path, ref, inputs, actor: actorOf(call) });
  return { status: 204 };
}

export const RUN: Handlers = {
  'actions/list-workflow-runs-for-repo': list,
  'actions/get-workflow-run': (call) => ok(runShape(repositoryOf(call), runOf(call))),
  'actions/list-workflow-run-artifacts': (call) => {
    const run = runOf(call);
    const name = call.query.get('name');
    const found = run.artifacts.filter((artifact) => name === null || artifact.name === name).reverse();
    return counted(call, 'artifacts', found, (artifact) => artifactShape(run, artifact));
  },
  'actions/download-artifact': download,
  'actions/get-workflow': (call) => ok(workflowShape(repositoryOf(call), workflowOf(call))),
  'actions/create-workflow-dispatch': dispatch,
};
