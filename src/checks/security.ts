import type { CheckKind } from './check.ts';
import type { Trust } from './facts.ts';
import { judgeFormats } from './model-formats.ts';
import {
  checkResult,
  describe,
  type Finding,
  lowestTrust,
  type Outcome,
  type Place,
  requirement,
  worst,
} from './result.ts';
import { judgeVulnerabilities } from './vulnerabilities.ts';

/** What one part of the check says. */
export interface SecurityPart {
  readonly outcome: Outcome;
  readonly text: string;
  readonly observed: string;
  readonly required: string;
  readonly findings: readonly Finding[];
  readonly places: readonly Place[];
  readonly trust: readonly Trust[];
  readonly awaiting: boolean;
  readonly pointer: string;
}

/** Formats of model files by their content, what runs when they are loaded, and what scanners of vulnerabilities report. */
export const security: CheckKind<'security'> = {
  kind: 'security',
  evaluate(facts, check, context) {
    const { formats, vulnerabilities } = check.require;
    const parts = [
      ...(formats === undefined ? [] : [judgeFormats(facts, formats)]),
      ...(vulnerabilities === undefined ? [] : [judgeVulnerabilities(facts, vulnerabilities, check.files)]),
    ];
    if (parts.length === 0) throw new Error('The policy asks for neither formats nor vulnerabilities.');
    const outcome = worst(parts.map((part) => part.outcome));
    const wrong = parts.filter((part) => part.outcome !== 'pass');
    return checkResult(check, context, {
      outcome,
      reason: (wrong.length === 0 ? parts : wrong).map(({ text }) => text).join(' '),
      required: requirement(parts.map(({ required }) => required).join('; ')),
      observed: describe(parts.map(({ observed }) => observed).join('; ')),
      trust: lowestTrust(parts.flatMap(({ trust }) => trust)),
      evidence_at: parts.flatMap(({ places }) => places),
      findings: parts.flatMap(({ findings }) => findings),
      awaiting: outcome === 'inconclusive' && wrong.some((part) => part.awaiting),
      policyPointer: wrong[0]?.pointer ?? '/require',
    });
  },
};
