/** An alert or a prompt; the script that asked stands still until it is answered. */
import { useLayoutEffect, useId, useRef, useState } from 'preact/hooks';
import type { Button, Question } from '../shell-state';
import { Modal } from './modal';

const WORDS: Record<Button, string> = { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No', CLOSE: 'Close' };

export function QuestionDialog({ question }: { question: Question }) {
  const [text, setText] = useState('');
  const messageId = useId();
  const form = useRef<HTMLFormElement>(null);
  const [primary, ...others] = question.buttons;
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>(question.asksText ? 'input' : '.primary')?.focus();
  }, [question.asksText]);
  return (
    <Modal title={question.title} className="question" onClose={() => question.answer('CLOSE', text)}>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (primary) question.answer(primary, text);
        }}
      >
        <p id={messageId}>{question.message}</p>
        {question.asksText && (
          <input
            aria-labelledby={messageId}
            value={text}
            autocomplete="off"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
        <footer>
          {others.reverse().map((button) => (
            <button type="button" class="button" key={button} onClick={() => question.answer(button, text)}>
              {WORDS[button]}
            </button>
          ))}
          {primary && (
            <button type="submit" class={`button primary ${question.danger ? 'danger' : ''}`}>
              {WORDS[primary]}
            </button>
          )}
        </footer>
      </form>
    </Modal>
  );
}
