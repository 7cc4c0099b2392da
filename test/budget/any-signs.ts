/** Texts of any signs there are. fast-check's own 'binary' first lists all 1.1 million of them, which takes each file half a second. */
import fc from 'fast-check';

/** Half of a pair is no sign of its own. */
const pairs = { from: 0xd800, size: 0x800 };
const last = 0x10ffff;

const sign = fc.nat(last - pairs.size).map(
  (place) => String.fromCodePoint(place < pairs.from ? place : place + pairs.size),
  (text) => {
    const [only, ...more] = typeof text === 'string' ? Array.from(text) : [];
    const point = only?.codePointAt(0);
    const isHalf = point !== undefined && point >= pairs.from && point < pairs.from + pairs.size;
    if (point === undefined || more.length > 0 || isHalf) throw new Error('Not one sign.');
    return point < pairs.from ? point : point - pairs.size;
  },
);

export const anySigns = (limits: { minLength?: number; maxLength?: number } = {}): fc.Arbitrary<string> =>
  fc.string({ ...limits, unit: sign });
