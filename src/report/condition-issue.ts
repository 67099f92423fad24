import { markdownCode, markdownLineStart, markdownLink, markdownText, visible } from './escape.ts';
import { clip } from './limits.ts';

/** What the issue of a condition says; `MergedCondition` of the evaluation is one. */
export interface ConditionText {
  readonly user: string;
  readonly until: string;
  readonly text: string;
  readonly models: readonly { readonly name: string; readonly version: string | null }[];
  readonly marker: string;
}

/** GitHub cuts titles at 256 characters. */
const TITLE_CHARACTERS = 200;
const TEXT_CHARACTERS = 10_000;
const MODELS_SHOWN = 20;

/** `review` is the address of the approving review. */
export function conditionIssue(
  condition: ConditionText,
  pullRequest: number,
  review: string,
): { readonly title: string; readonly body: string } {
  const { user, until, text, models, marker } = condition;
  const [first] = models;
  const subject = first === undefined ? ' of a change to what governs' : ` of ${first.name}`;
  // A title is no Markdown, but a mention in it would still notify.
  const title = visible(`Condition${subject} until ${until}: ${text}`).replace(/@/gu, '@\u200b');
  const named = models.slice(0, MODELS_SHOWN).map(({ name, version }) => {
    const shown = version === null ? '' : ` ${markdownText(version)}`;
    return `${markdownCode(name)}${shown}`;
  });
  const rest = models.length - named.length;
  const body = [
    marker,
    `${markdownCode(`@${user}`)} ${markdownLink('approved', review)} pull request #${pullRequest} on a condition, to be met by the end of **${markdownText(until)}** (UTC):`,
    '',
    `> ${markdownLineStart(markdownText(clip(text, TEXT_CHARACTERS)))}`,
    '',
    named.length === 0
      ? 'It was given for a change to what governs.'
      : `Model: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`,
    '',
    'Close this issue when it is met. Once it is overdue, the model is not to be deployed before that.',
  ].join('\n');
  return { title: clip(title, TITLE_CHARACTERS), body };
}
