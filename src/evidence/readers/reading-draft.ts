import type { JsonValue, TextDocument } from '../../text/document.ts';
import type { Problem } from '../../text/problem.ts';
import { type EvidenceFacts, type EvidenceRecord, measured, type Reading } from '../evidence.ts';
import { rangeFault } from '../metric-name.ts';
import { describe } from './numbers.ts';

type Place = Pick<EvidenceRecord, 'raw_metric' | 'pointer'> & Partial<EvidenceRecord>;

/** A reading in the making: records and problems of one structured document, in the order in which they are met. */
export class ReadingDraft {
  readonly records: EvidenceRecord[] = [];
  readonly #document: TextDocument;
  readonly #problems: Problem[] = [];
  readonly #suspect: ReadonlySet<string>;

  constructor(document: TextDocument) {
    this.#document = document;
    this.#suspect = new Set(document.problems.map(({ pointer }) => pointer ?? ''));
  }

  /**
   * A record of what stands at a place. What is no finite number within the metric's range is a record without a value,
   * and a problem; a place that the parser complained about (a key that stands twice, NaN) has no value either.
   */
  number(
    value: JsonValue | undefined,
    metric: string | null,
    known: Place,
    fault: (metric: string, value: number) => string | null = rangeFault,
  ): void {
    const isSuspect = this.#suspect.has(known.pointer);
    const range = metric === null || typeof value !== 'number' ? null : fault(metric, value);
    const isSound = typeof value === 'number' && range === null && !isSuspect;
    this.records.push(measured({ ...known, metric, value: isSound ? value : null }));
    if (isSound || isSuspect) return;
    const { code, found } =
      typeof value === 'number'
        ? { code: 'out_of_range', found: `${value}, which ${range}` }
        : value === undefined
          ? { code: 'missing_key', found: 'nothing' }
          : describe(value);
    this.problem(code, `Expected a number for ${known.raw_metric}, found ${found}.`, known.pointer);
  }

  problem(code: string, message: string, pointer: string): void {
    this.#problems.push(this.#document.problem(code, message, pointer));
  }

  reading(format: string, toolVersion: string | null, facts: EvidenceFacts): Reading {
    return {
      format,
      toolVersion,
      records: this.records,
      facts,
      problems: [...this.#document.problems, ...this.#problems],
    };
  }
}
