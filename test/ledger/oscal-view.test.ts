import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentResults } from '../../src/report/ledger/export-oscal.ts';
import { oscalToken, uuidOf } from '../../src/report/ledger/oscal-text.ts';
import type { LedgerEntry } from '../../src/schemas/ledger-entry.ts';
import { sampleLedger } from './sample.ts';
import { HOSTILE_MONTH, MONTH, VERDICTS, viewOf } from './view.ts';

/** NIST's own schema of OSCAL 1.1.2; see the README beside it. */
const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/oscal/oscal-ar_schema.json'), 'utf8'),
  // Each definition repeats its own place as an id, which JSON Schema does not ask for and ajv takes for a second name.
  (key, value) => (key === '$id' && String(value).startsWith('#') ? undefined : value),
);
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const isValid = ajv.compile(schema);

// biome-ignore lint/suspicious/noExplicitAny: the schema is checked first.
type Json = any;

function resultsOf(entries: readonly LedgerEntry[], over: Parameters<typeof viewOf>[1] = {}): Json {
  const document = JSON.parse(assessmentResults(viewOf(entries, over)));
  expect(isValid(document) ? [] : isValid.errors).toEqual([]);
  return document['assessment-results'];
}

/** Every value of a member of that name, wherever it stands. */
function all(value: Json, name: string): Json[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => [
    ...(key === name ? [part] : []),
    ...all(part, name),
  ]);
}

const MONTH_VIEW = { verdicts: VERDICTS, blobs: ['d'.repeat(64), 'f'.repeat(64), ...VERDICTS.keys()] };

