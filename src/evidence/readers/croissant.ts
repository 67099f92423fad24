import type { JsonValue, TextDocument } from '../../text/document.ts';
import type { Reading, RecordedHash } from '../evidence.ts';
import { type JsonObject, listOf, objectOf, textOf } from './json-shape.ts';
import { ReadingDraft } from './reading-draft.ts';

export const CROISSANT = 'croissant';

const NAMESPACE = 'mlcommons.org/croissant';
const RESPONSIBLE_AI = /^(?:rai:|http:\/\/mlcommons\.org\/croissant\/RAI\/)(\w+)$/;
const SHA256 = /^[0-9a-f]{64}$/i;

/** A data set described in Croissant (JSON-LD of MLCommons). */
export function isCroissant(root: JsonObject): boolean {
  return [root.conformsTo, root['dct:conformsTo']].some((value) =>
    JSON.stringify(value ?? '').includes(NAMESPACE),
  );
}

/**
 * Reads licence, fields, hashes of files, and what is said under the responsible-AI vocabulary: prose, so that only its
 * presence can be judged. A text where a SHA-256 belongs is a problem; generators write a link to their issue there.
 */
export function readCroissant(document: TextDocument): Reading {
  const draft = new ReadingDraft(document);
  const root = objectOf(document.value);
  const data = listOf(root.distribution).flatMap((item, index) => hashOf(draft, objectOf(item), index));
  const columns = listOf(root.recordSet).flatMap((set) => fieldsOf(objectOf(set)));
  const [name, version] = [textOf(root.name), root.version];
  return draft.reading(CROISSANT, textOf(root.conformsTo) ?? null, {
    identity: {
      ...(name !== undefined && { name }),
      ...((typeof version === 'string' || typeof version === 'number') && { version: String(version) }),
    },
    data_description: {
      license:
        textOf(root.license) ??
        textOf(listOf(root.license)[0]) ??
        textOf(objectOf(root.license)['@id']) ??
        null,
      responsible_ai: Object.keys(root).flatMap((key) => {
        const term = RESPONSIBLE_AI.exec(key)?.[1];
        return term === undefined || isBlank(root[key]) ? [] : [term];
      }),
    },
    ...(data.length > 0 && { lineage: { data } }),
    ...(columns.length > 0 && { columns }),
  });
}

function isBlank(value: JsonValue | undefined): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

function hashOf(draft: ReadingDraft, file: JsonObject, index: number): RecordedHash[] {
  if (file.sha256 === undefined) return [];
  const digest = textOf(file.sha256) ?? '';
  if (SHA256.test(digest)) {
    const path = textOf(file.contentUrl) ?? textOf(file.name) ?? textOf(file['@id']) ?? '?';
    return [{ path, algorithm: 'sha256', digest: digest.toLowerCase() }];
  }
  draft.problem(
    'invalid_digest',
    'Expected 64 hexadecimal digits of a SHA-256.',
    `/distribution/${index}/sha256`,
  );
  return [];
}

function fieldsOf(set: JsonObject) {
  const dataset = textOf(set.name) ?? textOf(set['@id']) ?? '?';
  return listOf(set.field).map((item) => {
    const field = objectOf(item);
    const name = textOf(field.name) ?? textOf(field['@id']) ?? '?';
    return {
      dataset,
      name: name.startsWith(`${dataset}/`) ? name.slice(dataset.length + 1) : name,
      classification: [],
    };
  });
}
