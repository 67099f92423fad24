/**
 * `npm run bench`: times and memory as ratios against a named peer in one run, as a Markdown table.
 * `--rows N` sets the size of the statistics part (10 million), `--megabytes N` that of the bundle part (2048) and `--times N` how often
 * that is run (3), `--only start|verify|gate|ledger|bundle|statistics` runs one part.
 */
import { parseArgs } from 'node:util';
import { benchBundle } from './bundle.ts';
import { benchExpressions } from './expressions.ts';
import { benchGate } from './gate.ts';
import { benchLedger } from './ledger.ts';
import { benchPolicyTest } from './policy-test.ts';
import { type BenchRow, markdownTable } from './row.ts';
import { benchStart } from './start.ts';
import { benchStatistics } from './statistics.ts';
import { benchVerify } from './verify.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000000' },
    megabytes: { type: 'string', default: '2048' },
    times: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
});

const parts: Readonly<Record<string, () => Promise<readonly BenchRow[]>>> = {
  start: async () => benchStart(),
  verify: benchVerify,
  gate: benchGate,
  ledger: benchLedger,
  bundle: async () => benchBundle(Number(values.megabytes), Number(values.times)),
  'policy-test': async () => benchPolicyTest(),
  expressions: async () => benchExpressions(),
  statistics: () => benchStatistics(Number(values.rows)),
};

const rows: BenchRow[] = [];
for (const [name, bench] of Object.entries(parts)) {
  if (values.only !== undefined && values.only !== name) continue;
  process.stderr.write(`${name} …\n`);
  rows.push(...(await bench()));
}
process.stdout.write(markdownTable(rows));
