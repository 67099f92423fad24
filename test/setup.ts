import fc from 'fast-check';

/**
 * Property tests run from one seed, so that a run can be repeated; `ARBITER_SEED=random` (or a number) explores others.
 * A counterexample found that way becomes a test of its own.
 */
const seed = process.env.ARBITER_SEED;
if (seed !== 'random') fc.configureGlobal({ seed: seed === undefined ? 20261121 : Number(seed) });
