import { type DeploymentTarget, type Health, type Running, TargetFailure } from './target.ts';

/** Stands where a job only judges: whatever it is asked or ordered, it refuses. */
export class UnaskedTarget implements DeploymentTarget {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  activate(): Promise<void> {
    return this.#refuse();
  }

  health(): Promise<Health> {
    return this.#refuse();
  }

  restore(): Promise<void> {
    return this.#refuse();
  }

  running(): Promise<Running> {
    return this.#refuse();
  }

  #refuse(): Promise<never> {
    const message = `A job that only judges neither asks nor orders the target (${this.name}).`;
    return Promise.reject(new TargetFailure(message));
  }
}
