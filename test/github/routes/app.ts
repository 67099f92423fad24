import type { App } from '../app.ts';
import { type Call, type Handlers, ok, repositoryOf, textsOf } from '../call.ts';
import { GitHubError, notFound, unprocessable } from '../error.ts';
import type { Repository } from '../repository.ts';
import type { Permission } from '../token.ts';

/** Requests of an App itself, with a JSON web token that its key signed. */
function appOf(call: Call): App {
  const { authorization } = call.headers;
  const app = call.world.apps.of(String(authorization ?? ''));
  if (app === undefined) throw new GitHubError(401, 'A JSON web token could not be decoded');
  return app;
}

function isInstalled(app: App, { fullName }: Repository): boolean {
  return app.repositories?.includes(fullName) ?? true;
}

/** Asked for nothing, a token can do what the installation can; it never can more.
 * https://docs.github.com/en/rest/apps/apps#create-an-installation-access-token-for-an-app */
function grantedOf(app: App, asked: unknown): Readonly<Record<string, Permission>> {
  if (asked === undefined) return app.permissions;
  const held = new Map(Object.entries(app.permissions).map(([name, level]) => [underscored(name), level]));
  const wanted = Object.entries(asked as Record<string, Permission>);
  const more = wanted.filter(([name, level]) => {
    const given = held.get(name);
    return given !== 'write' && given !== level;
  });
  if (more.length > 0) throw unprocessable('The permissions requested are not granted to this installation.');
  return Object.fromEntries(wanted);
}

function underscored(name: string): string {
  return name.replaceAll('-', '_');
}

export const APP: Handlers = {
  'apps/get-repo-installation': (call) => {
    const app = appOf(call);
    if (!isInstalled(app, repositoryOf(call))) throw notFound();
    return ok({
      id: app.installation,
      app_id: app.id,
      app_slug: app.slug,
      target_type: 'Organization',
      permissions: Object.fromEntries(
        Object.entries(app.permissions).map(([name, level]) => [underscored(name), level]),
      ),
    });
  },

  'apps/create-installation-access-token': (call) => {
    const app = appOf(call);
    if (Number(call.params.installation_id) !== app.installation) throw notFound();
    const named = textsOf(call, 'repositories');
    const chosen = call.world
      .repositories()
      .filter((one) => (named.length === 0 || named.includes(one.name)) && isInstalled(app, one));
    if (chosen.length < named.length)
      throw unprocessable(
        'There is at least one repository that does not exist or is not accessible to the parent installation.',
      );
    const permissions = grantedOf(app, call.body.permissions);
    const token = call.world.token({
      actor: app.login,
      appId: app.id,
      permissions,
      repositories: chosen.map(({ fullName }) => fullName),
    });
    const HOUR_MS = 3_600_000;
    const expires = new Date(Date.parse(call.world.clock.now()) + HOUR_MS);
    return ok({ token, expires_at: expires.toISOString(), permissions }, 201);
  },
};
