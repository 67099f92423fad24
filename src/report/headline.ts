import { turnOf } from '../decision/decision.ts';
import type { Decision, Model } from '../schemas/decision.ts';
import { counted, formatCount } from './number.ts';
import type { Prose } from './prose.ts';
import { code, person, strong } from './prose.ts';
import { seatsOf, signoffOf } from './signature.ts';
import {
  blockingChecks,
  isAwaitingEvidence,
  overriddenChecks,
  STATUS_WORDS,
  shownChecks,
  statusSign,
  TURN_WORDS,
  waivedChecks,
} from './words.ts';

/** Model, version and status. */
export function modelTitle(model: Model): Prose {
  const version = model.version === null ? '' : ` ${model.version}`;
  const override = signoffOf(model)?.override ?? null;
  const sign = override === null ? statusSign(model.status, isAwaitingEvidence(model)) : BREAK_GLASS_SIGN;
  return [
    `${sign} `,
    code(model.name),
    `${version} · `,
    strong(STATUS_WORDS[model.status]),
    ...breakGlass(override?.user),
  ];
}

/** Stands for every status: an override is never passed over. */
const BREAK_GLASS_SIGN = '🚨';

function breakGlass(user: string | undefined): Prose {
  return user === undefined ? [] : [' · ', strong('break-glass'), ' of ', person(user)];
}

/** Model, version, status, whose turn it is, and why, in one line. */
export function modelHeadline(model: Model): Prose {
  return [...modelTitle(model), ` — ${turnText(model)}${whyText(model)}`];
}

function turnText(model: Model): string {
  if (model.status === 'approved') {
    const signoff = signoffOf(model);
    const checks = checksText(model);
    if (signoff === null) return `${checks} and nobody has to sign`;
    if (signoff.override === null) return `${checks} and every signature is there`;
    const { filled, all } = seatsOf(signoff);
    return `${checks}, ${filled} of ${counted(all, 'signature')}, the rest overridden until ${signoff.override.until}`;
  }
  if (isAwaitingEvidence(model)) return 'waiting for evidence';
  return TURN_WORDS[model.turn];
}

/** Where no check blocks: one that is overridden or waived does not hold, and is never counted as if it did. */
function checksText(model: Model): string {
  const aside = [
    [overriddenChecks(model).length, 'overridden'],
    [waivedChecks(model).length, 'waived'],
  ] as const;
  const words = aside
    .filter(([count]) => count > 0)
    .map(([count, how]) => `${counted(count, 'check')} ${how}`);
  return words.length === 0 ? 'every check holds' : `${words.join(', ')}, every other holds`;
}

/** Why, in a few words; with a leading separator. */
function whyText(model: Model): string {
  const signoff = signoffOf(model);
  switch (model.status) {
    case 'error':
      return ': it could not be decided, and the merge is blocked for safety';
    case 'rejected':
      return ': a reviewer asks for changes';
    case 'pending': {
      const failing = blockingChecks(model).filter(({ awaiting }) => !awaiting).length;
      if (failing > 0)
        return `: ${formatCount(failing)} of ${counted(shownChecks(model).length, 'check')} ${failing === 1 ? 'does' : 'do'} not hold`;
      return isAwaitingEvidence(model) ? '' : `: ${model.reason}`;
    }
    case 'in_review': {
      if (signoff === null) return `: ${checksText(model)}`;
      const { filled, all } = seatsOf(signoff);
      return `: ${checksText(model)}, ${filled} of ${counted(all, 'signature')}`;
    }
    case 'approved':
      return '';
  }
}

/** The first line of a report on any number of models. */
export function headline(decision: Decision): Prose {
  const [only] = decision.models;
  if (only !== undefined && decision.models.length === 1 && only.status === decision.status)
    return modelHeadline(only);
  const isAwaiting = decision.models.some(
    (model) => model.status === decision.status && isAwaitingEvidence(model),
  );
  const status: Prose = [strong(STATUS_WORDS[decision.status])];
  const sign = statusSign(decision.status, isAwaiting);
  if (decision.models.length === 0) return [`${sign} `, ...status, ` — ${decision.reason}`];
  const held = decision.models.filter((model) => model.status === 'approved').length;
  const count = `${held} of ${counted(decision.models.length, 'model')} approved`;
  const broken = decision.models.filter((model) => signoffOf(model)?.override != null).length;
  const glass: Prose = broken === 0 ? [] : [', ', strong(`${broken} by break-glass`)];
  const shown = broken === 0 ? sign : BREAK_GLASS_SIGN;
  return [`${shown} `, ...status, ` — ${TURN_WORDS[turnOf(decision)]}: ${count}`, ...glass];
}
