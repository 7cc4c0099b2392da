/** The whole vocabulary of docs/features.md. */
import type { StepDefinition } from '../runner/step-definition';
import { changeSteps } from './changes';
import { formulaSteps } from './formulas';
import { givenSteps } from './given';
import { importSteps } from './import';
import { intakeSteps } from './intake';
import { ledgerSteps } from './ledger';
import { messageSteps } from './messages';
import { problemSteps } from './problems';
import { quarterSteps } from './quarter';
import { repairSteps } from './repair';
import { requestSteps } from './requests';
import { sidebarFreshSteps } from './sidebar-fresh';
import { sidebarListSteps } from './sidebar-lists';
import { typingSteps } from './typing';
import { weeklySteps } from './weekly';
import { workbookSteps } from './workbook';

export const vocabulary: readonly StepDefinition[] = [
  ...givenSteps,
  ...typingSteps,
  ...quarterSteps,
  ...changeSteps,
  ...formulaSteps,
  ...messageSteps,
  ...importSteps,
  ...ledgerSteps,
  ...requestSteps,
  ...weeklySteps,
  ...problemSteps,
  ...sidebarListSteps,
  ...sidebarFreshSteps,
  ...intakeSteps,
  ...repairSteps,
  ...workbookSteps,
];
