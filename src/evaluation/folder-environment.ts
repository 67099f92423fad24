import { UserError } from '../errors.ts';
import type { CommitTree } from '../git/commit-tree.ts';
import { sha256Hex } from '../model/canonical.ts';
import { loadManifest, MANIFEST_FILE } from '../model/manifest.ts';
import { type CodeEnvironment, codeEnvironment, entersEnvironment } from '../release/code-environment.ts';
import { decodeText } from '../text/decode.ts';
import { decoded, LARGEST_TEXT_BYTES } from './bundle-files.ts';

/** What a model's folder runs in, as a bundle of this commit would record it. @throws UserError for a folder without a manifest */
export async function folderEnvironment(tree: CommitTree, folder: string): Promise<CodeEnvironment> {
  const file = `${folder}/${MANIFEST_FILE}`;
  const regular = tree.entries.filter(({ mode }) => mode === '100644' || mode === '100755');
  if (!regular.some(({ path }) => path === file)) {
    throw new UserError(`${file} is not in the commit: name the folder of a model, with its manifest.`);
  }
  const bytes = (await tree.read([file])).get(file) as Uint8Array;
  const text = decodeText(bytes, file);
  const { value, problems } = loadManifest(text.text ?? '', file);
  if (value === undefined || text.problems.length > 0) throw UserError.from([...text.problems, ...problems]);
  const { dockerfile, requirements } = value;
  const manifest = {
    ...(dockerfile !== undefined && { dockerfile }),
    ...(requirements !== undefined && { requirements }),
  };
  const paths = regular
    .map(({ path }) => path)
    .filter((path) => entersEnvironment(path, { folder, manifest }));
  const texts = new Map<string, { readonly text: string; readonly sha256: string }>();
  for (const [path, content] of await tree.read(paths)) {
    const read = content.length > LARGEST_TEXT_BYTES ? undefined : decoded(content);
    if (read !== undefined) texts.set(path, { text: read, sha256: sha256Hex(content) });
  }
  return codeEnvironment({ folder, manifest, texts });
}
