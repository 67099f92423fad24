import { describe } from 'vitest';
import type { RawCommit } from '../../test/ledger/memory-branch.ts';
import { blob, E8, tampering, text } from '../../test/ledger/tampering.ts';
import { entryBytes } from './entry.ts';

const { next, add, caught } = tampering();

describe('a file that has no place', () => {
  const with8 = (files: RawCommit['files']) => (): unknown => add({ [E8]: text(next()), ...files });
  caught([
    {
      what: 'beside the folders',
      how: with8({ 'README.md': 'x' }),
      finds: [
        'stray_path [- commit#8 README.md] Commit commit#8: "README.md" is neither under entries/ nor under blobs/.',
      ],
    },
    {
      what: 'a name that would write on a terminal',
      how: with8({ 'a\n::error::\u001b[2Jb': 'x' }),
      finds: [
        'stray_path [- commit#8 a\n::error::\u001b[2Jb] Commit commit#8: "a\\n::error::\\u001b[2Jb" is neither under entries/ nor under blobs/.',
      ],
    },
    {
      what: 'under blobs',
      how: with8({ 'blobs/README': 'x' }),
      finds: [
        'blob_name [- commit#8 blobs/README] Commit commit#8: "blobs/README" is not blobs/, the first two digits of a SHA-256, and the SHA-256 in lowercase hexadecimal digits.',
      ],
    },
    {
      what: 'a digest in capitals',
      how: with8({ [`blobs/${'A'.repeat(64)}`]: 'x' }),
      finds: [
        'blob_name [- commit#8 blobs/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA] Commit commit#8: "blobs/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" is not blobs/, the first two digits of a SHA-256, and the SHA-256 in lowercase hexadecimal digits.',
      ],
    },
    {
      what: 'under entries',
      how: with8({ 'entries/latest.json': 'x' }),
      finds: [
        'entry_name [- commit#8 entries/latest.json] Commit commit#8: "entries/latest.json" is not entries/ and ten digits of a number from 1, then .json.',
      ],
    },
    {
      what: 'entry nought',
      how: with8({ 'entries/0000000000.json': 'x' }),
      finds: [
        'entry_name [- commit#8 entries/0000000000.json] Commit commit#8: "entries/0000000000.json" is not entries/ and ten digits of a number from 1, then .json.',
      ],
    },
    {
      what: 'an entry of nine digits',
      how: with8({ 'entries/000000009.json': 'x' }),
      finds: [
        'entry_name [- commit#8 entries/000000009.json] Commit commit#8: "entries/000000009.json" is not entries/ and ten digits of a number from 1, then .json.',
      ],
    },
    {
      what: 'an entry that is a link',
      how: () => add({ [E8]: { mode: '120000', bytes: entryBytes(next()) } }),
      finds: [
        'entry_mode [8 - entries/0000000008.json] entries/0000000008.json has the mode "120000", not 100644: it must be a regular file.',
      ],
    },
    {
      what: 'an entry that can be run',
      how: () => add({ [E8]: { mode: '100755', bytes: entryBytes(next()) } }),
      finds: [
        'entry_mode [8 - entries/0000000008.json] entries/0000000008.json has the mode "100755", not 100644: it must be a regular file.',
      ],
    },
    {
      what: 'a content that is a link',
      how: with8({ [blob('x')]: { mode: '120000', bytes: Uint8Array.of(120) } }),
      finds: [
        'blob_mode [- - blobs/2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881] blobs/2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881 has the mode "120000", not 100644: it must be a regular file.',
      ],
    },
    {
      what: 'added and taken away',
      how: () => {
        add({ [E8]: text(next()), x: 'x' });
        add({ x: null });
      },
      finds: [
        'stray_path [- commit#8 x] Commit commit#8: "x" is neither under entries/ nor under blobs/.',
        'stray_path [- commit#9 x] Commit commit#9: "x" is neither under entries/ nor under blobs/.',
        'not_single_add [- commit#9 -] Commit commit#9 adds no entry; it must add exactly entry 9.',
      ],
    },
  ]);
});
