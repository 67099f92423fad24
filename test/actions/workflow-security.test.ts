import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { expressionsOf, readAction, workflowTexts } from './files.ts';

/** What every workflow that users copy or call keeps to, whatever it does. */

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string | { readonly name: string };
  readonly concurrency?: Concurrency;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Concurrency {
  readonly group: string;
  readonly 'cancel-in-progress': boolean;
}

interface Call {
  readonly inputs?: Readonly<Record<string, { readonly type?: string; readonly description?: string }>>;
  readonly secrets?: Readonly<Record<string, { readonly required?: boolean }>>;
  readonly outputs?: Readonly<Record<string, { readonly value: string }>>;
}

interface Workflow {
  readonly on: string | readonly string[] | Readonly<Record<string, Call | null>>;
  readonly permissions?: unknown;
  readonly concurrency?: Concurrency;
  readonly env?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const TEXTS = [
  ...workflowTexts('templates/workflows'),
  ...workflowTexts('.github/workflows').filter(({ path }) => !path.endsWith('/ci.yml')),
];
const WORKFLOWS = TEXTS.map(({ path, text }) => ({
  name: path.replace('.github/workflows/', ''),
  text,
  file: parse(text) as Workflow,
}));
const fileOf = (name: string): Workflow => WORKFLOWS.find((one) => one.name === name)?.file as Workflow;
const REUSABLE = WORKFLOWS.filter(({ name }) => !name.startsWith('arbiter-'));
const JOBS = WORKFLOWS.flatMap(({ name, file }) =>
  Object.entries(file.jobs).map(([id, job]) => ({ name, id, job, file, where: `${name} ${id}` })),
);
const eventsOf = (on: Workflow['on']): readonly string[] =>
  typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);

/** By a tag that is pushed, or by the release of one. */
function startsOnTags(on: Workflow['on']): boolean {
  if (eventsOf(on).includes('release')) return true;
  const push =
    typeof on === 'object' && 'push' in on ? (on.push as { readonly tags?: unknown } | null) : undefined;
  return push === null ? true : push?.tags !== undefined;
}

/** `actions/bundle` for a step that runs Arbiter, however it is named; undefined for others'. */
function ownAction(uses = ''): string | undefined {
  return /^(?:\$\/|acme\/arbiter\/?)([^@]*)(?:@|$)/.exec(uses)?.[1]?.replace(/^$/, '.');
}

const usesOf = (job: Job): readonly string[] => job.steps.flatMap(({ uses }) => uses ?? []);
const APP_TOKEN = 'actions/create-github-app-token';
const textOf = (value: unknown): string => JSON.stringify(value) ?? '';

describe('a token can do no more than its job needs', () => {
  it.each(WORKFLOWS)('$name: nothing by default', ({ file }) => {
    expect(file.permissions).toEqual({});
  });

  it('what each job may write', () => {
    const writing = JOBS.map(({ where, job }) => [
      where,
      Object.entries(job.permissions ?? {})
        .filter(([, level]) => level !== 'read')
        .map(([scope, level]) => `${scope}: ${level}`)
        .join(', '),
    ]);
    expect(Object.fromEntries(writing)).toEqual({
      'arbiter-audit.yml attest': 'id-token: write, attestations: write',
      'arbiter-audit.yml records': '',
      'arbiter-audit.yml verify': 'issues: write',
      'arbiter-check.yml check': '',
      'arbiter-deploy-app.yml deploy': '',
      'arbiter-deploy-app.yml judge': '',
      'arbiter-deploy-app.yml refuse': '',
      'arbiter-deploy.yml deploy': 'contents: write, deployments: write',
      'arbiter-deploy.yml judge': '',
      'arbiter-deploy.yml refuse': 'contents: write',
      'arbiter-gate-app.yml gate': '',
      'arbiter-gate.yml gate': 'statuses: write, pull-requests: write, issues: write',
      'arbiter-release-app.yml bundle': '',
      'arbiter-release-app.yml release': '',
      'arbiter-release-guard.yml guard': 'contents: write',
      'arbiter-release-keyless-app.yml bundle': '',
      'arbiter-release-keyless-app.yml release': '',
      'arbiter-release-keyless-app.yml sign': 'id-token: write, attestations: write',
      'arbiter-release-keyless.yml bundle': 'contents: write',
      'arbiter-release-keyless.yml release': 'contents: write',
      'arbiter-release-keyless.yml sign': 'id-token: write, attestations: write',
      'arbiter-release.yml bundle': 'contents: write',
      'arbiter-release.yml release': 'contents: write',
      'arbiter-rollback-app.yml judge': '',
      'arbiter-rollback-app.yml refuse': '',
      'arbiter-rollback-app.yml rollback': '',
      'arbiter-rollback.yml judge': '',
      'arbiter-rollback.yml refuse': 'contents: write',
      'arbiter-rollback.yml rollback': 'contents: write, deployments: write',
      'arbiter-signal.yml signal': '',
      'deploy.yml deploy': 'contents: write, deployments: write',
      'deploy.yml judge': '',
      'deploy.yml refuse': 'contents: write',
      'gate.yml gate': 'contents: write, statuses: write, pull-requests: write, issues: write',
      'release.yml bundle': 'contents: write',
      'release.yml release': 'contents: write',
      'rollback.yml judge': '',
      'rollback.yml refuse': 'contents: write',
      'rollback.yml rollback': 'contents: write, deployments: write',
    });
  });

  it('the workflow that is called asks for what the one that is copied has', () => {
    const permissions = (name: string) =>
      Object.fromEntries(JOBS.filter((one) => one.name === name).map(({ id, job }) => [id, job.permissions]));
    for (const name of ['release', 'deploy', 'rollback'])
      expect([name, permissions(`${name}.yml`)]).toEqual([name, permissions(`arbiter-${name}.yml`)]);
  });
});

