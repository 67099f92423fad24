import { GOVERNANCE, HYPOTHETICAL_IDS_FROM, signoffIn } from '../decision/review-effect.ts';
import type { Decision, Model } from '../schemas/decision.ts';
import type { SignoffResult } from '../schemas/signoff-result.ts';
import type { Event, WhatIf } from '../schemas/what-if.ts';
import { explainReason } from '../signoff/explanation.ts';
import { logText } from './escape.ts';
import { LIMITS } from './limits.ts';
import { STATUS_WORDS } from './words.ts';

type Effect = Event['effects'][number];

/** What says nothing to a reader: plain comments, and reviews that a later one replaced. */
const SILENT: ReadonlySet<string> = new Set(['not_decisive', 'superseded']);

const STATE_WORDS: Readonly<Record<SignoffResult['state'], string>> = {
  error: 'cannot be decided',
  vetoed: 'vetoed',
  complete: 'complete',
  partial: 'partial',
  unsigned: 'unsigned',
};

/** A simulation as text for a terminal: what each event does, and every sign-off before and after. */
export function renderWhatIf(whatIf: WhatIf): string {
  const { repository, pull_request: number, events, before, after, status } = whatIf;
  const posted = (one: WhatIf['status']['after']): string => `${one.state} “${one.description}”`;
  const blocks: string[][] = [
    [events.length === 0 ? `${repository} #${number} as it is` : `${repository} #${number}, what if`],
    ...(events.length === 0 ? [] : [events.flatMap((event, index) => eventLines(event, index + 1, after))]),
    ...after.models.map((model) =>
      modelLines(
        model,
        before.models.find(({ path }) => path === model.path),
      ),
    ),
    ...goneModels(before, after),
    ...governanceLines(before, after),
    ...after.problems.map(({ file, message }) => [`Problem in ${file}: ${message}`]),
    [
      `Status ${status.after.context}: ${changed(posted(status.before), posted(status.after))}`,
      ...(after.models.length === 0 || after.status === 'error' ? [`  ${after.reason}`] : []),
      'Nothing was written to GitHub.',
    ],
  ];
  return `${blocks.map((lines) => lines.map(logText).join('\n')).join('\n\n')}\n`;
}

function changed(before: string, after: string): string {
  return before === after ? after : `${before} → ${after}`;
}

function eventLines(event: Event, number: number, after: Decision): string[] {
  const lead = `  ${number}. ${sentenceOf(event)}`;
  const remark = event.remark === null ? [] : [`     ${event.remark}`];
  if (event.refused !== null) return [`${lead}: GitHub refuses it. ${event.refused}`, ...remark];
  const effects = event.effects.flatMap((effect) => effectLines(effect, nameOf(effect.name, after)));
  if (event.kind === 'comment') return [lead, '     A comment neither approves nor blocks.', ...remark];
  return [lead, ...effects.map((line) => `     ${line}`), ...remark];
}

function sentenceOf({ kind, by, review, event }: Event): string {
  const who = by ?? 'Somebody';
  switch (kind) {
    case 'approve':
      return `${who} approves`;
    case 'request-changes':
      return `${who} requests changes`;
    case 'comment':
      return `${who} comments`;
    case 'push':
      return `${who} pushes a change of the governed content`;
    case 'dismiss': {
      const what = event.slice('dismiss:'.length).split('@')[0] ?? '';
      if (/^\d+$/.test(what)) return `${who} dismisses review ${what}`;
      return `${who} dismisses the review of ${what}${review === null || isImagined(review) ? '' : ` (${review})`}`;
    }
  }
}

function effectLines({ effect, roles, why, remedy }: Effect, name: string): string[] {
  switch (effect) {
    case 'counts':
      return [`${name}: counts as ${roles.join(' and ')}`];
    case 'veto':
      return [`${name}: is a veto`];
    case 'ignored':
      return [`${name}: ${why ?? ''} ${remedy ?? ''}`];
    case 'not_asked':
      return [`${name}: no sign-off that it could change`];
  }
}

function nameOf(name: string, { models }: Decision): string {
  if (name === GOVERNANCE) return 'what governs';
  return models.find(({ path }) => path === name)?.name ?? name;
}

