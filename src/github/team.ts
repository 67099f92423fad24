import { person, text } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { MalformedAnswer, statusOf } from './failure.ts';
import { everyItem, pagesOf } from './pages.ts';
import type { TeamAnswer } from './port.ts';

/** Stands for an answer that never came, or that GitHub does not give. */
const NO_ANSWER = 502;

const REMEDY =
  'Run the gate with the token of a GitHub App that has it and is installed on the organization (GITHUB_TOKEN never has it), or list logins under `users:` in .arbiter/roles.yml.';

/**
 * Active members of a team, those of its child teams among them
 * (https://docs.github.com/en/rest/teams/members#list-team-members). Whoever was added without being in the organization
 * is a pending member until the invitation is accepted
 * (https://docs.github.com/en/rest/teams/members#add-or-update-team-membership-for-a-user); that page does not say whether
 * the list leaves such people out, so the team's open invitations are taken off it: one request a team, where asking for the
 * `state` of each membership would be one a member.
 */
export async function readTeam(client: GitHubClient, team: string): Promise<TeamAnswer> {
  const [org = '', slug = ''] = team.split('/');
  const where = { org, team_slug: slug };
  let isListed = false;
  try {
    const listed = await everyItem(client, client.rest.teams.listMembersInOrg, where);
    const members = listed.map((member) => person(member, 'a member'));
    isListed = true;
    const invitations = await everyItem(client, client.rest.teams.listPendingInvitationsInOrg, where);
    const invited = new Set(invitations.map((invitation) => inviteeOf(invitation)?.toLowerCase()));
    return { members: members.filter(({ login }) => !invited.has(login.toLowerCase())) };
  } catch (error) {
    const status = statusOf(error) ?? NO_ANSWER;
    const what = isListed ? `the open invitations of ${team}` : team;
    return { error: status, reason: await reasonOf(client, org, team, what, status, error) };
  }
}

/** Null for an invitation to an e-mail address. */
function inviteeOf(raw: unknown): string | null {
  const login = (raw as { login?: unknown } | null)?.login;
  return login === null ? null : text(login, 'the login of an invitation');
}

async function reasonOf(
  client: GitHubClient,
  org: string,
  team: string,
  what: string,
  status: number,
  error: unknown,
): Promise<string> {
  const answered = `GitHub answered ${status} for ${what}`;
  if (status === 404) return missingTeam(client, org, team, answered);
  if (status === 403)
    return `${answered}: the token lacks the organization permission "Members: read", or its rate limit is reached. ${REMEDY}`;
  if (status === 401) return `${answered}: the token is not valid. Check the \`github-token\` input.`;
  if (error instanceof MalformedAnswer || error instanceof TypeError)
    return `GitHub’s answer for ${what} is not what it describes. Run the workflow again later.`;
  return `${answered}, also after three more tries, or could not be reached. Run the workflow again later.`;
}

/**
 * To a token that may not read teams, a team that is there looks like one that is not
 * (https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#404-not-found-for-an-existing-resource).
 * Whether it can see any team of the organization
 * (https://docs.github.com/en/rest/teams/teams#list-teams) tells the two apart.
 */
async function missingTeam(
  client: GitHubClient,
  org: string,
  team: string,
  answered: string,
): Promise<string> {
  const blind = `it lacks the organization permission "Members: read". ${REMEDY}`;
  try {
    for await (const teams of pagesOf(client, client.rest.teams.list, { org })) {
      if (teams.length === 0)
        return `${answered}, and the token sees no team of ${org} at all: there is none, or ${blind}`;
      return `${answered}: the token can read teams of ${org} ("Members: read"), so there is no team ${team}, or it is a secret one that this token may not see. Correct the name in .arbiter/roles.yml, or list logins there.`;
    }
  } catch (error) {
    const status = statusOf(error);
    if (status === 401 || status === 403 || status === 404)
      return `${answered}: the token cannot see the teams of ${org}, because ${blind}`;
  }
  return `${answered}, and whether the token may read teams ("Members: read") could not be told. Run the workflow again later, or list logins in .arbiter/roles.yml.`;
}
