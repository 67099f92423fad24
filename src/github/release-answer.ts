import type { Release, ReleaseAsset } from '../release/release-port.ts';
import { text, textOrNull, whole } from './answer.ts';
import { MalformedAnswer } from './failure.ts';

type Raw = Readonly<Record<string, unknown>>;

export function release(answer: unknown): Release {
  const raw = (answer ?? {}) as Raw;
  if (typeof raw.draft !== 'boolean' || !Array.isArray(raw.assets))
    throw new MalformedAnswer('draft or assets of the release are missing');
  return {
    id: whole(raw.id, 'id'),
    tag: text(raw.tag_name, 'tag_name'),
    url: text(raw.html_url, 'html_url'),
    uploadUrl: text(raw.upload_url, 'upload_url'),
    isDraft: raw.draft,
    isImmutable: raw.immutable === true,
    title: textOrNull(raw.name, 'name') ?? '',
    body: textOrNull(raw.body, 'body') ?? '',
    assets: raw.assets.map(releaseAsset),
  };
}

export function releaseAsset(answer: unknown): ReleaseAsset {
  const raw = (answer ?? {}) as Raw;
  const digest = textOrNull(raw.digest, 'digest');
  return {
    id: whole(raw.id, 'id'),
    name: text(raw.name, 'name'),
    size: whole(raw.size, 'size'),
    isComplete: raw.state === 'uploaded',
    sha256: digest === null ? null : (/^sha256:([0-9a-f]{64})$/.exec(digest)?.[1] ?? 'unreadable'),
  };
}
