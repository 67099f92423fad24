import {
  type AuditTrail,
  BEFORE_RELEASES,
  type ModelFacts,
  OFF_GITHUB,
  type RecordedDrill,
} from '../checks/facts.ts';
import { decideModel, type Model } from '../decision/model.ts';
import { alteringChanges, effectiveCatalog, effectiveManifest } from '../model/governing.ts';
import { NO_LARGE_FILES } from '../model/large-file.ts';
import { contentPaths, isPathOfModel, type TouchedModel } from '../model/touched.ts';
import { type ChangedPath, namesOf } from '../model/tree.ts';
import { artifactsOfModel } from './artifact-set.ts';
import { championOf } from './champion.ts';
import { artifactFile, contentOf, readFiles } from './content.ts';
import type { EvaluationContext } from './evaluation.ts';
import { ExaminedObjects } from './examined-files.ts';
import { followFiles } from './followed-files.ts';
import { alteredRules, type ChangeOfModel } from './joint-change.ts';
import type { ModelManifest } from './manifests.ts';
import { evaluateModel } from './model-evaluation.ts';
import { modelSignoff } from './model-signoff.ts';
import { moveProblems } from './moved-model.ts';
import { codeOfRun } from './run-commit.ts';

/** Reads one touched model at head and judges it by what governs at base. */
export async function evaluateTouchedModel(
  context: EvaluationContext,
  touched: TouchedModel,
): Promise<Model> {
  const { input, config, base, head, manifests } = context;
  const model = manifests.head.find(({ folder }) => folder === touched.folder) as ModelManifest;
  const old = manifests.base.find(({ folder }) => folder === touched.baseFolder);
  if (model.manifest === undefined || model.document === undefined)
    return unreadable(context, touched, model);
  const manifest = effectiveManifest(old?.manifest, model.manifest);
  const owned = new Set(
    contentPaths(
      input.head.entries.map(({ path }) => path),
      model,
      old,
      config,
    ),
  );
  const entries = input.head.entries.filter(({ path }) => owned.has(path));
  const artifacts = artifactsOfModel(context.artifacts, model.folder, (path) =>
    isPathOfModel(path, model, config),
  );
  const artifactFiles = artifacts.files.map(artifactFile);
  const shadowed = artifactFiles.find(({ path }) => entries.some((entry) => entry.path === path));
  const objects = new ExaminedObjects(input.largeFiles ?? NO_LARGE_FILES);
  const followed = await followFiles(
    entries,
    await readFiles(input.head, entries, input.source),
    model.folder,
    {
      base: input.base,
      config,
      store: objects,
      isOwn: (path) => isPathOfModel(path, model, config),
      artifacts: artifactFiles,
    },
  );
  const used = new Set([...(model.manifest.data ?? []), ...(manifest.data ?? [])].map((use) => use.dataset));
  return evaluateModel({
    now: input.now,
    folder: touched.folder,
    // Whose base cannot be read has nobody's agreement to its own tier and thresholds, like a new model.
    isNew: touched.isNew || old?.manifest === undefined,
    headManifest: model.manifest,
    manifest,
    manifestDocument: model.document,
    baseManifest: old?.manifest,
    entries,
    content: followed.content,
    files: followed.files,
    objects: objects.found,
    artifacts,
    artifactFiles,
    datasets: effectiveCatalog(base.datasets, head.datasets).filter(({ entry }) => used.has(entry.name)),
    config,
    policies: base.policies,
    waivers: context.waivers,
    governing: context.changes.filter(({ file }) => file === `${touched.folder}/model.yml`),
    isGoverning: alteringChanges(context.changes).length > 0,
    alteration: changeOfModel(context, model, old),
    problems: [
      ...followed.problems,
      ...moveProblems(old, model, manifests.base, config, base.policies),
      ...(shadowed === undefined
        ? []
        : [
            {
              code: 'artifact_shadowed',
              message: 'This file is both committed and in a workflow artifact. Keep one.',
              file: shadowed.path,
            },
          ]),
    ],
    isDraft: input.isDraft,
    change: { ...(input.changed !== null && { paths: input.changed }), ...input.pullRequest },
    behind: behindPaths(input.changedOnBase, model, context),
    auditTrail: await auditTrailOf(context, touched, old),
    drills: await drillsOf(context, model.manifest.name),
    releases: await releasesOf(context, model, old),
    champion: await championOf(context, touched, old, [...followed.files, ...artifactFiles]),
    ...codeOfRun(
      context,
      model,
      old,
      input.head.entries.map(({ path }) => path),
    ),
    limited: input.limited,
    decideSignoff: context.signoff === null ? null : modelSignoff(context.signoff),
    onSubject: ({ subject, preimage }) => {
      if (subject !== null && preimage !== null)
        context.subjects.push({ name: touched.folder, sha256: subject.replace('sha256:', ''), preimage });
    },
    onStageOpen: () => context.openStages.add(touched.folder),
  });
}

