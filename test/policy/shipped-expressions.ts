import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonValue } from '../../src/text/document.ts';
import { parseYaml } from '../../src/text/yaml.ts';

const SHIPPED = ['README.md', 'docs', 'policies', 'examples', 'templates', 'schemas'];

export interface ShippedExpression {
  readonly file: string;
  readonly text: string;
}

/** Every expression that we hand to others: in packs, examples, templates, schemas and what the documentation shows. */
export function shippedExpressions(): readonly ShippedExpression[] {
  return SHIPPED.flatMap(filesBelow)
    .filter((file) => /\.(?:md|ya?ml|json)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      if (!/\bexpr(?:ession)?\b/.test(text)) return [];
      return yamlOf(file, text).flatMap((yaml) => {
        const { value, problems } = parseYaml(yaml, file);
        // A block that only shows a part of a file need not be YAML by itself; one with an expression must be.
        if (problems.length > 0 && /\bexpr:/.test(yaml)) throw new Error(`${file}: ${problems[0]?.message}`);
        return expressionsIn(value).map((found) => ({ file, text: found }));
      });
    });
}

function filesBelow(path: string): readonly string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function yamlOf(file: string, text: string): readonly string[] {
  if (!file.endsWith('.md')) return [text];
  return [...text.matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```/gm)].map(([, indent = '', block = '']) =>
    block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );
}

function expressionsIn(value: JsonValue | undefined): readonly string[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(expressionsIn);
  const here = typeof value.expr === 'string' ? [value.expr] : [];
  // An example of the schema stands below the key itself.
  const examples = (value.expr as { examples?: unknown } | null | undefined)?.examples;
  const shown = Array.isArray(examples) ? examples.filter((text) => typeof text === 'string') : [];
  return [...here, ...shown, ...Object.values(value).flatMap(expressionsIn)];
}
