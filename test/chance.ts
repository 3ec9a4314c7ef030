// The chance of the property tests can be repeated: a check of one commit says the same today and tomorrow, and on
// every machine. `PROPERTY_SEED=7 npx vitest run` looks elsewhere; any other number does too.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
