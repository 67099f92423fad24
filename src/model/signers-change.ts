import type { SignerIdentity, SignerKey, Signers } from '../attestation/signers.ts';
import { type Direction, type GoverningChange, isSame } from '../policy/direction.ts';

/**
 * What a change does to who may sign attestations. Whoever may sign more is looser; who may sign less is stricter, and so is a
 * revocation. Pointers are head's, and base's for what head no longer has.
 */
export function signersChanges(base: Signers, head: Signers, file: string): GoverningChange[] {
  const changes: GoverningChange[] = [];
  const add: Add = (pointer, direction, message) => changes.push({ file, pointer, direction, message });
  compareKeys(base.keys ?? [], head.keys ?? [], add);
  compareIdentities(base.identities ?? [], head.identities ?? [], add);
  if (base.trusted_root !== head.trusted_root) {
    const isGained = head.trusted_root !== undefined;
    const message = isGained
      ? 'Signatures of identities count, by the trusted root.'
      : 'Signatures of identities count no longer.';
    add('/trusted_root', isGained ? 'looser' : 'stricter', message);
  }
  return changes;
}

type Add = (pointer: string, direction: Direction, message: string) => void;

/** A key is its id: another public key is another signer. */
function compareKeys(base: readonly SignerKey[], head: readonly SignerKey[], add: Add): void {
  const before = new Map(base.map((key, index) => [key.id, { key, index }]));
  head.forEach((key, index) => {
    const pointer = `/keys/${index}`;
    const old = before.get(key.id)?.key;
    before.delete(key.id);
    if (old === undefined) add(pointer, 'looser', `The key ${key.name} may sign until ${key.valid_until}.`);
    else compareKey(old, key, pointer, add);
  });
  for (const { key, index } of before.values()) {
    add(`/keys/${index}`, 'stricter', `Nothing that the key ${key.name} signed counts any longer.`);
  }
}

function compareKey(before: SignerKey, after: SignerKey, pointer: string, add: Add): void {
  const { name } = after;
  const bounds: readonly (readonly [string, string, string, boolean])[] = [
    ['/valid_from', before.valid_from, after.valid_from, after.valid_from < before.valid_from],
    ['/valid_until', before.valid_until, after.valid_until, after.valid_until > before.valid_until],
  ];
  for (const [place, old, now, isWider] of bounds) {
    if (old === now) continue;
    const words = `The key ${name} is valid ${place === '/valid_from' ? 'from' : 'until'} ${now}; it was ${old}.`;
    add(`${pointer}${place}`, isWider ? 'looser' : 'stricter', words);
  }
  compareRevocation(before, after, pointer, add);
  if (before.name !== name)
    add(`${pointer}/name`, 'neutral', `The key ${before.name} is now called ${name}.`);
  if (before.public_key.trim() !== after.public_key.trim())
    add(`${pointer}/public_key`, 'neutral', `The key ${name} is written differently.`);
}

function compareRevocation(
  { revoked: old }: SignerKey,
  { name, revoked }: SignerKey,
  pointer: string,
  add: Add,
): void {
  const place = `${pointer}/revoked`;
  if (revoked === undefined) {
    if (old !== undefined) add(place, 'looser', `The key ${name} is no longer revoked.`);
    return;
  }
  if (old === undefined)
    add(place, 'stricter', `The key ${name} is revoked at ${revoked.at}: ${revoked.reason}`);
  else if (old.at !== revoked.at) {
    const words = `The key ${name} is revoked at ${revoked.at}; it was ${old.at}.`;
    add(place, revoked.at > old.at ? 'looser' : 'stricter', words);
  } else if (old.reason !== revoked.reason) {
    add(place, 'neutral', `The reason why the key ${name} is revoked is another one.`);
  }
}

/** An identity is all that it demands: one that demands something else is another. */
function compareIdentities(base: readonly SignerIdentity[], head: readonly SignerIdentity[], add: Add): void {
  head.forEach((identity, index) => {
    const pointer = `/identities/${index}`;
    const old = base.find((other) => isSame(demands(other), demands(identity)));
    if (old === undefined) add(pointer, 'looser', `${identityText(identity)} may sign as ${identity.name}.`);
    else if (old.name !== identity.name)
      add(pointer, 'neutral', `The identity ${old.name} is now called ${identity.name}.`);
  });
  base.forEach((identity, index) => {
    if (head.some((other) => isSame(demands(other), demands(identity)))) return;
    const words = `Nothing that ${identityText(identity)} signed as ${identity.name} counts any longer.`;
    add(`/identities/${index}`, 'stricter', words);
  });
}

function demands({ name: _, ...identity }: SignerIdentity): Omit<SignerIdentity, 'name'> {
  return identity;
}

function identityText({ workflow, repository_id: id, ref, runner }: SignerIdentity): string {
  const limits = [ref, runner].filter((part) => part !== undefined);
  return `${workflow} (repository ${id}${limits.map((limit) => `, ${limit}`).join('')})`;
}
