/** A length of time, in whole or broken units. */
export interface Span {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
}

/** The world's only clock. Nothing here reads the machine's time. */
export class Clock {
  #milliseconds: number;

  constructor(now: string) {
    this.#milliseconds = 0;
    this.set(now);
  }

  /** ISO 8601 in UTC, to the second, as GitHub writes it. */
  now(): string {
    return new Date(this.#milliseconds).toISOString().replace('.000Z', 'Z');
  }

  /** Seconds since 1970. */
  epochSeconds(): number {
    return Math.floor(this.#milliseconds / 1000);
  }

  advance(span: Span): string {
    const hours = (span.days ?? 0) * 24 + (span.hours ?? 0);
    const seconds = (hours * 60 + (span.minutes ?? 0)) * 60 + (span.seconds ?? 0);
    this.#milliseconds += seconds * 1000;
    return this.now();
  }

  set(now: string): void {
    const milliseconds = Date.parse(now);
    if (Number.isNaN(milliseconds)) {
      throw new Error(`Not a time: ${now}`);
    }
    this.#milliseconds = Math.floor(milliseconds / 1000) * 1000;
  }

  /** Moves one second on, so that of two writes the later one is always visibly later. */
  tick(): string {
    return this.advance({ seconds: 1 });
  }
}
