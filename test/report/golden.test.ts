import { describe, expect, test } from 'vitest';
import { renderComment } from '../../src/report/comment.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { scenarios } from './scenarios.ts';

/** Reviewed as files; `npx vitest run test/report -u` writes them anew. */
const golden = (file: string): string => `../fixtures/report/${file}`;

describe('What each situation looks like', () => {
  for (const { name, decision, context } of scenarios()) {
    test(`${name}: comment`, async () => {
      await expect(renderComment(decision, context)).toMatchFileSnapshot(golden(`${name}.comment.md`));
    });
    test(`${name}: terminal`, async () => {
      const text = renderTerminal(decision, context, { color: false, width: 100 });
      await expect(text).toMatchFileSnapshot(golden(`${name}.txt`));
    });
  }
  for (const { name, decision, context } of scenarios().filter(({ name }) =>
    ['blocked', 'several-models', 'hostile', 'voided'].includes(name),
  )) {
    test(`${name}: job summary`, async () => {
      await expect(renderSummary(decision, context)).toMatchFileSnapshot(golden(`${name}.summary.md`));
    });
    test(`${name}: HTML`, async () => {
      await expect(renderHtml(decision, context)).toMatchFileSnapshot(golden(`${name}.html`));
    });
  }
});
