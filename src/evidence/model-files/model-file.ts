import { gunzipSync, inflateSync } from 'node:zlib';
import { type ArchiveLimits, unpackArchive } from '../archive.ts';
import { decodeText } from '../content.ts';
import type { EvidenceFile } from '../evidence.ts';
import { isOnnx, isSafetensors, numpyHeader, windowOf } from './containers.ts';
import { isKerasConfig, isKerasText, jsonTexts, kerasCode } from './keras.ts';
import { type PickleImport, scanPickle } from './pickle.ts';
import {
  type ContentFormat,
  compressionOf,
  endsAsZip,
  formatByMagic,
  isHdf5,
  isNumpy,
  isZip,
} from './signatures.ts';

/** What a file is by its content, and what loading it would do. Nothing of it is loaded to find out. */
export interface ModelFile {
  readonly format: ContentFormat;
  /** What its pickles import, each once. */
  readonly imports: readonly Pick<PickleImport, 'module' | 'name'>[];
  /** What else would run: layers with code in them. */
  readonly code: readonly string[];
  /** Why something of it cannot be seen, as clauses; none: all of it was read. */
  readonly unread: readonly string[];
}

const MEBIBYTE = 1024 * 1024;
const LIMITS: ArchiveLimits = {
  maxEntries: 20_000,
  maxTotalSize: 512 * MEBIBYTE,
  maxFileSize: 512 * MEBIBYTE,
  maxRatio: 1000,
  ratioFreeSize: MEBIBYTE,
};
const MOST_UNPACKED = 256 * MEBIBYTE;
const MOST_LISTED = 50;
const LARGEST_WHOLE_TEXT = 16 * MEBIBYTE;

/** Looks at one file whose bytes are all there. Never throws. */
export async function examineFile({ path, bytes }: EvidenceFile): Promise<ModelFile> {
  return bounded(await found({ path, bytes }, 'outside'));
}

function bounded({ format, imports, code, unread }: ModelFile): ModelFile {
  const shown = unread.slice(0, MOST_LISTED);
  return { format, imports, code: code.slice(0, MOST_LISTED), unread: shown };
}

async function found(file: EvidenceFile, where: 'outside' | 'inside'): Promise<ModelFile> {
  const { bytes } = file;
  if (bytes.length === 0) return plain('empty');
  // First of all: other formats can be written so that they are a pickle as well.
  const pickle = pickleOf(bytes);
  if (pickle !== undefined) return pickle;
  if (isZip(bytes))
    return where === 'inside' ? unreadable('archive', 'an archive in an archive is not read') : zipOf(file);
  if (endsAsZip(bytes)) return unreadable('archive', 'an archive is at its end, behind something else');
  if (isHdf5(bytes)) return hdf5Of(bytes);
  if (isNumpy(bytes)) return numpyOf(bytes);
  const window = windowOf(bytes);
  if (isSafetensors(window)) return plain('safetensors');
  if (isOnnx(window)) return plain('onnx');
  const format = formatByMagic(bytes);
  if (format === 'compressed' || format === 'archive')
    return unreadable(format, 'what is packed in it is not read');
  if (format !== undefined) return plain(format);
  const compression = compressionOf(bytes);
  if (compression !== undefined) return unpacked(file, compression, where);
  // Large texts (predictions, dumps of trees) are told by their beginning.
  const isLarge = bytes.length > LARGEST_WHOLE_TEXT;
  const text = isLarge ? startOfText(bytes.subarray(0, LARGEST_WHOLE_TEXT)) : decodeText(bytes);
  return text === null ? unreadable('unknown', 'its content is no format that is known') : textFile(text);
}

/** A pickle that can be told: one with its protocol ahead, or any bytes that import something and call it, or end as one. */
export function pickleOf(bytes: Uint8Array): ModelFile | undefined {
  const scan = scanPickle(bytes);
  const isMarked = bytes[0] === 0x80 && (bytes[1] ?? 0xff) <= 5 && bytes.length > 2;
  const isActing = scan.imports.length > 0 && (scan.isCalling || scan.length !== null);
  if (!isMarked && !isActing && !scan.isGivenUp) return undefined;
  const unread =
    scan.fault !== null
      ? [`its pickle is not read to its end: ${scan.fault}`]
      : scan.length !== bytes.length
        ? [`behind its pickle are ${bytes.length - (scan.length as number)} bytes that are not read`]
        : [];
  return { format: 'pickle', imports: scan.imports.map(named), code: [], unread };
}

function named({ module, name }: PickleImport): Pick<PickleImport, 'module' | 'name'> {
  return { module, name };
}

async function zipOf(file: EvidenceFile): Promise<ModelFile> {
  const { files, problem } = await unpackArchive(file.bytes, file.path, LIMITS);
  if (problem !== null) return unreadable('archive', `it cannot be unpacked: ${problem.message}`);
  const format = formatOfZip(files.map(({ path }) => path));
  if (format !== 'keras' && files.some(({ path }) => path === 'config.json'))
    return unreadable('archive', `it is ${format}, and Keras would take it for one of its own (config.json)`);
  const members = files.filter(({ path }) => !isStorage(format, path));
  const parts: ModelFile[] = [];
  for (const member of members) parts.push(within(member.path, await memberOf(format, member)));
  const isPlainArrays = format === 'numpy' && parts.every((part) => part.format === 'numpy');
  return {
    // Arrays that hold objects are pickles, whatever holds them.
    format: format === 'numpy' && !isPlainArrays ? 'pickle' : format,
    imports: uniqueImports(parts.flatMap(({ imports }) => imports)),
    code: [...new Set(parts.flatMap(({ code }) => code))],
    unread: parts.flatMap(({ unread }) => unread),
  };
}

