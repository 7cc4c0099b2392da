/** The terms of an Allocation row: what the ledger holds it to, and what its cells say where it is still free. */
import type { Mode, PolicyName } from '../budget/allocation';
import type { Terms } from '../budget/terms';
import type { Unit } from '../budget/unit';
import type { AllocationHeader } from './columns/allocation-columns';
import type { FieldReader } from './field-reader';
import type { PostedTerms } from './posted-terms';
import type { TabRow } from './read-tab';
import { termsEdit, type TermsEdit, type TermsHeader } from './terms-edit';

type Choices<Choice> = readonly [Choice, ...Choice[]];

const units: Choices<Unit> = ['story points', 'engineering weeks', '% of capacity'];
const policies: Choices<PolicyName> = ['Escalating', 'Flat fee', 'Sunk only', 'Churn brackets'];
const modes: Choices<Mode> = ['Charge', 'Shadow', 'Locked'];

/** A cell that is held elsewhere is compared, not read: whatever it says, it can't stop anything. Blank means the first choice. */
export const heldTerms = (
  row: TabRow<AllocationHeader>,
  read: FieldReader<AllocationHeader>,
  posted: PostedTerms | undefined,
): { readonly terms: Terms; readonly edits: readonly TermsEdit[] } => {
  const edits: TermsEdit[] = [];
  const quarter = String(row.cell('Quarter'));
  const held = <Choice extends string>(
    header: TermsHeader,
    choices: Choices<Choice>,
    stands: Choice | undefined,
  ): Choice => {
    if (stands === undefined) return read.choice(header, choices);
    const cell = String(row.cell(header));
    const typed = choices.find((choice) => choice.toLowerCase() === cell.toLowerCase()) ?? cell;
    if ((typed === '' ? choices[0] : typed) !== stands) {
      edits.push(termsEdit({ quarter, row: row.row, header, typed, stands, choices }));
    }
    return stands;
  };
  const terms: Terms = {
    unit: held('Unit', units, posted?.unit),
    policy: held('Change policy', policies, posted?.committed?.policy),
    mode: held('Mode', modes, posted?.committed?.mode),
  };
  return { terms, edits };
};
