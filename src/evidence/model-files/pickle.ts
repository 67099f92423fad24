import { OPCODES, type Opcode, type Operand } from './pickle-opcodes.ts';
import { isLineSound, isName, keyOf, strict, textOf, type Value } from './pickle-operands.ts';

/** What a pickle names to be imported. */
export interface PickleImport {
  /** As written; null: it is put together while loading, and cannot be told. */
  readonly module: string | null;
  readonly name: string | null;
  /** Byte of the opcode in the pickle. */
  readonly at: number;
}

/** A pickle as it would be loaded, read without loading it. */
export interface PickleScan {
  /** Each module and name once, in the order in which they are met. */
  readonly imports: readonly PickleImport[];
  /** Whether something that was imported is called, or given a state. */
  readonly isCalling: boolean;
  /** Bytes up to and with STOP; null: it does not end, or breaks off before. What comes before runs all the same. */
  readonly length: number | null;
  /** Why the reading ended before STOP. */
  readonly fault: string | null;
  /** The reading gave up where the loader may go on: whatever was found, it may be a pickle. */
  readonly isGivenUp: boolean;
  /** The bytes ended before the pickle did: with more of them it may be one. */
  readonly isCutOff: boolean;
}

const MARK = Symbol('mark');
type Slot = Value | typeof MARK;

const MOST_STEPS = 20_000_000;
const MOST_DEPTH = 1_000_000;
const MOST_IMPORTS = 200;

class Ended extends Error {}
/** Ended by a limit of this reading, which no loader has. */
class GivenUp extends Ended {}
class CutOff extends Ended {}

/**
 * Walks through one pickle from its first byte as the machine that loads it would, but for what it would import and call.
 * Never throws. The stack is kept, so that names which are put together by STACK_GLOBAL or come out of the memo are known.
 * @param size of the whole, where `bytes` are only its beginning.
 */
export function scanPickle(bytes: Uint8Array, size = bytes.length): PickleScan {
  const machine = new Machine(bytes, size);
  try {
    machine.run();
    return machine.result();
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
    return machine.result(error);
  }
}

class Machine {
  readonly #bytes: Uint8Array;
  readonly #size: number;
  readonly #view: DataView;
  readonly #stack: Slot[] = [];
  readonly #memo = new Map<number, Value>();
  readonly #imports = new Map<string, PickleImport>();
  #at = 0;
  #isCalling = false;
  #length: number | null = null;

