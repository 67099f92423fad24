import type { BundleReference } from './deployment-history.ts';

/** A measured return to an earlier bundle. */
export interface DrillMeasurement {
  readonly model: string;
  /** What was put back: its version and the digest of its bytes. */
  readonly to: BundleReference & { readonly version: string };
  /** RFC 3339 in UTC. */
  readonly testedAt: string;
  /** From the order to the healthy answer of what was put back. */
  readonly switchMs: number;
  /** Login of who ordered it, or the name of the run. */
  readonly by: string;
}

/**
 * The record that the `rollback` check reads (schemas/rollback-drill.schema.json), as JSON, which is YAML too. Time is rounded
 * up, so that a drill never looks quicker than it was.
 */
export function drillRecord({ model, to, testedAt, switchMs, by }: DrillMeasurement): string {
  if (!Number.isFinite(switchMs) || switchMs < 0) throw new Error(`No drill lasts ${switchMs} ms.`);
  const record = {
    kind: 'rollback-drill',
    model,
    previous_version: to.version,
    bundle_digest: to.sha256,
    tested_at: testedAt,
    duration_seconds: Math.ceil(switchMs) / 1000,
    by,
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
