import { createHash } from 'node:crypto';
import {
  type Release,
  type ReleaseAsset,
  ReleaseFailure,
  type ReleaseFile,
  type ReleasePort,
  type ReleaseStatement,
} from './release-port.ts';

/** What is to be released. */
export interface Publication {
  readonly tag: string;
  readonly commit: string;
  readonly title: string;
  /** Notes, as Markdown. */
  readonly notes: string;
  readonly files: readonly ReleaseFile[];
  /** Only a release that is published already counts: none is made. */
  readonly isPublished?: boolean;
}

/** In the notes of every draft of ours, so that those of a run that broke off are told from what people wrote. */
const MARKER = '<!-- arbiter:release -->';

/**
 * Draft, upload, download again, compare, publish, compare. Each run works on a draft of its own, so two of them do not
 * touch each other's files; GitHub lets one publish and refuses the other. A release that is published already with
 * exactly these files is the same release, and is left as it is.
 */
export async function publishRelease(port: ReleasePort, publication: Publication): Promise<Release> {
  const { tag, files } = publication;
  await refuseMovedTag(port, publication, true);
  const known = await port.findRelease(tag);
  if (known !== null) return sameRelease(port, known, files);
  if (publication.isPublished === true) {
    const message = `No release of the tag ${tag} is published any more: it was deleted or made a draft meanwhile. Nothing was published instead.`;
    throw new ReleaseFailure('release_gone', message);
  }
  const draft = await port.createDraft(statementOf(publication));
  const published = await publishDraft(port, draft, publication).catch(async (error: unknown) => {
    await withdraw(port, draft);
    const rival = isOvertaken(error) ? await port.findRelease(tag) : null;
    // Another run published the very same meanwhile: then it is released.
    if (rival !== null && fileDifference(rival, files) === null) return sameRelease(port, rival, files);
    throw error;
  });
  await confirm(port, published, publication);
  await removeLeftovers(port, tag);
  return published;
}

function statementOf({ tag, commit, title, notes }: Publication): ReleaseStatement {
  return { tag, commit, title, body: `${notes}\n\n${MARKER}\n` };
}

async function publishDraft(port: ReleasePort, draft: Release, publication: Publication): Promise<Release> {
  for (const file of publication.files) await compare(port, await port.upload(draft, file), file);
  await refuseMovedTag(port, publication, true);
  return port.publish(draft, statementOf(publication));
}

/** What was published and is not what was judged is taken back to a draft, where people can see it, unless it is immutable. */
async function confirm(port: ReleasePort, release: Release, publication: Publication): Promise<void> {
  try {
    await refuseMovedTag(port, publication, false);
    refuseOtherText(release, statementOf(publication));
    await refuseOtherFiles(port, release, publication.files);
  } catch (error) {
    await port.unpublish(release).catch(() => undefined);
    throw error;
  }
}

/** Another run published, and may have removed this one's draft as a leftover. */
function isOvertaken(error: unknown): boolean {
  return error instanceof ReleaseFailure && ['release_exists', 'draft_gone'].includes(error.code);
}

async function stored(port: ReleasePort, asset: ReleaseAsset): Promise<Pick<ReleaseFile, 'size' | 'sha256'>> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const bytes of port.download(asset)) {
    hash.update(bytes);
    size += bytes.length;
  }
  return { size, sha256: hash.digest('hex') };
}

/** Reads a file back from where people will get it, byte by byte. */
async function compare(port: ReleasePort, asset: ReleaseAsset, file: ReleaseFile): Promise<void> {
  const { size, sha256 } = await stored(port, asset);
  if (size === file.size && sha256 === file.sha256) return;
  throw new ReleaseFailure(
    'asset_differs',
    `What GitHub stores as ${file.name} is not what was sent: ${size} bytes with sha256 ${sha256}, expected ${file.size} bytes with sha256 ${file.sha256}. Nothing was published; run the workflow again.`,
  );
}

