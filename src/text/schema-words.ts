/** The part of JSON Schema (draft 7) that our formats use. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly discriminator?: { readonly propertyName: string };
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly [keyword: string]: unknown;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  null: 'nothing',
};

/** What the patterns of the schemas ask for, as a person would say it. */
const PATTERN_WORDS: ReadonlyMap<string, string> = new Map([
  ['^[a-z0-9]+(?:[-_.][a-z0-9]+)*$', 'a name of lower-case letters and digits, joined by - _ or .'],
  ['^\\d+\\.\\d+(?:\\.\\d+)?$', 'a version of two or three numbers, such as "1.0" or "1.2.3"'],
  [
    '^\\d+\\.\\d+(?:\\.\\d+)?(?:-[0-9A-Za-z.-]+)?$',
    'a version of two or three numbers, such as "1.0", "1.2.3" or "1.2.3-rc.1"',
  ],
  ['^[A-Za-z_][A-Za-z0-9_]*$', 'a name of letters, digits and _'],
  ['^\\$params\\.[A-Za-z_][A-Za-z0-9_]*$', 'a parameter of this policy, written $params.NAME'],
  ['^MLFLOW_[A-Z0-9_]+$', 'the name of a variable that begins with MLFLOW_, such as MLFLOW_TRACKING_TOKEN'],
  ['^[1-9][0-9]{0,9}$', 'a whole number in quotes, such as "3"'],
  ['^[^/:\\u0000-\\u001f\\u007f]{1,256}$', 'the name of a registered model, without / and :'],
  ['^[1-9][0-9]*[hdw]$', 'a length of time: a whole number and h, d or w, such as 30d'],
  ['^[1-9][0-9]{0,4}d$', 'a number of days, such as 90d'],
  ['^[1-9][0-9]{0,3}[hd]$', 'a length of time: a whole number and h or d, such as 4h'],
  ['@sha256:[0-9a-f]{64}$', 'an image by its digest, NAME@sha256: and 64 hexadecimal digits'],
  ['^(?:/|$)', 'a JSON pointer, such as /metrics/auc'],
  ['^(?!/)(?!.*\\.\\.)', 'a path inside the repository, without a leading / and without ..'],
  [
    '^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})(?:\\[bot\\])?$',
    'a GitHub login: ASCII letters, digits, - and _ (apps end in [bot])',
  ],
  ['^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$', 'a team as ORG/SLUG'],
  ['^[0-9a-f]{64}$', 'a SHA-256 as 64 lower-case hexadecimal digits'],
  ['^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9])?$', 'a name of up to 64 letters, digits, . _ and -'],
  ['^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$', 'an instant in UTC, such as 2026-12-31T00:00:00Z'],
  ['^https://[^\\s*]+$', 'a URL that begins with https://'],
  [
    '^https://[^/\\s*]+/[^/\\s*]+/[^/\\s*]+/\\.github/workflows/[^/\\s*@]+\\.ya?ml@(?:refs/(?:heads|tags)/[^\\s*]+|[0-9a-f]{40})$',
    'the URI of a workflow file with its ref, such as https://github.com/OWNER/NAME/.github/workflows/FILE.yml@refs/heads/main',
  ],
  ['^refs/(?:heads|tags)/[^\\s*]+$', 'a full ref, such as refs/heads/main'],
  ['^\\.arbiter/trusted-root\\.json$', '.arbiter/trusted-root.json'],
  [
    '^application/vnd\\.dev\\.sigstore\\.trustedroot(?:\\+json;version=0\\.[12]|\\.v0\\.[12]\\+json)$',
    'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  ],
  ['^[A-Za-z0-9+/]+={0,2}$', 'base64 (RFC 4648, section 4)'],
  ['^(?:0|[1-9]\\d{0,18})$', 'a whole number as a text'],
]);

export function patternWords(pattern: string): string | undefined {
  return PATTERN_WORDS.get(pattern);
}

/** What a schema asks for, in a few words. */
export function expectedOf(schema: Schema): string {
  const allowed = schema.enum ?? ('const' in schema ? [schema.const] : undefined);
  if (allowed !== undefined) return allowed.map((word) => `\`${String(word)}\``).join(' or ');
  const words = schema.pattern === undefined ? undefined : patternWords(schema.pattern);
  return words ?? TYPE_WORDS[schema.type ?? ''] ?? 'another value';
}

export function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

const SHOWN_CHARACTERS = 60;

/** What was found, short enough for one line. */
export function foundOf(value: unknown): string {
  switch (typeOf(value)) {
    case 'null':
      return 'nothing';
    case 'array':
      return 'a list';
    case 'object':
      return 'keys with values';
    case 'string': {
      const text = value as string;
      const shown = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
      return `the text ${JSON.stringify(shown)}`;
    }
    case 'number':
      return `the number ${value}`;
    default:
      return `\`${value}\``;
  }
}
