/**
 * Invariant 1 of the two gates: taking away, spoiling or delaying what they are told never turns a refusal into a pass.
 *
 * What a refusal itself rests on (a dismissal, a change request, another deployment under way) can only be taken away by
 * taking entries out of the ledger, which its chain shows (test/attacks/changed-byte.test.ts), or by reading GitHub
 * incompletely, which is "not known" (test/port, test/e2e/failures.test.ts).
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeployFacts } from '../../src/release/deploy-facts.ts';
import { judgeDeployment } from '../../src/release/deploy-gate.ts';
import { DeploymentHistory } from '../../src/release/deployment-history.ts';
import type { ReleaseFacts } from '../../src/release/release-facts.ts';
import { judgeRelease } from '../../src/release/release-gate.ts';
import * as deploy from '../release/deploy-facts.ts';
import * as release from '../release/gate-facts.ts';

type Path = readonly (string | number)[];

/** Every place of a value, as the keys that lead there; a ledger is one list of entries, whose inside its chain holds. */
function placesOf(value: unknown, path: Path = []): Path[] {
  const inside = value instanceof DeploymentHistory ? value.entries : value;
  const own = path.length === 0 ? [] : [path];
  if (inside === null || typeof inside !== 'object') return own;
  const isEntry = 'seq' in inside && 'prev' in inside;
  if (isEntry) return own;
  const keys = Array.isArray(inside) ? inside.map((_, index) => index) : Object.keys(inside);
  return [...own, ...keys.flatMap((key) => placesOf((inside as never)[key], [...path, key]))];
}

/** The value with another one at a place; undefined takes the place away. */
function changed(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (value instanceof DeploymentHistory)
    return new DeploymentHistory(changed(value.entries, [key, ...rest], by) as never);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    if (rest.length === 0 && by === undefined) return value.filter((_, index) => index !== key);
    return value.map((item, index) => (index === key ? changed(item, rest, by) : item));
  }
  const copy: Record<string, unknown> = { ...value };
  const next = changed(copy[key], rest, by);
  if (next === undefined) delete copy[key];
  else copy[key] = next;
  return copy;
}

/** A crash is no pass: whoever calls the gate ends in an error. */
function outcomeOf(judge: () => { readonly outcome: string }): string {
  try {
    return judge().outcome;
  } catch {
    return 'error';
  }
}

const deployed = (facts: unknown) => outcomeOf(() => judgeDeployment(facts as DeployFacts));
const releasedBy = (facts: unknown) => outcomeOf(() => judgeRelease(facts as ReleaseFacts));
const show = (path: Path): string => path.join('.').replace(/\.\d+/g, '[]');
const unique = (paths: readonly Path[]): string[] => [...new Set(paths.map(show))].sort();

