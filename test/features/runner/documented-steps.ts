/** The example steps of docs/features.md: lines of its gherkin blocks, without keyword and without the remark behind. */
export const documentedSteps = (markdown: string): string[] =>
  [...markdown.matchAll(/^```gherkin\n([^]*?)^```/gm)]
    .flatMap(([, block = '']) => block.split('\n'))
    .filter((line) => line !== '')
    // A remark stands apart by two spaces or more.
    .map((line) => line.replace(/^\w+ /, '').replace(/ {2,}.*$/, ''));
