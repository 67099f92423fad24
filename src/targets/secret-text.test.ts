import { expect, test } from 'vitest';
import { secretValues, withoutSecrets } from './secret-text.ts';

const VARIABLES = {
  API: 'handed value',
  GITHUB_TOKEN: 'ghs_1234567890',
  'INPUT_LEDGER-TOKEN': 'ghs_1234567890abc',
  SIGNING_KEY: '-----BEGIN-----\nline-one-of-it\n-----END-----\n',
  'INPUT_BUNDLE-IDENTITY': '# of the deployers\nAGE-SECRET-KEY-1ABC\n',
  PIN: '123',
  PATH: '/usr/bin',
  ABSENT: undefined,
};
const values = secretValues(VARIABLES, ['API', 'PIN', 'ABSENT']);

test.each([
  ['a handed variable', 'got handed value!', 'got ***!'],
  ['a token that is part of another', 'ghs_1234567890abc ghs_1234567890', '*** ***'],
  ['one line of several', 'read: line-one-of-it', 'read: ***'],
  ['the key that decrypts bundles', 'key AGE-SECRET-KEY-1ABC.', 'key ***.'],
  ['one that was cut off', 'the end: ghs_123456', 'the end: ***'],
  ['what is no secret, or too short to be one', '/usr/bin 123', '/usr/bin 123'],
  ['nothing', '', ''],
])('%s', (_, text, kept) => {
  expect(withoutSecrets(text, values)).toBe(kept);
});
