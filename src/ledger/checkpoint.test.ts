import { describe, expect, it } from 'vitest';
import { KEY, ORIGIN, REPOSITORY } from '../../test/ledger/drafts.ts';
import { sampleLedger } from '../../test/ledger/sample.ts';
import { UserError } from '../errors.ts';
import {
  CHECKPOINT_EVERY,
  checkpointDraft,
  checkpointText,
  isOrigin,
  ledgerCheckpoint,
  noteProblem,
  parseCheckpoint,
  readCheckpoint,
  treeHead,
} from './checkpoint.ts';
import { entryPath } from './layout.ts';
import { parseVerifierKey, signNote, verifierKeyText } from './note.ts';

/** The example of C2SP's tlog-checkpoint. */
const SOFA = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';
const SOFA_NOTE = `${SOFA}\n— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n`;
const SOFA_HEAD = {
  origin: 'example.com/behind-the-sofa',
  size: 20_852_163,
  root: 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=',
};
const ROOT = SOFA_HEAD.root;

const arbiter = parseVerifierKey(verifierKeyText('arbiter', KEY));
const other = parseVerifierKey(verifierKeyText('other', KEY));

describe('the text of a checkpoint', () => {
  it('is origin, size and root', () => {
    expect(checkpointText(SOFA_HEAD)).toBe(SOFA);
    expect(parseCheckpoint(SOFA)).toEqual(SOFA_HEAD);
  });

  it('may go on with lines that say nothing to us', () => {
    expect(parseCheckpoint(`${SOFA}more\nand more\n`)).toEqual(SOFA_HEAD);
  });

  it.each([
    ['no last line end', SOFA.trimEnd()],
    ['another last character', `${SOFA.trimEnd()}x`],
    ['no origin', SOFA.replace('example.com/behind-the-sofa', '')],
    ['no root', 'example.com/log\n5\n'],
    ['an empty line', `${SOFA}\n`],
    ['an empty line amid', `${SOFA}a\n\nb\n`],
    ['a size with a zero before it', SOFA.replace('20852163', '020852163')],
    ['a size with a sign', SOFA.replace('20852163', '+20852163')],
    ['a size that is no number', SOFA.replace('20852163', '0x10')],
    ['a size of sixteen digits', SOFA.replace('20852163', '1'.repeat(16))],
    ['a size and more', SOFA.replace('20852163', '20852163 ')],
    ['a root of 31 bytes', `o\n1\n${Buffer.alloc(31).toString('base64')}\n`],
    ['a root of 33 bytes', `o\n1\n${Buffer.alloc(33).toString('base64')}\n`],
    ['a root with loose bits', SOFA.replace('jxq2I=', 'jxq2J=')],
    ['a control character in the origin', `a\tb\n1\n${ROOT}\n`],
  ])('is none with %s', (_, text) => {
    expect(parseCheckpoint(text)).toBeUndefined();
  });

  it.each([
    ['0', 0],
    ['1', 1],
    ['1'.repeat(15), 111_111_111_111_111],
  ])('has the size %s', (size, number) => {
    expect(parseCheckpoint(`o\n${size}\n${ROOT}\n`)?.size).toBe(number);
  });

  it.each(['', 'a\nb', 'a\u0000', 'a\u001f'])('is not of an origin like %j', (origin) => {
    expect(isOrigin(origin)).toBe(false);
    expect(() => checkpointText({ ...SOFA_HEAD, origin })).toThrow(UserError);
  });

  it('names the origin it refuses', () => {
    expect(() => checkpointText({ ...SOFA_HEAD, origin: 'a\nb' })).toThrow(
      new UserError('"a\\nb" cannot be the origin of a checkpoint.'),
    );
    expect(isOrigin('github.com/acme/credit ledger')).toBe(true);
  });
});

