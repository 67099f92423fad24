import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIGNERS_FILE, TRUSTED_ROOT_FILE } from '../../src/attestation/signers.ts';
import type { Predicate } from '../../src/commands/bundle-signing.ts';
import { type Claims, type SigstoreInstance, sigstoreInstance } from '../attestation/sigstore.ts';
import {
  attestedStatement,
  claimsOf,
  FILE,
  gitThatKnows,
  ISSUER,
  identitiesFile,
  MAIN,
  SERVER,
  WORKFLOW,
} from './keyless-signing.ts';
import { madeBundles } from './ledger.ts';
import {
  bundleRun,
  type MadeBundle,
  mergedVersion,
  newSigningKey,
  published,
  releaseRun,
  releasingScenario,
  said,
  versionFiles,
} from './released-model.ts';
import type { Scenario } from './scenario.ts';

const OTHER = `${SERVER}/acme/models/.github/workflows/other.yml@${MAIN}`;

let scenario: Scenario;
let sigstore: SigstoreInstance;
let folder: string;
let commit: string;
let made: MadeBundle;
let predicates: readonly Predicate[];
const path = process.env.PATH;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'arbiter-keyless-'));
  sigstore = await sigstoreInstance();
  scenario = await releasingScenario(newSigningKey());
  scenario.outside.secrets.ARBITER_SIGNING_KEY = '';
  process.env.PATH = `${gitThatKnows(folder, scenario.world.serverUrl)}:${path}`;
  const files = {
    [SIGNERS_FILE]: identitiesFile(scenario.repo.id, {
      'bundle-workflow': WORKFLOW,
      'other-workflow': OTHER,
    }),
    [TRUSTED_ROOT_FILE]: sigstore.rootText,
  };
  await scenario.repo.commit({ author: 'grace', branch: 'main', files });
  ({ commit } = await mergedVersion(scenario, '1.1.0', versionFiles('1.1.0', 0.94)));
  const run = await bundleRun(scenario, commit, { serverUrl: SERVER, workflowRef: `${FILE}@${MAIN}` });
  const { bundle, sha256, tag } = run.outputs;
  if (run.exitCode !== 0 || !bundle || !sha256 || !tag) throw new Error(run.log);
  made = { bundle, sha256, tag, attestations: '' };
  predicates = JSON.parse(run.outputs.predicates ?? '') as Predicate[];
  await scenario.repo.annotatedTag(tag, commit, { by: 'grace' });
});
afterAll(async () => {
  process.env.PATH = path;
  rmSync(folder, { recursive: true, force: true });
  await scenario.stop();
});

/** One run of it for each predicate: the statement is signed as JSON.stringify writes it, the file ends with a newline. */
async function attested(own: Partial<Claims> = {}, by = sigstore): Promise<MadeBundle> {
  const attestations = mkdtempSync(join(folder, 'attestations-'));
  for (const predicate of predicates) {
    const statement = attestedStatement(predicate);
    const payload = Buffer.from(JSON.stringify(statement));
    const text = await by.signed(statement, claimsOf(scenario.repo.id, own), payload);
    writeFileSync(join(attestations, `${predicate.name}.json`), `${text}\n`);
  }
  return { ...made, attestations };
}

describe('a near miss of the identity is refused (attack 55)', () => {
  it.each<[string, Partial<Claims>, string]>([
    ['another workflow', { workflow: WORKFLOW.replace('arbiter-bundle', 'build') }, 'identity_differs'],
    ['more at its end', { workflow: `${WORKFLOW}2` }, 'identity_differs'],
    ['more at its beginning', { workflow: `https://evil.example/${WORKFLOW}` }, 'identity_differs'],
    ['the workflow of another branch', { workflow: WORKFLOW.replace('main', 'dev') }, 'identity_differs'],
    ['a run of another ref', { ref: 'refs/heads/dev' }, 'ref_differs'],
    ['another issuer', { issuer: `${ISSUER}.evil.example` }, 'issuer_differs'],
    ['another repository of that name', { repositoryId: '632596897' }, 'repository_differs'],
    ['a runner of somebody’s own', { runner: 'self-hosted' }, 'runner_differs'],
    ['an identity that counts, and not for what it says', { workflow: OTHER }, 'verifier_differs'],
  ])('%s', async (_, own, code) => {
    const run = await releaseRun(scenario, await attested(own), commit);
    expect(said(run), run.log).toEqual([code, 1]);
    expect(published(scenario)).toEqual([]);
  });

  it('also where it signed one attestation of four', async () => {
    const attestations = mkdtempSync(join(folder, 'mixed-'));
    const good = await attested();
    const bad = await attested({ workflow: `${WORKFLOW}2` });
    for (const { name } of predicates) {
      const from = name === 'test-result' ? bad : good;
      writeFileSync(join(attestations, name), readFileSync(join(from.attestations, `${name}.json`)));
    }
    const run = await releaseRun(scenario, { ...made, attestations }, commit);
    expect(said(run), run.log).toEqual(['identity_differs', 1]);
  });

  it('and the identity itself, vouched for by other authorities', async () => {
    const run = await releaseRun(scenario, await attested({}, await sigstoreInstance()), commit);
    expect(run.exitCode, run.log).toBe(1);
    expect(run.outputs.code).toMatch(/^(?:certificate|timestamp)_invalid$/);
    expect(published(scenario)).toEqual([]);
  });
});

describe('what the bundle’s workflow signed without a key', () => {
  it('is released, and recorded with the bundle that has no attestations of its own', async () => {
    const run = await releaseRun(scenario, await attested(), commit);
    expect(said(run), run.log).toEqual(['released', 0]);
    expect(run.summary).toContain('signed by identity bundle-workflow');
    const names = published(scenario)[0]?.assets.map(({ name }) => name) ?? [];
    expect(names.filter((name) => name.endsWith('.sigstore.json')).sort()).toEqual([
      `${made.tag}.approval.sigstore.json`,
      `${made.tag}.summary.production.sigstore.json`,
      `${made.tag}.summary.test.sigstore.json`,
      `${made.tag}.test-result.sigstore.json`,
    ]);
    expect(await madeBundles(scenario)).toMatchObject([
      { tag: made.tag, sha256: made.sha256, attestations: [] },
    ]);
  });
});
