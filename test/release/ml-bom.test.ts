import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/model/canonical.ts';
import { type BomFacts, mlBom, uuidV5 } from '../../src/release/ml-bom.ts';
import type { Check } from '../../src/schemas/decision.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/cyclonedx');
const read = (name: string): object =>
  JSON.parse(readFileSync(join(FOLDER, `${name}.SNAPSHOT.schema.json`), 'utf8'));
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(read('spdx'), 'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json');
ajv.addSchema(read('jsf-0.82'), 'http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json');
const isBom = ajv.compile(read('bom-1.6'));

const INTERVAL = {
  lower: 0.89,
  upper: 0.93,
  lower_one_sided: 0.9,
  upper_one_sided: 0.93,
  confidence: 0.95,
  method: 'DeLong',
};

function check(changes: Partial<Check>): Check {
  return {
    id: 'auc',
    kind: 'metric',
    level: 'mandatory',
    outcome: 'pass',
    title: 'AUC',
    observed: { value: 0.91, text: '0.91', rows: 1000, positives: 100 },
    claimed: null,
    required: { text: 'AUC ≥ 0.85', operator: '>=', threshold: 0.85, source: 'policy' },
    margin: 0.06,
    interval: INTERVAL,
    groups: [],
    rows_needed: null,
    trust: 'recomputed',
    reason: 'AUC 0.91.',
    fix: null,
    policy_at: null,
    evidence_at: [],
    controls: [],
    policy: 'arb-production',
    scope: null,
    findings: [],
    awaiting: false,
    signoff_roles: [],
    ...changes,
  } as unknown as Check;
}

const FACTS: BomFacts = {
  manifest: {
    name: 'fraud-detection',
    version: '1.4',
    purpose: 'Finds card payments that are likely fraud.',
    intended_use: 'Ranking for manual review.',
    out_of_scope: 'Automatic rejection.',
    owner: '@acme/fraud',
    tier: 'high',
    data: [
      { dataset: 'transactions', role: 'train', version: 'v3' },
      { dataset: 'unknown', role: 'test' },
    ],
  },
  subject: 'a'.repeat(64),
  content: 'b'.repeat(64),
  repository: { id: 42, name: 'acme/models' },
  repositoryUrl: 'https://github.com/acme/models',
  commit: 'c'.repeat(40),
  approvedAt: '2026-11-20T23:59:59Z',
  checks: [
    check({}),
    check({
      id: 'demographic_parity',
      kind: 'fairness',
      title: 'Demographic parity',
      observed: { value: 0.04, text: '0.04', rows: 1000, positives: null },
      interval: null,
      groups: [
        { slice: { sex: 'f' }, n: 480, value: 0.04, interval: INTERVAL, reference: false, outcome: 'pass' },
        { slice: { sex: 'm' }, n: 520, value: 0, interval: null, reference: true, outcome: 'pass' },
      ] as unknown as Check['groups'],
    }),
    check({ id: 'fairness_claims', kind: 'fairness', title: 'Claims', observed: null, interval: null }),
    check({ id: 'card', kind: 'model_card', observed: null, interval: null }),
  ],
  datasets: [
    {
      name: 'transactions',
      owner: 'Data office',
      source: 'warehouse',
      sensitivity: 'restricted',
      columns: [
        { name: 'card', classification: ['PII', 'PCI'] },
        { name: 'amount', classification: ['none'] },
      ],
    } as unknown as BomFacts['datasets'][number],
  ],
  files: [
    { path: 'models/fraud/model.onnx', sha256: 'd'.repeat(64) },
    { path: 'models/fraud/a.py', sha256: 'e'.repeat(64) },
  ],
  images: [
    `registry.example.com:5000/ml/python-3.11:latest@sha256:${'f'.repeat(64)}`,
    `python@sha256:${'0'.repeat(64)}`,
  ],
  packages: [{ name: 'scikit-learn', version: '1.5.2' }],
  signature: {
    source: 'MLmodel',
    inputs: [{ name: 'amount', type: 'double', required: false }],
    outputs: [{ name: null, type: { tensor: { dtype: 'float64', shape: [-1] } }, required: true }],
    params: [],
  },
  arbiter: '1.0.0',
};

interface Bom {
  readonly serialNumber: string;
  readonly metadata: {
    readonly component: { readonly modelCard: Record<string, Record<string, unknown[]>> };
  };
  readonly components: readonly { readonly 'bom-ref': string; readonly purl?: string }[];
}

