/**
 * A mark beside the tabs that moves with everything the add-on does and every edit it hears of: one cheap look tells a
 * sidebar whether to read the workbook again (google.md, facts 89 and 90).
 */
const key = 'stamp';

/** '' before the first action. One service call. */
export const readStamp = (): string => PropertiesService.getDocumentProperties().getProperty(key) ?? '';

/** By chance, as two changes may fall into one millisecond; behind it stands whose it was, by a key that names nobody. */
export const moveStamp = (): void => {
  PropertiesService.getDocumentProperties().setProperty(key, `${Math.random()} ${keyOfMine()}`);
};

/** Tells one's own changes from other people's also where Google does not say who somebody is (google.md, fact 108). */
export const keyOfMine = (): string => Session.getTemporaryActiveUserKey();
