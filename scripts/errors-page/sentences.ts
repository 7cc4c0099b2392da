/** What a problem can say, out of its area's topic: its words, with {names} where something is filled in. */
import { problemsOfAllocation } from '../../src/words/en/problems-allocation';
import { problemsOfBudget } from '../../src/words/en/problems-budget';
import { problemsOfChanges } from '../../src/words/en/problems-changes';
import { problemsOfClose } from '../../src/words/en/problems-close';
import { problemsOfCommit } from '../../src/words/en/problems-commit';
import { problemsOfDamage } from '../../src/words/en/problems-damage';
import { problemsOfFile } from '../../src/words/en/problems-file';
import { problemsOfIntake } from '../../src/words/en/problems-intake';
import { problemsOfLedger } from '../../src/words/en/problems-ledger';
import { problemsOfMerging } from '../../src/words/en/problems-merging';
import { problemsOfPending } from '../../src/words/en/problems-pending';
import { problemsOfPeople } from '../../src/words/en/problems-people';
import { problemsOfRanks } from '../../src/words/en/problems-ranks';
import { problemsOfRequests } from '../../src/words/en/problems-requests';
import { problemsOfTabs } from '../../src/words/en/problems-tabs';
import { roles } from '../../src/words/en/roles';
import { undo } from '../../src/words/en/undo';
import type { Words } from '../../src/words/topic';

/** What a problem says that its caller gives it: the reasons, out of the topics where they stand. */
const reasons: Readonly<Record<string, readonly (string | Words)[]>> = {
  notYourRole: [roles.onlyOthers, roles.unknownPerson, roles.noApprover],
  undoNotPossible: [undo.changeTooLate, undo.commitTooLate, undo.started, undo.usedSince, undo.quarterClosed],
};

/** By the name of the area. */
const topics: Readonly<Record<string, Words>> = {
  allocation: problemsOfAllocation,
  budget: problemsOfBudget,
  changes: problemsOfChanges,
  close: problemsOfClose,
  commit: problemsOfCommit,
  damage: problemsOfDamage,
  file: problemsOfFile,
  intake: problemsOfIntake,
  ledger: problemsOfLedger,
  merging: problemsOfMerging,
  pending: problemsOfPending,
  people: problemsOfPeople,
  ranks: problemsOfRanks,
  requests: problemsOfRequests,
  tabs: problemsOfTabs,
};

/** '{whyNot}' is '{why not}' to a reader. */
const readable: Readonly<Record<string, string>> = { id: 'ID', n: 'number' };

const asWords = (place: string): string =>
  readable[place] ?? place.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const withReadablePlaces = (text: string): string =>
  text.replace(/\{(\w+)\}/g, (_, place: string) => `{${asWords(place)}}`);

const textsIn = (words: string | Words): string[] =>
  typeof words === 'string' ? [words] : Object.values(words).flatMap(textsIn);

/** Every way in which the problem that `made` makes can read; `given` names what is said where it is all given by its caller. */
export const sentencesOf = (area: string, made: string, given: string): readonly string[] => {
  const words = topics[area]?.[made];
  return (words === undefined ? (reasons[made] ?? [`{${given}}`]) : [words])
    .flatMap(textsIn)
    .map(withReadablePlaces);
};
