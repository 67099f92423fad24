/** docs/reference/bundle.md, held to the code: its codes, its manifest, its limits, and its commands. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBundleFile } from '../../src/commands/bundle-file.ts';
import { sha256Hex } from '../../src/model/canonical.ts';
import { BUNDLE_CODES, BUNDLE_LIMITS, LARGE_FILE_BYTES } from '../../src/release/bundle-archive.ts';
import { type BundleManifest, manifestBytes, readManifest } from '../../src/release/bundle-manifest.ts';
import { parseBundleTag } from '../../src/release/bundle-name.ts';
import { DIFFERENCE_CODES } from '../../src/release/schema-difference.ts';
import { readDocument } from '../docs/console.ts';
import { sampleSource } from './bundle-sample.ts';

const document = readDocument('docs/reference/bundle.md');

function section(title: string): string {
  const [, text] = new RegExp(`^## ${title}\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(document) ?? [];
  if (text === undefined) throw new Error(`There is no section ${title}.`);
  return text;
}

/** Words in code of the first column of a table. */
function firstColumn(text: string): string[] {
  return [...text.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? ''),
  );
}

function block(language: string): string {
  return new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(document)?.[1] ?? '';
}

describe('docs/reference/bundle.md', () => {
  it('lists every reason of a refusal, each once', () => {
    expect(firstColumn(section('How it is verified')).sort()).toEqual([...BUNDLE_CODES].sort());
  });

  it('lists every difference of signatures, each once', () => {
    expect(firstColumn(section('Signatures of models')).sort()).toEqual([...DIFFERENCE_CODES].sort());
  });

  it('shows a manifest that is one', () => {
    const manifest: BundleManifest = JSON.parse(block('json'));
    const { model_card: _, ...shown } = manifest;
    expect(readManifest(manifestBytes(manifest))).toMatchObject(shown);
  });

  it('shows tags that are read', () => {
    const [candidate = '', ...approved] = firstColumn(
      document.slice(0, document.indexOf('## What is in it')),
    );
    // Before approval it is a word of people: no bundle bears it.
    expect([candidate, parseBundleTag(candidate)]).toEqual([
      'fraud-detection-v1.4-prod-candidate',
      undefined,
    ]);
    expect(approved.map((tag) => parseBundleTag(tag)?.number)).toEqual([1, 2]);
  });

  it('says the limits that are', () => {
    const { maxFiles, maxDocumentSize, maxHeldSize, maxSize } = BUNDLE_LIMITS;
    const mebibyte = 1024 * 1024;
    expect(document).toContain(`100 MB (${LARGE_FILE_BYTES.toLocaleString('en-US')} bytes)`);
    expect(document).toContain(
      `more than ${maxFiles.toLocaleString('en-US')} files; a file over 100 MB; a document over ${maxDocumentSize / mebibyte} MB, or all over ${maxHeldSize / mebibyte} MB; over ${maxSize / mebibyte / 1024} GB`,
    );
  });
});

describe('the commands of docs/reference/bundle.md', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'arbiter-bundle-'));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('find every file as it is listed, and the subject', async () => {
    const source = sampleSource();
    await writeBundleFile(join(folder, `${source.tag}.tar`), source);
    const out = execFileSync('sh', ['-e', '-c', block('sh')], { cwd: folder, encoding: 'utf8' });
    expect(out).toBe(`${sha256Hex(source.subject)}  subject.json\n`);
  });
});
