import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import { sha256Hex } from '../model/canonical.ts';
import type { Check, Decision, Model } from '../schemas/decision.ts';
import { withoutStack } from './advice.ts';
import { modelsWorstFirst, type ReportContext } from './context.ts';
import { disclosed } from './disclosure.ts';
import { sarifText } from './escape.ts';
import { whyNotText } from './why-not.ts';

/** Of the checks that were judged, those that a reader of alerts has something to do with. */
const SHOWN: ReadonlySet<Check['outcome']> = new Set([
  'fail',
  'error',
  'inconclusive',
  'waived',
  'overridden',
]);

/**
 * The decision as a SARIF 2.1.0 log (OASIS): one run, one rule for each check of each policy (those that hold
 * as well) and for each code of a problem, one result for each check that does not hold and for each problem. What was waived
 * or overridden is a result that is suppressed, with its reason.
 */
export function renderSarif(
  decision: Decision,
  context: Pick<ReportContext, 'isPublic' | 'suppressBelow'>,
  version: string,
): string {
  const shown = disclosed(decision, context);
  const models = modelsWorstFirst(shown);
  const judged = models.flatMap((model) =>
    model.checks.filter(({ level }) => level !== 'shadow').map((check) => ({ check, model })),
  );
  const problems = [
    ...shown.problems.map((problem) => ({ problem, model: null })),
    ...models.flatMap((model) => model.problems.map((problem) => ({ problem, model }))),
  ];
  const rules = new Map<string, ReportingDescriptor>([
    ...problems.map(({ problem }) => [problem.code, problemRule(problem.code)] as const),
    ...judged.map(({ check }) => [ruleId(check), ruleOf(check)] as const),
  ]);
  const order = [...rules.keys()];
  const results = [
    ...problems.map(({ problem, model }) => problemResult(problem, model)),
    ...judged
      .filter(({ check }) => SHOWN.has(check.outcome))
      .map(({ check, model }) => checkResult(check, model)),
  ].map((result) => ({ ...result, ruleIndex: order.indexOf(result.ruleId ?? '') }));
  const driver = { name: 'Arbiter', version, rules: [...rules.values()] };
  const isDecided = decision.status !== 'error';
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: isDecided }],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleId({ policy, id }: Check): string {
  return `${policy}/${id}`;
}

function ruleOf(check: Check): ReportingDescriptor {
  return {
    id: ruleId(check),
    name: check.id,
    shortDescription: { text: sarifText(check.title) },
    ...(check.fix !== null && { help: { text: sarifText(check.fix) } }),
    defaultConfiguration: { level: levelOf(check) },
    properties: { kind: check.kind, level: check.level, tags: check.controls.map(({ id }) => id) },
  };
}

/** Something that could not be read or decided is a rule as well: its code. */
function problemRule(code: string): ReportingDescriptor {
  const words = code.replaceAll('_', ' ');
  return { id: code, name: code, shortDescription: { text: `Could not be decided: ${words}` } };
}

function levelOf({ level }: Check): 'warning' | 'error' {
  return level === 'advisory' ? 'warning' : 'error';
}

function checkResult(check: Check, model: Model): Result {
  const [first, ...others] = locationsOf(check);
  const rest = [whyNotText(check), check.fix ?? ''].filter((part) => part !== '').map((part) => ` ${part}`);
  return {
    ruleId: ruleId(check),
    level: levelOf(check),
    message: { text: sarifText(`${model.name}: ${check.title}. ${check.reason}${rest.join('')}`) },
    ...(first !== undefined && { locations: [first] }),
    ...(others.length > 0 && {
      relatedLocations: others.map((location, id) => ({ ...location, id: id + 1 })),
    }),
    partialFingerprints: { 'arbiterCheck/v1': sha256Hex([model.path, check.policy, check.id].join('\0')) },
    ...suppressionsOf(check),
    properties: { outcome: check.outcome, model: model.name, version: model.version },
  };
}

/** By whom, and where it is written: what is suppressed is not hidden. */
function suppressionsOf({ outcome, waiver, override }: Check): Pick<Result, 'suppressions'> {
  const accepted = { kind: 'external', status: 'accepted' } as const;
  if (outcome === 'waived' && waiver !== undefined) {
    const { file, reason, ticket, expires, approved_by: by } = waiver;
    const approved = by.map(({ login, role }) => `${login} (${role})`).join(', ');
    const justification = sarifText(
      `${reason} Waived until ${expires} (${ticket}), approved by ${approved}.`,
    );
    return { suppressions: [{ ...accepted, justification, location: located(file, 1, undefined) }] };
  }
  if (outcome === 'overridden' && override !== undefined) {
    const justification = sarifText(
      `${override.reason} Overridden in review by ${override.by} (${override.role}).`,
    );
    return { suppressions: [{ ...accepted, justification }] };
  }
  return {};
}

/** The rule first, which has a line always; then the evidence. */
function locationsOf(check: Check): Location[] {
  const { policy_at: at } = check;
  const rule = at === null ? [] : [located(at.file, at.line, at.column)];
  return [...rule, ...check.evidence_at.map(({ file, line }) => located(file, line ?? 1, undefined))];
}

function problemResult(
  { code, message, file, line, column }: Decision['problems'][number],
  model: Model | null,
): Result {
  const of = model === null ? '' : `${model.name}: `;
  return {
    ruleId: code,
    level: 'error',
    message: { text: sarifText(`${of}${withoutStack(message)}`) },
    ...(file !== undefined && file !== '' && { locations: [located(file, line ?? 1, column)] }),
    partialFingerprints: { 'arbiterProblem/v1': sha256Hex([model?.path ?? '', code, message].join('\0')) },
  };
}

/** A path of the repository as a relative URI. */
function located(file: string, startLine: number, startColumn: number | undefined): Location {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      region: { startLine, ...(startColumn !== undefined && { startColumn }) },
    },
  };
}
