import type { Problem } from '../../text/problem.ts';
import { type CsvTable, cellNumber } from '../csv-table.ts';
import { type EvidenceRecord, measured, type Reading } from '../evidence.ts';
import { rangeFault } from '../metric-name.ts';
import { outcomeOf, type TestResult } from './test-result.ts';

export const AEQUITAS_CSV = 'aequitas-csv';

/** Aequitas' columns with a common name. `pprev` is predicted positives by group size; `ppr` is the group's part of all of them. */
const NAMED: Readonly<Record<string, string>> = {
  tpr: 'true_positive_rate',
  tnr: 'true_negative_rate',
  fpr: 'false_positive_rate',
  fnr: 'false_negative_rate',
  precision: 'precision',
  pprev: 'selection_rate',
};
const NUMBERED = new Set([...Object.keys(NAMED), 'for', 'fdr', 'npv', 'ppr', 'prev']);
const PARITY = {
  True: 'pass',
  TRUE: 'pass',
  true: 'pass',
  False: 'fail',
  FALSE: 'fail',
  false: 'fail',
} as const;
const REQUIRED = ['attribute_name', 'attribute_value', 'group_size'];

/** A table of Aequitas: one row for each group of each attribute. */
export function isAequitasCsv(table: CsvTable): boolean {
  return (
    REQUIRED.every((name) => table.header.includes(name)) && table.header.some((name) => NUMBERED.has(name))
  );
}

/** Reads rates by group, disparities to the reference group (no common name), and parity verdicts as tests. */
export function readAequitasCsv(table: CsvTable, file: string): Reading {
  const records: EvidenceRecord[] = [];
  const problems: Problem[] = [];
  const tests: TestResult[] = [];
  const column = (name: string) => table.header.indexOf(name);
  for (const [index, row] of table.rows.entries()) {
    const cell = (name: string) => (row[column(name)] ?? '').trim();
    const [attribute, group, line] = [
      cell('attribute_name'),
      cell('attribute_value'),
      table.lines[index] ?? 0,
    ];
    const sizes = { rows: cellNumber(cell('group_size')), positives: cellNumber(cell('group_label_pos')) };
    for (const [at, name] of table.header.entries()) {
      const text = (row[at] ?? '').trim();
      if (/ (?:Parity|Fairness)$/.test(name)) {
        tests.push({
          name: `${name} ${attribute}=${group}`,
          outcome: outcomeOf(PARITY, text),
          column: attribute,
        });
        continue;
      }
      if (!NUMBERED.has(name) && !/_disparity$/.test(name)) continue;
      const metric = NAMED[name] ?? null;
      const value = cellNumber(text);
      const fault = metric === null || value === null ? null : rangeFault(metric, value);
      const raw = `${attribute}.${group}.${name}`;
      records.push(
        measured({
          metric,
          raw_metric: raw,
          value: fault === null ? value : null,
          pointer: `line ${line}`,
          slice: { [attribute]: group },
          ...sizes,
        }),
      );
      if (value !== null && fault === null) continue;
      const found = JSON.stringify(text.slice(0, 40));
      problems.push({
        code: fault === null ? (text === '' ? 'null_value' : 'not_a_number') : 'out_of_range',
        message: `Expected a number for ${raw}, found ${found}${fault === null ? '' : `, which ${fault}`}.`,
        file,
        pointer: `line ${line}`,
        line,
      });
    }
  }
  return {
    format: AEQUITAS_CSV,
    toolVersion: null,
    records,
    facts: tests.length > 0 ? { tests } : {},
    problems,
  };
}
