import { detailOf } from '../../ledger/query.ts';
import type { LedgerEntry } from '../../schemas/ledger-entry.ts';
import { logEntry } from './oscal-acts.ts';
import { entryLinks, entryProps, evidenceOf } from './oscal-entry.ts';
import {
  checkObjective,
  type FindingDraft,
  findingOf,
  type ModelVerdict,
  modelFindings,
  SIGNOFF_OBJECTIVE,
  VERDICT_OBJECTIVE,
  verdictStatus,
} from './oscal-finding.ts';
import { isOscalTime, oscalLine, oscalText, oscalToken, prop, some, uuidOf } from './oscal-text.ts';
import { digestOf, type ViewSource, verdictFacts } from './view-source.ts';

type Json = Readonly<Record<string, unknown>>;

/** One verdict: what was checked, what was seen, what holds, and what people did that led to it. */
export function evaluationResult(
  source: ViewSource,
  entry: LedgerEntry,
  acts: readonly LedgerEntry[],
  correctedBy: number | undefined,
): Json {
  const evaluation = detailOf(entry, 'evaluation');
  if (evaluation === undefined) throw new Error(`Entry ${entry.seq} is no evaluation.`);
  const facts = verdictFacts(source, entry);
  const digest = digestOf(source, entry);
  const read = evidenceObservation(source, entry);
  const observed = evaluation.models.map((model) => modelObservation(source, entry, model));
  const drafts = evaluation.models.map((model) => modelFindings(model, facts));
  const findings = drafts.flatMap((own, index) =>
    own.map((draft) =>
      findingOf(draft, uuidOf(digest, draft.key), [
        ...[observed[index]?.uuid as string],
        ...read.map(({ uuid }) => uuid as string),
      ]),
    ),
  );
  const whole = evaluation.models.length === 0 ? [wholeFinding(entry)] : [];
  return {
    uuid: uuidOf(digest, 'result'),
    title: oscalLine(
      `Pull request ${entry.pull_request?.number ?? '(none)'}: ${evaluation.status} (ledger entry ${entry.seq})`,
    ),
    description: oscalText(evaluation.reason),
    start: entry.at,
    end: entry.at,
    props: [
      ...entryProps(source, entry),
      ...prop('status', evaluation.status),
      ...prop('posted-state', evaluation.posted?.state),
      ...prop('governance-sign-off', evaluation.governance),
      ...prop('verdict-sha256', evaluation.verdict),
      ...prop('record-sha256', evaluation.record),
      ...prop('corrected-by-entry', correctedBy),
    ],
    links: entryLinks(entry),
    ...(evaluation.models.length > 0 && {
      'local-definitions': { components: evaluation.models.map((model) => component(source, model)) },
    }),
    'reviewed-controls': reviewedControls(evaluation.models, drafts.flat()),
    ...(acts.length > 0 && { 'assessment-log': { entries: acts.map((act) => logEntry(source, act)) } }),
    ...some('observations', [...observed, ...read]),
    findings: [...findings, ...whole.map((draft) => findingOf(draft, uuidOf(digest, draft.key), []))],
    ...(correctedBy !== undefined && {
      remarks: oscalText(`Entry ${correctedBy} of the ledger says that this entry is wrong.`),
    }),
  };
}

/** A verdict on a pull request in which no model could be judged. */
function wholeFinding(entry: LedgerEntry): FindingDraft {
  const evaluation = detailOf(entry, 'evaluation');
  return {
    key: 'verdict',
    title: 'The change is approved',
    description: oscalText(evaluation?.reason ?? ''),
    objective: VERDICT_OBJECTIVE,
    status: verdictStatus(evaluation?.status ?? 'error'),
    props: prop('status', evaluation?.status),
  };
}

/** A model is the same component in every result and every export. */
function componentUuid({ entries }: ViewSource, path: string): string {
  const repository = entries[0]?.repository;
  return uuidOf('model', String(repository?.id ?? repository?.name ?? ''), path);
}

