/**
 * `npm run notices`: writes THIRD_PARTY_NOTICES.md, the licences of the packages whose code is in the files that go to
 * Google. Which those are is read from esbuild's account of the bundles, so a package that is installed but of which
 * nothing ships is not among them. `--print` only shows it. A test fails while the committed page
 * is another.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pagesMetafiles } from './build-pages.mjs';
import { serverMetafile } from './server-metafile.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** They ask for nothing but to be named: what comes under another licence is looked at by a person first. */
const permissive = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** Each package of which code ships: { name, version, license, homepage, text }, by name. */
async function shippedPackages() {
  const metafiles = [await serverMetafile(), ...(await pagesMetafiles())];
  const folders = metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap(packageFolders));
  return [...new Set(folders)].map(describe).sort((one, other) => (one.name < other.name ? -1 : 1));
}

function packageFolders({ inputs }) {
  return Object.entries(inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0])
    .filter((folder) => folder !== undefined)
    .map((folder) => resolve(root, folder));
}

function describe(folder) {
  const { name, version, license, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!permissive.includes(license)) {
    throw new Error(
      `${name} ${version} is under "${license}"; what ships may be under ${permissive.join(', ')}. Use another package.`,
    );
  }
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
  if (!file) {
    throw new Error(`${name} ${version} came without its licence, which has to be passed on with it.`);
  }
  return { name, version, license, homepage, text: readText(join(folder, file)) };
}

const readText = (path) => readFileSync(path, 'utf8').replace(/\r\n/g, '\n').trim();

async function noticesPage() {
  const packages = await shippedPackages();
  return `${head}${packages.map(section).join('')}`;
}

const head = `# Third-party notices

The files that go to Google, \`Code.js\`, \`Sidebar.html\` and \`Dialog.html\`, hold code of the packages below, under their
own licences. This page is written by \`npm run notices\` from what the build puts into them.
`;

const section = ({ name, version, license, homepage, text }) =>
  `\n## ${name} ${version}\n\n${license}, <${homepage}>\n\n\`\`\`text\n${text}\n\`\`\`\n`;

try {
  const page = await noticesPage();
  if (process.argv.includes('--print')) process.stdout.write(page);
  else {
    writeFileSync(join(root, 'THIRD_PARTY_NOTICES.md'), page);
    console.log('THIRD_PARTY_NOTICES.md is written.');
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
