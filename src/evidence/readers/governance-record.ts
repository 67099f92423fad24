import type { TextDocument } from '../../text/document.ts';
import type { Reading } from '../evidence.ts';
import type { JsonObject } from './json-shape.ts';
import { objectOf, textOf } from './json-shape.ts';
import { readNumbers } from './numbers.ts';

export const GOVERNANCE_RECORD = 'governance-record';

/** A decision, a plan or a risk register kept in a file by another tool. */
export function isGovernanceRecord(root: JsonObject): boolean {
  const isApproval =
    'approved' in root &&
    ['approver', 'approved_by', 'approval_id', 'criteria_met', 'decision_mode'].some((key) => key in root);
  const isPlan = 'plan_id' in root && 'alert_thresholds' in root;
  return isApproval || isPlan || (Array.isArray(root.hazards) && 'overall' in root);
}

/** The whole record as a claim; its numbers are claims too. Only pull-request reviews approve. */
export function readGovernanceRecord(document: TextDocument): Reading {
  const root = objectOf(document.value);
  const model = textOf(root.model_id);
  const created = textOf(root.timestamp) ?? textOf(root.created_at);
  const { records, problems } = readNumbers(document, GOVERNANCE_RECORD);
  return {
    format: GOVERNANCE_RECORD,
    toolVersion: null,
    records: records.map((record) => ({ ...record, trust: 'claimed' })),
    facts: {
      claimed_approval: { ...root },
      ...((model !== undefined || created !== undefined) && {
        identity: { ...(model !== undefined && { model }), ...(created !== undefined && { created }) },
      }),
    },
    problems,
  };
}
