import { describe, expect, it } from 'vitest';
import { cycleTimeSchema } from '../../src/schemas/cycle-time.ts';
import { policyImpactSchema } from '../../src/schemas/policy-impact.ts';
import { promotionSchema } from '../../src/schemas/promotion.ts';
import { whatIfSchema } from '../../src/schemas/what-if.ts';
import { readDocument } from './console.ts';

interface Shape {
  readonly properties: Readonly<Record<string, { readonly enum?: readonly unknown[] }>>;
  readonly $defs: Readonly<Record<string, Shape>>;
}

/** What stands in code spans. */
function named(document: string): ReadonlySet<string> {
  const text = readDocument(document).replace(/```[\s\S]*?```/g, '');
  return new Set([...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? ''));
}

describe('docs/reference/what-if.md', () => {
  const words = named('docs/reference/what-if.md');
  const schema = whatIfSchema as unknown as Shape;
  const { event, effect } = schema.$defs as { event: Shape; effect: Shape };

  it.each([
    ['the answer', schema],
    ['an event', event],
    ['an effect', effect],
  ])('names every field of %s', (_, { properties }) => {
    expect(Object.keys(properties).filter((field) => !words.has(field))).toEqual([]);
  });

  it('names every kind of event and of effect', () => {
    const kinds = [...(event.properties.kind?.enum ?? []), ...(effect.properties.effect?.enum ?? [])];
    expect(kinds.filter((kind) => !words.has(String(kind)))).toEqual([]);
  });
});

describe('docs/reference/policy-change.md', () => {
  it.each([
    ['policy impact', policyImpactSchema],
    ['audit promotion', promotionSchema],
  ])('names every field that `arbiter %s` prints', (_, schema) => {
    const words = named('docs/reference/policy-change.md');
    const found = new Set<string>();
    JSON.stringify(schema, (key, value) => {
      if (key === 'properties') for (const field of Object.keys(value)) found.add(field);
      return value;
    });
    expect(found.size).toBeGreaterThan(10);
    expect([...found].filter((field) => !words.has(field))).toEqual([]);
  });
});

describe('docs/reference/cycle-time.md', () => {
  it('names every rate and count of rework', () => {
    const words = named('docs/reference/cycle-time.md');
    const fields = [
      'rounds',
      'rounds_to_approval',
      'in_first',
      'sent_back',
      'returned_to',
      'reworked',
      'rework_rounds',
      'changes',
    ];
    const { checkSummary } = (cycleTimeSchema as unknown as Shape).$defs as { checkSummary: Shape };
    const rates = Object.keys(checkSummary.properties).filter((field) => field.endsWith('_rate'));
    expect(rates).toHaveLength(3);
    expect([...fields, ...rates].filter((field) => !words.has(field))).toEqual([]);
  });

  it('names the schema, and how a wait ends', () => {
    const text = readDocument('docs/reference/cycle-time.md');
    const { wait } = (cycleTimeSchema as unknown as Shape).$defs as { wait: Shape };
    expect(text).toContain('arbiter/cycle-time/v1');
    const ends = (wait.properties.ended_by?.enum ?? []).filter((word) => word !== null);
    const told = ['approval', 'not_missing', 'author', 'undecided'];
    expect(ends).toEqual([...told, 'not_touched', 'merged', 'closed']);
    for (const word of told) expect(text).toMatch(new RegExp(`\`(?:ended_by: )?${word}[\`:]`));
  });
});
