import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SEAL_CODES } from '../../src/commands/bundle-unsealing.ts';
import { loadConfig } from '../../src/model/config.ts';
import { DEPLOY_CODES } from '../../src/release/deploy-facts.ts';
import { HANDED_VERDICT_CODES } from '../../src/release/handed-verdict.ts';
import { CANDIDATE_CODES, ROLLBACK_CODES } from '../../src/release/rollback-choice.ts';
import { GOING_LIVE_CODES } from '../../src/targets/going-live.ts';

const text = readFileSync(join(import.meta.dirname, '../../docs/reference/deployment.md'), 'utf8');

test.each([
  ['the deploy gate', DEPLOY_CODES],
  ['encrypted bundles', SEAL_CODES],
  ['going live', GOING_LIVE_CODES],
  ['candidates of a rollback', CANDIDATE_CODES],
  ['a rollback', ROLLBACK_CODES],
  ['what one job hands on to the next', HANDED_VERDICT_CODES],
])('docs/reference/deployment.md has every reason of %s', (_, codes) => {
  expect(codes.filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
});

test('its examples of .arbiter/config.yml can be read', () => {
  const examples = [...text.matchAll(/```yaml\n# \.arbiter\/config\.yml\n([\s\S]*?)```/gu)].map(
    ([, yaml]) => yaml,
  );
  expect(examples).toHaveLength(2);
  for (const yaml of examples) {
    expect(loadConfig(`models: [models/**]\n${yaml}`, '.arbiter/config.yml').problems).toEqual([]);
  }
});
