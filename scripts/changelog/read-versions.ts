/** Versions and their commits out of git: a version is a tag such as `v0.2.0`. */
import { execFileSync } from 'node:child_process';
import { readMessage } from '../commits/read-message';
import type { Version } from './version';

/** A commit that leaves these as they were gives nothing to whoever uses the add-on, whatever its type. */
const whatShips = ['src', 'appsscript.json'];

const git = (...args: string[]): string =>
  execFileSync('git', args, { encoding: 'utf8', maxBuffer: 50_000_000 }).trim();

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

function versionOf(tag: string | undefined, before: string | undefined): Version {
  const until = tag ?? 'HEAD';
  const range = before === undefined ? until : `${before}..${until}`;
  const log = git('log', '--no-merges', '-z', '--format=%B', range, '--', ...whatShips);
  const messages = log.split('\0').flatMap((message) => readMessage(message) ?? []);
  return tag === undefined
    ? { name: 'Unreleased', messages }
    : { name: tag.slice(1), day: git('log', '-1', '--format=%cs', tag), messages };
}

/** The newest first; what has no tag yet is Unreleased. */
export function readVersions(): Version[] {
  const tags = linesOf(git('tag', '--list', 'v[0-9]*', '--merged', 'HEAD', '--sort=-version:refname'));
  return [undefined, ...tags].map((tag, index) => versionOf(tag, tags[index]));
}