describe('secrets', () => {
  const secretsOf = (value: unknown): readonly string[] => [
    ...new Set([...textOf(value).matchAll(/secrets\.(\w+)/g)].map(([, name]) => name ?? '')),
  ];

  it('are seen by the jobs that use them only, and all but the ledger’s live in an environment', () => {
    for (const { name, file } of WORKFLOWS) expect([name, secretsOf(file.env)]).toEqual([name, []]);
    for (const { where, job } of JOBS) {
      const inEnvironment = secretsOf(job).filter((secret) => secret !== 'ARBITER_LEDGER_TOKEN');
      if (inEnvironment.length > 0) expect([where, job.environment]).not.toEqual([where, undefined]);
    }
  });

  it('the job that has the signing key publishes nothing and takes no artifact, and the one that publishes has no key', () => {
    const holders = JOBS.filter(({ job }) => secretsOf(job).includes('ARBITER_SIGNING_KEY'));
    expect(holders.map(({ where }) => where).sort()).toEqual([
      'arbiter-release-app.yml bundle',
      'arbiter-release.yml bundle',
      'release.yml bundle',
    ]);
    for (const { job, where } of holders) {
      const used = usesOf(job).map((uses) => ownAction(uses) ?? uses.replace(/@.*/, ''));
      expect([where, used.filter((uses) => uses !== APP_TOKEN)]).toEqual([
        where,
        ['actions/bundle', 'actions/upload-artifact'],
      ]);
      expect(job.needs).toBeUndefined();
    }
  });

  it('are none where a tag chooses which copy of the workflow runs', () => {
    const onTags = WORKFLOWS.filter(({ file }) => startsOnTags(file.on));
    expect(onTags.map(({ name }) => name)).toEqual(['arbiter-release-guard.yml']);
    for (const { file } of onTags) {
      expect(secretsOf(file)).toEqual([]);
      for (const job of Object.values(file.jobs)) expect(job.environment).toBeUndefined();
    }
  });

  it('are handed to Arbiter alone', () => {
    for (const { where, job } of JOBS)
      for (const step of job.steps) {
        const isOwn = ownAction(step.uses) !== undefined || step.uses?.startsWith(`${APP_TOKEN}@`);
        if (isOwn !== true) expect([where, secretsOf(step)]).toEqual([where, []]);
      }
  });
});

