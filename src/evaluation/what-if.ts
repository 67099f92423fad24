import { effectsOf, GOVERNANCE } from '../decision/review-effect.ts';
import { UserError } from '../errors.ts';
import type { ImaginedRepository } from '../git/imagined-repository.ts';
import type { Account, GitHubPort, Review } from '../github/port.ts';
import { HeadMoved, type PullFacts } from '../github/pull-facts.ts';
import type { Decision } from '../schemas/decision.ts';
import type { WhatIf } from '../schemas/what-if.ts';
import { formatInstant, parseInstant } from '../signoff/instant.ts';
import { foldLogin } from '../signoff/validation.ts';
import { dismissalRefusal, pushRefusal, reviewRefusal } from './github-refusal.ts';
import {
  type Hypothesis,
  nothingHappened,
  withComment,
  withDismissal,
  withHead,
  withReview,
} from './hypothesis.ts';
import { HypotheticalGitHub, OneReading } from './hypothetical-github.ts';
import { HypotheticalLedger } from './hypothetical-ledger.ts';
import { findAccount, type KnownAccount } from './known-accounts.ts';
import type { LedgerWriterFacts } from './ledger-drafts.ts';
import { decidePull, limitOf, type PullContext, type PullDecision } from './pull-decision.ts';
import { worstOfSameHead } from './same-head.ts';
import type { WhatIfEvent } from './what-if-event.ts';

export interface WhatIfContext
  extends Pick<PullContext, 'now' | 'openLedger' | 'largeFiles' | 'recording' | 'limited'> {
  readonly github: GitHubPort;
  readonly repository: ImaginedRepository;
  readonly writer: LedgerWriterFacts;
}

export interface Simulation extends Pick<WhatIf, 'before' | 'after' | 'events'> {
  readonly facts: PullFacts;
}

const MAX_ATTEMPTS = 3;
/** GitHub's clock has whole seconds; two things of one second have no order. */
const STEP_MS = 1000;

/**
 * What the gate decides on a pull request, and what it would decide if the events happened from now on, in their order.
 * Everything is decided by the gate's own path, on one reading of the pull request and copies of it. With a ledger the gate
 * is imagined to run, and to record, after every event, as it does. Nothing is written.
 */
export async function simulate(
  context: WhatIfContext,
  number: number,
  events: readonly WhatIfEvent[],
): Promise<Simulation> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    try {
      return await simulateOnce(context, number, events);
    } catch (error) {
      if (!(error instanceof HeadMoved)) throw error;
      context.repository.readAgain();
    }
  }
  throw new UserError(`Pull request #${number} kept changing while it was read. Ask again.`);
}

async function simulateOnce(
  context: WhatIfContext,
  number: number,
  events: readonly WhatIfEvent[],
): Promise<Simulation> {
  const course = await Course.begin(context, number);
  const before = course.decision;
  const tried: Tried[] = [];
  for (const event of events) tried.push(await course.imagine(event));
  const after = await course.decide();
  return {
    facts: course.facts,
    before,
    after,
    events: tried.map((event) => ({
      ...event,
      effects:
        event.refused === null && event.review !== null && event.kind !== 'dismiss'
          ? effectsOf(event.review, after)
          : [],
    })),
  };
}

type Tried = Omit<WhatIf['events'][number], 'effects'>;

/** One event after the other, and the decision there is after them. */
class Course {
  readonly #context: WhatIfContext;
  readonly #reading: OneReading;
  readonly #ledger: HypotheticalLedger;
  #hypothesis: Hypothesis;
  #present: { readonly decided: PullDecision; readonly decision: Decision } | undefined;
  #isDecided = false;

  private constructor(context: WhatIfContext, reading: OneReading, hypothesis: Hypothesis) {
    this.#context = context;
    this.#reading = reading;
    this.#hypothesis = hypothesis;
    this.#ledger = new HypotheticalLedger(context.openLedger, context.writer);
  }

