import { UserError } from '../errors.ts';
import type { ObjectAnswer, WantedObject } from '../model/large-file.ts';
import { hostOf, type ObjectDownload } from './object-download.ts';
import { inParallel, readObject } from './object-reading.ts';

const PARALLEL = 4;

/** Where a DVC cache or remote keeps an object: DVC 3, then the versions before it. */
export function dvcPlaces(digest: string): readonly string[] {
  const place = `${digest.slice(0, 2)}/${digest.slice(2)}`;
  return [`files/md5/${place}`, place];
}

/** Objects of DVC behind HTTPS remotes that everybody may read. No credentials are sent. */
export async function readDvcRemote(
  wanted: readonly WantedObject[],
  download: ObjectDownload,
): Promise<ObjectAnswer[]> {
  return inParallel(wanted, PARALLEL, (object) => readOne(object, download));
}

async function readOne(wanted: WantedObject, download: ObjectDownload): Promise<ObjectAnswer> {
  const { remote } = wanted;
  if (remote === null) return notFollowed('the base branch declares no DVC remote for it');
  const refused = download.refusal(remote);
  if (refused !== undefined) return notFollowed(refused);
  for (const place of dvcPlaces(wanted.digest)) {
    const answer = await readAt(`${remote.replace(/\/+$/, '')}/${place}`, wanted, download);
    if (answer.state !== 'missing') return answer;
  }
  return { state: 'missing' };
}

function readAt(url: string, wanted: WantedObject, download: ObjectDownload): Promise<ObjectAnswer> {
  return download.request({ method: 'GET', url, headers: {} }, async (answer, body) => {
    if (answer.status === 200) return readObject(body, wanted);
    if (answer.status === 404 || answer.status === 410) return { state: 'missing' };
    if (answer.status === 401 || answer.status === 403)
      return notFollowed('its remote is not open to everybody');
    throw new UserError(`The DVC remote ${hostOf(url)} answers ${answer.status} for ${wanted.digest}.`);
  });
}

function notFollowed(reason: string): ObjectAnswer {
  return { state: 'not_followed', reason };
}
