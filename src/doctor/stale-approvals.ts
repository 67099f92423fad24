import { type BranchSettings, holds } from './branch.ts';
import type { Finding } from './finding.ts';

/**
 * GitHub's own dismissal of stale approvals knows commits only: it dismisses on every push that changes the difference,
 * and a dismissed approval counts for nothing, whatever content it was given on.
 */
export function staleApprovalFindings(settings: BranchSettings, isBoundToContent: boolean): Finding[] {
  const dismisses = holds(
    settings,
    (rules) =>
      rules.some(
        ({ type, parameters }) =>
          type === 'pull_request' && parameters.dismiss_stale_reviews_on_push === true,
      ),
    (protection) => protection.dismissesStaleReviews,
  );
  if (!isBoundToContent || dismisses !== true) return [];
  return [
    {
      code: 'stale_approvals_dismissed',
      severity: 'note',
      expected: 'Approvals belong to content, so a push that changes nothing governed keeps them.',
      found: `On ${settings.branch} GitHub dismisses approvals on every push, and a dismissed approval does not count: people must sign again after each.`,
      repair:
        'Turn off “Dismiss stale pull request approvals when new commits are pushed”; the gate itself tells what an approval was given on. Or keep it, if everything should be signed again.',
    },
  ];
}
