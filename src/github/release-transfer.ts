import { ReleaseFailure, type ReleaseFile } from '../release/release-port.ts';
import { statusOf } from './failure.ts';

/**
 * Where files of releases may be sent, and the token with them: beside the API, or on GitHub's host for uploads
 * (`api.github.com` and `uploads.github.com`).
 */
export function isUploadAddress(address: URL, apiUrl: string): boolean {
  const api = new URL(apiUrl);
  return (
    address.protocol === api.protocol &&
    (address.host === api.host || address.host === api.host.replace(/^api\./, 'uploads.'))
  );
}

/** A request that GitHub understood and will not do. */
export interface Refusal {
  readonly detail: string;
  /** Something of that name is there already. */
  readonly isTaken: boolean;
  /** The tag belonged to an immutable release. */
  readonly isTagUsed: boolean;
}

/** Null for anything that may pass when it is tried again. */
export function refusalOf(error: unknown): Refusal | null {
  const status = statusOf(error);
  if (status === undefined || status < 400 || status >= 500 || status === 408 || status === 429) return null;
  const { message } = error as Error;
  const said = `${message} ${JSON.stringify((error as { response?: { data?: unknown } }).response?.data ?? '')}`;
  return {
    detail: message.split('\n', 1)[0]?.slice(0, 200) ?? '',
    isTaken: status === 422 && /already_exists/.test(said),
    isTagUsed: status === 422 && /used by an immutable release/.test(said),
  };
}

/**
 * The bytes of a file as the body of one request. A file that is longer or shorter than it was said to be ends the request,
 * and `failure` says so.
 */
export function sentOnce(file: ReleaseFile): {
  readonly stream: ReadableStream<Uint8Array>;
  readonly failure: () => ReleaseFailure | null;
} {
  let failure: ReleaseFailure | null = null;
  async function* counted(): AsyncGenerator<Uint8Array> {
    let size = 0;
    for await (const bytes of file.open()) {
      size += bytes.length;
      if (size > file.size) break;
      yield bytes;
    }
    if (size === file.size) return;
    const found = size > file.size ? 'more' : String(size);
    failure = new ReleaseFailure(
      'file_changed',
      `${file.name} has ${found} bytes, and ${file.size} were announced: it changed while it was read.`,
    );
    throw failure;
  }
  return { stream: ReadableStream.from(counted()) as ReadableStream<Uint8Array>, failure: () => failure };
}
