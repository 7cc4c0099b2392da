/** Text as it is pasted or chosen, into a table. */
import { parseTable } from '../../src/sidebar/dialog/import/parse-table';
import { decodeText } from '../../src/sidebar/dialog/import/decode-text';

test.each<[string, string, readonly string[], readonly (readonly string[])[]]>([
  ['commas', 'Title,Votes\nSSO,3', ['Title', 'Votes'], [['SSO', '3']]],
  ['semicolons and a last line break', 'Title;Votes\nSSO;3\n', ['Title', 'Votes'], [['SSO', '3'], ['']]],
  ['tabs, as copied from Sheets', 'Title\tVotes\r\nSSO, SAML\t3', ['Title', 'Votes'], [['SSO, SAML', '3']]],
  ['pipes', 'Title|Votes\nSSO|3', ['Title', 'Votes'], [['SSO', '3']]],
  ['one column with commas of its own', 'Title\nSSO, SAML\nSAP', ['Title'], [['SSO, SAML'], ['SAP']]],
  ['short rows', 'Title,Votes\nSSO\nSAP\nHub', ['Title', 'Votes'], [['SSO'], ['SAP'], ['Hub']]],
  ['a BOM', '\ufeffTitle,Votes\nSSO,3', ['Title', 'Votes'], [['SSO', '3']]],
  [
    'quotes and line breaks in a cell',
    'Title,Notes\n"A ""b"", c","1\n2"',
    ['Title', 'Notes'],
    [['A "b", c', '1\n2']],
  ],
  ['blank lines above', '\n\nTitle,Votes\nSSO,3', ['Title', 'Votes'], [['SSO', '3']]],
  ['the same header twice', 'Title,P,P\nSSO,3,5', ['Title', 'P', 'P'], [['SSO', '3', '5']]],
])('Read as written: %s', (_what, text, header, rows) => {
  expect(parseTable(text)).toEqual({ header, rows });
});

test('A quotation mark that is never closed is named by its row', () => {
  expect(parseTable('Title,Votes\n"SSO,3\nSAP,2')).toEqual({
    wrong: expect.stringContaining('in row 2 is never closed') as string,
  });
});

test.each([
  ['UTF-8', Buffer.from('Zoë 支持'), 'Zoë 支持'],
  ['UTF-16 of Excel', Buffer.from('\ufeffZoë', 'utf16le'), 'Zoë'],
  ['Windows’ Western', Buffer.from('Zo\u00eb', 'latin1'), 'Zoë'],
  ['nothing', Buffer.from(''), ''],
])('%s is decoded', (_encoding, bytes, text) => {
  expect(decodeText(Uint8Array.from(bytes).buffer)).toBe(text);
});
