import { type Loaded, loadFile } from '../model/loaded.ts';
import { type PolicyLock, policyLockSchema } from '../schemas/policy-lock.ts';
import { policyLock as isPolicyLock } from '../schemas/validators/policy-lock.js';
import type { TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';

export type { PolicyLock };
export type LockedBaseline = PolicyLock['baselines'][number];

export const LOCK_FILE = '.arbiter/arbiter.lock';
/** Policies that apply only where another one extends them. */
export const BASELINE_FOLDER = '.arbiter/baselines';

/** Reads the lock file. References and files stand in it once; a second entry could be the one that is believed. */
export function loadPolicyLock(text: string, file: string = LOCK_FILE): Loaded<PolicyLock> {
  return loadFile<PolicyLock>(
    text,
    file,
    { schema: policyLockSchema, validate: isPolicyLock },
    (lock, document) => [
      ...twice(lock, 'ref', document),
      ...twice(lock, 'file', document),
      ...lock.baselines.flatMap(({ file: path }, index) =>
        path.split('/').some((part) => part === '' || part === '.' || part === '..')
          ? [document.problem('bad_path', `\`${path}\` is not a plain path.`, `/baselines/${index}/file`)]
          : [],
      ),
    ],
  );
}

function twice(lock: PolicyLock, key: 'ref' | 'file', document: TextDocument): Problem[] {
  const values = lock.baselines.map((baseline) => baseline[key]);
  return values.flatMap((value, index) =>
    values.indexOf(value) === index
      ? []
      : [
          document.problem(
            'duplicate_baseline',
            `\`${value}\` is there twice.`,
            `/baselines/${index}/${key}`,
          ),
        ],
  );
}

/** A file of another repository, as `extends` names it. */
export interface GitReference {
  readonly owner: string;
  readonly repository: string;
  readonly path: string;
  /** A tag, a branch or a commit. */
  readonly ref: string;
}

const GIT_REFERENCE =
  /^([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_./-]{1,300}\.yml)@([A-Za-z0-9][A-Za-z0-9_./-]{0,200})$/;

/** OWNER/REPOSITORY/PATH@REF; undefined for anything else. Nothing in it can be an option or climb. */
export function gitReference(text: string): GitReference | undefined {
  const [, owner, repository, path, ref] = GIT_REFERENCE.exec(text) ?? [];
  if (owner === undefined || repository === undefined || path === undefined || ref === undefined)
    return undefined;
  const parts = [repository, ...path.split('/'), ...ref.split('/')];
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part.endsWith('.lock')))
    return undefined;
  return { owner, repository, path, ref };
}

/** Whether a reference names a file of this repository that may be extended. */
export function isBaselinePath(text: string): boolean {
  return (
    text.startsWith(`${BASELINE_FOLDER}/`) &&
    text.endsWith('.yml') &&
    !text.includes('@') &&
    !text.split('/').some((part) => part === '' || part === '.' || part === '..')
  );
}

/** Where the copy of a file of another repository lies. */
export function copyOf({ owner, repository, path }: GitReference): string {
  return `${BASELINE_FOLDER}/${owner}/${repository}/${path}`;
}
