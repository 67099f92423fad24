const LONGEST_STAGE = 100;

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
  // A stage is recorded as it was found, so it is no longer than a name.
  const isStage = typeof stage === 'string' && stage !== '' && stage.length <= LONGEST_STAGE;
  if (!isSound || !isStage || !Array.isArray(tags)) return null;
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
