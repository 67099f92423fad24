import type { Decision, Model } from '../schemas/decision.ts';
import { LIMITS } from './limits.ts';
import type { Prose } from './prose.ts';
import { person } from './prose.ts';
import { digestStart, signoffOf } from './signature.ts';
import { blockingChecks, overriddenChecks, STATUS_WORDS, type Status, waivedChecks } from './words.ts';

const PARTS = ['content', 'evidence', 'catalog', 'policy'] as const;
type Part = (typeof PARTS)[number];

export interface ModelVerdict {
  readonly name: string;
  readonly status: Status;
  /** First 12 hex digits of each digest. */
  readonly subject: Readonly<Partial<Record<Part, string>>>;
  /** Titles of the checks that keep the merge blocked, by policy and id. */
  readonly blocking: Readonly<Record<string, string>>;
  /** Those that do not hold and are overridden, or waived; written, and not read back. */
  readonly overridden?: readonly string[];
  readonly waived?: readonly string[];
  readonly signed: readonly string[];
}

/** One entry of the ledger: a later ledger that does not hold it was rewound, or is another one. */
export interface LedgerAnchor {
  /** 1 or more. */
  readonly seq: number;
  /** Of the entry's bytes, lowercase hex. */
  readonly sha256: string;
}

/** What a comment remembers of its verdict. For display; and no verdict is ever taken from it. */
export interface VerdictRecord {
  readonly head: string | null;
  readonly status: Status;
  readonly models: readonly ModelVerdict[];
  /** Where the ledger stood; it can only ever refuse a ledger. */
  readonly ledger: LedgerAnchor | null;
  /** False when models were left out to stay within the size. */
  readonly isComplete: boolean;
}

export function verdictOf(decision: Decision, ledger: LedgerAnchor | null = null): VerdictRecord {
  return {
    head: decision.head,
    status: decision.status,
    models: decision.models.map(modelVerdict),
    ledger: ledger === null ? null : { seq: ledger.seq, sha256: ledger.sha256 },
    isComplete: true,
  };
}

function modelVerdict(model: Model): ModelVerdict {
  const signoff = signoffOf(model);
  const parts = PARTS.flatMap((part) => {
    const digest = model.subject[part];
    return digest === null ? [] : [[part, digestStart(digest)] as const];
  });
  const overridden = overriddenChecks(model);
  const waived = waivedChecks(model);
  return {
    name: model.name.slice(0, 100),
    status: model.status,
    subject: Object.fromEntries(parts),
    blocking: Object.fromEntries(
      blockingChecks(model).map((check) => [checkKey(check), check.title.slice(0, 80)]),
    ),
    ...(overridden.length > 0 && { overridden: overridden.map(checkKey) }),
    ...(waived.length > 0 && { waived: waived.map(checkKey) }),
    signed: signoff === null ? [] : signoff.counted.map(({ user }) => user),
  };
}

function checkKey({ policy, id }: Model['checks'][number]): string {
  return `${policy}/${id}`.slice(0, 100);
}

/** The hidden line of the comment; whole models are left out to keep it within its size. */
export function verdictMarker(record: VerdictRecord): string {
  let models = [...record.models];
  for (;;) {
    const isComplete = record.isComplete && models.length === record.models.length;
    const encoded = Buffer.from(JSON.stringify({ v: 1, ...record, models, isComplete }), 'utf8').toString(
      'base64',
    );
    if (encoded.length <= LIMITS.verdictCharacters || models.length === 0)
      return `<!-- arbiter:verdict ${encoded} -->`;
    models = models.slice(0, Math.floor(models.length / 2));
  }
}

