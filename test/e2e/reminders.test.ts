import { afterEach, describe, expect, it } from 'vitest';
import type { Files, Pull } from '../github/world.ts';
import { gateStatus, Scenario, signoffOf } from './scenario.ts';
import {
  COMMITTED_CANDIDATE,
  METRICS_FILE,
  metrics,
  POLICY_FILE,
  policy,
  SMALL_PEOPLE,
  smallRepository,
} from './small.ts';

/** The scheduled sweep reminds those whose review is missing, and tells a role when nobody answers. */

const CONFIG = '.arbiter/config.yml';
const REMINDERS = 'reminders: { after: 2d, escalate_after: 5d, escalate_to: governance }\n';

let scenario: Scenario;
afterEach(() => scenario.stop());

async function inReview(options: { draft?: boolean; reminders?: string } = {}): Promise<Pull> {
  const files: Files = smallRepository({ artifacts: false });
  const config = `${files[CONFIG] as string}${options.reminders ?? REMINDERS}`;
  scenario = await Scenario.start({ ...files, [CONFIG]: config }, SMALL_PEOPLE);
  const pull = await scenario.repo.openPull({
    author: 'alice',
    branch: 'candidate',
    files: COMMITTED_CANDIDATE,
    draft: options.draft ?? false,
  });
  await scenario.pullEvent(pull, 'opened');
  return pull;
}

/** What the gate said besides its one sticky comment, the marker left out. */
function reminders(pull: Pull): string[] {
  return pull
    .comments()
    .filter(
      ({ user, body }) => user.login === 'github-actions[bot]' && body.startsWith('<!-- arbiter:reminder '),
    )
    .map(({ body }) => body.split('\n').slice(1).join('\n'));
}

describe('a review that is missing', () => {
  it('is reminded of once the wait is up, once, and then told to the role that decides', async () => {
    const pull = await inReview();
    scenario.world.clock.advance({ days: 1 });
    await scenario.sweep();
    expect(reminders(pull)).toEqual([]);

    scenario.world.clock.advance({ days: 1 });
    await scenario.sweep();
    const [sticky] = pull.comments();
    const where = `${scenario.world.serverUrl}/acme/models/pull/${pull.number}#issuecomment-${sticky?.id}`;
    expect(reminders(pull)).toEqual([
      `⏰ @dana @mia: your review of \`demo\` is awaited since 2026-11-21 (2 days). Open: data-steward, ml-engineer. [What there is to decide](${where}).`,
    ]);

    scenario.world.clock.advance({ days: 3 });
    await scenario.sweep();
    await scenario.sweep();
    expect(reminders(pull)).toHaveLength(2);
    expect(reminders(pull)[1]).toContain(
      '📣 @grace: `demo` has waited for review since 2026-11-21 (5 days).',
    );
    expect(reminders(pull)[1]).toContain('Asked so far: `@dana`, `@mia`.');
    expect(gateStatus(pull)?.state).toBe('pending');
  });

  it('is not asked of who has answered', async () => {
    const pull = await inReview();
    await scenario.approved(pull, 'dana');
    scenario.world.clock.advance({ days: 2 });
    await scenario.sweep();
    expect(reminders(pull)).toHaveLength(1);
    expect(reminders(pull)[0]).toMatch(/^⏰ @mia: /u);
  });

  it('is asked for again when another commit is to be reviewed, after the same wait', async () => {
    const pull = await inReview();
    scenario.world.clock.advance({ days: 2 });
    await scenario.sweep();
    await pull.push({ author: 'alice', files: { 'models/demo/notes.md': 'Retrained.\n' } });
    await scenario.pullEvent(pull, 'synchronize');
    await scenario.sweep();
    expect(reminders(pull)).toHaveLength(1);
    scenario.world.clock.advance({ days: 2 });
    await scenario.sweep();
    expect(reminders(pull)).toHaveLength(2);
  });
});

it('who is asked for an open stage is reminded while a check of a later one does not hold', async () => {
  const files: Files = smallRepository({ artifacts: false, ledger: true });
  const staged = policy('0.99').replace(
    /signoff:\n[\s\S]*$/,
    'signoff:\n  stages:\n    - { id: data, require: [{ role: data-steward, count: 1 }] }\n    - { id: training, require: [{ role: ml-engineer, count: 1 }], checks: [auc] }\n',
  );
  const changed = { [POLICY_FILE]: staged, [CONFIG]: `${files[CONFIG] as string}${REMINDERS}` };
  scenario = await Scenario.start({ ...files, ...changed }, SMALL_PEOPLE);
  const pull = await scenario.repo.openPull({
    author: 'alice',
    branch: 'candidate',
    files: COMMITTED_CANDIDATE,
  });
  const opened = await scenario.pullEvent(pull, 'opened');
  expect(opened.decision?.status).toBe('pending');
  expect(pull.requestedReviewers().users).toEqual(['dana']);
  scenario.world.clock.advance({ days: 2 });
  await scenario.sweep();
  await scenario.sweep();
  expect(reminders(pull)).toHaveLength(1);
  expect(reminders(pull)[0]).toMatch(/^⏰ @dana: your review of `demo` is awaited since 2026-11-21/u);
});

