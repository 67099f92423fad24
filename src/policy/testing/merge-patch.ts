import type { JsonValue } from '../../text/document.ts';

type JsonObject = { [key: string]: JsonValue };

/** One value laid over another, as RFC 7396 has it: objects key by key, `null` takes a key away, all else replaces. */
export function overlay(under: JsonValue | undefined, over: JsonValue): JsonValue {
  if (!isObject(over)) return over;
  const result: JsonObject = Object.assign(Object.create(null), isObject(under) ? under : {});
  for (const [key, value] of Object.entries(over)) {
    if (value === null) delete result[key];
    else result[key] = overlay(result[key], value);
  }
  return result;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