describe('the deploy gate', () => {
  const open = deploy.deployFacts({
    drillWithin: '30d',
    history: deploy.history(deploy.drilled(deploy.NEXT, deploy.NOW)),
  });
  const places = placesOf(open);

  it('lets the bundle through', () => {
    expect(deployed(open)).toBe('allowed');
  });

  it('needs everything that it is told, but for what can only refuse or is for people', () => {
    const optional = places.filter((place) => deployed(changed(open, place, undefined)) === 'allowed');
    expect(unique(optional)).toMatchInlineSnapshot(`
      [
        "approvals[].reviews[]",
        "approvals[].reviews[].login",
        "bundle.manifest.environments[]",
        "bundle.manifest.pull_request.head",
        "bundle.manifest.repository.name",
        "bundle.manifest.rollback.tag",
        "conditions",
        "conditions.known",
        "conditions.value",
        "environments[]",
        "history[]",
        "isRetired",
        "isReused",
        "isSchemaRequired",
        "pending.value[].createdAt",
        "reviews.value[].submittedAt",
        "reviews.value[].vetoes",
        "running.state",
        "summaries[]",
        "summaries[].policy",
        "summaries[].resourceUri",
        "summaries[].subjects[]",
        "unreviewed",
      ]
    `);
  });

  it('believes nothing that is spoiled, but for what can only refuse or is for people', () => {
    const spoiled = (value: unknown): unknown =>
      typeof value === 'string' ? `${value}x` : typeof value === 'number' ? value + 1 : undefined;
    const valueAt = (path: Path): unknown =>
      path.reduce<unknown>((value, key) => {
        const inside = value instanceof DeploymentHistory ? value.entries : value;
        return (inside as Record<string | number, unknown>)[key];
      }, open);
    const leaves = places.filter((place) => spoiled(valueAt(place)) !== undefined);
    const believed = leaves.filter(
      (place) => deployed(changed(open, place, spoiled(valueAt(place)))) === 'allowed',
    );
    expect(unique(believed)).toMatchInlineSnapshot(`
      [
        "approvals[].reviews[].login",
        "bundle.manifest.environments[]",
        "bundle.manifest.pull_request.head",
        "bundle.manifest.repository.name",
        "bundle.manifest.rollback.tag",
        "environments[]",
        "pending.value[].createdAt",
        "reviews.value[].submittedAt",
        "running.state",
        "summaries[].policy",
        "summaries[].resourceUri",
        "summaries[].subjects[]",
      ]
    `);
  });

  /** Refusals that stand on what is there, each with the place that it stands on. */
  const REFUSED: readonly (readonly [string, Partial<DeployFacts>, string])[] = [
    ['another digest', { reference: `sha256:${deploy.OLD}` }, 'reference'],
    ['a tag', { reference: 'credit-risk-v1.2.0' }, 'reference'],
    ['an approval that is over', { now: '2026-06-01T00:00:00Z', drillWithin: null }, 'now'],
    ['another code environment', { codeEnvironment: deploy.digest('f') }, 'codeEnvironment'],
    ['an environment that is not signed for', { summaries: [deploy.summary('dev')] }, 'summaries'],
    ['another repository', { repository: { ...open.repository, id: 4712 } }, 'repository'],
    [
      'a reading that moved',
      { marks: { ...open.marks, last: { ...open.marks.last, ledger: 'l2' } } },
      'marks',
    ],
    ['a model that is retired', { isRetired: true }, 'isRetired'],
    ['breaking columns', { schema: { against: deploy.NOW, breaking: ['age is gone'], notes: [] } }, 'schema'],
  ];

  /** Approved without a review: the glass was broken until after the present time. */
  const until = '2026-03-04T08:00:00Z';
  const unsigned: DeployFacts = {
    ...open,
    drillWithin: null,
    approvals: open.approvals.map((one) => ({ ...one, reviews: [] })),
    reviews: { known: true, value: [] },
    history: new DeploymentHistory(
      deploy.ledger(
        deploy.brokenGlass(deploy.NEXT, until),
        ...deploy.STORY.filter(({ type }) => type !== 'approval'),
      ),
    ),
    unreviewed: { by: 'break_glass', until },
  };

  it('needs every word on an approval without a review', () => {
    expect(deployed(unsigned)).toBe('allowed');
    const own = placesOf(unsigned).filter(([first]) => first === 'unreviewed' || first === 'approvals');
    for (const place of own)
      expect([show(place), deployed(changed(unsigned, place, undefined))]).not.toContain('allowed');
    expect(deployed({ ...unsigned, unreviewed: null })).toBe('refused');
    expect(deployed(changed(unsigned, ['history', 0], undefined))).toBe('refused');
  });

  it.each<[string, Partial<DeployFacts>, string]>([
    ['no word of the decision', { unreviewed: null }, 'unreviewed'],
    [
      'an end that the ledger does not have',
      { unreviewed: { by: 'break_glass', until: '2099-01-01T00:00:00Z' } },
      'unreviewed',
    ],
    ['break-glass that is over', { now: '2026-03-04T08:00:01Z' }, 'now'],
  ])('without a review, with %s: whatever else is taken away, it stays refused', (_, parts, standing) => {
    const facts = { ...unsigned, ...parts };
    expect(deployed(facts)).toBe('refused');
    for (const place of placesOf(facts).filter(([first]) => first !== standing))
      expect([show(place), deployed(changed(facts, place, undefined))]).not.toContain('allowed');
  });

  it.each(REFUSED)('%s: whatever else is taken away, it stays refused', (_, parts, standing) => {
    const facts = { ...open, ...parts };
    expect(deployed(facts)).toBe('refused');
    const others = placesOf(facts).filter(([first]) => first !== standing);
    for (const place of others)
      expect([show(place), deployed(changed(facts, place, undefined))]).not.toContain('allowed');
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...others), { maxLength: 8, selector: show }), (taken) => {
        const poorer = taken.reduce<unknown>((value, place) => changed(value, place, undefined), facts);
        expect(deployed(poorer)).not.toBe('allowed');
      }),
      { numRuns: 60 },
    );
  });

  it('an approval that is over does not come back with time', () => {
    const later = fc.date({
      min: new Date('2026-05-30T08:00:01Z'),
      max: new Date('2099-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(later, (date) => {
        expect(deployed({ ...open, now: date.toISOString() })).toBe('refused');
      }),
    );
  });
});

