import type { RollbackDrill } from '../evidence/evidence.ts';
import { isSameVersion } from '../model/version-order.ts';
import type { CheckConfigOf, CheckKind } from './check.ts';
import { ageText, durationMilliseconds, instant } from './duration.ts';
import type { EvidenceItem, ModelFacts, RecordedDrill, Trust } from './facts.ts';
import { missingEvidence } from './records.ts';
import type { Finding, Outcome } from './result.ts';
import { checkResult, describe, isTrusted, lowestTrust, placeOf, requirement, worst } from './result.ts';
import {
  firstReleaseText,
  judgePrepared,
  leastTrust,
  manifestPlace,
  type Part,
  preparedTrust,
  releasesOfTarget,
} from './rollback-prepared.ts';

const DRILL_FORMAT = 'arbiter-rollback-drill';

/** A previous version to return to, and a drill that did it within the window. */
export const rollback: CheckKind<'rollback'> = {
  kind: 'rollback',
  evaluate(facts, check, context) {
    const first = check.first_release;
    const firstText = first === undefined ? undefined : firstReleaseText(facts, check);
    if (first !== undefined && firstText !== undefined) {
      return checkResult(check, context, {
        outcome: 'not_applicable',
        reason: `First release: ${firstText} ${first.approved_by} must sign instead.`,
        required: requirement(requiredText(check)),
        signoff_roles: [first.approved_by],
        policyPointer: '/first_release',
      });
    }
    const parts: Part[] = [];
    if (check.require.prepared === true) parts.push(judgePrepared(facts, check));
    if (check.require.tested_within !== undefined)
      parts.push(judgeTested(facts, check.require.tested_within, check));
    if (parts.length === 0) throw new Error('The policy asks for neither prepared nor tested_within.');
    const outcome = worst(parts.map((part) => part.outcome));
    const wrong = parts.filter((part) => part.outcome !== 'pass');
    const findings: Finding[] = wrong.map(({ text, place }) => ({ message: text, at: place }));
    return checkResult(check, context, {
      outcome,
      reason: (wrong.length === 0 ? parts : wrong).map(({ text }) => text).join(' '),
      required: requirement(requiredText(check)),
      observed: describe(observedText(facts)),
      trust: checkTrust(facts, check),
      evidence_at: parts.flatMap(({ place }) => (place === null ? [] : [place])),
      findings,
      awaiting: outcome === 'inconclusive' && wrong.some((part) => part.awaiting),
      policyPointer: wrong[0]?.pointer ?? '/require',
    });
  },
};

/** Of both parts, the weaker; verdicts from before releases were looked for have the word that they had then. */
function checkTrust(facts: ModelFacts, check: CheckConfigOf<'rollback'>): Trust | null {
  const { prepared, tested_within: window } = check.require;
  const named = prepared === true ? preparedTrust(facts) : null;
  const tested = window === undefined ? null : trustOf(facts);
  if (named === null) return tested ?? 'committed';
  return lowestTrust(tested === null ? [named] : [named, tested]);
}

/** A record alone is somebody's word; what a run of the rollback wrote into the ledger is that run's. */
function trustOf(facts: ModelFacts): Trust {
  const drill = drillIn(facts);
  return drill !== undefined && provenBy(facts, drill) !== undefined ? 'workflow' : 'claimed';
}

function drillIn(facts: ModelFacts): RollbackDrill | undefined {
  const path = `${facts.folder}/${facts.manifest.rollback?.drill ?? ''}`;
  return facts.evidence.find(({ file }) => file === path)?.facts.drill;
}

/** The entry that says the same, unless a later drill back to that bundle did not end live. */
function provenBy(facts: ModelFacts, drill: RollbackDrill): RecordedDrill | undefined {
  return voidedBy(facts, drill) === undefined ? drillsBackTo(facts, drill).find(isEntryOf(drill)) : undefined;
}

/** What did not end live after the entry of a record; for a record without an entry the newest drill decides. */
function voidedBy(facts: ModelFacts, drill: RollbackDrill): RecordedDrill | undefined {
  const same = drillsBackTo(facts, drill);
  const own = same.findIndex(isEntryOf(drill));
  return (own === -1 ? same.slice(-1) : same.slice(own)).findLast(({ outcome }) => outcome !== undefined);
}

function drillsBackTo({ drills = [] }: ModelFacts, drill: RollbackDrill): readonly RecordedDrill[] {
  return drills.filter(({ bundle }) => bundle === drill.bundle_digest);
}

/** Which version came back, when, and how long it took, to the millisecond. */
function isEntryOf(drill: RollbackDrill) {
  return ({ version, testedAt, switchMs, outcome }: RecordedDrill): boolean =>
    outcome === undefined &&
    testedAt === drill.tested_at &&
    switchMs !== null &&
    switchMs / 1000 === drill.duration_seconds &&
    isSameVersion(version, drill.previous_version);
}

function observedText(facts: ModelFacts): string {
  const target = `return to ${facts.manifest.rollback?.target_version ?? 'nothing'}`;
  const drill = drillIn(facts);
  return drill === undefined
    ? target
    : `${target}; drill of ${drill.tested_at.slice(0, 10)} (${trustOf(facts)})`;
}

