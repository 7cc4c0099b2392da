/** What a person does to the dialog, between two calls to the server. */
import { common } from '../common-edits';
import type { HeardScreen } from '../intake-screens';
import type { Edit } from '../message';
import { atHome, isInDoubt, quarterOf, type ExportScreen, type Model, type SessionScreen } from '../model';
import { startCall } from '../start-call';
import { quiet, still, type Step } from '../step';
import { askToDecline, decline } from './heard-moves';
import { editImport } from './import/edit-import';
import type { ImportScreen } from './import/import-state';
import { previewOf } from './import/import-preview';
import { answer, begin, stepBack } from './session';
import { inWeekly } from './weekly';
import { dialogExport as words } from '../../words/en/page-dialog-export';
import { fill } from '../../words/fill';

export const edit = (model: Model, message: Edit): Step => {
  const { screen } = model;
  if (message.type === 'went back') return back(model);
  switch (screen.at) {
    case 'session':
      return inSession(model, screen, message);
    case 'import':
      return inImport(model, screen, message);
    case 'export':
      return inExport(model, screen, message);
    case 'duplicates':
      return message.type === 'chose to keep'
        ? still({
            ...model,
            screen: { ...screen, staying: { ...screen.staying, [message.pair]: message.id } },
          })
        : common(model, message);
    case 'weekly':
      return inWeekly(model, screen, message);
    case 'heard':
      return inHeard(model, screen, message);
    default:
      return common(model, message);
  }
};

const inSession = (model: Model, screen: SessionScreen, message: Edit): Step => {
  switch (message.type) {
    case 'chose count':
      return still({ ...model, screen: { ...screen, count: message.text } });
    case 'began session':
      return begin(model, screen);
    case 'preferred':
      return answer(model, screen, message.answer);
    case 'took answer back':
      return stepBack(model, screen);
    default:
      return common(model, message);
  }
};

const inImport = (model: Model, screen: ImportScreen, message: Edit): Step => {
  switch (message.type) {
    case 'chose file':
      return [quiet(model), [{ type: 'read file', file: message.file }]];
    case 'pasted rows':
    case 'took pasted rows':
    case 'read file':
    case 'put file away':
    case 'matched column':
    case 'chose day order':
      return still({ ...quiet(model), screen: editImport(screen, message) });
    case 'confirmed':
      return sendImport(model, screen);
    default:
      return common(model, message);
  }
};

const sendImport = (model: Model, screen: ImportScreen): Step => {
  const preview = previewOf(screen);
  return preview === null || preview.whyNot !== '' || isInDoubt(model)
    ? still(model)
    : startCall(model, { name: 'sidebarImport', args: [quarterOf(model), preview.batch] });
};

const inExport = (model: Model, screen: ExportScreen, message: Edit): Step => {
  switch (message.type) {
    case 'showed text':
      return [
        { ...quiet(model), screen: { ...screen, shown: message.kind } },
        message.kind === null ? [] : [{ type: 'focus', field: 'export-text' }],
      ];
    case 'downloaded': {
      const said = fill(words.downloaded, { file: message.file.name });
      return [{ ...quiet(model), said }, [{ type: 'download', file: message.file }]];
    }
    default:
      return common(model, message);
  }
};

const inHeard = (model: Model, screen: HeardScreen, message: Edit): Step => {
  switch (message.type) {
    case 'wrote':
      return still({ ...model, missing: null, screen: { ...screen, reason: message.text } });
    case 'asked to decline':
      return askToDecline(model, screen, message.id);
    case 'declined':
      return decline(model, screen);
    default:
      return common(model, message);
  }
};

const back = (model: Model): Step => {
  const { screen } = model;
  if (screen.at === 'loading' || screen.at === 'home') return still(model);
  return screen.at === 'heard' && screen.declining !== ''
    ? askToDecline(model, screen, '')
    : still({ ...quiet(model), screen: atHome });
};
