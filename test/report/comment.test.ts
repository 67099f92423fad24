import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { commentMarker, renderComment } from '../../src/report/comment.ts';
import { LIMITS } from '../../src/report/limits.ts';
import { parseVerdict } from '../../src/report/verdict.ts';
import {
  aCheck,
  aContext,
  aDecision,
  aGroup,
  aModel,
  anAuc,
  aRatio,
  blockedModel,
  completeSignoff,
  HEAD,
} from './decisions.ts';
import { HOSTILE, scenarios } from './scenarios.ts';

const context = aContext();
const bodyOf = (comment: string): string => comment.split('\n').slice(1, -1).join('\n');

describe('The comment', () => {
  test.each(scenarios().map(({ name, ...rest }) => [name, rest] as const))(
    '%s: says the same twice',
    (_, { decision, context: where }) => {
      expect(renderComment(decision, where)).toBe(renderComment(structuredClone(decision), { ...where }));
    },
  );

  test.each(scenarios().map(({ name, ...rest }) => [name, rest] as const))(
    '%s: marker first, record last, no other comment',
    (_, { decision, context: where }) => {
      const lines = renderComment(decision, where).split('\n');
      expect(lines[0]).toBe('<!-- arbiter:gate base=main -->');
      expect(lines.at(-1)).toMatch(/^<!-- arbiter:verdict [A-Za-z0-9+/=]+ -->$/u);
      expect(lines.slice(1, -1).join('\n')).not.toContain('<!--');
    },
  );

  test('rule 1: the first line gives model, version, status and whose turn it is', () => {
    const [, first] = renderComment(aDecision([blockedModel()]), context).split('\n');
    expect(first).toBe(
      '### ⛔ `fraud-detection` 1.2.0 · **Pending** — the author’s turn: 3 of 16 checks do not hold',
    );
  });

  test('rule 1: several models, worst first; one that holds is one line', () => {
    const approved = aModel({
      name: 'a-approved',
      status: 'approved',
      turn: 'nobody',
      signoff: { ...completeSignoff() },
    });
    const error = aModel({ name: 'z-error', status: 'error', turn: 'maintainers' });
    const comment = renderComment(
      aDecision([approved, aModel({ name: 'm-review' }), error], { status: 'error' }),
      context,
    );
    const places = ['z-error', 'm-review', 'a-approved'].map(
      (name) => comment.indexOf(`${name}<`) + comment.indexOf(`\`${name}\``),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(comment.split('\n').filter((line) => line.includes('a-approved'))).toHaveLength(1);
  });

  test('a draft is said to be one', () => {
    expect(renderComment(aDecision([blockedModel()]), aContext({ isDraft: true }))).toContain(
      'This is a draft',
    );
    expect(renderComment(aDecision([blockedModel()]), context)).not.toContain('This is a draft');
  });

  test('those who could sign and were not asked are counted', () => {
    const said = (notAsked?: number) =>
      renderComment(aDecision([aModel()]), aContext(notAsked === undefined ? {} : { notAsked }));
    expect(said(7)).toContain(
      'GitHub takes 15 review requests for one pull request: 7 more people could sign and were not asked.',
    );
    expect(said(1)).toContain('1 more person could sign and was not asked.');
    expect(said(0)).not.toContain('review requests');
    expect(said()).not.toContain('review requests');
  });

  test('rule 2: links lead to the policy line at base and to the evidence line at head', () => {
    const comment = renderComment(aDecision([blockedModel()]), context);
    expect(comment).toContain(
      '/blob/b0b0b0b0000000000000000000000000000000bb/.arbiter/policies/arb-production.yml#L12)',
    );
    expect(comment).toContain(`/blob/${HEAD}/models/fraud-detection/metrics.json#L3)`);
    expect(comment).toContain('[evidence](https://github.com/acme/models/actions/runs/123)');
  });

  test('rule 2: a shadow check is never shown', () => {
    const shadow = aRatio({ level: 'shadow', title: 'A rule on trial' });
    expect(renderComment(aDecision([aModel({ checks: [aCheck(), shadow] })]), context)).not.toContain(
      'A rule on trial',
    );
  });

  test('rule 3: the group that decides, and how far it is from the limit', () => {
    expect(renderComment(aDecision([blockedModel()]), context)).toContain(
      'F is at 0.41, M at 0.54; at these counts 108 more favourable decisions for F would meet the limit, by the point (2,109 instead of 2,001 of 4,880; 23 per 1,000).',
    );
  });

  test('rule 6: an error says what failed and that the merge is blocked, and shows no stack', () => {
    const message =
      'Cannot read properties of undefined\n    at evaluate (/home/x/dist/index.js:1:2)\n    at run (x.js:3:4)';
    const problems = [{ code: 'bug', message, file: '' }];
    const comment = renderComment(
      aDecision([], { status: 'error', reason: 'It failed.', problems }),
      context,
    );
    expect(comment).toContain('The merge is blocked for safety.');
    expect(comment).not.toContain('index.js');
  });

  test('attack 21: 0.8499999 beside a limit of 0.85 is not shown as 0.85', () => {
    const near = anAuc({
      claimed: null,
      interval: null,
      observed: { value: 0.8499999, text: '0.85', rows: null, positives: null },
      required: { text: '>= 0.85', operator: 'at_least', threshold: 0.85, source: 'policy' },
    });
    expect(renderComment(aDecision([blockedModel({ checks: [near] })]), context)).toContain('**0.8499999**');
  });

  test('nobody is notified: every @ stands in code or is broken', () => {
    for (const { decision, context: where } of scenarios()) {
      const html = marked.parse(bodyOf(renderComment(decision, where)), { gfm: true, async: false });
      const outside = html
        .replace(/<code>[^<]*<\/code>/gu, '')
        .replace(/<[^>]*>/gu, '')
        .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)));
      expect(outside).not.toMatch(/@[A-Za-z0-9]/u);
    }
  });

  test('attack 35: hostile names make no element of their own', () => {
    const hostile = scenarios().find(({ name }) => name === 'hostile');
    const html = marked.parse(bodyOf(renderComment(hostile?.decision ?? aDecision([]), context)), {
      gfm: true,
      async: false,
    });
    expect(html.match(/<h\d/gu)).toHaveLength(1);
    expect(html).not.toContain('<img');
    const addresses = [...html.matchAll(/href="([^"]*)"/gu)].map(([, address]) => address ?? '');
    expect(addresses.filter((address) => !address.startsWith('https://github.com/acme/models/'))).toEqual([]);
  });
});

