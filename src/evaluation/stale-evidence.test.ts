import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Config } from '../schemas/config.ts';
import type { ReadFile } from './content.ts';
import { readEvidenceSet } from './evidence-set.ts';
import { staleEvidence } from './stale-evidence.ts';

const CONFIG: Config = { models: ['models/**'] };
const METRICS = '{"test_roc_auc": 0.91}\n';

function file(path: string, text: string): ReadFile {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, mode: '100644', bytes, sha256, trust: 'committed', source: 'commit' };
}

function lock(recorded: string, path = 'metrics.json'): string {
  const md5 = createHash('md5').update(recorded).digest('hex');
  return `schema: '2.0'\nstages:\n  evaluate:\n    cmd: python evaluate.py\n    outs:\n    - path: ${path}\n      hash: md5\n      md5: ${md5}\n      size: 23\n`;
}

function problems(...files: ReadFile[]): readonly string[] {
  return staleEvidence(readEvidenceSet(files, CONFIG), files).map(
    ({ code, file: place }) => `${code} ${place}`,
  );
}

describe('what DVC recorded against what is committed (evidence rule 6)', () => {
  it.each([
    ['the same file', METRICS, []],
    ['a file that Git stored with LF and DVC hashed with CRLF', METRICS.replace('\n', '\r\n'), []],
    ['another number', METRICS.replace('0.91', '0.99'), ['stale_evidence models/m/metrics.json']],
  ])('%s', (_, recorded, expected) => {
    expect(
      problems(file('models/m/metrics.json', METRICS), file('models/m/dvc.lock', lock(recorded))),
    ).toEqual(expected);
  });

  it('says nothing of an output that is not committed', () => {
    expect(problems(file('models/m/dvc.lock', lock('model', 'model.onnx')))).toEqual([]);
  });
});
