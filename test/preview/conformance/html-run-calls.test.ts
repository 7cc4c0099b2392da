/** Calls of google.script.run: which functions there are, how many run at once, in what order they answer. */
import { failureMessage } from '../../../preview/apps-script/pages/page-calls';
import { ShuffledAnswers } from '../../../preview/apps-script/pages/shuffled-answers';
import type { NodeSheets } from '../../../preview/node';
import { openSheets, script } from '../open-sheets';
import { fact } from './fact';

let sheets: NodeSheets;

const CODE = `
  function echo(value) { return value; }
  function ask(value) { SpreadsheetApp.getUi().alert(String(value)); return value; }
  function private_() { return 'secret'; }
  var made = new Function('return 1');
  const arrow = () => 'arrow';
  const library = { inner() { return 1; } };
  function fail() { const error = new TypeError('no budget left'); error.code = 'over'; throw error; }
  function refuse() { SpreadsheetApp.getActive().setActiveSheet(1); }
`;

beforeAll(async () => {
  sheets = await openSheets(CODE);
});

beforeEach(() => {
  Object.assign(sheets.document.switches, { shuffleAnswers: null, accountMixUp: false });
});

/** The failure handler's message. */
const failureOf = (name: string): Promise<string> =>
  sheets.run(name).then(() => 'no failure', failureMessage);

/** Starts the calls 1 to `count` at once, and tells in which order they were answered. */
async function answered(count: number): Promise<number[]> {
  const order: number[] = [];
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  await Promise.all(numbers.map((number) => sheets.run('echo', number).then(() => order.push(number))));
  return order;
}

describe('Many calls at once', () => {
  fact('4', '94a', '[H] ten run at once and the eleventh waits for a free place', async () => {
    const asked: string[] = [];
    const letGo: (() => void)[] = [];
    const alert = jest.spyOn(sheets.ui, 'alert').mockImplementation(({ message }) => {
      asked.push(message);
      return new Promise((answer) => letGo.push(() => answer('OK')));
    });
    const calls = Array.from({ length: 12 }, (_, index) => sheets.run('ask', index));
    const tenAsk = async (count: number): Promise<void> => {
      while (asked.length < count) await new Promise(setImmediate);
    };
    await tenAsk(10);
    // Nothing but an answer lets another one in, however long the ten wait.
    await script(await openSheets(), 'return 1');
    expect(asked).toHaveLength(10);
    expect(asked).not.toContain('10');
    letGo.shift()?.();
    await tenAsk(11);
    expect(asked[10]).toBe('10');
    letGo.splice(0).forEach((answer) => answer());
    await tenAsk(12);
    letGo.splice(0).forEach((answer) => answer());
    expect(await Promise.all(calls)).toEqual(Array.from({ length: 12 }, (_, index) => index));
    alert.mockRestore();
  });

  fact(
    '4',
    '94b',
    '[H] no order is guaranteed: with a seed the answers come shuffled, the same way each time',
    async () => {
      sheets.document.switches.shuffleAnswers = 7;
      const first = await answered(6);
      expect(first).not.toEqual([1, 2, 3, 4, 5, 6]);
      expect([...first].sort()).toEqual([1, 2, 3, 4, 5, 6]);
      sheets.document.switches.shuffleAnswers = 8;
      expect(await answered(6)).not.toEqual(first);
      sheets.document.switches.shuffleAnswers = 7;
      expect(await answered(6)).toEqual(first);
    },
  );

  fact(
    '14',
    '5',
    '[H] a page that counts on the order of its answers is found out by some seed',
    async () => {
      const orders = new Set<string>();
      for (let seed = 1; seed <= 8; seed += 1) {
        sheets.document.switches.shuffleAnswers = seed;
        orders.add((await answered(2)).join());
      }
      expect([...orders].sort()).toEqual(['1,2', '2,1']);
    },
  );

  test('a shuffled answer does not wait for ever for a call that waits for a person', async () => {
    const answers = new ShuffledAnswers(7, 1);
    let letGo = (): void => undefined;
    const asking = answers.run(() => new Promise<void>((answer) => (letGo = answer)));
    expect(await answers.run(() => Promise.resolve(2))).toBe(2);
    letGo();
    await asking;
  });
});

