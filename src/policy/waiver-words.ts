import { barWords } from './waivable.ts';
import type { StandingWaiver, WaiverApproval, WaiverCode, WaiverQuestion } from './waivers-in-force.ts';

/** By whose approval a waiver is in force. */
export function inForceWords(
  approval: WaiverApproval | null,
  approvers: WaiverApproval['approved_by'],
): string {
  const names = approvers.map(({ login, role }) => `${login} (${role})`).join(', ');
  return `Approved by ${names} in pull request #${approval?.pull_request}.`;
}

/** Why a waiver is not in force, in a sentence. */
export function barredWords(
  code: WaiverCode,
  { base, head }: StandingWaiver,
  question: WaiverQuestion,
): string {
  const { waiver } = base;
  const { model, policies } = question;
  const roles = [...new Set(policies.flatMap(({ policy }) => policy.waivers?.approved_by ?? []))];
  const approvers = roles.join(' or ');
  const longest = Math.max(0, ...policies.map(({ policy }) => policy.waivers?.max_days ?? 0));
  switch (code) {
    case 'removed_here':
      return 'This change removes it, or leaves it unreadable.';
    case 'changed_here':
      return 'This change makes it a waiver of something else.';
    case 'expired':
      return `It ended on ${[waiver.expires, head?.expires ?? waiver.expires].sort()[0]}, at the end of the day UTC.`;
    case 'other_version':
      return `It is for versions ${waiver.versions.from} to ${waiver.versions.to}; this is ${model.version}.`;
    case 'offline':
      return 'Who approved it is in the ledger, which is not read here: the gate says whether it is in force.';
    case 'no_ledger':
      return 'The repository has no ledger (`ledger` in .arbiter/config.yml), so nothing proves who approved it.';
    case 'not_approved':
      return `The ledger has no merge of just this file with an approved verdict. Bring it in by a pull request that ${approvers} approves, and merge it once its status is a success.`;
    case 'requester_approved':
      return 'Only who asked for it approved it; that needs somebody else.';
    case 'approver_role':
      return `Nobody in the role ${approvers} approved it.`;
    case 'too_long':
      return `It runs for more than the ${longest} days that the policy allows, counted from the day it was merged.`;
    case 'unknown_check':
    case 'waivers_not_allowed':
    case 'waiver_forbidden':
    case 'waiver_never_needed':
      return barWords(code, waiver.check, policies);
  }
}
