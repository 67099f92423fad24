/** Words of a model that an expression may ask for, as `model.WORD`. */
export const MODEL_WORDS = ['name', 'version', 'kind', 'tier', 'stage', 'deployment_mode'] as const;
/** Lists of a model that an expression may ask for. */
export const MODEL_LISTS = ['features', 'protected_attributes', 'regulations'] as const;

export type ModelWord = (typeof MODEL_WORDS)[number];
export type ModelList = (typeof MODEL_LISTS)[number];

/** What stands at the left of everything that is named. */
export const ROOTS = ['metrics', 'model', 'now'] as const;

/** Functions that judge a list, item by item. */
export const QUANTIFIERS = ['all', 'exists', 'exists_one', 'filter', 'map'] as const;
/** What is asked of a text. */
export const TEXT_QUESTIONS = ['startsWith', 'endsWith', 'contains', 'matches'] as const;
export const FUNCTIONS = [
  'size',
  'double',
  'timestamp',
  'duration',
  ...QUANTIFIERS,
  ...TEXT_QUESTIONS,
] as const;

/** Caps on what is written. */
export const MOST_CHARACTERS = 1000;
export const MOST_NODES = 200;
export const MOST_DEPTH = 16;
export const MOST_NESTED = 2;
export const MOST_LIST_ITEMS = 50;
export const MOST_PATTERN = 100;
/** Steps that an expression may take at most, as counted beforehand (`cost.ts`). */
export const MOST_STEPS = 1_000_000;

/** Caps on what an expression is given. More is an error, never cut: what was left out would not be judged. */
export const MOST_ITEMS = 500;
export const LONGEST_TEXT = 128;
