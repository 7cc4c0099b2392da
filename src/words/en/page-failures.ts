/** What both pages say when Google gives no answer. The causes are keyed by their codes. */
import { topic } from '../topic';

export const pageFailures = topic('pageFailures', {
  /** Where Google said nothing at all. */
  noAnswer: 'Google did not answer.',
  whyNoAnswer: {
    accounts: {
      happened: 'Google mixed up two accounts',
      advice:
        'This browser is signed in to several Google accounts, and Google asked the wrong one. Sign in with one account only, or open the spreadsheet in an incognito window.',
    },
    authorization: {
      happened: 'Sales Budget needs your permission',
      advice:
        'Open Sales Budget from the Extensions menu and allow access when Google asks. If Google does not ask, you may be signed in to several accounts: use one, or an incognito window.',
    },
    protected: {
      happened: 'A protected range is in the way',
      advice: 'Ask the owner of the spreadsheet to let you edit the Sales Budget tabs.',
    },
    busy: {
      happened: 'Someone else is changing the budget',
      advice: 'Nothing was written. Wait a moment and try again.',
    },
    timeout: { happened: 'Google took too long', advice: 'No answer came in time.' },
    offline: {
      happened: 'No connection',
      advice: 'Google could not be reached. Check that you are online.',
    },
    outdated: {
      happened: 'This sidebar is out of date',
      advice: 'Reload the spreadsheet and open Sales Budget again from the Extensions menu.',
    },
    unknown: {
      happened: 'Something went wrong',
      advice: 'If it happens again, reload the spreadsheet.',
    },
  },
  /** Behind the advice, when something was to be written. */
  inDoubt: 'It may or may not have been recorded: look at the budget before you do it again.',
  lookAtBudget: 'Look at the budget',
  tryAgain: 'Try again',
  whatGoogleSaid: 'What Google said',
});
