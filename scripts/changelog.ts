/**
 * `npm run changelog`: writes CHANGELOG.md from the commits, by version; `-- 0.2.0` prints the changes of that version alone,
 * as the release shows them.
 */
import { writeFileSync } from 'node:fs';
import { changesIn, section } from './changelog/section';
import { readVersions } from './changelog/read-versions';

const head = `# Changelog

What each version gives to whoever uses the add-on. Written by \`npm run changelog\` from the titles of the commits.
`;

const versions = readVersions();
const [wanted] = process.argv.slice(2);

if (wanted === undefined) {
  const sections = versions.filter((version) => changesIn(version) !== '').map(section);
  writeFileSync('CHANGELOG.md', [head, ...sections].join('\n'));
  console.log('CHANGELOG.md is written.');
} else {
  const version = versions.find(({ name }) => name === wanted.replace(/^v/, ''));
  if (version) process.stdout.write(changesIn(version));
  else {
    const names = versions.map(({ name }) => name).join(', ');
    console.error(`There is no version "${wanted}". There are: ${names}. A version is a tag such as v0.2.0.`);
    process.exitCode = 1;
  }
}
