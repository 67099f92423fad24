import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TRUSTED_ROOT_FILE } from '../../src/attestation/signers.ts';
import { STATEMENT_V1, type Statement } from '../../src/attestation/statement.ts';
import type { Predicate } from '../../src/commands/bundle-signing.ts';
import type { Claims, SigstoreInstance } from '../attestation/sigstore.ts';
import { LoopbackServer } from '../targets/loopback-server.ts';
import { BUNDLE_FILE } from './released-model.ts';
import type { Scenario } from './scenario.ts';

/**
 * Signing without a key. actions/attest cannot run here: what it does with each predicate is played, step by step, with
 * Sigstore's own mock of its authorities (certificate and timestamp, as GitHub's instance for private repositories has it).
 */

/** Identities are addresses over HTTPS, and the GitHub of these tests speaks HTTP: Git is told where it is. */
export const SERVER = 'https://github.example';
export const MAIN = 'refs/heads/main';
export const FILE = `acme/models/.github/workflows/${BUNDLE_FILE}`;
export const WORKFLOW = `${SERVER}/${FILE}@${MAIN}`;
export const ISSUER = 'https://token.actions.githubusercontent.com';

/** Puts a git in front of the others that finds `SERVER` at the address of the test. @returns the folder for PATH */
export function gitThatKnows(folder: string, serverUrl: string): string {
  const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const script = `#!/bin/sh\nexec ${real} -c url.${serverUrl}/.insteadOf=${SERVER}/ "$@"\n`;
  writeFileSync(join(bin, 'git'), script, { mode: 0o755 });
  return bin;
}

/** `.arbiter/signers.yml` that names workflows by their identity. */
export function identitiesFile(repositoryId: number, workflows: Readonly<Record<string, string>>): string {
  const identities = Object.entries(workflows).map(
    ([name, workflow]) =>
      `  - { name: ${name}, issuer: "${ISSUER}", workflow: "${workflow}", repository_id: ${repositoryId}, ref: ${MAIN}, runner: github-hosted }\n`,
  );
  return `trusted_root: ${TRUSTED_ROOT_FILE}\nidentities:\n${identities.join('')}`;
}

/** What GitHub's certificate says of the bundle's workflow on the default branch. */
export function claimsOf(repositoryId: number, more: Partial<Claims> = {}): Claims {
  const runner = 'github-hosted';
  return {
    workflow: WORKFLOW,
    issuer: ISSUER,
    repositoryId: String(repositoryId),
    ref: MAIN,
    runner,
    ...more,
  };
}

/** What actions/attest makes of its inputs `subject-checksums`, `predicate-type` and `predicate-path`. */
export function attestedStatement(predicate: Omit<Predicate, 'name'>): Statement {
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

const ATTEST = 'actions/attest@1e69f48acb82d1966a394da916b4c1698aa569d6';

/** Plays the steps of actions/bundle that call actions/attest 4: its inputs and its output, with a signature from the mock. */
export class AttestPlayer {
  /** Predicate types that were signed, in their order. */
  readonly signed: string[] = [];
  readonly #server: LoopbackServer;
  readonly #action: string;

  private constructor(server: LoopbackServer, action: string) {
    this.#server = server;
    this.#action = action;
  }

  static async start(
    folder: string,
    sigstore: SigstoreInstance,
    claims: () => Claims,
  ): Promise<AttestPlayer> {
    const server = await LoopbackServer.start(async ({ body }) => {
      const { checksums, type, predicate } = JSON.parse(body) as Record<string, string>;
      const statement = attestedStatement({
        'subject-checksums': checksums ?? '',
        'predicate-type': type ?? '',
        'predicate-path': predicate ?? '',
      });
      player.signed.push(type ?? '');
      const payload = Buffer.from(JSON.stringify(statement));
      return { status: 200, body: await sigstore.signed(statement, claims(), payload) };
    });
    const action = join(folder, 'attest');
    mkdirSync(action);
    writeFileSync(join(action, 'sign.mjs'), signScript(server.url));
    writeFileSync(join(action, 'action.yml'), ATTEST_ACTION);
    const player: AttestPlayer = new AttestPlayer(server, action);
    return player;
  }

  in(scenario: Scenario): void {
    scenario.outside.uses[ATTEST] = this.#action;
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }
}

const signScript = (
  url: string,
): string => `import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
const { CHECKSUMS: checksums, TYPE: type, PREDICATE: predicate, RUNNER_TEMP, GITHUB_OUTPUT } = process.env;
const answer = await fetch(${JSON.stringify(url)}, { method: 'POST', body: JSON.stringify({ checksums, type, predicate }) });
const path = mkdtempSync(RUNNER_TEMP + '/attest-') + '/attestation.json';
writeFileSync(path, (await answer.text()) + '\\n');
appendFileSync(GITHUB_OUTPUT, 'bundle-path=' + path + '\\n');
`;

const ATTEST_ACTION = `name: attest
description: Signs with the authorities of the test.
inputs: { subject-checksums: { default: '' }, predicate-type: { default: '' }, predicate-path: { default: '' }, github-token: { default: '' } }
outputs: { bundle-path: { description: Path, value: '\${{ steps.sign.outputs.bundle-path }}' } }
runs:
  using: composite
  steps:
    - id: sign
      shell: bash
      env: { CHECKSUMS: '\${{ inputs.subject-checksums }}', TYPE: '\${{ inputs.predicate-type }}', PREDICATE: '\${{ inputs.predicate-path }}' }
      run: node "$GITHUB_ACTION_PATH/sign.mjs"
`;
