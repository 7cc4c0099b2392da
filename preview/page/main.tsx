/** Opens the page: draws the shell, then the document in it. */
import { render } from 'preact';
import { openHost } from './open-host';
import { openPage } from './open-page';
import './page.css';
import './view/menu-bar.css';
import './view/stage.css';
import './view/modal.css';
import './view/floating.css';
import './developer-drawer.css';
import './chart/chart.css';
import './print/print.css';
import './tour/tour.css';

const root = document.getElementById('app');
if (root) void openPage(openHost, (shell) => render(shell, root));
