import { requirePath } from './bundle-path.ts';
import { type BundleCode, BundleRefusal, shownPath } from './bundle-refusal.ts';

/** What one entry of a bundle says before its bytes. */
export interface TarFile {
  readonly path: string;
  readonly size: number;
  readonly mode: FileMode;
}

/** As Git writes the modes of regular files. */
export type FileMode = '100644' | '100755';

export const BLOCK = 512;
const NAME_BYTES = 100;
const PREFIX_BYTES = 155;

/**
 * The one header that a file has in a bundle: POSIX ustar, by nobody, at the epoch. `tar-stream` writes the rest of the
 * product's archives; it gives names beyond ASCII a pax header, which many readers take differently, and here a name stands once.
 */
export function encodeHeader({ path, size, mode }: TarFile): Buffer {
  const block = Buffer.alloc(BLOCK);
  const { prefix, name } = split(path);
  block.set(name, 0);
  block.write(mode === '100755' ? '0000755' : '0000644', 100, 'latin1');
  block.write('0000000', 108, 'latin1');
  block.write('0000000', 116, 'latin1');
  block.write(octal(size, 11), 124, 'latin1');
  block.write('00000000000', 136, 'latin1');
  block.write('0', 156, 'latin1');
  block.write('ustar\u000000', 257, 'latin1');
  block.write('0000000', 329, 'latin1');
  block.write('0000000', 337, 'latin1');
  block.set(prefix, 345);
  block.write(`${octal(checksum(block), 6)}\0 `, 148, 'latin1');
  return block;
}

function split(path: string): { readonly prefix: Buffer; readonly name: Buffer } {
  const bytes = Buffer.from(path);
  if (bytes.length <= NAME_BYTES) return { prefix: Buffer.alloc(0), name: bytes };
  const slash = bytes.indexOf('/', Math.max(1, bytes.length - NAME_BYTES - 1));
  if (slash === -1 || slash > PREFIX_BYTES || slash === bytes.length - 1) {
    const message = `${shownPath(path)} is too long for a bundle: its last part has at most ${NAME_BYTES} bytes, what comes before at most ${PREFIX_BYTES}. Shorten it.`;
    throw new BundleRefusal('path_too_long', message);
  }
  return { prefix: bytes.subarray(0, slash), name: bytes.subarray(slash + 1) };
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}

function checksum(block: Uint8Array): number {
  let sum = 8 * 0x20;
  for (let index = 0; index < BLOCK; index += 1) {
    if (index < 148 || index >= 156) sum += block[index] ?? 0;
  }
  return sum;
}

const REFUSED_TYPES: Readonly<Record<string, readonly [BundleCode, string]>> = {
  '1': ['link', 'a hard link'],
  '2': ['link', 'a symbolic link'],
  '3': ['device', 'a device'],
  '4': ['device', 'a device'],
  '5': ['folder', 'a folder'],
  '6': ['device', 'a pipe'],
  x: ['pax_header', 'a pax header, which gives another entry a second name or size'],
  g: ['pax_header', 'a pax header, which gives other entries a second name or size'],
  L: ['gnu_header', 'a GNU header, which gives another entry a second name'],
  K: ['gnu_header', 'a GNU header, which gives another entry a second link target'],
  S: ['sparse', 'a sparse file'],
};

/** Reads a header. Everything but the one header that `encodeHeader` writes for the same file is refused. */
export function decodeHeader(block: Buffer): TarFile {
  const path = readableName(block);
  const where = path === undefined ? 'An entry' : `The entry ${shownPath(path)}`;
  if (stated(block, 148, 8) !== checksum(block)) {
    throw new BundleRefusal('header_checksum', `${where} has a header whose checksum is wrong.`);
  }
  requireType(block, where);
  if (block.toString('latin1', 257, 265) !== 'ustar\u000000') {
    throw new BundleRefusal('header_format', `${where} has a header that is not POSIX ustar.`);
  }
  const file = { path: nameOf(block), size: sizeOf(block, where), mode: modeOf(block, where) };
  requirePath(file.path);
  if (!encodeHeader(file).equals(block)) {
    const message = `${where} has a header other than a bundle has for this file (owner, time, or bytes that mean nothing).`;
    throw new BundleRefusal('header_not_canonical', message);
  }
  return file;
}

function requireType(block: Buffer, where: string): void {
  const type = String.fromCharCode(block[156] ?? 0);
  if (type === '0') return;
  const [code, noun] = REFUSED_TYPES[type] ?? ['entry_type', `of the unknown type ${JSON.stringify(type)}`];
  throw new BundleRefusal(code, `${where} is ${noun}; a bundle holds regular files only.`);
}

/** An octal number up to a NUL or a space, or undefined. */
function stated(block: Buffer, offset: number, length: number): number | undefined {
  const text = block.toString('latin1', offset, offset + length);
  const digits = /^([0-7]+)[\0 ]/.exec(text)?.[1];
  return digits === undefined ? undefined : Number.parseInt(digits, 8);
}

function sizeOf(block: Buffer, where: string): number {
  const text = block.toString('latin1', 124, 136);
  if (!/^[0-7]{11}\0$/.test(text)) {
    const message = `${where} has a size that is not eleven octal digits (negative, binary or cut sizes are not read).`;
    throw new BundleRefusal('size_encoding', message);
  }
  return Number.parseInt(text, 8);
}

function modeOf(block: Buffer, where: string): FileMode {
  const mode = block.toString('latin1', 100, 108);
  if (mode === '0000644\0') return '100644';
  if (mode === '0000755\0') return '100755';
  throw new BundleRefusal(
    'entry_mode',
    `${where} has the mode ${JSON.stringify(mode)}; expected 0644 or 0755.`,
  );
}

function nameOf(block: Buffer): string {
  const parts = [field(block, 345, PREFIX_BYTES), field(block, 0, NAME_BYTES)].filter(
    (part) => part.length > 0,
  );
  const name = Buffer.concat(
    parts.flatMap((part, index) => (index === 0 ? [part] : [Buffer.from('/'), part])),
  );
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(name);
  } catch {
    throw new BundleRefusal('path_encoding', `The name ${shownPath(name.toString('latin1'))} is not UTF-8.`);
  }
}

/** Bytes up to the first NUL. After it there is nothing: what a lenient reader would not see is refused. */
function field(block: Buffer, offset: number, length: number): Buffer {
  const bytes = block.subarray(offset, offset + length);
  const end = bytes.indexOf(0);
  if (end === -1) return bytes;
  if (bytes.subarray(end).some((byte) => byte !== 0)) {
    const message = `The name ${shownPath(bytes.toString('latin1'))} goes on after a NUL byte.`;
    throw new BundleRefusal('path_nul', message);
  }
  return bytes.subarray(0, end);
}

function readableName(block: Buffer): string | undefined {
  try {
    const name = nameOf(block);
    return name === '' ? undefined : name;
  } catch {
    return undefined;
  }
}
