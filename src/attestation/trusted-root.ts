import { type SigstoreTrustedRoot, trustedRootSchema } from '../schemas/trusted-root.ts';
import { trustedRoot as isTrustedRoot } from '../schemas/validators/trusted-root.js';
import type { TextDocument } from '../text/document.ts';
import { parseJson } from '../text/json.ts';
import type { Problem } from '../text/problem.ts';
import { validateDocument } from '../text/schema.ts';

/** By which certificates, logs and timestamps are judged: one instance of Sigstore, or several. */
export interface TrustedRoot {
  readonly instances: readonly SigstoreTrustedRoot[];
}

export interface LoadedRoot {
  /** There only when nothing is wrong with it. */
  readonly value: TrustedRoot | undefined;
  readonly problems: readonly Problem[];
}

const LIMITS = { maxLength: 1024 * 1024, maxDepth: 16, maxNodes: 20_000 };

/**
 * Reads a trusted root: one JSON object, or one on each line, as `gh attestation trusted-root` prints them. Looks at its shape
 * only; its certificates and keys are read when something is verified by it. Never throws for a bad text.
 */
export function loadTrustedRoot(text: string, file: string): LoadedRoot {
  const lines = text.trim().split('\n');
  const isLines = lines.length > 1 && lines.every((line) => /^\{.*\}\r?$/.test(line));
  const loaded = (isLines ? lines : [text]).map((part, index) => {
    const { value, problems } = oneInstance(part, file);
    return {
      value,
      problems: isLines ? problems.map((problem) => ({ ...problem, line: index + 1 })) : problems,
    };
  });
  const problems = loaded.flatMap((one) => one.problems);
  const instances = loaded.flatMap(({ value }) => value ?? []);
  return { value: problems.length === 0 ? { instances } : undefined, problems };
}

function oneInstance(
  text: string,
  file: string,
): { value: SigstoreTrustedRoot | undefined; problems: readonly Problem[] } {
  const document = parseJson(text, file, LIMITS);
  const { value, problems } = validateDocument<SigstoreTrustedRoot>(document, {
    schema: trustedRootSchema,
    validate: isTrustedRoot,
  });
  if (value === undefined) return { value, problems };
  const further = withoutClock(value, document);
  return { value: further.length > 0 ? undefined : value, problems: further };
}

/** Certificates live for minutes: without a log or a timestamp authority nothing could say that one was used in time. */
function withoutClock(
  { tlogs = [], timestampAuthorities = [] }: SigstoreTrustedRoot,
  document: TextDocument,
): Problem[] {
  if (tlogs.length + timestampAuthorities.length > 0) return [];
  const message =
    'The trusted root has neither a log nor a timestamp authority: nothing could be verified by it.';
  return [document.problem('no_clock', message, '')];
}
