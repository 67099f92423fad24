import type { BundleName } from '../schemas/ledger-detail.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { detailOf, madeBundle } from './query.ts';

export type BundleGapCode = 'bundle_unapproved' | 'bundle_unrecorded' | 'tag_reused';

export type BundleGap = readonly [code: BundleGapCode, message: string];

/** A bundle that an entry says was published, or ran; null where the entry itself does not say which. */
interface NamedBundle {
  readonly act: string;
  readonly bundle: BundleName | null;
}

/**
 * Holds what left the repository against what was recorded before it: a bundle against the verdict that approved its subject,
 * and releases, deployments, rollbacks and drills against the bundle. The entries are given in order.
 */
export class BundleRecords {
  readonly #approved = new Set<string>();
  /** Digests of the bundles of each tag. */
  readonly #recorded = new Map<string, Set<string>>();

  /** The gaps that show at an entry; what it says itself is held against only by those after it. */
  gapsAt(entry: LedgerEntry): readonly BundleGap[] {
    const gaps = [...this.#bundleGaps(entry), ...this.#namedGaps(entry)];
    this.#remember(entry);
    return gaps;
  }

  #bundleGaps(entry: LedgerEntry): BundleGap[] {
    const bundle = madeBundle(entry);
    if (bundle === undefined) return [];
    const { tag, sha256, subject } = bundle;
    const gaps: BundleGap[] = [];
    if (!this.#approved.has(subject))
      gaps.push([
        'bundle_unapproved',
        `The bundle ${tag} is of the subject ${subject}, which no verdict before it approved.`,
      ]);
    const [other] = [...(this.#recorded.get(tag) ?? [])].filter((known) => known !== sha256);
    if (other !== undefined)
      gaps.push([
        'tag_reused',
        `The tag ${tag} names the bundle ${sha256}, and named the bundle ${other} before.`,
      ]);
    return gaps;
  }

  #namedGaps(entry: LedgerEntry): BundleGap[] {
    return namedBundles(entry).flatMap(({ act, bundle }): BundleGap[] => {
      if (bundle === null)
        return [['bundle_unrecorded', `The ${entry.type} does not say which bundle it ${act}.`]];
      const { tag, sha256 } = bundle;
      if (this.#recorded.get(tag)?.has(sha256) === true) return [];
      const message = `The ${entry.type} ${act} ${tag} (${sha256}), and no entry of type bundle before it has that tag with that digest.`;
      return [['bundle_unrecorded', message]];
    });
  }

  #remember(entry: LedgerEntry): void {
    for (const { path, status } of detailOf(entry, 'evaluation')?.models ?? []) {
      if (status !== 'approved') continue;
      for (const { name, sha256 } of entry.subjects) if (name === path) this.#approved.add(sha256);
    }
    const bundle = madeBundle(entry);
    if (bundle === undefined) return;
    const known = this.#recorded.get(bundle.tag) ?? new Set();
    this.#recorded.set(bundle.tag, known.add(bundle.sha256));
  }
}

/** A refusal names whatever it was given: that the bundle is unknown may be its reason. */
function namedBundles(entry: LedgerEntry): NamedBundle[] {
  const release = detailOf(entry, 'release');
  if (release !== undefined)
    return release.refusal === null ? [{ act: 'published', bundle: bundleName(release) }] : [];
  const deployment = detailOf(entry, 'deployment');
  if (deployment !== undefined)
    return deployment.outcome === 'refused' ? [] : [{ act: 'deployed', bundle: bundleName(deployment) }];
  const rollback = detailOf(entry, 'rollback');
  if (rollback !== undefined) {
    if (rollback.outcome === 'refused') return [];
    const from = rollback.from === null ? [] : [{ act: 'replaced', bundle: rollback.from }];
    return [...from, { act: 'brought back', bundle: rollback.to }];
  }
  const drill = detailOf(entry, 'drill');
  if (drill === undefined || drill.outcome === 'refused') return [];
  // A drill may start from nothing.
  const left = drill.bundle === null ? [] : [{ act: 'replaced', bundle: drill.bundle }];
  return [...left, { act: 'brought back', bundle: drill.to }];
}

function bundleName({
  tag,
  sha256,
}: {
  readonly tag: string | null;
  readonly sha256: string | null;
}): BundleName | null {
  return tag === null || sha256 === null ? null : { tag, sha256 };
}
