import { describe, expect, test } from 'vitest';
import { type CatalogLoad, joinCatalogs, loadCatalog } from './catalog.ts';
import { loadConfig } from './config.ts';
import { loadManifest } from './manifest.ts';
import { loadRoles } from './roles.ts';

const MANIFEST = `name: fraud-detection
version: "1.2"
kind: model
tier: high
stage: production
owner: "@acme/fraud"
purpose: Find fraud
intended_use: Claims
out_of_scope: Hiring
`;
const CATALOG = `datasets:
  - name: claims
    owner: "@acme/data"
    source: warehouse
    refresh: daily
    sensitivity: restricted
    columns:
      - { name: amount, meaning: Amount, classification: [none] }
      - { name: ssn, meaning: Number, classification: [PII] }
`;
const LOADERS = {
  config: (text: string) => loadConfig(text, 'f.yml').problems,
  roles: (text: string) => loadRoles(text, 'f.yml').problems,
  manifest: (text: string) => loadManifest(text, 'f.yml').problems,
  catalog: (text: string) => loadCatalog(text, 'f.yml').problems,
};

describe('governing files that are sound', () => {
  test.each([
    ['config', 'models: ["models/**"]\ncode_paths: { fraud: ["pipeline/*.py"] }\n'],
    [
      'config',
      'models: [m]\nregistries: [{ name: a, kind: mlflow, url: "https://m.example/x", token_env: MLFLOW_TOKEN }, { name: b, kind: mlflow, url: "http://127.0.0.1:5000" }]\n',
    ],
    [
      'config',
      'models: [models/*]\nevidence: [{ file: "reports/*.json", map: [{ pointer: /auc, metric: roc_auc }, { pointer: /ks, metric: drift_ks, statistic: ks.d }] }]\n',
    ],
    ['roles', 'roles:\n  arb: { users: [ann, { login: bob, id: 7 }, "ai[bot]"], teams: [acme/board] }\n'],
    ['manifest', MANIFEST],
    ['manifest', `${MANIFEST}business: { thresholds: { roc_auc: 0.88, custom.joy: 900 } }\n`],
    ['manifest', `${MANIFEST}deployment: { mode: batch, scaling: As the platform does., endpoint: fraud }\n`],
    [
      'manifest',
      `${MANIFEST}deployment: { mode: real-time, scaling: { min_replicas: 2, max_replicas: 2, max_requests_per_second: 9 } }\n`,
    ],
    [
      'config',
      'models: [models/*]\nenvironments: [prod]\ntargets: { prod: { to: [{ github: {} }], scaling_limit: { max_replicas: 20 } } }\n',
    ],
    [
      'config',
      'models: [m]\ndrift: [{ file: m/c.csv, reference: m/r.json, dataset: d, prediction: p, columns: [p, a], categorical: [a] }]\n',
    ],
    ['catalog', CATALOG],
  ] as const)('%s %#', (kind, text) => {
    expect(LOADERS[kind](text)).toEqual([]);
  });
});

