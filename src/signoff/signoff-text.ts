import type { SignoffBlock } from '../schemas/signoff.ts';
import type { SignoffResult } from '../schemas/signoff-result.ts';
import { explainReason } from './explanation.ts';
import { type StageProgress, waitsFor } from './stages.ts';

const HEADLINES: Readonly<Record<SignoffResult['state'], string>> = {
  complete: 'Sign-off complete.',
  partial: 'Sign-off partial: seats are open.',
  unsigned: 'Unsigned: nobody has signed yet.',
  vetoed: 'Vetoed: a change request stands.',
  error: 'Cannot be decided; the merge is blocked.',
};

/** A result as plain text for a terminal: who signed, who is missing and who could, what does not count and why. */
export function signoffText(result: SignoffResult, block: SignoffBlock | null): string {
  const isWithheld = result.state === 'partial' && result.missing.length === 0;
  const blocks: [string, string[]][] = [
    [
      '',
      [
        isWithheld
          ? 'Sign-off partial: every seat is filled, but it is withheld (see the notes).'
          : HEADLINES[result.state],
      ],
    ],
    ['Signed', result.counted.map(({ review, user, role }) => `${role}: ${user} (review ${review})`)],
    ['Missing', result.missing.map(missingLine)],
    ['Stages', (result.stages ?? []).map(stageLine)],
    [
      'Vetoes',
      result.vetoes.map(
        ({ review, user }) =>
          `${user ?? 'an account that is gone'} asks for changes (review ${review}); only they can withdraw it by approving, or somebody of their role or governance who made nothing of the change by dismissing it`,
      ),
    ],
    ['Does not count', result.ignored.map((item) => ignoredLine(item, result, block))],
    ['Does not apply', result.not_applicable.map(({ rule, reason }) => `${rule}: ${reason}`)],
    [
      'Break-glass',
      result.override === null
        ? []
        : [
            `${result.override.label} by ${result.override.user}, until ${result.override.until}: ${result.override.reason}`,
          ],
    ],
    ['Notes', result.notes.map(({ code, message }) => `${message} [${code}]`)],
    ['Valid until', result.valid_until === null ? [] : [result.valid_until]],
  ];
  return `${blocks
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) =>
      title === '' ? lines.join('\n') : `${title}\n${lines.map((line) => `  ${printable(line)}`).join('\n')}`,
    )
    .join('\n\n')}\n`;
}

function missingLine({ role, count, eligible }: SignoffResult['missing'][number]): string {
  const who =
    eligible.length === 0
      ? 'nobody who could fill it is left; add people to the role'
      : `could be filled by ${eligible.join(', ')}`;
  return `${role}: ${count} open, ${who}`;
}

function stageLine(stage: StageProgress): string {
  const waits = stage.state === 'complete' ? [] : waitsFor(stage);
  return `${stage.id}: ${stage.state}${waits.length === 0 ? '' : `, waits for ${waits.join(' and for ')}`}`;
}

function ignoredLine(
  { review, user, reason }: SignoffResult['ignored'][number],
  result: SignoffResult,
  block: SignoffBlock | null,
): string {
  const { why, remedy } = explainReason(reason, {
    user,
    roles: Object.keys(result.assignment),
    ...(block !== null && { minPermission: block.min_permission ?? 'write' }),
  });
  return `${why} ${remedy} (review ${review}, ${reason})`;
}

/** Text of a pull request reaches a terminal here: control and direction characters would be obeyed there. */
function printable(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
}
