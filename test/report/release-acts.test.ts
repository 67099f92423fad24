/** The reports of actions/bundle and actions/release, and the notes of a release, as people read them. */
import { describe, expect, it } from 'vitest';
import { type BundleReport, renderBundle } from '../../src/report/bundle.ts';
import {
  type ReleaseNotes,
  type ReleaseReport,
  renderRelease,
  renderReleaseNotes,
} from '../../src/report/release.ts';

const golden = (file: string): string => `../fixtures/report/${file}`;
const COMMIT = 'c0ffee'.repeat(7).slice(0, 40);
const TAG = 'fraud-v1.2.0-approved-2026-11-21';
const SHA256 = 'ab'.repeat(32);
const HOSTILE = '<b>@all</b> [x](https://evil.example) `a` | #1 \u202e\n::error::owned\n# Approved ✅';

const MADE: NonNullable<BundleReport['made']> = {
  tag: TAG,
  sha256: SHA256,
  size: 20_480,
  path: `/tmp/arbiter/bundle/${TAG}.tar`,
  signed: 4,
  entry: 12,
};
const BUNDLES: Readonly<Record<string, BundleReport>> = {
  'bundle-made': { name: 'fraud', version: '1.2.0', made: MADE, refusal: null },
  'bundle-again': { name: 'fraud', version: '1.2.0', made: { ...MADE, signed: null }, refusal: null },
  'bundle-unsigned': { name: 'fraud', version: '1.2.0', made: { ...MADE, signed: 0 }, refusal: null },
  'bundle-refused': {
    name: 'fraud',
    version: '1.2.0',
    made: null,
    refusal: { code: 'approval_withdrawn', message: 'The approval no longer stands: dana is missing.' },
  },
  'bundle-unknown-model': {
    name: null,
    version: null,
    made: null,
    refusal: { code: 'model_missing', message: 'The commit has no model of that name.' },
  },
  'bundle-hostile': {
    name: HOSTILE,
    version: HOSTILE,
    made: null,
    refusal: { code: 'object_missing', message: HOSTILE },
  },
};

const HOLDING: ReleaseReport['links'] = [
  { link: 'tag', state: 'holds', message: 'The tag names fraud 1.2.0, approved on 2026-11-21.' },
  { link: 'commit', state: 'holds', message: `The tag leads to the commit ${COMMIT}.` },
  { link: 'content', state: 'holds', message: `The content manifest is ${SHA256}.` },
  { link: 'decision', state: 'holds', message: `Entry 11 of the ledger approves the subject ${SHA256}.` },
  { link: 'reviews', state: 'holds', message: 'The approvals stand when reviews are read again.' },
];
const LINKS: ReleaseReport['links'] = [
  ...HOLDING.slice(0, -1),
  { link: 'reviews', state: 'broken', message: 'A change request stands now: @dana.' },
  { link: 'signature', state: 'unchecked', message: 'The signatures were not verified.' },
];
const RELEASE = { id: 7, url: `https://github.com/acme/models/releases/tag/${TAG}` };
const RELEASES: Readonly<Record<string, ReleaseReport>> = {
  'release-replaceable': {
    tag: TAG,
    links: HOLDING,
    refusal: null,
    release: { ...RELEASE, isReplaceable: true },
    recorded: { entry: 13 },
  },
  'release-made': {
    tag: TAG,
    links: HOLDING,
    refusal: null,
    release: RELEASE,
    recorded: { entry: 13 },
  },
  'release-refused': {
    tag: TAG,
    links: LINKS,
    refusal: { link: 'reviews', code: 'changes_requested', message: 'A change request stands now: @dana.' },
    release: null,
    recorded: { entry: 13 },
  },
  'release-not-shown': {
    tag: TAG,
    links: [...HOLDING, ...LINKS.slice(-1)],
    refusal: { link: 'signature', code: 'not_shown', message: 'The signatures were not verified.' },
    release: null,
    recorded: { entry: null, reason: 'the configuration names none.' },
  },
  'release-taken': {
    tag: TAG,
    links: HOLDING,
    refusal: { link: null, code: 'release_exists', message: 'There is a release of the tag already.' },
    release: null,
    recorded: { entry: 13 },
  },
  'release-withdrawn': {
    tag: TAG,
    links: LINKS,
    refusal: { link: 'reviews', code: 'changes_requested', message: 'A change request stands now: @dana.' },
    release: null,
    withdrawal: `The release was made a draft again, with its files. The tag ${TAG} stays.`,
    recorded: { entry: 13 },
  },
  'release-withdrawn-hostile': {
    tag: HOSTILE,
    links: [{ link: 'tag', state: 'broken', message: HOSTILE }],
    refusal: { link: 'tag', code: 'tag_malformed', message: HOSTILE },
    release: null,
    withdrawal: HOSTILE,
    recorded: { entry: 13 },
  },
  'release-hostile': {
    tag: HOSTILE,
    links: [{ link: 'tag', state: 'broken', message: HOSTILE }],
    refusal: { link: 'tag', code: 'tag_malformed', message: HOSTILE },
    release: null,
    recorded: { entry: null, reason: HOSTILE },
  },
};

const NOTES: ReleaseNotes = {
  tag: TAG,
  model: 'fraud',
  version: '1.2.0',
  commit: COMMIT,
  pullRequest: 4,
  approvedOn: '2026-11-21',
  sha256: SHA256,
  recipients: null,
  validUntil: null,
  decision: 11,
  covered: 12,
  files: [`${TAG}.summary.production.sigstore.json`, `${TAG}.approval.sigstore.json`],
};

/** No line begins a workflow command or a heading, nothing pings, links, or is HTML. */
function expectHarmless({ plain, markdown }: { readonly plain: string; readonly markdown: string }): void {
  for (const line of plain.split('\n')) expect(line).not.toMatch(/^\s*(?:::|##\[|# )/);
  expect(plain + markdown).not.toContain('\u202e');
  expect(markdown).not.toMatch(/<b>|@all|\]\(https:\/\/evil|^# /m);
}

describe('what became of a bundle', () => {
  it.each(Object.keys(BUNDLES))('%s', async (name) => {
    const report = renderBundle(COMMIT, BUNDLES[name] as BundleReport);
    await expect(`${report.plain}\n`).toMatchFileSnapshot(golden(`${name}.txt`));
    await expect(report.markdown).toMatchFileSnapshot(golden(`${name}.summary.md`));
    expectHarmless(report);
  });
});

describe('what became of a release', () => {
  it.each(Object.keys(RELEASES))('%s', async (name) => {
    const report = renderRelease(RELEASES[name] as ReleaseReport);
    await expect(`${report.plain}\n`).toMatchFileSnapshot(golden(`${name}.txt`));
    await expect(report.markdown).toMatchFileSnapshot(golden(`${name}.summary.md`));
    expectHarmless(report);
  });

  it.each([
    ['release-notes', NOTES],
    ['release-notes-encrypted', { ...NOTES, recipients: 2 }],
    ['release-notes-limited', { ...NOTES, validUntil: '2027-11-21T00:00:00Z', files: [] }],
  ])('%s', async (name, notes) => {
    await expect(`${renderReleaseNotes(notes)}\n`).toMatchFileSnapshot(golden(`${name}.md`));
  });
});
