import { parseJson } from '../text/json.ts';

/** What stood behind a subject digest, by the name each part is known by. */
export interface SubjectPreimage {
  /** By path: mode and content; of a pointer its own digest, then those of its objects. */
  readonly content: ReadonlyMap<string, { readonly mode: string; readonly sha256: string }>;
  /** By file: the digests of the bytes that were read under that name. */
  readonly evidence: ReadonlyMap<string, string>;
  /** Catalog entries by data set. */
  readonly catalog: ReadonlyMap<string, Fields>;
  /** Digests of the resolved policies, `sha256:` and hex. */
  readonly policies: ReadonlySet<string>;
  /** Digests of the waivers in force. */
  readonly waivers: ReadonlySet<string>;
  /** Null for the subject of a change to what governs. */
  readonly model: { readonly name: string; readonly version: string } | null;
}

export type Fields = Readonly<Record<string, unknown>>;

/** Far above what 3,000 files need; a stored text beyond it is not ours. */
const LIMITS = { maxLength: 16 * 1024 * 1024, maxDepth: 32, maxNodes: 500_000 };

/**
 * Reads a stored preimage (`subjectDigests().preimage`, or that of a change to what governs). Anything that is not
 * exactly such a text is undefined: then nothing is known of what was approved.
 */
export function parsePreimage(text: string): SubjectPreimage | undefined {
  const document = parseJson(text, 'subject', LIMITS);
  const fields = document.problems.length > 0 ? undefined : fieldsOf(document.value);
  if (fields === undefined) return undefined;
  try {
    return 'model' in fields ? modelPreimage(fields) : governingPreimage(fields);
  } catch (error) {
    if (error instanceof UnknownShape) return undefined;
    throw error;
  }
}

class UnknownShape extends Error {}

function modelPreimage(fields: Fields): SubjectPreimage {
  only(fields, ['content', 'evidence', 'catalog', 'policies', 'waivers', 'model']);
  const model = record(fields.model);
  return {
    content: named(fields.content, (entry) => [
      word(entry.path),
      { mode: word(entry.mode), sha256: [word(entry.sha256), ...objectsOf(entry)].join(' ') },
    ]),
    evidence: evidenceOf(fields.evidence),
    catalog: named(fields.catalog, (entry) => [word(entry.name), entry]),
    policies: words(fields.policies),
    waivers: words(fields.waivers),
    model: { name: word(model.name), version: word(model.version) },
  };
}

function objectsOf({ objects }: Fields): readonly string[] {
  return objects === undefined ? [] : list(objects).map((object) => word(record(object).sha256));
}

/** Files that govern, each with its state before and after (`MODE sha256:HEX`): what was approved is what came after. */
function governingPreimage(fields: Fields): SubjectPreimage {
  only(fields, ['changes', 'files']);
  return {
    content: named(fields.files, (entry) => [
      word(entry.path),
      { mode: '', sha256: `${wordOrNull(entry.before)} ${wordOrNull(entry.after)}` },
    ]),
    evidence: new Map(),
    catalog: new Map(),
    policies: new Set(),
    waivers: new Set(),
    model: null,
  };
}

/** One file may have been read twice, as two attempts of one artifact are. */
function evidenceOf(value: unknown): Map<string, string> {
  const digests = new Map<string, string>();
  for (const item of list(value).map(record)) {
    const file = word(item.file);
    const known = digests.get(file);
    digests.set(file, known === undefined ? word(item.sha256) : `${known} ${word(item.sha256)}`);
  }
  return digests;
}

function named<T>(value: unknown, read: (entry: Fields) => readonly [string, T]): Map<string, T> {
  const pairs = list(value).map((item) => read(record(item)));
  const map = new Map(pairs);
  if (map.size !== pairs.length) throw new UnknownShape();
  return map;
}

function only(fields: Fields, names: readonly string[]): void {
  const keys = Object.keys(fields);
  if (keys.length !== names.length || !names.every((name) => keys.includes(name))) throw new UnknownShape();
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new UnknownShape();
  return value;
}

function record(value: unknown): Fields {
  const fields = fieldsOf(value);
  if (fields === undefined) throw new UnknownShape();
  return fields;
}

function word(value: unknown): string {
  if (typeof value !== 'string') throw new UnknownShape();
  return value;
}

function wordOrNull(value: unknown): string | null {
  return value === null ? null : word(value);
}

function words(value: unknown): ReadonlySet<string> {
  return new Set(list(value).map(word));
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}
