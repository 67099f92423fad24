import { createHash } from 'node:crypto';
import { matchMd5 } from '../evidence/hashes.ts';
import { dvcFolderMd5, LARGEST_FOLDER_LIST_BYTES, readDvcFolder } from '../model/dvc-folder.ts';
import { dvcConfigFile, dvcProject, dvcRemote } from '../model/dvc-remote.ts';
import { matchesGlob } from '../model/glob.ts';
import type { LargeFileStore, ObjectAnswer, WantedObject } from '../model/large-file.ts';
import type { PointedObject } from '../model/subject.ts';
import type { FileTree } from '../model/tree.ts';
import type { Config } from '../schemas/config.ts';
import type { Problem } from '../text/problem.ts';
import type { ReadFile } from './content.ts';
import { type DvcList, type DvcOutput, isDvcFile, readDvcList } from './dvc-lists.ts';

/** Outputs of one model that are followed, at most. */
const MOST_OUTPUTS = 10_000;

/** What is known of the model besides its DVC files. */
export interface DvcSurroundings {
  /** Where the configuration of DVC is read: it says where objects come from, so it governs. */
  readonly base: FileTree;
  readonly config: Config;
  readonly store: LargeFileStore;
  /** Whether a path is the model's own; an output elsewhere is none of its content. */
  readonly isOwn: (path: string) => boolean;
  /** Files of workflow artifacts. */
  readonly artifacts: readonly ReadFile[];
  /** MD5 of own files whose bytes are not held, by path. */
  readonly digested: ReadonlyMap<string, string>;
}

export interface DvcOutputs {
  /** By the path of the file of DVC that records them, sorted by their own paths. */
  readonly objects: ReadonlyMap<string, readonly PointedObject[]>;
  readonly problems: readonly Problem[];
}

/**
 * Follows every output of the model that a DVC file records and that is not among its files: the object's MD5 must be
 * the recorded one, and its SHA-256 enters the content. Outputs that are there are compared with their record.
 */
export async function followDvc(files: readonly ReadFile[], around: DvcSurroundings): Promise<DvcOutputs> {
  const lists = files.filter(({ path }) => isDvcFile(path)).map(readDvcList);
  const following = new Following(files, around);
  for (const list of lists) await following.follow(list);
  return { objects: following.objects, problems: following.problems };
}

/** An output with its digest, of which the repository has no file. */
interface Absent {
  readonly path: string;
  readonly digest: string;
  readonly size: number | null;
}

class Following {
  readonly objects = new Map<string, readonly PointedObject[]>();
  readonly problems: Problem[] = [];
  readonly #around: DvcSurroundings;
  readonly #present: ReadonlyMap<string, ReadFile>;
  #followed = 0;

  constructor(files: readonly ReadFile[], around: DvcSurroundings) {
    this.#around = around;
    this.#present = new Map([...around.artifacts, ...files].map((file) => [file.path, file]));
  }

