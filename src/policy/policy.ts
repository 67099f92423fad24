import { canonicalDigest } from '../model/canonical.ts';
import { globProblem } from '../model/glob.ts';
import { type Policy, policySchema } from '../schemas/policy.ts';
import { type PolicyOverlay, policyOverlaySchema } from '../schemas/policy-overlay.ts';
import type { Roles } from '../schemas/roles.ts';
import { signoffSchema } from '../schemas/signoff.ts';
import { policy as isPolicy } from '../schemas/validators/policy.js';
import { policyOverlay as isPolicyOverlay } from '../schemas/validators/policy-overlay.js';
import { GOVERNING_LIMITS, type JsonValue, type TextDocument } from '../text/document.ts';
import { parseJson } from '../text/json.ts';
import type { Position } from '../text/position.ts';
import type { Problem } from '../text/problem.ts';
import { validateDocument, validateValue } from '../text/schema.ts';
import { suggest } from '../text/suggestion.ts';
import { parseYaml } from '../text/yaml.ts';
import { type BaselineSource, type FoundBaseline, findBaselines, MOST_BASELINES } from './baselines.ts';
import { controlProblems, controlWarnings } from './controls.ts';
import { loosenings } from './loosening.ts';
import { mergeOverlay, type WrittenPolicy } from './overlay.ts';
import { resolveParams } from './params.ts';
import { checkProblems } from './requirements.ts';
import { roleProblems } from './roles.ts';
import { signoffProblems } from './signoff.ts';

const FORM = { schema: policySchema, validate: isPolicy };
/** Its validator looks at no more than a merge needs: what is merged is held to the schema of policies. */
const OVERLAY_FORM = { schema: policyOverlaySchema, validate: isPolicyOverlay };

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
  /** The file that a check was written in: that of a baseline for what is inherited. */
  readonly fileAt: (checkIndex: number) => string;
  /** As written and merged, its parameters not replaced: what is explained with its origins. */
  readonly written: Policy;
  /** What it extends directly. */
  readonly baselines: readonly { readonly ref: string; readonly file: string; readonly digest: string }[];
  /** What is worth a word and decides nothing: a control that another one has taken the place of. */
  readonly warnings: readonly Problem[];
}

export interface PolicyLoad {
  readonly policy?: LoadedPolicy;
  readonly document: TextDocument;
  readonly problems: readonly Problem[];
}

export interface PolicyOptions {
  /** Where given, every role that the policy names must be in it. */
  readonly roles?: Roles;
  /** What `extends` is resolved by; without it a policy that extends another one is refused. */
  readonly baselines?: BaselineSource;
}

/** Reads one policy. Any problem at all means no policy: part of a policy is never applied. Never throws for a bad text. */
export function loadPolicy(text: string, file: string, options: PolicyOptions = {}): PolicyLoad {
  const written = readPolicy(text, file, options, [file], { left: MOST_BASELINES });
  if (written.policy === undefined) return { document: written.document, problems: written.problems };
  const { document } = written;
  const judged = judgePolicy(written.policy, document, options);
  if (judged.policy === undefined) return { document, problems: judged.problems };
  const { policy } = judged;
  const loose = looserThanExtended({ ...written, policy: written.policy }, policy, options);
  if (loose.length > 0) return { document, problems: loose };
  const at = (index: number, pointer: string) => document.at(`/checks/${index}${pointer}`);
  const loaded: LoadedPolicy = {
    policy,
    file,
    document,
    digest: canonicalDigest(policy),
    at,
    fileAt: (index) => document.source(`/checks/${index}`).document.file,
    written: written.policy,
    baselines: written.baselines.map(({ locked: { ref, file: copy, digest } }) => ({
      ref,
      file: copy,
      digest,
    })),
    warnings: controlWarnings(policy, document),
  };
  return { policy: loaded, document, problems: [] };
}

/** A policy as written, with what it extends. */
interface ReadOverlay extends WrittenPolicy {
  readonly baselines: readonly ReadBaseline[];
}

/** A baseline as written, with what the lock file says of it. */
interface ReadBaseline extends ReadOverlay {
  readonly locked: FoundBaseline;
}

interface ReadPolicy {
  /** As written, with what it extends; undefined where there is a problem. */
  readonly policy: Policy | undefined;
  readonly document: TextDocument;
  readonly baselines: readonly ReadBaseline[];
  readonly problems: readonly Problem[];
}

