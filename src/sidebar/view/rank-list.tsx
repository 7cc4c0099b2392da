/** The list that sales ranks, with the ways to tidy it and to sort the tab by it; or where to begin when it is empty. */
import type { QuarterHomeView } from '../../actions/api';
import { ask } from './ask';
import { Button } from './button';
import { Lines } from './lines';
import type { Actions } from './screen-props';

/** Enough to see the cut on most budgets without pushing the page down. */
const shownAtFirst = 8;

export const RankList = ({ home, dispatch }: Actions & { readonly home: QuarterHomeView }) =>
  home.waiting.length > 0 ? (
    <div class="with-action">
      <Lines title="In rank order" lines={home.waiting} unit={home.strip.unit} atFirst={shownAtFirst} />
      <div class="links">
        {home.me.whyNot['tidy ranks'] === '' && (
          <Button kind="link" onPress={() => ask(dispatch, 'sidebarTidyRanks', home.quarter.name)}>
            Tidy ranks
          </Button>
        )}
        <Button kind="link" onPress={() => ask(dispatch, 'sidebarSortByRank', home.quarter.name)}>
          Sort the tab
          <span class="hidden"> by rank</span>
        </Button>
      </div>
    </div>
  ) : (
    <div class="empty">
      <p>No requests yet.</p>
      <p class="soft">
        Type them into the Requests tab, one a row: a title, a rank and an estimate are enough.
      </p>
      <Button kind="ghost" onPress={() => ask(dispatch, 'sidebarJump', 'Requests', 'A2')}>
        Go to Requests
      </Button>
    </div>
  );