describe('with a GitHub App', () => {
  /** What the action that makes the token is asked for, in the words of `permissions:`. */
  const asked = (job: Job): Readonly<Record<string, string>> =>
    Object.fromEntries(
      job.steps
        .filter(({ uses }) => uses?.startsWith(`${APP_TOKEN}@`))
        .flatMap(({ with: inputs }) => Object.entries(inputs ?? {}))
        .filter(([name]) => name.startsWith('permission-'))
        .map(([name, level]) => [name.slice('permission-'.length), String(level)]),
    );
  const APPS = JOBS.filter(({ job }) => usesOf(job).some((uses) => uses.startsWith(`${APP_TOKEN}@`)));
  const jobOf = (name: string, id: string): Job =>
    JOBS.find((one) => one.name === name && one.id === id)?.job as Job;
  const called = ['gate', 'release', 'deploy', 'rollback'];
  const pairs = [...called, 'release-keyless'].map((verb) => [verb] as const);
  /** What only the token of GitHub Actions has; GitHub's actions read it by themselves. */
  const ofTheRun = (permissions: Job['permissions'] = {}) =>
    Object.fromEntries(
      Object.entries(permissions).filter(([scope]) => /^(?:id-token|attestations)$/.test(scope)),
    );
  const reading: readonly string[] = ['judge', 'sign'];

  it.each(pairs)('%s: its token can do what the other token can, and read teams', (verb) => {
    for (const [id, { permissions }] of Object.entries(fileOf(`arbiter-${verb}.yml`).jobs)) {
      // The gate of a repository without a ledger only reads contents; an App is for one with a ledger.
      const all = { ...permissions, contents: reading.includes(id) ? 'read' : 'write', members: 'read' };
      const own = ofTheRun(permissions);
      const expected = Object.fromEntries(Object.entries(all).filter(([scope]) => !(scope in own)));
      expect([id, asked(jobOf(`arbiter-${verb}-app.yml`, id))]).toEqual([id, expected]);
      if (called.includes(verb)) expect([id, asked(jobOf(`${verb}.yml`, id))]).toEqual([id, expected]);
    }
  });

  it.each(pairs)('%s: the copy for an App differs in nothing but whose token it is', (verb) => {
    const [plain, app] = [fileOf(`arbiter-${verb}.yml`), fileOf(`arbiter-${verb}-app.yml`)];
    const bare = ({ steps, permissions: _, environment: __, ...job }: Job) => ({
      ...job,
      steps: steps
        .filter(({ uses }) => !uses?.startsWith(`${APP_TOKEN}@`))
        .map(({ with: inputs, ...step }) => {
          const { 'github-token': ___, 'comment-author': ____, ...rest } = inputs ?? {};
          return { ...step, with: rest };
        }),
    });
    const bared = (file: Workflow) => ({
      ...file,
      jobs: Object.fromEntries(Object.entries(file.jobs).map(([id, job]) => [id, bare(job)])),
    });
    expect(bared(app)).toEqual(bared(plain));
    for (const [id, job] of Object.entries(plain.jobs))
      if (job.environment !== undefined) expect(app.jobs[id]?.environment).toEqual(job.environment);
  });

  it.each(APPS)(
    '$where: the key is in an environment, and every step of Arbiter has the token and the name',
    ({ job, name }) => {
      expect(job.environment).toBeDefined();
      const isCalled = !name.startsWith('arbiter-');
      for (const { uses, with: inputs, id } of job.steps) {
        if (ownAction(uses) === undefined) continue;
        const token = isCalled
          ? '${{ steps.app.outputs.token || github.token }}'
          : '${{ steps.app.outputs.token }}';
        expect([id, inputs?.['github-token']]).toEqual([id, token]);
        expect(inputs?.['comment-author']).toContain('steps.app.outputs.app-slug');
      }
    },
  );

  it('the job that publishes is not in the environment of the key that signs', () => {
    for (const name of ['arbiter-release-app.yml', 'release.yml']) {
      const [bundle, release] = ['bundle', 'release'].map((id) => jobOf(name, id).environment);
      expect(release).not.toEqual(bundle);
    }
  });

  it('the token of GitHub Actions can do nothing in the copies but check out', () => {
    for (const { where, job, file } of APPS.filter(({ name }) => name.startsWith('arbiter-'))) {
      const checksOut = usesOf(job).some((uses) => uses.startsWith('actions/checkout@'));
      const held = job.permissions ?? file.permissions;
      expect([where, held]).toEqual([where, checksOut ? { contents: 'read' } : ofTheRun(job.permissions)]);
    }
  });
});

