import type { closing as english } from '../en/closing';
import type { Translation } from '../topic';

export const closing: Translation<typeof english> = {
  allDone: 'Alles Zugesagte ist ausgeliefert oder ausgeschieden.',
  unfinishedPrepaid:
    'Nicht fertig: {requests}. Der Vertrieb hat dafür bezahlt: Es geht in {next} weiter, vorausbezahlt.',
  unfinishedFirstClaim:
    'Nicht fertig: {requests}. Vom Vertrieb spät aufgenommen oder pausiert: hat Vorrang im Budget von {next}.',
  unfinished: '{title} ({rest})',
  over: '{quarter} liegt um {amount} über dem Budget: Nichts wird übertragen, und {next} verliert dafür nichts.',
  nothingLeft: 'Nichts ist übrig, das übertragen werden könnte.',
  allCarries: '{unspent} nicht ausgegeben: Alles wird nach {next} übertragen.',
  someCarries:
    '{unspent} nicht ausgegeben: {carries} werden nach {next} übertragen (einmal, höchstens {cap} der Basis), {lapses} verfallen.',
  opening: 'Für {next} sind dann {amount} übrig, bei einem Budget von {budget}.',
  rowAdded: 'Seine Zeile wird auf dem Blatt Allocation ergänzt, mit den Einstellungen dieses Quartals.',
  early: '{quarter} läuft bis {day}: Jetzt abzuschließen ist früh.',
  notePrepaid: 'übertragen, vorausbezahlt ({built} von {price} gebaut)',
  noteFirstClaim: 'Vorrang in {next} ({built} von {price} gebaut)',
};
