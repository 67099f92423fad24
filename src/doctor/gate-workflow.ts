import type { Finding } from './finding.ts';
import { gateModeOf, gatePermissions, secondTokenFindings } from './gate-token.ts';
import {
  holdsPermission,
  jobPermissions,
  type Permissions,
  untrustedEvents,
  type WorkflowFile,
  words,
} from './workflow-file.ts';

interface GateSurroundings {
  readonly signal: WorkflowFile | undefined;
  readonly files: readonly WorkflowFile[];
  readonly evidenceWorkflows: readonly string[];
  readonly hasLedger: boolean;
}

/** Judges the workflow that decides: what wakes it, what its token may do, what it runs. */
export function gateFindings(gate: WorkflowFile, surroundings: GateSurroundings): Finding[] {
  return [
    ...events(gate),
    ...closedEvent(gate, surroundings.hasLedger),
    ...listening(gate, surroundings),
    ...(gateModeOf(gate) === 'app' ? secondTokenFindings(gate) : permissions(gate, surroundings.hasLedger)),
    ...pinFindings(gate),
    ...steps(gate),
    ...concurrency(gate),
  ];
}

const PULL_REQUEST_TYPES = [
  'opened',
  'synchronize',
  'reopened',
  'ready_for_review',
  'converted_to_draft',
  'edited',
];

function events(gate: WorkflowFile): Finding[] {
  const findings: Finding[] = [];
  const target = gate.events.get('pull_request_target');
  const types = words(target?.types);
  const lacking =
    target === undefined ? PULL_REQUEST_TYPES : PULL_REQUEST_TYPES.filter((type) => !types.includes(type));
  if (lacking.length > 0) {
    findings.push(
      problem(
        'gate_event_missing',
        `${gate.path} runs on pull_request_target with the types ${PULL_REQUEST_TYPES.join(', ')}.`,
        `It does not run on ${lacking.join(', ')}: a verdict would outlive such a change.`,
        'Restore `on:` as `arbiter init` writes it.',
      ),
    );
  }
  const filters = ['branches', 'branches-ignore', 'paths', 'paths-ignore'].filter(
    (key) => target?.[key] !== undefined,
  );
  if (filters.length > 0) {
    findings.push(
      problem(
        'gate_event_filtered',
        'The gate runs for every pull request.',
        `${gate.path} filters by ${filters.join(', ')}: the required status of the others stays pending for ever.`,
        'Take the filter out; a pull request that touches no model passes at once.',
      ),
    );
  }
  const untrusted = untrustedEvents(gate);
  if (untrusted.length > 0) {
    findings.push(
      problem(
        'gate_event_untrusted',
        'The gate runs only from the default branch.',
        `${gate.path} runs on ${untrusted.join(', ')}, with the workflow file of the change itself.`,
        'Take these events out of `on:`; the signal workflow passes them on.',
      ),
    );
  }
  if (!gate.events.has('schedule')) {
    findings.push({
      code: 'gate_schedule_missing',
      severity: 'warning',
      expected: 'The gate also runs on a schedule.',
      found: `${gate.path} has none: an event that GitHub does not deliver is never made up for.`,
      repair: 'Restore `schedule:` as `arbiter init` writes it.',
    });
  }
  return findings;
}

/** No schedule makes up for it: the sweep looks at open pull requests. */
function closedEvent(gate: WorkflowFile, hasLedger: boolean): Finding[] {
  if (words(gate.events.get('pull_request_target')?.types).includes('closed')) return [];
  const unrecorded =
    'The ledger never says what was merged, so `arbiter audit verify` cannot name a merge without an approval, and cycle times have no end; ';
  return [
    {
      code: 'gate_closed_missing',
      severity: hasLedger ? 'problem' : 'warning',
      expected: `${gate.path} also runs on pull_request_target with the type closed.`,
      found: `It does not. ${hasLedger ? unrecorded : ''}${hasLedger ? 'c' : 'C'}onditions of approvals do not become issues on merge.`,
      repair: 'Add `closed` to `types:`, as `arbiter init` writes it.',
    },
  ];
}

/** `workflow_run` names workflows by their `name:`; a name that nobody bears is ignored in silence. */
function listening(gate: WorkflowFile, { signal, files, evidenceWorkflows }: GateSurroundings): Finding[] {
  const heard = words(gate.events.get('workflow_run')?.workflows);
  const findings: Finding[] = [];
  if (signal !== undefined && !heard.includes(signal.name)) {
    findings.push(
      problem(
        'signal_not_heard',
        `\`workflow_run\` of ${gate.path} lists “${signal.name}”, the name of ${signal.path}.`,
        heard.length === 0 ? 'It lists nothing.' : `It lists ${heard.join(', ')}.`,
        `Add “${signal.name}” to \`workflows:\`.`,
      ),
    );
  }
  for (const name of new Set(evidenceWorkflows)) {
    const file = files.find(({ path }) => path === `.github/workflows/${name}`);
    if (file === undefined) {
      findings.push(
        problem(
          'evidence_workflow_missing',
          `.arbiter/config.yml takes evidence from the workflow ${name}.`,
          'There is no such file in .github/workflows: models wait for this evidence for ever.',
          'Add the workflow, or correct `artifacts:`.',
        ),
      );
    } else if (!heard.includes(file.name)) {
      findings.push(
        problem(
          'evidence_workflow_not_heard',
          `\`workflow_run\` of ${gate.path} lists “${file.name}”, which makes evidence (${name}).`,
          heard.length === 0
            ? 'It lists nothing.'
            : `It lists ${heard.join(', ')}: the gate does not wake when the evidence is there.`,
          `Add “${file.name}” to \`workflows:\`.`,
        ),
      );
    }
  }
  return findings;
}

