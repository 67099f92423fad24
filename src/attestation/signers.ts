import { type Loaded, loadFile } from '../model/loaded.ts';
import { type SignerIdentity, type SignerKey, type Signers, signersSchema } from '../schemas/signers.ts';
import { signers as isSigners } from '../schemas/validators/signers.js';
import { parseInstant } from '../signoff/instant.ts';
import type { TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import { publicKeyOf } from './local-key.ts';
import { SIGNERS_FILE, TRUSTED_ROOT_FILE } from './signing-paths.ts';

export { SIGNERS_FILE, type SignerIdentity, type SignerKey, type Signers, TRUSTED_ROOT_FILE };

/** Reads `.arbiter/signers.yml`. Never throws for a bad text. */
export function loadSigners(text: string, file: string): Loaded<Signers> {
  return loadFile<Signers>(
    text,
    file,
    { schema: signersSchema, validate: isSigners },
    (signers, document) => [
      ...wholeProblems(signers, document),
      ...(signers.keys ?? []).flatMap((key, index) => keyProblems(key, `/keys/${index}`, document)),
      ...repeatedNames(signers, document),
      ...repeatedSigners(signers, document),
    ],
  );
}

function wholeProblems({ keys, identities, trusted_root: root }: Signers, document: TextDocument): Problem[] {
  if (keys === undefined && identities === undefined) {
    const message = 'No signer is named: list `keys`, `identities` or both, or remove the file.';
    return [document.problem('no_signer', message, '')];
  }
  if (identities !== undefined && root === undefined) {
    const message = `Identities are judged by a trusted root: add \`trusted_root: ${TRUSTED_ROOT_FILE}\`.`;
    return [document.problem('missing_trusted_root', message, '/identities')];
  }
  return [];
}

function keyProblems(written: SignerKey, pointer: string, document: TextDocument): Problem[] {
  const { id, public_key: pem, valid_from: from, valid_until: until, revoked } = written;
  const problems: Problem[] = [];
  const key = publicKeyOf(pem);
  if (typeof key === 'string') {
    problems.push(document.problem('bad_key', key, `${pointer}/public_key`));
  } else if (key.keyid !== id) {
    const message = `The id is the SHA-256 of the public key below, which is \`${key.keyid}\`.`;
    problems.push(document.problem('key_id_differs', message, `${pointer}/id`, key.keyid));
  }
  const dates: readonly (readonly [string, string])[] = [
    [from, 'valid_from'],
    [until, 'valid_until'],
    ...(revoked === undefined ? [] : ([[revoked.at, 'revoked/at']] as const)),
  ];
  for (const [date, place] of dates) {
    if (parseInstant(date) !== undefined) continue;
    const message = `Expected an instant that exists, such as 2026-12-31T00:00:00Z, found \`${date}\`.`;
    problems.push(document.problem('bad_date', message, `${pointer}/${place}`));
  }
  if (problems.length === 0 && (parseInstant(from) ?? 0) >= (parseInstant(until) ?? 0)) {
    const message = `The key is never valid: \`valid_until\` must be after \`valid_from\` (${from}).`;
    problems.push(document.problem('never_valid', message, `${pointer}/valid_until`));
  }
  if (revoked !== undefined && revoked.reason.trim() === '') {
    const message = 'A revocation needs a reason: it is told with every signature that it voids.';
    problems.push(document.problem('reason_missing', message, `${pointer}/revoked/reason`));
  }
  return problems;
}

/** Reports name signers, so that two must not bear one name, also not in other case. */
function repeatedNames({ keys = [], identities = [] }: Signers, document: TextDocument): Problem[] {
  const named = [
    ...keys.map(({ name }, index) => ({ name: name.toLowerCase(), pointer: `/keys/${index}/name` })),
    ...identities.map(({ name }, index) => ({
      name: name.toLowerCase(),
      pointer: `/identities/${index}/name`,
    })),
  ];
  return named.flatMap(({ name, pointer }, index) => {
    if (named.findIndex((other) => other.name === name) === index) return [];
    return [document.problem('duplicate_signer', `The name \`${name}\` is taken above.`, pointer)];
  });
}

/** One signer twice: whoever revokes or narrows the one would overlook the other. */
function repeatedSigners({ keys = [], identities = [] }: Signers, document: TextDocument): Problem[] {
  const message = 'This signer is listed above: keep one of the two.';
  const listed = [
    ...keys.map(({ id }, index) => ({ key: id, pointer: `/keys/${index}/id` })),
    ...identities.map(({ name: _, ...identity }, index) => ({
      key: JSON.stringify(Object.entries(identity).sort()),
      pointer: `/identities/${index}`,
    })),
  ];
  return listed.flatMap(({ key, pointer }, index) =>
    listed.findIndex((other) => other.key === key) === index
      ? []
      : [document.problem('duplicate_signer', message, pointer)],
  );
}
