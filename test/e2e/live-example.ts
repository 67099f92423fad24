import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '../../src/model/canonical.ts';
import { codeEnvironment } from '../../src/release/code-environment.ts';
import type { Files } from '../github/world.ts';
import { hostedConfig } from './deployed-model.ts';
import { exampleState, text } from './example.ts';
import { signersOf } from './released-model.ts';
import { runnerClock } from './runner-process.ts';
import type { Scenario } from './scenario.ts';

/** The example on its way into production: environments with a host that serves them, and who may sign bundles. */

const CONFIG = '.arbiter/config.yml';
export const MODEL = 'fraud-detection';
/** Secrets of the jobs, by the GitHub environment that holds them. */
export interface Keys {
  readonly signing: string;
  readonly host: string;
}

/** What the example gets for environments: their order, the host of each, one more for drills, and the signing key. */
export function liveSettings(url: string, signing: string): Files {
  const drills = `  shadow: { drill: true, to: [{ webhook: { url: "${url}/shadow", secret: DEPLOY_SECRET } }], health_attempts: 2, health_interval_seconds: 0 }\n`;
  const config = text(exampleState('base'), CONFIG).replace(/^environments: .*\n/m, '');
  const hosted = hostedConfig(url, drills).replaceAll('DEPLOY_SECRET', 'ARBITER_TARGET_SECRET');
  return { [CONFIG]: `${config}\n${hosted}`, '.arbiter/signers.yml': signersOf(signing) };
}

/** Secrets as GitHub holds them: each environment gives its own to the jobs that run in it. */
export function environmentSecrets({ signing, host }: Keys): Record<string, Record<string, string>> {
  const target = { ARBITER_TARGET_SECRET: host };
  return {
    'arbiter-release': { ARBITER_SIGNING_KEY: signing },
    test: target,
    production: target,
    shadow: target,
  };
}

/** The version before it and the record of a drill back to that, as `actions/rollback` wrote it. */
export interface WayBack {
  readonly previous: string;
  readonly drill: string;
}

/** The next version: the same model, documents that say so, and a way back that was rehearsed. */
export function nextVersion(version: string, { previous, drill }: WayBack): Files {
  const source = join(import.meta.dirname, '..', '..', 'examples', MODEL, 'models', MODEL);
  const folder = `models/${MODEL}`;
  const documents = Object.fromEntries(
    ['model.yml', 'MODEL_CARD.md', 'ARB_PACKET.md'].map((name) => [
      `${folder}/${name}`,
      // Versions in one pass: the one that was new is the one to return to.
      readFileSync(join(source, name), 'utf8')
        .replaceAll(/1\.[12]\.0/g, (found) => (found === '1.2.0' ? version : previous))
        .replace(/ The drill of [^)]*\)\./, ' The drill is recorded (`rollback-drill.json`).')
        .replace('in 41 seconds (`rollback.yml`)', '(`rollback-drill.json`)')
        .replace('drill: rollback.yml', 'drill: rollback-drill.json'),
    ]),
  );
  return {
    ...documents,
    [`${folder}/rollback-drill.json`]: drill,
    [`${folder}/rollback.yml`]: null,
  };
}

/** The digest that an environment built from the example's own Dockerfile and lock file says it has. */
export function builtEnvironment(): string {
  const folder = `models/${MODEL}`;
  const files = exampleState('repaired');
  const names = ['Dockerfile', 'requirements.txt'].map((name) => `${folder}/${name}`);
  const texts = new Map(
    names.map((path) => [path, { text: text(files, path), sha256: sha256Hex(text(files, path)) }]),
  );
  const { digest } = codeEnvironment({ folder, manifest: {}, texts });
  if (digest === null) throw new Error('The example does not pin what it runs in.');
  return digest;
}

/** Every runner has GitHub's time, whatever day it is here. */
export function sharedClock(scenario: Scenario): void {
  const { env } = scenario.outside;
  Object.assign(env, runnerClock(''));
  Object.defineProperty(env, 'RUNNER_CLOCK', { enumerable: true, get: () => scenario.world.clock.now() });
}