function permissions(gate: WorkflowFile, hasLedger: boolean): Finding[] {
  const needed = gatePermissions(gate, hasLedger);
  return gate.jobs.flatMap((job) => {
    const held = jobPermissions(gate, job);
    if (held === undefined) {
      return [
        problem(
          'gate_permissions_unsaid',
          `The job ${job.id} of ${gate.path} says its permissions.`,
          'It says none, so its token has the repository’s default.',
          'Restore `permissions:` as `arbiter init` writes it.',
        ),
      ];
    }
    const lacking = needed.filter(([scope, level]) => !holdsPermission(held, scope, level));
    const excess = excessOf(held, needed);
    return [
      ...(lacking.length === 0
        ? []
        : [
            problem(
              'gate_permission_missing',
              `The job ${job.id} of ${gate.path} has ${needed.map(([scope, level]) => `${scope}: ${level}`).join(', ')}.`,
              `It lacks ${lacking.map(([scope, level]) => `${scope}: ${level}`).join(', ')}.`,
              'Add these to the job’s `permissions:`.',
            ),
          ]),
      ...(excess.length === 0
        ? []
        : [
            {
              code: 'gate_permission_excess',
              severity: 'warning' as const,
              expected: 'The gate’s token can do no more than it must.',
              found: `The job ${job.id} also has ${excess.join(', ')}.`,
              repair: 'Take these out of its `permissions:`.',
            },
          ]),
    ];
  });
}

/** Writing rights beyond what the gate needs. */
function excessOf(held: Permissions, levels: readonly (readonly [string, 'read' | 'write'])[]): string[] {
  if (typeof held === 'string') return [held];
  const needed = new Map(levels);
  return Object.entries(held ?? {})
    .filter(([scope, level]) => level === 'write' && needed.get(scope) !== 'write')
    .map(([scope, level]) => `${scope}: ${level}`);
}

/** A tag or a branch can be moved to other code by whoever can write to that repository. */
export function pinFindings(file: WorkflowFile): Finding[] {
  const used = file.jobs.flatMap((job) => [job.uses, ...job.steps.map(({ uses }) => uses)]);
  const loose = used.filter((uses) => uses !== undefined && !/^[.$]\/|@[0-9a-f]{40}$/.test(uses));
  if (loose.length === 0) return [];
  return [
    problem(
      'not_pinned',
      `Every action in ${file.path} is named by a full commit SHA.`,
      `${loose.map((uses) => `\`${uses}\``).join(', ')} can be moved to other code, which then runs with this workflow’s token.`,
      'Name the commit: `uses: OWNER/REPO@` and 40 hexadecimal digits.',
    ),
  ];
}

function steps(gate: WorkflowFile): Finding[] {
  const checksOut = gate.jobs.filter((job) =>
    job.steps.some(({ uses }) => /^actions\/checkout@/.test(uses ?? '')),
  );
  const conditional = gate.jobs.filter(({ isConditional }) => isConditional);
  const cached = gate.jobs.filter((job) =>
    job.steps.some(({ uses }) => /^actions\/cache(?:\/|@)/.test(uses ?? '')),
  );
  const warn = (code: string, expected: string, found: string, repair: string): Finding => ({
    code,
    severity: 'warning',
    expected,
    found,
    repair,
  });
  return [
    ...checksOut.map(({ id }) =>
      warn(
        'gate_checks_out',
        'The gate checks nothing out: it reads what it needs as Git objects.',
        `The job ${id} of ${gate.path} uses actions/checkout.`,
        'Take the step out.',
      ),
    ),
    ...conditional.map(({ id }) =>
      warn(
        'gate_job_conditional',
        'The gate’s job always runs.',
        `The job ${id} of ${gate.path} has \`if:\` or \`needs:\`: when it is skipped, no verdict is posted.`,
        'Take the condition out.',
      ),
    ),
    ...cached.map(({ id }) =>
      warn(
        'gate_uses_cache',
        'The gate uses no cache: other runs can put things into it.',
        `The job ${id} of ${gate.path} uses actions/cache.`,
        'Take the step out.',
      ),
    ),
  ];
}

function concurrency(gate: WorkflowFile): Finding[] {
  const set = [gate.concurrency, ...gate.jobs.map((job) => job.concurrency)].filter(
    (one) => one !== undefined,
  );
  const cancels = set.some((one) => {
    const cancel =
      one !== null && typeof one === 'object' && !Array.isArray(one) ? one['cancel-in-progress'] : false;
    return cancel !== undefined && cancel !== false;
  });
  if (cancels) {
    return [
      problem(
        'gate_cancels',
        'A decision under way is never cancelled.',
        `${gate.path} has \`cancel-in-progress\`: whoever triggers it often enough keeps an old verdict standing.`,
        'Write `cancel-in-progress: false`.',
      ),
    ];
  }
  if (set.length > 0) return [];
  return [
    {
      code: 'gate_concurrency_missing',
      severity: 'warning',
      expected: 'Decisions about one head run one after another.',
      found: `${gate.path} sets no \`concurrency:\`, so an older run may post last.`,
      repair: 'Restore `concurrency:` as `arbiter init` writes it.',
    },
  ];
}

function problem(code: string, expected: string, found: string, repair: string): Finding {
  return { code, severity: 'problem', expected, found, repair };
}
