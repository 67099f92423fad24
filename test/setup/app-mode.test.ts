import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readDocument } from '../docs/console.ts';

/** docs/how-to/app-mode.md against the workflow it describes. */
describe('docs/how-to/app-mode.md', () => {
  const document = readDocument('docs/how-to/app-mode.md');
  const template = readDocument('templates/workflows/arbiter-gate-app.yml');
  const { jobs } = parse(template) as {
    jobs: { gate: { environment: string; steps: { uses: string; with: Record<string, string> }[] } };
  };
  const [app, gate] = jobs.gate.steps;

  it('has the steps in their order', () => {
    const steps = [...document.matchAll(/^## (\d)\. (.*)$/gm)];
    expect(steps.map(([, number]) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('asks for the permissions that the workflow takes, and for one more for the doctor', () => {
    const NAMES: Readonly<Record<string, string>> = { 'Commit statuses': 'statuses' };
    const rows = [
      ...document.matchAll(/^\| (?:Repository|Organization): ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm),
    ];
    const asked = rows
      .filter(([, , , why]) => !why?.startsWith('only for the doctor'))
      .map(([, name = '', level = '']) => [
        `permission-${NAMES[name] ?? name.toLowerCase().replace(' ', '-')}`,
        level.includes('write') ? 'write' : 'read',
      ]);
    const taken = Object.entries(app?.with ?? {}).filter(([name]) => name.startsWith('permission-'));
    expect([...asked].sort()).toEqual([...taken].sort());
    expect(rows).toHaveLength(asked.length + 1);
  });

  it('names the environment, its secret and its variable as the workflow does', () => {
    expect(document).toContain(`New environment \`${jobs.gate.environment}\``);
    expect(app?.with['private-key']).toBe('${{ secrets.ARBITER_APP_KEY }}');
    expect(app?.with['app-id']).toBe('${{ vars.ARBITER_APP_ID }}');
    for (const name of ['ARBITER_APP_KEY', 'ARBITER_APP_ID']) expect(document).toContain(`\`${name}\``);
  });

  it('shows the steps as they are', () => {
    const [, shown = ''] = /```yaml\n( {4}environment[\s\S]*?)```/.exec(document) ?? [];
    const { steps } = parse(shown) as { steps: typeof jobs.gate.steps };
    expect(steps[0]?.uses).toBe(app?.uses);
    expect(steps[1]?.with).toEqual(gate?.with);
  });
});
