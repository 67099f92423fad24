import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIGNERS_FILE, TRUSTED_ROOT_FILE } from '../../src/attestation/signers.ts';
import { STATEMENT_V1, type Statement } from '../../src/attestation/statement.ts';
import type { Predicate } from '../../src/commands/bundle-signing.ts';
import { detailOf } from '../../src/ledger/query.ts';
import { type Claims, type SigstoreInstance, sigstoreInstance } from '../attestation/sigstore.ts';
import { verified } from './ledger.ts';
import {
  BUNDLE_FILE,
  bundleRun,
  type JobRun,
  type MadeBundle,
  mergedVersion,
  newSigningKey,
  releaseRun,
  releasingScenario,
  versionFiles,
} from './released-model.ts';
import type { Scenario } from './scenario.ts';

/**
 * Signing without a key. actions/attest cannot run here: what it does with each predicate is played, step by step, with
 * Sigstore's own mock of its authorities (certificate and timestamp, as GitHub's instance for private repositories has it).
 */

/** Identities are addresses over HTTPS, and the GitHub of these tests speaks HTTP: Git is told where it is. */
const SERVER = 'https://github.example';
const FILE = `acme/models/.github/workflows/${BUNDLE_FILE}`;
const MAIN = 'refs/heads/main';
const WORKFLOW = `${SERVER}/${FILE}@${MAIN}`;
const OTHER = `${SERVER}/acme/models/.github/workflows/other.yml@${MAIN}`;
const ISSUER = 'https://token.actions.githubusercontent.com';

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
  process.env.PATH = `${gitThatKnows(scenario.world.serverUrl)}:${path}`;
  const files = { [SIGNERS_FILE]: signers(), [TRUSTED_ROOT_FILE]: sigstore.rootText };
  await scenario.repo.commit({ author: 'grace', branch: 'main', files });
  ({ commit } = await mergedVersion(scenario, '1.1.0', versionFiles('1.1.0', 0.94)));
  const run = await bundleRun(scenario, commit, { serverUrl: SERVER, workflowRef: `${FILE}@${MAIN}` });
  const { bundle, sha256, tag } = run.outputs;
  if (run.exitCode !== 0 || !bundle || !sha256 || !tag) throw new Error(run.log);
  made = { bundle, sha256, tag, attestations: '' };
  predicates = JSON.parse(run.outputs.predicates ?? '') as Predicate[];
  await scenario.repo.annotatedTag(tag, commit, { by: 'grace' });
}, 120_000);
afterAll(async () => {
  process.env.PATH = path;
  rmSync(folder, { recursive: true, force: true });
  await scenario.stop();
});

function gitThatKnows(serverUrl: string): string {
  const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const script = `#!/bin/sh\nexec ${real} -c url.${serverUrl}/.insteadOf=${SERVER}/ "$@"\n`;
  writeFileSync(join(bin, 'git'), script, { mode: 0o755 });
  return bin;
}

function signers(): string {
  const identity = (name: string, workflow: string): string =>
    `  - { name: ${name}, issuer: "${ISSUER}", workflow: "${workflow}", repository_id: ${scenario.repo.id}, ref: ${MAIN}, runner: github-hosted }\n`;
  return `trusted_root: ${TRUSTED_ROOT_FILE}
identities:
${identity('bundle-workflow', WORKFLOW)}${identity('other-workflow', OTHER)}`;
}

const claims = (more: Partial<Claims> = {}): Claims => ({
  workflow: WORKFLOW,
  issuer: ISSUER,
  repositoryId: String(scenario.repo.id),
  ref: MAIN,
  runner: 'github-hosted',
  ...more,
});

/** What actions/attest makes of its inputs `subject-checksums`, `predicate-type` and `predicate-path`. */
function statementOf(predicate: Predicate): Statement {
  const checksums = readFileSync(predicate['subject-checksums'], 'utf8').trimEnd().split('\n');
  return {
    _type: STATEMENT_V1,
    subject: checksums.map((line) => {
      const [, sha256 = '', name = ''] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      return { name, digest: { sha256 } };
    }),
    predicateType: predicate['predicate-type'],
    predicate: JSON.parse(readFileSync(predicate['predicate-path'], 'utf8')),
  };
}

/** One run of it for each predicate: the statement is signed as JSON.stringify writes it, the file ends with a newline. */
async function attested(own: Partial<Claims> = {}, by = sigstore): Promise<MadeBundle> {
  const attestations = mkdtempSync(join(folder, 'attestations-'));
  for (const predicate of predicates) {
    const statement = statementOf(predicate);
    const payload = Buffer.from(JSON.stringify(statement));
    const text = await by.signed(statement, claims(own), payload);
    writeFileSync(join(attestations, `${predicate.name}.json`), `${text}\n`);
  }
  return { ...made, attestations };
}

const said = ({ outputs, exitCode }: JobRun) => [outputs.code || outputs.status, exitCode];
const published = () => scenario.repo.releases.filter(({ draft }) => !draft);

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
    expect(published()).toEqual([]);
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
    expect(published()).toEqual([]);
  });
});

describe('what the bundle’s workflow signed without a key', () => {
  it('is released, and recorded with the bundle that has no attestations of its own', async () => {
    const run = await releaseRun(scenario, await attested(), commit);
    expect(said(run), run.log).toEqual(['released', 0]);
    expect(run.summary).toContain('signed by identity bundle-workflow');
    const names = published()[0]?.assets.map(({ name }) => name) ?? [];
    expect(names.filter((name) => name.endsWith('.sigstore.json')).sort()).toEqual([
      `${made.tag}.approval.sigstore.json`,
      `${made.tag}.summary.production.sigstore.json`,
      `${made.tag}.summary.test.sigstore.json`,
      `${made.tag}.test-result.sigstore.json`,
    ]);
    const { entries } = await verified(scenario.repo);
    expect(entries.flatMap((entry) => detailOf(entry, 'bundle') ?? [])).toMatchObject([
      { tag: made.tag, sha256: made.sha256, attestations: [] },
    ]);
  });
});