describe('governing files with one mistake', () => {
  test.each([
    ['config', 'model: ["models/**"]\n', 'unknown_key', 1, 1, 'models'],
    ['config', 'models: []\n', 'empty_list', 1, 9, undefined],
    ['config', 'models: [/models/**]\n', 'bad_glob', 1, 10, undefined],
    ['config', 'models: ["../x/**"]\n', 'bad_glob', 1, 10, undefined],
    ['config', 'models: ["models\\\\**"]\n', 'bad_glob', 1, 10, undefined],
    ['config', 'models: ["C:/models/**"]\n', 'bad_glob', 1, 10, undefined],
    ['config', 'models: ["+(a|b)+(a|b)*"]\n', 'bad_glob', 1, 10, undefined],
    ['config', 'models: ["*a*a*a*a*a*a*a*a*a*a*a*a*a"]\n', 'bad_glob', 1, 10, undefined],
    [
      'config',
      'models: [m]\nevidence: [{ file: r.json, map: [{ pointer: /a, metric: auc }] }]\n',
      'unknown_metric',
      2,
      57,
      'roc_auc',
    ],
    [
      'config',
      'models: [m]\nevidence: [{ file: r.json, map: [{ metric: roc_auc }] }]\n',
      'missing_key',
      2,
      34,
      undefined,
    ],
    [
      'config',
      'models: [m]\nevidence: [{ file: r.json, map: [{ pointer: /a, column: a, metric: roc_auc }] }]\n',
      'ambiguous_mapping',
      2,
      49,
      undefined,
    ],
    [
      'config',
      'models: [m]\ndrift: [{ file: c.csv, reference: r.json, dataset: d, prediction: score, columns: [a] }]\n',
      'unknown_column',
      2,
      67,
      undefined,
    ],
    [
      'config',
      'models: [m]\ndata: [{ file: c.csv, dataset: train, label: y, features: [a, y] }]\n',
      'column_used_twice',
      2,
      46,
      undefined,
    ],
    [
      'config',
      'models: [m]\ndata: [{ file: c.csv, dataset: train }, { file: d.csv, dataset: test, held_out_from: tran, features: [a] }]\n',
      'unknown_dataset',
      2,
      86,
      'train',
    ],
    [
      'config',
      'models: [m]\ndata: [{ file: c.csv, dataset: train }, { file: d.csv, dataset: test, held_out_from: train }]\n',
      'missing_key',
      2,
      41,
      undefined,
    ],
    ['config', 'models: [m]\ndata: [{ file: /c.csv, dataset: train }]\n', 'bad_glob', 2, 16, undefined],
    [
      'config',
      'models: [m]\ndrift: [{ file: c.csv, reference: /r.json, dataset: d }]\n',
      'bad_glob',
      2,
      35,
      undefined,
    ],
    [
      'config',
      'models: [m]\nartifacts: [{ workflow: ../x.yml, name: m, into: r }]\n',
      'bad_path',
      2,
      25,
      undefined,
    ],
    [
      'config',
      'models: [m]\nartifacts: [{ workflow: x.yml, name: m, into: /r }]\n',
      'bad_pattern',
      2,
      47,
      undefined,
    ],
    [
      'config',
      'models: [m]\nartifacts: [{ workflow: x.yml, name: m, into: "r\\\\s" }]\n',
      'bad_path',
      2,
      47,
      undefined,
    ],
    [
      'config',
      'models: [m]\nregistries: [{ name: a, kind: mlflow, url: "http://mlflow.example" }]\n',
      'bad_url',
      2,
      44,
      undefined,
    ],
    [
      'config',
      'models: [m]\nregistries: [{ name: a, kind: mlflow, url: "https://me:secret@mlflow.example" }]\n',
      'bad_url',
      2,
      44,
      undefined,
    ],
    [
      'config',
      'models: [m]\nregistries: [{ name: a, kind: mlflow, url: "https://m.example", token_env: GITHUB_TOKEN }]\n',
      'bad_pattern',
      2,
      76,
      undefined,
    ],
    [
      'config',
      'models: [m]\nregistries: [{ name: a, kind: mlflow, url: "https://m" }, { name: a, kind: mlflow, url: "https://n" }]\n',
      'duplicate_registry',
      2,
      67,
      undefined,
    ],
    ['roles', 'roles: {}\n', 'empty_object', 1, 8, undefined],
    ['roles', 'roles: { arb: {} }\n', 'empty_object', 1, 15, undefined],
    ['roles', 'roles: { arb: { users: [] } }\n', 'empty_list', 1, 24, undefined],
    ['roles', 'roles: { arb: { members: [ann] } }\n', 'unknown_key', 1, 17, 'users'],
    ['roles', 'roles: { arb: { users: [ann, Ann] } }\n', 'duplicate_person', 1, 30, undefined],
    ['roles', 'roles: { arb: { teams: [a/b, A/B] } }\n', 'duplicate_team', 1, 30, undefined],
    [
      'roles',
      'roles: { arb: { users: [{ login: ann, id: 1 }, { login: bob, id: 1 }] } }\n',
      'conflicting_id',
      1,
      66,
      undefined,
    ],
    [
      'roles',
      'roles: { arb: { users: [{ login: ann, id: 1 }] }, dpo: { users: [{ login: Ann, id: 2 }] } }\n',
      'conflicting_id',
      1,
      84,
      undefined,
    ],
    ['roles', 'roles: { arb: { users: [123] } }\n', 'wrong_type', 1, 25, undefined],
    ['manifest', MANIFEST.replace('tier: high', 'tier: hihg'), 'not_one_of', 4, 7, 'high'],
    ['manifest', MANIFEST.replace('tier: high\n', ''), 'missing_key', 1, 1, undefined],
    ['manifest', MANIFEST.replace('"1.2"', '1.2'), 'wrong_type', 2, 10, undefined],
    ['manifest', MANIFEST.replace('"1.2"', 'v1'), 'bad_pattern', 2, 10, undefined],
    ['manifest', `${MANIFEST}business: { thresholds: { roc_auc: 88 } }\n`, 'out_of_range', 10, 36, undefined],
    ['manifest', `${MANIFEST}business: { thresholds: { auc: 0.88 } }\n`, 'unknown_metric', 10, 32, 'roc_auc'],
    ['manifest', `${MANIFEST}business: { thresholds: { roc_auc: .nan } }\n`, 'not_finite', 10, 36, undefined],
    ['manifest', `${MANIFEST}card: ../other/CARD.md\n`, 'bad_path', 10, 7, undefined],
    ['manifest', `${MANIFEST}features: [a, a]\n`, 'duplicate_item', 10, 15, undefined],
    [
      'manifest',
      `${MANIFEST}deployment: { mode: batch, scaling: { min_replicas: 3, max_replicas: 2 } }\n`,
      'scaling_reversed',
      10,
      70,
      undefined,
    ],
    [
      'manifest',
      `${MANIFEST}deployment: { mode: batch, endpoint: "a\\nb" }\n`,
      'bad_pattern',
      10,
      38,
      undefined,
    ],
    [
      'manifest',
      `${MANIFEST}data: [{ dataset: d, role: test }, { dataset: d, role: test }]\n`,
      'duplicate_data',
      10,
      36,
      undefined,
    ],
    ['manifest', `${MANIFEST}approved: true\n`, 'unknown_key', 10, 1, undefined],
    ['catalog', CATALOG.replace('name: ssn', 'name: amount'), 'duplicate_column', 9, 17, undefined],
    ['catalog', CATALOG.replace('[PII]', '[PII, none]'), 'contradiction', 9, 55, undefined],
    ['catalog', CATALOG.replace('[PII]', '[PII, pii]'), 'duplicate_item', 9, 61, undefined],
    ['catalog', CATALOG.replace('[PII]', '[]'), 'empty_list', 9, 55, undefined],
    [
      'catalog',
      CATALOG.replace('classification: [PII]', 'tags: [PII]'),
      'unknown_key',
      9,
      39,
      'classification',
    ],
    ['catalog', CATALOG + CATALOG.replace('datasets:\n', ''), 'duplicate_dataset', 10, 11, undefined],
  ] as const)('%s %j is refused as %s', (kind, text, code, line, column, suggestion) => {
    const problems = LOADERS[kind](text);
    expect(
      problems.map((problem) => [problem.code, problem.line, problem.column, problem.suggestion]),
    ).toEqual([[code, line, column, suggestion]]);
  });

  test.each([
    ['Cyrillic а', 'аnn'],
    ['Kelvin sign', '\u212Aate'],
    ['full-width letters', 'ａｎｎ'],
    ['zero-width joiner', 'an\u200Dn'],
    ['accent', 'anné'],
    ['a path', 'acme/ann'],
    ['an at sign', '@ann'],
  ])('attack 45: a login with a %s stands for nobody', (_, login) => {
    const problems = loadRoles(`roles: { arb: { users: ["${login}"] } }`, 'roles.yml').problems;
    expect(problems.map((problem) => problem.code)).toEqual(['bad_pattern']);
  });

  test('a data set is defined in one file only', () => {
    const loads: CatalogLoad[] = ['a.yml', 'b.yml'].map((file) => loadCatalog(CATALOG, file));
    const { problems } = joinCatalogs(loads);
    expect(problems).toMatchObject([{ code: 'duplicate_dataset', file: 'b.yml', line: 2, column: 11 }]);
  });
});
