import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import type { Problem } from '../text/problem.ts';
import { crc32 } from './checksum.ts';
import type { EvidenceFile } from './evidence.ts';
import { firstPathFault, pathFault } from './path.ts';

/** Caps on a hostile archive; sizes in bytes. `maxRatio` holds for members above `ratioFreeSize`. */
export interface ArchiveLimits {
  readonly maxEntries: number;
  readonly maxTotalSize: number;
  readonly maxFileSize: number;
  readonly maxRatio: number;
  readonly ratioFreeSize: number;
}

const MEBIBYTE = 1024 * 1024;
export const ARCHIVE_LIMITS: ArchiveLimits = {
  maxEntries: 2000,
  maxTotalSize: 512 * MEBIBYTE,
  maxFileSize: 512 * MEBIBYTE,
  maxRatio: 200,
  ratioFreeSize: MEBIBYTE,
};

/** Either every regular file of the archive, or the first fault; never a part of an archive. */
export interface Unpacked {
  readonly files: readonly EvidenceFile[];
  readonly problem: Problem | null;
}

const FILE_TYPE_MASK = 0o170000;
const REGULAR_FILE = 0o100000;
const FOLDER = 0o040000;
const STORED = 0;
const DEFLATED = 8;

class Refusal extends Error {}

/**
 * Unpacks a zip held in memory. The first violation refuses the whole archive: too many or too large members, a
 * compression ratio no evidence has, anything but regular files and folders, unsafe or colliding names, duplicates,
 * encryption, unknown methods, names that differ between the two headers, a wrong checksum. Never throws.
 * @param name how messages call the archive.
 */
export async function unpackArchive(
  bytes: Uint8Array,
  name: string,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<Unpacked> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await open(buffer);
    try {
      const members = await listMembers(zip, buffer, limits);
      return { files: await readMembers(zip, members, limits), problem: null };
    } finally {
      zip.close();
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const code = error instanceof Refusal ? 'unsafe_archive' : 'invalid_archive';
    return {
      files: [],
      problem: { code, message: `The artifact ${name} is refused: ${reason}.`, file: name },
    };
  }
}

interface Member {
  readonly path: string;
  readonly entry: Entry;
}

function open(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(
      buffer,
      { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true },
      (error, zip) => (error === null ? resolve(zip) : reject(error)),
    );
  });
}

function listMembers(zip: ZipFile, buffer: Buffer, limits: ArchiveLimits): Promise<Member[]> {
  if (zip.entryCount > limits.maxEntries) {
    throw new Refusal(`it has ${zip.entryCount} members; at most ${limits.maxEntries} are read`);
  }
  return new Promise((resolve, reject) => {
    const members: Member[] = [];
    let totalSize = 0;
    let seen = 0;
    zip.on('error', reject);
    zip.on('end', () => {
      const fault = firstPathFault(members.map(({ path }) => path));
      if (fault === null) resolve(members);
      else reject(new Refusal(`the member ${JSON.stringify(fault.path)}: ${fault.reason}`));
    });
    zip.on('entry', (entry: Entry) => {
      try {
        seen += 1;
        if (seen > limits.maxEntries) throw new Refusal(`more than ${limits.maxEntries} members`);
        const path = memberPath(entry);
        checkLocalName(buffer, entry, path);
        if (!checkKind(entry, path)) {
          zip.readEntry();
          return;
        }
        checkSize(entry, path, limits);
        totalSize += entry.uncompressedSize;
        if (totalSize > limits.maxTotalSize) {
          throw new Refusal(`unpacked it is larger than ${limits.maxTotalSize} bytes`);
        }
        members.push({ path, entry });
        zip.readEntry();
      } catch (error) {
        reject(error);
      }
    });
    zip.readEntry();
  });
}

/** The member's name, decoded strictly as UTF-8 (of which ASCII is a part). */
function memberPath(entry: Entry): string {
  const raw = entry.fileNameRaw;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    throw new Refusal(`the member name ${JSON.stringify(raw.toString('latin1'))} is not valid UTF-8`);
  }
}

const LOCAL_HEADER_SIZE = 30;

const UNICODE_PATH_FIELD = 0x7075;

