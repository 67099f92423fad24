import type { Policy } from '../schemas/policy.ts';
import { changeWords, decideWords, stabilityWords, worstSliceWords } from './explain-comparison.ts';
import { balanceWords, driftFlagWords, leakageWords } from './explain-data.ts';
import { detailSentences } from './explain-details.ts';
import { experimentWords, explainabilityWords, kpiWords, lineageWords } from './explain-provenance.ts';
import { expressionWords } from './expression/words.ts';
import { limitWords } from './limits.ts';
import { namingWords } from './naming.ts';

type Check = Policy['checks'][number];

const LEVEL_WORDS: Readonly<Record<NonNullable<Check['level']>, string>> = {
  mandatory: 'blocks',
  overridable: 'blocks unless overridden',
  advisory: 'is reported',
  shadow: 'is tried out in silence',
};

/** A policy as sentences that an officer can read aloud, one per check, then who must sign and what may be waived. */
export function explainPolicy(policy: Policy): string[] {
  const { metadata, applies_to: scope } = policy;
  const lines = [`${metadata.title} (${metadata.id} ${metadata.version}), owned by ${metadata.owner}.`];
  lines.push(`It applies to ${scopeWords(scope)}.`);
  if (policy.default_tier !== undefined)
    lines.push(`A new model counts at least as ${policy.default_tier} risk.`);
  policy.checks.forEach((check, index) => {
    lines.push(`${index + 1}. ${explainCheck(check)}`);
  });
  lines.push(signoffWords(policy.signoff as Readonly<Record<string, unknown>>));
  lines.push(waiverWords(policy.waivers));
  return lines;
}

/** One check as a sentence. */
export function explainCheck(check: Check): string {
  const when = check.when === undefined ? '' : ` Only where ${whenWords(check.when)}.`;
  const level = LEVEL_WORDS[check.level ?? 'mandatory'];
  const override = check.override_by === undefined ? '' : ` by ${check.override_by.join(' or ')}`;
  const leftWhat = check.kind === 'rollback' ? 'the proof' : 'it';
  const left = 'off_github' in check ? ` \`arbiter check\` leaves ${leftWhat} to the gate.` : '';
  const details = detailSentences(check)
    .map((sentence) => ` ${sentence}`)
    .join('');
  return `${check.title}: ${requirementWords(check)}; a failure ${level}${override}.${when}${left}${details}`;
}

function requirementWords(check: Check): string {
  switch (check.kind) {
    case 'metric': {
      const business =
        check.require.or_business_threshold === true ? ' (or meets the business threshold of the model)' : '';
      const data = check.metric.dataset === undefined ? '' : ` on ${check.metric.dataset} data`;
      if (check.metric.worst_slice !== undefined) return worstSliceWords(check, data + business);
      return `${check.metric.name}${data} is ${limitWords(check.require)}${business}${decideWords(check.require)}`;
    }
    case 'change':
      return changeWords(check);
    case 'stability':
      return stabilityWords(check);
    case 'fairness':
      return (
        `${check.metric.name} is ${limitWords(check.require)} for every group of ${check.protected.join(' and of ')}, ` +
        `where the favourable outcome is ${check.favorable_outcome}${decideWords(check.require)}`
      );
    case 'data_balance':
      return balanceWords(check);
    case 'drift':
      return `${check.statistic} of ${check.features?.join(', ') ?? (check.of === 'prediction' ? 'the prediction' : 'the data set')} is ${limitWords(check.require)}`;
    case 'leakage':
      return leakageWords(check);
    case 'drift_flag':
      return driftFlagWords(check);
    case 'tests':
    case 'data_quality':
      return testWords(check);
    case 'service_level':
      return serviceWords(check.require);
    case 'security':
      return securityWords(check.require);
    case 'expression': {
      const data = check.dataset === undefined ? '' : ` on ${check.dataset} data`;
      return `${expressionWords(check.expr)}${data}; otherwise: ${check.message.replace(/[.]$/, '')}`;
    }
    case 'naming':
      return namingWords(check);
    case 'lineage':
      return lineageWords(check);
    case 'kpi':
      return kpiWords(check);
    case 'explainability':
      return explainabilityWords(check);
    case 'experiment':
      return experimentWords(check);
    case 'audit_trail':
      return 'what is on the base branch was approved in the ledger, or stood there when the ledger began; what came around the gate is restored, or signed by the governance role';
    default:
      return Object.entries(check.require)
        .filter(([, value]) => value !== false)
        .map(([key, value]) => demandWords(key, value))
        .join(', and ');
  }
}

function testWords(check: Extract<Check, { kind: 'tests' | 'data_quality' }>): string {
  const { at_least: least = 1, warnings } = check.require;
  const where = check.files === undefined ? '' : ` in ${check.files.join(' and in ')}`;
  const columns = 'columns' in check && check.columns !== undefined ? check.columns : [];
  const tested = columns.length === 0 ? '' : `, with a test of each of ${columns.join(', ')}`;
  const warned = warnings === 'report' ? '; warnings are only reported' : '';
  return `at least ${least} ${check.kind === 'tests' ? 'tests' : 'tests of data'} ran${where} and all passed${tested}${warned}`;
}

