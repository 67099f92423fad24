import type { DriftItem, EvidenceItem, ModelFacts, TextFile } from './facts.ts';
import { headingKey, sections } from './heading.ts';
import type { Identifier, ScanOptions } from './identifiers.ts';
import { emailsIn, scanTable, scanText } from './identifiers.ts';
import { coversFile, sliceText } from './records.ts';
import type { Finding } from './result.ts';
import { placeOf } from './result.ts';

export interface EvidenceScan {
  readonly findings: readonly Finding[];
  /** Files that could not be read, so that nothing can be said about them. */
  readonly unreadable: readonly Finding[];
  readonly scanned: number;
}

/** Looks for the Safe Harbor identifiers in every text of the model and in the names and groups of every record. */
export function scanEvidence(facts: ModelFacts): EvidenceScan {
  const allowedEmails = new Set(emailsIn(`${facts.manifest.contact ?? ''} ${facts.manifest.owner}`));
  const texts = [...facts.texts.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  const findings = [
    ...texts.flatMap((file) => scanFile(file, facts, allowedEmails)),
    ...facts.evidence.flatMap((item) => scanRecords(item, allowedEmails)),
    ...(facts.drift ?? []).flatMap((item) => scanProfile(item, allowedEmails)),
  ];
  const unreadable = facts.evidence.flatMap((item) => {
    const problem = item.problems.find(coversFile);
    const isUnread = problem !== undefined && item.records.length === 0 && !facts.texts.has(item.file);
    return isUnread
      ? [{ message: `${item.file} could not be scanned: ${problem.message}`, at: placeOf(item) }]
      : [];
  });
  return { findings, unreadable, scanned: texts.length + facts.evidence.length };
}

function scanFile(file: TextFile, facts: ModelFacts, allowedEmails: ReadonlySet<string>): Finding[] {
  const name = file.file.slice(file.file.lastIndexOf('/') + 1);
  const card = `${facts.folder}/${facts.manifest.card ?? 'MODEL_CARD.md'}`;
  const options: ScanOptions = {
    allowedEmails,
    contactLines: file.file === card ? contactLines(file.text) : new Set(),
    isDependencyList: /^(?:Dockerfile|requirements|.*\.lock$)/i.test(name),
  };
  const isTable = /\.csv$/i.test(name);
  const found = [...scanText(file.text, options), ...(isTable ? scanTable(file.text) : [])];
  return found.map(({ kind, line }) => finding(kind, `${file.file}:${line}`, placeOf(file, line)));
}

/** Lines of a card where an address is expected: under a heading about contact, or that speak of contact themselves. */
function contactLines(text: string): Set<number> {
  const lines = new Set<number>();
  for (const [index, line] of text.split('\n').entries()) {
    if (/\bcontact\b|\bmaintainers?\b/i.test(line)) lines.add(index + 1);
  }
  for (const section of sections(text)) {
    if (!/\bcontact\b/.test(headingKey(section.title))) continue;
    for (let offset = 0; offset <= section.lines.length; offset += 1) lines.add(section.line + offset);
  }
  return lines;
}

function scanRecords(item: EvidenceItem, allowedEmails: ReadonlySet<string>): Finding[] {
  const options: ScanOptions = { allowedEmails, contactLines: new Set(), isDependencyList: false };
  const seen = new Set<string>();
  return item.records.flatMap((record) => {
    const lines = [
      record.raw_metric,
      ...Object.entries(record.slice ?? {}).map(([key, group]) => `${key}: ${group}`),
    ];
    const kinds: Identifier[] = lines.flatMap((line) => scanText(line, options));
    return kinds.flatMap(({ kind }) => {
      const key = `${kind} ${sliceText(record.slice ?? {})}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [finding(kind, `${item.file} at ${record.pointer}`, placeOf(item, record.pointer))];
    });
  });
}

/** A profile is committed: a column of names would be in it, category by category. */
function scanProfile({ reference, texts }: DriftItem, allowedEmails: ReadonlySet<string>): Finding[] {
  if (reference === null || texts === undefined) return [];
  const options: ScanOptions = { allowedEmails, contactLines: new Set(), isDependencyList: false };
  const kinds = new Set(scanText(texts.join('\n'), options).map(({ kind }) => kind));
  return [...kinds].map((kind) => finding(kind, reference.file, placeOf(reference)));
}

function finding(kind: string, where: string, at: Finding['at']): Finding {
  const article = /^[aeiAEI]/.test(kind) ? 'an' : 'a';
  return { message: `${where}: looks like ${article} ${kind}; remove it from the evidence.`, at };
}
