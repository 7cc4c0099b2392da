/** What the six numbers of the strip are, on the page behind each of them. */
import { topic } from '../topic';

export const viewFigures = topic('viewFigures', {
  budget: {
    title: 'Budget',
    says: 'What sales was given for this quarter, with all that was carried, lent or granted.',
  },
  built: { title: 'Built', says: 'What is done of each committed request, at its price.' },
  stillToBuild: { title: 'Still to build', says: 'What is committed and not done yet.' },
  sunk: { title: 'Built and lost', says: 'What had been built of work that was stopped.' },
  disruption: { title: 'Disruption', says: 'What interrupting work has cost beside that.' },
  remaining: {
    title: 'Left',
    says: 'The budget less everything that has been spent or promised from it.',
  },
});
