import fc from 'fast-check';
import { manifest, metrics, policy, predictions } from '../e2e/small.ts';
import type { Files } from '../github/world.ts';

type Content = Files[string];

const PREDICTIONS =
  'predictions:\n  - { file: models/demo/evaluation/test.csv, dataset: test, label: y_true, score: y_score, positive: "1", threshold: 0.5, groups: [sex] }\n';
const DRIFT =
  'drift:\n  - { file: models/demo/current.csv, reference: models/demo/reference.csv, dataset: production, prediction: y_score }\n';
const DATA =
  'data:\n  - { file: models/demo/train.csv, dataset: train, label: y_true, groups: [sex], features: [y_score] }\n  - { file: models/demo/current.csv, dataset: test, label: y_true, features: [y_score], held_out_from: train }\n';
const ARTIFACTS = 'artifacts:\n  - { workflow: train.yml, name: evaluation, into: models/demo/evaluation }\n';
const CODE = 'code_paths:\n  demo: ["lib/**"]\n  models/other: ["shared/*.py", "models/demo/*.py"]\n';
const ROLES = 'roles:\n  data-steward: { users: [dana] }\n  ml-engineer: { users: [mia] }\n';
const DRIFTED = `  - id: drift
    kind: drift
    title: The score looks as it did
    goal: The model sees what it was made for
    owner: "@acme/model-risk"
    of: prediction
    statistic: ks.d
    require: { at_most: 0.15, min_rows: 50 }
    level: mandatory
signoff:`;
const BALANCED = `  - id: balance
    kind: data_balance
    title: Every group is in the training data
    goal: Nobody is left out
    owner: "@acme/model-risk"
    protected: [sex]
    require: { representation: { at_least: 0.1 }, label_balance: { at_most: 0.5 }, small_groups: report }
    level: mandatory
  - id: leakage
    kind: leakage
    title: Training has not seen the test data
    goal: Results hold later
    owner: "@acme/model-risk"
    require: { overlap: none, suspicious_auc: { below: 0.999 } }
    level: mandatory
signoff:`;
const TRAIL = `  - id: trail
    kind: audit_trail
    title: Every version was approved
    goal: Nothing is merged past the board
    owner: "@acme/model-risk"
    require: { complete: true }
    level: mandatory
signoff:`;
const COMPARED = `  - id: change
    kind: change
    title: Not worse than what is on base
    goal: No regression
    owner: "@acme/model-risk"
    metric: { name: roc_auc, dataset: test }
    require: { max_regression: { absolute: 0.02 } }
    first_release: { approved_by: governance }
    level: advisory
  - id: worst
    kind: metric
    title: Every group is served
    goal: The worst group counts
    owner: "@acme/model-risk"
    metric: { name: roc_auc, dataset: test, worst_slice: [sex] }
    require: { at_least: 0.6, small_groups: report }
    level: advisory
signoff:`;
const CATALOG = (meaning: string) => `datasets:
  - name: claims
    owner: "@acme/data"
    source: warehouse
    refresh: monthly
    sensitivity: internal
    columns: [{ name: amount, meaning: ${meaning}, classification: [none] }]
`;

const link = (content: string): Content => ({ mode: '120000', content });
const submodule: Content = { mode: '160000', content: 'e'.repeat(40) };
const executable = (content: string): Content => ({ mode: '100755', content });

