import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** Contexts by name, and how the steps before went. */
export interface Scope {
  readonly contexts: { readonly [name: string]: Value };
  readonly failed: boolean;
}

type Data = ReturnType<Evaluator['evaluate']>;
type Definition = Parameters<
  Map<string, { name: string; minArgs: number; maxArgs: number; call: () => Data }>['set']
>[1];

function toData(value: Value): Data {
  if (value === null) {
    return new data.Null();
  }
  if (Array.isArray(value)) {
    return new data.Array(...value.map(toData));
  }
  switch (typeof value) {
    case 'string':
      return new data.StringData(value);
    case 'number':
      return new data.NumberData(value);
    case 'boolean':
      return new data.BooleanData(value);
    default:
      return new data.Dictionary(
        ...Object.entries(value).map(([key, child]) => ({ key, value: toData(child) })),
      );
  }
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#status-check-functions */
function statusFunctions(failed: boolean): Map<string, Definition> {
  const outcome: Readonly<Record<string, boolean>> = {
    success: !failed,
    failure: failed,
    always: true,
    cancelled: false,
  };
  const define = (name: string, value: boolean): Definition => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  });
  return new Map(Object.entries(outcome).map(([name, value]) => [name, define(name, value)]));
}

function evaluated(expression: string, scope: Scope): Data {
  const { tokens } = new Lexer(expression).lex();
  const functions = statusFunctions(scope.failed);
  const parsed = new Parser(tokens, Object.keys(scope.contexts), [...functions.values()]).parse();
  return new Evaluator(parsed, toData(scope.contexts) as data.Dictionary, functions).evaluate();
}

function truthy(value: Data): boolean {
  switch (value.kind) {
    case data.Kind.Null:
      return false;
    case data.Kind.Boolean:
    case data.Kind.Number:
      return value.number() !== 0 && !Number.isNaN(value.number());
    case data.Kind.String:
      return value.coerceString() !== '';
    default:
      return true;
  }
}

const EXPRESSION = /\$\{\{((?:'(?:[^']|'')*'|(?!\}\})[^'])*)\}\}/g;

/** Text with every `${{ }}` replaced. Unknown contexts and functions throw, as GitHub refuses the file. */
export function interpolate(text: string, scope: Scope): string {
  return text.replace(EXPRESSION, (_, expression: string) => evaluated(expression, scope).coerceString());
}

/** Whether an `if:` lets a step or job run; without a status function it asks for success as well. */
export function allows(condition: string | boolean | undefined, scope: Scope): boolean {
  const text = String(condition ?? '').trim();
  const inner = /^\$\{\{([\s\S]*)\}\}$/.exec(text)?.[1] ?? text;
  const asksStatus = /\b(success|failure|always|cancelled)\s*\(/i.test(inner);
  if (!asksStatus && scope.failed) {
    return false;
  }
  return inner.trim() === '' || truthy(evaluated(inner, scope));
}

/** Every value of a map with its expressions replaced. */
export function interpolateMap(
  map: Readonly<Record<string, unknown>> | undefined,
  scope: Scope,
): Record<string, string> {
  const entries = Object.entries(map ?? {}).map(([key, value]) => [
    key,
    interpolate(String(value ?? ''), scope),
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}
