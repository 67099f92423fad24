/**
 * What no setting prevents while the gate runs with the token of GitHub Actions. Always shown: a report without it would
 * read as if nothing were left.
 */
export const TOKEN_MODE_LIMITS: readonly string[] = [
  'Whoever can push a branch to this repository can add a workflow there that posts `arbiter/gate (BRANCH)` as success: every workflow of every branch speaks as the same App, GitHub Actions. A required source of GitHub Actions does not tell them apart.',
  'Whoever has write access can post any status with one API call, unless the ruleset requires a source.',
  'A status belongs to a commit, not to a pull request: a success of one pull request is seen by every other with the same head. The gate looks for such pull requests, but a forged status needs no gate.',
  'Evidence that a workflow on `pull_request` makes is as honest as the author of the branch, who can change that workflow in the same pull request. Recomputed numbers are recomputed from the predictions it uploads.',
  'E-mail addresses in commits can be forged, so a contributor may hide behind another name. Requiring signed commits narrows this.',
  'Administrators can switch the rules off, merge, and switch them on again. Only the audit log of the organisation shows it.',
  'Whoever has write access can push to the ledger’s branch, and so forge what an approval was given on. The chain of entries shows what was changed, not who wrote it.',
  'Teams cannot be read with this token: roles list logins in a file.',
  'What holds all the same: the release guard reads reviews and content again and believes no status.',
];
