import { type Change, decide } from '../decision/decision.ts';
import type { GoverningChange, Model, Signoff } from '../decision/model.ts';
import { withoutOthersOverrides } from '../decision/override.ts';
import { DEFAULT_GOVERNANCE_ROLE } from '../model/config.ts';
import { alteringChanges } from '../model/governing.ts';
import { governingKind } from '../model/governing-path.ts';
import { isGovernedPath, isPathOfModel, type TouchedModels, touchedModels } from '../model/touched.ts';
import { type ChangedPath, namesOf } from '../model/tree.ts';
import type { Config } from '../schemas/config.ts';
import type { Roles } from '../schemas/roles.ts';
import type { Problem } from '../text/problem.ts';
import { type ArtifactSet, NO_ARTIFACTS } from './artifact-set.ts';
import type { Evaluation, EvaluationInput, JudgedSubject } from './evaluation-input.ts';
import { changesOfGoverning } from './governing-change.ts';
import { type GoverningSet, loadGoverningSet } from './governing-set.ts';
import { governingSubject } from './governing-subject.ts';
import { type ModelManifest, NO_MODEL, readManifests } from './manifests.ts';
import {
  type DecideSignoff,
  governanceSignoff,
  type RequestedLogins,
  type SignoffContext,
} from './model-signoff.ts';
import { orphanedData, orphanedDrift, orphanedPredictions } from './moved-model.ts';
import { isStageOpen } from './stage-opening.ts';
import { evaluateTouchedModel } from './touched-model.ts';
import { type WaiverContext, waiverContext } from './waiver-context.ts';

export type {
  AskedCommit,
  BaseModel,
  Evaluation,
  EvaluationInput,
  JudgedSubject,
  SignoffKnown,
} from './evaluation-input.ts';
export type { SignoffAnswer, SignoffRequest } from './model-signoff.ts';

/** What the evaluation of one model needs from the whole. */
export interface EvaluationContext {
  readonly input: EvaluationInput;
  readonly config: Config;
  readonly roles: Roles;
  readonly base: GoverningSet;
  readonly head: GoverningSet;
  readonly manifests: { readonly base: readonly ModelManifest[]; readonly head: readonly ModelManifest[] };
  readonly changes: readonly GoverningChange[];
  /** Null: no waiver is read. */
  readonly waivers: WaiverContext | null;
  readonly artifacts: ArtifactSet;
  readonly subjects: JudgedSubject[];
  /** Folders of models that nothing but checks of later stages keeps from review. */
  readonly openStages: Set<string>;
  /** Null: checks alone are judged. */
  readonly signoff: SignoffContext | null;
}

/**
 * Judges a change: everything governing from base, models and evidence from head. Nothing is decided by a configuration
 * that is missing or wrong.
 */
export async function evaluate(input: EvaluationInput): Promise<Evaluation> {
  const base = await loadGoverningSet(input.base);
  const { config, roles } = base;
  if (!base.isAdopted || config === undefined || roles === undefined || base.problems.length > 0) {
    return undecidable(input, base);
  }
  const head = input.base === input.head ? base : await loadGoverningSet(input.head);
  const manifests = {
    base: await readManifests(input.base, config),
    head: await readManifests(input.head, config),
  };
  if (manifests.base.length === 0 && manifests.head.length === 0)
    return undecidable(input, { ...base, problems: [NO_MODEL] });
  const touched = touchedOf(input, config, base, head, manifests);
  const changes =
    input.changed === null || input.isGovernanceSettled === true
      ? []
      : changesOfGoverning(input, base, head, manifests, touched);
  const waivers = await waiverContext(input, { base, head, manifests });
  const isAnythingToJudge = touched.models.length > 0;
  const artifacts = isAnythingToJudge
    ? await input.artifacts(
        config,
        input.head.entries.map((entry) => entry.path),
      )
    : NO_ARTIFACTS;
  const requested: RequestedLogins = [];
  const subjects: JudgedSubject[] = [];
  const { signoff } = input;
  const decideSignoff: DecideSignoff | null =
    signoff === null
      ? null
      : (request) => {
          const subject = subjects.find(({ name }) => name === request.subject.name);
          return signoff(request, {
            evidenceAt: artifacts.newestAt,
            artifacts: artifacts.files,
            governing: base,
            preimage: subject?.preimage ?? null,
          });
        };
  const context: EvaluationContext = {
    input,
    config,
    roles,
    base,
    head,
    manifests,
    changes,
    waivers,
    artifacts,
    subjects,
    openStages: new Set(),
    signoff:
      decideSignoff === null
        ? null
        : {
            decide: decideSignoff,
            now: input.now,
            roles,
            governanceRole: config.governance_role ?? DEFAULT_GOVERNANCE_ROLE,
            requested,
          },
  };
  const models: Model[] = [];
  for (const model of touched.models.filter(({ name }) => input.model === undefined || name === input.model))
    models.push(await evaluateTouchedModel(context, model));
  const decision = decide({
    ...changeFrame(input),
    models: withoutOthersOverrides(models),
    configuration: 'loaded',
    governing: changes,
    governance: await governanceOf(context),
    problems: [
      ...touched.problems,
      ...(head === base ? [] : head.problems),
      ...(waivers?.problems ?? []),
      ...selectionProblems(input, touched, manifests.head),
      ...orphanedPredictions(config, [...manifests.base, ...manifests.head]),
      ...orphanedData(config, [...manifests.base, ...manifests.head]),
      ...orphanedDrift(config, [...manifests.base, ...manifests.head]),
      ...deletions(touched),
    ],
  });
  const judged = manifests.head.filter(({ folder }) => models.some((model) => model.path === folder));
  return {
    decision,
    requestedLogins: [...new Set(requested.flat())].sort(),
    requestedByRole: requested,
    isStageOpen: isStageOpen(decision, context.openStages),
    isJudged: (path) => judged.some((model) => isPathOfModel(path, model, config)),
    isGoverned: (path) => isGovernedPath(path, config) || governingKind(path) !== undefined,
    subjects,
    evidenceAt: artifacts.newestAt,
    governing: base,
  };
}

