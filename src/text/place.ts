import { type JsonValue, pointerToken, type TextDocument } from './document.ts';

/** A word of a document: a key, or a value that is neither a list nor an object. */
export interface Word {
  readonly pointer: string;
  readonly isKey: boolean;
}

/** The key or the value that begins at a line and column of a text. */
export function wordAt(document: TextDocument, line: number, column: number): Word | undefined {
  const isHere = (at: ReturnType<TextDocument['at']>) => at?.line === line && at.column === column;
  const look = (value: JsonValue | undefined, pointer: string): Word | undefined => {
    if (value === undefined || value === null || typeof value !== 'object')
      return isHere(document.at(pointer)) ? { pointer, isKey: false } : undefined;
    for (const [key, child] of Object.entries(value)) {
      const below = `${pointer}/${pointerToken(key)}`;
      if (!Array.isArray(value) && isHere(document.keyAt(below))) return { pointer: below, isKey: true };
      const found = look(child, below);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return look(document.value, '');
}

/** A value without what a pointer names; the value itself where there is no such thing. */
export function without(value: JsonValue, pointer: string): JsonValue {
  const [, first, ...rest] = pointer.split('/');
  if (first === undefined || value === null || typeof value !== 'object') return value;
  const key = first.replaceAll('~1', '/').replaceAll('~0', '~');
  const below = rest.map((token) => `/${token}`).join('');
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      String(index) !== key ? [item] : rest.length === 0 ? [] : [without(item, below)],
    );
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, child]) =>
      name !== key ? [[name, child]] : rest.length === 0 ? [] : [[name, without(child, below)]],
    ),
  );
}
