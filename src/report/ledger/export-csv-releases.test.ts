import { describe, expect, it } from 'vitest';
import { ALICE, DANA, draft, numbered, pull } from '../../../test/audit/entries.ts';
import {
  bundle,
  bundleParts,
  deployment,
  drill,
  refused,
  refusedBundle,
  release,
  rollback,
} from '../../../test/ledger/release-acts.ts';
import { deploymentsCsv, releasesCsv } from './export-csv-releases.ts';

const NEW = { tag: 'fraud-v2', sha256: '2'.repeat(64) };
const OLD = { tag: '=fraud-v1', sha256: '1'.repeat(64) };
const REFUSED = { outcome: 'refused', code: 'expired', message: 'Valid until 2026-03-01.' } as const;
const ENTRIES = numbered(
  draft('bundle', bundle('2', NEW), { ...bundleParts('2'), pull_request: pull(4), actor: DANA }),
  draft('release', release(NEW), { ...bundleParts('2'), actor: ALICE }),
  draft('release', { ...refused(NEW), sha256: null, pull_request: null, commit: null }),
  draft('release', release(NEW, { pull_request: null }), { pull_request: pull(9) }),
  draft('deployment', deployment(NEW, { previous: OLD, compliance: 'c'.repeat(64) }), { actor: ALICE }),
  draft(
    'deployment',
    deployment(NEW, { ...REFUSED, tag: null, sha256: null, model: null, version: null, deployment_id: null }),
  ),
  draft('rollback', rollback(NEW, OLD), { actor: DANA }),
  draft('rollback', { ...rollback(null, null), ...REFUSED, switch_ms: null, drill: true }),
  draft('drill', drill(NEW, OLD)),
  draft('drill', drill(null, OLD)),
  draft('bundle', refusedBundle(), { actor: DANA }),
  draft('correction', { of: 1, reason: 'x' }),
);
const AT = '2026-03-01T12:00:00Z';
const C = 'c'.repeat(40);
const [D1, D2] = ['1'.repeat(64), '2'.repeat(64)];

describe('the tables of what left the repository', () => {
  it('say what was made, published and refused', () => {
    expect(releasesCsv(ENTRIES).split('\r\n')).toEqual([
      'seq,at,type,outcome,tag,sha256,size,model,version,subject,pull_request,commit,url,person_id,person,code,message',
      `1,${AT},bundle,made,fraud-v2,${D2},20480,fraud-detection,1.0.1,${D2},4,,,2,dana,,`,
      `2,${AT},release,published,fraud-v2,${D2},,,,${D2},4,${C},https://github.com/acme/models/releases/tag/fraud-v2,1,alice,,`,
      `3,${AT},release,refused,fraud-v2,,,,,,,,,,,approval_dismissed,Review 11 was dismissed on 2026-03-05.`,
      `4,${AT},release,published,fraud-v2,${D2},,,,,9,${C},https://github.com/acme/models/releases/tag/fraud-v2,,,,`,
      `11,${AT},bundle,refused,,,,fraud-detection,1.0.1,,4,${C},,2,dana,approval_withdrawn,Review 11 was dismissed on 2026-03-05.`,
      '',
    ]);
  });

  it('say what ran where, what was brought back and what was practised', () => {
    expect(deploymentsCsv(ENTRIES).split('\r\n')).toEqual([
      'seq,at,type,environment,outcome,tag,sha256,model,version,previous_tag,previous_sha256,person_id,person,target,deployment_id,switch_ms,drill,code,message,reason,compliance',
      `5,${AT},deployment,prod,live,fraud-v2,${D2},fraud-detection,1.0.1,'=fraud-v1,${D1},1,alice,mlflow,501,,no,,The health check answered.,,${'c'.repeat(64)}`,
      `6,${AT},deployment,prod,refused,,,,,,,,,mlflow,,,no,expired,Valid until 2026-03-01.,,`,
      `7,${AT},rollback,prod,live,'=fraud-v1,${D1},,,fraud-v2,${D2},2,dana,,,840,no,,,Precision fell.,`,
      `8,${AT},rollback,prod,refused,,,,,,,,,,,,yes,expired,Valid until 2026-03-01.,Precision fell.,`,
      `9,${AT},drill,drill,live,'=fraud-v1,${D1},,,fraud-v2,${D2},,,,,910,yes,,,,`,
      `10,${AT},drill,drill,live,'=fraud-v1,${D1},,,,,,,,,910,yes,,,,`,
      '',
    ]);
  });
});
