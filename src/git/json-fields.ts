export type Fields = Readonly<Record<string, unknown>>;

/** The members of a value that somebody else wrote; none where it has none. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
