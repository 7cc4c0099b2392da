/** Work that was stopped: what is built of it, what taking it back costs today, and what to do with it meanwhile. */
import type { QuarterHomeView, ShelfView } from '../../actions/api';
import { ask } from './ask';
import { Button } from './button';
import type { Actions } from './screen-props';

interface ShelfProps extends Actions {
  readonly home: QuarterHomeView;
}

export const Shelf = ({ home, dispatch }: ShelfProps) =>
  home.shelf.length === 0 ? null : (
    <section>
      <h2>On the shelf</h2>
      <ul class="items">
        {home.shelf.map((each) => (
          <li key={each.id}>
            <Shelved each={each} unit={home.strip.unit} />
            {each.price !== '' && home.quarter.phase !== 'Closed' && (
              <Button
                kind="link"
                onPress={() =>
                  ask(dispatch, 'sidebarPreviewChange', {
                    kind: 'reinstate',
                    quarter: home.quarter.name,
                    in: each.id,
                  })
                }
              >
                Reinstate<span class="hidden"> {each.title}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p class="soft under">{[...new Set(home.shelf.map(({ idea }) => idea))].join(' ')}</p>
    </section>
  );

const Shelved = ({ each, unit }: { readonly each: ShelfView; readonly unit: string }) => (
  <span class="text">
    <span class="name">{each.title}</span>
    <span class="note">{each.note}</span>
    {each.price !== '' && (
      <span class="note">
        Back for{' '}
        <b>
          {each.price} {unit}
        </b>
      </span>
    )}
    <span class="note">{each.salvage}</span>
  </span>
);
