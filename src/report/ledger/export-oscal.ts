import type { Gap } from '../../ledger/gaps.ts';
import { detailOf } from '../../ledger/query.ts';
import { canonicalJson } from '../../model/canonical.ts';
import type { LedgerEntry } from '../../schemas/ledger-entry.ts';
import { actsByVerdict, logEntry, partiesOf, rolesOf } from './oscal-acts.ts';
import { contentHref } from './oscal-entry.ts';
import { checkObjective, SIGNOFF_OBJECTIVE, VERDICT_OBJECTIVE } from './oscal-finding.ts';
import { evaluationResult } from './oscal-result.ts';
import { oscalLine, oscalText, prop, some, uuidOf } from './oscal-text.ts';
import { MOST_VERDICTS, selectedGaps, type ViewSource } from './view-source.ts';

/** The release of OSCAL whose schema the view is held to. */
const OSCAL_VERSION = '1.1.2';

/**
 * OSCAL assessment results: one result a verdict, with the acts that led to it, and one for the ledger as a whole. The same
 * ledger gives the same bytes: every UUID is made from the digest of the entry that says so.
 */
export function assessmentResults(source: ViewSource, most = MOST_VERDICTS): string {
  const { manifest, entries, selected } = source;
  const evaluations = selected.filter(({ type }) => type === 'evaluation');
  const told = evaluations.slice(-most);
  const acts = actsByVerdict(selected, told);
  const corrections = new Map(
    entries.flatMap((entry) => {
      const of = detailOf(entry, 'correction')?.of;
      return of === undefined ? [] : [[of, entry.seq] as const];
    }),
  );
  const plan = uuidOf(manifest.head, 'plan');
  const results = [
    ...told.map((entry) =>
      evaluationResult(source, entry, acts.of.get(entry.seq) ?? [], corrections.get(entry.seq)),
    ),
    ledgerResult(source, acts.others),
  ];
  const document = {
    'assessment-results': {
      uuid: uuidOf(manifest.head, canonicalJson(manifest.filter), 'assessment-results'),
      metadata: {
        title: oscalLine(`Verdicts of Arbiter in ${manifest.origin}`),
        'last-modified': entries.at(-1)?.at ?? '',
        version: `${manifest.size}-${manifest.head}`,
        'oscal-version': OSCAL_VERSION,
        props: [
          ...prop('arbiter-version', manifest.arbiter),
          ...prop('ledger', manifest.origin),
          ...prop('ledger-entries', manifest.size),
          ...prop('ledger-head-sha256', manifest.head),
          ...prop('ledger-merkle-root', manifest.root),
          ...prop('ledger-commit', manifest.tip),
          ...Object.entries(manifest.filter).flatMap(([name, value]) =>
            prop(`filter-${name}`, String(value)),
          ),
        ],
        ...rolesOf(selected),
        ...some('parties', partiesOf(selected)),
        ...(evaluations.length > told.length && {
          remarks: oscalText(
            `Of ${evaluations.length} verdicts the newest ${told.length} are told; the tables beside this file have all, and an export with --from and --to has the others.`,
          ),
        }),
      },
      'import-ap': {
        href: `#${plan}`,
        remarks: 'There is no assessment plan in OSCAL: the policies say what is assessed, and when.',
      },
      'local-definitions': { 'objectives-and-methods': objectives(told, selectedGaps(source)) },
      results,
      'back-matter': { resources: resources(source, plan) },
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** What the ledger shows as a whole: that it holds, what is missing in it, and what belongs to no verdict. */
function ledgerResult(source: ViewSource, others: readonly LedgerEntry[]): object {
  const { manifest, entries, selected } = source;
  const from = (selected[0] ?? entries[0])?.at ?? '';
  const to = entries.at(-1)?.at ?? '';
  const gaps = selectedGaps(source);
  const ids = ledgerObjectives(gaps);
  return {
    uuid: uuidOf(manifest.head, canonicalJson(manifest.filter), 'ledger'),
    title: 'The ledger as a whole',
    description: oscalText(
      `${manifest.size} entries, all of them verified when this was written; ${selected.length} of them are told here.`,
    ),
    start: from,
    end: to,
    'reviewed-controls': {
      'control-selections': [
        {
          description: 'Rules that the ledger is held to.',
          'include-controls': ids.map((id) => ({ 'control-id': id })),
        },
      ],
      'control-objective-selections': [{ 'include-objectives': ids.map((id) => ({ 'objective-id': id })) }],
    },
    ...(others.length > 0 && {
      'assessment-log': { entries: others.map((entry) => logEntry(source, entry)) },
    }),
    observations: [
      {
        uuid: uuidOf(manifest.head, 'verified'),
        title: 'The ledger was verified',
        description: oscalText(
          'Every entry, every commit of its branch and every content that it holds was checked before this was written. Whoever holds an older checkpoint can also show that nothing before it was changed since.',
        ),
        props: [
          ...prop('ledger-entries', manifest.size),
          ...prop('ledger-head-sha256', manifest.head),
          ...prop('ledger-merkle-root', manifest.root),
        ],
        methods: ['EXAMINE'],
        types: ['control-objective'],
        collected: to,
      },
    ],
    findings: [
      {
        uuid: uuidOf(manifest.head, 'whole'),
        title: 'The ledger is whole',
        description: 'No rule of the ledger is broken.',
        target: {
          type: 'objective-id',
          'target-id': 'arbiter.ledger-whole',
          status: { state: 'satisfied', reason: 'pass' },
        },
        'related-observations': [{ 'observation-uuid': uuidOf(manifest.head, 'verified') }],
      },
      ...gaps.map((gap) => gapFinding(manifest.head, gap)),
    ],
  };
}

function ledgerObjectives(gaps: readonly Gap[]): readonly string[] {
  return [...new Set(['ledger-whole', ...gaps.map(({ code }) => code)])].map((code) => `arbiter.${code}`);
}

/** What the findings are held against: no catalog of OSCAL knows the rules of a repository, so they are defined here. */
function objectives(told: readonly LedgerEntry[], gaps: readonly Gap[]): readonly object[] {
  const rules = told.flatMap((entry) =>
    (detailOf(entry, 'evaluation')?.models ?? []).flatMap(({ checks }) =>
      checks.map((check): [string, string] => [
        checkObjective(check),
        `The check ${check.id} of the policy ${check.policy} holds.`,
      ]),
    ),
  );
  const all = new Map([
    ...rules,
    [SIGNOFF_OBJECTIVE, 'The people whom the policy asks for have signed.'] as const,
    [VERDICT_OBJECTIVE, 'A change of a model is approved by the gate.'] as const,
    ...ledgerObjectives(gaps).map((id): [string, string] => [id, OWN_RULES[id] ?? id]),
  ]);
  return [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, prose]) => ({
      'control-id': id,
      parts: [{ id, name: 'assessment-objective', props: [METHOD], prose: oscalText(prose) }],
    }));
}

/** OSCAL asks of each objective how it is assessed; the name is OSCAL's own, so it has no namespace. */
const METHOD = { name: 'method-id', value: 'TEST' };

const OWN_RULES: Readonly<Record<string, string>> = {
  'arbiter.ledger-whole': 'No rule of the ledger is broken.',
  'arbiter.approval_unrecorded': 'Every review that a verdict counted has an entry of its own.',
  'arbiter.override_unrecorded': 'Every use of break-glass has an entry of its own.',
  'arbiter.waiver_unrecorded': 'Every waiver that a verdict rests on has an entry of its own.',
  'arbiter.author_approved': 'Nobody signs a change of their own.',
  'arbiter.merged_unapproved': 'Nothing is merged without a verdict that approves it.',
  'arbiter.bundle_unapproved': 'A bundle is made only of what a verdict approved.',
  'arbiter.bundle_unrecorded':
    'Only bundles that the ledger records are published, deployed or brought back.',
  'arbiter.tag_reused': 'The tag of a bundle never names another one.',
};

function gapFinding(head: string, { code, entry, message, explainedBy }: Gap): object {
  const explained = explainedBy === null ? '' : ` Entry ${explainedBy} explains it.`;
  return {
    uuid: uuidOf(head, 'gap', String(entry), code, message),
    title: oscalLine(`Gap at entry ${entry}: ${code}`),
    description: oscalText(message),
    props: [...prop('ledger-entry', entry), ...prop('corrected-by-entry', explainedBy)],
    target: {
      type: 'objective-id',
      'target-id': `arbiter.${code}`,
      status: {
        state: 'not-satisfied',
        reason: 'other',
        remarks: oscalText(`Certain from the ledger alone.${explained}`),
      },
    },
  };
}

/** The policies, which stand where an assessment plan would, each by its digest. */
function resources(source: ViewSource, plan: string): readonly object[] {
  const policies = new Map(
    source.entries.flatMap((entry) =>
      (detailOf(entry, 'policy')?.policies ?? []).map((policy) => [policy.sha256, policy] as const),
    ),
  );
  return [
    {
      uuid: plan,
      title: 'Policies as the plan of what is assessed',
      description:
        'The policies of the repository as resolved, oldest first. Entries of type policy in the ledger say since when.',
      ...some(
        'props',
        [...policies.values()].flatMap(({ id, version, sha256 }) => [
          ...prop('policy', `${id} ${version}`),
          ...prop('policy-sha256', sha256),
        ]),
      ),
    },
    ...[...policies.values()].map(({ id, version, file, sha256 }) => ({
      uuid: uuidOf('policy', sha256),
      title: oscalLine(`Policy ${id} ${version}`),
      props: [...prop('file', file), ...prop('sha256', sha256)],
      ...some('rlinks', policyLinks(source, sha256)),
    })),
  ];
}

function policyLinks(source: ViewSource, sha256: string): readonly object[] {
  const { href } = contentHref(source, sha256);
  const hashes = [{ algorithm: 'SHA-256', value: sha256 }];
  return href === undefined ? [] : [{ href, 'media-type': 'application/json', hashes }];
}
