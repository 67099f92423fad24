import { entryDigest } from '../ledger/entry.ts';
import { detailOf } from '../ledger/query.ts';
import { canonicalJson } from '../model/canonical.ts';
import type { Bundle, ComplianceArtifact, Person } from '../schemas/compliance-artifact.ts';
import type { Decision } from '../schemas/decision.ts';
import type { Transitions } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { BundleApproval } from './bundle-source.ts';
import { controlsOf, frameworksOf } from './compliance-controls.ts';
import { isMet } from './deploy-approval.ts';
import type { ConditionIssue, DeployableManifest, Read } from './deploy-facts.ts';
import type { DeploymentHistory, RecordedBundle } from './deployment-history.ts';

export type { ComplianceArtifact };

/** What the artifact takes of a bundle's manifest; a `BundleManifest` is one. */
export interface ArtifactManifest extends DeployableManifest {
  readonly commit: string;
  readonly model_card: string | null;
  readonly policies: readonly { readonly id: string; readonly sha256: string }[];
  readonly ledger: { readonly branch: string; readonly origin: string };
}

/** One deployment that is live, with everything that was verified for it. */
export interface ComplianceSource {
  readonly arbiter: string;
  readonly bundle: {
    readonly sha256: string;
    readonly manifest: ArtifactManifest;
    readonly url: string | null;
  };
  /** The decision in the bundle. */
  readonly decision: Decision;
  /** The seats that the decision counts, as the bundle lists them. */
  readonly approvals: readonly BundleApproval[];
  readonly environment: string;
  readonly liveAt: string;
  readonly deployedBy: Person | null;
  readonly run: { readonly id: string; readonly attempt: string; readonly url: string | null } | null;
  readonly deployment: {
    readonly id: number | null;
    readonly url: string | null;
    readonly target: string;
    readonly switchMs: number | null;
    readonly transitions: Transitions;
    readonly notes: readonly { readonly code: string; readonly message: string }[];
  };
  readonly replaced: Bundle | null;
  /** Why somebody asked to go back to it; absent: it was deployed. */
  readonly returned?: { readonly reason: string };
  readonly pullRequestUrl: string | null;
  readonly conditions: Read<readonly ConditionIssue[]>;
  readonly attestations: ComplianceArtifact['attestations'];
  readonly history: DeploymentHistory;
  /** Note of the newest checkpoint; null where none is kept. */
  readonly checkpoint: string | null;
}

type DecidedModel = Decision['models'][number];

/**
 * What an auditor keeps of one deployment. It says what was recorded and nothing about what any law asks: controls are those
 * that the policies name. It cannot hold the entry of the deployment itself, which names the digest of this.
 */
export function complianceArtifact(source: ComplianceSource): ComplianceArtifact {
  const { bundle, decision, history, deployment } = source;
  const { manifest, sha256, url } = bundle;
  const model = decision.models.find(({ name }) => name === manifest.name);
  const recorded = history.bundle(sha256);
  if (model === undefined || recorded === undefined)
    throw new Error(`Nothing is recorded of ${manifest.name} with the SHA-256 ${sha256}.`);
  const own = entriesOf(history, manifest, recorded);
  const checks = model.checks.map(checkOf);
  return {
    schema: 'arbiter/compliance-artifact/v1',
    arbiter: source.arbiter,
    environment: source.environment,
    live_at: source.liveAt,
    deployed_by: source.deployedBy,
    run: source.run,
    repository: { id: manifest.repository.id, name: manifest.repository.name },
    model: { name: manifest.name, version: manifest.version, path: model.path, card: manifest.model_card },
    bundle: {
      tag: manifest.tag,
      sha256,
      commit: manifest.commit,
      content: manifest.content,
      subject: manifest.subject,
      valid_until: manifest.valid_until,
      code_environment: manifest.code_environment,
      url,
    },
    replaced: source.replaced,
    ...(source.returned !== undefined && { returned: { reason: source.returned.reason } }),
    rollback:
      manifest.rollback === null ? null : { tag: manifest.rollback.tag, sha256: manifest.rollback.sha256 },
    deployment: {
      id: deployment.id,
      url: deployment.url,
      target: deployment.target,
      ...(manifest.serving !== undefined && { serving: manifest.serving }),
      switch_ms: deployment.switchMs,
      ...(deployment.transitions.length > 0 && { transitions: [...deployment.transitions] }),
      notes: deployment.notes.map(({ code, message }) => ({ code, message })),
    },
    pull_request: {
      number: manifest.pull_request.number,
      head: manifest.pull_request.head,
      author: personOf(authorOf(own)),
      url: source.pullRequestUrl,
    },
    approvals: approvalsOf(source, own),
    checks,
    overrides: overridesOf(own),
    waivers: checks
      .filter(({ outcome }) => outcome === 'waived')
      .map(({ id, policy, reason }) => ({
        check: `${policy}/${id}`,
        reason: waivedReason(model, policy, id, reason),
      })),
    conditions: conditionsOf(own, source.conditions),
    evidence: model.evidence.map(({ file, sha256: digest, size, trust }) => ({
      name: file,
      sha256: digest.replace(/^sha256:/u, ''),
      size,
      trust,
    })),
    policies: manifest.policies.map(({ id, sha256: digest }) => ({ id, sha256: digest })),
    controls: controlsOf(model),
    frameworks: frameworksOf(model),
    attestations: source.attestations,
    ledger: ledgerOf(source, own),
  };
}

