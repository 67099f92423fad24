import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TRUSTED_ROOT_FILE } from '../../src/attestation/signers.ts';
import { STATEMENT_V1, type Statement } from '../../src/attestation/statement.ts';
import type { Predicate } from '../../src/commands/bundle-signing.ts';
import type { Claims } from '../attestation/sigstore.ts';
import { BUNDLE_FILE } from './released-model.ts';

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
