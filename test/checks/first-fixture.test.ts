import { readFileSync } from 'node:fs';
import { minimatch } from 'minimatch';
import { describe, expect, test } from 'vitest';
import type { CheckContext, CheckResult } from '../../src/checks/check.ts';
import type { EvidenceItem } from '../../src/checks/facts.ts';
import { evaluateCheck } from '../../src/checks/registry.ts';
import { readEvidence } from '../../src/evidence/collection.ts';
import { loadPolicy } from '../../src/policy/policy.ts';
import type { Config } from '../../src/schemas/config.ts';
import { parseYaml } from '../../src/text/yaml.ts';
import { MANIFEST, modelFacts } from './facts.ts';

/** The first fixture of the policy specification (section 4), read from its files as a user's would be. */
const FOLDER = 'test/fixtures/first';
const read = (name: string) => readFileSync(`${FOLDER}/${name}`);

function evidence(): EvidenceItem[] {
  const bytes = read('record.json');
  const config = parseYaml(read('mapping.yml').toString(), 'mapping.yml').value as unknown as Config;
  const map = (config.evidence ?? [])
    .filter(({ file }) => minimatch('record.json', file))
    .flatMap((entry) => entry.map);
  const { items } = readEvidence([{ path: 'record.json', bytes }], new Map([['record.json', map]]));
  return items.map(({ path, sha256, sizeBytes, reading }) => {
    return { file: path, sha256, sizeBytes, trust: 'committed', source: 'commit', ...reading };
  });
}

function checksOf(pack: string, file = `${FOLDER}/${pack}.yml`) {
  const { policy, problems } = loadPolicy(readFileSync(file, 'utf8'), file);
  expect(problems).toEqual([]);
  if (policy === undefined) throw new Error(`${file} was not read.`);
  return policy;
}

function judge(pack: string): CheckResult[] {
  const loaded = checksOf(pack);
  const facts = modelFacts({
    evidence: evidence(),
    manifest: { ...MANIFEST, protected_attributes: ['sex'] },
  });
  return loaded.policy.checks.map((check, index) => {
    const context: CheckContext = {
      policyId: loaded.policy.metadata.id,
      policyFile: loaded.file,
      at: (pointer) => loaded.at(index, pointer),
    };
    return evaluateCheck(facts, check, context);
  });
}

const byId = (results: readonly CheckResult[], id: string) => results.find((result) => result.id === id);

describe('the first fixture', () => {
  test('under arb-production: disparate impact fails as a point, AUC and drift pass', () => {
    const results = judge('arb-production');
    expect(results.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['auc', 'pass'],
      ['disparate-impact', 'fail'],
      ['drift', 'pass'],
    ]);
    expect(byId(results, 'disparate-impact')?.reason).toContain('without the counts');
  });

  test('under arb-strict: AUC cannot be proved, and 10,762 rows would decide', () => {
    const results = judge('arb-strict');
    expect(results.map(({ outcome }) => outcome)).toEqual(['inconclusive', 'fail', 'pass']);
    const auc = byId(results, 'auc');
    expect(auc).toMatchObject({
      rows_needed: 10_762,
      interval: { method: 'hanley-mcneil', confidence: 0.95 },
    });
    expect(auc?.interval?.lower_one_sided?.toFixed(4)).toBe('0.8996');
  });

  test.each(['arb-production', 'arb-strict'])('%s gives the expected JSON, byte for byte', async (pack) => {
    await expect(`${JSON.stringify(judge(pack), null, 2)}\n`).toMatchFileSnapshot(
      `../fixtures/first/${pack}.expected.json`,
    );
  });

  test.each(['arb-production', 'arb-strict'])('%s requires what the shipped pack requires', (pack) => {
    const shipped = checksOf(pack, `policies/${pack}.yml`).policy.checks;
    const own = checksOf(pack).policy.checks;
    for (const id of ['auc', 'disparate-impact']) {
      expect(own.find((check) => check.id === id)?.require).toEqual(
        shipped.find((check) => check.id === id)?.require,
      );
    }
  });
});
