import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setOutput, summary } from '@actions/core';
import { serializeDecision } from '../decision/decision.ts';
import { UserError } from '../errors.ts';
import { annotationsOf, renderAnnotations } from '../report/annotations.ts';
import { renderSummary } from '../report/summary.ts';
import type { Decision } from '../schemas/decision.ts';
import type { CommandIo } from './command.ts';

/** Outputs, annotations and job summary of actions/check. Nothing is published. */
export async function publishCheck(decision: Decision, io: CommandIo): Promise<void> {
  const temporary = io.env.RUNNER_TEMP;
  if (temporary === undefined)
    throw new UserError('The variable RUNNER_TEMP is not set. `--action` is for actions/check.');
  const folder = join(temporary, 'arbiter');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'check.json');
  writeFileSync(file, serializeDecision(decision));
  setOutput('status', decision.status);
  setOutput('decision', file);
  io.stdout(renderAnnotations(annotationsOf(decision, { isPublic: true })));
  if (io.env.GITHUB_STEP_SUMMARY === undefined) return;
  const context = {
    repository: io.env.GITHUB_REPOSITORY ?? null,
    serverUrl: io.env.GITHUB_SERVER_URL ?? 'https://github.com',
    headSha: decision.head,
    baseSha: decision.base,
    baseRef: io.env.GITHUB_BASE_REF ?? '',
    pullRequest: null,
    isPublic: true,
  };
  await summary.addRaw(renderSummary(decision, context)).write();
}
