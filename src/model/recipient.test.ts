import { expect, test } from 'vitest';
import { loadConfig } from './config.ts';
import { isRecipient } from './recipient.ts';

const GOOD = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';

test('the public keys of the specification of age are taken', () => {
  expect(isRecipient(GOOD)).toBe(true);
  expect(isRecipient('age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg')).toBe(true);
});

test('one other letter anywhere is found', () => {
  for (let at = 4; at < GOOD.length; at += 1) {
    const letter = GOOD[at] === 'q' ? 'p' : 'q';
    expect(isRecipient(`${GOOD.slice(0, at)}${letter}${GOOD.slice(at + 1)}`)).toBe(false);
  }
});

test.each([
  ['two letters changed places', `age1lq${GOOD.slice(6)}`],
  ['cut off', GOOD.slice(0, -1)],
  ['capital letters', GOOD.toUpperCase()],
  ['the private key', `AGE-SECRET-KEY-1${'Q'.repeat(58)}`],
  ['nothing', ''],
])('%s is none', (_, text) => {
  expect(isRecipient(text)).toBe(false);
});

test('.arbiter/config.yml says where a misspelt one stands', () => {
  const of = (...recipients: readonly string[]) =>
    loadConfig(
      `models: [models/**]\nbundles:\n  recipients:\n${recipients.map((one) => `    - ${one}\n`).join('')}`,
      'c.yml',
    ).problems.map(({ code, line }) => [code, line]);
  expect(of(GOOD)).toEqual([]);
  expect(of(GOOD, `age1lq${GOOD.slice(6)}`)).toEqual([['bad_recipient', 5]]);
  expect(of('ssh-ed25519')).toHaveLength(1);
  expect(of(GOOD, GOOD)).toHaveLength(1);
  expect(loadConfig('models: [m]\nbundles: { recipients: [] }\n', 'c.yml').problems).toHaveLength(1);
});
