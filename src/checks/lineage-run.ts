import type { EvidenceItem, ModelFacts } from './facts.ts';
import { missingPart, type Part } from './part.ts';
import { coversFile, missingEvidence } from './records.ts';
import { placeOf } from './result.ts';

/** Runs themselves, with their commit, parameters and state. */
export const RUN_FORMATS: ReadonlySet<string> = new Set(['mlflow-filestore', 'mlflow-run-json']);
/** What else names the run that made a model. */
const NAMING_FORMATS: ReadonlySet<string> = new Set(['mlmodel', 'mlflow-registry', 'mlflow-logged-model']);

const POINTER = '/require/present';

/** The training run of the model, with every piece of evidence that names it. */
export interface TrainingRun {
  readonly id: string;
  readonly items: readonly EvidenceItem[];
}

/** The run that the manifest names, or the only one that evidence names. */
export function trainingRun(
  facts: Pick<ModelFacts, 'manifest' | 'evidence' | 'awaiting'>,
): TrainingRun | Part {
  const naming = facts.evidence.filter(({ format }) => RUN_FORMATS.has(format) || NAMING_FORMATS.has(format));
  const ids = [...new Set(naming.flatMap((item) => runIdOf(item) ?? []))].sort();
  const id = facts.manifest.run?.id ?? ids[0];
  if (id === undefined)
    return missingPart(missingEvidence(facts, 'a training run (an MLflow run, or an MLmodel file)'), POINTER);
  if (facts.manifest.run === undefined && ids.length > 1) {
    const text = `The evidence names ${ids.length} runs (${listed(ids)}), and the manifest none of them: write the one that made this model under run.id.`;
    return { outcome: 'fail', text, pointer: POINTER, places: naming.map((item) => placeOf(item)) };
  }
  const items = naming.filter((item) => runIdOf(item) === id);
  if (items.length > 0) return { id, items };
  const missing = missingEvidence(facts, `evidence of the training run ${id}`);
  if (ids.length === 0 || missing.awaiting) return missingPart(missing, POINTER);
  const text = `The manifest names the run ${id}; the evidence is of ${listed(ids)}.`;
  return { outcome: 'fail', text, pointer: POINTER, places: naming.map((item) => placeOf(item)) };
}

export function isTrainingRun(found: TrainingRun | Part): found is TrainingRun {
  return 'id' in found;
}

export function runIdOf({ facts }: EvidenceItem): string | undefined {
  return facts.lineage?.run_id;
}

/** The commits that the run's own records name, at most a few: two are a contradiction already. */
export function commitsOf({ items }: TrainingRun): readonly string[] {
  const commits = items
    .filter(({ format }) => RUN_FORMATS.has(format))
    .flatMap(({ facts }) => facts.lineage?.commit ?? []);
  return [...new Set(commits)].sort().slice(0, MOST_COMMITS);
}

const MOST_COMMITS = 4;

/** The run is known, finished, and its record is whole. */
export function runPart(found: TrainingRun | Part): Part {
  if (!isTrainingRun(found)) return found;
  const { id, items } = found;
  const broken = items.find(({ problems }) => problems.some(coversFile));
  if (broken !== undefined) {
    const text = `${broken.file}, which names the run ${id}, cannot be used: ${broken.problems.find(coversFile)?.message}`;
    return { outcome: 'error', text, pointer: POINTER, places: [placeOf(broken)] };
  }
  return {
    outcome: 'pass',
    text: `The training run is ${id} (${items.map(({ file }) => file).join(', ')}).`,
    pointer: POINTER,
    places: items.map((item) => placeOf(item)),
    trust: items.map(({ trust }) => trust),
  };
}

/** The run's code: the commit it names belongs to this change's history, and no governed code changed since. */
export function commitPart(facts: ModelFacts, found: TrainingRun | Part): Part {
  const known = runPart(found);
  if (!isTrainingRun(found) || known.outcome !== 'pass')
    return { ...known, text: `No code commit without a run. ${known.text}` };
  const records = found.items.filter(({ format }) => RUN_FORMATS.has(format));
  const naming = records.filter(({ facts: { lineage } }) => typeof lineage?.commit === 'string');
  const places = (naming.length > 0 ? naming : records).map((item) => placeOf(item));
  const say = (outcome: Part['outcome'], text: string): Part => ({
    outcome,
    text,
    pointer: POINTER,
    places,
    trust: naming.map(({ trust }) => trust),
  });
  if (records.length === 0)
    return missingPart(missingEvidence(facts, `the record of the run ${found.id}, with its commit`), POINTER);
  const commits = commitsOf(found);
  const [commit, other] = commits;
  if (commit === undefined)
    return say(
      'fail',
      `The run ${found.id} names no commit (tag mlflow.source.git.commit): train from a Git clone.`,
    );
  if (other !== undefined)
    return say('fail', `The run ${found.id} names several commits: ${commits.map(short).join(', ')}.`);
  if (facts.hasGovernedCode === false)
    return say(
      'error',
      'No code of this model is governed, so nobody can tell whether it changed since the run: name it under code_paths in .arbiter/config.yml.',
    );
  const relation = facts.runCommits?.find((each) => each.commit === commit);
  if (relation === undefined)
    return say(
      'inconclusive',
      `The run was made at ${short(commit)}; here is no history to compare it with. \`arbiter check --commit\` and the gate read it.`,
    );
  return say(...related(relation));
}

function related({
  commit,
  state,
  changed,
  changedCount,
}: NonNullable<ModelFacts['runCommits']>[number]): readonly [Part['outcome'], string] {
  const at = `The run was made at ${short(commit)}`;
  switch (state) {
    case 'head':
      return ['pass', `${at}, the commit that is judged.`];
    case 'ancestor':
      if (changedCount === 0) return ['pass', `${at}, and no governed code of the model has changed since.`];
      return [
        'fail',
        `${at}; since then governed code of the model changed: ${listed(changed, changedCount)}. Train again.`,
      ];
    case 'elsewhere':
      return [
        'fail',
        `${at}, which is not in the history of this change (GitHub’s own merge commit, a rebased or a squashed branch). Train from the head of the branch.`,
      ];
    case 'unknown':
      return ['error', `${at}, which is not a commit of this repository.`];
    case 'incomplete':
      return ['error', `${at}, which this shallow clone does not reach: fetch the whole history.`];
  }
}

export function short(commit: string): string {
  return commit.slice(0, 12);
}

const MOST_LISTED = 5;

/** The first few, and how many more there are. */
export function listed(names: readonly string[], count: number = names.length): string {
  const more = count - Math.min(names.length, MOST_LISTED);
  return `${names.slice(0, MOST_LISTED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
