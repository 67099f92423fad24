import { sign } from 'node:crypto';
import { appendFileSync } from 'node:fs';

const inputs = Object.fromEntries(
  Object.entries(process.env)
    .filter(([name]) => name.startsWith('INPUT_'))
    .map(([name, value]) => [name.slice('INPUT_'.length).toLowerCase(), value]),
);
const [owner, repo] = String(process.env.GITHUB_REPOSITORY).split('/');
const encoded = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

if (!inputs['app-id'] || !inputs['private-key']) {
  console.log('::error::Neither app-id nor private-key may be empty.');
  process.exit(1);
}

const now = Math.floor(Date.now() / 1000);
const unsigned = `${encoded({ alg: 'RS256', typ: 'JWT' })}.${encoded({ iss: inputs['app-id'], iat: now - 30, exp: now + 570 })}`;
const signature = sign('RSA-SHA256', Buffer.from(unsigned), inputs['private-key']).toString('base64url');

async function request(method, path, body) {
  const response = await fetch(`${process.env.GITHUB_API_URL}${path}`, {
    method,
    headers: { authorization: `bearer ${unsigned}.${signature}`, accept: 'application/vnd.github+json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const data = await response.json();
  if (!response.ok) {
    console.log(`::error::${data.message}`);
    process.exit(1);
  }
  return data;
}

const installation = await request('GET', `/repos/${owner}/${repo}/installation`);
const asked = Object.entries(inputs).filter(
  ([name, level]) => name.startsWith('permission-') && level !== '',
);
const permissions = Object.fromEntries(
  asked.map(([name, level]) => [name.slice('permission-'.length).replaceAll('-', '_'), level]),
);
const made = await request('POST', `/app/installations/${installation.id}/access_tokens`, {
  repositories: [repo],
  ...(asked.length > 0 && { permissions }),
});
console.log(`::add-mask::${made.token}`);
const outputs = [
  `token=${made.token}`,
  `installation-id=${installation.id}`,
  `app-slug=${installation.app_slug}`,
];
appendFileSync(String(process.env.GITHUB_OUTPUT), `${outputs.join('\n')}\n`);
