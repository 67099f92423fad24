/** Cases of Sigstore's conformance suite that sign a message, made anew of its cases that sign a statement. */

/** What is changed of a bundle, as far as it is looked at. */
export interface BundleJson {
  mediaType: string;
  verificationMaterial: {
    certificate?: { rawBytes: string };
    x509CertificateChain?: { certificates: { rawBytes: string }[] };
    publicKey?: { hint: string };
    tlogEntries: LogEntryJson[];
    timestampVerificationData?: { rfc3161Timestamps: { signedTimestamp: string }[] };
  };
  dsseEnvelope: { payload: string; signatures: { sig: string }[] };
}

interface LogEntryJson {
  logIndex: string;
  integratedTime?: string;
  inclusionPromise?: { signedEntryTimestamp: string };
  inclusionProof?: {
    logIndex: string;
    rootHash: string;
    hashes: string[];
    checkpoint: { envelope: string };
  };
}

/** What is changed of a trusted root. */
export interface RootJson {
  tlogs: { publicKey: { validFor: { start?: string; end?: string } }; logId: { keyId: string } }[];
  ctlogs: { publicKey: { rawBytes: string }; logId: { keyId: string } }[];
  certificateAuthorities: { certChain: { certificates: { rawBytes: string }[] } }[];
  timestampAuthorities: { validFor: { start?: string; end?: string } }[];
}

/** `v1`: a log that promises inclusion and says when; `v2`: one that does neither, and a timestamp authority. */
export type Base = 'v1' | 'v2';

export interface Twin {
  readonly base: Base;
  readonly expected: string;
  readonly change: (bundle: BundleJson, root: RootJson) => void;
}

const OLD_V03 = 'application/vnd.dev.sigstore.bundle+json;version=0.3';
const WITNESS =
  '— witness.example.com AAAAAAAAAABgBM+2m1V7JbHwWmLP20ZSpNWneHMkITOPopt+Vj1MoJSILqOIPpx93pbRfA0U+Eq5IiJjEUhG1JwGhPCJEUT5yDcFDg==';
const LOG = 'log2025-alpha3.rekor.sigstage.dev';

function entryOf({ verificationMaterial: { tlogEntries } }: BundleJson): LogEntryJson {
  return tlogEntries[0] as LogEntryJson;
}

function proofOf(bundle: BundleJson): NonNullable<LogEntryJson['inclusionProof']> {
  return entryOf(bundle).inclusionProof as NonNullable<LogEntryJson['inclusionProof']>;
}

/** The checkpoint, line by line. */
function checkpoint(rewrite: (lines: string[]) => readonly string[]): Twin['change'] {
  return (bundle) => {
    const { checkpoint } = proofOf(bundle);
    checkpoint.envelope = rewrite(checkpoint.envelope.split('\n')).join('\n');
  };
}

/** Another bit in the last byte. */
function flipped(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  return bytes.toString('base64');
}

function timestampOf({ verificationMaterial: { timestampVerificationData } }: BundleJson): {
  signedTimestamp: string;
} {
  return timestampVerificationData?.rfc3161Timestamps[0] as { signedTimestamp: string };
}