/** Reads the record back from our own comment. Anything that is not exactly what we write is no record. */
export function parseVerdict(comment: string): VerdictRecord | undefined {
  const line = comment.trimEnd().split('\n').at(-1) ?? '';
  const encoded = /^<!-- arbiter:verdict ([A-Za-z0-9+/]+={0,2}) -->$/u.exec(line)?.[1];
  if (encoded === undefined || encoded.length > LIMITS.verdictCharacters) return undefined;
  try {
    return recordOf(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

function recordOf(value: unknown): VerdictRecord | undefined {
  const fields = fieldsOf(value);
  if (fields?.v !== 1 || !Array.isArray(fields.models) || typeof fields.isComplete !== 'boolean')
    return undefined;
  const { head, status, isComplete } = fields;
  if (!isStatus(status) || !(head === null || (typeof head === 'string' && /^[0-9a-f]{40,64}$/u.test(head))))
    return undefined;
  const models = fields.models.map(modelOf);
  // A record of a version without a ledger says nothing of one.
  const ledger = fields.ledger === undefined || fields.ledger === null ? null : anchorOf(fields.ledger);
  if (ledger === undefined || models.some((model) => model === undefined)) return undefined;
  return { head, status, isComplete, ledger, models: models.filter((model) => model !== undefined) };
}

function anchorOf(value: unknown): LedgerAnchor | undefined {
  const { seq, sha256, ...rest } = fieldsOf(value) ?? {};
  if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 1) return undefined;
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/u.test(sha256)) return undefined;
  return Object.keys(rest).length > 0 ? undefined : { seq, sha256 };
}

function modelOf(value: unknown): ModelVerdict | undefined {
  const fields = fieldsOf(value);
  if (fields === undefined || typeof fields.name !== 'string' || !isStatus(fields.status)) return undefined;
  const subject = textsOf(fields.subject);
  const blocking = textsOf(fields.blocking);
  const signed: unknown = fields.signed;
  if (subject === undefined || blocking === undefined || !Array.isArray(signed)) return undefined;
  if (!Object.values(subject).every((digest) => /^[0-9a-f]{1,12}$/u.test(digest))) return undefined;
  if (!signed.every((login) => typeof login === 'string')) return undefined;
  return { name: fields.name, status: fields.status, subject, blocking, signed };
}

function textsOf(value: unknown): Record<string, string> | undefined {
  const entries = Object.entries(fieldsOf(value) ?? { invalid: null });
  const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return texts.length === entries.length ? Object.fromEntries(texts) : undefined;
}

function isStatus(value: unknown): value is Status {
  return typeof value === 'string' && Object.hasOwn(STATUS_WORDS, value);
}

/** What happened between two verdicts, in sentences; nothing when nothing a reader sees has changed. */
export function diffVerdicts(previous: VerdictRecord, current: VerdictRecord): Prose[] {
  const several = current.models.length > 1;
  const changes = current.models.flatMap((model) => {
    const before = previous.models.find(({ name }) => name === model.name);
    if (before === undefined) return previous.isComplete ? [[`${model.name} is new in this change.`]] : [];
    return modelChanges(before, model).map(
      (change): Prose => (several ? [`${model.name}: `, ...change] : change),
    );
  });
  const gone = current.isComplete
    ? previous.models.filter(({ name }) => !current.models.some((model) => model.name === name))
    : [];
  return [...changes, ...gone.map(({ name }): Prose => [`${name} is no longer touched.`])];
}

function settledHow(key: string, { overridden, waived }: ModelVerdict): string {
  if (overridden?.includes(key)) return 'overridden in review';
  return waived?.includes(key) ? 'waived' : 'no longer blocks';
}

function modelChanges(before: ModelVerdict, now: ModelVerdict): Prose[] {
  const status: Prose[] =
    before.status === now.status
      ? []
      : [[`${STATUS_WORDS[before.status]} became ${STATUS_WORDS[now.status]}`]];
  const repaired = Object.entries(before.blocking).filter(([key]) => !Object.hasOwn(now.blocking, key));
  const broken = Object.entries(now.blocking).filter(([key]) => !Object.hasOwn(before.blocking, key));
  const signed = now.signed.filter((login) => !before.signed.includes(login));
  const lost = before.signed.filter((login) => !now.signed.includes(login));
  const parts = PARTS.filter((part) => before.subject[part] !== now.subject[part]);
  return [
    ...status,
    ...repaired.map(([key, title]): Prose => [`${settledHow(key, now)}: ${title}`]),
    ...broken.map(([, title]): Prose => [`blocks now: ${title}`]),
    ...signed.map((login): Prose => [person(login), ' signed']),
    ...lost.map((login): Prose => ['the signature of ', person(login), ' no longer counts']),
    ...(parts.length === 0 ? [] : [[`changed under approval: ${parts.join(', ')}`]]),
  ];
}
