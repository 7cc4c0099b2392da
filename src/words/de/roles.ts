import type { roles as english } from '../en/roles';
import type { Translation } from '../topic';

export const roles: Translation<typeof english> = {
  alone: {
    'VP of Sales': 'VP of Sales',
    'VP of Product': 'VP of Product',
    Approver: 'Approver',
    Everyone: 'Alle',
    Guest: 'Gast',
  },
  names: {
    'VP of Sales': 'VP of Sales',
    'VP of Product': 'VP of Product',
    Approver: 'Approver',
  },
  named: '{role} ({names})',
  actions: {
    commit: 'das Quartal zusagen',
    drop: 'eine Anfrage streichen',
    swap: 'Anfragen tauschen',
    add: 'eine Anfrage aufnehmen',
    pause: 'eine Anfrage pausieren',
    reinstate: 'eine Anfrage zurückholen',
    grow: 'eine Anfrage erweitern',
    cut: 'eine Anfrage kürzen',
    'cut shippable': 'eine Anfrage kürzen und dabei sagen, was auslieferbar ist',
    ship: 'eine Anfrage ausliefern',
    're-estimate': 'eine Anfrage neu schätzen',
    'pull for product': 'eine Anfrage für Produkt zurückziehen',
    'pull for the company': 'eine Anfrage für das Unternehmen zurückziehen',
    'pull for no fault': 'eine Anfrage ohne Verschulden zurückziehen',
    rename: 'eine zugesagte Anfrage umbenennen',
    grant: 'Budget bewilligen',
    take: 'Budget entziehen',
    lend: 'Budget leihen',
    'pass the gate': 'diese Änderung bestätigen',
    close: 'das Quartal abschließen',
    'tidy ranks': 'die Ränge ordnen',
    rank: 'sagen, was zuerst kommt',
    merge: 'Anfragen zusammenführen',
    decline: 'eine Anfrage ablehnen',
    'revert pending': 'von Hand Geändertes zurücksetzen',
    meet: 'die Wochenbesprechung notieren',
  },
  onlyOthers: 'Nur {who} kann {action}.',
  unknownPerson:
    'Google sagt nicht, wer Sie sind, und nur {who} kann {action}. Melden Sie sich in diesem Browserfenster nur mit diesem Konto an, oder leeren Sie die Namen auf dem Blatt Allocation.',
  noAddress:
    'Unter „{role}“ steht in der Zeile keine E-Mail-Adresse: Tragen Sie sie dort ein, um erkannt zu werden.',
  noApprover:
    'Unter „Approver“ ist in der Zeile von {quarter} niemand benannt, und nur der Approver kann {action}. Tragen Sie dort die E-Mail-Adresse ein.',
  nobodyNamed: 'In der Zeile auf Allocation ist niemand benannt, darum dürfen alle alles.',
};
