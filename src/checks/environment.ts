import type { CheckConfigOf, CheckKind } from './check.ts';
import type { ImageReference } from './dockerfile.ts';
import { imageDigest, imageReferences } from './dockerfile.ts';
import type { ModelFacts, TextFile } from './facts.ts';
import { missingEvidence } from './records.ts';
import { readRequirements } from './requirements.ts';
import type { Finding, Outcome, Place } from './result.ts';
import { checkResult, describe, lowestTrust, placeOf, plural, requirement, worst } from './result.ts';

interface Part {
  readonly outcome: Outcome;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly files: readonly TextFile[];
  readonly awaiting: boolean;
  readonly pointer: string;
}

/** Approved base image by digest, and dependencies pinned to exact versions. */
export const environment: CheckKind<'environment'> = {
  kind: 'environment',
  evaluate(facts, check, context) {
    const { base_image, pinned_dependencies } = check.require;
    const parts: Part[] = [];
    if (base_image !== undefined) parts.push(judgeImage(facts, base_image.one_of));
    if (pinned_dependencies === true) parts.push(judgeDependencies(facts));
    if (parts.length === 0)
      throw new Error('The policy asks for neither base_image nor pinned_dependencies.');
    const outcome = worst(parts.map((part) => part.outcome));
    const wrong = parts.filter((part) => part.outcome !== 'pass');
    const findings = parts.flatMap((part) => part.findings);
    const files = parts.flatMap((part) => part.files);
    return checkResult(check, context, {
      outcome,
      reason: (wrong.length === 0 ? parts : wrong).map(({ text }) => text).join(' '),
      required: requirement(requiredText(check)),
      observed: describe(
        findings.length === 0 && outcome === 'pass' ? 'as required' : plural(findings.length, 'finding'),
      ),
      trust: lowestTrust(files.map(({ trust }) => trust)),
      evidence_at: [
        ...files.map((file) => placeOf(file)),
        ...findings.flatMap(({ at }) => (at === null ? [] : [at])),
      ],
      findings,
      awaiting: outcome === 'inconclusive' && wrong.some((part) => part.awaiting),
      policyPointer: wrong[0]?.pointer ?? '/require',
    });
  },
};

function requiredText(check: CheckConfigOf<'environment'>): string {
  const { base_image, pinned_dependencies } = check.require;
  return [
    ...(base_image === undefined
      ? []
      : [`base image is one of ${plural(base_image.one_of.length, 'approved digest')}`]),
    ...(pinned_dependencies === true ? ['every dependency pinned to one version'] : []),
  ].join('; ');
}

function judgeImage(facts: ModelFacts, approved: readonly string[]): Part {
  const pointer = '/require/base_image';
  const digests = new Set(approved.map(approvedDigest));
  if (digests.size === 0) throw new Error('The policy approves no base image.');
  const path = `${facts.folder}/${facts.manifest.dockerfile ?? 'Dockerfile'}`;
  const file = facts.texts.get(path);
  if (file === undefined) return missing(facts, `a Dockerfile at ${path}`, pointer);
  const references = imageReferences(file.text);
  if (!references.some(({ instruction }) => instruction === 'FROM')) {
    const text = `${path} has no FROM line: its base image is not known.`;
    return {
      outcome: 'error',
      text,
      findings: [finding(text, placeOf(file))],
      files: [file],
      awaiting: false,
      pointer,
    };
  }
  const judged = references.map((reference) => judgeReference(reference, digests, file));
  const wrong = judged.flatMap((part) => (part === null ? [] : [part]));
  return {
    outcome: wrong.length === 0 ? 'pass' : worst(wrong.map((part) => part.outcome)),
    text:
      wrong.length === 0
        ? `Base image ${references.at(-1)?.image} is approved.`
        : wrong.map(({ found }) => found.message).join(' '),
    findings: wrong.map(({ found }) => found),
    files: [file],
    awaiting: false,
    pointer,
  };
}

function judgeReference(
  { image, line, instruction, isUnresolvable }: ImageReference,
  digests: ReadonlySet<string>,
  file: TextFile,
): { readonly outcome: Outcome; readonly found: Finding } | null {
  const where = `${file.file}:${line}`;
  const place = placeOf(file, line);
  if (isUnresolvable || image === '') {
    const message = `${where}: ${instruction} names \`${image}\`, which a build argument decides: write the image with its digest.`;
    return { outcome: 'error', found: finding(message, place) };
  }
  const digest = imageDigest(image);
  if (digest === undefined) {
    const message = `${where}: ${instruction} \`${image}\` is not pinned by a sha256 digest.`;
    return { outcome: 'fail', found: finding(message, place) };
  }
  if (digests.has(digest)) return null;
  return {
    outcome: 'fail',
    found: finding(`${where}: ${instruction} \`${image}\` is not an approved image.`, place),
  };
}

function approvedDigest(image: string): string {
  const digest = imageDigest(image);
  if (digest === undefined)
    throw new Error(`The approved image \`${image}\` has no sha256 digest of 64 hex digits.`);
  return digest;
}

function judgeDependencies(facts: ModelFacts): Part {
  const pointer = '/require/pinned_dependencies';
  const path = `${facts.folder}/${facts.manifest.requirements ?? 'requirements.txt'}`;
  const file = facts.texts.get(path);
  if (file === undefined) return missing(facts, `a dependency list at ${path}`, pointer);
  const { pinned, unpinned } = readRequirements(file.text);
  const findings = unpinned.map(({ line, message }) =>
    finding(`${path}:${line}: ${message}`, placeOf(file, line)),
  );
  if (pinned === 0 && findings.length === 0) {
    const text = `${path} lists no dependency: at least one pinned package was expected.`;
    return {
      outcome: 'error',
      text,
      findings: [finding(text, placeOf(file))],
      files: [file],
      awaiting: false,
      pointer,
    };
  }
  return {
    outcome: findings.length === 0 ? 'pass' : 'fail',
    text:
      findings.length === 0
        ? `${plural(pinned, 'dependency', 'dependencies')} pinned.`
        : findings.map(({ message }) => message).join(' '),
    findings,
    files: [file],
    awaiting: false,
    pointer,
  };
}

function missing(facts: ModelFacts, what: string, pointer: string): Part {
  const { outcome, reason, awaiting, places } = missingEvidence(facts, what);
  return {
    outcome,
    text: reason,
    findings: [finding(reason, places[0] ?? null)],
    files: [],
    awaiting,
    pointer,
  };
}

function finding(message: string, at: Place | null): Finding {
  return { message, at };
}