describe('the OSCAL assessment results of a ledger', () => {
  it('are what the file says', async () => {
    await expect(assessmentResults(viewOf(MONTH, MONTH_VIEW))).toMatchFileSnapshot(
      '../fixtures/ledger/month.oscal.json',
    );
    resultsOf(MONTH, MONTH_VIEW);
  });

  it('are valid for the sample ledger, and the same for the same ledger', async () => {
    const { entries } = (await sampleLedger()).ledger;
    resultsOf(entries);
    expect(assessmentResults(viewOf(entries))).toBe(assessmentResults(viewOf(structuredClone(entries))));
  });

  it.each([
    ['of one model', { model: 'fraud-detection' }],
    ['of one person', { person: 'dana' }],
    ['of a time without anything', { from: '2030-01-01' }],
  ])('are valid %s', (_, filter) => {
    const all_ = resultsOf(MONTH, { ...MONTH_VIEW, filter });
    expect(all_.results.length).toBeGreaterThan(0);
  });

  it('say of each outcome whether the rule is satisfied, and never that what was set aside passed', () => {
    const outcomes = ['pass', 'fail', 'waived', 'overridden', 'inconclusive', 'error', 'unheard-of'];
    const month = MONTH.map((entry) =>
      entry.seq !== 3
        ? entry
        : {
            ...entry,
            decision: {
              ...entry.decision,
              models: [
                {
                  ...((entry.decision as Json).models as Json[])[0],
                  checks: outcomes.map((outcome) => ({
                    id: outcome,
                    policy: 'p',
                    level: 'mandatory',
                    outcome,
                  })),
                },
              ],
            },
          },
    );
    const [first] = resultsOf(month).results;
    const told = outcomes.map((outcome) => {
      const { target } = first.findings.find((found: Json) => found.target['target-id'] === `p.${outcome}`);
      const { state, reason, remarks } = target.status;
      return [outcome, state, reason, remarks !== undefined];
    });
    expect(told).toEqual([
      ['pass', 'satisfied', 'pass', false],
      ['fail', 'not-satisfied', 'fail', false],
      ['waived', 'not-satisfied', 'other', true],
      ['overridden', 'not-satisfied', 'other', true],
      ['inconclusive', 'not-satisfied', 'other', true],
      ['error', 'not-satisfied', 'other', true],
      ['unheard-of', 'not-satisfied', 'other', true],
    ]);
  });

  it('say of break-glass that it is neither a sign-off nor a plain approval', () => {
    const result = resultsOf(MONTH, MONTH_VIEW).results.find(({ title }: Json) =>
      title.startsWith('Pull request 5'),
    );
    expect(result.findings.map(({ target }: Json) => [target['target-id'], target.status.reason])).toEqual([
      ['arbiter.sign-off', 'other'],
      ['arbiter.verdict', 'other'],
    ]);
    expect(result['assessment-log'].entries[0].description).toContain('Fraud wave on Sunday');
  });

  it('tell every entry once', () => {
    const document = resultsOf(MONTH, MONTH_VIEW);
    const told = document.results.flatMap((result: Json) => [
      ...(result.props ?? []),
      ...(result['assessment-log']?.entries ?? []).flatMap(({ props }: Json) => props),
    ]);
    const numbers = told
      .filter(({ name }: Json) => name === 'ledger-entry')
      .map(({ value }: Json) => Number(value));
    expect(numbers.sort((a: number, b: number) => a - b)).toEqual(MONTH.map(({ seq }) => seq));
  });

  it('tell the newest verdicts of a long ledger, and say so', () => {
    const { metadata, results } = JSON.parse(assessmentResults(viewOf(MONTH, MONTH_VIEW), 1))[
      'assessment-results'
    ];
    expect(metadata.remarks).toMatch(/^Of 4 verdicts the newest 1 are told/);
    expect(results.map(({ title }: Json) => title)).toEqual([
      'Pull request 6: error (ledger entry 11)',
      'The ledger as a whole',
    ]);
  });

  it('refer to nothing that is not there', () => {
    const document = resultsOf(MONTH, MONTH_VIEW);
    const uuids = all(document, 'uuid');
    const parts = (name: string) => all(document, name);
    for (const uuid of [...parts('observation-uuid'), ...parts('party-uuid'), ...parts('subject-uuid')])
      expect(uuids).toContain(uuid);
    expect(uuids).toContain(document['import-ap'].href.slice(1));
    const roles = document.metadata.roles.map(({ id }: Json) => id);
    for (const role of parts('role-id')) expect(roles).toContain(role);
    const objectives = document['local-definitions']['objectives-and-methods'].map(
      (objective: Json) => objective.parts[0].id,
    );
    // Not in the JSON schema: a constraint of the metaschema.
    for (const { parts: own } of document['local-definitions']['objectives-and-methods'])
      expect(own[0].props).toContainEqual({ name: 'method-id', value: 'TEST' });
    for (const target of parts('target-id')) expect(objectives).toContain(target);
  });

  it('give no UUID to two things of one kind', () => {
    for (const kind of ['findings', 'observations', 'results']) {
      const uuids = all(resultsOf(MONTH, MONTH_VIEW), kind).flatMap((items: Json[]) =>
        items.map(({ uuid }) => uuid),
      );
      expect(new Set(uuids).size).toBe(uuids.length);
    }
  });

  it('are valid, and only text, whatever the entries say', () => {
    const document = assessmentResults(viewOf(HOSTILE_MONTH));
    resultsOf(HOSTILE_MONTH);
    expect(document).not.toContain('\u202e');
    for (const title of all(JSON.parse(document), 'description')) expect(title).not.toMatch(/(?<!\\)[<[]/);
  });

  it('are valid for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (said) => {
        const month = MONTH.map((entry) => ({
          ...entry,
          actor: entry.actor && { ...entry.actor, login: said },
          decision: {
            ...entry.decision,
            reason: said,
            ...(entry.type === 'approval' && { role: said, conditions: [{ until: said, text: said }] }),
            ...(entry.type === 'evaluation' && {
              models: ((entry.decision as Json).models as Json[]).map((model) => ({
                ...model,
                name: said,
                path: said,
                version: said,
                checks: [{ id: said, policy: said, level: said, outcome: said }],
              })),
            }),
          },
        }));
        resultsOf(month as LedgerEntry[]);
      }),
      { numRuns: 15 },
    );
  });
});

describe('a name made for OSCAL', () => {
  it('is a UUID of version 5, the same for the same parts', () => {
    expect(uuidOf('a', 'b')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(uuidOf('a', 'b')).toBe(uuidOf('a', 'b'));
    expect(uuidOf('a', 'b')).not.toBe(uuidOf('ab'));
  });

  it('is a token, another for another text', () => {
    expect(oscalToken('arb-production.auc')).toBe('arb-production.auc');
    expect(oscalToken('SR 11-7')).toMatch(/^_SR_11-7-[0-9a-f]{12}$/);
    expect(oscalToken('a b')).not.toBe(oscalToken('a_b'));
    expect(oscalToken('')).toMatch(/^_-[0-9a-f]{12}$/);
  });
});
