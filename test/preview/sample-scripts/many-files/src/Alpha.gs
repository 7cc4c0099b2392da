ORDER.push('Alpha');
const TAB = 'Sheet1';
let runs = 0;
