import { sha256Hex } from '../model/canonical.ts';
import {
  type ContentEntry,
  contentManifest,
  type HashedEntry,
  type PointedObject,
} from '../model/subject.ts';
import { type BundleManifest, bundleJson } from './bundle-manifest.ts';
import { BundleRefusal, shownPath } from './bundle-refusal.ts';
import { listOf, recordOf, wordOf } from './bundle-shape.ts';
import type { FileMode } from './tar-header.ts';

export const MODEL = 'model/';
/** Files of the commit that stand for others (Git LFS, DVC); what they stand for is under `model/`. */
export const POINTERS = 'pointers/';
export const EVIDENCE = 'evidence/';

/** What subject.json says was approved, as far as a bundle holds it. */
export interface BundleSubject {
  readonly model: { readonly name: string; readonly version: string };
  readonly content: readonly ContentEntry[];
  readonly evidence: ReadonlySet<string>;
  readonly policies: ReadonlySet<string>;
}

const FILE = 'subject.json';

/** Reads the canonical JSON behind a subject digest (`subjectDigests().preimage`). */
export function bundleSubject(bytes: Uint8Array): BundleSubject {
  const fields = recordOf(bundleJson(bytes, FILE, 'document_malformed'), FILE);
  const model = recordOf(fields.model, `${FILE}: model`);
  return {
    model: { name: wordOf(model.name, `${FILE}: name`), version: wordOf(model.version, `${FILE}: version`) },
    content: listOf(fields.content, `${FILE}: content`).map(entryOf),
    evidence: new Set(
      listOf(fields.evidence, `${FILE}: evidence`).map((item) =>
        wordOf(recordOf(item, `${FILE}: evidence`).sha256, `${FILE}: evidence`),
      ),
    ),
    policies: new Set(
      listOf(fields.policies, `${FILE}: policies`).map((item) => wordOf(item, `${FILE}: policies`)),
    ),
  };
}

function entryOf(value: unknown): ContentEntry {
  const where = `${FILE}: content`;
  const { path, mode, size, sha256, objects } = recordOf(value, where);
  if ((mode !== '100644' && mode !== '100755') || typeof size !== 'number') {
    throw new BundleRefusal(
      'document_malformed',
      `${where} has an entry that is no regular file with a size.`,
    );
  }
  const own: ContentEntry = { path: wordOf(path, where), mode, size, sha256: wordOf(sha256, where) };
  return objects === undefined ? own : { ...own, objects: listOf(objects, where).map(objectOf) };
}

function objectOf(value: unknown): PointedObject {
  const where = `${FILE}: objects`;
  const { path, size, sha256 } = recordOf(value, where);
  if (typeof size !== 'number')
    throw new BundleRefusal('document_malformed', `${where} has one without a size.`);
  return { path: wordOf(path, where), size, sha256: wordOf(sha256, where) };
}

/** Where a bundle keeps what the commit holds at a path. */
export function placeOf({ path, objects }: Pick<ContentEntry, 'path' | 'objects'>): string {
  return objects !== undefined && objects.length > 0 ? `${POINTERS}${path}` : `${MODEL}${path}`;
}

type Listed = ReadonlyMap<string, { readonly size: number; readonly sha256: string; readonly mode: string }>;

/**
 * The content manifest is computed again from the files of the bundle, and must have the approved digest; each object
 * must be the one that was approved behind its pointer; nothing else may lie beside them.
 */
