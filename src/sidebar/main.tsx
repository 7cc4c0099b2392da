/** Starts the sidebar. */
import { initialModel } from './model';
import { start } from './start';
import { update } from './update';
import { App } from './view/app';

const root = document.getElementById('sidebar');
if (root !== null) start({ root, model: initialModel, update, App });
