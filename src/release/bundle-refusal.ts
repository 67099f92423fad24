/** Why a bundle is refused: a closed list, each cause with its own word. docs/reference/bundle.md says what each means. */
export const BUNDLE_CODES = [
  'compressed',
  'truncated',
  'header_checksum',
  'header_format',
  'header_not_canonical',
  'pax_header',
  'gnu_header',
  'sparse',
  'link',
  'device',
  'folder',
  'entry_type',
  'size_encoding',
  'entry_mode',
  'path_encoding',
  'path_nul',
  'path_backslash',
  'path_absolute',
  'path_traversal',
  'path_refused',
  'path_too_long',
  'path_twin',
  'path_conflict',
  'duplicate',
  'wrong_order',
  'too_many_files',
  'file_too_large',
  'document_too_large',
  'bundle_too_large',
  'padding',
  'trailing_bytes',
  'manifest_missing',
  'manifest_malformed',
  'manifest_not_canonical',
  'manifest_inconsistent',
  'missing_file',
  'unknown_file',
  'size_differs',
  'mode_differs',
  'digest_differs',
  'document_malformed',
  'subject_differs',
  'model_differs',
  'content_differs',
  'object_differs',
  'evidence_differs',
  'policy_differs',
  'decision_differs',
  'not_approved',
  'approvals_differ',
  'repository_differs',
  'pull_request_differs',
  'ledger_entry_differs',
  'bundle_differs',
  'not_reproducible',
] as const;

export type BundleCode = (typeof BUNDLE_CODES)[number];

/** A bundle that is not to be used, and which rule says so. Whoever catches it denies. */
export class BundleRefusal extends Error {
  readonly code: BundleCode;

  constructor(code: BundleCode, message: string) {
    super(message);
    this.name = 'BundleRefusal';
    this.code = code;
  }
}

/** A name out of a bundle, as messages show it: no control character, no end in sight is cut. */
export function shownPath(path: string): string {
  return JSON.stringify(path.slice(0, 200));
}
