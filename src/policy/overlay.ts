import type { Policy } from '../schemas/policy.ts';
import type { PolicyOverlay } from '../schemas/policy-overlay.ts';
import { pointerToken, type TextDocument } from '../text/document.ts';
import { MergedDocument, type Origin } from './merged-document.ts';

/** A policy as written, its parameters not yet replaced. */
export interface WrittenPolicy {
  readonly policy: Policy;
  readonly document: TextDocument;
}

/**
 * One policy made of another and of what it extends. Checks of the baselines come first, in their order; a check of the
 * same id takes the place of theirs, and so do a parameter of the same name, the sign-off, the scope and the waivers.
 * That nothing became looser is for the caller to see, on the result.
 */
export function mergeOverlay(
  overlay: PolicyOverlay,
  document: TextDocument,
  baselines: readonly WrittenPolicy[],
): WrittenPolicy {
  // Only its outline was looked at: whoever merges holds the result to the schema of policies.
  const own = overlay as object as Partial<Policy>;
  const origins = new Map<string, Origin>();
  const checks = mergedChecks(own, document, baselines, origins);
  const params = mergedParams(own, document, baselines, checks, origins);
  const inherit = <K extends 'applies_to' | 'default_tier' | 'signoff' | 'waivers'>(
    key: K,
  ): Policy[K] | undefined => {
    if (own[key] !== undefined) return own[key];
    const parent = baselines.find(({ policy }) => policy[key] !== undefined);
    if (parent !== undefined) origins.set(`/${key}`, { document: parent.document, pointer: `/${key}` });
    return parent?.policy[key];
  };
  const [scope, tier, signoff, waivers] = [
    inherit('applies_to'),
    inherit('default_tier'),
    inherit('signoff'),
    inherit('waivers'),
  ];
  const policy = {
    apiVersion: overlay.apiVersion,
    kind: overlay.kind,
    metadata: own.metadata,
    ...(scope !== undefined && { applies_to: scope }),
    ...(tier !== undefined && { default_tier: tier }),
    ...(Object.keys(params).length > 0 && { params }),
    checks,
    ...(signoff !== undefined && { signoff }),
    ...(waivers !== undefined && { waivers }),
  };
  // Without a baseline's sign-off the schema refuses it, at the place of the overlay.
  return { policy: policy as Policy, document: new MergedDocument(document, origins) };
}

function mergedChecks(
  own: Partial<Policy>,
  document: TextDocument,
  baselines: readonly WrittenPolicy[],
  origins: Map<string, Origin>,
): Policy['checks'] {
  const checks: Policy['checks'] = [];
  const sources: Origin[] = [];
  for (const baseline of baselines) {
    baseline.policy.checks.forEach((check, index) => {
      // The same check of two baselines stands once; that it is as strict as the other one is seen afterwards.
      if (checks.some(({ id }) => id === check.id)) return;
      checks.push(check);
      sources.push({ document: baseline.document, pointer: `/checks/${index}` });
    });
  }
  own.checks?.forEach((check, index) => {
    const source = { document, pointer: `/checks/${index}` };
    // Its own check does not give way: an id that it uses twice is refused later.
    const place = checks.findIndex(({ id }, at) => id === check.id && sources[at]?.document !== document);
    if (place < 0) {
      checks.push(check);
      sources.push(source);
    } else {
      checks[place] = check;
      sources[place] = source;
    }
  });
  for (const [index, source] of sources.entries()) origins.set(`/checks/${index}`, source);
  return checks;
}

function mergedParams(
  own: Partial<Policy>,
  document: TextDocument,
  baselines: readonly WrittenPolicy[],
  checks: Policy['checks'],
  origins: Map<string, Origin>,
): NonNullable<Policy['params']> {
  const params: NonNullable<Policy['params']> = {};
  const used = usedParams(checks);
  const put = (from: Policy['params'], source: TextDocument) => {
    for (const [name, param] of Object.entries(from ?? {})) {
      // A parameter of a check that was replaced is nobody's mistake; one of the overlay that nothing uses is.
      if (source !== document && !used.has(name)) continue;
      const pointer = `/params/${pointerToken(name)}`;
      params[name] = param;
      origins.set(pointer, { document: source, pointer });
    }
  };
  for (const baseline of [...baselines].reverse()) put(baseline.policy.params, baseline.document);
  put(own.params, document);
  return params;
}

/** Names of the parameters that checks stand on. */
function usedParams(checks: Policy['checks']): ReadonlySet<string> {
  const words = JSON.stringify(checks).matchAll(/"\$params\.([A-Za-z_][A-Za-z0-9_]*)"/g);
  return new Set([...words].map(([, name]) => name ?? ''));
}
