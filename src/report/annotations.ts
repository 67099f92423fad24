import type { Check, Decision, Model } from '../schemas/decision.ts';
import { withoutStack } from './advice.ts';
import { modelsWorstFirst, type ReportContext } from './context.ts';
import { disclosed } from './disclosure.ts';
import { commandMessage, commandProperty } from './escape.ts';
import { clip, LIMITS } from './limits.ts';
import { signoffOf } from './signature.ts';
import { whyNotText } from './why-not.ts';
import { advisoryChecks, blockingChecks, overriddenChecks, waivedChecks } from './words.ts';

export interface Annotation {
  readonly type: 'error' | 'warning' | 'notice';
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly title: string;
  readonly message: string;
}

/** One annotation for each policy or evidence line that a failure points to, and for each problem. */
export function annotationsOf(
  decision: Decision,
  context: Pick<ReportContext, 'isPublic' | 'suppressBelow'>,
): Annotation[] {
  const shown = disclosed(decision, context);
  const models = modelsWorstFirst(shown);
  const problems = [...shown.problems, ...models.flatMap((model) => model.problems)].map(
    ({ code, message, file, line, column }): Annotation => ({
      type: 'error',
      ...placed(file, line, column),
      title: code,
      message: withoutStack(message),
    }),
  );
  const checks = models.flatMap((model) => [
    ...blockingChecks(model).flatMap((check) =>
      checkAnnotations(check, model.name, check.awaiting ? 'notice' : 'error'),
    ),
    ...advisoryChecks(model).flatMap((check) => checkAnnotations(check, model.name, 'warning')),
  ]);
  return [
    ...problems,
    ...models.flatMap(breakGlass),
    ...models.flatMap(overridden),
    ...models.flatMap(waived),
    ...checks,
  ];
}

/** Break-glass stands in for signatures: it is said wherever a run is looked at. */
function breakGlass(model: Model): Annotation[] {
  const override = signoffOf(model)?.override ?? null;
  if (override === null) return [];
  const { user, label, until, reason } = override;
  const message = `Missing signatures are overridden by ${user} with the label ${label} until ${until}. Reason given: ${reason}`;
  return [{ type: 'warning', title: `${model.name}: break-glass`, message }];
}

/** An overridden check does not hold: it is said wherever a run is looked at. */
function overridden(model: Model): Annotation[] {
  return overriddenChecks(model).map(({ title, reason, override, policy_at: at }) => ({
    type: 'warning',
    ...(at !== null && placed(at.file, at.line, at.column)),
    title: `${model.name}: ${title} (overridden)`,
    message: `${reason} Overridden in review by ${override?.by} (${override?.role}). Reason given: ${override?.reason}`,
  }));
}

/** A waived check does not hold either. A waiver that ends soon is said before it does. */
function waived(model: Model): Annotation[] {
  const checks = waivedChecks(model).map(
    ({ title, reason, waiver, policy_at: at }): Annotation => ({
      type: 'warning',
      ...(at !== null && placed(at.file, at.line, at.column)),
      title: `${model.name}: ${title} (waived)`,
      message: `${reason} Waived until ${waiver?.expires} (${waiver?.ticket}) by ${waiver?.file}, approved by ${waiver?.approved_by.map(({ login, role }) => `${login} (${role})`).join(', ')}. Reason given: ${waiver?.reason}`,
    }),
  );
  const ending = (model.waivers ?? []).flatMap(
    ({ file, check, expires, ends_within_days: days }): Annotation[] =>
      days === null
        ? []
        : [
            {
              type: days <= 3 ? 'warning' : 'notice',
              file,
              title: `${model.name}: a waiver ends`,
              message: `The waiver of ${check} ends on ${expires}, within ${days} days; after that day the check blocks again.`,
            },
          ],
  );
  return [...checks, ...ending];
}

function checkAnnotations(check: Check, model: string, type: Annotation['type']): Annotation[] {
  const title = `${model}: ${check.title}`;
  const message = [check.reason, `Required: ${check.required.text}.`, whyNotText(check), check.fix ?? '']
    .filter((part) => part !== '')
    .join(' ');
  const { policy_at: at } = check;
  const policy: Annotation[] =
    at === null ? [] : [{ type, ...placed(at.file, at.line, at.column), title, message }];
  const findings = check.findings.flatMap((finding): Annotation[] =>
    finding.at === null
      ? []
      : [{ type, ...placed(finding.at.file, finding.at.line), title, message: finding.message }],
  );
  const evidence = check.evidence_at.map(
    (place): Annotation => ({
      type,
      ...placed(place.file, place.line),
      title,
      message: place.pointer === undefined ? message : `${place.pointer}: ${message}`,
    }),
  );
  const all = [...(findings.length > 0 ? findings : evidence), ...policy];
  return all.length > 0 ? all : [{ type, title, message }];
}

function placed(file: string, line?: number, column?: number): Pick<Annotation, 'file' | 'line' | 'column'> {
  if (file === '') return {};
  return { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
}

/**
 * Workflow commands, at most `LIMITS.annotationsPerType` of each type; where there are more, the last one kept counts the
 * rest, so that nothing is dropped unseen.
 */
export function renderAnnotations(annotations: readonly Annotation[]): string {
  const lines = (['error', 'warning', 'notice'] as const).flatMap((type) => {
    const all = annotations.filter((annotation) => annotation.type === type);
    if (all.length <= LIMITS.annotationsPerType) return all.map(command);
    const kept = all.slice(0, LIMITS.annotationsPerType - 1);
    const rest = all.length - kept.length;
    return [...kept, { type, title: 'More', message: `${rest} more of this kind: see the job summary.` }].map(
      command,
    );
  });
  return lines.map((line) => `${line}\n`).join('');
}

function command({ type, file, line, column, title, message }: Annotation): string {
  const properties = [
    ...(file === undefined ? [] : [`file=${commandProperty(file)}`]),
    ...(line === undefined ? [] : [`line=${line}`]),
    ...(column === undefined ? [] : [`col=${column}`]),
    `title=${commandProperty(clip(title, 200))}`,
  ];
  return `::${type} ${properties.join(',')}::${commandMessage(clip(message, LIMITS.annotationMessageCharacters))}`;
}
