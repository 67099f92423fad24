import { unprocessable } from './error.ts';

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly raw_details?: string;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly app: { readonly id: number; readonly slug: string; readonly name: string };
  status: string;
  conclusion: string | null;
  startedAt: string;
  completedAt: string | null;
  detailsUrl: string | null;
  externalId: string;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: Annotation[];
}

/** What POST and PATCH of a check run carry. */
export interface CheckRunBody {
  readonly name?: string;
  readonly head_sha?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly details_url?: string;
  readonly external_id?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary: string;
    readonly text?: string;
    readonly annotations?: Annotation[];
  };
}

/** The check runs of one repository. */
export class CheckRuns {
  readonly #all: CheckRun[] = [];

  create(body: CheckRunBody, app: CheckRun['app'], stamp: { id: number; at: string }): CheckRun {
    const run: CheckRun = {
      id: stamp.id,
      name: body.name ?? '',
      headSha: body.head_sha ?? '',
      app,
      status: 'queued',
      conclusion: null,
      startedAt: stamp.at,
      completedAt: null,
      detailsUrl: null,
      externalId: '',
      title: null,
      summary: null,
      text: null,
      annotations: [],
    };
    this.update(run, body, stamp.at);
    this.#all.unshift(run);
    return run;
  }

  /** Sets what is told; annotations are added to those already there.
   * https://docs.github.com/en/rest/checks/runs#update-a-check-run */
  update(run: CheckRun, body: CheckRunBody, at: string): void {
    if (body.status === 'completed' && body.conclusion === undefined) {
      // "Required if you provide completed_at or a status of completed."
      throw unprocessable('Invalid request.\n\n"conclusion" wasn\'t supplied.');
    }
    const completed = body.conclusion !== undefined;
    run.status = completed ? 'completed' : (body.status ?? run.status);
    run.conclusion = body.conclusion ?? (body.status === undefined ? run.conclusion : null);
    run.startedAt = body.started_at ?? run.startedAt;
    run.completedAt = completed ? (body.completed_at ?? at) : run.completedAt;
    run.detailsUrl = body.details_url ?? run.detailsUrl;
    run.externalId = body.external_id ?? run.externalId;
    if (body.output !== undefined) {
      run.title = body.output.title ?? run.title;
      run.summary = body.output.summary;
      run.text = body.output.text ?? run.text;
      run.annotations.push(...(body.output.annotations ?? []));
    }
  }

  find(id: number): CheckRun | undefined {
    return this.#all.find((run) => run.id === id);
  }

  /** Newest first. */
  list(sha: string): CheckRun[] {
    return this.#all.filter((run) => run.headSha === sha);
  }

  /** The newest of each name and App, which the API gives unless `filter=all`. */
  latest(sha: string): CheckRun[] {
    const seen = new Set<string>();
    return this.list(sha).filter((run) => {
      const key = `${run.app.id} ${run.name}`;
      return !seen.has(key) && seen.add(key);
    });
  }
}
