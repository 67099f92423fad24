import type { LedgerEntry } from '../../schemas/ledger-entry.ts';
import { markdownCode, markdownText } from '../escape.ts';
import type { ArchiveManifest } from './export.ts';

/** What an auditor reads first: what is here, what it proves, and how to check it without trusting whoever sent it. */
export function archiveReadme(manifest: ArchiveManifest, selected: readonly LedgerEntry[]): string {
  return `# Audit ledger ${markdownText(manifest.origin)}

${manifest.size} entries. Head ${markdownCode(manifest.head)}, Merkle root ${markdownCode(manifest.root)}, branch at commit
${markdownCode(manifest.tip)}. Written by Arbiter ${markdownText(manifest.arbiter)}.

${scopeText(manifest, selected)}

| Path | What it is |
| --- | --- |
| \`entries/NNNNNNNNNN.json\` | every entry of the ledger, byte for byte: canonical JSON (RFC 8785) and a newline |
| \`blobs/XX/SHA256\` | contents that entries name by digest: what was approved, what was read, what was decided. The name is the SHA-256 of the bytes, in a folder of its first two digits |
| \`checkpoint.txt\` | origin, number of entries and RFC 6962 root (C2SP checkpoint), with signatures where it was signed |
| \`arbiter-ledger.json\` | what this archive says of itself |
| \`views/report.html\` | **begin here**: the decisions for each model, who signed, what was overridden, what is missing; one page for a browser or a printer |
| \`views/oscal-assessment-results.json\` | the same for tools of governance, risk and compliance: NIST OSCAL 1.1.2, one result a verdict; its links are relative to \`views/\` |
| \`views/entries.csv\`, \`views/entries.json\` | the entries${isFiltered(manifest) ? ' that the filter selects' : ''}, to read and to load |
| \`views/approvals.csv\` | who signed, when, in which role, for which subject, and who the author was |
| \`views/verdicts.csv\` | each verdict on each model |
| \`views/releases.csv\` | what was made of approved models, published or refused |
| \`views/deployments.csv\` | what was brought into which environment, brought back or practised, and what came of it |

## How to check it

With Arbiter, offline and without a token:

    arbiter audit verify --archive THIS.tar
    arbiter audit verify --archive THIS.tar --checkpoint YOUR-OLDER-CHECKPOINT.txt

It checks that the entries form one chain, that each content has the digest it is named by, that the checkpoint is over these
entries, and that every view, the report among them, says what the entries say. An older checkpoint that you kept yourself proves that nothing before it
was changed since; without one, a ledger that was rewritten as a whole cannot be told from the true one.

Without Arbiter: \`sha256sum\` of an entry's file is the \`prev\` of the entry after it; \`sha256sum\` of a content is its name; the
root is the RFC 6962 tree hash over the bytes of the entries in order.

What an archive cannot show is how the branch in Git was written (one commit an entry, no merge). \`arbiter audit verify\` in a
clone checks that too.
`;
}

function isFiltered(manifest: ArchiveManifest): boolean {
  return Object.keys(manifest.filter).length > 0;
}

function scopeText(manifest: ArchiveManifest, selected: readonly LedgerEntry[]): string {
  if (!isFiltered(manifest))
    return 'All entries are here, and every content that the branch held when this was written.';
  const filter = Object.entries(manifest.filter)
    .map(([name, value]) => `${name} ${markdownCode(String(value))}`)
    .join(', ');
  return `All entries are here, because the chain needs them. Views and contents are limited to ${filter}: ${selected.length} entries;
${manifest.left_out.length} contents were left out and stay in the ledger.`;
}
