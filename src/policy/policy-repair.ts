import { policySchema } from '../schemas/policy.ts';
import { policyOverlaySchema } from '../schemas/policy-overlay.ts';
import { signoffSchema } from '../schemas/signoff.ts';
import type { JsonValue } from '../text/document.ts';
import { type Repaired, repair } from '../text/repair.ts';
import { metricNames, metricOfAlias } from './metrics.ts';
import { loadPolicy, type PolicyOptions } from './policy.ts';
import { policyChanges } from './policy-change.ts';

const HEAD = { apiVersion: 'arbiter/v1', kind: 'Policy' };

/** Repairs what is mechanical in a policy in YAML; another text is given back as it is. What is repaired never decides less strictly. */
export function repairPolicy(text: string, file: string, options: PolicyOptions = {}): Repaired {
  if (!/\.ya?ml$/.test(file)) return { text, made: [], left: [] };
  const load = (value: JsonValue) => loadPolicy(JSON.stringify(value), `${file}.json`, options);
  return repair(text, file, {
    problems: (candidate) => loadPolicy(candidate, file, options).problems,
    faults: (value) => load(value).problems.length,
    isLooser: (before, after) => {
      const [weaker, own] = [load(before).policy, load(after).policy];
      if (weaker === undefined || own === undefined) return true;
      return policyChanges(weaker, own).some(({ direction }) => direction === 'looser');
    },
    words: WORDS,
    canonical: metricOfAlias,
    head: HEAD,
  });
}

const WORDS: readonly string[] = [
  ...new Set([
    ...[policySchema, policyOverlaySchema, signoffSchema].flatMap((schema) => wordsOf(schema)),
    ...metricNames(),
  ]),
];

/** The keys and the words of closed lists that a schema knows. */
function wordsOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(wordsOf);
  if (schema === null || typeof schema !== 'object') return [];
  const { properties = {}, enum: allowed = [], const: only, ...rest } = schema as Record<string, object>;
  const own = [...Object.keys(properties), ...Object.values(allowed), only];
  return [
    ...own.filter((word) => typeof word === 'string'),
    ...Object.values(properties).flatMap(wordsOf),
    ...Object.values(rest).flatMap(wordsOf),
  ];
}
