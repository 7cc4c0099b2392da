/** Imports that only the build understands: stylesheets, and `?inline` for a bundled script as text. */
declare module '*.css';
declare module '*?inline' {
  const script: string;
  export default script;
}