export function requireContent(
  manifest: BundleManifest,
  subject: BundleSubject,
  subjectBytes: Uint8Array,
): void {
  if (sha256Hex(subjectBytes) !== manifest.subject) {
    throw new BundleRefusal('subject_differs', `${FILE} is not the subject that the manifest names.`);
  }
  const { name, version } = subject.model;
  if (name !== manifest.name || version !== manifest.version) {
    const message = `What was approved is ${shownPath(`${name} ${version}`)}, the manifest says ${manifest.name} ${manifest.version}.`;
    throw new BundleRefusal('model_differs', message);
  }
  const listed: Listed = new Map([...manifest.files, ...manifest.large].map((file) => [file.path, file]));
  const tree = subject.content.map((entry) => foundEntry(entry, listed));
  const { digest, problems } = contentManifest(tree, MODEL);
  if (digest !== `sha256:${manifest.content}`) {
    const reason = problems[0]?.message ?? `It is ${digest}; the manifest says sha256:${manifest.content}.`;
    throw new BundleRefusal(
      'content_differs',
      `The content of the model is not what was approved. ${reason}`,
    );
  }
  const objects = subject.content.flatMap((entry) => entry.objects ?? []);
  const modes = objectModes(subject);
  for (const object of objects) requireObject(object, modes.get(object.path), listed);
  requireNothingElse(
    listed,
    new Set([...subject.content.map(placeOf), ...objects.map(({ path }) => MODEL + path)]),
  );
  requireEvidence(subject, listed);
}

function foundEntry(entry: ContentEntry, listed: Listed): HashedEntry {
  const found = listed.get(placeOf(entry));
  if (found === undefined) {
    throw new BundleRefusal(
      'content_differs',
      `${shownPath(entry.path)} was approved and is not in the bundle.`,
    );
  }
  if (found.sha256 !== entry.sha256 || found.size !== entry.size || found.mode !== entry.mode) {
    throw new BundleRefusal('content_differs', `${shownPath(entry.path)} is not what was approved.`);
  }
  return { path: entry.path, mode: found.mode, sizeBytes: found.size, sha256: found.sha256 };
}

/** Modes of objects by path: that of the pointer which stands in its place (Git LFS), else no program. */
export function objectModes({ content }: BundleSubject): ReadonlyMap<string, FileMode> {
  const modes = new Map<string, FileMode>();
  for (const { path: pointer, mode, objects = [] } of content) {
    for (const { path } of objects) {
      if (path === pointer) modes.set(path, mode);
      else if (!modes.has(path)) modes.set(path, '100644');
    }
  }
  return modes;
}

function requireObject(
  { path, size, sha256 }: PointedObject,
  mode: FileMode | undefined,
  listed: Listed,
): void {
  const found = listed.get(`${MODEL}${path}`);
  if (found === undefined || found.sha256 !== sha256 || found.size !== size) {
    const what =
      found === undefined ? 'is not in the bundle' : 'is not the object that its pointer stands for';
    const message = `${shownPath(path)} ${what}; expected SHA-256 ${shownPath(sha256)}.`;
    throw new BundleRefusal('object_differs', message);
  }
  if (found.mode === mode) return;
  throw new BundleRefusal('mode_differs', `${shownPath(path)} has the mode ${found.mode}; expected ${mode}.`);
}

function requireNothingElse(listed: Listed, expected: ReadonlySet<string>): void {
  for (const path of listed.keys()) {
    if (!(path.startsWith(MODEL) || path.startsWith(POINTERS)) || expected.has(path)) continue;
    throw new BundleRefusal('unknown_file', `${shownPath(path)} was never approved.`);
  }
}

/** Every file that was read as evidence is there, once, under any name; and nothing lies among the evidence that was not read. */
function requireEvidence(subject: BundleSubject, listed: Listed): void {
  const present = new Set<string>();
  for (const [path, { sha256 }] of listed) {
    if (path.startsWith(EVIDENCE) && !subject.evidence.has(sha256)) {
      throw new BundleRefusal(
        'evidence_differs',
        `${shownPath(path)} is no evidence that the approval covers.`,
      );
    }
    if (path.startsWith(EVIDENCE) || path.startsWith(MODEL) || path.startsWith(POINTERS)) present.add(sha256);
  }
  const missing = [...subject.evidence].find((sha256) => !present.has(sha256));
  if (missing === undefined) return;
  throw new BundleRefusal(
    'evidence_differs',
    `Evidence with the SHA-256 ${shownPath(missing)} is not in the bundle.`,
  );
}
