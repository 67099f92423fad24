import type { ModelFolder } from './model-folder.ts';

/**
 * What a person must write stands as a key without a value and this mark behind it. A key without a value never passes the
 * schema, so a file is not accepted before each mark was answered.
 */
export const FILL_IN = '# FILL IN:';

/** `.arbiter/config.yml` for the globs that hold models. */
export function configSkeleton(globs: readonly string[]): string {
  return `# What is governed, and where evidence comes from. The gate reads this file at the base commit of a pull request.
# Each folder with a model.yml below these paths is a governed model.
models: ${list(globs)}

# The role that signs a change to these rules.
governance_role: governance

# Evidence that a workflow makes for each head commit, and the folder its files appear under:
# artifacts:
#   - { workflow: train.yml, name: evaluation, into: models/NAME/evaluation }

# Predictions from which AUC and fairness are recomputed. Without them a claimed number is only a claim:
# predictions:
#   - file: models/NAME/evaluation/test.parquet
#     dataset: test
#     label: y_true
#     score: y_score
#     groups: [sex]

# The ledger: every verdict, review and signature on a branch of its own, and approvals that belong to content. Begin it
# once with \`arbiter audit init --reason "We adopt Arbiter"\`. Then name it here, and give the gate's job \`contents: write\`:
# ledger: arbiter-ledger

# Where released models go, in this order, and what each environment brings a bundle to (docs/reference/deployment.md of
# Arbiter). Bundles are signed with the secret ARBITER_SIGNING_KEY of the GitHub environment arbiter-release, and only
# signatures of those named in .arbiter/signers.yml count:
# environments: [test, production]
# targets:
#   test:
#     to: [{ webhook: { url: "https://deploy.example.com/test", secret: ARBITER_TARGET_SECRET } }]
#   production:
#     to: [{ webhook: { url: "https://deploy.example.com/production", secret: ARBITER_TARGET_SECRET } }]
`;
}

const ROLE_WORDS: Readonly<Record<string, string>> = {
  'data-steward': 'answers for the data and its permitted use',
  'security-lead': 'answers for the security of model and environment',
  'ml-engineer': 'an engineer who did not write the change',
  arb: 'the seat of the Architecture Review Board',
  governance: 'signs changes to policies, roles and configuration',
  'ethics-reviewer': 'answers for the ethics of a model, its impact on society among it',
  'employment-compliance': 'answers for the law of employment',
};

/** The roles that the policies of every repository ask for, and the one that signs what governs. */
export const NEEDED_ROLES: readonly string[] = [
  'data-steward',
  'security-lead',
  'ml-engineer',
  'arb',
  'governance',
];

/** `.arbiter/roles.yml` from the people named for each role, and the roles that the chosen policies name. */
export function rolesSkeleton(
  people: ReadonlyMap<string, readonly string[]>,
  named: readonly string[],
): string {
  const names = [...new Set([...NEEDED_ROLES, ...named, ...people.keys()])];
  const lines = names.map((name) => {
    const logins = people.get(name);
    const words = ROLE_WORDS[name];
    if (logins === undefined) return `  ${name}: ${FILL_IN} { users: [LOGIN, …] } (${words})`;
    return `  ${name}: { users: ${list(logins)} }${words === undefined ? '' : ` # ${words}`}`;
  });
  return `# Who may sign for which role, by GitHub login. The gate reads this file at the base commit of a pull request.
# One person fills one seat of a decision, so name at least as many people as there are seats.
# Write { login: NAME, id: NUMBER } with the numeric GitHub id to survive a renamed login.
# Who signs for somebody else for a time goes into .arbiter/delegations.yml.
roles:
${lines.join('\n')}
`;
}

/** `.arbiter/catalog/datasets.yml`: one data set, all of it to be written. */
export function catalogSkeleton(): string {
  return `# Every data set that a model uses, with every column. Copy the entry for each data set.
datasets:
  - name: ${FILL_IN} the name that manifests use under data
    owner: ${FILL_IN} who answers for it, such as "@org/team"
    source: ${FILL_IN} where it comes from
    refresh: ${FILL_IN} how often it is renewed, such as monthly
    sensitivity: ${FILL_IN} such as public, internal or restricted
    columns:
      - name: ${FILL_IN} the column
        meaning: ${FILL_IN} what a value says
        classification: ${FILL_IN} a list of PII, PHI, PCI, …; [none] says that somebody looked and found nothing sensitive
`;
}

/** `model.yml` for one folder. The name is the folder's, where it is one that a manifest accepts. */
export function manifestSkeleton({ folder, hints }: Pick<ModelFolder, 'folder' | 'hints'>): string {
  const name = folder.split('/').at(-1) ?? '';
  const shownName = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/.test(name)
    ? JSON.stringify(name)
    : `${FILL_IN} small letters, digits and hyphens`;
  const found =
    hints.length === 0 ? '' : `# This folder looked like a model because it holds ${hints.join(', ')}.\n`;
  return `# The manifest of a governed model. Keys without a value wait for you: \`arbiter validate\` fails until they are written.
${found}name: ${shownName}
version: ${FILL_IN} in quotes, such as "0.1.0"
kind: ${FILL_IN} model, or analysis for work that stops at insight
tier: ${FILL_IN} high, medium or low: how much a mistake costs, and whom
stage: ${FILL_IN} such as candidate
owner: ${FILL_IN} who answers for it, such as "@org/team"
purpose: ${FILL_IN} what it decides or supports
intended_use: ${FILL_IN} by whom and for what it is meant
out_of_scope: ${FILL_IN} what it must not be used for
data: ${FILL_IN} a list of { dataset: NAME IN THE CATALOG, role: train or test, version: … }
features: ${FILL_IN} the list of columns that the model reads
rollback:
  strategy: ${FILL_IN} how the way back works

# For the tiers high and medium. Delete this part for a low tier.
business:
  kpi_alignment: ${FILL_IN} which business figure it serves, and how that is measured
protected_attributes: ${FILL_IN} the list of columns by which fairness is measured
favorable_outcome: ${FILL_IN} the label that is good for the person concerned, in quotes
deployment:
  mode: ${FILL_IN} batch, real-time or hybrid
scalability_plan: ${FILL_IN} what happens at twice the load
experiment_summary: ${FILL_IN} what was tried, and why this candidate was chosen
`;
}

/** A YAML flow list of strings. */
function list(items: readonly string[]): string {
  return `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
}
