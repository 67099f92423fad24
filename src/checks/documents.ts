import type { CheckKind } from './check.ts';
import type { ModelFacts, TextFile, Trust } from './facts.ts';
import { headingKey, sections, wordCount } from './heading.ts';
import { missingEvidence } from './records.ts';
import type { Finding, Place } from './result.ts';
import { checkResult, describe, lowestTrust, placeOf, plural, requirement } from './result.ts';
import { isUnfilled } from './unfilled.ts';

/** Where the ARB packet of a model stands. */
const PACKET = 'ARB_PACKET.md';
const MIN_WORDS = 3;

export interface Found {
  readonly place: Place;
  readonly trust: Trust;
  /** Null when it can count; otherwise why it does not. */
  readonly defect: string | null;
}

/**
 * Named documents are there and written: in the manifest, as a heading of ARB_PACKET.md, or as a file of that name in
 * the model's folder. One written copy is enough, but one that still waits to be filled in is always reported.
 */
export const documents: CheckKind<'documents'> = {
  kind: 'documents',
  outcomes: ['pass', 'fail', 'inconclusive'],
  evaluate(facts, check, context) {
    const names = check.require.present;
    if (names.length === 0) throw new Error('The policy names no document.');
    const findings: Finding[] = [];
    const places: Place[] = [];
    const trust: Trust[] = [];
    let isAwaiting = false;
    for (const name of names) {
      const found = findDocument(facts, name);
      const defect = found.find((part) => part.defect !== null);
      places.push(...found.map(({ place }) => place));
      trust.push(...found.map((part) => part.trust));
      if (defect !== undefined) findings.push({ message: `${name}: ${defect.defect}`, at: defect.place });
      if (found.length > 0) continue;
      isAwaiting ||= missingEvidence(facts, name).awaiting;
      findings.push({
        message: `${name} is missing: write it in the manifest, under a heading of ${facts.folder}/${PACKET}, or as a file ${facts.folder}/${name}.md.`,
        at: null,
      });
    }
    const isOnlyAwaited = isAwaiting && findings.every(({ at }) => at === null);
    return checkResult(check, context, {
      outcome: findings.length === 0 ? 'pass' : isOnlyAwaited ? 'inconclusive' : 'fail',
      reason:
        findings.length === 0
          ? `All ${plural(names.length, 'document')} are written.`
          : findings.map(({ message }) => message).join(' '),
      required: requirement(`written: ${names.join(', ')}`),
      observed: describe(`${names.length - findings.length} of ${names.length}`),
      trust: lowestTrust(trust),
      evidence_at: places,
      findings,
      awaiting: isOnlyAwaited,
      policyPointer: '/require/present',
    });
  },
};

/** Every place where a document of this name stands. */
export function findDocument(facts: ModelFacts, name: string): Found[] {
  return [...inManifest(facts, name), ...inPacket(facts, name), ...asFile(facts, name)];
}

function inManifest(facts: ModelFacts, name: string): Found[] {
  const { manifest, manifestDocument } = facts;
  const entries: Readonly<Record<string, readonly [string, string | undefined]>> = {
    purpose: ['/purpose', manifest.purpose],
    intended_use: ['/intended_use', manifest.intended_use],
    out_of_scope: ['/out_of_scope', manifest.out_of_scope],
    kpi_alignment: ['/business/kpi_alignment', manifest.business?.kpi_alignment],
    scalability_plan: ['/scalability_plan', manifest.scalability_plan],
    experiment_summary: ['/experiment_summary', manifest.experiment_summary],
    rollback_strategy:
      manifest.rollback_strategy === undefined
        ? ['/rollback/strategy', manifest.rollback?.strategy]
        : ['/rollback_strategy', manifest.rollback_strategy],
  };
  const [pointer, text] = (Object.hasOwn(entries, name) ? entries[name] : undefined) ?? ['', undefined];
  if (text === undefined) return [];
  const file = { file: manifestDocument.file, sha256: facts.manifestSha256 };
  const place = placeOf(file, manifestDocument.at(pointer)?.line);
  return [{ place, trust: 'committed', defect: defectOf(text.split('\n')) }];
}

function inPacket(facts: ModelFacts, name: string): Found[] {
  const packet = facts.texts.get(`${facts.folder}/${PACKET}`);
  if (packet === undefined) return [];
  const key = headingKey(name);
  const all = sections(packet.text);
  return all.flatMap((section, index) => {
    if (headingKey(section.title) !== key) return [];
    const next = all.slice(index + 1).findIndex(({ level }) => level <= section.level);
    const below = all.slice(index, next === -1 ? all.length : index + 1 + next).flatMap(({ lines }) => lines);
    return [{ place: placeOf(packet, section.line), trust: packet.trust, defect: defectOf(below) }];
  });
}

/** `NAME.md` in the model's folder or its `docs`, with `_` or `-`, in any case. */
function asFile(facts: ModelFacts, name: string): Found[] {
  const wanted = new Set(
    [name, name.replaceAll('_', '-')].flatMap((stem) => [
      `${facts.folder}/${stem}.md`.toLowerCase(),
      `${facts.folder}/docs/${stem}.md`.toLowerCase(),
    ]),
  );
  return [...facts.texts.values()]
    .filter(({ file }) => wanted.has(file.toLowerCase()))
    .map((file: TextFile) => ({
      place: placeOf(file),
      trust: file.trust,
      defect: defectOf(file.text.split('\n')),
    }));
}

function defectOf(lines: readonly string[]): string | null {
  const unfilled = lines.find(isUnfilled);
  if (unfilled !== undefined) return `a part still waits to be written: \`${unfilled.trim().slice(0, 60)}\`.`;
  return wordCount(lines) < MIN_WORDS ? 'it is empty.' : null;
}
