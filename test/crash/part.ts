/**
 * Which of an action's crash points a run tries. All of them where CRASH_POINTS=all says so (`npm run crash`); else an evenly spread
 * part, another one every day, so that the time of a run does not grow with the square of an action's calls.
 */

/** Most actions have no more ways to leave a workbook; of the others it is every tenth to thirtieth. */
const most = 8;

/** The day in UTC, so that whoever runs the tests on one day runs the same; CRASH_SEED repeats that of another. */
const crashSeed = Number(process.env['CRASH_SEED'] ?? Math.floor(Date.now() / 86_400_000));

const triesAll = process.env['CRASH_POINTS'] === 'all';

/** What is added to the number of points that were tried, for whoever wants the others. */
export const partName = triesAll
  ? 'all there are'
  : `a part; CRASH_SEED=${crashSeed} tries the same, npm run crash all`;

/** In their order: the first, the last, those that are needed, and of the others an evenly spread part. */
export const partOf = <Point>(points: readonly Point[], isNeeded: (point: Point) => boolean): Point[] => {
  const stride = triesAll ? 1 : Math.max(1, points.length / most);
  const phase = crashSeed % Math.ceil(stride);
  const spread = new Set(
    Array.from({ length: Math.ceil(points.length / stride) }, (_, index) =>
      Math.floor(phase + index * stride),
    ),
  );
  return points.filter(
    (point, index) => index === 0 || index === points.length - 1 || spread.has(index) || isNeeded(point),
  );
};
