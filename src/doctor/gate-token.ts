import { neededPermissions, workflowTokenFindings } from './app-token.ts';
import { type ArbiterUse, actsAsApp, arbiterUses, said } from './arbiter-use.ts';
import type { Finding } from './finding.ts';
import type { WorkflowFile } from './workflow-file.ts';

/** Whose token the gate acts with: every workflow's (`token`), or a GitHub App's of one's own (`app`). */
export type GateMode = 'token' | 'app';

export function gateModeOf(gate: WorkflowFile | undefined): GateMode {
  return gate !== undefined && gateUses(gate).some(actsAsApp) ? 'app' : 'token';
}

/** Where the gate runs in its own workflow. */
function gateUses(gate: WorkflowFile): readonly ArbiterUse[] {
  return arbiterUses([gate], gate).filter(({ verb }) => verb === 'gate');
}

/** What the gate's token must be able to do, whosever it is. */
export function gatePermissions(gate: WorkflowFile, hasLedger: boolean) {
  const apart = gateUses(gate).find(({ inputs }) => said(inputs['ledger-token']) !== '');
  return neededPermissions({ verb: 'gate', inputs: apart?.inputs ?? {} }, hasLedger);
}

/** That the gate has another token than its App's, which it does not need. */
export function secondTokenFindings(gate: WorkflowFile): Finding[] {
  return workflowTokenFindings(gateUses(gate));
}
