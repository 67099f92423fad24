import type { SignoffResult } from '../schemas/signoff-result.ts';
import type { Note } from './note.ts';
import { sortedNotes } from './note.ts';

/** The result of what cannot be decided: state `error`, nothing counted, the reasons as notes. */
export function errorResult(errors: readonly Note[]): SignoffResult {
  return {
    schema: 'arbiter/signoff/v1',
    state: 'error',
    assignment: {},
    missing: [],
    counted: [],
    ignored: [],
    vetoes: [],
    notes: sortedNotes(errors),
    not_applicable: [],
    override: null,
    valid_until: null,
  };
}
