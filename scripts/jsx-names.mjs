/** The names that JSX is compiled to, brought into every file of a page. */
export { Fragment, h } from 'preact';