/** Parses a policy and everything that it extends. The parameters are not yet replaced. */
function readPolicy(
  text: string,
  file: string,
  options: PolicyOptions,
  chain: readonly string[],
  budget: { left: number },
): ReadPolicy {
  const parse = file.endsWith('.json') ? parseJson : parseYaml;
  const document = parse(text, file, GOVERNING_LIMITS);
  const refused = (problems: readonly Problem[]) => ({
    policy: undefined,
    document,
    baselines: [],
    problems,
  });
  if (!isOverlay(document.value)) {
    const { value, problems } = validateDocument<Policy>(document, FORM, [signoffSchema]);
    return { policy: value, document, baselines: [], problems };
  }
  const overlay = validateDocument<PolicyOverlay>(document, OVERLAY_FORM, [policySchema, signoffSchema]);
  if (overlay.value === undefined) return refused(overlay.problems);
  const { found, problems } = findBaselines(overlay.value, document, options.baselines, chain);
  if (problems.length > 0) return refused(problems);
  budget.left -= found.length;
  if (budget.left < 0) {
    const message = `At most ${MOST_BASELINES} baselines are read for one policy, each as often as it is extended.`;
    return refused([document.problem('extends_too_deep', message, '/extends')]);
  }
  const baselines: ReadBaseline[] = [];
  for (const locked of found) {
    const baseline = readPolicy(locked.text, locked.file, options, [...chain, locked.file], budget);
    if (baseline.policy === undefined) return refused(baseline.problems);
    baselines.push({ ...baseline, policy: baseline.policy, locked });
  }
  const merged = mergeOverlay(overlay.value, document, baselines);
  const misfits = validateValue(merged.policy, merged.document, FORM, [signoffSchema]);
  if (misfits.length > 0) return refused(misfits);
  return { ...merged, baselines, problems: [] };
}

/** Whether a text extends others, or means to: a misspelt `extends` must not read as a policy without one. */
function isOverlay(value: JsonValue | undefined): boolean {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const known = Object.keys(policySchema.properties as object);
  return Object.keys(value).some((key) => !known.includes(key) && suggest(key, ['extends']) !== undefined);
}

/** Replaces parameters and looks at what the schema cannot say. */
function judgePolicy(
  written: Policy,
  document: TextDocument,
  options: PolicyOptions,
): { readonly policy?: Policy; readonly problems: readonly Problem[] } {
  const resolved = resolveParams(written, document);
  if (resolved.problems.length > 0) return { problems: resolved.problems };
  // A parameter may hold a number that its place does not accept (half a row, a confidence of 5).
  const misfits = validateValue(resolved.value, document, FORM, [signoffSchema]);
  if (misfits.length > 0) return { problems: misfits };
  const policy = resolved.value as unknown as Policy;
  const problems = [
    ...checkProblems(policy, document),
    ...signoffProblems(policy, document),
    ...globProblems(policy, document),
    ...controlProblems(policy, document),
    ...(options.roles === undefined ? [] : roleProblems(policy, document, options.roles)),
  ];
  return problems.length > 0 ? { problems } : { policy, problems };
}

/**
 * What is looser than in a policy that it extends, or what keeps that one from being judged by itself. A baseline is held
 * to its own baselines as well: one in between may not give away what they ask for.
 */
function looserThanExtended(
  { policy: written, document, baselines }: ReadOverlay,
  policy: Policy,
  options: PolicyOptions,
): readonly Problem[] {
  return baselines.flatMap((baseline) => {
    const judged = judgePolicy(baseline.policy, baseline.document, options);
    if (judged.policy === undefined) return judged.problems;
    return [
      ...loosenings(judged.policy, { policy, written, document }, baseline.locked.ref),
      ...looserThanExtended(baseline, judged.policy, options),
    ];
  });
}

function globProblems(policy: Policy, document: TextDocument): Problem[] {
  const { models, paths, base } = policy.applies_to ?? {};
  const places: readonly (readonly [readonly string[] | undefined, string])[] = [
    [models, '/applies_to/models'],
    [paths, '/applies_to/paths'],
    [base, '/applies_to/base'],
    ...policy.checks.flatMap(({ when }, index): [readonly string[] | undefined, string][] => [
      [when?.paths, `/checks/${index}/when/paths`],
      [when?.base, `/checks/${index}/when/base`],
    ]),
  ];
  return places.flatMap(([globs = [], pointer]) =>
    globs.flatMap((glob, index) => {
      const reason = globProblem(glob);
      return reason === undefined ? [] : [document.problem('bad_glob', reason, `${pointer}/${index}`)];
    }),
  );
}
