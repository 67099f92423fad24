import { expect, it } from 'vitest';
import { isUploadAddress } from './release-transfer.ts';

it.each<[string, string, boolean]>([
  ['https://api.github.com', 'https://uploads.github.com/repos/o/r/releases/1/assets', true],
  ['https://api.acme.ghe.com', 'https://uploads.acme.ghe.com/x', true],
  ['https://git.acme.example/api/v3', 'https://git.acme.example/api/uploads/x', true],
  ['https://api.github.com', 'https://uploads.github.com.evil.example/x', false],
  ['https://api.github.com', 'https://evil.example/uploads.github.com', false],
  ['https://api.github.com', 'https://uploads.github.com@evil.example/x', false],
  ['https://api.github.com', 'http://uploads.github.com/x', false],
  ['https://api.github.com', 'https://uploads.github.com:8443/x', false],
  ['https://git.acme.example/api/v3', 'https://uploads.git.acme.example/x', false],
])('with the API at %s the token goes to %s: %s', (api, address, expected) => {
  expect(isUploadAddress(new URL(address), api)).toBe(expected);
});
