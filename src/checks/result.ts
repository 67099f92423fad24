import type { CheckConfig, CheckContext, CheckResult } from './check.ts';
import type { EvidenceItem, Trust } from './facts.ts';
import { TRUST_LEVELS } from './facts.ts';

export type Outcome = CheckResult['outcome'];
export type Place = CheckResult['evidence_at'][number];
export type Finding = CheckResult['findings'][number];
export type Group = CheckResult['groups'][number];

/** What one kind of check found out; `checkResult` adds everything that the policy itself says. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly reason: string;
  readonly required: CheckResult['required'];
  readonly observed?: CheckResult['observed'];
  readonly claimed?: CheckResult['claimed'];
  readonly margin?: number | null;
  readonly interval?: CheckResult['interval'];
  readonly groups?: readonly Group[];
  readonly rows_needed?: number | null;
  readonly trust?: Trust | null;
  /** The smallest change that would pass; the policy's own `fix` follows it. */
  readonly fix?: string;
  readonly evidence_at?: readonly Place[];
  readonly scope?: string | null;
  readonly findings?: readonly Finding[];
  readonly awaiting?: boolean;
  readonly signoff_roles?: readonly string[];
  /** Which key of the check decided, for example `/require/above`. */
  readonly policyPointer?: string;
}

/** One result with its keys in the order of the decision schema. */
export function checkResult(check: CheckConfig, context: CheckContext, verdict: Verdict): CheckResult {
  const position = context.at(verdict.policyPointer ?? '') ?? context.at('');
  return {
    id: check.id,
    kind: check.kind,
    level: check.level ?? 'mandatory',
    outcome: verdict.outcome,
    title: check.title,
    observed: verdict.observed ?? null,
    claimed: verdict.claimed ?? null,
    required: verdict.required,
    margin: verdict.margin ?? null,
    interval: verdict.interval ?? null,
    groups: [...(verdict.groups ?? [])],
    rows_needed: verdict.rows_needed ?? null,
    trust: verdict.trust ?? null,
    reason: verdict.reason,
    fix: fixOf(check, verdict),
    policy_at: position ? { file: context.policyFile, line: position.line, column: position.column } : null,
    evidence_at: uniquePlaces(verdict.evidence_at ?? []),
    controls: (check.controls ?? []).map(({ id, relation }) => ({ id, relation })),
    policy: context.policyId,
    scope: verdict.scope ?? null,
    findings: [...(verdict.findings ?? [])],
    awaiting: verdict.awaiting ?? false,
    signoff_roles: [...(verdict.signoff_roles ?? [])],
  };
}

/** Nothing is to be done about a check that holds. */
function fixOf(check: CheckConfig, verdict: Verdict): string | null {
  if (verdict.outcome === 'pass' || verdict.outcome === 'not_applicable') return null;
  // The policy's advice is for what was judged and missed, not for what could not be judged.
  const parts = [verdict.fix, verdict.outcome === 'fail' ? check.fix : undefined].filter(
    (part) => part !== undefined && part !== '',
  );
  return parts.length === 0 ? null : parts.join(' ');
}

/** A requirement that is not one number against one limit. */
export function requirement(text: string): CheckResult['required'] {
  return { text, operator: null, threshold: null, source: 'policy' };
}

export function describe(text: string): NonNullable<CheckResult['observed']> {
  return { value: null, text, rows: null, positives: null };
}

/** Where something stands in an evidence file: a JSON pointer, a line, or the file itself. */
export function placeOf(item: Pick<EvidenceItem, 'file' | 'sha256'>, pointer?: string | number): Place {
  const { file, sha256 } = item;
  if (pointer === undefined || pointer === '') return { file, sha256 };
  if (typeof pointer === 'number') return { file, line: pointer, sha256 };
  const line = /^(?:line )?(\d{1,9})$/.exec(pointer)?.[1];
  return line === undefined ? { file, pointer, sha256 } : { file, line: Number(line), sha256 };
}

/** Sorted by file, then pointer, then line, so that the order of reading never shows. */
function uniquePlaces(places: readonly Place[]): Place[] {
  const keyed = new Map(places.map((place) => [placeKey(place), place]));
  return [...keyed].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, place]) => place);
}

function placeKey(place: Place): string {
  return [place.file, place.pointer ?? '', String(place.line ?? 0).padStart(10, '0')].join('\u0000');
}

/** The weakest of several levels of trust; null for none. */
export function lowestTrust(levels: readonly Trust[]): Trust | null {
  return TRUST_LEVELS.find((level) => levels.includes(level)) ?? null;
}

export function isTrusted(level: Trust, least: Trust | undefined): boolean {
  return least === undefined || TRUST_LEVELS.indexOf(level) >= TRUST_LEVELS.indexOf(least);
}

const SEVERITY: readonly Outcome[] = ['error', 'fail', 'inconclusive', 'pass', 'not_applicable'];

/** The worst outcome of several parts of one check; `pass` only when every part passes. */
export function worst(outcomes: readonly Outcome[]): Outcome {
  return SEVERITY.find((outcome) => outcomes.includes(outcome)) ?? 'error';
}

export function plural(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
