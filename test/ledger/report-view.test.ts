import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditReport } from '../../src/report/ledger/export-html.ts';
import type { LedgerEntry } from '../../src/schemas/ledger-entry.ts';
import { sampleLedger } from './sample.ts';
import { HOSTILE_MONTH, MONTH, VERDICTS, viewOf } from './view.ts';

const MONTH_VIEW = { verdicts: VERDICTS, blobs: ['d'.repeat(64), 'f'.repeat(64), ...VERDICTS.keys()] };

/** The tags of a page, without what their attributes say; text between them must not hold any mark of markup. */
function tagsOf(page: string): string[] {
  const body = page.slice(page.indexOf('</style>'));
  return [...body.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '""'));
}

describe('the report of a ledger', () => {
  it('is what the file says', async () => {
    await expect(auditReport(viewOf(MONTH, MONTH_VIEW))).toMatchFileSnapshot('../fixtures/ledger/month.html');
  });

  it('of the sample ledger is the same for the same ledger', async () => {
    const { entries } = (await sampleLedger()).ledger;
    const page = auditReport(viewOf(entries));
    expect(page).toBe(auditReport(viewOf(structuredClone(entries))));
    expect(page).toContain('Decisions on models in acme/credit');
  });

  it('of a selection says what it was limited to', () => {
    const page = auditReport(viewOf(MONTH, { ...MONTH_VIEW, filter: { model: 'credit-risk' } }));
    expect(page).toContain('model credit-risk: 2026-03-10 to 2026-03-10');
    expect(page).not.toContain('Watch the drift');
    expect(auditReport(viewOf(MONTH, { filter: { from: '2030-01-01' } }))).toContain('no entry');
  });

  it('loads nothing and runs nothing', () => {
    const page = auditReport(viewOf(MONTH, MONTH_VIEW));
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    );
    expect(page).not.toMatch(
      /<(script|img|link|iframe|object|embed|form|base)\b|\bon\w+=|url\(|@import|src=/i,
    );
    expect([...page.matchAll(/href="([^"]*)"/g)].every(([, href]) => href?.startsWith('#'))).toBe(true);
  });

  it('has a language, a title, headings without a gap, a scope for every header, and no link to nowhere', () => {
    const page = auditReport(viewOf(MONTH, MONTH_VIEW));
    expect(page).toContain('<html lang="en">');
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    expect(page.match(/<th\b/g)?.length).toBe(page.match(/<th scope="(?:col|row)"/g)?.length);
    expect(page.match(/<table\b/g)?.length).toBe(page.match(/<caption>/g)?.length);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
  });

  it('shows hostile text, and has no other tags for it', () => {
    const page = auditReport(viewOf(HOSTILE_MONTH));
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    for (const unseen of ['\u202e', '\0', '\u2028']) expect(page).not.toContain(unseen);
    const kinds = new Set(tagsOf(auditReport(viewOf(MONTH, MONTH_VIEW))));
    for (const tag of tagsOf(page)) expect(kinds).toContain(tag);
  });

  it('has the same tags whatever people write', () => {
    const said = (text: string): LedgerEntry[] =>
      MONTH.map((entry) => ({
        ...entry,
        actor: entry.actor && { ...entry.actor, login: text },
        repository: { ...entry.repository, name: text },
        decision: {
          ...entry.decision,
          reason: text,
          ...(entry.type === 'approval' && { role: text, conditions: [{ until: text, text }] }),
        },
      }));
    const plain = tagsOf(auditReport(viewOf(said('plain'))));
    const marks = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '</td>',
      '<script>',
      '-->',
      ']]>',
      '`',
      '\u2028',
      'a',
    );
    const text = fc.oneof(
      fc.array(marks, { maxLength: 8 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (words) => {
        expect(tagsOf(auditReport(viewOf(said(words))))).toEqual(plain);
      }),
      { numRuns: 25 },
    );
  });
});