/** What the check found, and what the waiver says of it; a bundle of before said no more than the first. */
function waivedReason({ checks }: DecidedModel, policy: string, id: string, reason: string): string {
  const waiver = checks.find((check) => check.policy === policy && check.id === id)?.waiver;
  if (waiver === undefined) return reason;
  const by = waiver.approved_by.map(({ login, role }) => `${login} (${role})`).join(', ');
  return `${reason} Waived until ${waiver.expires} (${waiver.ticket}, ${waiver.file}), approved by ${by}: ${waiver.reason}`;
}

/** The artifact as it is kept: canonical JSON and a newline, so that its digest can be made again. */
export function complianceJson(artifact: ComplianceArtifact): string {
  return `${canonicalJson(artifact)}\n`;
}

/** Entries about this subject or this bundle, and those of its pull request that name no other subject. */
function entriesOf(
  history: DeploymentHistory,
  manifest: ArtifactManifest,
  bundle: RecordedBundle,
): LedgerEntry[] {
  const { subject, pull_request } = manifest;
  const names = (entry: LedgerEntry): boolean =>
    entry.subject === subject || entry.subjects.some((one) => one.sha256 === subject);
  return history.entries.filter((entry) => {
    const release = detailOf(entry, 'release');
    if (release !== undefined) return release.sha256 === bundle.sha256 && release.refusal === null;
    if (entry.type === 'bundle') return entry.seq === bundle.seq;
    return entry.pull_request?.number === pull_request.number && names(entry) && RESTED_ON.has(entry.type);
  });
}

const RESTED_ON: ReadonlySet<string> = new Set([
  'evaluation',
  'approval',
  'override',
  'delegation',
  'waiver',
]);

function authorOf(entries: readonly LedgerEntry[]): Person | null {
  return entries.find(({ pull_request }) => pull_request?.author != null)?.pull_request?.author ?? null;
}

function personOf(actor: { readonly login: string; readonly id: number } | null): Person | null {
  return actor === null ? null : { login: actor.login, id: actor.id };
}

/**
 * The seats of the bundle, each with the entry that recorded it. The ledger's entries alone would not do: they keep also the
 * seat that a person had before another one came free, and would show one person in two roles.
 */
function approvalsOf(
  { approvals, history, bundle }: ComplianceSource,
  own: readonly LedgerEntry[],
): ComplianceArtifact['approvals'] {
  const pull = bundle.manifest.pull_request.number;
  // Who signs a change to what governs does so for another subject of the same pull request.
  const ofPull = history.entries.filter((entry) => entry.pull_request?.number === pull);
  const recorded = [...ofPull, ...own].flatMap((entry) => {
    const approval = detailOf(entry, 'approval');
    return approval === undefined ? [] : [{ ...approval, seq: entry.seq }];
  });
  return approvals.map(({ user, role, member_by, submitted_at, review }) => {
    const entry = recorded.findLast((one) => one.review === review && one.role === role)?.seq ?? null;
    return { person: personOf(user), role, member_by, submitted_at, review, entry };
  });
}

function checkOf(check: DecidedModel['checks'][number]): ComplianceArtifact['checks'][number] {
  const { id, policy, title, level, outcome, reason, trust, controls } = check;
  return {
    id,
    policy,
    title,
    level,
    outcome,
    reason,
    trust,
    controls: controls.map(({ id: control, relation }) => ({ id: control, relation })),
  };
}

function overridesOf(own: readonly LedgerEntry[]): ComplianceArtifact['overrides'] {
  return own.flatMap((entry): ComplianceArtifact['overrides'] => {
    const override = detailOf(entry, 'override');
    if (override === undefined) return [];
    const { reason } = override;
    const [by, { seq }] = [personOf(entry.actor), entry];
    if (!('check' in override)) {
      const what = `break-glass by the label ${override.label}`;
      return [{ what, by, at: entry.at, reason, until: override.until, entry: seq }];
    }
    const { policy, check, outcome, submitted_at: at } = override;
    return [{ what: `check ${policy}/${check} (${outcome})`, by, at, reason, until: null, entry: seq }];
  });
}

function conditionsOf(
  own: readonly LedgerEntry[],
  issues: Read<readonly ConditionIssue[]>,
): ComplianceArtifact['conditions'] {
  const found = new Map<string, ComplianceArtifact['conditions'][number]>();
  for (const entry of own) {
    const approval = detailOf(entry, 'approval');
    for (const { until, text } of approval?.conditions ?? []) {
      const review = approval?.review ?? 0;
      const known = issues.known ? issues.value : [];
      const issue = known.find(
        (one) => one.review === review && one.until === until && one.text === text,
      )?.issue;
      const state = !issues.known ? 'unknown' : isMet(issue ?? null) ? 'met' : 'open';
      const person = entry.actor?.login ?? null;
      found.set(`${review} ${until} ${text}`, { person, until, text, issue: issue?.number ?? null, state });
    }
  }
  return [...found.values()];
}

function ledgerOf(source: ComplianceSource, own: readonly LedgerEntry[]): ComplianceArtifact['ledger'] {
  const { history, checkpoint, bundle } = source;
  const last = history.entries.at(-1);
  if (last === undefined) throw new Error('The ledger is empty.');
  const { branch, origin } = bundle.manifest.ledger;
  return {
    branch,
    origin,
    size: history.entries.length,
    head: entryDigest(last),
    checkpoint,
    entries: own.map(({ seq, type, at }) => ({ seq, type, at })),
  };
}
