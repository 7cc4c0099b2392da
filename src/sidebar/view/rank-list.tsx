/** The list that sales ranks, with the ways to tidy it and to sort the tab by it; or where to begin when it is empty. */
import type { QuarterHomeView } from '../../actions/api';
import { ask } from './ask';
import { Button } from './button';
import { Lines } from './lines';
import type { Actions } from './screen-props';
import { pageHome as words } from '../../words/en/page-home';

/** Enough to see the cut on most budgets without pushing the page down. */
const shownAtFirst = 8;

export const RankList = ({ home, dispatch }: Actions & { readonly home: QuarterHomeView }) =>
  home.waiting.length > 0 ? (
    <div class="with-action">
      <Lines title={words.inRankOrder} lines={home.waiting} unit={home.strip.unit} atFirst={shownAtFirst} />
      <div class="links">
        {home.me.whyNot['tidy ranks'] === '' && (
          <Button kind="link" onPress={() => ask(dispatch, 'sidebarTidyRanks', home.quarter.name)}>
            {words.tidyThem}
          </Button>
        )}
        <Button kind="link" onPress={() => ask(dispatch, 'sidebarSortByRank', home.quarter.name)}>
          {words.sortTab}
          <span class="hidden"> {words.sortTabByRank}</span>
        </Button>
      </div>
    </div>
  ) : (
    <div class="empty">
      <p>{words.noRequests}</p>
      <p class="soft">{words.typeThem}</p>
      <Button kind="ghost" onPress={() => ask(dispatch, 'sidebarJump', 'Requests', 'A2')}>
        {words.goToRequests}
      </Button>
    </div>
  );
