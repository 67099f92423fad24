import { isObject } from '../attestation/statement.ts';
import type { JsonValue } from '../text/document.ts';
import type { ReadBundle } from './bundle-archive.ts';

/** How a model came to be approved without a review: its policies ask nobody, or break-glass stands for them. */
export type UnreviewedApproval =
  | { readonly by: 'policy' }
  | {
      readonly by: 'break_glass';
      /** When it ends, RFC 3339. */
      readonly until: string;
    };

type Value = JsonValue | undefined;

/**
 * What the decision in a verified bundle says where it counts no review, of the model or of a change to what governs. Null:
 * it counts one, or it does not say whole and plainly why nobody had to sign.
 */
export function unreviewedApproval({
  manifest,
  documents,
}: Pick<ReadBundle, 'documents'> & {
  readonly manifest: Pick<ReadBundle['manifest'], 'name'>;
}): UnreviewedApproval | null {
  const bytes = documents.get('decision.json');
  const decision: Value = bytes === undefined ? null : JSON.parse(Buffer.from(bytes).toString('utf8'));
  if (!isObject(decision) || decision.governance !== null || !Array.isArray(decision.models)) return null;
  const own = decision.models.filter((one) => isObject(one) && one.name === manifest.name);
  const [model] = own;
  if (own.length !== 1 || !isObject(model) || model.status !== 'approved') return null;
  // Without a sign-off a model is approved only by policies of which every one asks nobody.
  if (model.signoff === null) return { by: 'policy' };
  return isObject(model.signoff) ? unsigned(model.signoff) : null;
}

function unsigned(signoff: Readonly<Record<string, Value>>): UnreviewedApproval | null {
  const { state, counted, missing, vetoes, override } = signoff;
  if (state !== 'complete' || !isEmpty(counted) || !isEmpty(vetoes)) return null;
  // Complete, with no seat filled and none open: there is none.
  if (override === null) return isEmpty(missing) ? { by: 'policy' } : null;
  if (!isObject(override) || typeof override.until !== 'string') return null;
  return { by: 'break_glass', until: override.until };
}

function isEmpty(value: Value): boolean {
  return Array.isArray(value) && value.length === 0;
}
