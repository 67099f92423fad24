import { expect, it } from 'vitest';
import { releaseOfRef } from './release-guard.ts';

it.each<[string, string | null]>([
  ['refs/tags/fraud-detection-v1.0-approved-2025-10-27', 'fraud-detection 1.0'],
  ['refs/tags/fraud-detection-v1.2.0-approved-2026-11-21.2', 'fraud-detection 1.2.0'],
  ['refs/tags/a-v1-v2.0-approved-2026-11-21', 'a-v1 2.0'],
  // Anything else releases every model, which refuses more.
  ['refs/tags/fraud-detection-v1.0-prod-candidate', null],
  ['refs/tags/fraud-detection-v1-approved-2026-11-21', null],
  ['refs/tags/fraud-detection-v1.0-approved-2026-11-21-x', null],
  ['refs/heads/fraud-detection-v1.0-approved-2025-10-27', null],
  ['', null],
])('%s releases %s', (ref, released) => {
  const found = releaseOfRef(ref);
  expect(found === null ? null : `${found.model} ${found.version}`).toBe(released);
});
