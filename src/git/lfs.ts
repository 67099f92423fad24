import { UserError } from '../errors.ts';
import type { ObjectAnswer, WantedObject } from '../model/large-file.ts';
import { parseJson } from '../text/json.ts';
import { type Fields, fieldsOf } from './json-fields.ts';
import { hostOf, type ObjectDownload } from './object-download.ts';
import { inParallel, readObject } from './object-reading.ts';

/** Addresses in an answer expire: few enough that the last is still good when its turn comes. */
const BATCH = 50;
const PARALLEL = 4;
const MEDIA_TYPE = 'application/vnd.git-lfs+json';
const ANSWER_LIMITS = { maxLength: 4 * 1024 * 1024, maxDepth: 16, maxNodes: 100_000 };
/** Headers that belong to the connection and not to whoever gives an address. */
const OWN_HEADERS = /^(?:host|connection|content-length|transfer-encoding|expect|upgrade|te|trailer)$/i;

/** Where one object is to be had, or that there is none. */
type Place = { readonly href: string; readonly headers: Readonly<Record<string, string>> } | 'missing';

/**
 * The objects of one repository in Git LFS, by its batch API over HTTP
 * (https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md).
 */
export class LfsServer {
  readonly #endpoint: string;
  readonly #download: ObjectDownload;

  /** `remote` is the address that Git itself uses. */
  constructor(remote: string, download: ObjectDownload) {
    this.#endpoint = `${remote.replace(/\/+$/, '').replace(/(?:\.git)?$/, '.git')}/info/lfs/objects/batch`;
    this.#download = download;
  }

  async read(wanted: readonly WantedObject[]): Promise<ObjectAnswer[]> {
    const answers: ObjectAnswer[] = [];
    for (let start = 0; start < wanted.length; start += BATCH) {
      const some = wanted.slice(start, start + BATCH);
      const places = await this.#places(some);
      answers.push(
        ...(await inParallel(some, PARALLEL, (object) =>
          this.#object(object, places.get(object.digest) as Place),
        )),
      );
    }
    return answers;
  }

  async #places(wanted: readonly WantedObject[]): Promise<ReadonlyMap<string, Place>> {
    const objects = [...new Map(wanted.map(({ digest, size }) => [digest, { oid: digest, size }])).values()];
    const request = {
      method: 'POST' as const,
      url: this.#endpoint,
      headers: { accept: MEDIA_TYPE, 'content-type': MEDIA_TYPE },
      body: JSON.stringify({ operation: 'download', transfers: ['basic'], hash_algo: 'sha256', objects }),
    };
    const text = await this.#download.request(request, async (answer, body) => {
      if (answer.status !== 200) throw noAccess(answer.status);
      const read = await readObject(body, {
        size: ANSWER_LIMITS.maxLength,
        keepUpTo: ANSWER_LIMITS.maxLength,
      });
      if (read.state !== 'read' || read.bytes === null) throw unreadable('its answer is too long');
      return Buffer.from(read.bytes).toString('utf8');
    });
    return placesIn(text, objects);
  }

  async #object(wanted: WantedObject, place: Place): Promise<ObjectAnswer> {
    if (place === 'missing') return { state: 'missing' };
    const request = { method: 'GET' as const, url: place.href, headers: place.headers };
    return this.#download.request(request, async (answer, body) => {
      if (answer.status === 404 || answer.status === 410) return { state: 'missing' };
      if (answer.status !== 200)
        throw unreadable(`${hostOf(place.href)} answers ${answer.status} for the object ${wanted.digest}`);
      return readObject(body, wanted);
    });
  }
}

function placesIn(text: string, objects: readonly { readonly oid: string }[]): ReadonlyMap<string, Place> {
  const document = parseJson(text, 'batch', ANSWER_LIMITS);
  const root = fieldsOf(document.problems.length === 0 ? document.value : undefined);
  const { transfer = 'basic', hash_algo: algorithm = 'sha256', objects: listed } = root;
  if (transfer !== 'basic' || algorithm !== 'sha256' || !Array.isArray(listed))
    throw unreadable('its answer is no list of objects by SHA-256 for the basic transfer');
  const entries = new Map(listed.map((item: unknown) => [fieldsOf(item).oid, fieldsOf(item)]));
  return new Map(objects.map(({ oid }) => [oid, placeOf(oid, entries.get(oid) ?? {})]));
}

function placeOf(oid: string, { actions, error }: Fields): Place {
  const { code } = fieldsOf(error);
  if (code === 404 || code === 410) return 'missing';
  const { href, header } = fieldsOf(fieldsOf(actions).download);
  if (error !== undefined || typeof href !== 'string')
    throw unreadable(
      `it gives no address for the object ${oid}${typeof code === 'number' ? ` (error ${code})` : ''}`,
    );
  const headers = Object.entries(fieldsOf(header)).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && !OWN_HEADERS.test(pair[0]),
  );
  return { href, headers: Object.fromEntries(headers) };
}

function noAccess(status: number): UserError {
  return unreadable(
    `it answers ${status}${status === 401 || status === 403 || status === 404 ? '; the token needs `contents: read`, and Git LFS must be on for the repository' : ''}`,
  );
}

function unreadable(reason: string): UserError {
  return new UserError(
    `Git LFS of the repository cannot be read: ${reason}. What its pointers stand for is not known.`,
  );
}
