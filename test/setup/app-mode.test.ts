import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readDocument } from '../docs/console.ts';

interface Job {
  readonly environment: string | { readonly name: string };
  readonly steps: readonly { readonly uses: string; readonly with?: Readonly<Record<string, string>> }[];
}

/** docs/how-to/app-mode.md against the workflows it describes. */
describe('docs/how-to/app-mode.md', () => {
  const document = readDocument('docs/how-to/app-mode.md');
  const jobsOf = (verb: string): Readonly<Record<string, Job>> =>
    (parse(readDocument(`templates/workflows/arbiter-${verb}-app.yml`)) as { jobs: Record<string, Job> })
      .jobs;
  const tokenOf = (job: Job | undefined) =>
    job?.steps.find(({ uses }) => uses.startsWith('actions/create-github-app-token@'));
  /** The jobs of each column. */
  const COLUMNS: Readonly<Record<string, readonly (Job | undefined)[]>> = {
    gate: [jobsOf('gate').gate],
    'bundle, release': [jobsOf('release').bundle, jobsOf('release').release],
    'deploy, rollback': [jobsOf('deploy').deploy, jobsOf('rollback').rollback],
  };
  const cells = (row: string) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const [head = '', , ...rows] = document.split('\n').filter((line) => /^\|/.test(line));
  const table = rows.slice(
    0,
    rows.findIndex((row) => !/^\| (?:Repository|Organization):/.test(row)),
  );
  const NAMES: Readonly<Record<string, string>> = { 'Commit statuses': 'statuses' };
  const scopeOf = (row: string): string => {
    const name = cells(row)[0]?.replace(/^\w+: /, '') ?? '';
    return NAMES[name] ?? name.toLowerCase().replace(' ', '-');
  };

  it('has the steps in their order', () => {
    const steps = [...document.matchAll(/^## (\d)\. (.*)$/gm)];
    expect(steps.map(([, number]) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it.each(Object.entries(COLUMNS))('%s: asks for the permissions that the workflows take', (name, jobs) => {
    const column = cells(head).indexOf(name);
    expect(column).toBeGreaterThan(1);
    const said = table
      .map((row) => [`permission-${scopeOf(row)}`, cells(row)[column] ?? ''] as const)
      .filter(([, level]) => level !== '–');
    for (const job of jobs) {
      const taken = Object.entries(tokenOf(job)?.with ?? {}).filter(([one]) => one.startsWith('permission-'));
      expect([...taken].sort()).toEqual([...said].sort());
    }
  });

  it('gives the App what some job asks for and no more, but for the doctor', () => {
    for (const row of table) {
      const [, level, ...asked] = cells(row);
      const isDoctor = cells(row).at(-1)?.startsWith('only for the doctor');
      const highest = asked.includes('write') ? 'read and write' : 'read';
      expect([row, level]).toEqual([row, highest]);
      expect([row, asked.slice(0, 3).every((one) => one === '–')]).toEqual([row, isDoctor]);
    }
    expect(table).toHaveLength(8);
  });

  it('names environments, secret and variable as the workflows do', () => {
    const places = rows.filter((row) => row.includes('`ARBITER_APP_KEY`')).map((row) => cells(row)[0]);
    expect(places.slice(0, 2)).toEqual(['`arbiter`', '`arbiter-release`']);
    expect([jobsOf('gate').gate, jobsOf('release').release].map((job) => job?.environment)).toEqual([
      'arbiter',
      'arbiter',
    ]);
    expect(jobsOf('release').bundle?.environment).toBe('arbiter-release');
    for (const job of Object.values(COLUMNS).flat())
      expect(tokenOf(job)?.with).toMatchObject({
        'app-id': '${{ vars.ARBITER_APP_ID }}',
        'private-key': '${{ secrets.ARBITER_APP_KEY }}',
      });
    expect(document).toContain('Variables: `ARBITER_APP_ID`');
  });

  it('shows the steps as they are', () => {
    const [app, gate] = jobsOf('gate').gate?.steps ?? [];
    const [, shown = ''] = /```yaml\n( {4}environment[\s\S]*?)```/.exec(document) ?? [];
    const { steps } = parse(shown) as { steps: Job['steps'] };
    expect(steps[0]?.uses).toBe(app?.uses);
    expect(steps[1]?.with).toEqual(gate?.with);
  });
});