/** Before publishing the tag may be missing (publishing makes it); afterwards it must be there. */
async function refuseMovedTag(
  port: ReleasePort,
  { tag, commit }: Publication,
  mayBeMissing: boolean,
): Promise<void> {
  const state = await port.tagState(tag);
  if (state.object === null && mayBeMissing) return;
  if (state.object === null)
    throw new ReleaseFailure('tag_missing', `The tag ${tag} was deleted while it was released.`);
  if (state.commit === commit) return;
  throw new ReleaseFailure(
    'tag_moved',
    `The tag ${tag} leads to ${state.commit ?? 'no commit'}, and ${commit} was to be released: it was moved meanwhile.`,
  );
}

/** People choose a release by its tag and follow its notes, so that these are published as they were judged. */
function refuseOtherText(release: Release, said: ReleaseStatement): void {
  if (release.tag !== said.tag) throw changed(said.tag, `its tag is ${release.tag} now.`);
  if (release.title !== said.title) throw changed(said.tag, 'it has another title.');
  if (asWritten(release.body) !== asWritten(said.body)) throw changed(said.tag, 'it has other notes.');
}

/** The ends of lines and of the text are the platform's. */
function asWritten(text: string): string {
  return text.replace(/\r\n/g, '\n').trimEnd();
}

/** What was compared before must be what is published: somebody with write access may have changed the draft between. */
async function refuseOtherFiles(
  port: ReleasePort,
  release: Release,
  files: readonly ReleaseFile[],
): Promise<void> {
  const difference = fileDifference(release, files);
  if (difference !== null) throw changed(release.tag, difference);
  for (const file of files) {
    const asset = assetOf(release, file);
    // A digest that is not told shows nothing: the bytes do.
    if (asset?.sha256 === null && (await stored(port, asset)).sha256 !== file.sha256)
      throw changed(release.tag, `${file.name} has other bytes.`);
  }
}

function changed(tag: string, difference: string): ReleaseFailure {
  return new ReleaseFailure(
    'release_changed',
    `The release ${tag} was changed while it was published: ${difference} Do not use it, and find out who changed it.`,
  );
}

/** A digest that GitHub does not tell is no difference here; whoever asks reads the bytes then. */
function fileDifference({ assets }: Release, files: readonly ReleaseFile[]): string | null {
  const foreign = assets.find(({ name }) => !files.some((file) => file.name === name));
  if (foreign !== undefined) return `it also has ${foreign.name}.`;
  for (const file of files) {
    const asset = assetOf({ assets }, file);
    if (asset === undefined) return `${file.name} is missing.`;
    if (asset.size !== file.size || !asset.isComplete || (asset.sha256 ?? file.sha256) !== file.sha256)
      return `${file.name} has other bytes.`;
  }
  return null;
}

function assetOf({ assets }: Pick<Release, 'assets'>, { name }: ReleaseFile): ReleaseAsset | undefined {
  return assets.find((asset) => asset.name === name);
}

/** A run that is repeated finds its own release; anything else under that tag is somebody else's. */
async function sameRelease(
  port: ReleasePort,
  release: Release,
  files: readonly ReleaseFile[],
): Promise<Release> {
  const difference = fileDifference(release, files);
  if (difference !== null) {
    throw new ReleaseFailure(
      'release_exists',
      `There is a release of the tag ${release.tag} already, and it is another: ${difference} Make a tag of its own for this one (the same name with .2 at its end).`,
    );
  }
  for (const file of files) await compare(port, assetOf(release, file) as ReleaseAsset, file);
  return release;
}

/** Drafts that runs of ours left when they broke off. */
async function removeLeftovers(port: ReleasePort, tag: string): Promise<void> {
  // The release is made; a list that cannot be read does not unmake it.
  const drafts = await port.drafts(tag).catch(() => []);
  for (const draft of drafts) {
    if (draft.body.includes(MARKER)) await withdraw(port, draft);
  }
}

/** What cannot be removed stays a draft, which nobody takes for a release; the reason for the failure counts. */
async function withdraw(port: ReleasePort, draft: Release): Promise<void> {
  await port.removeDraft(draft).catch(() => undefined);
}
