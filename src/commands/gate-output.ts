import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setOutput, summary } from '@actions/core';
import { serializeDecision } from '../decision/decision.ts';
import type { RunnerContext } from '../inputs.ts';
import { annotationsOf, renderAnnotations } from '../report/annotations.ts';
import type { ReportContext } from '../report/context.ts';
import { renderHtml } from '../report/html.ts';
import { renderSummary } from '../report/summary.ts';
import type { Decision } from '../schemas/decision.ts';
import type { CommandIo } from './command.ts';

/** What became of one pull request. `decision` null: there was nothing to decide. */
export interface GateOutcome {
  readonly decision: Decision | null;
  readonly isPublished: boolean;
}

const STATUS_ORDER: readonly Decision['status'][] = ['error', 'rejected', 'pending', 'in_review', 'approved'];

/** Outputs, files, annotations and summary of one run of the gate. */
export class GateOutput {
  readonly #folder: string;
  readonly #io: CommandIo;
  readonly #summaries: string[] = [];

  constructor(runner: RunnerContext, io: CommandIo) {
    this.#folder = join(runner.temporaryFolder, 'arbiter');
    this.#io = io;
    mkdirSync(this.#folder, { recursive: true });
  }

  add(number: number, decision: Decision, context: ReportContext): GateOutcome {
    this.#write(String(number), decision, context);
    return { decision, isPublished: true };
  }

  addNothing(number: number, reason: string): GateOutcome {
    this.#io.stdout(`#${number}: nothing to decide. ${reason}\n`);
    return { decision: null, isPublished: true };
  }

  addFailure(number: number | null, decision: Decision, context: ReportContext, reason: string): GateOutcome {
    this.#write(number === null ? 'failure' : String(number), decision, context);
    this.#io.stderr(`${reason}\n`);
    return { decision, isPublished: false };
  }

  /** Sets the outputs and gives the exit code: 0 once every status is posted, 2 otherwise. */
  async finish(outcomes: readonly GateOutcome[]): Promise<number> {
    const worst = STATUS_ORDER.find((status) =>
      outcomes.some((outcome) => outcome.decision?.status === status),
    );
    setOutput('status', worst ?? '');
    if (this.#summaries.length > 0 && this.#io.env.GITHUB_STEP_SUMMARY !== undefined) {
      await summary.addRaw(this.#summaries.join('\n\n')).write();
    }
    return outcomes.every((outcome) => outcome.isPublished) ? 0 : 2;
  }

  #write(name: string, decision: Decision, context: ReportContext): void {
    const json = join(this.#folder, `decision-${name}.json`);
    const html = join(this.#folder, `report-${name}.html`);
    writeFileSync(json, serializeDecision(decision));
    writeFileSync(html, renderHtml(decision, context));
    setOutput('decision', json);
    setOutput('report', html);
    this.#summaries.push(renderSummary(decision, context));
    this.#io.stdout(renderAnnotations(annotationsOf(decision, context)));
  }
}
