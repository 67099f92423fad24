import type { Problem } from '../../text/problem.ts';
import { type CsvTable, cellNumber } from '../csv-table.ts';
import { type EvidenceRecord, measured, type Reading } from '../evidence.ts';
import { canonicalDataset, rangeFault, readMetricKey } from '../metric-name.ts';

export const METRICS_CSV = 'metrics-csv';

/** A table with a column named after a metric, and at least one number in it. */
export function isMetricsCsv(table: CsvTable): boolean {
  return table.header.some(
    (name, index) =>
      readMetricKey(name) !== null && table.rows.some((row) => cellNumber(row[index] ?? '') !== null),
  );
}

/**
 * Reads a table of results, one record per numeric cell at `line N`. Rows are told apart by the first text column whose
 * cells differ (`model`): it is the slice, or the data set where its cells name data sets.
 */
export function readMetricsCsv(table: CsvTable, file: string): Reading {
  const records: EvidenceRecord[] = [];
  const problems: Problem[] = [];
  const label = labelColumn(table);
  for (const [index, row] of table.rows.entries()) {
    const line = table.lines[index] ?? 0;
    const rowLabel = label === null ? null : (row[label] ?? '').trim();
    for (const [column, cell] of row.entries()) {
      const name = table.header[column] ?? '';
      const named = readMetricKey(name);
      const value = cellNumber(cell);
      if (value === null && (named === null || cell.trim() === '')) continue;
      const fault = value === null || named === null ? null : rangeFault(named.metric, value);
      if (value === null || fault !== null) problems.push(cellProblem(name, cell, fault, file, line));
      const labelDataset = rowLabel === null ? null : canonicalDataset(rowLabel);
      const slice =
        rowLabel === null || labelDataset !== null
          ? null
          : { [table.header[label as number] as string]: rowLabel };
      records.push(
        measured({
          metric: named?.metric ?? null,
          raw_metric: name,
          value: fault === null ? value : null,
          pointer: `line ${line}`,
          dataset: named?.dataset ?? labelDataset,
          slice,
        }),
      );
    }
  }
  return { format: METRICS_CSV, toolVersion: null, records, facts: {}, problems };
}

function cellProblem(name: string, cell: string, fault: string | null, file: string, line: number): Problem {
  const found = JSON.stringify(cell.trim().slice(0, 40));
  if (fault !== null)
    return {
      code: 'out_of_range',
      message: `${name} is ${found}, which ${fault}.`,
      file,
      pointer: `line ${line}`,
      line,
    };
  const isWord = /^[-+]?(?:nan|inf(?:inity)?)$/i.test(cell.trim());
  return {
    code: isWord ? 'not_finite' : 'not_a_number',
    message: `Expected a number for ${name}, found ${found}.`,
    file,
    pointer: `line ${line}`,
    line,
  };
}

function labelColumn(table: CsvTable): number | null {
  const column = table.header.findIndex((_, index) => {
    const cells = table.rows.map((row) => (row[index] ?? '').trim());
    return (
      cells.every((cell) => cell !== '' && cellNumber(cell) === null) && new Set(cells).size === cells.length
    );
  });
  return column === -1 ? null : column;
}
