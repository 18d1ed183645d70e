/**
 * Property tests draw the same cases each time, so that a red run can be run again. Other cases:
 * `FAST_CHECK_SEED=2 npx vitest run`.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 1) });
