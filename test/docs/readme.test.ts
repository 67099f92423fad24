import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { WORKFLOWS } from '../../src/scaffold/plan.ts';
import { repositoryRoot } from './console.ts';

const README = readFileSync(join(repositoryRoot, 'README.md'), 'utf8');
const LINKS = [...README.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link);
const NUMBERS = ['six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const pagesOf = (folder: string): string[] =>
  readdirSync(join(repositoryRoot, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);

it.each([
  ...['docs/how-to', 'docs/reference', 'docs/explanation'].flatMap(pagesOf),
  ...readdirSync(join(repositoryRoot, 'actions')).map((name) => `actions/${name}/README.md`),
])('the README leads to %s', (page) => {
  expect(LINKS).toContain(page);
});

it('the README counts the workflows that init writes', () => {
  expect(README).toContain(`and ${NUMBERS[WORKFLOWS.length - 6]} workflows pinned by commit`);
});