describe('nobody is reminded', () => {
  it.each<[string, () => Promise<Pull>]>([
    ['of a draft', () => inReview({ draft: true })],
    ['without the configuration to do so', () => inReview({ reminders: '' })],
    [
      'of what is approved',
      async () => {
        const pull = await inReview();
        await scenario.approved(pull, 'dana', 'mia');
        return pull;
      },
    ],
    [
      'while the author has something to repair',
      async () => {
        const pull = await inReview();
        await pull.push({ author: 'alice', files: { [METRICS_FILE]: metrics(0.99) } });
        await scenario.review(pull, 'dana', 'CHANGES_REQUESTED', 'The numbers are wrong.');
        return pull;
      },
    ],
  ])('%s', async (_, begin) => {
    const pull = await begin();
    scenario.world.clock.advance({ days: 9 });
    const run = await scenario.sweep();
    expect(run.conclusion).toBe('success');
    expect(reminders(pull)).toEqual([]);
  });

  it('by any other event than the sweep', async () => {
    const pull = await inReview();
    scenario.world.clock.advance({ days: 9 });
    await scenario.pullEvent(pull, 'edited');
    await scenario.review(pull, 'zoe', 'COMMENTED', 'Nice.');
    expect(reminders(pull)).toEqual([]);
  });
});

it('a marker that somebody else wrote keeps nobody from being reminded', async () => {
  const pull = await inReview();
  scenario.world.clock.advance({ days: 2 });
  await scenario.sweep();
  const marker = pull.comments().at(-1)?.body ?? '';
  await scenario.stop();
  const other = await inReview();
  other.comment('zoe', marker);
  scenario.world.clock.advance({ days: 2 });
  await scenario.sweep();
  expect(reminders(other)).toHaveLength(1);
});

it('a reminder that GitHub refuses changes no verdict', async () => {
  const pull = await inReview();
  scenario.world.clock.advance({ days: 2 });
  scenario.world.fault({
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    status: 403,
    times: Number.POSITIVE_INFINITY,
  });
  const run = await scenario.sweep();
  expect(run.conclusion).toBe('success');
  expect(run.log).toContain('nobody was reminded');
  expect(gateStatus(pull)?.state).toBe('pending');
  expect(signoffOf(run)?.state).toBe('unsigned');
});

describe('review requests', () => {
  it('somebody who lost access is asked no more, and takes nobody else off', async () => {
    const files: Files = smallRepository({ artifacts: false });
    const roles =
      'roles:\n  data-steward: { users: [dana, stranger] }\n  ml-engineer: { users: [mia] }\n  governance: { users: [grace] }\n';
    scenario = await Scenario.start({ ...files, '.arbiter/roles.yml': roles }, SMALL_PEOPLE);
    const pull = await scenario.repo.openPull({
      author: 'alice',
      branch: 'candidate',
      files: COMMITTED_CANDIDATE,
    });
    const run = await scenario.pullEvent(pull, 'opened');
    expect(pull.requestedReviewers().users.sort()).toEqual(['dana', 'mia']);
    expect(run.decision?.status).toBe('in_review');
  });

  it('a list that GitHub refuses is asked one by one', async () => {
    const files: Files = smallRepository({ artifacts: false });
    scenario = await Scenario.start(files, SMALL_PEOPLE);
    const pull = await scenario.repo.openPull({
      author: 'alice',
      branch: 'candidate',
      files: COMMITTED_CANDIDATE,
    });
    scenario.world.fault({
      route: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
      status: 422,
    });
    const run = await scenario.pullEvent(pull, 'opened');
    expect(pull.requestedReviewers().users.sort()).toEqual(['dana', 'mia']);
    expect(run.conclusion).toBe('success');
  });

  it('who has remarked on the present head is left in peace', async () => {
    const pull = await inReview();
    await scenario.review(pull, 'dana', 'COMMENTED', 'What about the spring?');
    await scenario.pullEvent(pull, 'edited');
    const asked = scenario.world.requests.filter(({ route }) => route.endsWith('/requested_reviewers'));
    expect(asked).toHaveLength(1);
  });
});