  static async begin(context: WhatIfContext, number: number): Promise<Course> {
    const reading = new OneReading(context.github);
    const pull = await reading.ask(['pullRequest', number], (github) => github.pullRequest(number));
    const course = new Course(context, reading, nothingHappened(number, pull.readAt ?? context.now));
    const { status } = await course.decide();
    // What was read while the pull request moved does not fit together, which is an error as well.
    if (status === 'error' && (await context.github.pullRequest(number)).headSha !== pull.headSha)
      throw new HeadMoved();
    return course;
  }

  get facts(): PullFacts {
    return this.#decided.facts;
  }

  get decision(): Decision {
    return this.#current.decision;
  }

  /** The decision on everything that happened so far; decided, and recorded in the imagined ledger, once. */
  async decide(): Promise<Decision> {
    if (this.#isDecided) return this.decision;
    const context: PullContext = {
      github: this.#github(),
      repository: this.#context.repository,
      now: this.#hypothesis.now,
      openLedger: (config, facts) => this.#ledger.open(config, facts),
      largeFiles: this.#context.largeFiles,
      recording: this.#context.recording,
      ...limitOf(this.#context),
    };
    const decided = await decidePull(context, this.#hypothesis.pull);
    const posted = await worstOfSameHead(context, decided);
    this.#present = { decided, decision: posted.decision };
    this.#ledger.record(decided, posted);
    this.#isDecided = true;
    return this.decision;
  }

  async imagine(event: WhatIfEvent): Promise<Tried> {
    const before = this.#hypothesis;
    const at = this.#nextInstant();
    this.#hypothesis = { ...before, now: at };
    const { hypothesis, ...tried } = await this.#apply(event);
    this.#hypothesis = hypothesis ?? before;
    if (hypothesis !== undefined) this.#isDecided = false;
    // The gate runs after every event; only a ledger remembers what it then saw.
    if (this.#decided.ledger !== null) await this.decide();
    const by = event.kind === 'dismiss' ? event.actor : event.login;
    return { event: event.text, kind: event.kind, by, at, ...tried };
  }

  async #apply(event: WhatIfEvent): Promise<Applied> {
    if (event.kind === 'dismiss') return this.#dismiss(event.review, event.actor);
    const who = this.#find(event.login);
    return event.kind === 'push' ? this.#push(who) : this.#say(event.kind, who);
  }

  async #say(kind: 'approve' | 'request-changes' | 'comment', who: KnownAccount): Promise<Applied> {
    const pull = await this.#github().pullRequest(this.#hypothesis.pull);
    const refused = reviewRefusal(kind, who, pull);
    if (refused !== null) return { ...NOTHING, refused };
    if (kind === 'comment') return { ...NOTHING, hypothesis: withComment(this.#hypothesis, who.account) };
    const state = kind === 'approve' ? 'APPROVED' : 'CHANGES_REQUESTED';
    const hypothesis = withReview(this.#hypothesis, who.account, state, pull.headSha);
    return { ...NOTHING, hypothesis, review: hypothesis.reviews.at(-1)?.id ?? null };
  }

  async #dismiss(which: number | string, by: string | null): Promise<Applied> {
    const review = reviewToDismiss(await this.#github().reviews(this.#hypothesis.pull), which);
    const actor = by === null ? null : this.#find(by);
    const refused = dismissalRefusal(review, actor);
    if (refused !== null) return { ...NOTHING, review: review.id, refused };
    const isVeto = review.state === 'CHANGES_REQUESTED';
    const remark =
      actor === null && isVeto
        ? `Nobody is named who dismisses it, so a veto would stay: whether it is lifted depends on them (dismiss:${which}@LOGIN).`
        : null;
    const hypothesis = withDismissal(this.#hypothesis, review, actor?.account ?? null);
    return { ...NOTHING, hypothesis, review: review.id, remark };
  }

  async #push(who: KnownAccount): Promise<Applied> {
    const { repository, writer } = this.#context;
    const pull = await this.#github().pullRequest(this.#hypothesis.pull);
    const { refused, remark } = pushRefusal(who, pull, writer.repository.name);
    if (refused !== null) return { ...NOTHING, refused };
    const at = this.#hypothesis.now;
    const folders = governedFolders(this.decision);
    const name = `what-if-push-${this.#hypothesis.heads.length + 1}.txt`;
    const commit = await repository.imagineCommit({
      parent: pull.headSha,
      files: folders.map((folder) => ({ path: `${folder}/${name}`, text: `Imagined at ${at}.\n` })),
      by: who.account.login,
      at: millisecondsOf(at),
    });
    repository.imagineHead(this.#hypothesis.pull, commit.sha);
    const { account } = who;
    const message = 'An imagined push.';
    const hypothesis = withHead(this.#hypothesis, {
      sha: commit.sha,
      at,
      pusher: account,
      kind: 'push',
      addedFiles: folders.length,
      commit: { ...commit, author: account, committer: account, isVerified: false, message },
    });
    const untouched =
      folders.length === 0
        ? 'The pull request touches nothing governed, so the push is imagined to touch nothing governed either.'
        : null;
    return { ...NOTHING, hypothesis, head: commit.sha, remark: remark ?? untouched };
  }

  #find(login: string): KnownAccount {
    return findAccount(login, this.facts, this.#decided.governing);
  }

  #github(): HypotheticalGitHub {
    return new HypotheticalGitHub(this.#reading, this.#hypothesis);
  }

  /** After everything that happened, by whatever clock it is dated. */
  #nextInstant(): string {
    const { head, reviews, timeline } = this.facts;
    const instants = [
      this.#hypothesis.now,
      head.at,
      ...reviews.map(({ submittedAt }) => submittedAt),
      ...timeline.dismissals.map(({ at }) => at),
      ...timeline.comments.map(({ createdAt }) => createdAt),
    ];
    const latest = Math.max(...instants.map((at) => parseInstant(at ?? '') ?? Number.NEGATIVE_INFINITY));
    return formatInstant(latest - (latest % STEP_MS) + STEP_MS);
  }

  get #current(): { readonly decided: PullDecision; readonly decision: Decision } {
    if (this.#present === undefined) throw new Error('Nothing was decided yet.');
    return this.#present;
  }

  get #decided(): PullDecision {
    return this.#current.decided;
  }
}

interface Applied extends Pick<Tried, 'review' | 'head' | 'refused' | 'remark'> {
  /** Undefined where nothing happened. */
  readonly hypothesis?: Hypothesis;
}

const NOTHING = { review: null, head: null, refused: null, remark: null } as const;

/** The review with that number, or the latest verdict of that person: what GitHub shows as theirs. */
function reviewToDismiss(reviews: readonly Review[], which: number | string): Review {
  const found =
    typeof which === 'number'
      ? reviews.find(({ id }) => id === which)
      : (latestOf(reviews, which, ['APPROVED', 'CHANGES_REQUESTED']) ?? latestOf(reviews, which, null));
  if (found !== undefined) return found;
  const known = reviews.map(({ id, user, state }) => `${id} (${loginOf(user)}, ${state})`);
  throw new UserError(
    `${typeof which === 'number' ? `There is no review ${which}` : `${which} has given no review`} that could be dismissed. Reviews: ${known.length === 0 ? 'none' : known.join(', ')}.`,
  );
}

function latestOf(
  reviews: readonly Review[],
  login: string,
  states: readonly string[] | null,
): Review | undefined {
  return reviews.findLast(
    ({ user, state }) =>
      user !== null && foldLogin(user.login) === foldLogin(login) && (states?.includes(state) ?? true),
  );
}

function loginOf(user: Account | null): string {
  return user?.login ?? 'a deleted account';
}

/** Where a push changes what is approved: the folder of each model, and what governs where that changes anyway. */
function governedFolders({ models, governance }: Decision): string[] {
  return [...models.map(({ path }) => path), ...(governance === null ? [] : [GOVERNANCE])];
}

function millisecondsOf(at: string): number {
  const time = parseInstant(at);
  if (time === undefined) throw new Error(`Not an instant: ${at}`);
  return time;
}
