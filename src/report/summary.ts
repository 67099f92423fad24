import type { Decision } from '../schemas/decision.ts';
import { modelsWorstFirst, type ReportContext } from './context.ts';
import { disclosed } from './disclosure.ts';
import { headline, modelHeadline } from './headline.ts';
import { LIMITS } from './limits.ts';
import { renderMarkdown } from './markdown.ts';
import {
  AT_LENGTH,
  decidedFor,
  governingBlocks,
  governingElsewhere,
  modelSection,
  problemList,
} from './model-section.ts';
import { impactBlocks } from './policy-impact.ts';
import { type Block, heading, note, paragraph } from './prose.ts';
import { governanceBlocks } from './signature.ts';

const TEXT_LIMIT = 10_000;
const IMPACT_ROWS = 1000;
const CUT_NOTICE =
  '\n\n**Cut here:** the job summary is limited to 1 MiB. The whole report is in the report file of this run.\n';

/** Everything at full length, in blocks; the job summary, the HTML report and the terminal say the same. */
export function reportBlocks(
  decision: Decision,
  context: ReportContext,
): { head: Block[]; models: Iterable<Block[]> } {
  const shown = disclosed(decision, context);
  const single = shown.models.length === 1 && shown.models[0]?.status === shown.status;
  return {
    head: [
      heading(2, ...headline(shown)),
      ...(single ? [] : [paragraph(shown.reason)]),
      ...problemList(shown.problems, Number.POSITIVE_INFINITY),
      ...governingBlocks(governingElsewhere(shown), context),
      ...impactBlocks(context.impact, IMPACT_ROWS),
      ...governanceBlocks(shown, context, Number.POSITIVE_INFINITY),
      note(...decidedFor(shown, context)),
    ],
    models: modelsAtLength(shown, context, single),
  };
}

/** One model at a time: a summary that is full need not build the rest. */
function* modelsAtLength(decision: Decision, context: ReportContext, single: boolean): Generator<Block[]> {
  for (const model of modelsWorstFirst(decision)) {
    const title = single ? [] : [heading(3, ...modelHeadline(model))];
    yield [...title, ...modelSection(model, context, AT_LENGTH)];
  }
}

/** The job summary: Markdown of at most 1 MiB in UTF-8, cut between blocks with a notice. */
export function renderSummary(decision: Decision, context: ReportContext): string {
  const { head, models } = reportBlocks(decision, context);
  const parts = [renderMarkdown(head, TEXT_LIMIT)];
  let bytes = Buffer.byteLength(parts.join(''));
  for (const blocks of models) {
    if (bytes > LIMITS.summaryBytes) break;
    const part = renderMarkdown(blocks, TEXT_LIMIT);
    bytes += Buffer.byteLength(part);
    parts.push(part);
  }
  return cut(`${parts.join('\n\n')}\n`, LIMITS.summaryBytes);
}

function cut(text: string, limit: number): string {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length <= limit) return text;
  const room = bytes.subarray(0, limit - Buffer.byteLength(CUT_NOTICE)).toString('utf8');
  return `${room.slice(0, Math.max(0, room.lastIndexOf('\n\n')))}${CUT_NOTICE}`;
}
