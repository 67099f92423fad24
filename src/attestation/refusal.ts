/** Why an attestation does not count. Closed: each has one meaning, and documentation by this name. */
export const VERIFICATION_CODES = [
  'attestation_missing',
  'bundle_too_large',
  'bundle_malformed',
  'bundle_not_canonical',
  'media_type',
  'payload_type',
  'signature_count',
  'time_malformed',
  'signature_invalid',
  'signer_unknown',
  'key_hint_differs',
  'key_not_yet_valid',
  'key_expired',
  'key_revoked',
  'keyless_not_accepted',
  'trusted_root_unusable',
  'timestamp_invalid',
  'certificate_invalid',
  'log_entry_invalid',
  'identity_differs',
  'issuer_differs',
  'repository_differs',
  'ref_differs',
  'runner_differs',
  'statement_malformed',
  'predicate_type',
  'predicate_malformed',
  'subject_differs',
  'verifier_differs',
  'resource_differs',
  'policy_differs',
  'result_not_passed',
  'level_missing',
  'pull_request_differs',
  'predicate_differs',
] as const;
export type VerificationCode = (typeof VERIFICATION_CODES)[number];

const SHOWN_CHARACTERS = 500;

/** An attestation that does not count. The message is printable ASCII on one line, whatever the attestation held. */
export class AttestationRefusal extends Error {
  readonly code: VerificationCode;

  constructor(code: VerificationCode, message: string, options?: ErrorOptions) {
    super(printable(message), options);
    this.name = 'AttestationRefusal';
    this.code = code;
  }
}

function printable(message: string): string {
  const cut = message.length > SHOWN_CHARACTERS ? `${message.slice(0, SHOWN_CHARACTERS)}...` : message;
  return cut.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
