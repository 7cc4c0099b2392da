/**
 * A mark beside the tabs that moves with everything the add-on does and every edit it hears of: one cheap look tells a
 * sidebar whether to read the workbook again (google.md, facts 89 and 90).
 */
import { recall, remember } from '../../sheets/document-memory';
import { pressKey } from '../run/press';

const key = 'stamp';

/** '' before the first action. One service call and little on its way: it is asked every few seconds. */
export const lookAtStamp = (): string => PropertiesService.getDocumentProperties().getProperty(key) ?? '';

/** The same for an action, which has more to recall. */
export const readStamp = (): string => recall(key) ?? '';

/** By chance, as two changes may fall into one millisecond; behind it stands whose it was, by a key that names nobody. */
export const moveStamp = (): void => {
  remember(key, `${Math.random()} ${keyOfMine()}`);
};

/**
 * Tells one's own changes from other people's also where Google does not say who somebody is (google.md, fact 108). A page knows
 * it from its opening and sends it along, so that only edits and the menu have to ask.
 */
export const keyOfMine = (): string => pressKey() || Session.getTemporaryActiveUserKey();
