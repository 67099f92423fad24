import { waiver as isWaiver } from '../schemas/validators/waiver.js';
import { type Waiver, waiverSchema } from '../schemas/waiver.ts';
import { parseDayEnd } from '../signoff/instant.ts';
import type { TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import { type Loaded, loadFile } from './loaded.ts';
import { personOf } from './person.ts';
import { compareVersions, isVersionWithin } from './version-order.ts';

export type { Waiver };

/** A waiver as a commit has it. */
export interface LoadedWaiver {
  readonly file: string;
  /** Of the file's bytes, lowercase hex: what was approved are these bytes. */
  readonly sha256: string;
  readonly waiver: Waiver;
  readonly document: TextDocument;
}

export interface WaiverSet {
  /** By path. */
  readonly waivers: readonly LoadedWaiver[];
  readonly problems: readonly Problem[];
}

/** Reads one file of `.arbiter/waivers/` by itself. Never throws for a bad text. */
export function loadWaiver(text: string, file: string): Loaded<Waiver> {
  return loadFile<Waiver>(text, file, { schema: waiverSchema, validate: isWaiver }, (waiver, document) => [
    ...versionProblems(waiver, document),
    ...dayProblems(waiver, document),
    ...textProblems(waiver, document),
  ]);
}

/** Reads every waiver of a commit; a file with any problem at all waives nothing. */
export function loadWaivers(
  files: readonly { readonly file: string; readonly text: string; readonly sha256: string }[],
): WaiverSet {
  const loads = [...files]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, text, sha256 }) => ({ file, sha256, ...loadWaiver(text, file) }));
  const waivers = loads.flatMap(({ file, sha256, value, document }) =>
    value === undefined ? [] : [{ file, sha256, waiver: value, document }],
  );
  return { waivers, problems: [...loads.flatMap(({ problems }) => problems), ...overlaps(waivers)] };
}

function versionProblems({ versions }: Waiver, document: TextDocument): Problem[] {
  const order = compareVersions(versions.from, versions.to);
  if (order !== undefined && order <= 0) return [];
  const message = `No version lies from ${versions.from} to ${versions.to}: \`to\` is the last version, ${versions.from} or later.`;
  return [document.problem('empty_range', message, '/versions/to')];
}

function dayProblems({ expires }: Waiver, document: TextDocument): Problem[] {
  if (parseDayEnd(expires) !== undefined) return [];
  const message = `Expected a day that exists, such as 2026-12-31, found \`${expires}\`.`;
  return [document.problem('bad_date', message, '/expires')];
}

/** Every decision and an entry of the ledger repeat these. */
const MOST_CHARACTERS = 2000;
const MOST_CONTROLS = 20;

/** Blanks say nothing, and these are what an auditor reads. */
function textProblems(waiver: Waiver, document: TextDocument): Problem[] {
  const texts: readonly (readonly [string, string])[] = [
    ['/reason', waiver.reason],
    ['/ticket', waiver.ticket],
    ...waiver.compensating_controls.map((text, index) => [`/compensating_controls/${index}`, text] as const),
  ];
  const problems = texts.flatMap(([pointer, text]) => {
    if (text.trim() === '')
      return [document.problem('empty_text', 'This is blank; it is shown with every decision.', pointer)];
    if (text.length <= MOST_CHARACTERS) return [];
    const message = `Expected at most ${MOST_CHARACTERS} characters, found ${text.length}: it is shown with every decision.`;
    return [document.problem('text_too_long', message, pointer)];
  });
  const { length } = waiver.compensating_controls;
  if (length <= MOST_CONTROLS) return problems;
  const message = `Expected at most ${MOST_CONTROLS} controls, found ${length}.`;
  return [...problems, document.problem('too_many_controls', message, '/compensating_controls')];
}

/** Two waivers of one check for one version: whoever ends the one would overlook the other. */
function overlaps(waivers: readonly LoadedWaiver[]): Problem[] {
  return waivers.flatMap(({ waiver, document }, index) => {
    const twin = waivers.slice(0, index).find((other) => isOverlapping(other.waiver, waiver));
    if (twin === undefined) return [];
    const message = `\`${waiver.check}\` of \`${waiver.model}\` is already waived for some of these versions by ${twin.file}: keep one file, and renew a waiver by changing it.`;
    return [document.problem('duplicate_waiver', message, '/versions')];
  });
}

function isOverlapping(one: Waiver, other: Waiver): boolean {
  return (
    one.check === other.check &&
    one.model === other.model &&
    (isVersionWithin(one.versions.from, other.versions) || isVersionWithin(other.versions.from, one.versions))
  );
}

/** Whether a login, with its id where one is known, is who asked for the waiver. */
export function isRequester(
  { requested_by: requester }: Pick<Waiver, 'requested_by'>,
  person: { readonly id: number | null; readonly login: string },
): boolean {
  const { login, id } = personOf(requester);
  return login.toLowerCase() === person.login.toLowerCase() || (id !== undefined && id === person.id);
}
