/** Why a bundle is not made, beside the links of the release gate and the rules of bundles; a closed list. */
export const BUNDLE_DENIAL_CODES = [
  'content_expunged',
  'evidence_missing',
  'approval_not_recorded',
  'object_missing',
  'signature_unreadable',
] as const;
export type BundleDenialCode = (typeof BUNDLE_DENIAL_CODES)[number];

/** Something that a bundle must hold is not there any more, or cannot be read. Whoever catches it denies. */
export class BundleDenial extends Error {
  readonly code: BundleDenialCode;

  constructor(code: BundleDenialCode, message: string) {
    super(message);
    this.name = 'BundleDenial';
    this.code = code;
  }
}
