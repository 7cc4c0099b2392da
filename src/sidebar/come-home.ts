/** What both pages do with a reply that leads home, and with the calls that every page makes. */
import type { HomeView } from '../actions/api';
import type { Reply } from './call';
import { atHome, quarterOf, type Model } from './model';
import { refused } from './refused';
import { still, type Step } from './step';
import { pageFrame as words } from '../words/en/page-frame';

/** Replies that only one of the pages awaits never come here; should one, it changes nothing. */
export function comeHome(model: Model, reply: Reply): Step {
  switch (reply.name) {
    case 'sidebarHome': {
      const wasRead = reply.args[0] !== '' && reply.args[0] === quarterOf(model);
      return still(goHome(model, reply.answer, wasRead ? words.upToDate : ''));
    }
    case 'sidebarCheckLedger':
      return still(checked(model, reply));
    case 'sidebarJump':
      return [model, [{ type: 'focus grid' }]];
    default:
      if (!isOutcome(reply)) return still(model);
      return still(
        reply.answer.ok
          ? goHome(model, reply.answer.home, reply.answer.said)
          : refused(model, reply.name, reply.answer),
      );
  }
}

type OutcomeReply = Extract<Reply, { readonly answer: { readonly ok: boolean } }>;

const isOutcome = (reply: Reply): reply is OutcomeReply =>
  typeof reply.answer === 'object' && 'ok' in reply.answer;

const goHome = (model: Model, home: HomeView, said: string): Model => ({
  ...model,
  home,
  said,
  screen: atHome,
  isStale: false,
});

const checked = (model: Model, { answer }: Reply<'sidebarCheckLedger'>): Model =>
  answer.intact ? { ...model, said: answer.says } : { ...model, refused: answer.problems };