/** When a timestamp was made, as its DER has it: `20260513124500Z`. */
function instantOf(bundle: BundleJson): number {
  const der = Buffer.from(timestampOf(bundle).signedTimestamp, 'base64').toString('latin1');
  const [, ...parts] = /(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z/.exec(der) ?? [];
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

function endLogs({ tlogs }: RootJson, end: string): void {
  for (const log of tlogs) log.publicKey.validFor.end = end;
}

function endAuthorities({ timestampAuthorities }: RootJson, end: string): void {
  for (const authority of timestampAuthorities) authority.validFor.end = end;
}

/** Signature lines begin with a dash; the first is of the log. */
const isSignature = (line: string): boolean => line.startsWith('— ');
const ofLog = (line: string): boolean => line.startsWith(`— ${LOG} `);
const withHint = (line: string): string => line.replace(/ ....(\S+)$/, ' AAAA$1');

export const TWINS: Readonly<Record<string, readonly Twin[]>> = {
  'bundle-empty-certificate-chain_fail': [
    {
      base: 'v1',
      expected: 'bundle_malformed',
      change: ({ verificationMaterial: material }) => {
        delete material.certificate;
        material.x509CertificateChain = { certificates: [] };
      },
    },
  ],
  'bundle-from-wrong-instance_fail': [
    {
      base: 'v1',
      expected: 'certificate_invalid',
      change: (_, root) => {
        const [first] = root.certificateAuthorities;
        root.certificateAuthorities = first === undefined ? [] : [first];
      },
    },
  ],
  'bundle-invalid-base64-signature_fail': [
    {
      base: 'v1',
      expected: 'bundle_malformed',
      change: ({ dsseEnvelope: { signatures } }) => {
        for (const signature of signatures) signature.sig = `!${signature.sig.slice(1)}`;
      },
    },
  ],
  'bundle-negative-log-index_fail': [
    {
      base: 'v1',
      expected: 'bundle_malformed',
      change: (bundle) => {
        entryOf(bundle).logIndex = '-1';
      },
    },
    {
      base: 'v2',
      expected: 'bundle_malformed',
      change: (bundle) => {
        proofOf(bundle).logIndex = '-1';
      },
    },
  ],
  'bundle-unknown-version_fail': [
    {
      base: 'v1',
      expected: 'media_type',
      change: (bundle) => {
        bundle.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=99.99.99';
      },
    },
  ],
  'bundle-with-root-cert_fail': [
    {
      base: 'v1',
      expected: 'bundle_malformed',
      change: ({ verificationMaterial: material }, root) => {
        const authority = root.certificateAuthorities.at(-1)?.certChain.certificates ?? [];
        material.x509CertificateChain = {
          certificates: [material.certificate as { rawBytes: string }, ...authority],
        };
        delete material.certificate;
      },
    },
  ],
  'checkpoint-bad-keyhint_fail': [
    {
      base: 'v1',
      expected: 'log_entry_invalid',
      change: checkpoint((lines) => lines.map((line) => (isSignature(line) ? withHint(line) : line))),
    },
    {
      base: 'v2',
      expected: 'log_entry_invalid',
      change: checkpoint((lines) => lines.map((line) => (ofLog(line) ? withHint(line) : line))),
    },
  ],
  'checkpoint-wrong-roothash_fail': [
    {
      base: 'v1',
      expected: 'log_entry_invalid',
      change: checkpoint((lines) => lines.map((line, index) => (index === 2 ? flipped(line) : line))),
    },
  ],
  'happy-path-v0.1': [
    {
      base: 'v1',
      expected: 'media_type',
      change: (bundle) => {
        bundle.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
      },
    },
  ],
  'happy-path-v0.2': [
    {
      base: 'v1',
      expected: 'accepted',
      change: (bundle) => {
        const { verificationMaterial: material } = bundle;
        bundle.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
        material.x509CertificateChain = { certificates: [material.certificate as { rawBytes: string }] };
        delete material.certificate;
      },
    },
  ],
  'happy-path-v0.3': [
    {
      base: 'v1',
      expected: 'accepted',
      change: (bundle) => {
        bundle.mediaType = OLD_V03;
      },
    },
  ],
  'happy-path-v0.3-new-mediaType': [{ base: 'v1', expected: 'accepted', change: () => undefined }],
  'inclusion-proof-corrupted-hash_fail': [
    {
      base: 'v1',
      expected: 'log_entry_invalid',
      change: (bundle) => {
        const { hashes } = proofOf(bundle);
        hashes[0] = flipped(hashes[0] as string);
      },
    },
  ],
  'incorrect-public-key_fail': [
    {
      base: 'v1',
      expected: 'certificate_invalid',
      change: ({ verificationMaterial: { certificate } }) => {
        if (certificate !== undefined) certificate.rawBytes = flipped(certificate.rawBytes);
      },
    },
  ],
  'integrated-time-in-future_fail': [
    {
      base: 'v1',
      expected: 'certificate_invalid',
      change: (bundle) => {
        entryOf(bundle).integratedTime = '4102444800';
      },
    },
  ],
  'invalid-checkpoint-signature_fail': [
    {
      base: 'v1',
      expected: 'log_entry_invalid',
      change: checkpoint((lines) =>
        lines.map((line) => (isSignature(line) ? line.replace(/\S+$/, (last) => flipped(last)) : line)),
      ),
    },
  ],
  'invalid-ct-key_fail': [
    {
      base: 'v1',
      expected: 'certificate_invalid',
      change: (_, { ctlogs }) => {
        const [first] = ctlogs;
        for (const log of ctlogs) log.publicKey.rawBytes = first?.publicKey.rawBytes ?? '';
      },
    },
  ],
  'invalid-inclusion-proof_fail': [
    {
      base: 'v1',
      expected: 'log_entry_invalid',
      change: (bundle) => {
        proofOf(bundle).hashes.pop();
      },
    },
  ],
  'rekor2-checkpoint-cosigned': [{ base: 'v2', expected: 'accepted', change: () => undefined }],
  'rekor2-checkpoint-missing-log-signature_fail': [
    {
      base: 'v2',
      expected: 'log_entry_invalid',
      change: checkpoint((lines) => lines.filter((line) => !ofLog(line))),
    },
  ],
  'rekor2-checkpoint-missing-origin_fail': [
    { base: 'v2', expected: 'log_entry_invalid', change: checkpoint(([, ...lines]) => lines) },
  ],
  'rekor2-checkpoint-missing-root-hash_fail': [
    {
      base: 'v2',
      expected: 'log_entry_invalid',
      change: checkpoint((lines) => lines.filter((_, index) => index !== 2)),
    },
  ],
  'rekor2-checkpoint-missing-size_fail': [
    {
      base: 'v2',
      expected: 'log_entry_invalid',
      change: checkpoint((lines) => lines.filter((_, index) => index !== 1)),
    },
  ],
  'rekor2-checkpoint-multiple-cosigs': [
    {
      base: 'v2',
      expected: 'accepted',
      change: checkpoint((lines) => [...lines.slice(0, -1), WITNESS, '']),
    },
  ],
  'rekor2-checkpoint-no-matching-signature_fail': [
    {
      base: 'v2',
      expected: 'log_entry_invalid',
      change: checkpoint((lines) =>
        lines.map((line) => (ofLog(line) ? line.replace(LOG, 'log.example.com') : line)),
      ),
    },
  ],
  'rekor2-checkpoint-origin-not-first': [
    {
      base: 'v2',
      expected: 'accepted',
      change: checkpoint((lines) => [
        ...lines.filter((line) => !ofLog(line)).slice(0, -1),
        ...lines.filter(ofLog),
        '',
      ]),
    },
  ],
  'rekor2-checkpoint-two-sigs-cosigned': [
    {
      base: 'v2',
      expected: 'accepted',
      change: checkpoint((lines) => lines.flatMap((line) => (ofLog(line) ? [line, WITNESS] : [line]))),
    },
  ],
  'rekor2-checkpoint-two-sigs-from-origin': [
    {
      base: 'v2',
      expected: 'accepted',
      change: checkpoint((lines) => lines.flatMap((line) => (ofLog(line) ? [withHint(line), line] : [line]))),
    },
  ],
  'rekor2-happy-path': [{ base: 'v2', expected: 'accepted', change: () => undefined }],
  'rekor2-no-inclusion-proof_fail': [
    {
      base: 'v2',
      expected: 'bundle_malformed',
      change: (bundle) => {
        delete entryOf(bundle).inclusionProof;
      },
    },
  ],
  'rekor2-no-timestamp_fail': [
    {
      base: 'v2',
      expected: 'timestamp_invalid',
      change: ({ verificationMaterial: material }) => {
        delete material.timestampVerificationData;
      },
    },
  ],
  'rekor2-timestamp-outside-trust-root-tsa-validity_fail': [
    {
      base: 'v2',
      expected: 'timestamp_invalid',
      change: (bundle, root) => endAuthorities(root, iso(instantOf(bundle) - 1000)),
    },
  ],
  'rekor2-timestamp-payload-mismatch_fail': [
    {
      base: 'v2',
      expected: 'timestamp_invalid',
      change: ({ dsseEnvelope: { signatures } }) => {
        for (const signature of signatures) signature.sig = flipped(signature.sig);
      },
    },
  ],
  'rekor2-timestamp-untrusted-tsa-without-embedded-cert_fail': [
    {
      base: 'v2',
      expected: 'timestamp_invalid',
      change: (_, root) => {
        root.timestampAuthorities = [];
      },
    },
  ],
  'rekor2-timestamp-with-incorrect-time_fail': [
    {
      base: 'v2',
      expected: 'timestamp_invalid',
      change: (bundle) => {
        const timestamp = timestampOf(bundle);
        const der = Buffer.from(timestamp.signedTimestamp, 'base64').toString('latin1');
        const later = der.replace(
          /(\d{4})(\d{10}Z)/,
          (_, year: string, rest: string) => `${Number(year) + 1}${rest}`,
        );
        timestamp.signedTimestamp = Buffer.from(later, 'latin1').toString('base64');
      },
    },
  ],
  'rekor2-timestamp-without-embedded-cert': [{ base: 'v2', expected: 'accepted', change: () => undefined }],
  'set-invalid-signature_fail': [
    {
      base: 'v1',
      expected: 'log_entry_invalid',
      change: (bundle) => {
        const { inclusionPromise: promise } = entryOf(bundle);
        if (promise !== undefined) promise.signedEntryTimestamp = flipped(promise.signedEntryTimestamp);
      },
    },
  ],
  'signature-mismatch_fail': [
    {
      base: 'v1',
      expected: 'log_entry_invalid',
      change: ({ dsseEnvelope: { signatures } }) => {
        for (const signature of signatures) signature.sig = flipped(signature.sig);
      },
    },
  ],
  'trust-root-tlog-validity-end-inclusive': [
    {
      base: 'v1',
      expected: 'accepted',
      change: (bundle, root) => endLogs(root, iso(Number(entryOf(bundle).integratedTime) * 1000)),
    },
    {
      base: 'v1',
      expected: 'log_entry_invalid',
      change: (bundle, root) => endLogs(root, iso(Number(entryOf(bundle).integratedTime) * 1000 - 1000)),
    },
  ],
  'trust-root-tsa-validity-end-inclusive': [
    {
      base: 'v2',
      expected: 'accepted',
      change: (bundle, root) => endAuthorities(root, iso(instantOf(bundle))),
    },
  ],
  'message-digest-mismatch_fail': [
    {
      base: 'v1',
      expected: 'log_entry_invalid',
      change: ({ dsseEnvelope: envelope }) => {
        envelope.payload = Buffer.from(
          Buffer.from(envelope.payload, 'base64')
            .toString('latin1')
            .replace(/[0-9a-f]{64}/, 'f'.repeat(64)),
          'latin1',
        ).toString('base64');
      },
    },
  ],
  'wrong-material_fail': [
    {
      base: 'v1',
      expected: 'bundle_malformed',
      change: ({ verificationMaterial: material }) => {
        delete material.certificate;
        material.publicKey = { hint: 'a key' };
      },
    },
  ],
};
