import type { Handlers } from './call.ts';
import { ACCOUNT } from './routes/account.ts';
import { APP } from './routes/app.ts';
import { ATTESTATION } from './routes/attestation.ts';
import { COMMIT } from './routes/commit.ts';
import { CONTENT } from './routes/content.ts';
import { DEPLOYMENT } from './routes/deployment.ts';
import { ISSUE } from './routes/issue.ts';
import { OBJECT } from './routes/object.ts';
import { PULL } from './routes/pull.ts';
import { RELEASE } from './routes/release.ts';
import { REPOSITORY } from './routes/repository.ts';
import { REVIEW } from './routes/review.ts';
import { RUN } from './routes/run.ts';
import { TAG } from './routes/tag.ts';

/** Every operation's handler, by operation id. */
export const HANDLERS: Handlers = {
  ...ACCOUNT,
  ...APP,
  ...ATTESTATION,
  ...COMMIT,
  ...CONTENT,
  ...DEPLOYMENT,
  ...ISSUE,
  ...OBJECT,
  ...PULL,
  ...RELEASE,
  ...REPOSITORY,
  ...REVIEW,
  ...RUN,
  ...TAG,
};
