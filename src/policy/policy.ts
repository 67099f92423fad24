import { canonicalDigest } from '../model/canonical.ts';
import { globProblem } from '../model/glob.ts';
import { type Policy, policySchema } from '../schemas/policy.ts';
import type { Roles } from '../schemas/roles.ts';
import { signoffSchema } from '../schemas/signoff.ts';
import { policy as isPolicy } from '../schemas/validators/policy.js';
import { GOVERNING_LIMITS, type TextDocument } from '../text/document.ts';
import { parseJson } from '../text/json.ts';
import type { Position } from '../text/position.ts';
import type { Problem } from '../text/problem.ts';
import { validateDocument, validateValue } from '../text/schema.ts';
import { parseYaml } from '../text/yaml.ts';
import { resolveParams } from './params.ts';
import { checkProblems } from './requirements.ts';
import { roleProblems } from './roles.ts';
import { signoffProblems } from './signoff.ts';

/** A policy that was read without a problem. */
export interface LoadedPolicy {
  /** As written, parameters replaced by their numbers; no default is filled in. */
  readonly policy: Policy;
  readonly file: string;
  readonly document: TextDocument;
  /** `sha256:` and the hex digest of the resolved policy's canonical JSON: a comment or a line break changes nothing. */
  readonly digest: string;
  /** Where a check, or a key below it (`/require/above`), stands in the file. */
  readonly at: (checkIndex: number, pointerBelowCheck: string) => Position | undefined;
}

export interface PolicyLoad {
  readonly policy?: LoadedPolicy;
  readonly document: TextDocument;
  readonly problems: readonly Problem[];
}

export interface PolicyOptions {
  /** Where given, every role that the policy names must be in it. */
  readonly roles?: Roles;
}

/** Reads one policy. Any problem at all means no policy: part of a policy is never applied. Never throws for a bad text. */
export function loadPolicy(text: string, file: string, options: PolicyOptions = {}): PolicyLoad {
  const parse = file.endsWith('.json') ? parseJson : parseYaml;
  const document = parse(text, file, GOVERNING_LIMITS);
  const siblings = [signoffSchema];
  const form = { schema: policySchema, validate: isPolicy };
  const written = validateDocument<Policy>(document, form, siblings);
  if (written.value === undefined) return { document, problems: written.problems };

  const resolved = resolveParams(written.value, document);
  if (resolved.problems.length > 0) return { document, problems: resolved.problems };
  // A parameter may hold a number that its place does not accept (half a row, a confidence of 5).
  const misfits = validateValue(resolved.value, document, form, siblings);
  if (misfits.length > 0) return { document, problems: misfits };

  const policy = resolved.value as unknown as Policy;
  const problems = [
    ...checkProblems(policy, document),
    ...signoffProblems(policy, document),
    ...globProblems(policy, document),
    ...(options.roles === undefined ? [] : roleProblems(policy, document, options.roles)),
  ];
  if (problems.length > 0) return { document, problems };
  const at = (index: number, pointer: string) => document.at(`/checks/${index}${pointer}`);
  return { policy: { policy, file, document, digest: canonicalDigest(policy), at }, document, problems };
}

function globProblems(policy: Policy, document: TextDocument): Problem[] {
  return (policy.applies_to?.models ?? []).flatMap((glob, index) => {
    const reason = globProblem(glob);
    return reason === undefined ? [] : [document.problem('bad_glob', reason, `/applies_to/models/${index}`)];
  });
}
