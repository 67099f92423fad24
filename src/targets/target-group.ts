import type {
  Activation,
  DeploymentTarget,
  Health,
  LifecycleTransition,
  ModelFiles,
  Running,
} from './target.ts';

/** Several targets of one environment as one: activated in their order, taken back in the reverse one. */
export class TargetGroup implements DeploymentTarget {
  readonly name: string;
  readonly takesFiles: boolean;
  readonly #targets: readonly DeploymentTarget[];

  constructor(targets: readonly DeploymentTarget[]) {
    if (targets.length === 0) throw new Error('An environment without a target cannot be deployed to.');
    this.#targets = targets;
    this.name = targets.map(({ name }) => name).join(', ');
    this.takesFiles = targets.some(({ takesFiles }) => takesFiles === true);
  }

  async prepare(activation: Activation): Promise<void> {
    for (const target of this.#targets) await target.prepare?.(activation);
  }

  async prepared(activation: Activation): Promise<Health> {
    const answers: Health[] = [];
    for (const target of this.#targets)
      if (target.prepared !== undefined) answers.push(await target.prepared(activation));
    return all(answers);
  }

  async activate(activation: Activation): Promise<void> {
    for (const target of this.#targets) await target.activate(activation);
  }

  async health(activation: Activation): Promise<Health> {
    const answers: Health[] = [];
    for (const target of this.#targets) answers.push(await target.health(activation));
    return all(answers);
  }

  /** Every target is tried, also after one that failed. */
  async restore(previous: Activation | null, failed: Activation): Promise<void> {
    const errors: unknown[] = [];
    for (const target of this.#targets.toReversed()) {
      await target.restore(previous, failed).catch((error: unknown) => errors.push(error));
    }
    if (errors.length > 0) throw errors[0];
  }

  uncompared(modelFiles: ModelFiles): string | null {
    const names = this.#targets.map((target) => target.uncompared?.(modelFiles) ?? null);
    return names.filter((name) => name !== null).join(', ') || null;
  }

  transitions(): readonly LifecycleTransition[] {
    return this.#targets.flatMap((target) => target.transitions?.() ?? []);
  }

  /** Those that can say must agree. */
  async running(environment: string, model: string): Promise<Running> {
    let agreed: Running = { state: 'untold' };
    for (const target of this.#targets) {
      const found = await target.running(environment, model);
      if (found.state === 'untold') continue;
      if (found.state === 'unreadable') return found;
      if (agreed.state !== 'untold' && wordOf(agreed) !== wordOf(found)) {
        return {
          state: 'unreadable',
          reason: `${this.name} disagree: ${wordOf(agreed)} and ${wordOf(found)} run.`,
        };
      }
      agreed = joined(agreed, found);
    }
    return agreed;
  }
}

/** What runs by one word, and what each of them applied. */
function joined(agreed: Running, found: Running): Running {
  if (agreed.state !== 'bundle' || found.state !== 'bundle') return found;
  const applied = [...(agreed.applied ?? []), ...(found.applied ?? [])];
  return { ...found, ...(applied.length > 0 && { applied }) };
}

function all(answers: readonly Health[]): Health {
  return {
    isHealthy: answers.every(({ isHealthy }) => isHealthy === true),
    detail: answers.map(({ detail }) => detail).join('; '),
  };
}

function wordOf(running: Running): string {
  return running.state === 'bundle' ? running.sha256 : running.state;
}
