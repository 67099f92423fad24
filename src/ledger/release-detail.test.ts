import { describe, expect, it } from 'vitest';
import { draft, numbered } from '../../test/audit/entries.ts';
import {
  bundle,
  deployment,
  drill,
  refused,
  refusedBundle,
  release,
  rollback,
} from '../../test/ledger/release-acts.ts';
import type { LedgerEntry } from '../schemas/ledger-entry.ts';
import { entryBytes, entryPath, readEntry } from './entry.ts';

const ONE = { tag: 'fraud-1', sha256: '1'.repeat(64) };
const TWO = { tag: 'fraud-2', sha256: '2'.repeat(64) };
const REFUSED = { outcome: 'refused', code: 'expired', message: 'Too late.' } as const;

type Detail = Readonly<Record<string, unknown>>;

const WHOLE: readonly (readonly [type: LedgerEntry['type'], decision: Detail, required: number])[] = [
  ['bundle', { ...bundle('1', { attestations: ['a'.repeat(64)] }) }, 8],
  ['release', { ...release(ONE) }, 7],
  ['release', { ...refused(ONE), sha256: null, commit: null, pull_request: null }, 7],
  ['deployment', { ...deployment(ONE, { previous: TWO, compliance: 'c'.repeat(64) }) }, 12],
  [
    'deployment',
    {
      ...deployment(ONE, {
        ...REFUSED,
        tag: null,
        sha256: null,
        model: null,
        version: null,
        deployment_id: null,
      }),
    },
    12,
  ],
  ['deployment', { ...deployment(ONE, { outcome: 'rolled_back', code: 'unhealthy' }) }, 12],
  ['rollback', { ...rollback(TWO, ONE) }, 7],
  ['rollback', { ...rollback(null, null), ...REFUSED, switch_ms: null }, 7],
  ['drill', { ...drill(TWO, ONE) }, 6],
  ['drill', { ...drill(null, ONE) }, 6],
  ['drill', { ...drill(TWO, null), ...REFUSED, switch_ms: null }, 6],
  ['drill', { ...drill(null, null), ...REFUSED, switch_ms: null }, 6],
];
const OPTIONAL: ReadonlySet<string> = new Set([
  'rollback code',
  'rollback message',
  'drill code',
  'drill message',
]);

/** What is wrong with the entry; undefined where nothing is. */
function mistake(type: LedgerEntry['type'], decision: Detail): string | undefined {
  const [entry] = numbered(draft(type, decision as never));
  if (entry === undefined) throw new Error('One draft makes one entry.');
  const { finding } = readEntry(entryPath(1), entryBytes(entry));
  return finding === undefined ? undefined : `${finding.code} ${finding.message}`;
}

describe('what is said of what left the repository', () => {
  it.each(WHOLE)('is read as %s %j', (type, decision, required) => {
    expect(mistake(type, decision)).toBeUndefined();
    const needed = Object.keys(decision).filter((key) => !OPTIONAL.has(`${type} ${key}`));
    expect(needed).toHaveLength(required);
    for (const key of needed) {
      const { [key]: _, ...rest } = decision;
      expect(mistake(type, rest)).toMatch(/^entry_schema .*must have required property/);
    }
    expect(mistake(type, { ...decision, more: 1 })).toMatch(/must NOT have additional properties/);
  });

  it.each([refusedBundle(), refusedBundle({ pull_request: null })])(
    'is read as refused bundle %j',
    (detail) => {
      expect(mistake('bundle', { ...detail })).toBeUndefined();
      for (const key of Object.keys(detail)) {
        const { [key]: _, ...rest } = detail as unknown as Detail;
        expect(mistake('bundle', rest)).toMatch(/^entry_schema /);
      }
      expect(mistake('bundle', { ...detail, more: 1 })).toMatch(/^entry_schema /);
    },
  );

  it.each<[string, LedgerEntry['type'], Detail]>([
    ['a digest in capitals', 'bundle', { ...bundle('1'), sha256: 'A'.repeat(64) }],
    ['a bundle of no bytes', 'bundle', { ...bundle('1'), size: 0 }],
    ['a bundle without a digest', 'bundle', { ...bundle('1'), sha256: null }],
    ['a bundle without a tag', 'bundle', { ...bundle('1'), tag: '' }],
    ['an attestation that is no digest', 'bundle', { ...bundle('1'), attestations: ['a'] }],
    ['a bundle that is refused and has a digest', 'bundle', { ...refusedBundle(), sha256: ONE.sha256 }],
    ['a made bundle with a refusal', 'bundle', { ...bundle('1'), refusal: refusedBundle().refusal }],
    ['a refused bundle without a reason', 'bundle', { ...refusedBundle(), refusal: null }],
    ['a refusal without a code', 'release', { ...release(ONE), refusal: { message: 'No.' } }],
    ['a refusal with an empty code', 'release', { ...release(ONE), refusal: { code: '', message: 'No.' } }],
    ['a release without a tag', 'release', { ...release(ONE), tag: null }],
    ['an outcome of another word', 'deployment', { ...deployment(ONE), outcome: 'success' }],
    ['a deployment to nowhere', 'deployment', { ...deployment(ONE), environment: '' }],
    ['a previous bundle by tag only', 'deployment', { ...deployment(ONE), previous: { tag: 'x' } }],
    ['a switch that took less than no time', 'rollback', { ...rollback(TWO, ONE), switch_ms: -1 }],
    ['a switch in parts of a millisecond', 'drill', { ...drill(TWO, ONE), switch_ms: 0.5 }],
    ['a drill from a bundle without a digest', 'drill', { ...drill(TWO, ONE), bundle: { tag: 'x' } }],
  ])('is refused with %s', (_, type, decision) => {
    expect(mistake(type, decision)).toMatch(/^entry_schema /);
  });
});
