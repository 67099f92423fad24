import { type Context, createContext, Script } from 'node:vm';

/** The longest that one expression of a policy may take. What it may do was counted before; this is for a defect in that. */
export const MOST_MILLISECONDS = 250;

const CALL = new Script('run()');
let context: Context | undefined;

/**
 * Runs something synchronous and throws where it takes longer than `milliseconds`. It stops loops and regular expressions
 * wherever they are, and nothing inside can catch it.
 */
export function withinTime<T>(run: () => T, milliseconds = MOST_MILLISECONDS): T {
  context ??= createContext(Object.create(null));
  let result: { readonly value: T } | undefined;
  context.run = () => {
    result = { value: run() };
  };
  try {
    CALL.runInContext(context, { timeout: milliseconds });
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new Error(`It took longer than ${milliseconds} ms.`);
  } finally {
    context.run = undefined;
  }
  if (result === undefined) throw new Error('It gave no answer.');
  return result.value;
}
