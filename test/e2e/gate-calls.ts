export const REPO = '/repos/{owner}/{repo}';
/** Every call of a decision that ends in success, read from a run in failures.test.ts and held equal to it. */
export const CALLS = [
  `GET ${REPO}/pulls/{pull_number}`,
  `GET ${REPO}/pulls/{pull_number}/commits`,
  `GET ${REPO}/pulls/{pull_number}/reviews`,
  `GET ${REPO}/issues/{issue_number}/timeline`,
  `GET ${REPO}/collaborators`,
  `GET ${REPO}/activity`,
  `GET ${REPO}/actions/runs`,
  `GET ${REPO}/actions/runs/{run_id}/artifacts`,
  `GET ${REPO}/actions/artifacts/{artifact_id}/{archive_format}`,
  `PATCH ${REPO}/issues/comments/{comment_id}`,
  `POST ${REPO}/statuses/{sha}`,
];
