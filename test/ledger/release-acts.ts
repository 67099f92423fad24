import type {
  Bundle,
  BundleName,
  Deployment,
  Drill,
  RefusedBundle,
  Release,
  Rollback,
} from '../../src/schemas/ledger-detail.ts';
import { FRAUD } from '../audit/entries.ts';

/** What the ledger says of bundles and what became of them. */

export function digest(letter: string): string {
  return letter.repeat(64);
}

export function bundle(letter: string, more: Partial<Bundle> = {}): Bundle {
  return {
    tag: 'fraud-detection-v1.0.1-approved-2026-03-04',
    sha256: digest(letter),
    size: 20_480,
    model: 'fraud-detection',
    version: '1.0.1',
    subject: digest(letter),
    content: digest('c'),
    attestations: [],
    ...more,
  };
}

/** Names the model and version of `bundle`: only the refusal tells them apart. */
export function refusedBundle(more: Partial<RefusedBundle> = {}): RefusedBundle {
  return {
    model: 'fraud-detection',
    version: '1.0.1',
    commit: 'c'.repeat(40),
    pull_request: 4,
    refusal: { code: 'approval_withdrawn', message: 'Review 11 was dismissed on 2026-03-05.' },
    ...more,
  };
}

/** The subject beside a bundle's detail. */
export function bundleParts(letter: string) {
  return { subject: digest(letter), subjects: [{ name: FRAUD, sha256: digest(letter) }] };
}

export function release(of: BundleName, more: Partial<Release> = {}): Release {
  return {
    ...of,
    commit: 'c'.repeat(40),
    release_id: 77,
    url: `https://github.com/acme/models/releases/tag/${of.tag}`,
    pull_request: 4,
    refusal: null,
    ...more,
  };
}

export function refused(of: BundleName): Release {
  const refusal = { code: 'approval_dismissed', message: 'Review 11 was dismissed on 2026-03-05.' };
  return release(of, { release_id: null, url: null, refusal });
}

export function deployment(of: BundleName, more: Partial<Deployment> = {}): Deployment {
  return {
    ...of,
    environment: 'prod',
    model: 'fraud-detection',
    version: '1.0.1',
    outcome: 'live',
    code: null,
    message: 'The health check answered.',
    deployment_id: 501,
    target: 'mlflow',
    previous: null,
    compliance: null,
    ...more,
  };
}

export function rollback(
  from: BundleName | null,
  to: BundleName | null,
  parts: Partial<Rollback> = {},
): Rollback {
  return {
    environment: 'prod',
    from,
    to,
    reason: 'Precision fell.',
    outcome: 'live',
    switch_ms: 840,
    drill: false,
    ...parts,
  };
}

export function drill(of: BundleName | null, to: BundleName | null): Drill {
  return {
    environment: 'drill',
    bundle: of,
    to,
    outcome: 'live',
    switch_ms: 910,
    tested_at: '2026-03-06T10:00:00Z',
  };
}
