import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../github/world.ts';
import { hostedConfig } from './deployed-model.ts';
import { exampleState, text } from './example.ts';
import { signersOf } from './released-model.ts';

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

/** The next version: the same model, and documents that say so. */
export function nextVersion(version: string): Files {
  const folder = join(import.meta.dirname, '..', '..', 'examples', MODEL, 'models', MODEL);
  return Object.fromEntries(
    ['model.yml', 'MODEL_CARD.md', 'ARB_PACKET.md'].map((name) => [
      `models/${MODEL}/${name}`,
      readFileSync(join(folder, name), 'utf8').replaceAll('1.2.0', version),
    ]),
  );
}
