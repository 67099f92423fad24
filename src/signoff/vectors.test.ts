import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parseYaml } from '../text/yaml.ts';
import type { CaseReading } from './case.ts';
import { caseToSnapshot } from './case.ts';
import { errorResult } from './error-result.ts';
import { note } from './note.ts';
import type { SignoffResult } from './result.ts';
import { decideSignoff } from './signoff.ts';
import { signoffText } from './signoff-text.ts';
import type { SignoffSnapshot } from './snapshot.ts';

const FOLDER = join(import.meta.dirname, '../../test/fixtures/signoff/vectors');
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yml'))
  .map((file) => file.replace('.yml', ''))
  .sort();

const READINGS = new Map<string, CaseReading>();

/** Read once: parsing is most of the time a vector takes. */
function reading(name: string): CaseReading {
  const file = `${name}.yml`;
  const known =
    READINGS.get(name) ?? caseToSnapshot(parseYaml(readFileSync(join(FOLDER, file), 'utf8'), file));
  READINGS.set(name, known);
  return known;
}

function decided(name: string): SignoffResult {
  const { snapshot, problems } = reading(name);
  return snapshot === undefined
    ? errorResult(problems.map(({ code, message }) => note(code, message)))
    : decideSignoff(snapshot);
}

/** What a vector expects: the whole result. */
function expected(name: string): SignoffResult {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8'));
}

/** The same pull request, every list the other way round. */
function reversed(snapshot: SignoffSnapshot): SignoffSnapshot {
  const { pullRequest } = snapshot;
  return {
    ...snapshot,
    addedSeats: snapshot.addedSeats.toReversed(),
    roles: snapshot.roles.toReversed().map((role) => ({ ...role, members: role.members.toReversed() })),
    people: snapshot.people.toReversed(),
    pullRequest: {
      ...pullRequest,
      labels: pullRequest.labels.toReversed(),
      files: pullRequest.files?.toReversed() ?? null,
    },
    commits: snapshot.commits.toReversed(),
    heads: snapshot.heads.toReversed(),
    observations: snapshot.observations.toReversed(),
    reviews: snapshot.reviews.toReversed(),
    comments: snapshot.comments.toReversed(),
    delegations: snapshot.delegations.toReversed(),
    truncated: snapshot.truncated.toReversed(),
  };
}

describe('vectors of the sign-off specification', () => {
  test.each(NAMES)('%s', (name) => {
    const result = decided(name);
    expect(result).toEqual(expected(name));
    const { snapshot } = reading(name);
    if (snapshot !== undefined) expect(decideSignoff(reversed(snapshot))).toEqual(result);
    const text = signoffText(result, snapshot?.signoff ?? null);
    expect(text).not.toMatch(/\bundefined\b|\[object|\bnull\b/);
    for (const { reason } of result.ignored) expect(text).toContain(reason);
    for (const { role, eligible } of result.missing)
      expect(text).toContain(eligible.length > 0 ? `${role}: ` : 'nobody who could fill it');
  });

  it('are decided alike under both bindings while the pull request has one head', () => {
    // Those from 90 to 92, and those with observations, show what the bindings differ in.
    const single = NAMES.filter((name) => !/^9[0-2]/.test(name))
      .map((name) => ({ name, snapshot: reading(name).snapshot }))
      .filter(({ snapshot }) => snapshot?.heads.length === 1 && snapshot.observations.length === 0)
      .filter(({ snapshot }) => snapshot?.heads[0]?.subject !== null);
    expect(single.length).toBeGreaterThan(80);
    for (const { name, snapshot } of single) {
      if (snapshot === undefined || snapshot.signoff === null) continue;
      const results = (['commit', 'content'] as const).map((binding) =>
        decideSignoff({ ...snapshot, signoff: { ...snapshot.signoff, binding } }),
      );
      expect(results[0], name).toEqual(results[1]);
    }
  });
});
