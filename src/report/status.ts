import { outwardState, turnOf } from '../decision/decision.ts';
import type { Decision } from '../schemas/decision.ts';
import { visible } from './escape.ts';
import { headline } from './headline.ts';
import { clip, LIMITS } from './limits.ts';
import { plain } from './prose.ts';
import { STATUS_WORDS, TURN_WORDS } from './words.ts';

/** A commit status as GitHub takes it. */
export interface CommitStatus {
  readonly state: 'success' | 'pending' | 'failure' | 'error';
  readonly description: string;
  readonly context: string;
}

/** The one commit status of the gate. The base is part of its name: two pull requests may share a head. */
export function renderStatus(decision: Decision, baseRef: string): CommitStatus {
  const line = visible(plain(headline(decision))).replace(/^\S+ /u, '');
  const fallback = `${STATUS_WORDS[decision.status]} — ${TURN_WORDS[turnOf(decision)]}`;
  return {
    state: outwardState(decision),
    description: clip(line === '' ? fallback : line, LIMITS.statusDescriptionCharacters),
    context: `arbiter/gate (${baseRef})`,
  };
}