function securityWords({
  formats,
  vulnerabilities,
}: Extract<Check, { kind: 'security' }>['require']): string {
  const parts: string[] = [];
  if (formats !== undefined) {
    const imports =
      formats.imports === undefined ? '' : `; pickles may also import ${formats.imports.join(', ')}`;
    const except = formats.except === undefined ? '' : `, except under ${formats.except.join(', ')}`;
    parts.push(
      `every model file is ${formats.one_of.join(' or ')} by its content, and nothing in it runs when it is loaded${imports}${except}`,
    );
  }
  if (vulnerabilities !== undefined) {
    const { none_at_least: least, not_older_than: age, unfixed, scanned, trust } = vulnerabilities;
    const of = scanned === undefined ? '' : ` of ${scanned.join(' and ')}`;
    const when = age === undefined ? '' : ` at most ${age} old`;
    const from = trust === undefined ? '' : ` of trust ${trust.at_least} or higher`;
    const without = unfixed === 'report' ? ' that has a fix' : '';
    parts.push(
      `no vulnerability of severity ${least} or higher${without} is in the scanner reports${of}${when}${from}`,
    );
  }
  return parts.join(', and ');
}

const SERVICE_LEVELS = {
  p95_ms: 'the 95th percentile of latency in milliseconds',
  p99_ms: 'the 99th percentile of latency in milliseconds',
  error_rate: 'the share of failed requests',
  throughput: 'the number of requests per second',
} as const;

function serviceWords(require: Extract<Check, { kind: 'service_level' }>['require']): string {
  const levels = Object.entries(SERVICE_LEVELS).flatMap(([key, words]) => {
    const limits = require[key as keyof typeof SERVICE_LEVELS];
    return limits === undefined ? [] : [`${words} is ${limitWords(limits)}`];
  });
  const least = require.min_requests === undefined ? '' : `, over at least ${require.min_requests} requests`;
  return `in a load test ${levels.join(' and ')}${least}`;
}

function demandWords(key: string, value: unknown): string {
  const words = key.replaceAll('_', ' ');
  if (value === true) return words;
  if (Array.isArray(value)) return `${words}: ${value.join(', ')}`;
  if (typeof value === 'object' && value !== null) {
    return `${words}: ${Object.entries(value)
      .map(
        ([inner, choice]) =>
          `${inner.replaceAll('_', ' ')} ${Array.isArray(choice) ? choice.join(', ') : choice}`,
      )
      .join(', ')}`;
  }
  return `${words} ${value}`;
}

function whenWords(when: NonNullable<Check['when']>): string {
  const parts = [
    when.tiers && `the tier is ${when.tiers.join(' or ')}`,
    when.deployment_modes && `the model is deployed as ${when.deployment_modes.join(' or ')}`,
    when.stages && `the stage is ${when.stages.join(' or ')}`,
    when.paths && `a changed path matches ${when.paths.join(' or ')}`,
    when.labels && `the pull request is labelled ${when.labels.join(' or ')}`,
    when.base && `the base branch is ${when.base.join(' or ')}`,
  ];
  return parts.filter((part) => part !== undefined).join(' and ');
}

function scopeWords(scope: Policy['applies_to']): string {
  const what =
    scope?.kinds?.map((kind) => (kind === 'model' ? 'models' : 'analyses')).join(' and ') ?? 'every asset';
  const tiers = scope?.tiers === undefined ? '' : ` of tier ${scope.tiers.join(' or ')}`;
  const where = scope?.models === undefined ? '' : ` under ${scope.models.join(', ')}`;
  const { models: _models, kinds: _kinds, tiers: _tiers, ...when } = scope ?? {};
  const conditions = whenWords(when);
  return what + tiers + where + (conditions === '' ? '' : `, where ${conditions}`);
}

function signoffWords(signoff: Readonly<Record<string, unknown>>): string {
  if (signoff.none === true) return `Nobody must sign: ${String(signoff.reason)}.`;
  const seats = signoff.require as readonly { role: string; count: number }[] | undefined;
  const stages = signoff.stages as readonly StageWords[] | undefined;
  if (stages !== undefined) return stageWords(stages) + validityWords(signoff.valid_for);
  if (seats === undefined) return 'Who must sign is written under `signoff`.';
  return `It must be signed by ${seatWords(seats)}${validityWords(signoff.valid_for)}`;
}

interface SeatWords {
  readonly role: string;
  readonly count: number;
}

interface StageWords {
  readonly id: string;
  readonly require: readonly SeatWords[];
  readonly checks?: readonly string[];
  readonly when?: object;
}

function seatWords(seats: readonly SeatWords[]): string {
  return seats.map(({ role, count }) => (count === 1 ? role : `${count} of ${role}`)).join(', ');
}

/** Each stage with who signs and what must hold; the checks that no stage names belong to the first. */
function stageWords(stages: readonly StageWords[]): string {
  const hasChecks = stages.some(({ checks }) => checks !== undefined);
  const words = stages.map(({ id, require, checks = [], when }, index) => {
    const others = index === 0 && hasChecks ? ['every check that no stage names'] : [];
    const needed = [...checks, ...others];
    const held = needed.length === 0 ? '' : `; ${needed.join(', ')} must hold`;
    const limit = when === undefined ? '' : '; only where its condition applies';
    return `${id} (${seatWords(require)} must sign${held}${limit})`;
  });
  return `It is signed in stages, each open when the one before is complete: ${words.join(', then ')}`;
}

function validityWords(validFor: unknown): string {
  return validFor === undefined ? '.' : `; the approval lasts ${String(validFor)}.`;
}

function waiverWords(waivers: Policy['waivers']): string {
  if (waivers === undefined) return 'Nothing can be waived.';
  const never = waivers.forbidden_for === undefined ? '' : `, never for ${waivers.forbidden_for.join(', ')}`;
  return `${waivers.approved_by.join(' or ')} may waive a check for at most ${waivers.max_days} days${never}.`;
}
