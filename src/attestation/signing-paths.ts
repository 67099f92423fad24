/** Where a repository says whose signatures count. */
export const SIGNERS_FILE = '.arbiter/signers.yml';
export const TRUSTED_ROOT_FILE = '.arbiter/trusted-root.json';