function modelLines(after: Model, before: Model | undefined): string[] {
  const version = after.version === null ? '' : ` ${after.version}`;
  const status = (model: Model | undefined): string =>
    model === undefined ? 'not touched' : STATUS_WORDS[model.status].toLowerCase();
  return [
    `${after.name}${version} (${after.path}): ${changed(status(before), status(after))}`,
    `  ${after.reason}`,
    ...signoffLines(signoffIn(before?.signoff ?? null), signoffIn(after.signoff)),
    ...voidedLines(after.voided),
  ];
}

function voidedLines(voided: Model['voided']): string[] {
  return voided.flatMap(({ review, user, changes }) =>
    changes
      .slice(0, LIMITS.peopleNamed)
      .map(
        ({ part, name, change, detail }) =>
          `  Since review ${review} of ${user ?? 'a deleted account'}: ${part} ${name} ${change}${detail === null ? '' : ` (${detail})`}`,
      ),
  );
}

function goneModels(before: Decision, after: Decision): string[][] {
  const gone = before.models.filter(({ path }) => !after.models.some((model) => model.path === path));
  return gone.map(({ name, path }) => [`${name} (${path}): no longer judged`]);
}

function governanceLines(before: Decision, after: Decision): string[][] {
  const then = signoffIn(after.governance);
  const now = signoffIn(before.governance);
  if (then === null && now === null) return [];
  return [
    ['The change to what governs', ...signoffLines(now, then), ...voidedLines(after.governance_voided ?? [])],
  ];
}

function signoffLines(before: SignoffResult | null, after: SignoffResult | null): string[] {
  if (after === null) return ['  Nobody has to sign.'];
  const state = (signoff: SignoffResult | null): string =>
    signoff === null ? 'none' : STATE_WORDS[signoff.state];
  const said = after.ignored.filter(({ review, reason }) => !SILENT.has(reason) && !isImagined(review));
  return [
    `  Sign-off: ${changed(state(before), state(after))}`,
    ...rolesOf(before, after).map(
      (role) =>
        `    ${role}: ${changed(seatsOf(role, before), seatsOf(role, after))}${whoCould(role, after)}`,
    ),
    ...after.vetoes
      .filter(({ review }) => !isImagined(review))
      .map(({ review, user }) => `    ${user ?? 'A deleted account'} asks for changes (review ${review}).`),
    ...said.map(({ review, user, reason }) => {
      const { why, remedy } = explainReason(reason, { user, roles: Object.keys(after.assignment) });
      return `    ${why} ${remedy} (review ${review})`;
    }),
    ...after.notes.map(({ message }) => `    ${message}`),
  ];
}

/** Imagined reviews are explained where they were asked for. */
function isImagined(review: number): boolean {
  return review >= HYPOTHETICAL_IDS_FROM;
}

function rolesOf(before: SignoffResult | null, after: SignoffResult): string[] {
  const named = [after, ...(before === null ? [] : [before])].flatMap(({ assignment, missing }) => [
    ...Object.keys(assignment),
    ...missing.map(({ role }) => role),
  ]);
  return [...new Set(named)];
}

function seatsOf(role: string, signoff: SignoffResult | null): string {
  if (signoff === null) return 'not asked';
  const people = signoff.assignment[role] ?? [];
  const open = signoff.missing.find((one) => one.role === role)?.count ?? 0;
  const parts = [...people, ...(open === 0 ? [] : [open === 1 ? 'open' : `${open} open`])];
  return parts.length === 0 ? 'not asked' : parts.join(', ');
}

function whoCould(role: string, { missing }: SignoffResult): string {
  const eligible = missing.find((one) => one.role === role)?.eligible;
  if (eligible === undefined) return '';
  if (eligible.length === 0) return ' (nobody is left who could sign; add people to the role)';
  const more = eligible.length - LIMITS.peopleNamed;
  const named = eligible.slice(0, LIMITS.peopleNamed).join(' or ');
  return ` (${named}${more > 0 ? ` or ${more} more` : ''} could sign)`;
}
