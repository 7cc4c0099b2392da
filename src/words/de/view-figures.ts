import type { viewFigures as english } from '../en/view-figures';
import type { Translation } from '../topic';

export const viewFigures: Translation<typeof english> = {
  budget: {
    title: 'Budget',
    says: 'Was der Vertrieb für dieses Quartal bekam, mit allem Übertragenen, Geliehenen und Bewilligten.',
  },
  built: { title: 'Gebaut', says: 'Was von jeder zugesagten Anfrage fertig ist, zu ihrem Preis.' },
  stillToBuild: { title: 'Noch zu bauen', says: 'Was zugesagt und noch nicht fertig ist.' },
  sunk: { title: 'Gebaut und verloren', says: 'Was an beendeter Arbeit schon gebaut war.' },
  disruption: { title: 'Unterbrechung', says: 'Was es daneben gekostet hat, Arbeit zu unterbrechen.' },
  remaining: {
    title: 'Übrig',
    says: 'Das Budget abzüglich alles dessen, was daraus ausgegeben oder zugesagt ist.',
  },
};