describe('what a job runs', () => {
  it.each(JOBS)('$where: no expression in a script', ({ job }) => {
    for (const { run } of job.steps) expect(expressionsOf(run ?? '')).toEqual([]);
  });

  it.each(JOBS)('$where: every action by its commit', ({ name, job }) => {
    // `$/` is the called workflow’s own repository at its own commit; where a file is copied to, it would be another’s.
    const own = name.startsWith('arbiter-')
      ? /@[0-9a-f]{40}$/
      : /^\$\/actions\/[a-z-]+$|^actions\/.*@[0-9a-f]{40}$/;
    for (const uses of usesOf(job)) expect(uses).toMatch(own);
  });

  it('an action of others has one pin everywhere, with its version beside it', () => {
    const pins = new Map<string, Set<string>>();
    for (const { text } of TEXTS)
      for (const [, action = '', pin = '', rest = ''] of text.matchAll(
        /uses: (actions\/[^@\s]+)@(\S+)(.*)/g,
      )) {
        if (pin === 'a'.repeat(40)) continue;
        expect([action, rest]).toEqual([action, expect.stringMatching(/^ # v\d/)]);
        pins.set(action, (pins.get(action) ?? new Set()).add(pin));
      }
    for (const [action, found] of pins) expect([action, found.size]).toEqual([action, 1]);
  });

  it.each(JOBS)('$where: no code of a pull request where the token can write', ({ job }) => {
    const canWrite = Object.values(job.permissions ?? {}).includes('write') || job.environment !== undefined;
    for (const { uses, with: inputs } of job.steps) {
      if (!uses?.startsWith('actions/checkout@')) continue;
      expect(inputs?.['persist-credentials']).toBe(false);
      if (canWrite) expect(inputs?.ref).toBe('${{ github.event.repository.default_branch }}');
    }
    expect(textOf(job.steps)).not.toMatch(/refs\/pull|head_ref|gh pr checkout/);
  });

  it.each(JOBS)('$where: no cache, and an end', ({ name, job }) => {
    expect(textOf(job.steps)).not.toMatch(/actions\/cache|"cache"|restore-keys/);
    // The signal runs `true`.
    if (name !== 'arbiter-signal.yml') expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it('is never cancelled, and environments have one turn for deployments and rollbacks', () => {
    for (const { where, job, file } of JOBS)
      for (const concurrency of [file.concurrency, job.concurrency])
        expect([where, concurrency?.['cancel-in-progress'] ?? false]).toEqual([where, false]);
    const groups = JOBS.filter(({ id }) => ['deploy', 'rollback'].includes(id)).map(
      ({ job, file }) => (job.concurrency ?? file.concurrency)?.group,
    );
    expect(groups).toEqual(Array(6).fill('arbiter-environment-${{ inputs.environment }}'));
  });

  it('a deployment or rollback runs in the GitHub environment of its name', () => {
    for (const { id, job } of JOBS.filter((one) => ['deploy', 'rollback'].includes(one.id))) {
      const name = typeof job.environment === 'object' ? job.environment.name : job.environment;
      expect([id, name]).toEqual([id, '${{ inputs.environment }}']);
    }
  });
});

describe('what goes from job to job', () => {
  const after = JOBS.filter(
    ({ job }) => job.needs !== undefined && job.steps.some(({ uses }) => ownAction(uses)),
  );
  const isReleasing = ({ steps }: Job) => steps.some(({ uses }) => ownAction(uses) === 'actions/release');
  const later = after.filter(({ job }) => isReleasing(job));

  it.each(later)(
    '$where: name, commit and digest by outputs, what is signed by an artifact, and the bundle not at all',
    ({ job, file }) => {
      const needed = [job.needs].flat()[0] ?? '';
      const released = job.steps.find(({ uses }) => ownAction(uses) === 'actions/release')?.with ?? {};
      expect(released).toMatchObject({
        tag: `\${{ needs.${needed}.outputs.tag }}`,
        commit: `\${{ needs.${needed}.outputs.commit }}`,
        'bundle-sha256': `\${{ needs.${needed}.outputs.sha256 }}`,
      });
      // Whoever may read the repository may download an artifact: the bundle is made again.
      const again = job.steps.find(({ uses }) => ownAction(uses) === 'actions/bundle');
      expect(again?.with).toMatchObject({
        commit: `\${{ needs.${needed}.outputs.commit }}`,
        'bundle-sha256': `\${{ needs.${needed}.outputs.sha256 }}`,
      });
      expect(again?.with).not.toHaveProperty('signing-key');
      expect(released.bundle).toBe(`\${{ steps.${again?.id}.outputs.bundle }}`);
      const producer = file.jobs[needed];
      for (const { uses = '', with: words = {} } of producer?.steps ?? [])
        if (uses.includes('upload-artifact')) expect(String(words.path)).not.toMatch(/outputs\.bundle\b/);
      const made = producer?.steps.find(({ uses }) => ownAction(uses) === 'actions/bundle')?.id;
      for (const [name, value] of Object.entries(producer?.outputs ?? {}))
        expect(value).toBe(`\${{ steps.${made}.outputs.${name} }}`);
      for (const { run } of [...job.steps, ...(producer?.steps ?? [])]) expect(run).toBeUndefined();
    },
  );

  const signing = JOBS.filter(({ job }) => textOf(job.steps).includes('"keyless":true'));

  it.each(signing)(
    '$where: what signs cannot write, and signs what it made itself of what is on record',
    ({ job, file }) => {
      const used = usesOf(job).map((uses) => ownAction(uses) ?? uses.replace(/@.*/, ''));
      expect(used.filter((uses) => uses !== APP_TOKEN)).toEqual([
        'actions/bundle',
        'actions/upload-artifact',
      ]);
      expect(job.permissions?.contents ?? 'read').toBe('read');
      const made = job.steps.find(({ uses }) => ownAction(uses) === 'actions/bundle')?.with;
      expect(made).toMatchObject({
        commit: '${{ needs.bundle.outputs.commit }}',
        'bundle-sha256': '${{ needs.bundle.outputs.sha256 }}',
      });
      const able = Object.values(file.jobs).filter(
        ({ permissions }) => permissions?.['id-token'] !== undefined,
      );
      expect(able).toEqual([job]);
      expect(file.jobs.release?.needs).toEqual(['bundle', 'sign']);
    },
  );

  it('covers the release', () => {
    expect(signing.map(({ where }) => where).sort()).toEqual([
      'arbiter-release-keyless-app.yml sign',
      'arbiter-release-keyless.yml sign',
    ]);
    expect(later.map(({ where }) => where).sort()).toEqual([
      'arbiter-release-app.yml release',
      'arbiter-release-keyless-app.yml release',
      'arbiter-release-keyless.yml release',
      'arbiter-release.yml release',
      'release.yml release',
    ]);
  });
});

describe('judging and switching', () => {
  const judged = WORKFLOWS.filter(({ file }) => file.jobs.judge !== undefined);
  const stepOf = (job: Job | undefined) => job?.steps.find(({ uses }) => ownAction(uses) !== undefined);

  it('are jobs apart wherever something is switched', () => {
    expect(judged.map(({ name }) => name).sort()).toEqual([
      'arbiter-deploy-app.yml',
      'arbiter-deploy.yml',
      'arbiter-rollback-app.yml',
      'arbiter-rollback.yml',
      'deploy.yml',
      'rollback.yml',
    ]);
    const switching = JOBS.filter(({ job }) =>
      /^actions\/(?:deploy|rollback)$/.test(ownAction(stepOf(job)?.uses) ?? ''),
    );
    expect(new Set(switching.map(({ name }) => name)).size).toBe(judged.length);
    for (const { file } of judged) expect(Object.keys(file.jobs)).toHaveLength(3);
  });

  it.each(judged)(
    '$name: only Arbiter runs where it is judged and where a refusal is recorded',
    ({ file }) => {
      for (const id of ['judge', 'refuse']) {
        const used = usesOf(file.jobs[id] as Job).filter((uses) => !uses.startsWith(`${APP_TOKEN}@`));
        expect([id, used.map(ownAction)]).toEqual([
          id,
          [expect.stringMatching(/^actions\/(?:deploy|rollback)$/)],
        ]);
        expect(textOf(file.jobs[id])).not.toMatch(/ARBITER_TARGET|ARBITER_BUNDLE_IDENTITY|outputs\.url/);
      }
    },
  );

  it.each(judged)('$name: what is judged is what the other jobs are asked for', ({ file }) => {
    const [judge, refuse, last] = ['judge', 'refuse', Object.keys(file.jobs)[2] ?? ''].map(
      (id) => file.jobs[id],
    );
    const [one, other, switching] = [judge, refuse, last].map((job) => stepOf(job)?.with ?? {});
    expect([one?.mode, other?.mode, switching?.mode]).toEqual(['judge', 'refuse', 'switch']);
    expect([judge?.needs, refuse?.needs, last?.needs]).toEqual([undefined, 'judge', 'judge']);
    const words = (inputs: Step['with'] = {}) =>
      Object.entries(inputs).filter(
        ([name]) => !/^(?:mode|verdict|bundle-sha256|bundle-identity|github-token|ledger-)/.test(name),
      );
    expect(words(other)).toEqual(words(one));
    expect(words(switching).sort()).toEqual(words(one).sort());
    expect(switching?.verdict).toBe('${{ needs.judge.outputs.verdict }}');
    expect(switching?.['bundle-sha256']).toMatch(/^\$\{\{ needs\.judge\.outputs\.sha256 /);
    for (const [name, value] of Object.entries(judge?.outputs ?? {}))
      expect(value).toBe(`\${{ steps.judge.outputs.${name} }}`);
  });

  it.each(judged)('$name: nothing is switched unless the judging job ended well', ({ file }) => {
    const { refuse, judge: _, ...rest } = file.jobs;
    for (const job of Object.values(rest)) expect(job).not.toHaveProperty('if');
    expect(refuse).toMatchObject({ if: "failure() && needs.judge.outputs.status == 'refused'" });
  });
});

describe('what starts them', () => {
  it('is known for each', () => {
    const started = Object.fromEntries(
      WORKFLOWS.map(({ name, file }) => [name, eventsOf(file.on).join(', ')]),
    );
    expect(started).toEqual({
      'arbiter-audit.yml': 'schedule, workflow_dispatch',
      'arbiter-check.yml': 'pull_request',
      'arbiter-deploy-app.yml': 'workflow_dispatch',
      'arbiter-deploy.yml': 'workflow_dispatch',
      'arbiter-gate-app.yml': 'pull_request_target, workflow_run, push, schedule, workflow_dispatch',
      'arbiter-gate.yml': 'pull_request_target, workflow_run, push, schedule, workflow_dispatch',
      'arbiter-release-app.yml': 'push, workflow_dispatch',
      'arbiter-release-guard.yml': 'release, push',
      'arbiter-release-keyless-app.yml': 'push, workflow_dispatch',
      'arbiter-release-keyless.yml': 'push, workflow_dispatch',
      'arbiter-release.yml': 'push, workflow_dispatch',
      'arbiter-rollback-app.yml': 'workflow_dispatch',
      'arbiter-rollback.yml': 'workflow_dispatch',
      'arbiter-signal.yml': 'pull_request_review, merge_group',
      'deploy.yml': 'workflow_call',
      'gate.yml': 'workflow_call',
      'release.yml': 'workflow_call',
      'rollback.yml': 'workflow_call',
    });
  });

  it.each(REUSABLE)(
    '$name: inputs are typed, and inputs, secrets and outputs are all declared and used',
    ({ text, file }) => {
      const {
        inputs = {},
        secrets = {},
        outputs = {},
      } = (file.on as Record<string, Call>).workflow_call ?? {};
      const used = (context: string) =>
        new Set([...text.matchAll(new RegExp(`\\b${context}\\.([\\w-]+)`, 'g'))].map(([, name]) => name));
      expect([...used('inputs')].sort()).toEqual(Object.keys(inputs).sort());
      expect([...used('secrets')].sort()).toEqual(Object.keys(secrets).sort());
      for (const { type, description } of Object.values(inputs)) {
        expect(['string', 'boolean']).toContain(type);
        expect(description).toMatch(/\.$/);
      }
      for (const { value } of Object.values(outputs)) {
        const sources = value.replace(/^\$\{\{ (.*) \}\}$/, '$1').split(' || ');
        for (const source of sources) {
          const [, job = '', output = ''] = /^jobs\.(\w+)\.outputs\.([\w-]+)$/.exec(source) ?? [];
          expect(Object.keys(file.jobs[job]?.outputs ?? {})).toContain(output);
        }
      }
    },
  );
});

describe('the actions of this repository', () => {
  const uses = JOBS.flatMap(({ where, job }) =>
    job.steps.flatMap((step) => {
      const folder = ownAction(step.uses);
      return folder === undefined ? [] : [{ where, folder, step, job }];
    }),
  );

  it('are found in the workflows', () => {
    const folders = [...new Set(uses.map(({ folder }) => folder))].sort();
    expect(folders).toEqual([
      '.',
      ...['audit', 'bundle', 'check', 'deploy', 'gate', 'release', 'rollback', 'validate'].map(
        (name) => `actions/${name}`,
      ),
    ]);
  });

  it.each(uses)('$where: $folder is given and asked what it has', ({ folder, step, job }) => {
    const { inputs = {}, outputs = {} } = readAction(folder);
    for (const name of Object.keys(step.with ?? {})) expect(Object.keys(inputs)).toContain(name);
    const asked = [...textOf(job).matchAll(new RegExp(`steps\\.${step.id}\\.outputs\\.([\\w-]+)`, 'g'))];
    for (const [, name = ''] of asked) expect(Object.keys(outputs)).toContain(name);
  });
});
