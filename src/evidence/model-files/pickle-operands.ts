import type { Operand } from './pickle-opcodes.ts';

/** What may lie on the stack and in the memo: only texts matter, since only they can become names. */
export type Value = string | null;

/** No module or name is longer; longer texts are only passed over. */
const LONGEST_NAME = 300;

export function isName(value: Value): value is string {
  return value !== null && value.length <= LONGEST_NAME;
}

/**
 * Whether the loader may take the line: a text that merely begins with the letter of an opcode is no pickle. What is refused
 * here ends the reading, so nothing may be that any loader takes: hexadecimal numbers, what C reads up to a NUL, any length.
 */
export function isLineSound(name: string, line: Uint8Array): boolean {
  const pattern = LINES[name];
  return pattern === undefined || pattern.test(Buffer.from(line).toString('latin1'));
}

const LINES: Readonly<Record<string, RegExp>> = {
  INT: /^\s*[+-]?[\da-fxo_]*l?\s*(?:\0|$)/i,
  LONG: /^\s*[+-]?[\da-fxo_]*l?\s*(?:\0|$)/i,
  FLOAT: /^\s*[+-]?(?:\d|\.|inf|nan)[\d_.e+-]*(?:inity)?\s*(?:\0|$)/i,
  STRING: /^\s*(?:"[\s\S]*"|'[\s\S]*')\s*$/,
  GET: /^\s*[+-]?\d[\d_]*\s*(?:\0|$)/,
  PUT: /^\s*[+-]?\d[\d_]*\s*(?:\0|$)/,
};

/** Key of the memo: digits on a line, or a number of one or four bytes. NaN: no number that can be told from its neighbours. */
export function keyOf(operand: Operand, argument: Uint8Array): number {
  if (operand === 'line1') {
    const [digits = ''] = Buffer.from(argument).toString('latin1').split('\0');
    const key = Number(digits.trim().replaceAll('_', ''));
    return Number.isSafeInteger(key) ? key : Number.NaN;
  }
  return operand === 'bytes1'
    ? (argument[0] as number)
    : new DataView(argument.buffer, argument.byteOffset, 4).getUint32(0, true);
}

/** Texts that Python would change while reading them (escapes) are not known here. */
export function textOf(opcode: string, argument: Uint8Array): Value {
  if (argument.length > LONGEST_NAME) return null;
  const text = strict(argument);
  if (text === null) return null;
  if (opcode === 'UNICODE') return text.includes('\\') ? null : text;
  if (opcode !== 'STRING') return text;
  return text.includes('\\') ? null : text.trim().slice(1, -1);
}

export function strict(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