  async follow({ file, outputs, problems }: DvcList): Promise<void> {
    this.problems.push(...problems);
    const absent: Absent[] = [];
    for (const output of outputs) {
      if (output.path === null || this.#isLeftOut(output.path)) continue;
      absent.push(...(await this.#absentOf(file, { ...output, path: output.path })));
    }
    if (this.#isTooMuch(file, absent.length)) return;
    const answers = await this.#ask(
      file,
      absent.map((output) => ({ ...output, keepUpTo: 0 })),
    );
    const found: PointedObject[] = [];
    for (const [index, output] of absent.entries()) {
      const answer = answers[index] as ObjectAnswer;
      if (isWanted(output, answer))
        found.push({ path: output.path, size: answer.size, sha256: answer.sha256 });
      else this.problems.push(problemOf(file, output, answer));
    }
    if (found.length > 0)
      this.objects.set(
        file,
        found.sort((a, b) => (a.path < b.path ? -1 : 1)),
      );
  }

  #isLeftOut(path: string): boolean {
    const { isOwn, config } = this.#around;
    return !isOwn(path) || (config.pointers_only ?? []).some((glob) => matchesGlob(path, glob));
  }

  /** Those of an output's files that are not there. What is there is compared at once. */
  async #absentOf(file: string, output: DvcOutput & { readonly path: string }): Promise<readonly Absent[]> {
    const { path, recorded } = output;
    const size = recorded.size ?? null;
    if (recorded.algorithm !== 'md5') {
      this.problems.push(notFollowed(file, path, `it is named by ${recorded.algorithm}, not by an MD5`));
      return [];
    }
    if (!recorded.digest.endsWith('.dir'))
      return this.#isThere(file, path, recorded.digest) ? [] : [{ path, digest: recorded.digest, size }];
    return this.#absentInFolder(file, path, recorded.digest);
  }

  async #absentInFolder(file: string, folder: string, digest: string): Promise<readonly Absent[]> {
    if (`${dvcFolderMd5(this.#presentBelow(folder))}.dir` === digest) return [];
    // The size of a folder is that of its files, not of its list.
    const list = { path: folder, digest, size: null };
    const [answer] = await this.#ask(file, [{ ...list, keepUpTo: LARGEST_FOLDER_LIST_BYTES }]);
    if (answer === undefined || !isWanted(list, answer)) {
      this.problems.push(problemOf(file, list, answer as ObjectAnswer));
      return [];
    }
    const entries = answer.bytes === null ? undefined : readDvcFolder(answer.bytes);
    if (entries === undefined) {
      this.problems.push(
        notFollowed(file, folder, 'the list of its files is larger than what is read, or no such list'),
      );
      return [];
    }
    return entries
      .map(({ path, md5 }) => ({ path: `${folder}/${path}`, digest: md5, size: null }))
      .filter(({ path }) => !this.#isLeftOut(path))
      .filter((entry) => !this.#isThere(file, entry.path, entry.digest));
  }

  #presentBelow(folder: string) {
    return [...this.#present.values()]
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .map(({ path, bytes }) => ({
        path: path.slice(folder.length + 1),
        md5: createHash('md5').update(bytes).digest('hex'),
      }));
  }

  /** Whether the repository or an artifact has the file; one that is not what DVC recorded is a problem. */
  #isThere(file: string, path: string, md5: string): boolean {
    const there = this.#present.get(path);
    const known = this.#around.digested.get(path);
    if (there === undefined && known === undefined) return false;
    const isSame = there === undefined ? known === md5 : matchMd5(there.bytes, md5) !== 'mismatch';
    if (!isSame) this.problems.push(stale(file, path, md5));
    return true;
  }

  #isTooMuch(file: string, count: number): boolean {
    this.#followed += count;
    if (this.#followed <= MOST_OUTPUTS) return false;
    const message = `The DVC files of the model record more than ${MOST_OUTPUTS} outputs that are not committed; no more are followed. Pack them into fewer files.`;
    this.problems.push({ code: 'dvc_object_not_followed', message, file });
    return true;
  }

  async #ask(
    file: string,
    absent: readonly (Absent & Pick<WantedObject, 'keepUpTo'>)[],
  ): Promise<readonly ObjectAnswer[]> {
    if (absent.length === 0) return [];
    const source = await sourceOf(file, this.#around.base);
    return this.#around.store.read(
      absent.map(({ digest, size, keepUpTo }) => ({ tool: 'dvc', digest, size, ...source, keepUpTo })),
    );
  }
}

async function sourceOf(file: string, base: FileTree): Promise<Pick<WantedObject, 'project' | 'remote'>> {
  const project = dvcProject(file, base.entries);
  if (project === null) return { project: '', remote: null };
  const configFile = dvcConfigFile(project);
  const text = (await base.read([configFile])).get(configFile);
  return { project, remote: dvcRemote(Buffer.from(text ?? []).toString('utf8')) };
}

function isWanted(
  { digest, size }: Absent,
  answer: ObjectAnswer,
): answer is Extract<ObjectAnswer, { state: 'read' }> {
  return (
    answer.state === 'read' &&
    answer.md5 === digest.replace(/\.dir$/, '') &&
    (size === null || answer.size === size)
  );
}

function problemOf(file: string, { path, digest }: Absent, answer: ObjectAnswer): Problem {
  switch (answer.state) {
    case 'read':
    case 'longer': {
      const message = `The object that the DVC remote has for \`${path}\` is not what ${file} recorded (md5 ${digest}). Add it again with DVC and push it.`;
      return { code: 'dvc_object_differs', message, file };
    }
    case 'missing': {
      const message = `The DVC remote has no object for \`${path}\`, which ${file} records (md5 ${digest}). Push it with \`dvc push\` and run the gate again.`;
      return { code: 'dvc_object_missing', message, file };
    }
    case 'not_followed':
      return notFollowed(file, path, answer.reason);
  }
}

function notFollowed(file: string, path: string, reason: string): Problem {
  const message = `The output \`${path}\` of ${file} is not followed: ${reason}. Commit it, upload it as a workflow artifact into its place, use an HTTPS remote, or list it under \`pointers_only\` in .arbiter/config.yml, so that approvals bind its MD5 alone.`;
  return { code: 'dvc_object_not_followed', message, file };
}

function stale(file: string, path: string, md5: string): Problem {
  const message = `${path} is not the file that ${file} recorded (md5 ${md5}): run the pipeline again and commit both.`;
  return { code: 'stale_evidence', message, file: path };
}