describe('the release gate', () => {
  const open = release.facts();
  /** A decision is computed, not read: it is there as a whole, or not. */
  const isRead = ([first, second, ...rest]: Path): boolean =>
    first !== 'judgement' || second === undefined || second === 'reviews' || rest.length === 0;
  const places = placesOf(open).filter(isRead);

  it('lets the tag through', () => {
    expect(releasedBy(open)).toBe('allowed');
  });

  it('needs everything that it is told, but for what can only refuse or is for people', () => {
    const optional = places.filter((place) => releasedBy(changed(open, place, undefined)) === 'allowed');
    expect(unique(optional)).toMatchInlineSnapshot(`
      [
        "bundle.message",
        "entries[]",
        "judgement.reviews[]",
        "judgement.reviews[].id",
        "judgement.reviews[].submittedAt",
        "now",
        "origin.change",
        "origin.pull.head",
        "run.outdated",
        "signature.message",
        "tag.isBranchToo",
      ]
    `);
  });

  const REFUSED: readonly (readonly [string, Partial<ReleaseFacts>, string])[] = [
    ['a branch', { ref: 'refs/heads/main' }, 'ref'],
    [
      'a tag that is a branch too',
      { tag: { name: release.TAG, object: release.COMMIT, commit: release.COMMIT, isBranchToo: true } },
      'tag',
    ],
    [
      'a run for another commit',
      { run: { attempt: 1, startedFor: release.OTHER_COMMIT, outdated: null } },
      'run',
    ],
    [
      'an old run, started again',
      { run: { attempt: 2, startedFor: release.COMMIT, outdated: ['.arbiter/config.yml'] } },
      'run',
    ],
    ['a commit that is not on the branch', { branch: { name: 'main', isOnBranch: false } }, 'branch'],
    ['another version', { model: { found: 'one', path: release.PATH, version: '1.2.0' } }, 'model'],
    ['other content', { content: { found: release.OTHER, difference: null } }, 'content'],
    ['no decision', { entries: [] }, 'entries'],
    ['a bundle that differs', { bundle: { holds: false, code: 'bundle_differs', message: '' } }, 'bundle'],
    [
      'a signature that does not hold',
      { signature: { holds: false, code: 'signer_unknown', message: '' } },
      'signature',
    ],
  ];

  it.each(REFUSED)('%s: whatever else is taken away, it stays refused', (_, parts, standing) => {
    const facts = { ...open, ...parts };
    expect(releasedBy(facts)).toBe('refused');
    const others = placesOf(facts).filter((place) => place[0] !== standing && isRead(place));
    for (const place of others)
      expect([show(place), releasedBy(changed(facts, place, undefined))]).not.toContain('allowed');
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...others), { maxLength: 8, selector: show }), (taken) => {
        const poorer = taken.reduce<unknown>((value, place) => changed(value, place, undefined), facts);
        expect(releasedBy(poorer)).not.toBe('allowed');
      }),
      { numRuns: 60 },
    );
  });
});
