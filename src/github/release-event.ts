import { UserError } from '../errors.ts';

/** Which tag an event asks to be released. */
export interface ReleaseTarget {
  /** `refs/tags/NAME`, as the event has it; the gate judges its form. */
  readonly ref: string;
  /** The object that the event named, a commit or the object of an annotated tag; null where it named none. */
  readonly startedFor: string | null;
  /** The release that the event is about; null for the others. */
  readonly release: { readonly id: number; readonly isDraft: boolean } | null;
}

interface Payload {
  readonly ref?: unknown;
  readonly after?: unknown;
  readonly deleted?: unknown;
  readonly action?: unknown;
  readonly release?: { readonly id?: unknown; readonly tag_name?: unknown; readonly draft?: unknown };
}

/** Of the actions of a release, those after which there is one to be judged. */
const ACTIONS = new Set(['created', 'published', 'prereleased', 'released', 'edited']);
const NO_OBJECT = '0'.repeat(40);

/**
 * The tag that an event asks to be released. Only names, ids and object ids are taken from it; everything else is read
 * again. `ref` and `sha` are the run's own (GITHUB_REF, GITHUB_SHA); `tag` is the input of a workflow that people start.
 */
export function releaseTargetOf(
  eventName: string,
  payload: unknown,
  run: { readonly ref: string; readonly sha: string; readonly tag?: string | undefined },
): ReleaseTarget {
  const event = (payload ?? {}) as Payload;
  switch (eventName) {
    case 'push':
      return targetOfPush(event);
    case 'release':
      return targetOfRelease(event, run.sha);
    case 'workflow_dispatch':
    case 'workflow_call':
    case 'repository_dispatch':
      return targetOfDispatch(run);
    default:
      throw new UserError(
        `A release is not asked for by the event \`${eventName}\`. Use push of a tag, release or workflow_dispatch.`,
      );
  }
}

function targetOfPush({ ref, after, deleted }: Payload): ReleaseTarget {
  if (typeof ref !== 'string' || !isObject(after)) throw incomplete('push');
  if (!ref.startsWith('refs/tags/')) {
    throw new UserError(`The push is of ${ref}, not of a tag. Let the workflow start on \`push: tags\`.`);
  }
  if (deleted === true || after === NO_OBJECT) {
    throw new UserError(`The tag ${ref} was deleted, so there is nothing to release.`);
  }
  return { ref, startedFor: after, release: null };
}

/** `target_commitish` of a release is where its tag would be made, not where it is: the run's own commit is. */
function targetOfRelease({ action, release }: Payload, sha: string): ReleaseTarget {
  const { id, tag_name: tag, draft } = release ?? {};
  if (typeof tag !== 'string' || tag === '' || !isId(id) || typeof draft !== 'boolean')
    throw incomplete('release');
  if (typeof action !== 'string' || !ACTIONS.has(action)) {
    throw new UserError(
      `A release that was ${String(action)} is not judged. Let the workflow start on \`release: types: [published]\`.`,
    );
  }
  return {
    ref: `refs/tags/${tag}`,
    startedFor: isObject(sha) ? sha : null,
    release: { id, isDraft: draft },
  };
}

/** A tag by name, or the ref the workflow was started on; its commit counts only where that is the tag. */
function targetOfDispatch(run: Parameters<typeof releaseTargetOf>[2]): ReleaseTarget {
  const { tag, ref, sha } = run;
  if (tag === undefined || tag === '') {
    return { ref, startedFor: isObject(sha) ? sha : null, release: null };
  }
  const full = tag.startsWith('refs/') ? tag : `refs/tags/${tag}`;
  return { ref: full, startedFor: full === ref && isObject(sha) ? sha : null, release: null };
}

function isObject(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40}$/.test(value);
}

function isId(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function incomplete(eventName: string): UserError {
  return new UserError(`The payload of the event \`${eventName}\` does not say which tag to release.`);
}
