import type { RecorderOptions } from '../evaluation/verdict-recorder.ts';
import type { Config } from '../schemas/config.ts';
import { ownVersion } from './distribution.ts';

const DEFAULT_MAX_FILE_MB = 5;
const BYTES_PER_MB = 1024 * 1024;

/** What the configuration lets the ledger keep of the inputs of a verdict. */
export function recordingOptions({ retention }: Config): RecorderOptions {
  return {
    arbiter: ownVersion(),
    maxFileBytes: Math.floor((retention?.max_file_mb ?? DEFAULT_MAX_FILE_MB) * BYTES_PER_MB),
  };
}
