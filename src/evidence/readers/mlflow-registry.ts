import type { TextDocument } from '../../text/document.ts';
import type { Reading } from '../evidence.ts';
import { type JsonObject, objectOf, textOf, textsOf } from './json-shape.ts';

/** A version of a registered model: `meta.yaml` of `models/<name>/version-N`. */
export function isRegistryVersion(root: JsonObject): boolean {
  return 'current_stage' in root && 'version' in root && 'name' in root;
}

/** A registered model: `meta.yaml` of `models/<name>`. */
export function isRegisteredModel(root: JsonObject): boolean {
  return 'name' in root && 'creation_timestamp' in root && 'aliases' in root && !('current_stage' in root);
}

/** A logged model of MLflow 3: `meta.yaml` of `models/m-<hex>`. */
export function isLoggedModel(root: JsonObject): boolean {
  return /^m-[0-9a-f]{32}$/.test(textOf(root.model_id) ?? '') && 'source_run_id' in root;
}

/** An experiment: `meta.yaml` beside its runs. */
export function isExperiment(root: JsonObject): boolean {
  return 'experiment_id' in root && 'lifecycle_stage' in root && !('run_id' in root) && !('run_uuid' in root);
}

/** Facts of a registry entry; a version deleted in MLflow is a problem, since its folder stays. */
export function readRegistryEntry(document: TextDocument): Reading {
  const root = objectOf(document.value);
  const name = textOf(root.name);
  const version = root.version;
  const runId = textOf(root.run_id);
  const stage = textOf(root.current_stage);
  const status = textOf(root.status);
  const source = textOf(root.source);
  const isDeleted = stage === 'Deleted_Internal';
  const deleted = document.problem(
    'deleted',
    'This model version was deleted in the registry.',
    '/current_stage',
  );
  return {
    format: 'mlflow-registry',
    toolVersion: null,
    records: [],
    facts: {
      identity: {
        ...(name !== undefined && { model: name }),
        ...(version !== undefined && version !== null && { version: String(version) }),
      },
      registry: {
        ...(stage !== undefined && { stage }),
        ...(status !== undefined && { status }),
        ...(source !== undefined && { source }),
        ...(Array.isArray(root.aliases) ? {} : { aliases: textsOf(root.aliases) }),
      },
      ...(runId !== undefined && { lineage: { run_id: runId } }),
    },
    problems: isDeleted ? [...document.problems, deleted] : document.problems,
  };
}

/** Facts of an experiment: which, and whether it is active. */
export function readExperiment(document: TextDocument): Reading {
  const root = objectOf(document.value);
  const name = textOf(root.name);
  const id = textOf(root.experiment_id);
  const stage = textOf(root.lifecycle_stage);
  return {
    format: 'mlflow-filestore',
    toolVersion: null,
    records: [],
    facts: {
      lineage: {
        ...(id !== undefined && { experiment_id: id }),
        ...(stage !== undefined && { lifecycle_stage: stage }),
      },
      ...(name !== undefined && { identity: { name } }),
    },
    problems: document.problems,
  };
}

/** Facts of a logged model of MLflow 3; its metrics repeat those of the run that made it. */
export function readLoggedModel(document: TextDocument): Reading {
  const root = objectOf(document.value);
  const runId = textOf(root.source_run_id);
  return {
    format: 'mlflow-logged-model',
    toolVersion: null,
    records: [],
    facts: {
      registry: { model_uuid: String(root.model_id) },
      ...(runId !== undefined && { lineage: { run_id: runId } }),
    },
    problems: document.problems,
  };
}

/** Facts of an `MLmodel` file: run, flavours, signature. */
export function readMlmodel(document: TextDocument): Reading {
  const root = objectOf(document.value);
  const runId = textOf(root.run_id);
  const uuid = textOf(root.model_uuid);
  const created = textOf(root.utc_time_created);
  return {
    format: 'mlmodel',
    toolVersion: textOf(root.mlflow_version) ?? null,
    records: [],
    facts: {
      registry: {
        ...(uuid !== undefined && { model_uuid: uuid }),
        flavors: Object.keys(objectOf(root.flavors)),
        has_signature: Object.keys(objectOf(root.signature)).length > 0,
      },
      ...(runId !== undefined && { lineage: { run_id: runId } }),
      ...(created !== undefined && { identity: { created } }),
    },
    problems: document.problems,
  };
}
