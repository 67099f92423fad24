import type { Branch, Require, SignoffBlock } from '../schemas/signoff.ts';
import { suggest } from '../text/suggestion.ts';

/** Something wrong in a sign-off block; `pointer` is relative to the block (or to the roles, for a role's own fault). */
export interface SignoffProblem {
  readonly code:
    | 'nothing_required'
    | 'several_rules'
    | 'undefined_role'
    | 'duplicate_role'
    | 'duplicate_stage'
    | 'duplicate_check'
    | 'empty_role'
    | 'bad_login'
    | 'duplicate_login'
    | 'bad_count'
    | 'reason_missing'
    | 'reason_alone';
  readonly message: string;
  readonly pointer: string;
  readonly suggestion?: string;
}

/** A role as its file writes it, before teams are resolved. */
export interface RoleOutline {
  readonly name: string;
  readonly logins: readonly string[];
  /** True when members also come from a team. */
  readonly hasTeam: boolean;
}

const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})(?:\[bot\])?$/;
const FORMS = ['require', 'all_of', 'any_of', 'stages', 'none'] as const;

/**
 * What the schema cannot say about a `signoff` block that already fits it: exactly one form, roles that exist and hold
 * somebody, each once, logins that are GitHub's. Any problem is an error of the whole policy (rule 9). A pointer that
 * starts with `/roles` points into the roles.
 */
export function validateSignoff(block: SignoffBlock, roles: readonly RoleOutline[]): SignoffProblem[] {
  return [
    ...formProblems(block),
    ...reasonProblems(block),
    ...referenceProblems(block, roles),
    ...roleProblems(roles),
  ];
}

function formProblems(block: SignoffBlock): SignoffProblem[] {
  return [
    ...exactlyOne(block, FORMS, ''),
    ...branchesOf(block, '').flatMap(([branch, pointer]) =>
      exactlyOne(branch, ['require', 'all_of', 'any_of'], pointer),
    ),
    ...listsOf(block).flatMap(([list, pointer]) => listProblems(list, pointer)),
    ...repeated(block.stages?.map(({ id }) => id) ?? []).map(
      (index): SignoffProblem =>
        problem(
          'duplicate_stage',
          `Stage \`${block.stages?.[index]?.id}\` is listed twice.`,
          `/stages/${index}/id`,
        ),
    ),
    ...stageCheckProblems(block),
  ];
}

/** A check that two stages name would have two places. */
function stageCheckProblems({ stages = [] }: SignoffBlock): SignoffProblem[] {
  const named = stages.flatMap(({ id, checks = [] }, stage) =>
    checks.map((check, index) => ({ id, check, pointer: `/stages/${stage}/checks/${index}` })),
  );
  return repeated(named.map(({ check }) => check)).flatMap((index) => {
    const { check, pointer } = named[index] as (typeof named)[number];
    const first = named.find((other) => other.check === check)?.id;
    const message = `Check \`${check}\` is already one of stage \`${first}\`: a check belongs to one stage.`;
    return [problem('duplicate_check', message, pointer)];
  });
}

function exactlyOne(
  rule: SignoffBlock | Branch,
  forms: readonly (keyof SignoffBlock)[],
  pointer: string,
): SignoffProblem[] {
  const present = forms.filter((form) => (rule as SignoffBlock)[form] !== undefined);
  if (present.length === 0) {
    return [
      problem(
        'nothing_required',
        `Nothing is required here; exactly one of ${forms.join(', ')} was expected.`,
        pointer,
      ),
    ];
  }
  const [first, ...others] = present;
  return others.map((form) =>
    problem(
      'several_rules',
      `\`${form}\` stands beside \`${first}\`; exactly one of ${forms.join(', ')} was expected.`,
      `${pointer}/${form}`,
    ),
  );
}

function listProblems(list: Require, pointer: string): SignoffProblem[] {
  if (list.length === 0)
    return [
      problem(
        'nothing_required',
        'The list of required roles is empty: it would let everything through.',
        pointer,
      ),
    ];
  return [
    ...repeated(list.map(({ role }) => role)).map((index) =>
      problem(
        'duplicate_role',
        `Role \`${list[index]?.role}\` is listed twice; give it a higher \`count\`.`,
        `${pointer}/${index}/role`,
      ),
    ),
    ...list.flatMap(({ role, count }, index) =>
      Number.isSafeInteger(count) && count >= 1
        ? []
        : [problem('bad_count', `Role \`${role}\` needs a \`count\` of at least 1.`, `${pointer}/${index}`)],
    ),
  ];
}