describe('The marker', () => {
  test('holds any branch name without ending early', () => {
    expect(commentMarker('release/1.0')).toBe('<!-- arbiter:gate base=release%2F1.0 -->');
    expect(commentMarker('a-->b--!>')).toBe('<!-- arbiter:gate base=a%2D%2D%3Eb%2D%2D%21%3E -->');
    expect(commentMarker('main')).not.toBe(commentMarker('maine'));
  });
});

describe('The size', () => {
  const failing = Array.from({ length: 20 }, (_, index) =>
    anAuc({ id: `auc-${index}`, title: `AUC ${index}` }),
  );
  const many = (count: number): ReturnType<typeof aDecision> =>
    aDecision(
      Array.from({ length: count }, (_, index) =>
        blockedModel({ name: `model-${String(index).padStart(4, '0')}`, checks: failing }),
      ),
    );

  test.each([1, 5, 20, 200, 3_000])('%d models × 20 failing checks stay under the limit', (count) => {
    const comment = renderComment(many(count), context);
    expect(comment.length).toBeLessThan(65_536);
    expect(comment).toContain('model-0000');
    expect(parseVerdict(comment)).toBeDefined();
  });

  test('200 models: the worst keep their section, the others at least their line', () => {
    const comment = renderComment(many(200), context);
    expect(comment).toContain('did not fit here: see [the full report]');
    for (let index = 0; index < 200; index += 1) expect(comment).toContain(String(index).padStart(4, '0'));
  });

  test('one model with 5,000 long hostile checks stays under the limit', () => {
    const checks = Array.from({ length: 5_000 }, (_, index) =>
      aCheck({
        id: `c${index}`,
        outcome: 'fail',
        title: HOSTILE.repeat(20),
        reason: HOSTILE.repeat(20),
        fix: HOSTILE.repeat(20),
      }),
    );
    const comment = renderComment(aDecision([blockedModel({ checks })]), context);
    expect(comment.length).toBeLessThan(LIMITS.commentCharacters + 1);
    expect(comment.split('\n')[1]).toContain('5,000 of 5,000 checks do not hold');
  });

  test('folded detail goes before what does not hold', () => {
    const checks = [anAuc(), ...Array.from({ length: 400 }, (_, index) => aCheck({ id: `h${index}` }))];
    const comment = renderComment(aDecision([blockedModel({ checks })]), context);
    expect(comment).toContain('AUC on held-out data');
    expect(comment).not.toContain('<details><summary>✅');
    expect(comment).toContain('400 checks hold');
  });
});

describe('Small groups in a public repository', () => {
  const small = aRatio({
    observed: { value: 0.3333333, text: '0.33', rows: 10_003, positives: null },
    groups: [
      aGroup('X', 3, 1, { value: 0.3333333, outcome: 'fail' }),
      aGroup('M', 10_000, 5_000, { reference: true }),
    ],
    reason: 'X is selected at 0.3333 (1 of 3).',
    fix: 'X has 3 rows.',
    findings: [{ message: 'X: 1 of 3', at: null }],
  });
  const decision = aDecision([blockedModel({ checks: [small, anAuc()] })]);

  test('are a range, and nothing they could be computed from is shown', () => {
    const comment = renderComment(decision, aContext({ isPublic: true }));
    expect(comment).toContain('1–9 rows');
    expect(comment).toContain('below 0.80');
    expect(comment).not.toMatch(/0\.33|1 of 3|3 rows\b(?! )|10,003|from 10,000 rows/u);
  });

  test('are shown in full in a private one', () => {
    expect(renderComment(decision, context)).toContain('1 of 3');
  });
});