describe('a checkpoint that somebody kept', () => {
  const signed = signNote(SOFA, 'arbiter', KEY);
  const none = new UserError(
    'This is no checkpoint: expected lines with origin, size and root, and signatures after an empty line.',
  );

  it('is read without a signature only where no key is asked for', () => {
    expect(readCheckpoint(SOFA, [])).toEqual(SOFA_HEAD);
    expect(readCheckpoint(SOFA_NOTE, [])).toEqual(SOFA_HEAD);
    expect(() => readCheckpoint(SOFA, [arbiter])).toThrow(
      new UserError(`The checkpoint is not signed by "arbiter+${arbiter.id}".`),
    );
  });

  it('must be signed by one of the keys', () => {
    expect(readCheckpoint(signed, [arbiter])).toEqual(SOFA_HEAD);
    expect(readCheckpoint(signed, [other, arbiter])).toEqual(SOFA_HEAD);
    expect(() => readCheckpoint(SOFA_NOTE, [other, arbiter])).toThrow(
      new UserError(`The checkpoint is not signed by "other+${other.id}", "arbiter+${arbiter.id}".`),
    );
  });

  it('is refused when it was changed', () => {
    expect(() => readCheckpoint(signed.replace('20852163', '20852164'), [arbiter])).toThrow(
      new UserError('A signature of the checkpoint is wrong: it was changed after it was signed.'),
    );
  });

  it.each(['', 'hello\n', `${SOFA}\n`, signNote('hello\n', 'arbiter', KEY)])('is none: %j', (text) => {
    expect(() => readCheckpoint(text, [])).toThrow(none);
    expect(() => readCheckpoint(text, [arbiter])).toThrow(none);
  });
});

describe('the note in a checkpoint entry', () => {
  it('must say what the entry says', () => {
    const note = signNote(SOFA, 'arbiter', KEY);
    expect(noteProblem(note, SOFA_HEAD, [])).toBeNull();
    expect(noteProblem(note, SOFA_HEAD, [arbiter])).toBeNull();
    expect(noteProblem(note, SOFA_HEAD, [other])).toBe('signature');
    expect(noteProblem(note.replace('arbiter ', 'arbiter x08g'), SOFA_HEAD, [])).toBeNull();
    for (const expected of [
      { ...SOFA_HEAD, origin: 'x' },
      { ...SOFA_HEAD, size: 1 },
      { ...SOFA_HEAD, root: 'x' },
    ]) {
      expect(noteProblem(note, expected, [])).toBe('mismatch');
    }
    expect(noteProblem(SOFA, SOFA_HEAD, [])).toBe('mismatch');
    expect(noteProblem('', SOFA_HEAD, [])).toBe('mismatch');
  });

  it('is spoiled by a wrong signature of a trusted key', () => {
    const [head = '', tail = ''] = signNote(SOFA, 'arbiter', KEY).split('arbiter ');
    const bytes = Buffer.from(tail.trimEnd(), 'base64');
    bytes[10] = (bytes[10] ?? 0) ^ 1;
    expect(noteProblem(`${head}arbiter ${bytes.toString('base64')}\n`, SOFA_HEAD, [arbiter])).toBe(
      'signature',
    );
  });
});

describe('the checkpoint of a ledger that was verified', () => {
  it('covers all of its entries, under the name of its genesis', async () => {
    const { ledger } = await sampleLedger();
    const bytes = ledger.entries.map(({ seq }) => ledger.contents.get(entryPath(seq)) as Uint8Array);
    expect(ledgerCheckpoint(ledger)).toEqual({ origin: ORIGIN, ...treeHead(bytes) });
    expect(readCheckpoint(checkpointText(ledgerCheckpoint(ledger)), []).size).toBe(ledger.entries.length);
  });

  it('is none where there is no genesis', () => {
    expect(() => ledgerCheckpoint({ entries: [], contents: new Map() })).toThrow('without a genesis');
  });
});

describe('the draft of a checkpoint', () => {
  it('records the head over the entries before it', () => {
    const head = treeHead([new Uint8Array(), Uint8Array.of(0)]);
    expect(head).toEqual({ size: 2, root: '+sVCA+fMaWzw38tCySodnbr3CtnmIfS9jZhmLwDjwSU=' });
    const run = { id: '1', attempt: '1', workflow_ref: 'w', workflow_sha: 's' };
    expect(checkpointDraft(head, { at: '2026-03-01T09:00:00Z', repository: REPOSITORY, run })).toEqual({
      entry: {
        id: 'checkpoint/2',
        type: 'checkpoint',
        at: '2026-03-01T09:00:00Z',
        repository: REPOSITORY,
        actor: null,
        run,
        pull_request: null,
        policy: null,
        subject: null,
        subjects: [],
        evidence: [],
        decision: { size: 2, root: head.root, note: null },
        attestation: null,
      },
      blobs: new Map(),
    });
    expect(
      checkpointDraft(head, { at: 'a', repository: REPOSITORY, run: null }, 'note').entry.decision,
    ).toEqual({ ...head, note: 'note' });
  });

  it('is due at every thousandth entry', () => {
    expect(CHECKPOINT_EVERY).toBe(1000);
    expect(isOrigin(ORIGIN)).toBe(true);
  });
});
