import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dataset, loadCatalog } from './catalog.ts';
import { catalogChanges, effectiveCatalog } from './catalog-change.ts';

type Column = Dataset['entry']['columns'][number];
const column = (rest: Partial<Column>): Column => ({ name: 'c', meaning: 'm', ...rest });
function catalog(columns: readonly Column[], sensitivity = 'restricted'): Dataset[] {
  const entry = { name: 'claims', owner: 'o', source: 's', refresh: 'daily', sensitivity, columns };
  return [...loadCatalog(JSON.stringify({ datasets: [entry] }), 'c.json').datasets];
}
const use = { basis: 'treatment', approved_by: 'data-steward' };

describe('governing fields of the catalog', () => {
  test.each<[string, Column | undefined, Column | undefined, string, Column[]]>([
    [
      'a classification is downgraded',
      column({ classification: ['PHI'] }),
      column({ classification: ['none'] }),
      'looser',
      [column({ classification: ['PHI'] })],
    ],
    [
      'one tag of two is lost',
      column({ classification: ['PII', 'PHI'] }),
      column({ classification: ['PII'] }),
      'looser',
      [column({ classification: ['PII', 'PHI'] })],
    ],
    [
      'one tag for another',
      column({ classification: ['PII'] }),
      column({ classification: ['PCI'] }),
      'looser',
      [column({ classification: ['PII', 'PCI'] })],
    ],
    [
      'a classification is removed',
      column({ classification: ['PII'] }),
      column({}),
      'looser',
      [column({ classification: ['PII'] })],
    ],
    [
      'a classification is raised',
      column({ classification: ['none'] }),
      column({ classification: ['PII'] }),
      'stricter',
      [column({ classification: ['PII'] })],
    ],
    [
      'an unclassified column is classified',
      column({}),
      column({ classification: ['none'] }),
      'neutral',
      [column({ classification: ['none'] })],
    ],
    [
      'a tag in other letters',
      column({ classification: ['pii'] }),
      column({ classification: ['PII'] }),
      'neutral',
      [column({ classification: ['PII'] })],
    ],
    [
      'a permitted use is claimed',
      column({ classification: ['PHI'] }),
      column({ classification: ['PHI'], permitted_use: use }),
      'looser',
      [column({ classification: ['PHI'] })],
    ],
    [
      'a permitted use is withdrawn',
      column({ classification: ['PHI'], permitted_use: use }),
      column({ classification: ['PHI'] }),
      'stricter',
      [column({ classification: ['PHI'] })],
    ],
    [
      'de-identification is claimed',
      column({ classification: ['PHI'] }),
      column({ classification: ['PHI'], de_identified: 'safe-harbor' }),
      'looser',
      [column({ classification: ['PHI'] })],
    ],
    [
      'a sensitive column is removed',
      column({ classification: ['PHI'] }),
      undefined,
      'looser',
      [column({ classification: ['PHI'] })],
    ],
    ['a plain column is removed', column({ classification: ['none'] }), undefined, 'neutral', []],
    [
      'a column is new',
      undefined,
      column({ classification: ['PHI'], permitted_use: use }),
      'new looser',
      [column({ classification: ['PHI'] })],
    ],
  ])('%s', (_, before, after, direction, inForce) => {
    const other = column({ name: 'other', classification: ['none'] });
    const base = catalog(before === undefined ? [other] : [other, before]);
    const head = catalog(after === undefined ? [other] : [other, after]);
    expect(catalogChanges(base, head).map((change) => change.direction)).toEqual(direction.split(' '));
    const columns = effectiveCatalog(base, head)[0]?.entry.columns;
    expect(JSON.parse(JSON.stringify(columns))).toEqual([other, ...inForce]);
  });

  test('sensitivity decides as base has it', () => {
    const [base, head] = [catalog([column({})]), catalog([column({})], 'public')];
    expect(catalogChanges(base, head)).toMatchObject([
      { direction: 'looser', pointer: '/datasets/0/sensitivity' },
    ]);
    expect(effectiveCatalog(base, head)[0]?.entry.sensitivity).toBe('restricted');
  });

  test('a new data set is as head describes it', () => {
    const head = catalog([column({ classification: ['PII'] })]);
    expect(catalogChanges([], head)).toMatchObject([{ direction: 'new' }]);
    expect(effectiveCatalog([], head)).toEqual(head);
  });

  test('the catalog in force is never looser than base', () => {
    const columns = fc.uniqueArray(
      fc.record(
        {
          name: fc.constantFrom('a', 'b', 'c'),
          meaning: fc.constant('m'),
          classification: fc.constantFrom<string[]>(['none'], ['PII'], ['PHI'], ['PII', 'PHI'], ['pii']),
          permitted_use: fc.constantFrom(use, { ...use, basis: 'other' }),
          de_identified: fc.constantFrom('safe-harbor' as const, 'expert-determination' as const),
        },
        { requiredKeys: ['name', 'meaning'] },
      ),
      { selector: (item) => item.name, minLength: 1 },
    );
    fc.assert(
      fc.property(columns, columns, (before, after) => {
        const base = catalog(before);
        const effective = effectiveCatalog(base, catalog(after));
        expect(catalogChanges(base, effective).filter((change) => change.direction === 'looser')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
