import type { CycleTime } from '../schemas/cycle-time.ts';
import type { DetailOf } from './draft.ts';
import type { End, PullRecord, Verdict } from './pull-record.ts';

export type ChangeTurn = NonNullable<CycleTime['changes'][number]['turn']>;
export type ModelVerdict = DetailOf<'evaluation'>['models'][number];

/** A moment in the course of one model through one pull request. Times are epoch milliseconds. */
export interface Moment {
  readonly at: number;
  /** Whose turn it is from then on; null once the change is over, or no longer part of the pull request. */
  readonly turn: ChangeTurn | null;
  /** The verdict on the model; null where there is none. */
  readonly model: ModelVerdict | null;
  /** What was judged: the subject digest, else the head, which stands for a content without a digest. */
  readonly content: string;
  readonly hasSubject: boolean;
  readonly head: string;
  readonly isDraft: boolean;
  readonly end: End | null;
}

const TURNS: Readonly<Record<ModelVerdict['status'], ChangeTurn>> = {
  error: 'undecided',
  rejected: 'author',
  pending: 'author',
  in_review: 'reviewers',
  approved: 'nobody',
};

/** Folders of the models that were ever judged in the pull request, sorted. */
export function judgedModels({ moments }: PullRecord): string[] {
  const paths = moments.flatMap((moment) =>
    moment.kind === 'end' ? [] : moment.detail.models.map(({ path }) => path),
  );
  return [...new Set(paths)].sort();
}

/** The course of one model, from the first verdict on it. */
export function courseOf(record: PullRecord, path: string): Moment[] {
  const moments = record.moments.map((moment) =>
    moment.kind === 'end' ? endMoment(moment) : verdictMoment(moment, path),
  );
  return moments.slice(moments.findIndex(({ model }) => model !== null));
}

function endMoment(end: End): Moment {
  return {
    at: end.at,
    turn: null,
    model: null,
    content: '',
    hasSubject: false,
    head: '',
    isDraft: false,
    end,
  };
}

function verdictMoment({ at, head, subjects, detail }: Verdict, path: string): Moment {
  const model = detail.models.find((one) => one.path === path) ?? null;
  const subject = subjects.get(path);
  return {
    at,
    // A verdict that is an error as a whole may name no model at all: it does not say that the model is no longer there.
    turn: model === null ? (detail.status === 'error' ? 'undecided' : null) : TURNS[model.status],
    model,
    content: subject ?? `head ${head}`,
    hasSubject: subject !== undefined,
    head,
    isDraft: detail.is_draft,
    end: null,
  };
}

/** Time by whose turn it was, in milliseconds, over the spans that have ended. */
export interface TurnTimes {
  readonly milliseconds: Readonly<Record<ChangeTurn, number>>;
  /** Spans whose end is recorded before their start; they are not added. */
  readonly conflicts: number;
}

export function turnTimes(course: readonly Moment[]): TurnTimes {
  const milliseconds = { author: 0, reviewers: 0, undecided: 0, nobody: 0 };
  let conflicts = 0;
  course.forEach(({ at, turn }, index) => {
    const next = course[index + 1];
    if (turn === null || next === undefined) return;
    if (next.at < at) conflicts += 1;
    else milliseconds[turn] += next.at - at;
  });
  return { milliseconds, conflicts };
}

/** The first approved verdict of the unbroken run, on one content, that the course ends with; null without one. */
export function standingApproval(course: readonly Moment[]): Moment | null {
  const verdicts = course.filter(({ end }) => end === null);
  const last = verdicts.at(-1);
  if (last?.model?.status !== 'approved') return null;
  const broken = verdicts.findLastIndex(
    ({ model, content }) => model?.status !== 'approved' || content !== last.content,
  );
  return verdicts[broken + 1] ?? null;
}
