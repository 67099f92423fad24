/** Layers of Keras that hold Python code, and what it would load from elsewhere. */
const LONGEST_JSON = 64 * 1024 * 1024;
const MOST_NODES = 2_000_000;

/** What of a Keras configuration runs, or may run, when it is loaded; null: the text is no JSON that can be read. */
export function kerasCode(text: string): readonly string[] | null {
  if (text.length > LONGEST_JSON) return null;
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return null;
  }
  const found = new Set<string>();
  const left: unknown[] = [root];
  for (let count = 0; left.length > 0; count += 1) {
    if (count > MOST_NODES) return null;
    const node = left.pop();
    if (typeof node !== 'object' || node === null) continue;
    for (const word of wordsOf(node as Readonly<Record<string, unknown>>)) found.add(word);
    for (const child of Object.values(node)) left.push(child);
  }
  return [...found].sort();
}

/** Whether a JSON text is a configuration of Keras, however its letters are escaped. */
export function isKerasConfig(text: string): boolean {
  const read = unescaped(text);
  return /"class_name"\s*:/.test(read) && /"config"\s*:/.test(read);
}

/** Whether it is one by itself: among other texts, many have a class and a configuration. */
export function isKerasText(text: string): boolean {
  return isKerasConfig(text) && /"keras_version"|"module"\s*:\s*"keras|lambda/i.test(unescaped(text));
}

function unescaped(text: string): string {
  return text.replaceAll(/\\u00([2-7][\da-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Modules of Keras in which functions only calculate. */
const CALCULATES =
  /^keras(?:\.src)?\.(?:activations|losses|metrics|initializers|regularizers|constraints|ops)(?:\.|$)/;

/** Classes begin with a capital letter; names with underscores ahead are Keras's own for plain values. */
function isFunction(name: string): boolean {
  return /^[a-z]/.test(name);
}

function wordsOf({
  class_name: name,
  module,
  registered_name: registered,
}: Readonly<Record<string, unknown>>): string[] {
  const words: string[] = [];
  if (name === 'Lambda' || name === '__lambda__') words.push(`a ${name} layer, which is Python code`);
  // Layers that call a function of TensorFlow by its name, also one that reads or writes files.
  else if (typeof name === 'string' && /Lambda/.test(name))
    words.push(`a ${name} layer, which calls functions by name`);
  // Keras imports the module that a configuration names: any function of any module is called that way.
  if (typeof name === 'string' && typeof module === 'string' && !/^keras(?:\.|$)/.test(module))
    words.push(`${name} of the module ${module}`);
  // Older versions of Keras call any function of Keras that way, also those that load code and files.
  else if (
    typeof name === 'string' &&
    typeof module === 'string' &&
    isFunction(name) &&
    !CALCULATES.test(module)
  )
    words.push(
      `the function ${JSON.stringify(name === 'function' ? registered : name)} of the module ${module}`,
    );
  if (typeof registered === 'string' && /Lambda/.test(registered)) words.push(`the registered ${registered}`);
  return words;
}

/** The texts in an HDF5 file that are objects in JSON, as Keras keeps its configuration in one; null: too much to look through. */
export function jsonTexts(bytes: Uint8Array): readonly string[] | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const found: string[] = [];
  const begin = /\{\s*"/g;
  // Braces in braces that nothing closes would be looked through again from each of them.
  let left = 4 * text.length;
  for (let match = begin.exec(text); match !== null; match = begin.exec(text)) {
    const { end, looked } = closing(text, match.index);
    left -= looked;
    if (left < 0 || looked >= LONGEST_JSON) return null;
    if (end === null) continue;
    found.push(Buffer.from(text.slice(match.index, end), 'latin1').toString('utf8'));
    begin.lastIndex = end;
  }
  return found;
}

/** Behind the brace that closes the one at `from`, null where none does within what JSON may hold; and how far it was sought. */
function closing(text: string, from: number): { readonly end: number | null; readonly looked: number } {
  let depth = 0;
  let isText = false;
  let at = from;
  for (; at < text.length && at - from < LONGEST_JSON; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) break;
    if (isText) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) isText = false;
    } else if (code === 0x22) isText = true;
    else if (code === 0x7b) depth += 1;
    else if (code === 0x7d) {
      depth -= 1;
      if (depth === 0) return { end: at + 1, looked: at - from };
    }
  }
  return { end: null, looked: at - from };
}
