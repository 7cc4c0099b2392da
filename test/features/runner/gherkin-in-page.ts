/** A page of documentation as a feature: its title, and the examples that it shows as blocks of Gherkin. */

const opens = /^```gherkin\b/;
const closes = /^```\s*$/;

/** Lines keep their numbers, so that a failure names the place in the page. A page without examples gives a feature without any. */
export const gherkinInPage = (page: string): string => {
  const lines = page.split('\n');
  const [title = ''] = lines;
  let isInside = false;
  const kept = lines.slice(1).map((line) => {
    if (!isInside && opens.test(line)) isInside = true;
    else if (isInside && closes.test(line)) isInside = false;
    else if (isInside) return line;
    return '';
  });
  return [`Feature: ${title.replace(/^#+\s*/, '')}`, ...kept].join('\n');
};
