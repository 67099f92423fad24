import { blobPath, entryPath } from '../../ledger/layout.ts';
import type { LedgerEntry } from '../../schemas/ledger-entry.ts';
import { type OscalProp, oscalText, prop } from './oscal-text.ts';
import { digestOf, type ViewSource } from './view-source.ts';

/** From `views/` of the archive to its other files. */
const ARCHIVE_ROOT = '..';

/** Which entry says so: whoever reads a result can look it up and check its digest. */
export function entryProps(source: ViewSource, entry: LedgerEntry): OscalProp[] {
  return [
    ...prop('ledger-entry', entry.seq),
    ...prop('ledger-entry-sha256', digestOf(source, entry)),
    ...prop('pull-request', entry.pull_request?.number),
    ...prop('head-commit', entry.pull_request?.head),
    ...prop('base-commit', entry.pull_request?.base),
    ...prop('policy-sha256', entry.policy?.sha256),
  ];
}

export function entryLinks({ seq }: LedgerEntry): object[] {
  return [
    { href: `${ARCHIVE_ROOT}/${entryPath(seq)}`, rel: 'ledger-entry', 'media-type': 'application/json' },
  ];
}

/** Where a content is in the archive; nothing where it is not. */
export function contentHref({ held }: ViewSource, sha256: string): { readonly href?: string } {
  return held.has(sha256) ? { href: `${ARCHIVE_ROOT}/${blobPath(sha256)}` } : {};
}

export function evidenceOf(source: ViewSource, { evidence }: LedgerEntry): object[] {
  return evidence.map(({ name, sha256, size, trust }) => ({
    ...contentHref(source, sha256),
    description: oscalText(`${name} (${size} bytes)`),
    props: [...prop('sha256', sha256), ...prop('trust', trust)],
  }));
}