function changeOfModel(
  { input, changes, config }: EvaluationContext,
  model: ModelManifest,
  old: ModelManifest | undefined,
): ChangeOfModel | null {
  if (input.isJointChangeTold !== true) return null;
  const changed = [...new Set((input.changed ?? []).flatMap(namesOf))];
  const sides = old === undefined ? [model] : [model, old];
  return {
    rules: alteredRules(changes, model.folder),
    changed: new Set(changed),
    own: changed.filter((path) => sides.some((side) => isPathOfModel(path, side, config))),
  };
}

/** Governed paths of this model that base changed since the branch left it. */
function behindPaths(
  changed: readonly ChangedPath[],
  model: ModelManifest,
  context: EvaluationContext,
): string[] {
  return changed
    .flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath]))
    .filter((path) => isPathOfModel(path, model, context.config))
    .sort();
}

function unreadable(context: EvaluationContext, touched: TouchedModel, model: ModelManifest): Model {
  const [first] = model.problems;
  return decideModel({
    name: touched.name ?? touched.folder,
    path: touched.folder,
    version: null,
    tier: null,
    isNew: touched.isNew,
    facts: null,
    loadError: {
      message:
        first === undefined
          ? 'The manifest cannot be read.'
          : `The manifest cannot be used: ${first.message}`,
      turn: 'author',
    },
    policies: [],
    results: [],
    signoff: { kind: 'not_read' },
    isDraft: context.input.isDraft,
    subject: { subject: null, content: null, evidence: null, catalog: null, policy: null },
    governing: context.changes.filter(({ file }) => file === `${touched.folder}/model.yml`),
    problems: model.problems,
    behind: [],
  });
}

/** Asked only where a policy asks, since it reads the whole model on base. */
async function auditTrailOf(
  { input, base, config }: EvaluationContext,
  touched: TouchedModel,
  old: ModelManifest | undefined,
): Promise<AuditTrail | typeof OFF_GITHUB | null> {
  if (input.auditTrail === null) return OFF_GITHUB;
  const isAsked = base.policies.some(({ policy }) =>
    policy.checks.some(({ kind }) => kind === 'audit_trail'),
  );
  if (!isAsked) return null;
  if (old === undefined)
    return input.auditTrail({
      folder: touched.folder,
      content: null,
      headContent: async () => null,
      ownPaths: () => [],
    });
  const ownPaths = (paths: readonly string[]) => contentPaths(paths, old, old, config);
  const { entries } = await contentOf(input.base, ownPaths, old.folder);
  const headContent = async () => {
    const content = await contentOf(input.head, ownPaths, old.folder);
    return content.digest === null ? null : content.entries;
  };
  return input.auditTrail({ folder: old.folder, content: entries, headContent, ownPaths });
}

/** Asked only where a policy wants a drill. */
async function drillsOf(
  { input, base }: EvaluationContext,
  model: string,
): Promise<readonly RecordedDrill[] | undefined> {
  const isAsked = base.policies.some(({ policy }) =>
    policy.checks.some((check) => check.kind === 'rollback' && check.require.tested_within !== undefined),
  );
  return isAsked ? input.drills?.(model) : undefined;
}

/** Asked only where a policy wants a version to return to. */
async function releasesOf(
  { input, base }: EvaluationContext,
  model: ModelManifest,
  old: ModelManifest | undefined,
): Promise<ModelFacts['releases']> {
  const isAsked = base.policies.some(({ policy }) =>
    policy.checks.some(
      (check) =>
        (check.kind === 'rollback' && check.require.prepared === true) ||
        // Whether a model that base does not have is new, or was taken away.
        (check.kind === 'change' && check.first_release !== undefined && old === undefined),
    ),
  );
  if (!isAsked || model.manifest === undefined) return undefined;
  if (input.releases === undefined || input.releases === BEFORE_RELEASES) return input.releases;
  const { name } = model.manifest;
  const known = [model.folder, old?.folder, old?.name].filter((one) => typeof one === 'string');
  return input.releases({ name, knownAs: [...new Set(known)].filter((one) => one !== name).sort() });
}
