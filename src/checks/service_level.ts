import type { CheckConfigOf, CheckKind } from './check.ts';
import { selectResults } from './evidence-selection.ts';
import type { EvidenceItem } from './facts.ts';
import { type Limit, limitsOf, limitText, meets, policyNumber, readable } from './limit.ts';
import type { Finding, Outcome } from './result.ts';
import {
  checkResult,
  describe,
  isTrusted,
  lowestTrust,
  placeOf,
  plural,
  requirement,
  worst,
} from './result.ts';

type Require = CheckConfigOf<'service_level'>['require'];
type Load = NonNullable<EvidenceItem['facts']['load']>;

/** What a load test reports, what it is called, and its unit. */
const LEVELS = [
  { key: 'p95_ms', of: 'p95_ms', words: 'p95 latency', unit: ' ms' },
  { key: 'p99_ms', of: 'p99_ms', words: 'p99 latency', unit: ' ms' },
  { key: 'error_rate', of: 'error_rate', words: 'error rate', unit: '' },
  { key: 'throughput', of: 'throughput_per_second', words: 'throughput', unit: ' requests/s' },
] as const satisfies readonly { key: keyof Require; of: keyof Load; words: string; unit: string }[];

interface Part {
  readonly outcome: Outcome;
  readonly text: string;
  readonly pointer: string;
  readonly item: EvidenceItem;
}

/** Every load test holds every level. A level that a test does not report, or a test without requests, shows nothing. */
export const serviceLevel: CheckKind<'service_level'> = {
  kind: 'service_level',
  evaluate(facts, check, context) {
    const levels = LEVELS.flatMap((level) => {
      const limit = check.require[level.key];
      return limit === undefined ? [] : [{ ...level, limits: limitsOf(limit) }];
    });
    if (levels.length === 0) throw new Error('The policy asks for no level.');
    const required = requirement(
      levels.map(({ words, limits, unit }) => `${words} ${limitText(limits)}${unit}`).join('; '),
    );
    const selected = selectResults(facts, {
      what: 'a load test (k6 summary or Locust statistics)',
      files: check.files,
      holds: (item) => item.facts.load !== undefined,
    });
    if (selected.missing !== undefined) {
      const { outcome, reason, awaiting, places } = selected.missing;
      return checkResult(check, context, { outcome, reason, awaiting, evidence_at: places, required });
    }
    const { items } = selected;
    const parts = items.flatMap((item) => [
      ...trustParts(item, check.require),
      ...requestParts(item, check.require),
      ...levels.map((level) => judge(item, level)),
    ]);
    const outcome = worst(parts.map((part) => part.outcome));
    const wrong = parts.filter((part) => part.outcome !== 'pass');
    const findings: Finding[] = wrong.map(({ text, item }) => ({ message: text, at: placeOf(item) }));
    return checkResult(check, context, {
      outcome,
      required,
      reason: (wrong.length === 0 ? parts : wrong).map(({ text }) => text).join(' '),
      observed: describe(
        parts
          .filter(({ pointer }) => IS_LEVEL.has(pointer))
          .map(({ text }) => text)
          .join(' '),
      ),
      trust: lowestTrust(items.map(({ trust }) => trust)),
      evidence_at: items.map((item) => placeOf(item)),
      findings,
      policyPointer: wrong[0]?.pointer ?? '/require',
    });
  },
};

const IS_LEVEL: ReadonlySet<string> = new Set(LEVELS.map(({ key }) => `/require/${key}`));

function judge(
  item: EvidenceItem,
  { key, of, words, unit, limits }: (typeof LEVELS)[number] & { readonly limits: readonly Limit[] },
): Part {
  const value = item.facts.load?.[of] ?? null;
  const part = (outcome: Outcome, text: string): Part => ({
    outcome,
    text,
    item,
    pointer: `/require/${key}`,
  });
  if (value === null)
    return part('error', `${item.file}: the load test does not report the ${words}. Have the tool write it.`);
  const holds = limits.every((limit) => meets(value, limit));
  return part(
    holds ? 'pass' : 'fail',
    `${item.file}: ${words} is ${readable(value, limits)}${unit}, required is ${limitText(limits)}${unit}.`,
  );
}

function requestParts(item: EvidenceItem, { min_requests: least = 1 }: Require): Part[] {
  const requests = item.facts.load?.requests ?? null;
  const pointer = '/require/min_requests';
  const wanted = policyNumber(least);
  if (requests === null)
    return [
      { outcome: 'error', item, pointer, text: `${item.file}: the load test does not report its requests.` },
    ];
  if (requests >= wanted) return [];
  const text = `${item.file}: the load test made ${plural(requests, 'request')}; at least ${wanted} ${wanted === 1 ? 'is' : 'are'} required.`;
  return [{ outcome: 'inconclusive', item, pointer, text }];
}

function trustParts(item: EvidenceItem, { trust }: Require): Part[] {
  if (isTrusted(item.trust, trust?.at_least)) return [];
  const text = `${item.file}: trust is ${item.trust}; at least ${trust?.at_least} is required.`;
  return [{ outcome: 'fail', item, pointer: '/require/trust', text }];
}
