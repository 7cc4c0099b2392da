/** The bundled text of realm.ts, put in by scripts/build-preview-worker.mjs. */
declare module 'realm-source' {
  const source: string;
  export default source;
}
