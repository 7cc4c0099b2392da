/** Work that was stopped: what is built of it, what taking it back costs today, and what to do with it meanwhile. */
import type { QuarterHomeView, ShelfView } from '../../actions/api';
import { ask } from './ask';
import { Button } from './button';
import type { Actions } from './screen-props';
import { pageHome as words } from '../../words/en/page-home';

interface ShelfProps extends Actions {
  readonly home: QuarterHomeView;
}

export const Shelf = ({ home, dispatch }: ShelfProps) =>
  home.shelf.length === 0 ? null : (
    <section>
      <h2>{words.shelf}</h2>
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
                {words.reinstate}
                <span class="hidden"> {each.title}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p class="soft under">{home.shelf[0]?.idea}</p>
    </section>
  );

const Shelved = ({ each, unit }: { readonly each: ShelfView; readonly unit: string }) => {
  const [before, behind] = words.backFor.split('{price}');
  return (
    <span class="text">
      <span class="name">{each.title}</span>
      <span class="note">{each.note}</span>
      {each.price !== '' && (
        <span class="note">
          {before}
          <b>
            {each.price} {unit}
          </b>
          {behind}
        </span>
      )}
      <span class="note">{each.salvage}</span>
    </span>
  );
};
