import type { Branch, SignoffBlock, When } from '../schemas/signoff.ts';
import type { Permission } from './snapshot.ts';

/** A condition on when a rule applies. */
export type Condition = When;

/** The tree of a sign-off block. `pointer` is the rule's JSON pointer in the block. */
export type Rule =
  | {
      readonly kind: 'seats';
      readonly pointer: string;
      readonly when: Condition | undefined;
      readonly stage: string | null;
      /** Checks that the stage names; none outside stages. */
      readonly checks: readonly string[];
      readonly seats: readonly RequiredRole[];
    }
  | {
      readonly kind: 'all_of' | 'any_of';
      readonly pointer: string;
      readonly when: Condition | undefined;
      readonly branches: readonly Rule[];
    }
  | {
      readonly kind: 'none';
      readonly pointer: string;
      readonly when: Condition | undefined;
      readonly reason: string;
    };

export interface RequiredRole {
  readonly role: string;
  readonly count: number;
}

/** A sign-off block with its defaults filled in. */
export interface SignoffPolicy {
  readonly rule: Rule;
  readonly isDistinct: boolean;
  readonly binding: 'content' | 'commit';
  readonly vetoFrom: 'roles' | 'writers' | 'nobody';
  readonly minPermission: Permission;
  readonly allowsBots: boolean;
  readonly allowsContributors: boolean;
  readonly countsCoauthors: boolean;
  readonly unattributedWaiver: string | null;
  readonly ignoresUpdateMerges: boolean;
  readonly feedback: readonly { readonly role: string; readonly isMajorBlocking: boolean }[];
  /** `90d`, or null: no end. */
  readonly validFor: string | null;
  readonly override: {
    readonly label: string;
    readonly roles: readonly string[];
    readonly max: string;
  } | null;
}

/**
 * A block with its defaults. `binding` defaults to `content` once the ledger exists, to `commit` before.
 * The block was checked by the schema and by `validateSignoff`; one that says nothing, or two things, throws.
 */
export function readSignoffPolicy(block: SignoffBlock, hasLedger: boolean): SignoffPolicy {
  return {
    rule: rootRule(block),
    isDistinct: block.distinct ?? true,
    binding: block.binding ?? (hasLedger ? 'content' : 'commit'),
    vetoFrom: block.veto_from ?? 'roles',
    minPermission: block.min_permission ?? 'write',
    allowsBots: block.allow_bots ?? false,
    allowsContributors: block.allow_contributors ?? false,
    countsCoauthors: block.count_coauthors ?? false,
    unattributedWaiver: block.unattributed_waiver ?? null,
    ignoresUpdateMerges: block.ignore_update_merges ?? false,
    feedback: (block.feedback ?? []).map(({ role, major_blocks }) => ({
      role,
      isMajorBlocking: major_blocks ?? false,
    })),
    validFor: block.valid_for ?? null,
    override: block.override ?? null,
  };
}

function rootRule(block: SignoffBlock): Rule {
  if (block.none === true)
    return { kind: 'none', pointer: '/none', when: block.when, reason: block.reason ?? '' };
  if (block.stages === undefined) return branchRule(block, '');
  const branches = block.stages.map(
    (stage, index): Rule => ({
      kind: 'seats',
      pointer: `/stages/${index}`,
      when: stage.when,
      stage: stage.id,
      checks: stage.checks ?? [],
      seats: stage.require,
    }),
  );
  return { kind: 'all_of', pointer: '/stages', when: block.when, branches };
}

function branchRule(branch: Branch, pointer: string): Rule {
  const { when } = branch;
  if (branch.require !== undefined)
    return {
      kind: 'seats',
      pointer: `${pointer}/require`,
      when,
      stage: null,
      checks: [],
      seats: branch.require,
    };
  for (const kind of ['all_of', 'any_of'] as const) {
    const parts = branch[kind];
    if (parts === undefined) continue;
    const branches = parts.map((part, index) => branchRule(part, `${pointer}/${kind}/${index}`));
    return { kind, pointer: `${pointer}/${kind}`, when, branches };
  }
  throw new Error(`The sign-off rule at "${pointer}" requires nothing.`);
}
