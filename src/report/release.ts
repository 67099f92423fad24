import { logText, markdownCode, markdownLink, markdownMessage, markdownText, visible } from './escape.ts';

/** What became of a release. */
export interface ReleaseReport {
  readonly tag: string;
  /** Every link of the chain, in order. */
  readonly links: readonly {
    readonly link: string;
    readonly state: 'holds' | 'broken' | 'unchecked';
    readonly message: string;
  }[];
  /** Null: it is released. */
  readonly refusal: {
    /** Null: the chain held, and GitHub did not take the release. */
    readonly link: string | null;
    readonly code: string;
    readonly message: string;
  } | null;
  readonly release: {
    readonly id: number;
    readonly url: string;
    /** Absent: GitHub locks its files and its tag, or it was not published. */
    readonly isReplaceable?: true;
  } | null;
  /** What became of a release that was published already and is refused; undefined: there is none. */
  readonly withdrawal?: string | undefined;
  /** The entry of the ledger that says so, or why there is none. */
  readonly recorded: { readonly entry: number } | { readonly entry: null; readonly reason: string };
}

const REPLACEABLE =
  'GitHub does not call this release immutable: whoever may write can replace its files and move its tag. Deployments believe the digest alone; turn on immutable releases to lock both.';
const MARKS = { holds: '✅', broken: '⛔', unchecked: '➖' } as const;
const WORDS = { holds: 'holds', broken: 'missing', unchecked: 'not looked at' } as const;

/** The report for the log and for the job summary. */
export function renderRelease(report: ReleaseReport): { readonly plain: string; readonly markdown: string } {
  const { tag, links, refusal, release, withdrawal, recorded } = report;
  const headline = refusal === null ? `Released: ${tag}.` : `Not released: ${tag}.`;
  const isMissing = refusal?.link != null && refusal.code !== 'not_shown';
  const where = isMissing ? `The link ${refusal.link} is missing` : 'Why';
  const reason = [
    ...(refusal === null ? [] : [`${where}: ${refusal.code}. ${refusal.message}`]),
    ...(withdrawal === undefined ? [] : [withdrawal]),
    ...(release?.isReplaceable === true ? [REPLACEABLE] : []),
  ];
  const record =
    recorded.entry === null
      ? `Not recorded in the ledger: ${recorded.reason}`
      : `Recorded in the ledger as entry ${recorded.entry}.`;
  const address = release === null ? [] : [release.url];
  return {
    plain: logText(
      [
        headline,
        ...[...reason, ...address, record].map((line) => `  ${line}`),
        ...links.map(({ link, state, message }) => `  ${link} (${WORDS[state]}): ${message}`),
      ]
        .map(visible)
        .join('\n'),
    ),
    markdown: [
      `### ${refusal === null ? '✅' : '⛔'} ${markdownText(headline)}`,
      '',
      ...reason.map((line) => `- ${markdownMessage(line)}`),
      ...address.map((url) => `- ${markdownLink(markdownText(tag), url)}`),
      `- ${markdownMessage(record)}`,
      '',
      '| Link | | |',
      '| --- | --- | --- |',
      ...links.map(
        ({ link, state, message }) =>
          `| ${markdownText(link)} | ${MARKS[state]} ${WORDS[state]} | ${markdownMessage(message)} |`,
      ),
      '',
    ].join('\n'),
  };
}

/** What the notes of a release say. */
export interface ReleaseNotes {
  readonly tag: string;
  readonly model: string;
  readonly version: string;
  readonly commit: string;
  readonly pullRequest: number;
  readonly approvedOn: string;
  /** SHA-256 of the bundle. */
  readonly sha256: string;
  /** How many the file is encrypted for; null: it is the bundle as it is. */
  readonly recipients: number | null;
  readonly validUntil: string | null;
  /** The ledger's entry that approves. */
  readonly decision: number;
  /** Numbers of entries that the checkpoint covers. */
  readonly covered: number;
  readonly files: readonly string[];
}

/** Notes, as Markdown: facts only, nothing that somebody wrote. */
export function renderReleaseNotes(notes: ReleaseNotes): string {
  const { tag, model, version, commit, pullRequest, approvedOn, sha256, recipients, validUntil } = notes;
  const encrypted = recipients === null ? [] : encryptedLines(tag, recipients);
  const file = recipients === null ? `${tag}.tar` : `${tag}.tar.age --identity KEY.txt`;
  return [
    `${markdownText(model)} ${markdownText(version)}, approved on ${markdownText(approvedOn)} in pull request #${pullRequest}.`,
    '',
    `- Bundle: ${markdownCode(`${tag}.tar`)}, SHA-256 ${markdownCode(sha256)}`,
    ...encrypted,
    `- Commit: ${markdownCode(commit)}`,
    `- Approval: entry ${notes.decision} of the ledger, ${validUntil === null ? 'without an end' : `valid until ${markdownCode(validUntil)}`}`,
    `- ${markdownCode('checkpoint.txt')}: the first ${notes.covered} entries of the ledger; keep it`,
    '',
    'Verify it in a clone of the repository:',
    '',
    '```sh',
    `sha256sum --check${recipients === null ? '' : ' --ignore-missing'} SHA256SUMS`,
    `arbiter release verify ${file} --repository . ${notes.files.map((file) => `--attestation ${file}`).join(' ')}`,
    '```',
  ].join('\n');
}

/** Whoever may read the release sees that there is something to decrypt, and for how many. */
function encryptedLines(tag: string, recipients: number): readonly string[] {
  const whom = recipients === 1 ? '1 recipient' : `${recipients} recipients`;
  return [
    `- It is encrypted (age) for ${whom} of ${markdownCode('.arbiter/config.yml')}: the file is ${markdownCode(`${tag}.tar.age`)}`,
  ];
}
