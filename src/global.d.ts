/** Each property set on it in entry.ts becomes a top-level function of the bundle, the only kind Google finds. */
declare const global: Record<string, (...args: never[]) => unknown>;
