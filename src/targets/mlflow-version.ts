import { canonicalJson } from '../model/canonical.ts';
import { type Applied, readApplied } from '../release/serving.ts';
import { objectOf } from './http-request.ts';
import { type Activation, TargetFailure } from './target.ts';

/** Tags of a model version. */
const ENDPOINT_TAG = 'arbiter.endpoint';
const SCALING_TAG = 'arbiter.scaling';

export type Fields = Readonly<Record<string, unknown>>;

/** A version of a registered model, as MLflow's registry tells it. */
export interface ModelVersion {
  readonly version: string;
  readonly stage: string;
  readonly status: string;
  readonly tags: ReadonlyMap<string, string>;
}

/** Reads a version of the model `model`; null: this is none, or not all of one. */
export function modelVersionOf(raw: unknown, model: string): ModelVersion | null {
  const { name, version, current_stage: stage = 'None', status, tags = [] } = fieldsOf(raw) ?? {};
  const isSound = name === model && isVersion(version) && typeof status === 'string';
  if (!isSound || typeof stage !== 'string' || !Array.isArray(tags)) return null;
  const map = new Map<string, string>();
  for (const tag of tags) {
    const { key, value = '' } = fieldsOf(tag) ?? {};
    if (typeof key !== 'string' || typeof value !== 'string' || map.has(key)) return null;
    map.set(key, value);
  }
  return { version: String(version), stage, status, tags: map };
}

export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** Newer servers write the number as text, older ones as a number. */
export function isVersion(value: unknown): value is string | number {
  return /^[1-9]\d{0,9}$/u.test(
    typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '',
  );
}

/** Tags of the version say what others are to apply; those of a bundle that declares nothing say nothing. */
export function servingTags({ serving }: Pick<Activation, 'serving'>): (readonly [string, string])[] {
  const { endpoint, scaling } = serving ?? {};
  return [
    ...(endpoint === undefined ? [] : [[ENDPOINT_TAG, endpoint] as const]),
    ...(scaling === undefined ? [] : [[SCALING_TAG, canonicalJson(scaling)] as const]),
  ];
}

/** The tags as they stand: who changed them since has changed what is applied. */
export function appliedBy({ tags, version }: ModelVersion): Applied {
  const [endpoint, text] = [tags.get(ENDPOINT_TAG), tags.get(SCALING_TAG)];
  const applied = readApplied({
    ...(endpoint !== undefined && { endpoint }),
    ...(text !== undefined && { scaling: objectOf(text, `${SCALING_TAG} of version ${version}`) }),
  });
  if (applied !== undefined) return applied;
  throw new TargetFailure(
    `${SCALING_TAG} or ${ENDPOINT_TAG} of version ${version} is not as Arbiter writes it.`,
  );
}
