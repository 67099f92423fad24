import type { Problem } from '../text/problem.ts';
import { loadSigners, SIGNERS_FILE, type Signers, TRUSTED_ROOT_FILE } from './signers.ts';
import { loadTrustedRoot, type TrustedRoot } from './trusted-root.ts';

/** Whose signatures count, as one commit has it. */
export interface SigningFiles {
  /** Nobody where there is no file; undefined only where it is wrong. */
  readonly signers: Signers | undefined;
  /** Undefined where the signers file names none, or it is wrong. */
  readonly trustedRoot: TrustedRoot | undefined;
  readonly problems: readonly Problem[];
}

/** Reads `.arbiter/signers.yml` and `.arbiter/trusted-root.json` from their texts, undefined where there is no file. */
export function loadSigningFiles(
  signersText: string | undefined,
  rootText: string | undefined,
): SigningFiles {
  const loaded = signersText === undefined ? undefined : loadSigners(signersText, SIGNERS_FILE);
  const signers = loaded === undefined ? {} : loaded.value;
  const root = rootText === undefined ? undefined : loadTrustedRoot(rootText, TRUSTED_ROOT_FILE);
  const problems = [...(loaded?.problems ?? []), ...(root?.problems ?? [])];
  const isNamed = signers?.trusted_root !== undefined;
  if (loaded !== undefined && isNamed && root === undefined) {
    const message = `There is no ${TRUSTED_ROOT_FILE}: write it with \`gh attestation trusted-root\`.`;
    problems.push(loaded.document.problem('missing_file', message, '/trusted_root'));
  }
  if (signers !== undefined && !isNamed && root !== undefined) {
    const message = `Nothing reads this file: name it as \`trusted_root\` in ${SIGNERS_FILE}, or remove it.`;
    problems.push({ code: 'unknown_file', message, file: TRUSTED_ROOT_FILE });
  }
  return { signers, trustedRoot: isNamed ? root?.value : undefined, problems };
}