function reasonProblems(block: SignoffBlock): SignoffProblem[] {
  if (block.none === true && (block.reason ?? '').trim() === '') {
    return [
      problem(
        'reason_missing',
        '`none: true` needs a `reason`: it is reported with every decision.',
        '/none',
      ),
    ];
  }
  if (block.none !== true && block.reason !== undefined) {
    return [problem('reason_alone', '`reason` belongs to `none: true`.', '/reason')];
  }
  return [];
}

function referenceProblems(block: SignoffBlock, roles: readonly RoleOutline[]): SignoffProblem[] {
  const byName = new Map(roles.map((role) => [role.name, role]));
  return referencesOf(block).flatMap(([name, pointer]): SignoffProblem[] => {
    const role = byName.get(name);
    if (role === undefined) {
      const suggestion = suggest(name, byName.keys());
      return [
        {
          ...problem('undefined_role', `Role \`${name}\` is not defined in the roles file.`, pointer),
          ...(suggestion !== undefined && { suggestion }),
        },
      ];
    }
    if (role.logins.length > 0 || role.hasTeam) return [];
    return [problem('empty_role', `Role \`${name}\` has no members: nobody could ever sign.`, pointer)];
  });
}

function roleProblems(roles: readonly RoleOutline[]): SignoffProblem[] {
  return roles.flatMap(({ name, logins }) => [
    ...logins.flatMap((login) =>
      LOGIN.test(login)
        ? []
        : [
            problem(
              'bad_login',
              `\`${login}\` in role \`${name}\` is not a GitHub login (letters, digits, - and _, at most 39; apps: name[bot]).`,
              `/roles/${name}`,
            ),
          ],
    ),
    ...repeated(logins.map(foldLogin)).map((index) =>
      problem(
        'duplicate_login',
        `\`${logins[index]}\` is listed twice in role \`${name}\`.`,
        `/roles/${name}`,
      ),
    ),
  ]);
}

/** Logins compare without case, in ASCII only: `K` (Kelvin sign) is not `k`. */
export function foldLogin(login: string): string {
  return login.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));
}

function referencesOf(block: SignoffBlock): [string, string][] {
  const references = listsOf(block).flatMap(([list, pointer]) =>
    list.map(({ role }, index): [string, string] => [role, `${pointer}/${index}/role`]),
  );
  if (block.unattributed_waiver !== undefined)
    references.push([block.unattributed_waiver, '/unattributed_waiver']);
  block.feedback?.forEach(({ role }, index) => {
    references.push([role, `/feedback/${index}/role`]);
  });
  block.override?.roles.forEach((role, index) => {
    references.push([role, `/override/roles/${index}`]);
  });
  return references;
}

function listsOf(block: SignoffBlock): [Require, string][] {
  const branches: [Branch, string][] = [[block, ''], ...branchesOf(block, '')];
  const lists = branches.flatMap(([{ require }, pointer]): [Require, string][] =>
    require === undefined ? [] : [[require, `${pointer}/require`]],
  );
  return [
    ...lists,
    ...(block.stages ?? []).map(({ require }, index): [Require, string] => [
      require,
      `/stages/${index}/require`,
    ]),
  ];
}

function branchesOf(branch: Branch, pointer: string): [Branch, string][] {
  return (['all_of', 'any_of'] as const).flatMap((kind) =>
    (branch[kind] ?? []).flatMap((part, index): [Branch, string][] => {
      const place = `${pointer}/${kind}/${index}`;
      return [[part, place], ...branchesOf(part, place)];
    }),
  );
}

/** Indices of the items that stand in the list before. */
function repeated(items: readonly string[]): number[] {
  return items.flatMap((item, index) => (items.indexOf(item) < index ? [index] : []));
}

function problem(code: SignoffProblem['code'], message: string, pointer: string): SignoffProblem {
  return { code, message, pointer };
}