function formatOfZip(paths: readonly string[]): ContentFormat {
  const has = (pattern: RegExp) => paths.some((path) => pattern.test(path));
  if (has(/(?:^|\/)(?:data|constants)\.pkl$/))
    return has(/(?:^|\/)code\/.*\.py$/) || has(/(?:^|\/)constants\.pkl$/) ? 'torchscript' : 'torch';
  if (has(/^config\.json$/) && has(/^(?:metadata\.json|model\.weights\.h5)$/)) return 'keras';
  return paths.length > 0 && paths.every((path) => path.endsWith('.npy')) ? 'numpy' : 'archive';
}

/** The numbers of tensors, which PyTorch reads as numbers. */
function isStorage(format: ContentFormat, path: string): boolean {
  return (format === 'torch' || format === 'torchscript') && /(?:^|\/)(?:data|constants)\/\d+$/.test(path);
}

async function memberOf(format: ContentFormat, member: EvidenceFile): Promise<ModelFile> {
  const part = await found(member, 'inside');
  const isPickle = /\.(?:pkl|pickle)$/.test(member.path);
  if (isPickle && part.format !== 'pickle') return unreadable('unknown', 'it is no pickle that can be read');
  if (format === 'keras' && member.path === 'config.json') return kerasOf([textOf(member.bytes)]);
  return part;
}

function within(path: string, part: ModelFile): ModelFile {
  return { ...part, unread: part.unread.map((reason) => `${JSON.stringify(path)}: ${reason}`) };
}

function hdf5Of(bytes: Uint8Array): ModelFile {
  const isKeras = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('model_config');
  const texts = jsonTexts(bytes);
  if (texts === null) return unreadable('hdf5', 'it has more braces than are looked through');
  const configurations = texts.filter(isKerasConfig);
  if (isKeras && configurations.length === 0)
    return unreadable('hdf5', 'it names a configuration of Keras that cannot be found in it');
  return { ...kerasOf(configurations), format: 'hdf5' };
}

function kerasOf(texts: readonly string[]): ModelFile {
  const code = texts.map(kerasCode);
  const isUnread = code.some((words) => words === null);
  return {
    format: 'keras',
    imports: [],
    code: [...new Set(code.flatMap((words) => words ?? []))],
    unread: isUnread ? ['its configuration of Keras is no JSON that can be read'] : [],
  };
}

function numpyOf(bytes: Uint8Array): ModelFile {
  const header = numpyHeader(bytes);
  if (header === null) return unreadable('numpy', 'the header of its array cannot be read');
  if (!header.hasObjects) return plain('numpy');
  return (
    pickleOf(bytes.subarray(header.end)) ??
    unreadable('pickle', 'its array holds objects that cannot be read')
  );
}

function unpacked(
  file: EvidenceFile,
  compression: 'gzip' | 'zlib',
  where: 'outside' | 'inside',
): Promise<ModelFile> | ModelFile {
  if (where === 'inside') return unreadable('compressed', 'packed files in packed files are not read');
  try {
    const bytes = compression === 'gzip' ? gunzipped(file.bytes) : inflated(file.bytes);
    if (bytes === null) return unreadable('compressed', 'it goes on behind the end of what is packed');
    return found({ path: file.path, bytes }, 'inside');
  } catch {
    return unreadable('compressed', `it cannot be unpacked, or is larger than ${MOST_UNPACKED} bytes`);
  }
}

/** All streams of gzip, one behind another. */
function gunzipped(bytes: Uint8Array): Uint8Array {
  return gunzipSync(bytes, { maxOutputLength: MOST_UNPACKED });
}

/** One stream of zlib; null: there is more behind it, which joblib would unpack as well and Node does not. */
function inflated(bytes: Uint8Array): Uint8Array | null {
  const { buffer, engine } = inflateSync(bytes, {
    maxOutputLength: MOST_UNPACKED,
    info: true,
  }) as unknown as {
    readonly buffer: Uint8Array;
    readonly engine: { readonly bytesWritten: number };
  };
  return engine.bytesWritten === bytes.length ? buffer : null;
}

/** A text that may be a model. Where only its beginning is there, a configuration of Keras is one that cannot be read. */
export function textFile(text: string): ModelFile {
  const start = text.slice(0, 2000).trimStart();
  if (/^tree\r?\nversion=v\d/.test(start)) return plain('lightgbm');
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<PMML[\s>]/.test(start)) return plain('pmml');
  if (/^\{\s*"(?:learner|version)"\s*:/.test(start) && /"gradient_booster"/.test(text))
    return plain('xgboost');
  if (start.startsWith('{') && isKerasText(text)) return kerasOf([text]);
  return plain('text');
}

/** The text of a file's beginning, whose last character may be cut; null: it is none. */
export function startOfText(bytes: Uint8Array): string | null {
  for (let cut = 0; cut < 4; cut += 1) {
    const text = decodeText(bytes.subarray(0, bytes.length - cut));
    if (text !== null) return text;
  }
  return null;
}

function textOf(bytes: Uint8Array): string {
  return decodeText(bytes) ?? '';
}

export function plain(format: ContentFormat): ModelFile {
  return { format, imports: [], code: [], unread: [] };
}

export function unreadable(format: ContentFormat, reason: string): ModelFile {
  return { format, imports: [], code: [], unread: [reason] };
}

function uniqueImports(imports: ModelFile['imports']): ModelFile['imports'] {
  return [...new Map(imports.map((one) => [JSON.stringify([one.module, one.name]), one])).values()];
}
