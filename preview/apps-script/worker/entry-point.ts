/** Finding a function of the bundle by name. It is evaluated, as a top-level const is no property of the global. */

/** `onOpen` or `menu.item1`; anything else could be code. */
const PLAIN_NAME = /^[\w$]+(\.[\w$]+)*$/;

/** An expression for that function, or for undefined where there is none. */
export function entryPoint(name: string): string {
  const [first = ''] = name.split('.');
  return PLAIN_NAME.test(name) ? `typeof ${first} === 'undefined' ? undefined : ${name}` : 'undefined';
}
