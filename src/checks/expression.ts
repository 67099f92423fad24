import { mostSteps } from '../policy/expression/cost.ts';
import { askable, type Expression, loadExpression } from '../policy/expression/expression.ts';
import { LONGEST_TEXT, MOST_ITEMS, type ModelList, type ModelWord } from '../policy/expression/vocabulary.ts';
import {
  type CheckConfigOf,
  type CheckContext,
  type CheckKind,
  JUDGED_OUTCOMES,
  type JudgedOutcome,
} from './check.ts';
import { claimsOf } from './claim.ts';
import type { ModelFacts } from './facts.ts';
import { policyNumber, rangeDefect } from './limit.ts';
import { type Measurement, measure } from './measurement.ts';
import type { NotFound } from './records.ts';
import { checkResult, describe, isTrusted, lowestTrust, type Verdict } from './result.ts';

type Config = CheckConfigOf<'expression'>;

const DEFAULT_TOLERANCE = 0.005;
/** No interval is shown or judged: the expression decides on the numbers as they are. */
const CONFIDENCE = 0.95;
/** What takes fewer steps is over before a clock could be looked at. */
const STEPS_WORTH_A_CLOCK = 10_000;

/** An expression in CEL over metrics and the model. Everything that it names is there, or the check is an error. */
export const expression: CheckKind<'expression'> = {
  kind: 'expression',
  outcomes: expressionOutcomes,
  evaluate(facts, check, context) {
    const prepared = preparedFor(check);
    const base = {
      required: { text: prepared.shown, operator: null, threshold: null, source: 'policy' },
      scope: check.dataset ?? null,
      policyPointer: '/expr',
    };
    const metrics = metricsOf(facts, check, prepared.expression);
    if (metrics.missing !== undefined) {
      const { outcome, reason, awaiting, places } = metrics.missing;
      return checkResult(check, context, { ...base, outcome, reason, awaiting, evidence_at: places });
    }
    const named = { ...metrics, model: modelOf(facts, prepared.expression) };
    return checkResult(check, context, { ...base, ...judge(facts, check, context, prepared, named) });
  },
};

/** Only of metrics there is evidence that may still be coming: without one nothing is inconclusive. */
function expressionOutcomes(check: Config): readonly JudgedOutcome[] {
  return check.dataset === undefined ? ['pass', 'fail', 'error'] : JUDGED_OUTCOMES;
}

interface Prepared {
  readonly expression: Expression;
  readonly ask: ReturnType<typeof askable>;
  /** The expression in one line. */
  readonly shown: string;
}

/** What was read once is not read again for each model. */
const PREPARED = new WeakMap<Config, Prepared>();

function preparedFor(check: Config): Prepared {
  const known = PREPARED.get(check);
  if (known !== undefined && known.expression.text === check.expr) return known;
  const { expression, mistake } = loadExpression(check.expr);
  if (mistake !== undefined) throw new Error(mistake.message);
  const shown = check.expr.trim().replaceAll(/\s+/g, ' ');
  const prepared = { expression, ask: askable(expression), shown };
  PREPARED.set(check, prepared);
  return prepared;
}

interface Measured {
  readonly name: string;
  readonly measured: Measurement;
  readonly claims: ReturnType<typeof claimsOf>;
}

type Metrics =
  | { readonly metrics: readonly Measured[]; readonly missing?: undefined }
  | { readonly missing: NotFound };

/** Every metric of the expression, by the rules of the kind `metric`. What is missing for good goes before what is awaited. */
function metricsOf(facts: ModelFacts, check: Config, { inputs }: Expression): Metrics {
  const tolerance = policyNumber(check.require?.tolerance ?? DEFAULT_TOLERANCE);
  const metrics: Measured[] = [];
  const gone: NotFound[] = [];
  for (const name of inputs.metrics) {
    const metric = { name, ...(check.dataset !== undefined && { dataset: check.dataset }) };
    const { measured, missing } = measure(facts, metric, CONFIDENCE);
    if (missing !== undefined) gone.push(missing);
    else metrics.push({ name, measured, claims: claimsOf(facts, metric, measured, tolerance) });
  }
  const missing = gone.find(({ outcome }) => outcome === 'error') ?? gone[0];
  return missing === undefined ? { metrics } : { missing };
}

interface ModelValues {
  readonly words: Readonly<Partial<Record<ModelWord, string>>>;
  readonly lists: Readonly<Partial<Record<ModelList, readonly string[]>>>;
}

