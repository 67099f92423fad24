/** What no setting prevents while the gate runs with a GitHub App's token. Always shown. */
export const APP_MODE_LIMITS: readonly string[] = [
  'Whoever holds the App’s key can post the status and write the ledger. The key lies in environments of the repository, whose administrators can give them to another branch; only the organization’s audit log shows it.',
  'Administrators can switch the rules off, merge, and switch them on again. Only the audit log of the organization shows it.',
  'A status belongs to a commit, not to a pull request: a success of one pull request is seen by every other with the same head and base. The gate looks for such pull requests.',
  'Evidence that a workflow on `pull_request` makes is as honest as the author of the branch, who can change that workflow in the same pull request. Recomputed numbers are recomputed from the predictions it uploads.',
  'E-mail addresses in commits can be forged, so a contributor may hide behind another name. Requiring signed commits narrows this.',
  'Who may change a team of the organization may change who signs. Membership is recorded with each decision, as it was then.',
  'What holds all the same: the release guard reads reviews and content again and believes no status.',
];
