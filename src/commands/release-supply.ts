import { join } from 'node:path';
import type { PullContext } from '../evaluation/pull-decision.ts';
import type { ReleaseTarget } from '../github/release-event.ts';
import type { RunnerContext } from '../inputs.ts';
import type { ReleasePort } from '../release/release-port.ts';
import { rebuildBundle } from './bundle-rebuilding.ts';
import { type BundleSupply, HandedBundle } from './bundle-supply.ts';
import type { GitHubAccess } from './github-access.ts';
import type { ReleaseInputs } from './release-inputs.ts';
import { ReleasedBundles } from './released-bundle.ts';
import { SoughtBundle } from './sought-bundle.ts';

interface Surroundings {
  readonly releases: ReleasePort;
  readonly access: GitHubAccess;
  readonly runner: RunnerContext;
  readonly context: () => PullContext;
}

/** Nobody hands anything over: neither what is released nor the commit that it was made from. */
export function isSought({ bundle, attestations, commit }: ReleaseInputs): boolean {
  return bundle === undefined && attestations === undefined && commit === undefined;
}

/** Where one run of the release gate takes the bundle from. */
export function supplyOf(
  inputs: ReleaseInputs,
  { release }: ReleaseTarget,
  { releases, access, runner, context }: Surroundings,
): BundleSupply {
  if (!isSought(inputs)) return new HandedBundle(inputs);
  const bundles = new ReleasedBundles(
    releases,
    join(runner.temporaryFolder, 'arbiter', 'released'),
    undefined,
  );
  return new SoughtBundle(
    {
      releases,
      bundles,
      rebuild: (named, reading) => rebuildBundle({ context: context(), access, runner }, named, reading),
    },
    release !== null,
  );
}
