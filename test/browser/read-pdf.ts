/** The pages of a PDF, as any reader of PDFs finds them. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export interface PdfPage {
  /** In points, 72 to the inch. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

export const readPdf = (pdf: Buffer): PdfPage[] =>
  JSON.parse(
    execFileSync(process.execPath, [join(__dirname, 'pdf-pages.mjs')], { input: pdf, encoding: 'utf8' }),
  ) as PdfPage[];
