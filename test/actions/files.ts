import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const repositoryRoot = join(import.meta.dirname, '../..');

export interface ActionYaml {
  readonly inputs?: Readonly<Record<string, { readonly description?: string; readonly default?: string }>>;
  readonly outputs?: Readonly<Record<string, { readonly description?: string; readonly value: string }>>;
  readonly runs: {
    readonly steps: readonly {
      readonly id?: string;
      readonly run?: string;
      readonly uses?: string;
      readonly shell?: string;
      readonly env?: Readonly<Record<string, string>>;
    }[];
  };
}

/** The action of each command, by the folder that holds its action.yml. */
export const ACTIONS: Readonly<Record<string, string>> = {
  gate: '.',
  check: 'actions/check',
  validate: 'actions/validate',
  'release-guard': 'actions/release-guard',
  bundle: 'actions/bundle',
  release: 'actions/release',
  deploy: 'actions/deploy',
  rollback: 'actions/rollback',
  audit: 'actions/audit',
};

export function readText(path: string): string {
  return readFileSync(join(repositoryRoot, path), 'utf8');
}

export function readAction(folder: string): ActionYaml {
  return parse(readText(join(folder, 'action.yml'))) as ActionYaml;
}

/** The workflow files of some folders of this repository, those of templates with their words filled in. */
export function workflowTexts(...folders: string[]): { path: string; text: string }[] {
  return folders
    .filter((folder) => existsSync(join(repositoryRoot, folder)))
    .flatMap((folder) =>
      readdirSync(join(repositoryRoot, folder))
        .filter((name) => /\.ya?ml$/.test(name))
        .map((name) => ({
          path: `.github/workflows/${name}`,
          text: readText(`${folder}/${name}`)
            .replaceAll('ACTION_REPOSITORY', 'acme/arbiter')
            .replaceAll(/(?:ACTION|CHECKOUT)_COMMIT/g, 'a'.repeat(40)),
        })),
    );
}

/** What stands between `${{` and `}}`. */
export function expressionsOf(text: string): string[] {
  return [...text.matchAll(/\$\{\{(.*?)\}\}/gs)].map(([, expression]) => (expression ?? '').trim());
}
