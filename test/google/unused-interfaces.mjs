/** clasp brings all of Google's 300 interfaces and uses six; loading the others is most of what a run of it costs. */
const unused =
  /^\.\/(?:apis\/)?(?!(?:drive|script|oauth2|logging|serviceusage|discovery|apis|googleapis)(?:\/|$))/;
const googleapis = /[\\/]googleapis[\\/]build[\\/]src[\\/](?:apis[\\/])?index\.js$/;

export const isUnused = (request, importer = '') => unused.test(request) && googleapis.test(importer);
