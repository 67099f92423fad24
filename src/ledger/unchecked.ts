/** An object of a JSON that no schema has checked, or an empty one. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
}

/** An array of a JSON that no schema has checked, or an empty one. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text of a JSON that no schema has checked, or null. */
export function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** A JSON text that no schema has checked, or undefined where it is none. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
