import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainPolicy } from './explain.ts';
import { loadPolicy } from './policy.ts';

const PACKS = readdirSync('policies')
  .filter((file) => file.endsWith('.yml') && !file.endsWith('.test.yml'))
  .map((file) => file.replace('.yml', ''));

/** Officers review sentences and engineers review YAML: what they review must be the same. */
describe('the sentences beside each pack', () => {
  test('there are packs', () => {
    expect(PACKS).toContain('arb-production');
  });

  test.each(PACKS)('policies/%s.txt says what the pack requires', async (pack) => {
    const file = `policies/${pack}.yml`;
    const { policy, problems } = loadPolicy(readFileSync(file, 'utf8'), file);
    expect(problems).toEqual([]);
    const sentences = policy === undefined ? [] : explainPolicy(policy.policy);
    await expect(`${sentences.join('\n')}\n`).toMatchFileSnapshot(`../../policies/${pack}.txt`);
  });

  test('no sentences are left of a pack that is gone', () => {
    const texts = readdirSync('policies').filter((file) => file.endsWith('.txt'));
    expect(texts.filter((file) => !existsSync(`policies/${file.replace('.txt', '.yml')}`))).toEqual([]);
  });
});
