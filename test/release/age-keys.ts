import { generateX25519Identity, identityToRecipient } from 'age-encryption';

/** A key pair of age, made anew. */
export interface AgeKey {
  /** AGE-SECRET-KEY-1… */
  readonly identity: string;
  /** age1… */
  readonly recipient: string;
}

export async function ageKey(): Promise<AgeKey> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}
