import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGit } from './git.ts';

export interface RemoteFile {
  readonly bytes: Buffer;
  /** The commit that the reference led to. */
  readonly commit: string;
}

export interface RemoteFileRequest {
  /** URL of the repository. */
  readonly url: string;
  /** A branch, a tag or a commit; never an option. */
  readonly ref: string;
  readonly path: string;
  readonly maxBytes: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly authorization?: string | undefined;
}

/** One regular file of another repository at a reference. Rejects where Git cannot give it, or it is a link, a folder or too large. */
export async function readRemoteFile(request: RemoteFileRequest): Promise<RemoteFile> {
  const { url, ref, path, env, authorization, maxBytes } = request;
  const gitDir = await mkdtemp(join(tmpdir(), 'arbiter-baseline-'));
  try {
    const options = {
      gitDir,
      env,
      timeoutMs: 120_000,
      ...(authorization !== undefined && { authorization }),
    };
    await runGit(['init', '--quiet', '--bare', gitDir], { ...options, gitDir: undefined });
    await runGit(['fetch', '--quiet', '--no-tags', '--depth=1', '--end-of-options', url, ref], options);
    const commit = (await runGit(['rev-parse', '--verify', 'FETCH_HEAD^{commit}'], options))
      .toString()
      .trim();
    const listed = (await runGit(['ls-tree', '-z', '--full-tree', commit, '--', path], options)).toString();
    const [, mode, object] = /^(\d{6}) blob ([0-9a-f]+)\t/.exec(listed) ?? [];
    if (object === undefined || (mode !== '100644' && mode !== '100755')) {
      throw new Error(`There is no regular file ${path} at ${ref}.`);
    }
    const bytes = await runGit(['cat-file', 'blob', object], { ...options, maxOutputBytes: maxBytes });
    return { bytes, commit };
  } finally {
    await rm(gitDir, { recursive: true, force: true });
  }
}
