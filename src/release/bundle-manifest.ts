import { canonicalJson } from '../model/canonical.ts';
import type { BundleManifest } from '../schemas/bundle-manifest.ts';
import { bundleManifest as isManifest } from '../schemas/validators/bundle-manifest.js';
import { parseInstant } from '../signoff/instant.ts';
import type { TextLimits } from '../text/document.ts';
import { parseJson } from '../text/json.ts';
import { isDay, parseBundleTag } from './bundle-name.ts';
import { PathOrder } from './bundle-path.ts';
import { type BundleCode, BundleRefusal, shownPath } from './bundle-refusal.ts';

export type { BundleManifest, Signature as ModelSignature } from '../schemas/bundle-manifest.ts';
export type BundledFile = BundleManifest['files'][number];
export type LargeFile = BundleManifest['large'][number];

export const MANIFEST = 'manifest.json';
/** What a bundle holds besides `model/`, `pointers/`, `evidence/` and `policies/`. */
export const DOCUMENTS = [
  'approvals.json',
  'bom.cdx.json',
  'decision.json',
  'ledger.json',
  'subject.json',
] as const;

/** Far above what a bundle of 50,000 files needs. */
const LIMITS: TextLimits = { maxLength: 32 * 1024 * 1024, maxDepth: 32, maxNodes: 1_000_000 };

/** A JSON text of a bundle, strictly: UTF-8, no duplicate key, no number that JSON cannot keep. */
export function bundleJson(bytes: Uint8Array, file: string, code: BundleCode): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BundleRefusal(code, `${file} is not UTF-8.`);
  }
  const { value, problems } = parseJson(text, file, LIMITS);
  if (value === undefined || problems.length > 0) {
    throw new BundleRefusal(code, `${file} cannot be read: ${problems[0]?.message ?? 'it is empty.'}`);
  }
  return value;
}

/** Reads manifest.json. Other bytes than those that `manifestBytes` writes for the same values are refused. */
export function readManifest(bytes: Uint8Array): BundleManifest {
  const value = bundleJson(bytes, MANIFEST, 'manifest_malformed');
  if (!isManifest(value)) {
    const error = isManifest.errors?.[0];
    const where = error?.instancePath || '/';
    throw new BundleRefusal(
      'manifest_malformed',
      `${MANIFEST}: the value at ${shownPath(where)} ${error?.message ?? 'is not accepted'}.`,
    );
  }
  const manifest = value as unknown as BundleManifest;
  if (!manifestBytes(manifest).equals(bytes)) {
    throw new BundleRefusal('manifest_not_canonical', `${MANIFEST} is not canonical JSON (RFC 8785).`);
  }
  requireConsistent(manifest);
  return manifest;
}

export function manifestBytes(manifest: BundleManifest): Buffer {
  return Buffer.from(canonicalJson(manifest));
}

/** What the manifest says twice must be the same. */
export function requireConsistent(manifest: BundleManifest): void {
  const {
    name,
    version,
    tag,
    approved_on: day,
    valid_until: until,
    policies,
    environments,
    rollback,
  } = manifest;
  const parsed = parseBundleTag(tag);
  if (!isDay(day)) throw inconsistent(`approved_on ${shownPath(day)} is no day.`);
  if (parsed?.name !== name || parsed.version !== version || parsed.day !== day) {
    throw inconsistent(
      `its tag ${shownPath(tag)} is not that of ${name} ${version} approved on ${day}: expected ${name}-v${version}-approved-${day}.`,
    );
  }
  if (until !== null && parseInstant(until) === undefined)
    throw inconsistent(`valid_until ${until} is no instant.`);
  const back = rollback === null ? undefined : parseBundleTag(rollback.tag);
  if (rollback !== null && (back?.name !== name || rollback.tag === tag))
    throw inconsistent(`the bundle to go back to, ${shownPath(rollback.tag)}, is no other one of ${name}.`);
  if (!isSortedOnce(policies.map(({ sha256 }) => sha256)))
    throw inconsistent('policies are not sorted by digest.');
  if (new Set(environments).size !== environments.length) throw inconsistent('an environment stands twice.');
  const { min_replicas: least = 1, max_replicas: most = 1 } = manifest.serving?.scaling ?? {};
  if (least > most) throw inconsistent(`of at least ${least} replicas at most ${most} are asked for.`);
  requirePaths(manifest);
}

function requirePaths(manifest: BundleManifest): void {
  const { files, large, model_card: card } = manifest;
  if (!isSortedOnce(files.map(({ path }) => path))) throw inconsistent('files are not sorted by path.');
  if (!isSortedOnce(large.map(({ path }) => path))) throw inconsistent('large files are not sorted by path.');
  const order = new PathOrder();
  const paths = [MANIFEST, ...files.map(({ path }) => path), ...large.map(({ path }) => path)];
  for (const path of paths.sort(compareCodeUnits)) order.add(path);
  const outside = large.find(({ path }) => !/^(?:model|evidence)\//.test(path));
  if (outside !== undefined) throw inconsistent(`${shownPath(outside.path)} must be in the bundle itself.`);
  if (card !== null && !paths.includes(card))
    throw inconsistent(`the model card ${shownPath(card)} is not in it.`);
}

function inconsistent(what: string): BundleRefusal {
  return new BundleRefusal('manifest_inconsistent', `${MANIFEST}: ${what}`);
}

function isSortedOnce(names: readonly string[]): boolean {
  return names.every((name, index) => index === 0 || (names[index - 1] as string) < name);
}

export function compareCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
