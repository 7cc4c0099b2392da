/** A topic of words: a plain English table, over which another language is laid when something is said. */

/** Texts, and tables of them. */
export interface Words {
  readonly [key: string]: string | Words;
}

/** The same table in another language: the compiler names what is missing. */
export type Translation<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Translation<English[Key]>;
};

/** Every topic by its name, in one language, as the build writes it. */
export type Catalog = Readonly<Record<string, Words>>;

let catalog: Catalog | null = null;
let findCatalog = (): Catalog => ({});

/** `find` is asked once, when the first word is wanted; without it everything is said in English. */
export const speakFrom = (find: () => Catalog): void => {
  findCatalog = find;
  catalog = null;
};

/** undefined: the topic is said in English. */
export const translated = (name: string): Words | undefined => {
  catalog ??= findCatalog();
  return catalog[name];
};

/**
 * `const ranks = topic('ranks', { blank: 'There is no rank for {name}.' })`. Read a word where it is said, never while a
 * module loads: only an execution knows its language.
 */
export const topic = <const English extends Words>(name: string, english: English): English =>
  new Proxy(english, { get: (_, key) => (translated(name) ?? english)[key as string] });