/** Other unpackers trust the local header or the Unicode path field: a name that differs there is another file to them. */
function checkLocalName(buffer: Buffer, entry: Entry, path: string): void {
  const other = entry.extraFields.find(({ id }) => id === UNICODE_PATH_FIELD);
  if (other !== undefined && !other.data.subarray(5).equals(entry.fileNameRaw)) {
    throw new Refusal(`the member ${JSON.stringify(path)} has two different names`);
  }
  const start = entry.relativeOffsetOfLocalHeader;
  if (start + LOCAL_HEADER_SIZE > buffer.length)
    throw new Refusal(`the member ${JSON.stringify(path)} lies outside`);
  const length = buffer.readUInt16LE(start + 26);
  const local = buffer.subarray(start + LOCAL_HEADER_SIZE, start + LOCAL_HEADER_SIZE + length);
  if (!local.equals(entry.fileNameRaw)) {
    throw new Refusal(`the member ${JSON.stringify(path)} has two different names`);
  }
}

/** True for a regular file, false for a folder (which needs no unpacking). */
function checkKind(entry: Entry, path: string): boolean {
  const shown = JSON.stringify(path);
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE_MASK;
  if (type !== 0 && type !== REGULAR_FILE && type !== FOLDER) {
    throw new Refusal(`the member ${shown} is a link or a device; only regular files are read`);
  }
  const isFolder = path.endsWith('/');
  const fault = pathFault(isFolder ? path.slice(0, -1) : path);
  if (fault !== null) throw new Refusal(`the member ${shown}: ${fault}`);
  if (isFolder && entry.uncompressedSize > 0) throw new Refusal(`the folder ${shown} holds bytes`);
  if (!isFolder && type === FOLDER)
    throw new Refusal(`the member ${shown} is a folder by type and a file by name`);
  if ((entry.generalPurposeBitFlag & 0x41) !== 0) throw new Refusal(`the member ${shown} is encrypted`);
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    throw new Refusal(`the member ${shown} uses compression method ${entry.compressionMethod}`);
  }
  return !isFolder;
}

function checkSize(entry: Entry, path: string, limits: ArchiveLimits): void {
  const { uncompressedSize: size, compressedSize } = entry;
  const shown = JSON.stringify(path);
  if (size > limits.maxFileSize)
    throw new Refusal(`the member ${shown} is larger than ${limits.maxFileSize} bytes`);
  if (size > limits.ratioFreeSize && size > compressedSize * limits.maxRatio) {
    throw new Refusal(`the member ${shown} unpacks to more than ${limits.maxRatio} times its size`);
  }
}

async function readMembers(
  zip: ZipFile,
  members: readonly Member[],
  limits: ArchiveLimits,
): Promise<EvidenceFile[]> {
  checkOverlap(members);
  const files: EvidenceFile[] = [];
  for (const { path, entry } of members) {
    const bytes = await readMember(zip, entry, limits);
    if (crc32(bytes) !== entry.crc32)
      throw new Refusal(`the member ${JSON.stringify(path)} has a wrong checksum`);
    files.push({ path, bytes });
  }
  return files;
}

/** Members that share bytes are how a small archive holds a huge one. */
function checkOverlap(members: readonly Member[]): void {
  const ordered = members
    .map(({ path, entry }) => ({
      path,
      start: entry.relativeOffsetOfLocalHeader,
      end:
        entry.relativeOffsetOfLocalHeader + LOCAL_HEADER_SIZE + entry.fileNameLength + entry.compressedSize,
    }))
    .sort((a, b) => a.start - b.start);
  for (const [index, member] of ordered.entries()) {
    const previous = ordered[index - 1];
    if (previous !== undefined && previous.end > member.start) {
      throw new Refusal(
        `the members ${JSON.stringify(previous.path)} and ${JSON.stringify(member.path)} overlap`,
      );
    }
  }
}

function readMember(zip: ZipFile, entry: Entry, limits: ArchiveLimits): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) return reject(error);
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > limits.maxFileSize) stream.destroy(new Refusal('a member is larger than it says'));
        else chunks.push(chunk);
      });
      stream.on('error', reject);
      stream.on('end', () => resolve(Buffer.concat(chunks, size)));
    });
  });
}
