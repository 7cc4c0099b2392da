/** What becomes of a copy of the file, from the menu: the same question and result as in the sidebar. */
import { eitherInWords } from '../../words/list-in-words';
import { menu as words } from '../../words/en/menu';
import { fill } from '../../words/fill';
import { home } from '../home';
import { settleCopy } from '../settle-copy';
import { answerMeant } from './answer-meant';
import { ask } from './ask';
import { showOutcome } from './show-outcome';
import { toast } from './toast';

export const copyFromMenu = (): void => {
  const now = home('');
  const question = now.state === 'quarter' ? now.copy : '';
  if (question === '') {
    toast(words.noCopy);
    return;
  }
  const answers = eitherInWords(Object.values(words.copyAnswers));
  const given = ask(words.copiedFile, fill(words.keepOrFresh, { question, answers }));
  const answer = given === null ? null : answerMeant(given, words.copyAnswers);
  if (answer !== null) showOutcome(settleCopy('', answer));
};
