import type { Config } from '../schemas/config.ts';
import type { Manifest } from '../schemas/manifest.ts';

/** Limits of the service that answers with a model. */
export interface Scaling {
  readonly min_replicas: number;
  readonly max_replicas: number;
  readonly max_requests_per_second?: number;
}

/** What a manifest declares of how its model is served; it is applied by the targets of an environment. */
export interface Serving {
  readonly endpoint?: string;
  readonly scaling?: Scaling;
}

/** What a target says that it applied; a member that is not there, it does not tell. Null: nothing is applied. */
export interface Applied {
  readonly endpoint?: string | null;
  readonly scaling?: Partial<Scaling> | null;
}

/** The most that the configuration allows in one environment. */
export interface ScalingLimit {
  readonly max_replicas?: number;
  readonly max_requests_per_second?: number;
}

/** Null: the manifest declares neither. Scaling that is written as a text is read by people only. */
export function declaredServing({ deployment }: Pick<Manifest, 'deployment'>): Serving | null {
  const { endpoint, scaling } = deployment ?? {};
  const typed = typeof scaling === 'object' ? scaling : undefined;
  if (endpoint === undefined && typed === undefined) return null;
  return {
    ...(endpoint !== undefined && { endpoint }),
    ...(typed !== undefined && { scaling: plainScaling(typed) }),
  };
}

function plainScaling({ min_replicas, max_replicas, max_requests_per_second: rate }: Scaling): Scaling {
  return { min_replicas, max_replicas, ...(rate !== undefined && { max_requests_per_second: rate }) };
}

export function scalingLimitOf(
  { targets = {} }: Pick<Config, 'targets'>,
  environment: string,
): ScalingLimit | null {
  return (Object.hasOwn(targets, environment) ? targets[environment]?.scaling_limit : undefined) ?? null;
}

/** Why declared limits are not allowed in an environment; null: they are. What is not declared has no end. */
export function scalingProblem(
  serving: Serving | null,
  limit: ScalingLimit | null,
  environment: string,
): string | null {
  const { scaling } = serving ?? {};
  if (scaling === undefined || limit === null) return null;
  const keys = ['max_replicas', 'max_requests_per_second'] as const;
  const over = keys.flatMap((key) => {
    const [most, asked] = [limit[key], scaling[key]];
    if (most === undefined || (asked !== undefined && asked <= most)) return [];
    return [`${key} is ${asked ?? 'not declared'}, at most ${most} is allowed`];
  });
  return over.length === 0
    ? null
    : `deployment.scaling of the manifest exceeds what .arbiter/config.yml allows in ${environment}: ${over.join('; ')}.`;
}

/** How what a target applied differs from what was declared; null: not in anything that it tells. */
export function appliedDifference(serving: Serving | null, applied: Applied): string | null {
  const found: string[] = [];
  const compare = (name: string, wanted: unknown, told: unknown): void => {
    if (wanted === undefined || told === undefined || wanted === told) return;
    found.push(`${name} is ${told === null ? 'not set' : told}, declared is ${wanted}`);
  };
  compare('endpoint', serving?.endpoint, applied.endpoint);
  for (const key of ['min_replicas', 'max_replicas', 'max_requests_per_second'] as const)
    compare(key, serving?.scaling?.[key], applied.scaling === null ? null : applied.scaling?.[key]);
  return found.length === 0 ? null : found.join('; ');
}

const LONGEST_ENDPOINT = 500;
const MOST = 1_000_000_000;

/** Reads what a target says that it applied. Undefined: it is not such a thing. */
export function readApplied(raw: {
  readonly endpoint?: unknown;
  readonly scaling?: unknown;
}): Applied | undefined {
  const { endpoint, scaling } = raw;
  const read: { endpoint?: string | null; scaling?: Partial<Scaling> | null } = {};
  if (endpoint !== undefined) {
    if (endpoint !== null && (typeof endpoint !== 'string' || !isEndpoint(endpoint))) return undefined;
    read.endpoint = endpoint;
  }
  if (scaling !== undefined) {
    const told = scaling === null ? null : readScaling(scaling);
    if (told === undefined) return undefined;
    read.scaling = told;
  }
  return read;
}

function isEndpoint(text: string): boolean {
  return text !== '' && text.length <= LONGEST_ENDPOINT && !/\p{C}/u.test(text);
}

function readScaling(value: unknown): Partial<Scaling> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields = value as Readonly<Record<string, unknown>>;
  const read: { min_replicas?: number; max_replicas?: number; max_requests_per_second?: number } = {};
  for (const key of ['min_replicas', 'max_replicas', 'max_requests_per_second'] as const) {
    const found = fields[key];
    if (found === undefined || found === null) continue;
    if (typeof found !== 'number' || !Number.isSafeInteger(found) || found < 0 || found > MOST)
      return undefined;
    read[key] = found;
  }
  return read;
}

/** Declared limits in words. */
export function scalingText({ min_replicas, max_replicas, max_requests_per_second: rate }: Scaling): string {
  const replicas = min_replicas === max_replicas ? `${min_replicas}` : `${min_replicas} to ${max_replicas}`;
  return `${replicas} replicas${rate === undefined ? '' : `, at most ${rate} requests per second`}`;
}
