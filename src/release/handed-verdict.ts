import { canonicalJson } from '../model/canonical.ts';

/**
 * What a judging job found, as it hands it on to the job that switches. It lets nothing through: the job that switches judges
 * again, and refuses where it does not find the same.
 */
export interface HandedVerdict {
  readonly schema: typeof VERDICT_SCHEMA;
  readonly act: 'deploy' | 'rollback' | 'drill';
  /** Numeric id of the repository. */
  readonly repository: number;
  /** Both jobs belong to one run of the workflow. */
  readonly run: string;
  readonly environment: string;
  readonly model: string;
  /** SHA-256 of the bundle; null: which one it is, the job that switches is the first to know. */
  readonly sha256: string | null;
  readonly tag: string | null;
  readonly codeEnvironment: string | null;
  /** SHA-256 of everything that governs. */
  readonly rules: string;
  /** Number of the newest entry that changed the environment; 0: none did. */
  readonly change: number;
}

export const VERDICT_SCHEMA = 'arbiter/handed-verdict/v1';

export const HANDED_VERDICT_CODES = [
  'verdict_unreadable',
  'verdict_differs',
  'verdict_outdated',
  'judged_otherwise',
] as const;

export interface VerdictReason {
  readonly code: (typeof HANDED_VERDICT_CODES)[number];
  readonly message: string;
}

/** A job that only records a refusal finds nothing to refuse. It may not switch, so it refuses. */
export const JUDGED_OTHERWISE: VerdictReason = {
  code: 'judged_otherwise',
  message:
    'An earlier job of this run refused it, and nothing refuses it any more. Nothing was switched. Start a new run.',
};

const MOST_CHARACTERS = 4096;

/** What each field is called; those of the second list change by themselves while a run waits. */
const BOUND = {
  act: 'what is done',
  repository: 'the repository',
  run: 'the run',
  environment: 'the environment',
  model: 'the model',
  sha256: 'the bundle',
  tag: 'its tag',
  codeEnvironment: 'the code environment',
} as const;
const MOVING = {
  rules: 'what governs (.arbiter/ on the default branch)',
  change: 'what runs in the environment, by the ledger',
} as const;
/** What a judging job may leave to the job that switches. */
const OPEN: readonly string[] = ['sha256', 'tag'];

export function verdictText(verdict: HandedVerdict): string {
  return canonicalJson(verdict as never);
}

/** Why what was handed on is not what this job finds; null: it is. */
export function verdictReason(handed: string, found: HandedVerdict): VerdictReason | null {
  const verdict = parsed(handed);
  if (verdict === null) {
    const said = handed === '' ? 'nothing' : JSON.stringify(handed.slice(0, 100));
    return {
      code: 'verdict_unreadable',
      message: `The input \`verdict\` is not what a judging job hands on: found ${said}. Hand over its output \`verdict\` as it is (\`mode: judge\`).`,
    };
  }
  const differing = differences(verdict, found, BOUND);
  if (differing.length > 0) {
    const message = `What was judged is not what is to be switched: ${differing.join('; ')}. Start a new run.`;
    return { code: 'verdict_differs', message };
  }
  const moved = differences(verdict, found, MOVING);
  if (moved.length === 0) return null;
  const message = `It was judged by what has changed since: ${moved.join('; ')}. Start a new run, which judges it by what holds now.`;
  return { code: 'verdict_outdated', message };
}

type Field = keyof typeof BOUND | keyof typeof MOVING;

function differences(
  verdict: Readonly<Record<string, unknown>>,
  found: HandedVerdict,
  names: Readonly<Partial<Record<Field, string>>>,
): string[] {
  return (Object.entries(names) as [Field, string][])
    .filter(([field]) => verdict[field] !== found[field])
    .filter(([field]) => !(OPEN.includes(field) && verdict[field] === null))
    .map(([field, name]) => `${name}: judged was ${said(verdict[field])}, here is ${said(found[field])}`);
}

function said(value: unknown): string {
  return value === null ? 'none' : String(value).slice(0, 200);
}

/** Exactly the fields of a verdict, whatever they hold. */
function parsed(text: string): Readonly<Record<string, unknown>> | null {
  if (text.length > MOST_CHARACTERS) return null;
  const value = json(text);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const fields = ['schema', ...Object.keys(BOUND), ...Object.keys(MOVING)].sort();
  const isWhole = JSON.stringify(Object.keys(value).sort()) === JSON.stringify(fields);
  const isPlain = Object.values(value).every((one) => one === null || typeof one !== 'object');
  return isWhole && isPlain && (value as HandedVerdict).schema === VERDICT_SCHEMA
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
