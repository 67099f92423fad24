/** What follows the byte of an opcode. `lineN`: N lines; `lengthN`: a length of N bytes, and so many bytes. */
export type Operand =
  | 'none'
  | 'line1'
  | 'line2'
  | 'length1'
  | 'length4'
  | 'length8'
  | 'bytes1'
  | 'bytes2'
  | 'bytes4'
  | 'bytes8';

/**
 * What an opcode does to the stack of the machine that loads a pickle. `text` pushes what its operand says, `plain` any
 * other value; `take` replaces the given number of values by one, `drop` takes them off; `mark…` do so down to the mark.
 */
export type Effect =
  | { readonly does: 'text' | 'plain' | 'mark' | 'nothing' | 'stop' | 'duplicate' }
  | { readonly does: 'take' | 'drop'; readonly count: number; readonly isCall?: true }
  | { readonly does: 'markTake' | 'markDrop'; readonly isCall?: true }
  | { readonly does: 'global' | 'instance' | 'stackGlobal' | 'extension' }
  | { readonly does: 'put' | 'get' | 'memoize' };

export interface Opcode {
  readonly name: string;
  readonly operand: Operand;
  readonly effect: Effect;
}

const op = (name: string, operand: Operand, effect: Effect): Opcode => ({ name, operand, effect });
const PLAIN: Effect = { does: 'plain' };
const TEXT: Effect = { does: 'text' };
const MARK_TAKE: Effect = { does: 'markTake' };
const MARK_DROP: Effect = { does: 'markDrop' };
/** What is put into something that was imported changes it (`sys.path`, `os.environ`): as much as a call. */
const add = (count: number): Effect => ({ does: 'drop', count, isCall: true });
const ADD_MARKED: Effect = { does: 'markDrop', isCall: true };
const take = (count: number): Effect => ({ does: 'take', count });
const drop = (count: number): Effect => ({ does: 'drop', count });
const call = (count: number): Effect => ({ does: 'take', count, isCall: true });

/** All opcodes of the protocols 0 to 5, by their byte. Anything else ends the reading, as it ends the loading. */
export const OPCODES: ReadonlyMap<number, Opcode> = new Map<number, Opcode>([
  [0x28, op('MARK', 'none', { does: 'mark' })],
  [0x2e, op('STOP', 'none', { does: 'stop' })],
  [0x30, op('POP', 'none', drop(1))],
  [0x31, op('POP_MARK', 'none', MARK_DROP)],
  [0x32, op('DUP', 'none', { does: 'duplicate' })],
  [0x46, op('FLOAT', 'line1', PLAIN)],
  [0x49, op('INT', 'line1', PLAIN)],
  [0x4a, op('BININT', 'bytes4', PLAIN)],
  [0x4b, op('BININT1', 'bytes1', PLAIN)],
  [0x4c, op('LONG', 'line1', PLAIN)],
  [0x4d, op('BININT2', 'bytes2', PLAIN)],
  [0x4e, op('NONE', 'none', PLAIN)],
  [0x50, op('PERSID', 'line1', PLAIN)],
  [0x51, op('BINPERSID', 'none', take(1))],
  [0x52, op('REDUCE', 'none', call(2))],
  [0x53, op('STRING', 'line1', TEXT)],
  [0x54, op('BINSTRING', 'length4', TEXT)],
  [0x55, op('SHORT_BINSTRING', 'length1', TEXT)],
  [0x56, op('UNICODE', 'line1', TEXT)],
  [0x58, op('BINUNICODE', 'length4', TEXT)],
  [0x61, op('APPEND', 'none', add(1))],
  // The state is taken off; whose state it becomes stays.
  [0x62, op('BUILD', 'none', { does: 'drop', count: 1, isCall: true })],
  [0x63, op('GLOBAL', 'line2', { does: 'global' })],
  [0x64, op('DICT', 'none', MARK_TAKE)],
  [0x65, op('APPENDS', 'none', ADD_MARKED)],
  [0x67, op('GET', 'line1', { does: 'get' })],
  [0x68, op('BINGET', 'bytes1', { does: 'get' })],
  [0x69, op('INST', 'line2', { does: 'instance' })],
  [0x6a, op('LONG_BINGET', 'bytes4', { does: 'get' })],
  [0x6c, op('LIST', 'none', MARK_TAKE)],
  [0x6f, op('OBJ', 'none', { does: 'markTake', isCall: true })],
  [0x70, op('PUT', 'line1', { does: 'put' })],
  [0x71, op('BINPUT', 'bytes1', { does: 'put' })],
  [0x72, op('LONG_BINPUT', 'bytes4', { does: 'put' })],
  [0x73, op('SETITEM', 'none', add(2))],
  [0x74, op('TUPLE', 'none', MARK_TAKE)],
  [0x75, op('SETITEMS', 'none', ADD_MARKED)],
  [0x29, op('EMPTY_TUPLE', 'none', PLAIN)],
  [0x5d, op('EMPTY_LIST', 'none', PLAIN)],
  [0x7d, op('EMPTY_DICT', 'none', PLAIN)],
  [0x47, op('BINFLOAT', 'bytes8', PLAIN)],
  [0x42, op('BINBYTES', 'length4', PLAIN)],
  [0x43, op('SHORT_BINBYTES', 'length1', PLAIN)],
  [0x80, op('PROTO', 'bytes1', { does: 'nothing' })],
  [0x81, op('NEWOBJ', 'none', call(2))],
  [0x82, op('EXT1', 'bytes1', { does: 'extension' })],
  [0x83, op('EXT2', 'bytes2', { does: 'extension' })],
  [0x84, op('EXT4', 'bytes4', { does: 'extension' })],
  [0x85, op('TUPLE1', 'none', take(1))],
  [0x86, op('TUPLE2', 'none', take(2))],
  [0x87, op('TUPLE3', 'none', take(3))],
  [0x88, op('NEWTRUE', 'none', PLAIN)],
  [0x89, op('NEWFALSE', 'none', PLAIN)],
  [0x8a, op('LONG1', 'length1', PLAIN)],
  [0x8b, op('LONG4', 'length4', PLAIN)],
  [0x8c, op('SHORT_BINUNICODE', 'length1', TEXT)],
  [0x8d, op('BINUNICODE8', 'length8', TEXT)],
  [0x8e, op('BINBYTES8', 'length8', PLAIN)],
  [0x8f, op('EMPTY_SET', 'none', PLAIN)],
  [0x90, op('ADDITEMS', 'none', ADD_MARKED)],
  [0x91, op('FROZENSET', 'none', MARK_TAKE)],
  [0x92, op('NEWOBJ_EX', 'none', call(3))],
  [0x93, op('STACK_GLOBAL', 'none', { does: 'stackGlobal' })],
  [0x94, op('MEMOIZE', 'none', { does: 'memoize' })],
  [0x95, op('FRAME', 'bytes8', { does: 'nothing' })],
  [0x96, op('BYTEARRAY8', 'length8', PLAIN)],
  [0x97, op('NEXT_BUFFER', 'none', PLAIN)],
  [0x98, op('READONLY_BUFFER', 'none', take(1))],
]);
