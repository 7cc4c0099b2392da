/** Resolves when what runs outside jest's sandbox is made anew. */
declare function bundleOutside(): Promise<void>;
export = bundleOutside;
