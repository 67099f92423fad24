import { parseInstant } from '../signoff/instant.ts';
import type { BundleManifest } from './bundle-manifest.ts';
import { BundleRefusal, shownPath } from './bundle-refusal.ts';
import { listOf, recordOf, wordOf } from './bundle-shape.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What says who approved, as a bundle holds it. */
export interface ApprovalDocuments {
  /** decision.json, and its part on the model of the bundle. */
  readonly decision: Fields;
  readonly model: Fields;
  /** approvals.json. */
  readonly approvals: readonly unknown[];
  /** When the ledger recorded the decision. */
  readonly decidedAt: string;
}

const DECISION = 'decision.json';
const APPROVALS = 'approvals.json';

/** The approvals are the seats that the decision counts, and the bundle bears the day of the last that its model rests on. */
export function requireApprovals(manifest: BundleManifest, documents: ApprovalDocuments): void {
  for (const one of documents.approvals) requireShape(recordOf(one, APPROVALS));
  requireSeats(documents);
  const day = approvalDay(documents);
  if (day === manifest.approved_on) return;
  throw new BundleRefusal(
    'manifest_inconsistent',
    `By ${DECISION} and ${APPROVALS} it was approved on ${shownPath(day)}; the manifest says ${manifest.approved_on}.`,
  );
}

/** That a review says who gave it as what: what is signed of it is made from these. */
function requireShape({ user, role, review, commit, submitted_at: time }: Fields): void {
  const { id, login } = recordOf(user, `${APPROVALS}: user`);
  wordOf(login, `${APPROVALS}: login`);
  wordOf(role, `${APPROVALS}: role`);
  wordOf(time, `${APPROVALS}: submitted_at`);
  if (commit !== null) wordOf(commit, `${APPROVALS}: commit`);
  if (Number.isSafeInteger(id) && Number.isSafeInteger(review)) return;
  throw new BundleRefusal('document_malformed', `${APPROVALS}: a review or its author has no number.`);
}

/** Who signs a change to what governs fills a seat too. */
function requireSeats({ decision, model, approvals }: ApprovalDocuments): void {
  const counted = [model.signoff, decision.governance].flatMap(countedSeats).map(seatOf);
  const listed = approvals.map((one) => seatOf(recordOf(one, APPROVALS)));
  if (counted.sort().join('\n') === listed.sort().join('\n')) return;
  const other =
    counted.find((seat) => !listed.includes(seat)) ?? listed.find((seat) => !counted.includes(seat));
  throw new BundleRefusal(
    'approvals_differ',
    `${APPROVALS} does not list what ${DECISION} counts: ${shownPath(other ?? 'a seat twice')} stands in one of them only.`,
  );
}

function countedSeats(signoff: unknown): readonly Fields[] {
  if (signoff === undefined || signoff === null) return [];
  const { counted } = recordOf(signoff, `${DECISION}: sign-off`);
  // A sign-off that could not be decided counts nobody.
  if (counted === undefined) return [];
  return listOf(counted, `${DECISION}: counted`).map((one) => recordOf(one, `${DECISION}: counted`));
}

function seatOf({ review, role }: Fields): string {
  return `review ${String(review)} as ${String(role)}`;
}

/** As the release gate has it: of the model's last approval; of break-glass, when it was given; else when it was decided. */
function approvalDay({ model, approvals, decidedAt }: ApprovalDocuments): string {
  const own = new Set(countedSeats(model.signoff).map(seatOf));
  const reviewed = approvals
    .map((one) => recordOf(one, APPROVALS))
    .filter((one) => own.has(seatOf(one)))
    .map(({ submitted_at: at }) => wordOf(at, `${APPROVALS}: submitted_at`));
  const given = [...reviewed, ...breakGlass(model.signoff)];
  const times = (given.length > 0 ? given : [decidedAt]).map((at) => {
    const time = parseInstant(at);
    if (time === undefined)
      throw new BundleRefusal('document_malformed', `${shownPath(at)} is no instant of an approval.`);
    return time;
  });
  return new Date(Math.max(...times)).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

function breakGlass(signoff: unknown): readonly string[] {
  if (signoff === undefined || signoff === null) return [];
  const { override } = recordOf(signoff, `${DECISION}: sign-off`);
  if (override === undefined || override === null) return [];
  const where = `${DECISION}: override`;
  return [wordOf(recordOf(override, where).at, where)];
}
