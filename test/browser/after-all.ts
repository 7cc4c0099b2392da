/** After the last file of browser tests. */
export { closeSharedChromium as default } from './chromium';
