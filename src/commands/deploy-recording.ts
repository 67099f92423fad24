import type { RunnerContext } from '../inputs.ts';
import type { Draft } from '../ledger/draft.ts';
import { sha256Hex } from '../model/canonical.ts';
import { attestationOf } from '../release/bundle-link.ts';
import { documentOf } from '../release/bundle-proof.ts';
import type { BundleApproval } from '../release/bundle-source.ts';
import {
  type ComplianceArtifact,
  type ComplianceSource,
  complianceArtifact,
  complianceJson,
} from '../release/compliance-artifact.ts';
import type { DeployProof, DeployReason } from '../release/deploy-proof.ts';
import type { BundleReference } from '../release/deployment-history.ts';
import { deploymentDraft, LONGEST_MESSAGE, type ReleaseActFacts } from '../release/ledger-drafts.ts';
import type { Decision } from '../schemas/decision.ts';
import type { Deployment } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import type { ConfiguredTarget } from '../targets/configured.ts';
import type { GoingLiveResult } from '../targets/going-live.ts';
import { transitionsOf } from '../targets/target.ts';
import type { Candidate } from './deploy-candidate.ts';
import type { Judged } from './deploy-reading.ts';
import { ownVersion } from './distribution.ts';
import type { EnvironmentReading } from './environment-reading.ts';

/** What the ledger keeps of one deployment beside what was judged. */
export interface RecordedAct {
  readonly act: Pick<ReleaseActFacts, 'at' | 'repository' | 'run' | 'actor'>;
  readonly environment: string;
  readonly deployment: number | null;
}

/** A compliance artifact: the bytes, and their SHA-256. */
export interface KeptArtifact {
  readonly artifact: ComplianceArtifact;
  readonly json: string;
  readonly sha256: string;
}

/** What a bundle that is asked for is called; null where nothing is known of it. */
type Named = Pick<Deployment, 'tag' | 'sha256' | 'model' | 'version'>;

/** The entry of a deployment that was refused: the first reason, and the names of the others. */
export function refusedDraft(
  { act, environment, deployment }: RecordedAct,
  named: Named,
  reasons: readonly DeployReason[],
  target: string | null,
): Draft {
  const [first, ...others] = reasons;
  if (first === undefined) throw new Error('A deployment was refused without a reason.');
  const codes = [...new Set(others.map(({ code }) => code))].filter((code) => code !== first.code);
  const also = codes.length === 0 ? '' : ` Also: ${codes.join(', ')}.`;
  return deploymentDraft(
    { ...act, subject: null },
    {
      environment,
      ...named,
      outcome: 'refused',
      code: first.code,
      message: `${first.message.slice(0, LONGEST_MESSAGE - also.length)}${also}`,
      deployment_id: deployment,
      target: target ?? 'none',
      previous: null,
      compliance: null,
    },
  );
}

/** The entry of a deployment that was let through, whatever became of it. */
export function endedDraft(
  { act, environment, deployment }: RecordedAct,
  { bundle }: Candidate,
  { target, proof }: Judged,
  ended: Pick<GoingLiveResult, 'outcome' | 'message'> & { readonly code: string | null },
  previous: BundleReference | null,
  kept: KeptArtifact | null,
  entry: LedgerEntry | undefined,
): Draft {
  const { manifest, sha256 } = bundle;
  const { tag, name: model, version } = manifest;
  const transitions = transitionsOf(target?.target);
  return deploymentDraft(
    {
      ...act,
      subject: { name: modelOf(bundle).path, sha256: manifest.subject },
      pullRequest: entry?.pull_request ?? null,
      policy: entry?.policy ?? null,
      attestation: attestationOf(proof.held, environment),
      contents: kept === null ? [] : [Buffer.from(kept.json, 'utf8')],
    },
    {
      environment,
      tag,
      sha256,
      model,
      version,
      outcome: ended.outcome,
      code: ended.code,
      message: ended.message.slice(0, LONGEST_MESSAGE),
      deployment_id: deployment,
      target: target?.target.name ?? 'none',
      previous: previous === null ? null : { tag: previous.tag, sha256: previous.sha256 },
      ...(transitions.length > 0 && { transitions }),
      compliance: kept?.sha256 ?? null,
      ...(manifest.serving !== undefined && { serving: manifest.serving }),
    },
  );
}

/** What was read and verified for what is live now. */
export interface ArtifactFacts {
  readonly conditions: ComplianceSource['conditions'];
  readonly held: DeployProof['held'];
  readonly notes: ComplianceSource['deployment']['notes'];
  readonly target: ConfiguredTarget | null;
  readonly previous: BundleReference | null;
  /** Absent: it was deployed. */
  readonly returned?: { readonly reason: string };
}

/** What an auditor keeps. It is made before the entry, which names its digest. */
export function keptArtifact(
  { act, environment, deployment }: RecordedAct,
  { bundle, url }: Pick<Candidate, 'bundle' | 'url'>,
  { conditions, held, notes, target, previous, returned }: ArtifactFacts,
  reading: EnvironmentReading,
  { runUrl, serverUrl, repository }: Pick<RunnerContext, 'runUrl' | 'serverUrl' | 'repository'>,
  switchMs: number | null,
): KeptArtifact {
  const { manifest, sha256 } = bundle;
  const { history, ledger, ledgers } = reading;
  const artifact = complianceArtifact({
    arbiter: ownVersion(),
    bundle: { sha256, manifest, url },
    decision: decisionOf(bundle),
    approvals: documentOf<BundleApproval[]>(bundle.documents, 'approvals.json'),
    environment,
    liveAt: act.at,
    deployedBy: act.actor === null ? null : { login: act.actor.login, id: act.actor.id },
    run: act.run === null ? null : { id: act.run.id, attempt: act.run.attempt, url: runUrl },
    deployment: {
      id: deployment,
      url: target?.url ?? null,
      target: target?.target.name ?? 'none',
      switchMs,
      transitions: transitionsOf(target?.target),
      notes,
    },
    replaced: previous === null ? null : { tag: previous.tag, sha256: previous.sha256 },
    ...(returned !== undefined && { returned }),
    pullRequestUrl: `${serverUrl}/${repository}/pull/${manifest.pull_request.number}`,
    conditions,
    attestations: held.map(({ attestation, sha256: digest }) => ({
      type: attestation.statement.predicateType,
      sha256: digest,
      signer: `${attestation.signer.kind} ${attestation.signer.name}`,
    })),
    history,
    checkpoint: ledgers.checkpoint(ledger, ledger.head.seq),
  });
  const json = complianceJson(artifact);
  return { artifact, json, sha256: sha256Hex(json) };
}

function decisionOf(bundle: Candidate['bundle']): Decision {
  return documentOf<Decision>(bundle.documents, 'decision.json');
}

function modelOf(bundle: Candidate['bundle']): Decision['models'][number] {
  const { name } = bundle.manifest;
  const model = decisionOf(bundle).models.find((one) => one.name === name);
  if (model === undefined) throw new Error(`The decision in the bundle says nothing of ${name}.`);
  return model;
}
