import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originLabel, parseOrigin, rewriting } from './artifact-origin.ts';

const OLD = 'ab'.repeat(32);
const origin = (run: number, attempt: number, isEarlier = false) =>
  originLabel('metrics', { run, attempt, isEarlier });

describe('where an artifact comes from', () => {
  it('is read back from its label, whatever the artifact is called', () => {
    const number = fc.integer({ min: 1, max: 999_999 });
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        number,
        number,
        fc.boolean(),
        (name, run, attempt, isEarlier) => {
          expect(parseOrigin(originLabel(name, { run, attempt, isEarlier }))).toEqual({
            run,
            attempt,
            isEarlier,
          });
        },
      ),
    );
  });

  it.each(['commit', 'folder', 'workflow run 1 (attempt 1)', ''])('is not told by %j', (label) => {
    expect(parseOrigin(label)).toBeUndefined();
  });
});

describe('evidence that changed under an approval', () => {
  const before = (source: string) => ({ sha256: OLD, source });
  it.each<[string, string, string | undefined, string | null]>([
    [
      'a new attempt of the run',
      origin(123, 1),
      origin(123, 2),
      'run 123 attempt 2 wrote it again (attempt 1: sha256:abababababab)',
    ],
    [
      'another run',
      origin(123, 2),
      origin(124, 1),
      'run 124 attempt 1 wrote it again (run 123 attempt 2: sha256:abababababab)',
    ],
    [
      'another digest of the same attempt',
      origin(123, 1),
      origin(123, 1),
      'run 123 attempt 1 has another file than was first observed of it (sha256:abababababab), which no attempt should: see who replaced the artifact',
    ],
    [
      'an attempt that is not known exactly',
      origin(123, 1),
      origin(123, 3, true),
      'run 123 before attempt 3 wrote it again (attempt 1: sha256:abababababab)',
    ],
    [
      'a workflow in the place of a committed file',
      'commit',
      origin(123, 1),
      'run 123 attempt 1 wrote it (before, no workflow: sha256:abababababab)',
    ],
    ['a committed file', 'commit', undefined, null],
    ['a committed file in the place of a workflow', origin(123, 1), undefined, null],
  ])('%s', (_, old, now, said) => {
    expect(rewriting(before(old), now)).toBe(said);
  });

  it('names the run where what it was before is not known', () => {
    expect(rewriting(undefined, origin(123, 2))).toBe('run 123 attempt 2 wrote it');
  });
});
