import { setTimeout as wait } from 'node:timers/promises';
import type { ConfiguredTarget } from '../targets/configured.ts';
import { bringBack, type GoingLiveOptions, type GoingLiveResult, goLive } from '../targets/going-live.ts';
import type { Activation } from '../targets/target.ts';

/** What is switched, and what runs again where that fails, or when a drill is over. */
export interface Switch {
  readonly to: Activation;
  /** Null: nothing runs. */
  readonly previous: Activation | null;
}

/**
 * A switch that a drill measures: from one bundle back to another, or from nothing where `previous` is null, and everything
 * as it was afterwards.
 */
export interface DrillSwitch extends Switch {
  /** Put into the environment before the clock starts; null: it runs there, or nobody can tell. */
  readonly first: Activation | null;
  /** What the environment had before the drill. */
  readonly before: { readonly known: true; readonly bundle: Activation | null } | { readonly known: false };
}

/** Which of several reasons ended a drill before its clock started. */
const NOT_STARTED = 'The drill could not start: ';

export class TargetSwitch {
  readonly #target: ConfiguredTarget;

  constructor(target: ConfiguredTarget) {
    this.#target = target;
  }

  get #options(): GoingLiveOptions {
    return { health: this.#target.health, wait: (ms) => wait(ms), clock: () => performance.now() };
  }

  run({ to, previous }: Switch): Promise<GoingLiveResult> {
    return goLive(this.#target.target, to, previous, this.#options);
  }

  /** Takes a switch back. Null: what ran before runs again; otherwise why that cannot be seen. */
  takeBack({ to, previous }: Switch): Promise<string | null> {
    return bringBack(this.#target.target, previous, to, this.#options);
  }

  /** The measured switch, and what is to be said of the environment afterwards. */
  async drill(drill: DrillSwitch): Promise<GoingLiveResult & { readonly notes: readonly string[] }> {
    const { first, before } = drill;
    const old = before.known ? before.bundle : null;
    if (first !== null) {
      const started = await this.run({ to: first, previous: old });
      if (started.outcome !== 'live')
        return { ...started, message: `${NOT_STARTED}${started.message}`, switchMs: null, notes: [] };
    }
    if (drill.previous === null && old !== null) {
      const problem = await this.#emptied(old);
      if (problem !== null) return problem;
    }
    const result = await this.run(drill);
    if (result.outcome === 'failed') return { ...result, notes: [] };
    return { ...result, notes: await this.#afterwards(drill, result.outcome === 'live') };
  }

  /** What runs is taken down, so that a drill from nothing starts from nothing. Null: nothing runs. */
  async #emptied(old: Activation): Promise<(GoingLiveResult & { readonly notes: readonly string[] }) | null> {
    const problem = await this.takeBack({ to: old, previous: null });
    if (problem === null) return null;
    const message = `${NOT_STARTED}${old.tag} could not be taken down: ${problem}`;
    const back = await this.takeBack({ to: old, previous: old });
    const stopped = { switchMs: null, notes: [] };
    if (back === null) return { ...stopped, outcome: 'rolled_back', code: 'activation_failed', message };
    return { ...stopped, outcome: 'failed', code: 'restoration_failed', message: `${message} ${back}` };
  }

  /** The environment as it was before the drill, where anybody knows how it was. */
  async #afterwards({ to, previous, before }: DrillSwitch, isLive: boolean): Promise<readonly string[]> {
    const { environment } = to;
    if (!before.known)
      return [`What ran in ${environment} before is not known, so nothing was brought back.`];
    const now = isLive ? to : previous;
    if (now?.sha256 === before.bundle?.sha256) return [];
    const problem = await this.takeBack({ to: now ?? to, previous: before.bundle });
    if (problem === null)
      return [`${environment} is as it was before the drill: ${before.bundle?.tag ?? 'nothing'} runs.`];
    return [`${environment} could not be brought back to what it had before the drill: ${problem}`];
  }
}
