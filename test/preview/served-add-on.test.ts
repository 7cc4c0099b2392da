/** What the page shows of the add-on, by the address it was opened at. */
import { addOn } from '../../preview/page/served';

it('shows the example in English, as it was played beforehand', () => {
  const served = addOn('', false);
  expect(served.locale).toBe('en_US');
  expect(served.loadFirst).toBeDefined();
  expect(addOn('?locale=en_US', false)).toEqual(served);
});

it('plays it in another language, in a document of its own', () => {
  const german = addOn('?locale=de_DE&hostile', false);
  expect(german.locale).toBe('de_DE');
  expect(german.loadFirst).toBeUndefined();
  expect(new Set(['', '?locale=de_DE', '?locale=ja_JP'].map((at) => addOn(at, false).storageKey)).size).toBe(
    3,
  );
});