function component(source: ViewSource, { name, path, version, content }: ModelVerdict): Json {
  return {
    uuid: componentUuid(source, path),
    type: 'software',
    title: oscalLine(name),
    description: oscalText(`The machine-learning model in ${path || 'the repository'}.`),
    props: [
      ...prop('model', path),
      ...prop('model-version', version),
      ...prop('content-sha256', content ?? null),
    ],
    status: {
      state: 'other',
      remarks: 'What runs where is told by the deployments and rollbacks in the ledger.',
    },
  };
}

function modelObservation(source: ViewSource, entry: LedgerEntry, model: ModelVerdict): Json {
  const subject = entry.subjects.find(({ name }) => name === model.path)?.sha256 ?? null;
  const skipped = model.checks.filter(({ outcome }) => outcome === 'not_applicable').map(({ id }) => id);
  const { valid_until: validUntil } = model;
  return {
    uuid: uuidOf(digestOf(source, entry), 'model', model.path),
    title: oscalLine(`Checks and sign-off of ${model.name}`),
    description: oscalText(
      `Arbiter judged ${model.checks.length - skipped.length} checks of ${model.name} ${model.version ?? ''} and the reviews of the pull request.`,
    ),
    props: [...entryProps(source, entry), ...prop('subject-sha256', subject)],
    links: entryLinks(entry),
    methods: ['TEST'],
    types: ['control-objective'],
    subjects: [
      {
        'subject-uuid': componentUuid(source, model.path),
        type: 'component',
        title: oscalLine(model.name),
        ...some('props', prop('subject-sha256', subject)),
      },
    ],
    collected: entry.at,
    ...(validUntil !== null && isOscalTime(validUntil) && { expires: validUntil }),
    ...(skipped.length > 0 && { remarks: oscalText(`These checks do not apply: ${skipped.join(', ')}.`) }),
  };
}

/** What was read, by digest; with a link to what the archive holds. */
function evidenceObservation(source: ViewSource, entry: LedgerEntry): Json[] {
  if (entry.evidence.length === 0) return [];
  return [
    {
      uuid: uuidOf(digestOf(source, entry), 'evidence'),
      title: 'Evidence that was read',
      description: oscalText(`${entry.evidence.length} files, each by its digest.`),
      methods: ['EXAMINE'],
      types: ['control-objective'],
      'relevant-evidence': evidenceOf(source, entry),
      collected: entry.at,
    },
  ];
}

/**
 * Every rule of the policies is a control of the repository's own, and its one objective; what a policy maps a rule to
 * (a regulation, a standard) is named beside. There is always the rule that a change needs a verdict.
 */
function reviewedControls(models: readonly ModelVerdict[], drafts: readonly FindingDraft[]): Json {
  const own = unique([
    ...models.flatMap(({ checks }) => checks.map(checkObjective)),
    ...(models.some(({ signoff }) => signoff !== null) ? [SIGNOFF_OBJECTIVE] : []),
    VERDICT_OBJECTIVE,
  ]);
  const mapped = unique(
    drafts.flatMap(({ props }) => props.filter(({ name }) => name === 'control').map(({ value }) => value)),
  );
  return {
    'control-selections': [
      {
        description: 'Rules of the policies that were in force.',
        'include-controls': own.map((id) => ({ 'control-id': id })),
      },
      ...(mapped.length === 0
        ? []
        : [
            {
              description: 'Controls of regulations and standards to which the policies map those rules.',
              props: mapped.flatMap((id) => prop('control', id)),
              'include-controls': mapped.map((id) => ({ 'control-id': oscalToken(id) })),
            },
          ]),
    ],
    'control-objective-selections': [
      {
        description: 'Each rule is its own objective.',
        'include-objectives': own.map((id) => ({ 'objective-id': id })),
      },
    ],
  };
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)].sort();
}
