import { afterEach, beforeEach, expect, it } from 'vitest';
import type { RestGitHub } from '../../src/github/rest.ts';
import { type Pull, type Repository, World } from '../github/world.ts';
import { actionsPort } from './gate.ts';

const REPO = '/repos/{owner}/{repo}';
const always = Number.POSITIVE_INFINITY;

let world: World;
let repo: Repository;
let pull: Pull;
beforeEach(async () => {
  world = await World.start();
  repo = await world.repository('acme/models', { people: [{ login: 'alice', permission: 'write' }] });
  pull = await repo.openPull({ author: 'alice', branch: 'change', files: { 'a.txt': 'a' } });
});
afterEach(() => world.stop());

const LISTS: readonly [string, string, (github: RestGitHub) => Promise<readonly unknown[]>][] = [
  [`GET ${REPO}/pulls/{pull_number}/commits`, 'pulls/1/commits', (github) => github.pullCommits(pull.number)],
  [`GET ${REPO}/collaborators`, 'collaborators', (github) => github.collaborators()],
  [`GET ${REPO}/actions/runs`, 'actions/runs', (github) => github.workflowRuns(pull.headSha)],
  [
    `GET ${REPO}/actions/runs/{run_id}/artifacts`,
    'actions/runs/RUN/artifacts',
    (github) => github.artifacts(runId()),
  ],
];
let run: { readonly id: number };
const runId = () => run.id;

it.each(LISTS)('a second page of %s that fails fails the whole list', async (route, path, read) => {
  run = repo.run({
    workflow: '.github/workflows/train.yml',
    name: 'Train',
    headSha: pull.headSha,
    event: 'push',
  });
  const github = actionsPort(repo);
  expect(Array.isArray(await read(github))).toBe(true);
  const next = `${world.apiUrl}/repos/acme/models/${path.replace('RUN', String(run.id))}?per_page=100&page=2`;
  world.fault({ route, page: 1, headers: { link: `<${next}>; rel="next"` }, times: always });
  world.fault({ route, page: 2, status: 500, times: always });
  await expect(read(github)).rejects.toMatchObject({ name: 'GitHubFailure', status: 500 });
  expect(world.requests.filter(({ status }) => status === 500).length).toBeGreaterThan(0);
});
