import { loadManifest, MANIFEST_FILE } from '../model/manifest.ts';
import { type ModelFolder, modelFolders } from '../model/touched.ts';
import type { FileTree } from '../model/tree.ts';
import type { Config } from '../schemas/config.ts';
import type { Manifest } from '../schemas/manifest.ts';
import { decodeText } from '../text/decode.ts';
import type { TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';

/** A model's folder with its manifest; `manifest` is undefined when anything is wrong with it. */
export interface ModelManifest extends ModelFolder {
  readonly manifest: Manifest | undefined;
  readonly document: TextDocument | undefined;
  readonly problems: readonly Problem[];
}

/** Every governed model of one commit. A manifest that is a link counts as unreadable. */
export async function readManifests(tree: FileTree, config: Config): Promise<readonly ModelManifest[]> {
  const folders = modelFolders(
    tree.entries.map((entry) => entry.path),
    config,
  );
  const regular = new Set(
    tree.entries.filter(({ mode }) => mode === '100644' || mode === '100755').map(({ path }) => path),
  );
  const files = folders.map((folder) => `${folder}/${MANIFEST_FILE}`);
  const contents = await tree.read(files.filter((file) => regular.has(file)));
  return folders.map((folder) => {
    const file = `${folder}/${MANIFEST_FILE}`;
    const bytes = contents.get(file);
    if (bytes === undefined) {
      const problem = { code: 'symbolic_link', message: 'A manifest must be a regular file.', file };
      return {
        folder,
        name: null,
        datasets: null,
        manifest: undefined,
        document: undefined,
        problems: [problem],
      };
    }
    const decoded = decodeText(bytes, file);
    const { value, document, problems: found } = loadManifest(decoded.text ?? '', file);
    const problems = [...decoded.problems, ...found];
    const datasets = value === undefined ? null : (value.data ?? []).map((use) => use.dataset);
    return { folder, name: value?.name ?? null, datasets, manifest: value, document, problems };
  });
}

/** A gate that governs nothing would pass everything (sign-off section 1). */
export const NO_MODEL: Problem = {
  code: 'no_model',
  message:
    'No folder with a model.yml matches `models`, so nothing is governed. Correct the globs, or add a model.',
  file: '.arbiter/config.yml',
  pointer: '/models',
};
