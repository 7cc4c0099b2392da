/** Properties in a mutation run: few cases, and the first that fails is enough. Looking for the smallest one took most of the time. */
import fc from 'fast-check';

fc.configureGlobal({ numRuns: Number(process.env['PROPERTY_RUNS'] ?? 12), endOnFailure: true });