  constructor(bytes: Uint8Array, size: number) {
    this.#bytes = bytes;
    this.#size = size;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  result(ended?: Ended): PickleScan {
    return {
      imports: [...this.#imports.values()],
      isCalling: this.#isCalling,
      length: this.#length,
      fault: ended?.message ?? null,
      isGivenUp: ended instanceof GivenUp,
      isCutOff: ended instanceof CutOff,
    };
  }

  run(): void {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const at = this.#at;
      const code = this.#bytes[at];
      if (code === undefined) throw new CutOff('it has no end');
      const opcode = OPCODES.get(code);
      if (opcode === undefined)
        throw new Ended(`byte ${at} is 0x${code.toString(16).padStart(2, '0')}, which is no opcode`);
      this.#at += 1;
      if (this.#step(opcode, at)) return;
    }
    throw new GivenUp(`it has more than ${MOST_STEPS} opcodes`);
  }

  /** True at STOP. */
  #step({ name, operand, effect }: Opcode, at: number): boolean {
    const argument = this.#read(operand, name);
    switch (effect.does) {
      case 'stop':
        this.#pop();
        this.#length = this.#at;
        return true;
      case 'nothing':
        if (name === 'PROTO' && (this.#bytes[at + 1] as number) > 5)
          throw new Ended(`it is of protocol ${this.#bytes[at + 1]}; 0 to 5 are read`);
        return false;
      case 'mark':
        this.#push(MARK);
        return false;
      case 'plain':
        this.#push(null);
        return false;
      case 'text':
        this.#push(textOf(name, argument));
        return false;
      case 'duplicate':
        this.#push(this.#top());
        return false;
      case 'take':
      case 'drop':
        for (let count = 0; count < effect.count; count += 1) this.#pop();
        // BUILD needs what it gives the state to.
        if (effect.does === 'drop' && effect.isCall === true && this.#stack.length === 0)
          throw new Ended('it takes more from its stack than there is');
        if (effect.isCall === true) this.#isCalling = true;
        if (effect.does === 'take') this.#push(null);
        return false;
      case 'markTake':
      case 'markDrop':
        this.#popToMark();
        if (effect.isCall === true) this.#isCalling = true;
        if (effect.does === 'markTake') this.#push(null);
        return false;
      default:
        this.#name(effect.does, operand, argument, at);
        return false;
    }
  }

  #name(
    does: 'global' | 'instance' | 'stackGlobal' | 'extension' | 'put' | 'get' | 'memoize',
    operand: Operand,
    argument: Uint8Array,
    at: number,
  ): void {
    switch (does) {
      case 'instance':
        this.#popToMark();
        this.#isCalling = true;
        this.#importLines(argument, at);
        return;
      case 'global':
        this.#importLines(argument, at);
        return;
      case 'stackGlobal': {
        const name = this.#pop();
        const module = this.#pop();
        this.#imported(module, name, at);
        return;
      }
      case 'extension':
        // A number in a table of the process that loads it: which name it stands for is not in the file.
        this.#imported(null, null, at);
        return;
      case 'put':
        this.#memo.set(this.#key(operand, argument), this.#topValue());
        return;
      case 'memoize':
        this.#memo.set(this.#memo.size, this.#topValue());
        return;
      case 'get': {
        const key = this.#key(operand, argument);
        if (!this.#memo.has(key)) throw new Ended('it asks for something that it has not put away');
        this.#push(this.#memo.get(key) ?? null);
      }
    }
    if (this.#memo.size > MOST_DEPTH) throw new GivenUp(`it puts away more than ${MOST_DEPTH} values`);
  }

  #key(operand: Operand, argument: Uint8Array): number {
    const key = keyOf(operand, argument);
    if (Number.isNaN(key)) throw new GivenUp('a number in its memo is too large');
    return key;
  }

  #importLines(argument: Uint8Array, at: number): void {
    const [module = '', name = ''] = strict(argument)?.split('\n') ?? [];
    this.#imported(module === '' ? null : module, name === '' ? null : name, at);
  }

  #imported(module: Value, name: Value, at: number): void {
    const isKnown = isName(module) && isName(name);
    const found = isKnown ? { module, name, at } : { module: null, name: null, at };
    const key = JSON.stringify([found.module, found.name]);
    if (!this.#imports.has(key)) this.#imports.set(key, found);
    if (this.#imports.size > MOST_IMPORTS) throw new GivenUp(`it imports more than ${MOST_IMPORTS} names`);
    // No module has such a name, so the loader breaks off here; prose and tables look like this.
    if (isKnown && !/^[\p{L}\p{N}_.-]+$/u.test(module)) throw new Ended('it imports what is no module');
    this.#push(null);
  }

  #push(value: Slot): void {
    if (this.#stack.length >= MOST_DEPTH) throw new GivenUp(`it stacks up more than ${MOST_DEPTH} values`);
    this.#stack.push(value);
  }

  #pop(): Value {
    const value = this.#stack.pop();
    if (value === undefined) throw new Ended('it takes more from its stack than there is');
    // POP over a mark is allowed; what asks for a value there breaks off in the loader.
    return value === MARK ? null : value;
  }

  #top(): Slot {
    const value = this.#stack.at(-1);
    return value === undefined ? null : value;
  }

  #topValue(): Value {
    const value = this.#top();
    return value === MARK ? null : value;
  }

  #popToMark(): void {
    for (;;) {
      const value = this.#stack.pop();
      if (value === undefined) throw new Ended('it closes a list that was not opened');
      if (value === MARK) return;
    }
  }

  #read(operand: Operand, name: string): Uint8Array {
    switch (operand) {
      case 'none':
        return this.#take(0);
      case 'line1':
        return this.#lines(1, name);
      case 'line2':
        return this.#lines(2, name);
      case 'bytes1':
        return this.#take(1);
      case 'bytes2':
        return this.#take(2);
      case 'bytes4':
        return this.#take(4);
      case 'bytes8':
        return this.#take(8);
      case 'length1':
        return this.#take(this.#number(1));
      case 'length4':
        return this.#take(this.#number(4));
      case 'length8':
        return this.#take(this.#number(8));
    }
  }

  #number(size: 1 | 4 | 8): number {
    const at = this.#at;
    this.#take(size);
    if (size === 1) return this.#view.getUint8(at);
    if (size === 4) return this.#view.getUint32(at, true);
    return Number(this.#view.getBigUint64(at, true));
  }

  #take(size: number): Uint8Array {
    if (this.#at + size > this.#size) throw new Ended('it ends in the middle of a value');
    if (this.#at + size > this.#bytes.length) throw new CutOff('what comes next of it is not held');
    const taken = this.#bytes.subarray(this.#at, this.#at + size);
    this.#at += size;
    return taken;
  }

  #lines(count: 1 | 2, name: string): Uint8Array {
    const start = this.#at;
    for (let line = 0; line < count; line += 1) {
      const end = this.#bytes.indexOf(0x0a, this.#at);
      if (end === -1) throw new CutOff('it ends in the middle of a line');
      this.#at = end + 1;
    }
    const lines = this.#bytes.subarray(start, this.#at - 1);
    if (!isLineSound(name, lines)) throw new Ended(`byte ${start - 1} begins no ${name}`);
    return lines;
  }
}
