import { createHash } from 'node:crypto';
import { type LoadedWaiver, loadWaivers } from '../../src/model/waivers.ts';
import { type LoadedPolicy, loadPolicy } from '../../src/policy/policy.ts';
import type { StandingWaiver, WaiverApproval, WaiverQuestion } from '../../src/policy/waivers-in-force.ts';

export const FILE = '.arbiter/waivers/auc.yml';

/** A waiver as people write it, with other values for some keys; null leaves one out. */
export function waiverText(parts: Readonly<Record<string, string | null>> = {}): string {
  const keys: Record<string, string | null> = {
    check: 'auc',
    model: 'fraud',
    versions: '{ from: "1.3.0", to: "1.3.9" }',
    reason: 'New merchants shift the score; the retrained model is due.',
    compensating_controls: '["Every score above 0.8 is reviewed by a person."]',
    ticket: 'RISK-1',
    expires: '2026-03-20',
    requested_by: 'mel',
    ...parts,
  };
  return Object.entries(keys)
    .flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}\n`]))
    .join('');
}

export function waiver(parts: Readonly<Record<string, string>> = {}, file: string = FILE): LoadedWaiver {
  const text = waiverText(parts);
  const loaded = loadWaivers([{ file, text, sha256: sha256Of(text) }]);
  const [only] = loaded.waivers;
  if (only === undefined) throw new Error(JSON.stringify(loaded.problems));
  return only;
}

export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A policy with two mandatory checks, an advisory and an overridable one. */
export function policy(
  block: string | null = '{ max_days: 30, approved_by: [model-risk], forbidden_for: [papers] }',
  id = 'strict',
): LoadedPolicy {
  const check = (name: string, level: string) =>
    `  - { id: ${name}, kind: documents, title: ${name}, ${level}require: { present: [purpose] } }\n`;
  const text = `apiVersion: arbiter/v1
kind: Policy
metadata: { id: ${id}, title: T, version: 1.0.0, owner: "@acme/board" }
checks:
${check('auc', '')}${check('papers', '')}${check('advice', 'level: advisory, ')}${check('soft', 'level: overridable, override_by: [arb], ')}signoff: { require: [{ role: arb, count: 1 }] }
${block === null ? '' : `waivers: ${block}\n`}`;
  const loaded = loadPolicy(text, `.arbiter/policies/${id}.yml`);
  if (loaded.policy === undefined) throw new Error(JSON.stringify(loaded.problems));
  return loaded.policy;
}

/** The merge of a waiver, approved by model-risk. */
export function approval(of: LoadedWaiver, parts: Partial<WaiverApproval> = {}): WaiverApproval {
  const { check, model } = of.waiver;
  return {
    entry: 12,
    pull_request: 4,
    file: of.file,
    sha256: of.sha256,
    check,
    model,
    merged_at: '2026-03-01T09:00:00Z',
    approved_by: [{ login: 'ruth', id: 9, role: 'model-risk' }],
    ...parts,
  };
}

export function standing(base: LoadedWaiver): StandingWaiver {
  return { base, head: base.waiver };
}

/** One sound waiver, asked about ten days after it was merged. */
export function question(parts: Partial<WaiverQuestion> = {}): WaiverQuestion {
  const own = waiver();
  return {
    model: { name: 'fraud', version: '1.3.0', baseVersion: '1.2.0' },
    now: '2026-03-11T09:00:00Z',
    policies: [policy()],
    waivers: [standing(own)],
    source: { kind: 'ledger', approvals: [approval(own)] },
    isSettled: false,
    isMerged: false,
    ...parts,
  };
}
