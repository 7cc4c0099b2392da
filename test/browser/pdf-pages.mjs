/** Reads a PDF from stdin and prints the size, in points, and the text of each page as JSON. Apart from jest, which cannot load pdf.js. */
import { buffer } from 'node:stream/consumers';
import { extractText, getDocumentProxy } from 'unpdf';

const pdf = await getDocumentProxy(new Uint8Array(await buffer(process.stdin)));
const { text } = await extractText(pdf);
const pages = text.map(async (content, index) => {
  const { width, height } = (await pdf.getPage(index + 1)).getViewport({ scale: 1 });
  return { width, height, text: content };
});
console.log(JSON.stringify(await Promise.all(pages)));