function undecidable(input: EvaluationInput, base: GoverningSet): Evaluation {
  const configuration = base.isAdopted ? 'unusable' : 'not_adopted';
  const missingRoles: Problem[] =
    base.isAdopted && base.problems.length === 0
      ? [
          {
            code: 'missing_roles',
            message: 'There is no roles file, so nobody could sign. Add it.',
            file: '.arbiter/roles.yml',
          },
        ]
      : [];
  const decision = decide({
    ...changeFrame(input),
    models: [],
    configuration,
    governing: [],
    governance: { kind: 'none' },
    problems: [...base.problems, ...missingRoles],
  });
  return {
    decision,
    requestedLogins: [],
    requestedByRole: [],
    isStageOpen: false,
    isJudged: () => true,
    isGoverned: () => true,
    subjects: [],
    evidenceAt: null,
    governing: base,
  };
}

function changeFrame(input: EvaluationInput): Pick<Change, 'asOf' | 'base' | 'head' | 'unread'> {
  return { asOf: input.now, base: input.baseSha, head: input.headSha, unread: [] };
}

function touchedOf(
  input: EvaluationInput,
  config: Config,
  base: GoverningSet,
  head: GoverningSet,
  manifests: EvaluationContext['manifests'],
): TouchedModels {
  const paths = input.head.entries.map((entry) => entry.path);
  const changed =
    input.changed ?? paths.map((path) => ({ path, previousPath: null, status: 'modified' as const }));
  const touched = touchedModels({
    config,
    changed: input.waivers === undefined ? changed : changed.filter(isMoreThanWaiver),
    base: manifests.base,
    head: manifests.head,
    headPaths: paths,
    catalogFiles: definedDatasets(base, head),
  });
  return touched;
}

/**
 * A waiver alone changes nothing of any model before it is merged, and what it takes away needs no model's seats: else a
 * waiver that is over could be neither removed nor renewed, since the model that needed it would be judged without it.
 */
function isMoreThanWaiver(change: ChangedPath): boolean {
  return namesOf(change).some((path) => governingKind(path) !== 'waiver');
}

function definedDatasets(base: GoverningSet, head: GoverningSet): ReadonlyMap<string, readonly string[]> {
  const files = new Set([...base.catalogFiles.keys(), ...head.catalogFiles.keys()]);
  return new Map(
    [...files].map((file) => [
      file,
      [...(base.catalogFiles.get(file) ?? []), ...(head.catalogFiles.get(file) ?? [])],
    ]),
  );
}

/** The governance role signs a change to what governs, whatever the models' own sign-offs ask (sign-off rule 16). */
async function governanceOf(context: EvaluationContext): Promise<Signoff> {
  if (alteringChanges(context.changes).length === 0) return { kind: 'none' };
  if (context.signoff === null) return { kind: 'not_read' };
  const { input } = context;
  const subject = await governingSubject(context.changes, input.changed ?? [], input.base, input.head);
  context.subjects.push(subject);
  return governanceSignoff(context.signoff, subject, context.waivers);
}

function selectionProblems(
  input: EvaluationInput,
  touched: TouchedModels,
  head: readonly ModelManifest[],
): Problem[] {
  const isNameKnown = input.model === undefined || head.some(({ name }) => name === input.model);
  if (isNameKnown && (input.changed !== null || touched.models.length > 0)) return [];
  const message =
    input.model === undefined
      ? 'No governed model was found: nothing was judged.'
      : `There is no governed model \`${input.model}\` here: nothing was judged.`;
  return [{ code: 'no_model', message, file: '.arbiter/config.yml' }];
}

/** A governed model that goes away is a decision of its own, which no check covers yet. */
function deletions(touched: TouchedModels): Problem[] {
  return touched.deleted.map(({ folder }) => ({
    code: 'model_deleted',
    message: 'A governed model is deleted. Set its lifecycle stage to retired and keep its files.',
    file: `${folder}/model.yml`,
  }));
}
