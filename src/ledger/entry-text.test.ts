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
import type { Draft } from './draft.ts';
import { entryText } from './entry-text.ts';

const NEW = { tag: 'fraud-v1.1', sha256: 'a1'.repeat(32) };
const OLD = { tag: 'fraud-v1.0', sha256: 'b2'.repeat(32) };
const FAILED = { outcome: 'failed', code: 'unhealthy', message: 'Health check: 503.' } as const;
const REFUSED = { outcome: 'refused', code: 'none_left', message: 'No bundle is left.' } as const;

describe('what an entry says of what left the repository', () => {
  it.each<[string, Draft]>([
    [
      'bundle fraud-v1.1 of fraud-detection 1.0.1 made (a1a1a1a1a1a1), 1 attestation(s)',
      draft('bundle', bundle('1', { ...NEW, attestations: ['c'.repeat(64)] })),
    ],
    [
      'bundle of fraud-detection 1.0.1 at cccccccccccc refused: Review 11 was dismissed on 2026-03-05. [approval_withdrawn]',
      draft('bundle', refusedBundle()),
    ],
    ['bundle fraud-v1.1 published (a1a1a1a1a1a1)', draft('release', release(NEW))],
    ['bundle fraud-v1.1 published (without a digest)', draft('release', release(NEW, { sha256: null }))],
    [
      'release of fraud-v1.1 refused: Review 11 was dismissed on 2026-03-05. [approval_dismissed]',
      draft('release', refused(NEW)),
    ],
    ['fraud-v1.1 (fraud-detection 1.0.1) is live in prod', draft('deployment', deployment(NEW))],
    [
      'fraud-v1.1 (fraud-detection 1.0.1) is live in prod in place of fraud-v1.0',
      draft('deployment', deployment(NEW, { previous: OLD })),
    ],
    [
      'fraud-v1.1 (fraud-detection 1.0.1) is not live in prod: failed: Health check: 503. [unhealthy]',
      draft('deployment', deployment(NEW, FAILED)),
    ],
    [
      'fraud-v1.1 (fraud-detection 1.0.1) is not live in prod: failed, and what ran before runs again: Health check: 503. [unhealthy]',
      draft('deployment', deployment(NEW, { ...FAILED, outcome: 'rolled_back' })),
    ],
    [
      'fraud-v1.1 (fraud-detection without a version) is not live in prod: refused: No bundle is left.',
      draft('deployment', deployment(NEW, { ...REFUSED, version: null, code: null })),
    ],
    [
      'a bundle is not live in prod: refused: No bundle is left. [none_left]',
      draft('deployment', deployment(NEW, { ...REFUSED, tag: null, model: null })),
    ],
    [
      'rollback of prod from fraud-v1.1 to fraud-v1.0: live in 840 ms (asked for: Precision fell.)',
      draft('rollback', rollback(NEW, OLD)),
    ],
    [
      'practised rollback of prod to fraud-v1.0: live in 840 ms (asked for: Precision fell.)',
      draft('rollback', { ...rollback(null, OLD), drill: true, code: null, message: null }),
    ],
    [
      'rollback of prod from fraud-v1.1: refused: No bundle is left. [none_left] (asked for: Precision fell.)',
      draft('rollback', { ...rollback(NEW, null), ...REFUSED, switch_ms: null }),
    ],
    [
      'rollback of prod from fraud-v1.1: refused [none_left] (asked for: Precision fell.)',
      draft('rollback', { ...rollback(NEW, null), outcome: 'refused', code: 'none_left', switch_ms: null }),
    ],
    [
      'rollback drill in drill from fraud-v1.1 to fraud-v1.0 at 2026-03-06T10:00:00Z: live in 910 ms',
      draft('drill', drill(NEW, OLD)),
    ],
    [
      'rollback drill in drill from nothing to fraud-v1.0 at 2026-03-06T10:00:00Z: live in 910 ms',
      draft('drill', drill(null, OLD)),
    ],
    [
      'rollback drill in drill at 2026-03-06T10:00:00Z: refused: No bundle is left.',
      draft('drill', { ...drill(null, null), ...REFUSED, code: null, switch_ms: null }),
    ],
    [
      'rollback drill in drill from fraud-v1.1 at 2026-03-06T10:00:00Z: refused: No bundle is left.',
      draft('drill', { ...drill(NEW, null), ...REFUSED, code: null, switch_ms: null }),
    ],
  ])('%s', (said, act) => {
    expect(numbered(act).map(entryText)).toEqual([said]);
  });

  it('has no words for a type that this version does not write', () => {
    expect(numbered(draft('retirement', {})).map(entryText)).toEqual(['']);
  });
});