function requiredText(check: CheckConfigOf<'rollback'>): string {
  const { prepared, tested_within } = check.require;
  return [
    ...(prepared === true ? ['an earlier version to return to'] : []),
    ...(tested_within === undefined ? [] : [`a drill within ${tested_within}`]),
  ].join('; ');
}

function judgeTested(facts: ModelFacts, window: string, check: CheckConfigOf<'rollback'>): Part {
  const pointer = '/require/tested_within';
  const longest = durationMilliseconds(window);
  const beside = facts.manifest.rollback?.drill;
  if (beside === undefined) {
    const text = 'The manifest names no rollback.drill: add the path of the drill record.';
    return { outcome: 'fail', text, place: manifestPlace(facts, '/rollback'), awaiting: false, pointer };
  }
  const path = `${facts.folder}/${beside}`;
  const item = facts.evidence.find(({ file }) => file === path);
  if (item === undefined) {
    const { outcome, reason, awaiting, places } = missingEvidence(
      facts,
      `a rollback drill record at ${path}`,
    );
    return { outcome, text: reason, place: places[0] ?? null, awaiting, pointer };
  }
  const place = placeOf(item);
  const { outcome, text } = judgeDrill(facts, item, window, longest);
  const trust = trustOf(facts);
  const least = leastTrust(facts, check);
  if (outcome === 'pass' && !isTrusted(trust, least)) {
    const unproven = facts.drills === undefined ? '' : ` ${UNPROVEN}`;
    const distrust = `${path}: trust is ${trust}; at least ${least} is required.${trust === 'claimed' ? unproven : ''}`;
    return { outcome: 'fail', text: distrust, place, awaiting: false, pointer };
  }
  const other = outcome === 'pass' && check.require.prepared === true ? otherBundleText(facts, item) : null;
  if (other !== null) return { outcome: 'fail', text: other, place, awaiting: false, pointer };
  return { outcome, text, place, awaiting: false, pointer };
}

/** What was rehearsed must be what is there to return to: a version may have been released more than once, or never so. */
function otherBundleText(facts: ModelFacts, { file, facts: { drill } }: EvidenceItem): string | null {
  const released = releasesOfTarget(facts);
  if (drill === undefined || released.length === 0) return null;
  if (released.some(({ bundle }) => bundle === drill.bundle_digest)) return null;
  const expected = released.map(({ bundle, entry }) => `${bundle} (entry ${entry} of the ledger)`).join(', ');
  return `${file}: the drill returned to the bundle ${drill.bundle_digest}; what was released of ${drill.previous_version} is ${expected}. Drill the return to that bundle.`;
}

function judgeDrill(
  facts: ModelFacts,
  item: EvidenceItem,
  window: string,
  longest: number,
): { readonly outcome: Outcome; readonly text: string } {
  const error = (message: string) => ({
    outcome: 'error' as const,
    text: `${item.file} is not a drill record that can be used: ${message}`,
  });
  const fail = (text: string) => ({ outcome: 'fail' as const, text: `${item.file}: ${text}` });
  const [problem] = item.problems;
  if (problem !== undefined) return error(problem.message);
  const { drill, identity } = item.facts;
  if (item.format !== DRILL_FORMAT || drill === undefined) return error(`it reads as ${item.format}.`);
  const { name, version, rollback } = facts.manifest;
  if (identity?.model !== undefined && identity.model !== name) {
    return error(`it is of the model ${identity.model}; expected ${name}.`);
  }
  const now = instant(facts.now);
  if (now === undefined) throw new Error(`The time of the decision is not RFC 3339: ${facts.now}`);
  const tested = instant(drill.tested_at);
  if (tested === undefined)
    return error(`tested_at is ${JSON.stringify(drill.tested_at)}; expected an RFC 3339 time.`);
  if (tested > now) return error(`tested_at ${drill.tested_at} lies in the future.`);
  const target = rollback?.target_version;
  const previous = drill.previous_version;
  if (target === undefined || !isSameVersion(previous, target)) {
    return fail(
      `the drill returned to ${previous}; the rollback target is ${target ?? 'not named in the manifest'}.`,
    );
  }
  if (isSameVersion(previous, version))
    return fail(`the drill returned to ${previous}, which is this version.`);
  if (now - tested > longest) {
    return fail(`the drill is ${ageText(now - tested)} old; at most ${window} is accepted. Drill again.`);
  }
  const voided = voidedBy(facts, drill);
  if (voided !== undefined) {
    return fail(
      `a drill back to the same bundle ended as ${voided.outcome} (entry ${voided.entry} of the ledger), which counts for more than this record. Find out why, drill again, and commit the new record.`,
    );
  }
  const ago = ageText(now - tested);
  return {
    outcome: 'pass',
    text: `A drill back to ${previous}, ${ago} ago, is recorded ${proofText(facts, drill)}.`,
  };
}

const UNPROVEN = 'No drill in the ledger has this version, bundle, time and duration.';

/** Without a ledger the words are those of every verdict before drills were recorded, which replay to the same bytes. */
function proofText(facts: ModelFacts, drill: RollbackDrill): string {
  if (facts.drills === undefined) return '(claimed: the ledger does not prove it yet)';
  const proof = provenBy(facts, drill);
  return proof === undefined
    ? '(claimed: no drill in the ledger has this version, bundle, time and duration)'
    : `and proven by entry ${proof.entry} of the ledger`;
}
