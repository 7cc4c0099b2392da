/** What the sidebar's first screen shows; writes nothing. */
import type { HomeView } from './api';
import { openDesk } from './run/desk';
import { homeView } from './views/home-view';

/** `quarter` '' means the one today falls in, else the next one. */
export const home = (quarter: string): HomeView => homeView(openDesk(quarter));
