import type { LedgerDetail } from '../../schemas/ledger-detail.ts';
import { oscalLine, oscalText, oscalToken, prop, some } from './oscal-text.ts';
import type { CheckFacts, VerdictFacts } from './view-source.ts';

export type ModelVerdict = NonNullable<LedgerDetail['evaluation']>['models'][number];
type Check = ModelVerdict['checks'][number];

/** Whether an objective is met, why it is said so, and what else to know. */
export interface ObjectiveStatus {
  readonly state: 'satisfied' | 'not-satisfied';
  readonly reason: 'pass' | 'fail' | 'other';
  readonly remarks?: string;
}

const PASSED: ObjectiveStatus = { state: 'satisfied', reason: 'pass' };
const FAILED: ObjectiveStatus = { state: 'not-satisfied', reason: 'fail' };

function unmet(remarks: string): ObjectiveStatus {
  return { state: 'not-satisfied', reason: 'other', remarks: oscalText(remarks) };
}

/** A finding before it has its UUID and its observations. */
export interface FindingDraft {
  /** Unlike every other of the same result. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly objective: string;
  readonly status: ObjectiveStatus;
  readonly props: ReturnType<typeof prop>;
}

const CHECK_STATUS: Readonly<Record<string, ObjectiveStatus>> = {
  pass: PASSED,
  fail: FAILED,
  waived: unmet('The check did not pass, and a waiver sets it aside. That is no pass.'),
  overridden: unmet('The check did not pass, and a reviewer set it aside. That is no pass.'),
  inconclusive: unmet('The evidence does not decide it.'),
  error: unmet('It could not be judged.'),
};

/** Of every check that applies, then of the sign-off and the verdict. */
export function modelFindings(model: ModelVerdict, facts: VerdictFacts): readonly FindingDraft[] {
  return [
    ...model.checks
      .filter(({ outcome }) => outcome !== 'not_applicable')
      .map((check) => checkFinding(model, check, facts(model.path, check.policy, check.id))),
    ...signoffFindings(model),
    verdictFinding(model),
  ];
}

/** What a finding is about: a rule of a policy. */
export function checkObjective({ policy, id }: Pick<Check, 'policy' | 'id'>): string {
  return oscalToken(`${policy}.${id}`);
}

export const SIGNOFF_OBJECTIVE = 'arbiter.sign-off';
export const VERDICT_OBJECTIVE = 'arbiter.verdict';

function checkFinding(model: ModelVerdict, check: Check, facts: CheckFacts | undefined): FindingDraft {
  const { id, policy, level, outcome } = check;
  const known = Object.hasOwn(CHECK_STATUS, outcome) ? CHECK_STATUS[outcome] : undefined;
  return {
    key: JSON.stringify(['check', model.path, policy, id]),
    title: oscalLine(`${model.name}: ${facts?.title ?? id}`),
    description: oscalText(
      facts?.reason ?? `The entry records the outcome ${outcome}; the verdict with its reason is not here.`,
    ),
    objective: checkObjective(check),
    status: known ?? unmet(`The outcome is ${outcome}.`),
    props: [
      ...prop('model', model.path),
      ...prop('policy', policy),
      ...prop('check', id),
      ...prop('level', level),
      ...prop('outcome', outcome),
      ...prop('observed', facts?.observed),
      ...prop('required', facts?.required),
      ...(facts?.controls ?? []).flatMap((control) =>
        prop('control', control.id, control.relation ?? undefined),
      ),
    ],
  };
}

function signoffFindings(model: ModelVerdict): FindingDraft[] {
  const { name, path, signoff, missing, override } = model;
  if (signoff === null) return [];
  const open = missing.length === 0 ? '' : ` Seats are open for ${missing.join(', ')}.`;
  return [
    {
      key: JSON.stringify(['signoff', path]),
      title: oscalLine(`${name}: the people that the policy asks for have signed`),
      description: oscalText(`The sign-off is ${signoff}.${open}`),
      objective: SIGNOFF_OBJECTIVE,
      status: signoffStatus(signoff, override),
      props: [
        ...prop('model', path),
        ...prop('signoff', signoff),
        ...missing.flatMap((role) => prop('open-role', role)),
      ],
    },
  ];
}

function signoffStatus(signoff: string, override: boolean): ObjectiveStatus {
  if (override) return unmet('Break-glass stood in for the people who had not signed. That is no sign-off.');
  if (signoff === 'complete') return PASSED;
  return signoff === 'vetoed' ? FAILED : unmet(`The sign-off was ${signoff} at that time.`);
}

function verdictFinding(model: ModelVerdict): FindingDraft {
  const { name, path, version, status, override } = model;
  return {
    key: JSON.stringify(['verdict', path]),
    title: oscalLine(`${name}: the change is approved`),
    description: oscalText(`The verdict on ${name} ${version ?? '(no version)'} in ${path} is ${status}.`),
    objective: VERDICT_OBJECTIVE,
    status: override && status === 'approved' ? BY_BREAK_GLASS : verdictStatus(status, setAside(model)),
    props: [
      ...prop('model', path),
      ...prop('status', status),
      ...(override ? prop('override', 'break-glass') : []),
    ],
  };
}

const BY_BREAK_GLASS = unmet('Approved by break-glass only. That is no plain approval.');

function setAside({ checks }: ModelVerdict): readonly string[] {
  return checks
    .filter(({ outcome }) => outcome === 'waived' || outcome === 'overridden')
    .map(({ id, outcome }) => `${id} (${outcome})`);
}

export function verdictStatus(status: string, aside: readonly string[] = []): ObjectiveStatus {
  if (status === 'rejected') return FAILED;
  if (status !== 'approved') return unmet(`The verdict was ${status} at that time.`);
  if (aside.length === 0) return PASSED;
  return {
    state: 'satisfied',
    reason: 'other',
    remarks: oscalText(`Approved with checks set aside: ${aside.join(', ')}.`),
  };
}

/** The finding as OSCAL has it. */
export function findingOf(
  draft: FindingDraft,
  uuid: string,
  observations: readonly string[],
): Readonly<Record<string, unknown>> {
  const { title, description, objective, status, props } = draft;
  return {
    uuid,
    title,
    description,
    ...some('props', props),
    target: { type: 'objective-id', 'target-id': objective, status },
    ...some(
      'related-observations',
      observations.map((observation) => ({ 'observation-uuid': observation })),
    ),
  };
}