/** What may stand at each path; the first is usual. */
const PLACES: Readonly<Record<string, readonly Content[]>> = {
  '.arbiter/config.yml': [
    `models: ["models/**"]\n${PREDICTIONS}${CODE}`,
    `models: ["models/*"]\n${CODE}${DRIFT}${DATA}`,
    `models: ["models/*/model.yml", "extra"]\n${ARTIFACTS}${PREDICTIONS}`,
    `models: ["**"]\n`,
    'models: [\n',
    link('config'),
  ],
  '.arbiter/roles.yml': [`${ROLES}  governance: { users: [grace] }\n`, `${ROLES}`, 'roles: {}\n'],
  '.arbiter/policies/board.yml': [
    policy('0.90'),
    policy('0.99'),
    policy('0.90').replace('signoff:', DRIFTED),
    policy('0.90').replace('signoff:', BALANCED),
    policy('0.90').replace('signoff:', TRAIL),
    policy('0.90').replace('signoff:', COMPARED),
    policy('0.90').replace(/signoff:[\s\S]*/, 'signoff: { none: true, reason: A sandbox. }\n'),
    'kind: Policy\n',
  ],
  '.arbiter/policies/lost.yaml': ['kind: Policy\n'],
  '.arbiter/catalog/data.yml': [CATALOG('one'), CATALOG('two'), 'x'],
  '.arbiter/notes.md': ['Notes.\n', 'More notes.\n'],
  '.ARBITER/config.yml': ['models: []\n'],
  'arbiter.lock': ['{}\n', '{"a":1}\n'],
  '.github/workflows/train.yml': ['on: push\n', 'on: pull_request\n', link('elsewhere')],
  'models/demo/model.yml': [
    manifest('1.0.0'),
    manifest('1.1.0'),
    manifest('1.1.0', 'low'),
    manifest('1.1.0', 'high', 'data: [{ dataset: claims, role: test }]\n'),
    'name: demo\n',
    link('../other/model.yml'),
  ],
  'models/demo/metrics.json': [metrics(0.96), metrics(0.5), '{', executable(metrics(0.96))],
  'models/demo/current.csv': [predictions(0.96), predictions(0.4)],
  'models/demo/train.csv': [predictions(0.9), 'a,b\n'],
  'models/demo/reference.csv': [predictions(0.96), 'a,b\n'],
  'models/demo/evaluation/test.csv': [predictions(0.96), predictions(0.7), 'a,b\n'],
  'models/demo/CARD.md': ['# Card\n', '# Other card\n'],
  'models/demo/card.md': ['# Card\n'],
  'models/demo/link': [link('/etc/passwd'), 'a file\n'],
  'models/demo/vendored': [submodule, 'a file\n'],
  'models/demo/train.py': ['print(1)\n', 'print(2)\n'],
  'models/demo/nested/model.yml': [manifest('1.0.0').replace('name: demo', 'name: nested')],
  'models/other/model.yml': [
    manifest('2.0.0').replace('name: demo', 'name: other'),
    manifest('2.1.0').replace('name: demo', 'name: other'),
    manifest('2.0.0'),
    link('../demo/model.yml'),
  ],
  'models/other/weights.bin': [new Uint8Array([0, 1, 2, 255]), new Uint8Array([9])],
  'models/other/unread': [link('weights.bin')],
  'models/moved/model.yml': [manifest('1.2.0'), manifest('2.1.0').replace('name: demo', 'name: other')],
  'models/left/behind.txt': ['left\n', 'still\n'],
  'models/left/model.yml': [manifest('1.0.0').replace('name: demo', 'name: left')],
  'models/stray.txt': ['stray\n', 'more\n'],
  'lib/code.py': ['x = 1\n', 'x = 2\n'],
  'lib/link.py': [link('code.py'), 'y = 1\n'],
  'shared/tool.py': ['z = 1\n', 'z = 2\n', link('../lib/code.py')],
  'extra/model.yml': [manifest('1.0.0').replace('name: demo', 'name: extra')],
  'extra/deep/file.txt': ['deep\n', 'deeper\n'],
  'docs/model.yml': ['not a model\n', 'still not\n'],
  'docs/guide.md': ['Guide.\n', 'New guide.\n'],
  'a/bad\u0007name': ['odd\n'],
};

/** Without these there is nothing to judge; they are usually there, and usually sound. */
const NEEDED: ReadonlySet<string> = new Set([
  '.arbiter/config.yml',
  '.arbiter/roles.yml',
  '.arbiter/policies/board.yml',
  '.arbiter/catalog/data.yml',
  'models/demo/model.yml',
]);
/** With one of these hardly anything else counts, so mostly a change brings them. */
const DISTURBING: ReadonlySet<string> = new Set([
  '.arbiter/policies/lost.yaml',
  '.ARBITER/config.yml',
  'models/demo/card.md',
  'models/demo/link',
  'models/demo/vendored',
  'models/demo/nested/model.yml',
  'models/moved/model.yml',
  'models/other/unread',
  'models/stray.txt',
  'lib/link.py',
]);

const ABSENT = null;
const MOST_CHANGES = 6;

function contentAt(path: string): fc.Arbitrary<Content> {
  const [usual, ...others] = PLACES[path] as readonly [Content, ...Content[]];
  const [usually, unusually, absent] = NEEDED.has(path)
    ? [40, 1, 1]
    : DISTURBING.has(path)
      ? [1, 1, 30]
      : [6, 1, 3];
  return fc.oneof(
    { weight: usually + (others.length === 0 ? unusually : 0), arbitrary: fc.constant(usual) },
    { weight: absent, arbitrary: fc.constant(ABSENT) },
    ...(others.length === 0 ? [] : [{ weight: unusually, arbitrary: fc.constantFrom(...others) }]),
  );
}

function filesWith(contents: Readonly<Record<string, Content>>, unrelated: number): Files {
  const rest = Array.from({ length: unrelated }, (_, index) => [`site/page-${index}.md`, `Page ${index}.\n`]);
  return Object.fromEntries([
    ...Object.entries(contents).filter(([, content]) => content !== ABSENT),
    ...rest,
  ]);
}

/** Base and head of a change: small repositories with models, links, code, what governs, and much that does not matter. */
export const arbitraryChange: fc.Arbitrary<{ readonly base: Files; readonly head: Files }> = fc
  .tuple(
    fc.record(Object.fromEntries(Object.keys(PLACES).map((path) => [path, contentAt(path)]))),
    fc.subarray(Object.keys(PLACES), { maxLength: MOST_CHANGES }),
    fc.array(fc.nat(), { minLength: MOST_CHANGES, maxLength: MOST_CHANGES }),
    fc.nat({ max: 60 }),
  )
  .map(([contents, changed, choices, unrelated]) => {
    const head: Record<string, Content> = { ...contents };
    for (const [index, path] of changed.entries()) {
      const possible = [ABSENT, ...(PLACES[path] ?? [])];
      head[path] = possible[(choices[index] ?? 0) % possible.length] ?? ABSENT;
    }
    return { base: filesWith(contents, unrelated), head: filesWith(head, unrelated) };
  });
