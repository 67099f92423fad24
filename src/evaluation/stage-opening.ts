import { decideModel, type Model, type ModelInput, type Status } from '../decision/model.ts';
import { withoutAhead } from '../decision/stage-check.ts';

/**
 * Whether nothing but checks of later stages keeps a model from review (sign-off rules 17 and 20): the people of the open
 * stage are asked then, since the checks that they rely on hold. The status stays what it is.
 */
export function isHeldByAheadOnly(input: ModelInput, ahead: ReadonlySet<string>): boolean {
  return decideModel({ ...input, results: withoutAhead(input.results, ahead) }).status === 'in_review';
}

/** The same of a whole change: each model that is pending has its open stage, and nobody refused anything. */
export function isStageOpen(
  { status, models }: { readonly status: Status; readonly models: readonly Model[] },
  openStages: ReadonlySet<string>,
): boolean {
  const pending = models.filter((model) => model.status === 'pending');
  return status === 'pending' && pending.length > 0 && pending.every(({ path }) => openStages.has(path));
}