const bomOf = (facts: BomFacts): Bom => mlBom(facts) as unknown as Bom;

describe('the bill of materials', () => {
  it.each<[string, BomFacts]>([
    ['of everything', FACTS],
    [
      'of as little as there may be',
      { ...FACTS, checks: [], datasets: [], files: [], images: [], packages: [], signature: null },
    ],
    ['of a model without data sets', { ...FACTS, manifest: { ...FACTS.manifest, data: [] } }],
    ['of an image that is named twice', { ...FACTS, images: [...FACTS.images, ...FACTS.images] }],
  ])('%s is valid CycloneDX 1.6', (_, facts) => {
    const bom = mlBom(facts);
    expect([isBom(bom), isBom.errors]).toEqual([true, null]);
    const refs = bomOf(facts).components.map((component) => component['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
  });

  it('is held to the schema, which refuses a number where a text belongs', () => {
    const bom = structuredClone(bomOf(FACTS));
    const metrics = bom.metadata.component.modelCard.quantitativeAnalysis?.performanceMetrics as {
      value: unknown;
    }[];
    (metrics[0] as { value: unknown }).value = 0.91;
    expect(isBom(bom)).toBe(false);
  });

  it('has the numbers that were judged, with intervals, and groups as slices', () => {
    expect(bomOf(FACTS).metadata.component.modelCard.quantitativeAnalysis?.performanceMetrics).toEqual([
      {
        type: 'auc (arb-production)',
        value: '0.91',
        confidenceInterval: { lowerBound: '0.89', upperBound: '0.93' },
      },
      { type: 'demographic_parity (arb-production)', value: '0.04' },
      {
        type: 'demographic_parity (arb-production)',
        value: '0.04',
        slice: 'sex=f',
        confidenceInterval: { lowerBound: '0.89', upperBound: '0.93' },
      },
      { type: 'demographic_parity (arb-production)', value: '0', slice: 'sex=m' },
    ]);
  });

  it('says what the model is for, what it learned from, and whom it may harm', () => {
    const { modelParameters, considerations } = bomOf(FACTS).metadata.component.modelCard;
    expect(modelParameters).toEqual({
      datasets: [
        {
          type: 'dataset',
          name: 'transactions',
          description: 'train, version v3',
          classification: 'restricted',
          governance: { owners: [{ organization: { name: 'Data office' } }] },
          sensitiveData: ['card: PII, PCI'],
        },
        { type: 'dataset', name: 'unknown', description: 'test; not in the catalog' },
      ],
      inputs: [{ format: 'amount: double (optional)' }],
      outputs: [{ format: '#1: tensor of float64 [-1]' }],
    });
    expect(considerations).toEqual({
      useCases: ['Ranking for manual review.'],
      technicalLimitations: ['Out of scope: Automatic rejection.'],
      fairnessAssessments: [
        {
          groupAtRisk: 'sex=f',
          harms: 'Demographic parity: 0.04 on 480 rows (pass)',
          mitigationStrategy: 'Asked for: AUC ≥ 0.85; outcome: pass.',
        },
        {
          groupAtRisk: 'Claims',
          harms: 'AUC 0.91.',
          mitigationStrategy: 'Asked for: AUC ≥ 0.85; outcome: pass.',
        },
      ],
    });
  });

  it('names images and packages as others do', () => {
    expect(bomOf(FACTS).components.flatMap(({ purl }) => (purl === undefined ? [] : [purl]))).toEqual([
      `pkg:oci/python@sha256%3A${'0'.repeat(64)}?repository_url=docker.io%2Flibrary%2Fpython`,
      `pkg:oci/python-3.11@sha256%3A${'f'.repeat(64)}?repository_url=registry.example.com%3A5000%2Fml%2Fpython-3.11`,
      'pkg:pypi/scikit-learn@1.5.2',
    ]);
  });

  it('is the same for the same facts, its number that of the subject', () => {
    expect(canonicalJson(mlBom(FACTS))).toBe(canonicalJson(mlBom(structuredClone(FACTS))));
    const { serialNumber } = bomOf(FACTS);
    expect(serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(bomOf({ ...FACTS, subject: 'b'.repeat(64) }).serialNumber).not.toBe(serialNumber);
  });

  it('numbers as RFC 9562 does', () => {
    // Python: uuid.uuid5(uuid.NAMESPACE_URL, 'https://example.com')
    expect(uuidV5('https://example.com')).toBe('4fd35a71-71ef-5a55-a9d9-aa75c889a6d0');
  });
});
