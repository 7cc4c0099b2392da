/** The members of HtmlService that run in the script's realm: templates call the project's functions by name. */
import type { LocalMembers } from './realm-remote';
import { HtmlTemplate } from './templates/html-template';
import { TemplateOutput } from './templates/template-output';

interface Page {
  getContent(): string;
}

/** HtmlService as its proxy offers it. */
interface Pages {
  createHtmlOutput(html: string): unknown;
  createHtmlOutputFromFile(name: string): Page;
}

const template = (html: unknown): HtmlTemplate => new HtmlTemplate(String(html));

export const TEMPLATE_MEMBERS: LocalMembers = {
  HtmlService: {
    createTemplate: () => template,
    createTemplateFromFile: (service) => (name: string) =>
      template((service as Pages).createHtmlOutputFromFile(name).getContent()),
    /** Only what getCode() gives calls this. */
    initTemplate: (service) => () => new TemplateOutput((html) => (service as Pages).createHtmlOutput(html)),
  },
  HtmlOutput: {
    asTemplate: (page) => () => template((page as Page).getContent()),
  },
};
