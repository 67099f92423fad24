/** Why a bundle does not count although it and its attestations are sound in themselves. */
export const VERIFY_CODES = [
  'attestation_missing',
  'attestation_not_recorded',
  'environment_not_declared',
  'checkpoint_differs',
  'evaluation_not_recorded',
  'bundle_not_recorded',
  'decision_corrected',
  'not_retrievable',
] as const;
export type VerifyCode = (typeof VERIFY_CODES)[number];

/** A link of the proof that is missing or wrong. `code` is one of the above, or that of a rule which the ledger breaks. */
export class VerifyRefusal extends Error {
  readonly code: string;

  constructor(code: VerifyCode | (string & {}), message: string) {
    super(message);
    this.name = 'VerifyRefusal';
    this.code = code;
  }
}
