import { join } from 'node:path';
import { type Files, filesFrom } from '../github/world.ts';

const examples = join(import.meta.dirname, '..', '..', 'examples');
const templates = join(import.meta.dirname, '..', '..', 'templates', 'workflows');

/** What the workflows name as Arbiter's action; the runner finds it in this checkout. */
export const ACTION = { repository: 'acme/arbiter', commit: 'a'.repeat(40), checkout: 'b'.repeat(40) };

/** The example repository in one of its states, with the workflows a user copies. */
export function exampleState(state: 'base' | 'defective' | 'repaired'): Files {
  const repaired = filesFrom(join(examples, 'fraud-detection'));
  const files =
    state === 'repaired'
      ? repaired
      : overlaid(repaired, state === 'base' ? 'fraud-detection-base' : 'fraud-detection-defects');
  return { ...files, ...ledgerWorkflows() };
}

/** The states of the example that a pull request may bring. */
export type ExampleCandidate = 'defective' | 'repaired';

/** Files of the `evaluation` artifact that the training workflow makes. */
export function evaluationArtifact(state: ExampleCandidate): Record<string, Uint8Array> {
  const files = filesFrom(join(examples, 'fraud-detection-artifacts', state));
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, bytes]) => (path.endsWith('.csv') ? [] : [[path, bytesOf(bytes)]])),
  );
}

/** What a commit must hold to turn one state into another; null deletes. */
export function difference(from: Files, to: Files): Files {
  const changes: Record<string, Files[string]> = {};
  for (const path of Object.keys(from)) if (!(path in to)) changes[path] = null;
  for (const [path, content] of Object.entries(to)) {
    const before = from[path];
    if (before === undefined || before === null || !Buffer.from(bytesOf(before)).equals(bytesOf(content)))
      changes[path] = content;
  }
  return changes;
}

export function text(files: Files, path: string): string {
  return Buffer.from(bytesOf(files[path])).toString('utf8');
}

function overlaid(files: Files, overlay: string): Files {
  const { 'OVERLAY.json': meta, ...changed } = filesFrom(join(examples, overlay));
  const { removed } = JSON.parse(Buffer.from(bytesOf(meta)).toString('utf8')) as { removed: string[] };
  const kept = Object.fromEntries(Object.entries(files).filter(([path]) => !removed.includes(path)));
  return { ...kept, ...changed };
}

/** A release guard, for who publishes in another way than with actions/release. */
const GUARD = `name: Guard
on:
  push: { tags: ['*-approved-*'] }
  workflow_dispatch:
permissions: {}
jobs:
  guard:
    runs-on: ubuntu-latest
    permissions: { contents: read, actions: read, pull-requests: read, statuses: read }
    outputs: { status: '\${{ steps.guard.outputs.status }}' }
    steps:
      - id: guard
        uses: ${ACTION.repository}/actions/release-guard@${ACTION.commit}
`;

/** The workflows a user copies, naming this checkout as the action, and a guard. */
export function workflows(): Files {
  const copied = Object.fromEntries(
    // One of each: the variant for a GitHub App takes the other's place.
    Object.keys(filesFrom(templates))
      .filter((name) => !name.endsWith('-app.yml'))
      .map((name) => [`.github/workflows/${name}`, workflow(name)]),
  );
  return { ...copied, '.github/workflows/guard.yml': GUARD };
}

/** The same for who has a ledger: the gate may write its branch. */
export function ledgerWorkflows(): Files {
  const gate = '.github/workflows/arbiter-gate.yml';
  const all = workflows();
  return { ...all, [gate]: text(all, gate).replace('contents: read', 'contents: write') };
}

/** One workflow template, naming this checkout as the action. */
export function workflow(name: string): string {
  return text(filesFrom(templates), name)
    .replaceAll('ACTION_REPOSITORY', ACTION.repository)
    .replaceAll('ACTION_COMMIT', ACTION.commit)
    .replaceAll('CHECKOUT_COMMIT', ACTION.checkout);
}

export function bytesOf(content: Files[string] | undefined): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content, 'utf8');
  if (content instanceof Uint8Array) return content;
  if (content !== null && content !== undefined) return bytesOf(content.content);
  throw new Error('A file with content was expected.');
}

/** Who may do what in the example's roles file. */
export const PEOPLE = [
  { login: 'alice', permission: 'write' },
  { login: 'dana', permission: 'write' },
  { login: 'sam', permission: 'write' },
  { login: 'mia', permission: 'write' },
  { login: 'noor', permission: 'write' },
  { login: 'ari', permission: 'write' },
  { login: 'grace', permission: 'maintain' },
  { login: 'zoe', permission: 'read' },
] as const;