/** What the manifest says, its governing fields as base has them. Absent is an error, and so is what is too long. */
function modelOf({ manifest }: ModelFacts, { inputs }: Expression): ModelValues {
  const words = {
    name: manifest.name,
    version: manifest.version,
    kind: manifest.kind,
    tier: manifest.tier,
    stage: manifest.stage,
    deployment_mode: manifest.deployment?.mode,
  };
  const { features, protected_attributes, regulations } = manifest;
  const lists = { features, protected_attributes, regulations };
  return {
    words: Object.fromEntries(inputs.words.map((name) => [name, boundedText(name, words[name])])),
    lists: Object.fromEntries(inputs.lists.map((name) => [name, boundedList(name, lists[name])])),
  };
}

function boundedText(name: string, text: string | undefined): string {
  if (text === undefined)
    throw new Error(`The manifest does not say \`${name}\`, which the expression names.`);
  if (text.length <= LONGEST_TEXT) return text;
  throw new Error(
    `A text of \`${name}\` in the manifest has ${text.length} characters; at most ${LONGEST_TEXT} are judged.`,
  );
}

/** Of an empty list everything would hold. */
function boundedList(name: string, list: readonly string[] | undefined): readonly string[] {
  if (list === undefined || list.length === 0)
    throw new Error(`The manifest lists no \`${name}\`, which the expression names.`);
  if (list.length > MOST_ITEMS)
    throw new Error(
      `The manifest lists ${list.length} entries of \`${name}\`; at most ${MOST_ITEMS} are judged.`,
    );
  return list.map((text) => boundedText(name, text));
}

function judge(
  facts: ModelFacts,
  check: Config,
  context: CheckContext,
  { expression, ask }: Prepared,
  { metrics, model }: { readonly metrics: readonly Measured[]; readonly model: ModelValues },
): Omit<Verdict, 'required'> {
  const found = foundText(metrics, model);
  const trust = lowestTrust(metrics.map(({ measured }) => measured.trust));
  const verdict = {
    observed: describe(found),
    trust,
    evidence_at: metrics.flatMap(({ measured, claims }) => [...measured.places, ...claims.places]),
  };
  const defect = metrics.map(defectOf).find((reason) => reason !== null);
  if (defect !== undefined) return { ...verdict, outcome: 'error', reason: defect };
  const limited = context.limited ?? ((run) => run());
  const values = { ...valuesOf(metrics), ...model, now: facts.now };
  const longest = Math.max(0, ...Object.values(model.lists).map((list) => list.length));
  const isLong = mostSteps(expression.tree, longest) > STEPS_WORTH_A_CLOCK;
  const answer = isLong ? withClock(check, () => limited(() => ask(values))) : ask(values);
  if (answer.defect !== undefined)
    return {
      ...verdict,
      outcome: 'error',
      reason: `The expression has no answer: ${answer.defect} (${found}).`,
    };
  const least = check.require?.trust?.at_least;
  const distrust = metrics.length > 0 && trust !== null && !isTrusted(trust, least);
  const parts = [
    ...metrics.map(({ claims }) => claims.disagreement).filter((said) => said !== null),
    ...(distrust ? [`Trust is ${trust}; at least ${least} is required.`] : []),
  ];
  const isHeld = answer.value && parts.length === 0;
  const said = answer.value ? `It holds: ${found}.` : `${sentence(check.message)} Found ${found}.`;
  return { ...verdict, outcome: isHeld ? 'pass' : 'fail', reason: [...parts, said].join(' ') };
}

/** What was stopped midway is made anew for the next model. */
function withClock<T>(check: Config, run: () => T): T {
  try {
    return run();
  } catch (error) {
    PREPARED.delete(check);
    throw error;
  }
}

function defectOf({ name, measured, claims }: Measured): string | null {
  const outside = rangeDefect(name, measured.value);
  return outside === null ? claims.defect : `${name} ${outside}`;
}

function valuesOf(metrics: readonly Measured[]) {
  const custom = 'custom.';
  const own = metrics.filter(({ name }) => name.startsWith(custom));
  return {
    metrics: Object.fromEntries(
      metrics.filter((one) => !own.includes(one)).map(({ name, measured }) => [name, measured.value]),
    ),
    customMetrics: new Map(own.map(({ name, measured }) => [name.slice(custom.length), measured.value])),
  };
}

/** `recall 0.55 (workflow), tier high`: everything that the answer rests on. */
function foundText(metrics: readonly Measured[], { words, lists }: ModelValues): string {
  return [
    ...metrics.map(({ name, measured }) => `${name} ${measured.value} (${measured.trust})`),
    ...Object.entries(words).map(([name, text]) => `${name} ${text}`),
    ...Object.entries(lists).map(([name, list]) => `${name}: ${list.length}`),
  ].join(', ');
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
