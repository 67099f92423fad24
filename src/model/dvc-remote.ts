import type { TreeEntry } from './tree.ts';

/** Where a DVC project keeps its configuration, below the project's folder. */
const CONFIG_FILE = '.dvc/config';

/** The DVC project that a file belongs to: the nearest folder above it with a configuration; null where there is none. */
export function dvcProject(path: string, entries: readonly Pick<TreeEntry, 'path'>[]): string | null {
  const paths = new Set(entries.map((entry) => entry.path));
  let folder = path;
  do {
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    if (paths.has(dvcConfigFile(folder))) return folder;
  } while (folder !== '');
  return null;
}

export function dvcConfigFile(project: string): string {
  return project === '' ? CONFIG_FILE : `${project}/${CONFIG_FILE}`;
}

/**
 * The address of the default remote in a DVC configuration (an INI file, https://dvc.org/doc/user-guide/project-structure/configuration);
 * null where none is declared. A section or key given twice is none: DVC refuses such a file.
 */
export function dvcRemote(text: string): string | null {
  const sections = sectionsOf(text);
  const name = sections?.get('core')?.get('remote');
  return (name === undefined ? undefined : sections?.get(`remote "${name}"`)?.get('url')) ?? null;
}

function sectionsOf(text: string): ReadonlyMap<string, ReadonlyMap<string, string>> | undefined {
  const sections = new Map<string, Map<string, string>>();
  let section: Map<string, string> | undefined;
  for (const line of text.split(/\r?\n/).map((part) => part.trim())) {
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    const header = /^\[\s*(.+?)\s*\]$/.exec(line)?.[1];
    if (header !== undefined) {
      const name = unquoted(header);
      if (sections.has(name)) return undefined;
      section = new Map();
      sections.set(name, section);
      continue;
    }
    const [, key = '', value = ''] = /^([^=]+?)\s*=\s*(.*)$/.exec(line) ?? [];
    if (section === undefined || key === '' || section.has(key)) return undefined;
    section.set(key, unquoted(value));
  }
  return sections;
}

function unquoted(text: string): string {
  const match = /^(['"])(.*)\1$/.exec(text);
  return match?.[2] ?? text;
}
