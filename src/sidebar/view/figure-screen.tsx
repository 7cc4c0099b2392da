/** "What is this number?": the rows it is the sum of, each one press away from its cell. */
import type { QuarterHomeView } from '../../actions/api';
import type { FigureScreen as AtFigure } from '../model';
import { CellLink } from './cell-link';
import { Page } from './page';
import type { ScreenProps } from './screen-props';
import { pageHome as words } from '../../words/en/page-home';

interface FigureProps extends ScreenProps {
  readonly screen: AtFigure;
  readonly home: QuarterHomeView;
}

export const FigureScreen = ({ screen: { view }, home, model, dispatch }: FigureProps) => (
  <Page model={model} dispatch={dispatch} hasBack title={view.title} chip={home.quarter.name}>
    <p class="soft">{view.says}</p>
    <table class="sum figure">
      <tbody>
        {view.rows.map(({ title, note, amount, tab, cell }, index) => (
          <tr key={index}>
            <th scope="row">
              <span class="name">{title}</span>
              <span class="note">
                {note} <CellLink tab={tab} cell={cell} dispatch={dispatch} />
              </span>
            </th>
            <td>{amount}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{view.rows.length === 0 ? words.nothingSoFar : view.title}</th>
          <td>
            {view.sum} <span class="hidden">{view.unit}</span>
          </td>
        </tr>
      </tbody>
    </table>
  </Page>
);
