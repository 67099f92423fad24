import { distance } from 'fastest-levenshtein';

/** The candidate closest to a misspelt word, or undefined when none is near (at most a third of its letters differ). */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const d = mistakes(word.toLowerCase(), candidate.toLowerCase());
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}

/** How far apart two words are, whatever their case. */
export function wordDistance(a: string, b: string): number {
  return mistakes(a.toLowerCase(), b.toLowerCase());
}

/** Edit distance in which two swapped neighbours, or a name cut off at a dot or dash, are one mistake. */
function mistakes(word: string, candidate: string): number {
  if (word.length > 1 && candidate.startsWith(word) && /[-_.@]/.test(candidate[word.length] ?? '')) return 1;
  return isOneSwap(word, candidate) ? 1 : distance(word, candidate);
}

function isOneSwap(word: string, candidate: string): boolean {
  if (word.length !== candidate.length) return false;
  let at = 0;
  while (at < word.length && word[at] === candidate[at]) at += 1;
  const swapped = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  return at < word.length - 1 && swapped === candidate;
}

/** Words that people bring from other tools, and what they are called here, the likeliest first. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  threshold: ['at_least', 'thresholds'],
  minimum: ['at_least'],
  min: ['at_least'],
  gte: ['at_least'],
  ge: ['at_least'],
  maximum: ['at_most'],
  max: ['at_most'],
  lte: ['at_most'],
  le: ['at_most'],
  greater_than: ['above'],
  more_than: ['above'],
  gt: ['above'],
  range: ['between'],
  eq: ['equals'],
  equal: ['equals'],
  exactly: ['equals'],
  less_than: ['below'],
  lt: ['below'],
  severity: ['level'],
  enforcement: ['level'],
  description: ['title', 'purpose', 'meaning', 'why'],
  reason: ['why'],
  type: ['kind'],
  rules: ['checks'],
  parameters: ['params'],
  approvals: ['signoff'],
  approvers: ['signoff', 'approved_by'],
  reviewers: ['users', 'require'],
  members: ['users'],
  branch: ['base'],
  branches: ['base'],
  regex: ['pattern'],
  minimum_count: ['min_count'],
  risk: ['tier'],
  risk_tier: ['tier'],
  risk_level: ['tier'],
  features_used: ['features'],
  tags: ['classification'],
  classifications: ['classification'],
  sensitive_attributes: ['protected_attributes', 'protected'],
  protected_attributes: ['protected'],
  favourable_outcome: ['favorable_outcome'],
  license: ['licence'],
  critical: ['high', 'mandatory'],
  hard: ['mandatory'],
  hard_mandatory: ['mandatory'],
  soft: ['overridable'],
  soft_mandatory: ['overridable'],
  warn: ['advisory'],
  warning: ['advisory'],
  error: ['mandatory'],
  required: ['mandatory'],
  drift_flags: ['drift_flag'],
  bias: ['fairness'],
  performance: ['metric'],
  realtime: ['real-time'],
  online: ['real-time'],
};

/** Of those words the ones that say exactly the same here, as another tool spells it: no guess is needed. */
const SAME: ReadonlySet<string> = new Set([
  ...['gte', 'ge', 'minimum', 'gt', 'greater_than', 'lte', 'le', 'maximum', 'lt', 'less_than'],
  ...['rules', 'parameters', 'type', 'members', 'favourable_outcome', 'license'],
  ...['hard', 'hard_mandatory', 'required', 'error', 'realtime'],
]);

/** Whether `meant` is the same as `word` under another name, as opposed to what was probably meant. */
export function isSameWord(word: string, meant: string): boolean {
  const lower = word.toLowerCase();
  return lower === meant || (SAME.has(lower) && SYNONYMS[lower]?.includes(meant) === true);
}

/** The known word that was probably meant: by spelling, else by meaning. */
export function suggestWord(word: string, known: Iterable<string>): string | undefined {
  const candidates = [...known];
  const near = suggest(word, candidates);
  if (near !== undefined) return near;
  const lower = word.toLowerCase();
  const synonym = Object.hasOwn(SYNONYMS, lower) ? lower : suggest(lower, Object.keys(SYNONYMS));
  const meanings = synonym === undefined ? [] : (SYNONYMS[synonym] ?? []);
  return meanings.find((meaning) => candidates.includes(meaning));
}
