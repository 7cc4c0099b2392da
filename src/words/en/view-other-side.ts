/** What product and the company answer for, beside what sales pays. */
import { topic } from '../topic';

export const viewOtherSide = topic('viewOtherSide', {
  over: '{title} is expected to take {amount} over its price.',
  pulled: {
    Product: { one: '{n} request pulled by product.', other: '{n} requests pulled by product.' },
    Company: {
      one: '{n} request pulled by the company.',
      other: '{n} requests pulled by the company.',
    },
    'No fault': { one: '{n} request pulled for no fault.', other: '{n} requests pulled for no fault.' },
  },
  freeExit: 'Drop {title} free of charge: {amount} come back',
});
