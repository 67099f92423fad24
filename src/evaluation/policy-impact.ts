import { ruleImpact } from '../decision/rule-impact.ts';
import { MANIFEST_FILE } from '../model/manifest.ts';
import type { FileTree, TreeEntry } from '../model/tree.ts';
import type { Decision } from '../schemas/decision.ts';
import type { PolicyImpact } from '../schemas/policy-impact.ts';
import { ComposedTree } from './composed-tree.ts';
import { contentOf } from './content.ts';
import { type EvaluationInput, evaluate } from './evaluation.ts';

/** What both judgements are made from; `base` has the old rules, `head` the new ones and the models with their evidence. */
export interface ImpactInput extends Input {
  /** Folders of the only models to tell of; absent: all. */
  readonly only?: ReadonlySet<string>;
}

type Input = Pick<
  EvaluationInput,
  | 'now'
  | 'baseSha'
  | 'headSha'
  | 'base'
  | 'head'
  | 'source'
  | 'artifacts'
  | 'auditTrail'
  | 'drills'
  | 'releases'
  | 'waivers'
  | 'largeFiles'
  | 'limited'
>;

/**
 * Judges the checks of every governed model twice, on the same evidence: by the rules of base, and by those of head as they
 * will decide once they are merged. Signatures are left out of it: they belong to the rules they were given under. What a
 * manifest sets for its own model counts as in the gate: stricter in both, looser in the second alone.
 */
export async function policyImpact(input: ImpactInput): Promise<PolicyImpact> {
  const { base, head, auditTrail, only, ...rest } = input;
  const shared = {
    ...rest,
    changed: null,
    changedOnBase: [],
    signoff: null,
    isDraft: false,
    // What is on base is what the ledger knows, also where manifests of head are laid over it.
    auditTrail: auditTrail === null ? null : trailOfBase(base, auditTrail),
  } as const;
  const before = await evaluate({ ...shared, base, head: new ComposedTree(head, base) });
  const after = await evaluate({
    ...shared,
    base: new ManifestsOver(new ComposedTree(base, head), head),
    head,
  });
  return ruleImpact(narrowed(before.decision, only), narrowed(after.decision, only));
}

function narrowed(decision: Decision, only: ReadonlySet<string> | undefined): Decision {
  if (only === undefined) return decision;
  return { ...decision, models: decision.models.filter(({ path }) => only.has(path)) };
}

function trailOfBase(
  base: FileTree,
  ask: NonNullable<EvaluationInput['auditTrail']>,
): NonNullable<EvaluationInput['auditTrail']> {
  return async (model) => {
    if (model.content === null) return ask(model);
    return ask({ ...model, content: (await contentOf(base, model.ownPaths, model.folder)).entries });
  };
}

/** A tree with the manifests of another where both have one: as it is once the other is merged. A new model stays new. */
class ManifestsOver implements FileTree {
  readonly entries: readonly TreeEntry[];
  readonly #files: FileTree;
  readonly #manifests: FileTree;
  readonly #own: ReadonlySet<string>;

  constructor(files: FileTree, manifests: FileTree) {
    this.#files = files;
    this.#manifests = manifests;
    const over = new Map(
      manifests.entries
        .filter(({ path }) => path.endsWith(`/${MANIFEST_FILE}`))
        .map((entry) => [entry.path, entry]),
    );
    this.#own = new Set(files.entries.filter(({ path }) => over.has(path)).map(({ path }) => path));
    this.entries = files.entries.map((entry) => over.get(entry.path) ?? entry);
  }

  async read(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    const [files, manifests] = await Promise.all([
      this.#files.read(paths.filter((path) => !this.#own.has(path))),
      this.#manifests.read(paths.filter((path) => this.#own.has(path))),
    ]);
    return new Map([...files, ...manifests]);
  }
}
