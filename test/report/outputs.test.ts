import { describe, expect, test } from 'vitest';
import { annotationsOf, renderAnnotations } from '../../src/report/annotations.ts';
import { renderHtml } from '../../src/report/html.ts';
import { LIMITS } from '../../src/report/limits.ts';
import { renderStatus } from '../../src/report/status.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { aCheck, aContext, aDecision, aModel, anAuc, aRatio, blockedModel } from './decisions.ts';
import { HOSTILE, scenarios } from './scenarios.ts';

const context = aContext();
const byName = (name: string): (typeof all)[number] => {
  const found = all.find((scenario) => scenario.name === name);
  if (found === undefined) throw new Error(`No scenario ${name}`);
  return found;
};
const all = scenarios();

describe('The commit status', () => {
  test.each([
    ['approved', 'success'],
    ['no-model', 'success'],
    ['in-review', 'pending'],
    ['waiting', 'pending'],
    ['voided', 'pending'],
    ['governance', 'pending'],
    ['break-glass', 'success'],
    ['returned', 'failure'],
    ['blocked', 'failure'],
    ['vetoed', 'failure'],
    ['undecided', 'error'],
    ['undecided-model', 'error'],
  ])('%s → %s', (name, state) => {
    expect(renderStatus(byName(name).decision, 'main').state).toBe(state);
  });

  test.each(all.map(({ name, decision }) => [name, decision] as const))(
    '%s: one short line under its own name',
    (_, decision) => {
      const status = renderStatus(decision, 'release/1.0');
      expect(status.context).toBe('arbiter/gate (release/1.0)');
      expect(status.description.length).toBeLessThanOrEqual(LIMITS.statusDescriptionCharacters);
      expect(status.description).toMatch(/^\S.*\S$/u);
    },
  );

  test('says model, status and turn', () => {
    expect(renderStatus(byName('blocked').decision, 'main').description).toBe(
      'fraud-detection 1.2.0 · Pending — the author’s turn: 3 of 16 checks do not hold',
    );
  });
});

describe('The job summary', () => {
  test('stays under 1 MiB in bytes, says that it was cut and cuts between blocks', () => {
    const models = Array.from({ length: 400 }, (_, index) => blockedModel({ name: `modèle-${index}` }));
    const text = renderSummary(aDecision(models), context);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_048_576);
    expect(text).toContain('**Cut here:**');
    expect(text).not.toContain('\ufffd');
  });

  test('has the table beside every chart', () => {
    const text = renderSummary(byName('blocked').decision, context);
    expect(text).toContain('├');
    expect(text).toContain('(95 %: 0.871–0.897)');
    expect(text).not.toContain('Cut here');
  });
});

