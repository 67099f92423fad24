import { detailOf } from '../../ledger/query.ts';
import type { BundleName } from '../../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../../schemas/ledger-entry.ts';
import { csv } from './export-csv.ts';

type Field = string | number | null;

/** One line a bundle or a release, and one a refusal of either. */
export function releasesCsv(entries: readonly LedgerEntry[]): string {
  const columns = [
    'seq',
    'at',
    'type',
    'outcome',
    'tag',
    'sha256',
    'size',
    'model',
    'version',
    'subject',
    'pull_request',
    'commit',
    'url',
    'person_id',
    'person',
    'code',
    'message',
  ];
  const rows = entries.flatMap((entry): Field[][] => {
    const bundle = detailOf(entry, 'bundle');
    const release = detailOf(entry, 'release');
    const start = [entry.seq, entry.at, entry.type];
    const who = [entry.actor?.id ?? null, entry.actor?.login ?? null];
    const pull = entry.pull_request?.number ?? null;
    if (bundle !== undefined && 'refusal' in bundle) {
      const { model, version, commit, pull_request, refusal } = bundle;
      const of = [null, null, null, model, version, entry.subject, pull_request ?? pull];
      return [[...start, 'refused', ...of, commit, null, ...who, refusal.code, refusal.message]];
    }
    if (bundle !== undefined) {
      const { tag, sha256, size, model, version, subject } = bundle;
      return [
        [...start, 'made', tag, sha256, size, model, version, subject, pull, null, null, ...who, null, null],
      ];
    }
    if (release === undefined) return [];
    const { tag, sha256, commit, url, refusal } = release;
    const outcome = refusal === null ? 'published' : 'refused';
    const of = [null, null, null, entry.subject, release.pull_request ?? pull];
    const why = [refusal?.code ?? null, refusal?.message ?? null];
    return [[...start, outcome, tag, sha256, ...of, commit, url, ...who, ...why]];
  });
  return csv(columns, rows);
}

/** One line a deployment, a rollback or a drill; the bundle is the one that was to run, `previous` the one that ran. */
export function deploymentsCsv(entries: readonly LedgerEntry[]): string {
  const columns = [
    'seq',
    'at',
    'type',
    'environment',
    'outcome',
    'tag',
    'sha256',
    'model',
    'version',
    'previous_tag',
    'previous_sha256',
    'person_id',
    'person',
    'target',
    'deployment_id',
    'switch_ms',
    'drill',
    'code',
    'message',
    'reason',
    'compliance',
  ];
  const rows = entries.flatMap((entry): Field[][] => {
    const act = actOf(entry);
    if (act === undefined) return [];
    return [
      [
        entry.seq,
        entry.at,
        entry.type,
        act.environment,
        act.outcome,
        ...bundleFields(act.bundle),
        act.model ?? null,
        act.version ?? null,
        ...bundleFields(act.previous),
        entry.actor?.id ?? null,
        entry.actor?.login ?? null,
        act.target ?? null,
        act.deployment_id ?? null,
        act.switch_ms ?? null,
        act.drill === true ? 'yes' : 'no',
        act.code ?? null,
        act.message ?? null,
        act.reason ?? null,
        act.compliance ?? null,
      ],
    ];
  });
  return csv(columns, rows);
}

interface Act {
  readonly environment: string;
  readonly outcome: string;
  readonly bundle: { readonly tag: string | null; readonly sha256: string | null } | null;
  readonly previous: BundleName | null;
  readonly model?: string | null;
  readonly version?: string | null;
  readonly target?: string;
  readonly deployment_id?: number | null;
  readonly switch_ms?: number | null;
  readonly drill?: boolean;
  readonly code?: string | null;
  readonly message?: string | null;
  readonly reason?: string;
  readonly compliance?: string | null;
}

function actOf(entry: LedgerEntry): Act | undefined {
  const deployment = detailOf(entry, 'deployment');
  if (deployment !== undefined) return { ...deployment, bundle: deployment };
  const rollback = detailOf(entry, 'rollback');
  if (rollback !== undefined) return { ...rollback, bundle: rollback.to, previous: rollback.from };
  const drill = detailOf(entry, 'drill');
  return drill === undefined
    ? undefined
    : { ...drill, bundle: drill.to, previous: drill.bundle, drill: true };
}

function bundleFields(bundle: Act['bundle']): Field[] {
  return [bundle?.tag ?? null, bundle?.sha256 ?? null];
}