describe('A name that cannot be called', () => {
  fact('4', '98a', '[H] that ends in _ fails: "Script function not found: x"', async () => {
    expect(await failureOf('private_')).toBe('Script function not found: private_');
  });

  fact('4', '98b', '[H] that is not at the top level fails the same way', async () => {
    for (const name of ['missing', 'inner', 'library.inner', 'made', 'toString', 'onOpen()', 'echo;echo']) {
      expect(await failureOf(name)).toBe(`Script function not found: ${name}`);
    }
  });

  fact('4', '98c', '[H] a top-level const with an arrow function is found', async () => {
    expect(await sheets.run('arrow')).toBe('arrow');
  });
});

describe('A failure', () => {
  fact('4', '97a', '[M] tells the class and the text of what was thrown: "Error: text"', async () => {
    expect(await failureOf('fail')).toBe('TypeError: no budget left');
    await expect(sheets.run('fail')).rejects.not.toHaveProperty('code');
  });

  fact('4', '97b', '[M] and "Exception: text" for what a service refused', async () => {
    expect(await failureOf('refuse')).toMatch(/^Exception: The parameters \(Number\) don't match/);
  });

  fact(
    '4',
    '100a',
    '[H] with several accounts every call fails with PERMISSION_DENIED, and no script runs',
    async () => {
      sheets.document.switches.accountMixUp = true;
      const before = sheets.executions.length;
      expect(await failureOf('echo')).toBe(
        "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      );
      expect(sheets.executions).toHaveLength(before);
    },
  );
});

describe('A question', () => {
  fact('4', '102a', '[H] suspends the script until it is answered', async () => {
    let letGo = (): void => undefined;
    const asked = new Promise<void>((ask) => {
      jest.spyOn(sheets.ui, 'alert').mockImplementationOnce(() => {
        ask();
        return new Promise((answer) => (letGo = () => answer('OK')));
      });
    });
    const body = `sheet.getRange('A1').setValue('before'); SpreadsheetApp.getUi().alert('Go on?'); sheet.getRange('A1').setValue('after')`;
    const run = script(sheets, body);
    await asked;
    expect(await script(sheets, `return sheet.getRange('A1').getValue()`)).toBe('before');
    letGo();
    await run;
    expect(await script(sheets, `return sheet.getRange('A1').getValue()`)).toBe('after');
  });

  describe.each(['alert', 'prompt'] as const)('by %s', (kind) => {
    fact('4', '102b', `[H] lets every lock of the script go: it is not held after the ${kind}`, async () => {
      if (kind === 'prompt') sheets.ui.answerPrompt('Acme');
      const body = `
        const lock = LockService.getDocumentLock();
        lock.waitLock(0);
        const before = lock.hasLock();
        SpreadsheetApp.getUi().${kind}('Go on?');
        return [before, lock.hasLock(), lock.tryLock(0)];`;
      expect(await script(sheets, body)).toEqual([true, false, true]);
    });
  });

  fact('4', '102c', '[H] another execution takes the lock meanwhile', async () => {
    const others: unknown[] = [];
    jest.spyOn(sheets.ui, 'alert').mockImplementationOnce(async () => {
      others.push(await script(sheets, 'return LockService.getDocumentLock().tryLock(0)'));
      return 'OK';
    });
    await script(sheets, `LockService.getDocumentLock().waitLock(0); SpreadsheetApp.getUi().alert('Go on?')`);
    expect(others).toEqual([true]);
  });

  fact('14', '10', '[H] is answered from a queue, so that a bundle runs without anybody there', async () => {
    sheets.ui.answer('YES', 'NO');
    sheets.ui.answerPrompt('Acme');
    sheets.ui.answerPrompt('', 'CANCEL');
    const body = `
      const ui = SpreadsheetApp.getUi();
      const alert = () => String(ui.alert('Sure?', ui.ButtonSet.YES_NO));
      const prompt = () => { const answer = ui.prompt('Who?'); return [answer.getResponseText(), String(answer.getSelectedButton())]; };
      return [alert(), alert(), prompt(), prompt()];`;
    expect(await script(sheets, body)).toEqual(['YES', 'NO', ['Acme', 'OK'], ['', 'CANCEL']]);
    await expect(
      script(sheets, `const ui = SpreadsheetApp.getUi(); ui.alert('Sure?', ui.ButtonSet.YES_NO)`),
    ).rejects.toThrow('Nobody answers the alert: Sure?');
  });
});
