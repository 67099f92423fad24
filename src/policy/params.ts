import type { Policy } from '../schemas/policy.ts';
import { type JsonValue, pointerToken, type TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import { suggest } from '../text/suggestion.ts';

export interface Resolved {
  /** The policy with every `$params.NAME` under a `require` replaced by its number. */
  readonly value: JsonValue;
  readonly problems: readonly Problem[];
}

const PREFIX = '$params.';

/** Replaces parameters by their numbers; undefined, misplaced and unused ones are problems. */
export function resolveParams(policy: Policy, document: TextDocument): Resolved {
  const params = new Map(Object.entries(policy.params ?? {}).map(([name, param]) => [name, param?.value]));
  const used = new Set<string>();
  const problems: Problem[] = [];

  const replace = (value: JsonValue, pointer: string): JsonValue => {
    if (typeof value === 'string' && value.startsWith(PREFIX)) return parameter(value, pointer);
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map((item, index) => replace(item, `${pointer}/${index}`));
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, replace(child, `${pointer}/${pointerToken(key)}`)]),
    );
  };

  const parameter = (word: string, pointer: string): JsonValue => {
    if (!/^\/checks\/\d+\/require\//.test(pointer)) {
      const message = `Parameters stand for numbers under \`require\`; \`${word}\` is not replaced here.`;
      problems.push(document.problem('misplaced_param', message, pointer));
      return word;
    }
    const name = word.slice(PREFIX.length);
    const value = params.get(name);
    if (value === undefined) {
      const near = suggest(name, params.keys());
      const message = `The parameter \`${word}\` is not defined under \`params\`.`;
      const meant = near === undefined ? undefined : PREFIX + near;
      problems.push(document.problem('undefined_param', message, pointer, meant));
      return word;
    }
    used.add(name);
    return value;
  };

  const value = replace(policy as unknown as JsonValue, '');
  for (const name of params.keys()) {
    if (used.has(name)) continue;
    const message = `No check uses the parameter \`${name}\`.`;
    const misspelt = problems.some((problem) => problem.suggestion === PREFIX + name);
    if (!misspelt)
      problems.push(document.keyProblem('unused_param', message, `/params/${pointerToken(name)}`));
  }
  return { value, problems };
}
