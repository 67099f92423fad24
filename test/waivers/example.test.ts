import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadWaiver } from '../../src/model/waivers.ts';
import { arbiter } from '../setup/io.ts';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLE = join(ROOT, 'examples/waiver');

test('the example is sound', async () => {
  const { code, stdout } = await arbiter(['validate', EXAMPLE]);
  expect([code, stdout]).toEqual([0, '5 files, 1 models, 1 policies: sound\n']);
});

test('the waiver in the how-to is that of the example', () => {
  const page = readFileSync(join(ROOT, 'docs/how-to/waivers.md'), 'utf8');
  const shown = /```yaml\n# \.arbiter\/waivers\/auc\.yml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const file = readFileSync(join(EXAMPLE, '.arbiter/waivers/auc.yml'), 'utf8');
  expect(loadWaiver(shown, 'page').value).toEqual(loadWaiver(file, 'file').value);
});
