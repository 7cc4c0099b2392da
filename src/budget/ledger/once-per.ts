/** Remembers what was worked out about an object that never changes, for as long as somebody holds it. */

/** The functions of the ledger are asked again and again about the same one within an action; what they answer is never changed. */
export const oncePer = <Key extends object, Value>(workOut: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = workOut(key);
    known.set(key, value);
    return value;
  };
};
