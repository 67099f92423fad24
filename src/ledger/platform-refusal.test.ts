import { describe, expect, it } from 'vitest';
import { REPOSITORY } from '../../test/ledger/drafts.ts';
import { platformDraft } from './platform-draft.ts';
import { MOST_LOG_TEXT, readPlatformLog } from './platform-log.ts';

const EVENT = { _document_id: 'abc', '@timestamp': Date.UTC(2026, 2, 2, 9), action: 'repo.access' };
const MADE = { at: '2026-03-09T00:00:00Z', repository: REPOSITORY, run: null };

/** What is said when the text, or an array of one event with these fields, is refused. */
function refusal(given: string | object): string {
  const text = typeof given === 'string' ? given : JSON.stringify([{ ...EVENT, ...given }]);
  try {
    for (const event of readPlatformLog(text, 'log.json')) platformDraft(event, MADE);
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing';
}

describe('an export is refused as a whole, with the place and what was expected', () => {
  const EXPECTED =
    'Expected is an export of GitHub’s audit log: a JSON array of events, or one event a line.';
  const NO_EVENT = 'log.json has no event. An export that is empty cannot be told from one that failed.';
  const line = JSON.stringify(EVENT);

  it.each<[string, string, string]>([
    ['nothing', '', NO_EVENT],
    ['lines without an event', '\n \n', NO_EVENT],
    ['an array without an event', ' []', NO_EVENT],
    ['an array that ends too early', '[', EXPECTED],
    ['text', 'Not Found', EXPECTED],
    ['an array of something else', `[${line}, 3]`, 'log.json: event 2: expected an event (a JSON object).'],
    ['null', `${line}\nnull`, 'log.json:2: expected an event (a JSON object).'],
    ['an array on a line', `${line}\n[]`, 'log.json:2: expected an event (a JSON object).'],
    [
      'more than is read',
      ' '.repeat(MOST_LOG_TEXT + 1),
      `log.json has ${MOST_LOG_TEXT + 1} characters; at most ${MOST_LOG_TEXT} are read. Import a shorter period.`,
    ],
    ['as much as is read', ' '.repeat(MOST_LOG_TEXT), NO_EVENT],
  ])('%s', (_, text, message) => {
    expect(refusal(text)).toContain(message);
  });
});

describe('an event is refused', () => {
  const NO_DOCUMENT =
    'log.json: event 1: `_document_id` is missing or is none, so the event cannot be told again.';
  const NO_ACTION = 'log.json: event 1: `action` is missing or is none, such as repo.transfer.';
  const NO_TIME = 'log.json: event 1: `@timestamp` is missing or is no time in milliseconds or ISO 8601.';

  it.each<[object, string]>([
    [{ _document_id: undefined }, NO_DOCUMENT],
    [{ _document_id: 7 }, NO_DOCUMENT],
    [{ _document_id: '' }, NO_DOCUMENT],
    [{ _document_id: 'a/b' }, NO_DOCUMENT],
    [{ _document_id: 'abc ' }, NO_DOCUMENT],
    [{ _document_id: 'a'.repeat(121) }, NO_DOCUMENT],
    [{ action: undefined }, NO_ACTION],
    [{ action: 7 }, NO_ACTION],
    [{ action: 'repo' }, NO_ACTION],
    [{ action: 'repo.' }, NO_ACTION],
    [{ action: ' repo.access' }, NO_ACTION],
    [{ action: 'repo.access ' }, NO_ACTION],
    [{ action: 'a.b.c.d.e' }, NO_ACTION],
    [{ '@timestamp': undefined }, NO_TIME],
    [{ '@timestamp': '2026-13-01T00:00:00Z' }, NO_TIME],
    [{ '@timestamp': 1.5 }, NO_TIME],
    [{ '@timestamp': Date.UTC(2008, 0, 1) - 1 }, NO_TIME],
    [{ '@timestamp': Date.UTC(2200, 0, 1) + 1 }, NO_TIME],
    [{ actor: 7 }, 'Event "abc": `actor` is no name of up to 200 characters.'],
    [{ user: 'x'.repeat(201) }, 'Event "abc": `user` is no name of up to 200 characters.'],
    [{ team: '\ud800' }, 'Event "abc": `team` is no name of up to 200 characters.'],
  ])('that has %j', (fields, message) => {
    expect(refusal(fields)).toBe(message);
  });

  it('of more than 64 KiB', () => {
    // A field adds its name, its quotes and a comma, and the event ends with a line feed.
    const bytes = (text: string) =>
      platformDraft(readPlatformLog(JSON.stringify([{ ...EVENT, data: text }]), 'log.json')[0] as never, MADE)
        .blobs.values()
        .next().value?.length;
    const least = bytes('') as number;
    const most = 'x'.repeat(64 * 1024 - least);
    expect(bytes(most)).toBe(64 * 1024);
    expect(refusal({ data: `${most}x` })).toBe('Event abc has 65537 bytes; at most 65536 are recorded.');
  });

  it.each<[object]>([
    [{ _document_id: 'A-z_9'.repeat(24) }],
    [{ action: 'a.b' }],
    [{ action: 'a1.b_c.d.e' }],
    [{ '@timestamp': Date.UTC(2008, 0, 1) }],
    [{ '@timestamp': Date.UTC(2200, 0, 1) }],
    [{ user: 'x'.repeat(200) }],
    [{ user: null, actor: '' }],
  ])('not that has %j', (fields) => {
    expect(refusal(fields)).toBe('nothing');
  });
});
