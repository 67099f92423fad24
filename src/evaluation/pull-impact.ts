import { NOT_GIVEN } from '../checks/facts.ts';
import { UserError } from '../errors.ts';
import { alteringChanges, type GoverningChange } from '../model/governing.ts';
import { governingKind } from '../model/governing-path.ts';
import { MANIFEST_FILE } from '../model/manifest.ts';
import type { Config } from '../schemas/config.ts';
import type { PolicyImpact } from '../schemas/policy-impact.ts';
import type { ArtifactSet } from './artifact-set.ts';
import type { CachedLargeFiles } from './cached-large-files.ts';
import type { Evaluation, EvaluationInput } from './evaluation-input.ts';
import { type GoverningSet, loadGoverningSet } from './governing-set.ts';
import { policyImpact } from './policy-impact.ts';

/**
 * Computes what a pull request's change of rules does to verdicts. It is told, and decides nothing: no verdict depends on
 * it, and none records it.
 */
export type PullImpact = () => Promise<PolicyImpact>;

/** So many times as much as the rules that decide the new ones may ask for, and always so many checks. */
const MOST_TIMES = 3;
const MOST_UNASKED = 200;

/** What was fetched for the verdict. */
interface ImpactReading {
  readonly artifacts: ArtifactSet;
  readonly largeFiles: CachedLargeFiles;
}

/**
 * From what was read for the verdict, without another request to GitHub or any other server. Rules that ask for some pull
 * requests alone are judged as if this were one of them. Null where no rule is altered, or no model was judged (a waiver alone,
 * which counts for nothing before it is merged).
 */
export function pullImpact(
  { pullRequest: _, ...input }: EvaluationInput,
  { decision, governing }: Pick<Evaluation, 'decision' | 'governing'>,
  { artifacts: collected, largeFiles }: ImpactReading,
): PullImpact | null {
  const altering = alteringChanges(decision.governing);
  if (altering.length === 0 || decision.models.length === 0) return null;
  const declared = governing.config?.artifacts ?? [];
  const isOfAll = altering.some(isForAll);
  return async () => {
    if (isOfAll) await requireFewChecks(input, governing);
    return policyImpact({
      ...input,
      ...(!isOfAll && { only: new Set(decision.models.map(({ path }) => path)) }),
      largeFiles: largeFiles.ofAsked(),
      artifacts: async ({ artifacts = [] }) => artifactsDeclaredBy(artifacts, declared, collected),
    });
  };
}

/**
 * Nobody agreed to the new rules, and a sweep decides other pull requests in the same run: one whose rules take hours to judge
 * would keep those from being decided.
 */
async function requireFewChecks(
  { base, head }: Pick<EvaluationInput, 'base' | 'head'>,
  { policies }: Pick<GoverningSet, 'policies'>,
): Promise<void> {
  const old = workOf(policies, base);
  const now = workOf((await loadGoverningSet(head)).policies, head);
  if (now.checks * now.manifests <= Math.max(MOST_UNASKED, MOST_TIMES * old.checks * old.manifests)) return;
  throw new UserError(
    `The changed rules have ${now.checks} checks for ${now.manifests} manifest${now.manifests === 1 ? '' : 's'}, far more than those that decide (${old.checks} for ${old.manifests}).`,
  );
}

function workOf(policies: GoverningSet['policies'], { entries }: EvaluationInput['head']) {
  return {
    checks: policies.reduce((sum, { policy }) => sum + policy.checks.length, 0),
    manifests: entries.filter(({ path }) => path.endsWith(`/${MANIFEST_FILE}`)).length,
  };
}

/** Manifests and the catalog are rules for models that the change touches, and that were judged. */
function isForAll({ file }: GoverningChange): boolean {
  const kind = governingKind(file);
  return kind !== undefined && kind !== 'catalog';
}

type Source = NonNullable<Config['artifacts']>[number];

/**
 * Of the artifacts that the old rules name, those that the new ones name alike. What only the new ones name was not
 * downloaded: a pull request does not choose how many requests are made for it. It is awaited, so it is not told as if the
 * model had no such evidence.
 */
function artifactsDeclaredBy(
  wanted: readonly Source[],
  declared: readonly Source[],
  { files, awaiting, problems, newestAt }: ArtifactSet,
): ArtifactSet {
  const known = new Set(declared.map(keyOf));
  const kept = wanted.filter((source) => known.has(keyOf(source))).map(folderOf);
  return {
    files: files.filter(({ path }) => kept.some((folder) => path.startsWith(`${folder}/`))),
    awaiting: [
      ...awaiting.filter(({ into }) => kept.includes(into)),
      ...wanted
        .filter((source) => !known.has(keyOf(source)))
        .map((source) => ({
          workflow: source.workflow,
          artifact: source.name,
          state: NOT_GIVEN,
          into: folderOf(source),
        })),
    ],
    problems: problems.filter(({ file }) => kept.includes(file)),
    newestAt,
  };
}

function keyOf({ workflow, name, into }: Source): string {
  return JSON.stringify([workflow, name, into]);
}

function folderOf({ into }: Source): string {
  return into.replace(/\/+$/u, '');
}
