/** Import: choose a file or paste rows, see which column is which, and what would be added. */
import type { QuarterHomeView } from '../../../actions/api';
import { showDay } from '../../../words/show-day';
import type { ChosenFile, ImportScreen as AtImport } from './import-state';
import { previewOf } from './import-preview';
import type { ImportPreview } from './import-preview';
import { isInDoubt } from '../../model';
import { Button } from '../../view/button';
import { DayOrder, Twofold, Unread } from './import-doubts';
import { ImportMatching } from './import-matching';
import { Page } from '../../view/page';
import { Problems } from '../../view/problems';
import type { ScreenProps } from '../../view/screen-props';
import { WhyNot } from '../../view/why-not';
import { count } from '../../../words/count';
import { dialogImport as words } from '../../../words/en/page-dialog-import';
import { pageFrame } from '../../../words/en/page-frame';
import { fill } from '../../../words/fill';

interface ImportProps extends ScreenProps {
  readonly screen: AtImport;
  readonly home: QuarterHomeView;
}

export function ImportScreen(props: ImportProps) {
  const { screen } = props;
  const preview = previewOf(screen);
  return preview === null || screen.file === null ? (
    <Choose {...props} />
  ) : (
    <Review {...props} file={screen.file} preview={preview} />
  );
}

const Choose = ({ screen, model, dispatch }: ImportProps) => {
  const { view, pasted, wrong } = screen;
  const isClosed = view.problems.length > 0;
  return (
    <Page model={model} dispatch={dispatch} hasBack title={words.title}>
      <Problems
        title={pageFrame.settleFirst}
        problems={view.problems}
        kind="warn"
        isAlert
        dispatch={dispatch}
      />
      {wrong !== '' && (
        <section class="card bad" role="alert">
          <h2>{words.nothingImported}</h2>
          <p>{wrong}</p>
        </section>
      )}
      <p>{words.about}</p>
      <div class="choose">
        <input
          type="file"
          id="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          disabled={isClosed}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file may be chosen again once it was mended.
            if (file) dispatch({ type: 'chose file', file });
            currentTarget.value = '';
          }}
        />
        <label for="file" class="btn primary">
          {words.chooseFile}
        </label>
      </div>
      <div class="field">
        <label for="rows">{words.orPaste}</label>
        <textarea
          id="rows"
          rows={6}
          spellcheck={false}
          disabled={isClosed}
          value={pasted}
          onPaste={(event) => {
            const text = event.clipboardData?.getData('text/plain') ?? '';
            if (!text.includes('\n')) return;
            // Rows are read at once: thousands of lines in a text field would hold up the page.
            event.preventDefault();
            dispatch({ type: 'took pasted rows', text });
          }}
          onInput={({ currentTarget }) => dispatch({ type: 'pasted rows', text: currentTarget.value })}
        />
        <div>
          <Button
            kind="small"
            disabled={isClosed || pasted.trim() === ''}
            onPress={() => dispatch({ type: 'took pasted rows', text: pasted })}
          >
            {words.readRows}
          </Button>
        </div>
      </div>
      <p class="soft">{words.nothingWritten}</p>
    </Page>
  );
};

interface ReviewProps extends ImportProps {
  readonly file: ChosenFile;
  readonly preview: ImportPreview;
}

const Review = ({ screen, file, preview, model, dispatch }: ReviewProps) => {
  const { reading, sorted, counts, batch, whyNot } = preview;
  return (
    <Page
      model={model}
      dispatch={dispatch}
      hasBack
      title={words.title}
      dock={
        <>
          <WhyNot says={whyNot} />
          <Button
            kind="primary"
            disabled={isInDoubt(model)}
            whyNot={whyNot}
            onPress={() => dispatch({ type: 'confirmed' })}
          >
            {batch.length === 0 ? words.import : fill(words.importMany, { n: inThousands(batch.length) })}
          </Button>
        </>
      }
    >
      <section class="with-action">
        <h2 class="file-name">{file.name}</h2>
        <Button kind="link" onPress={() => dispatch({ type: 'put file away' })}>
          {words.anotherFile}
        </Button>
        <p class="lead" role="status">
          {counts}
        </p>
        {sorted.fresh.length > batch.length && (
          <p class="soft">{fill(words.firstGoIn, { n: inThousands(batch.length) })}</p>
        )}
      </section>
      <Twofold reading={reading} dispatch={dispatch} />
      <DayOrder screen={screen} reading={reading} dispatch={dispatch} />
      <Unread reading={reading} />
      <ImportMatching file={file} preview={preview} unit={screen.view.unit} dispatch={dispatch} />
      <First preview={preview} />
    </Page>
  );
};

/** 1200 as people who read this page write it: '1,200'. */
const inThousands = (amount: number): string => amount.toLocaleString(document.documentElement.lang || 'en');

/** Enough to see that the columns are the right ones. */
const shown = 3;

const First = ({ preview: { sorted } }: { readonly preview: ImportPreview }) =>
  sorted.fresh.length === 0 ? null : (
    <section>
      <h2>{words.firstOfNew}</h2>
      <ul class="items">
        {sorted.fresh
          .slice(0, shown)
          .map(({ title, customer, dealValue, closeDate, asks, estimate, source }, index) => (
            <li key={index}>
              <span class="text">
                <span class="name">{title}</span>
                <span class="note">
                  {[
                    customer,
                    dealValue === null ? '' : inThousands(dealValue),
                    closeDate === null ? '' : fill(words.closes, { day: showDay(closeDate) }),
                    asks === null ? '' : count(pageFrame.asks, asks),
                    source,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              {estimate !== null && <b>{estimate}</b>}
            </li>
          ))}
      </ul>
    </section>
  );
