import type { VoidedApproval } from '../decision/model.ts';
import { canonicalJson } from '../model/canonical.ts';
import { subjectDifference } from '../model/subject-difference.ts';
import type { SignoffResult } from '../schemas/signoff-result.ts';
import type { Observation } from '../signoff/snapshot.ts';
import type { SignoffKnown } from './evaluation.ts';
import type { PullLedger } from './pull-ledger.ts';

/** For each approval that was given on another subject: what changed since, as far as the ledger kept it. */
export async function voidedApprovals(
  stale: SignoffResult['ignored'],
  observations: readonly Observation[],
  known: SignoffKnown,
  ledger: PullLedger,
): Promise<VoidedApproval[]> {
  const givenOn = new Map(observations.map(({ review, subject }) => [review, subject]));
  const digests = stale.flatMap(({ review }) => givenOn.get(review) ?? []);
  const preimages = await textsOf(ledger, digests);
  const policies = await policiesOf([...preimages.values()], known, ledger);
  return stale.map(({ review, user }) => {
    const before = preimages.get(givenOn.get(review) ?? '');
    const changes =
      before === undefined || known.preimage === null
        ? []
        : subjectDifference(before, known.preimage, policies);
    return { review, user, changes: [...changes] };
  });
}

/** Resolved policies by digest (`sha256:` and hex): those of the older subjects from the ledger, the present ones from base. */
async function policiesOf(
  preimages: readonly string[],
  known: SignoffKnown,
  ledger: PullLedger,
): Promise<{ readonly before: ReadonlyMap<string, string>; readonly after: ReadonlyMap<string, string> }> {
  const named = preimages.flatMap((text) =>
    [...text.matchAll(/"sha256:([0-9a-f]{64})"/g)].map(([, hex]) => hex ?? ''),
  );
  const kept = await textsOf(ledger, named);
  const before = new Map([...kept].map(([hex, text]) => [`sha256:${hex}`, text]));
  const after = new Map(
    known.governing.policies.map(({ digest, policy }) => [digest, canonicalJson(policy)]),
  );
  return { before, after };
}

async function textsOf(ledger: PullLedger, digests: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const contents = await ledger.blobs([...new Set(digests)]);
  return new Map([...contents].map(([digest, bytes]) => [digest, Buffer.from(bytes).toString('utf8')]));
}
