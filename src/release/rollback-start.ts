import { detailOf } from '../ledger/query.ts';
import type { Running } from './deploy-facts.ts';
import type { DeploymentHistory, RecordedBundle } from './deployment-history.ts';

/** What is to be left, and what an operator should know of how that was told. */
export interface RollbackStart {
  /** SHA-256; null: nothing is known to run, or a drill starts from nothing. */
  readonly running: string | null;
  /** What runs again where the switch fails: a SHA-256, or null for nothing. */
  readonly previous: string | null;
  /** A drill starts by putting this into its environment; null: it runs there already, or nobody can tell. */
  readonly first: string | null;
  readonly notes: readonly string[];
  /** Why there is nothing to start from. */
  readonly refusal?: readonly [
    code: 'nothing_runs' | 'running_not_recorded' | 'target_untold',
    message: string,
  ];
}

interface Place {
  readonly history: DeploymentHistory;
  readonly environment: string;
  readonly model: string;
  /** By the target's own word. */
  readonly running: Running;
}

type ToldPlace = Place & { readonly running: Exclude<Running, { readonly state: 'untold' }> };

/** What a rollback leaves: the target's word counts before the ledger's, and where they disagree that is said. */
export function rollbackStart({ history, environment, model, running }: Place): RollbackStart {
  const recorded = history.recorded(environment, model);
  const known = recorded.state === 'nothing' ? null : recorded.bundle.sha256;
  const notes: string[] = [];
  if (recorded.state === 'unsettled') {
    notes.push(
      `Entry ${recorded.seq} of the ledger ended without anybody knowing what runs in ${environment}; ${recorded.bundle.tag} is taken for it.`,
    );
  }
  if (running.state === 'untold' || running.state === 'unreadable') {
    if (running.state === 'unreadable')
      notes.push(
        `What runs in ${environment} could not be read (${running.reason}). The ledger's word counts.`,
      );
    return known === null
      ? nothingRuns(environment, model, notes)
      : { running: known, previous: known, first: null, notes };
  }
  const told = running.state === 'nothing' ? null : running.sha256;
  if (told !== known) {
    notes.push(
      `By the ledger ${known ?? 'nothing'} runs in ${environment}; the target says ${told ?? 'nothing'}. Somebody changed it without the gate.`,
    );
  }
  if (told === null && known === null) return nothingRuns(environment, model, notes);
  return { running: told ?? known, previous: told, first: null, notes };
}

function nothingRuns(environment: string, model: string, notes: readonly string[]): RollbackStart {
  const message = `Nothing of ${model} runs in ${environment}, so there is nothing to leave.`;
  return { ...NOTHING, notes, refusal: ['nothing_runs', message] };
}

/**
 * What a drill leaves: the bundle that its environment runs, or else the newest released one, which is put there first. It is
 * never the one that is to be put back. Where there is no other one yet, it starts from nothing.
 */
export function drillStart(place: Place, only: string | undefined): RollbackStart {
  const { history, environment, model, running } = place;
  if (running.state === 'untold') {
    const message = `The target of ${environment} cannot say what runs, so a drill there would prove nothing. Give it one that can: a \`webhook\`, \`mlflow\`, or a \`command\` with \`running\`.`;
    return { ...NOTHING, notes: [], refusal: ['target_untold', message] };
  }
  const told = running.state === 'bundle' ? history.bundle(running.sha256) : undefined;
  if (isAlone(place, only)) return startFromNothing({ ...place, running });
  const notes: string[] = [];
  if (running.state === 'unreadable')
    notes.push(`What runs in ${environment} could not be read: ${running.reason}`);
  if (running.state === 'bundle' && told?.model !== model)
    notes.push(
      `${environment} runs ${running.sha256}, which no entry knows: it cannot be brought back afterwards.`,
    );
  if (told?.model === model && told.sha256 !== only)
    return { running: told.sha256, previous: told.sha256, first: null, notes };
  const from = newestReleased(history, model, only)?.sha256 ?? null;
  if (from === null) {
    const message = `The ledger has no released bundle of ${model} to start from.`;
    return { ...NOTHING, notes, refusal: ['nothing_runs', message] };
  }
  return { running: from, previous: from, first: from, notes };
}

const NOTHING = { running: null, previous: null, first: null } as const;

/** Whether no released bundle, and none that runs there, differs from the one that is to be put back. */
function isAlone({ history, model, running }: Place, only: string | undefined): boolean {
  const target = only === undefined ? newestReleased(history, model, undefined) : history.bundle(only);
  if (target?.model !== model) return false;
  return !history.bundles.some((other) => {
    const isThere = running.state === 'bundle' && running.sha256 === other.sha256;
    return (
      other.model === model &&
      (isThere || history.released(other.sha256)) &&
      other.version !== target.version &&
      other.content !== target.content
    );
  });
}

/** From nothing is only told where the environment is empty, or can be emptied. */
function startFromNothing({ history, environment, model, running }: ToldPlace): RollbackStart {
  switch (running.state) {
    case 'nothing':
      return { ...NOTHING, notes: [] };
    case 'bundle': {
      const told = history.bundle(running.sha256);
      if (told?.model === model)
        return { ...NOTHING, notes: [`${told.tag} runs in ${environment}: it is taken down first.`] };
      const message = `${environment} runs ${running.sha256}, which no entry knows. No other bundle of ${model} was released, so the drill starts from nothing: take it down, then drill again.`;
      return { ...NOTHING, notes: [], refusal: ['running_not_recorded', message] };
    }
    case 'unreadable': {
      const message = `What runs in ${environment} could not be read (${running.reason}). No other bundle of ${model} was released, so the drill starts from nothing, which must be seen: repair that, then drill again.`;
      return { ...NOTHING, notes: [], refusal: ['running_not_recorded', message] };
    }
  }
}

function newestReleased(
  history: DeploymentHistory,
  model: string,
  except: string | undefined,
): RecordedBundle | undefined {
  return history.bundles
    .filter((bundle) => bundle.model === model && bundle.sha256 !== except && history.released(bundle.sha256))
    .sort((a, b) => b.seq - a.seq)[0];
}

/** The entry of a rollback by which this run changed an environment before, in whatever attempt. */
export function ownRollback(
  history: DeploymentHistory,
  environment: string,
  model: string,
  runId: string,
): number | null {
  const own = history.entries.find((entry) => {
    if (entry.run?.id !== runId) return false;
    const detail = detailOf(entry, 'rollback') ?? detailOf(entry, 'drill');
    if (detail?.to == null || detail.environment !== environment || detail.outcome !== 'live') return false;
    return history.bundle(detail.to.sha256)?.model === model;
  });
  return own?.seq ?? null;
}
