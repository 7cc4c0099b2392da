/** The page of duplicates: what was merged before. */
import { topic } from '../topic';

export const viewMerged = topic('viewMerged', {
  into: 'into {request}',
  unnamed: 'a request that is not named',
});
