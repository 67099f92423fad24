import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scenario } from './scenario.ts';

const templates = join(import.meta.dirname, '..', '..', 'templates', 'workflows');

/** The artifacts of one run. actions/upload-artifact and download-artifact are played: the files are copied. */
export class ArtifactStore {
  readonly folder = mkdtempSync(join(tmpdir(), 'arbiter-artifacts-'));

  /** The pinned actions of the templates mean this store from now on. */
  constructor(scenario: Scenario) {
    const upload = `${pinned('upload')}`;
    const download = `${pinned('download')}`;
    scenario.outside.uses[upload] = this.#action(
      'upload',
      'name: {}, path: {}, if-no-files-found: {}, overwrite: {}, retention-days: {}',
      UPLOAD,
    );
    scenario.outside.uses[download] = this.#action('download', 'name: {}, path: {}', DOWNLOAD);
  }

  /** Where an artifact lies. */
  path(name: string, ...file: string[]): string {
    return join(this.folder, 'files', name, ...file);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #action(name: string, inputs: string, script: string): string {
    const folder = join(this.folder, name);
    mkdirSync(folder, { recursive: true });
    const env = `{ STORE: '${join(this.folder, 'files')}', NAME: '\${{ inputs.name }}', FILES: '\${{ inputs.path }}'${name === 'upload' ? ", MISSING: '${{ inputs.if-no-files-found }}'" : ''} }`;
    const run = script.replace(/^/gm, '        ');
    writeFileSync(
      join(folder, 'action.yml'),
      `name: ${name}\ndescription: Copies files.\ninputs: { ${inputs} }\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      env: ${env}\n      run: |\n${run}\n`,
    );
    return folder;
  }
}

/** Files keep their names below the folder that they have in common. */
const UPLOAD = `rm -rf "$STORE/$NAME"
mkdir -p "$STORE/$NAME"
while IFS= read -r path; do
  if [ -e "$path" ]; then cp -r "$path" "$STORE/$NAME/"; fi
done <<< "$FILES"
[ "$MISSING" = ignore ] || [ -n "$(ls "$STORE/$NAME")" ]`;
const DOWNLOAD = `mkdir -p "$FILES"
cp -r "$STORE/$NAME/." "$FILES/"`;

function pinned(action: 'upload' | 'download'): string {
  const text = readFileSync(join(templates, 'arbiter-release.yml'), 'utf8');
  const [uses] = new RegExp(`actions/${action}-artifact@[0-9a-f]{40}`).exec(text) ?? [];
  if (uses === undefined) throw new Error(`The template of the release does not use ${action}-artifact.`);
  return uses;
}