describe('The HTML report', () => {
  test.each(all.map(({ name, ...rest }) => [name, rest] as const))(
    '%s: is whole in itself, without script',
    (_, { decision, context: where }) => {
      const html = renderHtml(decision, where);
      expect(html).not.toMatch(/<(?:script|link|img|iframe|object|form)\b/iu);
      expect(html).not.toMatch(/\ssrc=|\son\w+=|url\(/iu);
      expect(html.match(/<h1>/gu)).toHaveLength(1);
      expect(
        [...html.matchAll(/<h(\d)/gu)]
          .map(([, level]) => Number(level))
          .every((level, index, levels) => index === 0 || level - (levels[index - 1] ?? 1) <= 1),
      ).toBe(true);
    },
  );

  test('opens only what it closes, whatever the names are', () => {
    const html = renderHtml(byName('hostile').decision, context);
    const count = (pattern: RegExp): number => html.match(pattern)?.length ?? 0;
    for (const tag of ['table', 'tr', 'td', 'ul', 'li', 'p', 'section', 'code', 'a', 'figure', 'main']) {
      expect([tag, count(new RegExp(`<${tag}[\\s>]`, 'gu'))]).toEqual([
        tag,
        count(new RegExp(`</${tag}>`, 'gu')),
      ]);
    }
  });

  test('gives digests in full, groups, seats and grounds', () => {
    const html = renderHtml(byName('blocked').decision, context);
    expect(html).toContain(`sha256:${'9'.repeat(64)}`);
    expect(html).toContain(`sha256:${'e'.repeat(64)}`);
    expect(html).toContain('Groups: Four-fifths rule');
    expect(html).toContain('data-label="Role"');
    expect(html).toContain('Evidence: recomputed.');
  });

  test('shows no small group in a public repository', () => {
    const group = aRatio().groups[0];
    const small = aRatio({
      groups: group === undefined ? [] : [{ ...group, n: 3, selected: 1, rate: 1 / 3 }],
      reason: '1 of 3.',
    });
    const html = renderHtml(aDecision([blockedModel({ checks: [small] })]), aContext({ isPublic: true }));
    expect(html).not.toMatch(/0\.333|1 of 3/u);
    expect(html).toContain('1–9 rows');
  });
});

describe('The terminal text', () => {
  test('keeps to its width between words, and needs no colour', () => {
    const text = renderTerminal(byName('blocked').decision, context, { color: false, width: 60 });
    for (const line of text.split('\n'))
      if (line.trim().includes(' ') && !line.includes('https')) expect(line.length).toBeLessThanOrEqual(66);
    expect(text).not.toContain('\u001b');
    expect(text).toContain('❌ fails');
  });

  test('colour changes no word', () => {
    const width = 100_000;
    const colored = renderTerminal(byName('blocked').decision, context, { color: true, width });
    expect(colored).toContain('\u001b[1m');
    expect(colored.replaceAll('\u001b[1m', '').replaceAll('\u001b[0m', '')).toBe(
      renderTerminal(byName('blocked').decision, context, { color: false, width }),
    );
  });

  test('names policy and evidence lines', () => {
    const text = renderTerminal(byName('blocked').decision, context, { color: false, width: 200 });
    expect(text).toContain('.arbiter/policies/arb-production.yml:12');
    expect(text).toContain('models/fraud-detection/metrics.json:3');
  });

  test('attack 36: no line is a workflow command, at any width', () => {
    for (const width of [40, 61, 80, 200]) {
      for (const line of renderTerminal(byName('hostile').decision, context, { color: false, width }).split(
        '\n',
      )) {
        expect(line).not.toMatch(/^\s*::|##\[|\p{Cc}|\u202e/u);
      }
    }
  });
});

describe('Annotations', () => {
  test('stand on the evidence line and on the policy line', () => {
    const text = renderAnnotations(annotationsOf(aDecision([blockedModel({ checks: [anAuc()] })]), context));
    expect(text.split('\n').map((line) => line.slice(0, line.indexOf(',title')))).toEqual([
      '::error file=models/fraud-detection/metrics.json,line=3',
      '::error file=.arbiter/policies/arb-production.yml,line=12,col=5',
      '',
    ]);
  });

  test('advisory checks warn, awaited ones only inform, shadow ones say nothing', () => {
    const checks = [
      anAuc({ level: 'advisory' }),
      anAuc({ level: 'shadow' }),
      anAuc({ awaiting: true, outcome: 'inconclusive' }),
    ];
    const types = annotationsOf(aDecision([blockedModel({ checks })]), context).map(({ type }) => type);
    expect(new Set(types)).toEqual(new Set(['warning', 'notice']));
    expect(types).toHaveLength(4);
  });

  test('are at most ten of a type; the last counts the rest', () => {
    const checks = Array.from({ length: 8 }, (_, index) => anAuc({ id: `a${index}` }));
    const lines = renderAnnotations(annotationsOf(aDecision([blockedModel({ checks })]), context))
      .trim()
      .split('\n');
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toBe(
      '::error title=More::7 more of this kind%3A see the job summary.'.replace('%3A', ':'),
    );
  });

  test('attack 36: hostile text cannot leave its property or its message', () => {
    const decision = aDecision([
      aModel({
        status: 'pending',
        checks: [aCheck({ outcome: 'fail', title: HOSTILE, reason: `${HOSTILE}\n::warning::x` })],
      }),
    ]);
    const text = renderAnnotations(annotationsOf(decision, context));
    expect(text.trim().split('\n')).toHaveLength(1);
    expect(text).toMatch(/^::error file=[^,:]+,line=40,col=5,title=[^,:]*::/u);
  });

  test('messages are cut at the runner’s limit before they are escaped', () => {
    const text = renderAnnotations([{ type: 'error', title: 't', message: 'x'.repeat(10_000) }]);
    expect(text.trim().split('::').at(-1)).toHaveLength(LIMITS.annotationMessageCharacters);
  });
});
