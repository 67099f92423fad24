import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import { sha256Hex } from '../model/canonical.ts';
import type { Check, Decision, Model } from '../schemas/decision.ts';
import { withoutStack } from './advice.ts';
import { modelsWorstFirst, type ReportContext } from './context.ts';
import { disclosed } from './disclosure.ts';

/** Of the checks that were judged, those that a reader of alerts has something to do with. */
const SHOWN: ReadonlySet<Check['outcome']> = new Set([
  'fail',
  'error',
  'inconclusive',
  'waived',
  'overridden',
]);

/**
 * The decision as a SARIF 2.1.0 log (OASIS): one run, one rule for each check of each policy, one result for each check that
 * does not hold and for each problem. What was waived or overridden is a result that is suppressed, with its reason.
 */
export function renderSarif(
  decision: Decision,
  context: Pick<ReportContext, 'isPublic' | 'suppressBelow'>,
  version: string,
): string {
  const shown = disclosed(decision, context);
  const models = modelsWorstFirst(shown);
  const rules = new Map<string, ReportingDescriptor>();
  const results = [
    ...shown.problems.map((problem) => problemResult(problem, null)),
    ...models.flatMap((model) => [
      ...model.problems.map((problem) => problemResult(problem, model)),
      ...model.checks.filter(isShown).map((check) => {
        rules.set(ruleId(check), ruleOf(check));
        return checkResult(check, model);
      }),
    ]),
  ];
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

/** What a shadow check finds is never shown as a failure. */
function isShown({ outcome, level }: Check): boolean {
  return SHOWN.has(outcome) && level !== 'shadow';
}

function ruleId({ policy, id }: Check): string {
  return `${policy}/${id}`;
}

function ruleOf(check: Check): ReportingDescriptor {
  return {
    id: ruleId(check),
    name: check.id,
    shortDescription: { text: check.title },
    ...(check.fix !== null && { help: { text: check.fix } }),
    properties: { kind: check.kind, level: check.level, tags: check.controls.map(({ id }) => id) },
  };
}

function checkResult(check: Check, model: Model): Result {
  const [first, ...rest] = locationsOf(check);
  const fix = check.fix === null ? '' : ` ${check.fix}`;
  return {
    ruleId: ruleId(check),
    level: check.level === 'advisory' ? 'warning' : 'error',
    message: { text: `${model.name}: ${check.title}. ${check.reason}${fix}` },
    ...(first !== undefined && { locations: [first] }),
    ...(rest.length > 0 && { relatedLocations: rest.map((location, id) => ({ ...location, id: id + 1 })) }),
    partialFingerprints: { 'arbiterCheck/v1': sha256Hex([model.path, check.policy, check.id].join('\0')) },
    ...suppressionsOf(check),
    properties: { outcome: check.outcome, model: model.name, version: model.version },
  };
}

function suppressionsOf({ outcome, waiver, override }: Check): Pick<Result, 'suppressions'> {
  if (outcome === 'waived' && waiver !== undefined)
    return { suppressions: [{ kind: 'external', status: 'accepted', justification: waiver.reason }] };
  if (outcome === 'overridden' && override !== undefined)
    return { suppressions: [{ kind: 'external', status: 'accepted', justification: override.reason }] };
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
    message: { text: `${of}${withoutStack(message)}` },
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
