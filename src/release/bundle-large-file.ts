import type { ObjectAnswer } from '../model/large-file.ts';
import type { LargeFile } from './bundle-manifest.ts';
import { shownPath } from './bundle-refusal.ts';

/** Why a file that a bundle keeps by digest does not count: it is not to be had, or it is another. */
export interface LargeFileFault {
  readonly code: 'not_retrievable' | 'size_differs' | 'digest_differs';
  readonly message: string;
}

/** Holds what was read of a file that a bundle keeps by digest to that digest. Null: it is the file that was approved. */
export function largeFileFault(
  { path, size, sha256, location }: LargeFile,
  answer: ObjectAnswer,
): LargeFileFault | null {
  const where = `${shownPath(path)} from ${shownPath(location)}`;
  switch (answer.state) {
    case 'missing':
      return {
        code: 'not_retrievable',
        message: `${where} is gone: its store does not have it. Push it again.`,
      };
    case 'not_followed':
      return { code: 'not_retrievable', message: `${where} cannot be fetched: ${answer.reason}.` };
    case 'longer':
      return differs('size', `${where} has more than ${size} bytes; the manifest says ${size}.`);
    case 'read':
      if (answer.size !== size)
        return differs('size', `${where} has ${answer.size} bytes; the manifest says ${size}.`);
      return answer.sha256 === sha256
        ? null
        : differs('digest', `${where} has the SHA-256 ${answer.sha256}; the manifest says ${sha256}.`);
  }
}

function differs(what: 'size' | 'digest', message: string): LargeFileFault {
  return { code: `${what}_differs`, message };
}
