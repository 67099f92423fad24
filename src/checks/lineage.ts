import type { CheckConfigOf, CheckKind } from './check.ts';
import { imageDigest, imageReferences } from './dockerfile.ts';
import type { ModelFacts } from './facts.ts';
import { agreementPart } from './lineage-agreement.ts';
import { dataParts, recordedHashes } from './lineage-data.ts';
import { commitPart, runPart, trainingRun } from './lineage-run.ts';
import { combined, missingPart, type Part } from './part.ts';
import { missingEvidence } from './records.ts';
import { checkResult, isTrusted, placeOf, requirement } from './result.ts';

type Require = CheckConfigOf<'lineage'>['require'];

const WORDS = {
  data_version: 'a version of each data set',
  run: 'the training run',
  code_commit: 'the commit of its code',
  environment: 'the image by digest',
} as const;

/** Data, training run, code and environment of the model are known, and every source says the same of them. */
export const lineage: CheckKind<'lineage'> = {
  kind: 'lineage',
  evaluate(facts, check, context) {
    const { present = [], consistent } = check.require;
    if (present.length === 0 && consistent !== true)
      throw new Error('The policy asks for neither `present` nor `consistent`.');
    const run = trainingRun(facts);
    const recorded = recordedHashes(facts, run);
    const known: Readonly<Record<keyof typeof WORDS, () => readonly Part[]>> = {
      data_version: () => dataParts(facts, recorded),
      run: () => [runPart(run)],
      code_commit: () => [commitPart(facts, run)],
      environment: () => [environmentPart(facts)],
    };
    const parts = [
      ...present.flatMap((name) => known[name]()),
      ...(consistent === true ? [agreementPart(facts, run, recorded)] : []),
    ];
    const result = combined(
      [...parts, ...trustParts(parts, check.require)],
      requirement(requiredText(check.require)),
    );
    return checkResult(check, context, result);
  },
};

function requiredText({ present = [], consistent, trust }: Require): string {
  return [
    ...(present.length === 0 ? [] : [`known: ${present.map((name) => WORDS[name]).join(', ')}`]),
    ...(consistent === true ? ['every source says the same'] : []),
    ...(trust === undefined ? [] : [`trusted at least as ${trust.at_least}`]),
  ].join('; ');
}

/** Each image that the model is built from is named by its digest; whether it is an approved one, kind `environment` says. */
function environmentPart(facts: ModelFacts): Part {
  const pointer = '/require/present';
  const path = `${facts.folder}/${facts.manifest.dockerfile ?? 'Dockerfile'}`;
  const file = facts.texts.get(path);
  if (file === undefined) return missingPart(missingEvidence(facts, `a Dockerfile at ${path}`), pointer);
  const references = imageReferences(file.text);
  const loose = references.filter(
    ({ image, isUnresolvable }) => isUnresolvable || imageDigest(image) === undefined,
  );
  const say = (outcome: Part['outcome'], text: string, lines: readonly number[] = []): Part => ({
    outcome,
    text,
    pointer,
    places: lines.length === 0 ? [placeOf(file)] : lines.map((line) => placeOf(file, line)),
    trust: [file.trust],
  });
  const base = references.findLast(({ instruction }) => instruction === 'FROM');
  if (base === undefined) return say('error', `${path} has no FROM line: the environment is not known.`);
  if (loose.length === 0) return say('pass', `The environment is ${imageDigest(base.image)}.`);
  const names = loose.map(({ image, line }) => `\`${image}\` (line ${line})`).join(', ');
  return say(
    'fail',
    `${path}: ${names} is not pinned by a sha256 digest.`,
    loose.map(({ line }) => line),
  );
}

function trustParts(parts: readonly Part[], { trust }: Require): Part[] {
  return parts.flatMap((part) =>
    (part.trust ?? [])
      .filter((level) => !isTrusted(level, trust?.at_least))
      .slice(0, 1)
      .map((level) => ({
        outcome: 'fail' as const,
        text: `${part.text} Its trust is ${level}; at least ${trust?.at_least} is required.`,
        pointer: '/require/trust',
        ...(part.places !== undefined && { places: part.places }),
      })),
  );
}
