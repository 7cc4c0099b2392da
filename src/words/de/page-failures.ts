import type { pageFailures as english } from '../en/page-failures';
import type { Translation } from '../topic';

export const pageFailures: Translation<typeof english> = {
  whyNoAnswer: {
    accounts: {
      happened: 'Google hat zwei Konten verwechselt',
      advice:
        'Dieser Browser ist in mehreren Google-Konten angemeldet, und Google hat das falsche gefragt. Melden Sie sich nur mit einem Konto an, oder öffnen Sie die Tabelle in einem Inkognitofenster.',
    },
    authorization: {
      happened: 'Sales Budget braucht Ihre Erlaubnis',
      advice:
        'Öffnen Sie Sales Budget im Menü „Erweiterungen“, und erlauben Sie den Zugriff, wenn Google fragt. Fragt Google nicht, sind Sie vielleicht in mehreren Konten angemeldet: Nutzen Sie eines davon oder ein Inkognitofenster.',
    },
    protected: {
      happened: 'Ein geschützter Bereich ist im Weg',
      advice:
        'Bitten Sie den Eigentümer der Tabelle, dass Sie die Blätter von Sales Budget bearbeiten dürfen.',
    },
    busy: {
      happened: 'Jemand anderes ändert gerade das Budget',
      advice: 'Nichts wurde geschrieben. Versuchen Sie es gleich noch einmal.',
    },
    timeout: { happened: 'Google hat zu lange gebraucht', advice: 'Es kam rechtzeitig keine Antwort.' },
    offline: {
      happened: 'Keine Verbindung',
      advice: 'Google war nicht erreichbar. Prüfen Sie, ob Sie online sind.',
    },
    outdated: {
      happened: 'Diese Seitenleiste ist veraltet',
      advice: 'Laden Sie die Tabelle neu, und öffnen Sie Sales Budget wieder im Menü „Erweiterungen“.',
    },
    unknown: {
      happened: 'Etwas ist schiefgegangen',
      advice: 'Passiert es wieder, laden Sie die Tabelle neu.',
    },
  },
  inDoubt:
    'Vielleicht wurde es gebucht, vielleicht nicht: Sehen Sie im Budget nach, bevor Sie es wiederholen.',
  lookAtBudget: 'Im Budget nachsehen',
  noAnswer: 'Google hat nicht geantwortet.',
  tryAgain: 'Noch einmal versuchen',
  whatGoogleSaid: 'Was Google gemeldet hat',
};
