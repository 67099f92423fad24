import { type JsonValue, pointerToken, type TextDocument } from '../../text/document.ts';
import type { Problem } from '../../text/problem.ts';
import type { Reading, RecordedHash } from '../evidence.ts';
import { pathFault } from '../path.ts';
import { isObject, type JsonObject, listOf, objectOf, textOf } from './json-shape.ts';

export const DVC_LOCK = 'dvc-lock';
export const DVC_POINTER = 'dvc-pointer';
export const DVC_YAML = 'dvc-yaml';

export function isDvcLock(root: JsonObject): boolean {
  return typeof root.schema === 'string' && isObject(root.stages);
}

export function isDvcPointer(root: JsonObject): boolean {
  const outs = root.outs;
  return (
    Array.isArray(outs) &&
    outs.length > 0 &&
    outs.every((out) => isObject(out) && 'path' in out && ('md5' in out || 'etag' in out))
  );
}

export function isDvcYaml(root: JsonObject): boolean {
  const stages = root.stages;
  if ('schema' in root || !isObject(stages) || Object.keys(stages).length === 0) return false;
  return Object.values(stages).every(
    (stage) => isObject(stage) && ('cmd' in stage || ('foreach' in stage && 'do' in stage)),
  );
}

/** Outputs and dependencies of every stage, with the md5 that DVC recorded. */
export function readDvcLock(document: TextDocument): Reading {
  const reader = new HashReader(document);
  const root = objectOf(document.value);
  for (const [stage, entry] of Object.entries(objectOf(root.stages))) {
    const pointer = `/stages/${pointerToken(stage)}`;
    for (const [index, item] of listOf(objectOf(entry).deps).entries()) {
      reader.item(item, `${pointer}/deps/${index}`, { stage, role: 'dep' });
    }
    for (const [index, item] of listOf(objectOf(entry).outs).entries()) {
      reader.item(item, `${pointer}/outs/${index}`, { stage, role: 'out' });
    }
  }
  const stages = Object.keys(objectOf(root.stages)).map((name) => ({ name, metrics: [] }));
  return reader.finish(DVC_LOCK, { pipeline: { stages } });
}

/** The outputs of one `.dvc` file. */
export function readDvcPointer(document: TextDocument): Reading {
  const reader = new HashReader(document);
  for (const [index, item] of listOf(objectOf(document.value).outs).entries()) {
    reader.item(item, `/outs/${index}`, { role: 'out' });
  }
  return reader.finish(DVC_POINTER, {});
}

/** The stages a pipeline declares, and their metric files. */
export function readDvcYaml(document: TextDocument): Reading {
  const stages = Object.entries(objectOf(objectOf(document.value).stages)).map(([name, stage]) => ({
    name,
    metrics: listOf(objectOf(stage).metrics).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.keys(objectOf(entry)),
    ),
  }));
  return {
    format: DVC_YAML,
    toolVersion: null,
    records: [],
    facts: { pipeline: { stages } },
    problems: document.problems,
  };
}

const MD5 = /^[0-9a-f]{32}(?:\.dir)?$/;
const OTHER_HASHES = ['etag', 'checksum'];

class HashReader {
  readonly #data: RecordedHash[] = [];
  readonly #problems: Problem[] = [];
  readonly #document: TextDocument;

  constructor(document: TextDocument) {
    this.#document = document;
  }

  item(value: JsonValue, pointer: string, known: Pick<RecordedHash, 'stage' | 'role'>): void {
    const item = objectOf(value);
    // DVC writes `model//file` as the pipeline's template gave it.
    const path = textOf(item.path)?.replace(/(?<!:)\/{2,}/g, '/');
    if (path === undefined) {
      this.#problem('missing_path', 'This entry has no path.', pointer);
      return;
    }
    const { md5, size } = item;
    if (md5 !== undefined) {
      if (typeof md5 !== 'string' || !MD5.test(md5)) {
        this.#problem(
          'invalid_digest',
          `The md5 of ${path} is not 32 lowercase hex digits.`,
          `${pointer}/md5`,
        );
        return;
      }
      this.#add({ path, algorithm: 'md5', digest: md5, ...known }, size, pointer);
      return;
    }
    const other = OTHER_HASHES.find((key) => typeof item[key] === 'string' && item[key] !== '');
    if (other !== undefined)
      this.#add({ path, algorithm: other, digest: item[other] as string, ...known }, size, pointer);
    // An output without a hash was declared and never made; a dependency may be remote or a repository.
    else if (known.role === 'out') this.#problem('missing_digest', `${path} has no recorded hash.`, pointer);
  }

  finish(format: string, facts: Reading['facts']): Reading {
    return {
      format,
      toolVersion: null,
      records: [],
      facts: { ...facts, ...(this.#data.length > 0 && { lineage: { data: this.#data } }) },
      problems: [...this.#document.problems, ...this.#problems],
    };
  }

  #add(entry: RecordedHash, size: JsonValue | undefined, pointer: string): void {
    const fault = /^[a-z][a-z0-9+.-]*:\/\//.test(entry.path)
      ? null
      : pathFault(entry.path.replace(/^(?:\.\.\/)+/, ''));
    if (fault !== null) {
      this.#problem('unsafe_path', `The path ${JSON.stringify(entry.path)}: ${fault}.`, pointer);
      return;
    }
    this.#data.push({ ...entry, ...(typeof size === 'number' && { size }) });
  }

  #problem(code: string, message: string, pointer: string): void {
    if (this.#document.problems.some((problem) => problem.pointer === pointer)) return;
    this.#problems.push(this.#document.problem(code, message, pointer));
  }
}
