/** The ways out of an add-on's page: what Google allows is told to the page around, what it refuses is shown. */

/** Listens for links, forms and loads; `openLink` is told the address that Google would open in a tab of its own. */
export function watchLeaving(openLink: (url: string) => void): void {
  window.open = (url) => {
    openLink(String(url ?? ''));
    return null;
  };

  window.addEventListener('click', (event) => {
    const link = event.composedPath().find((element) => element instanceof HTMLAnchorElement);
    // Without a target the link stays in the frame, where Google refuses it and so does our policy.
    if (!link || event.defaultPrevented || !leavesFrame(link) || !/^(https?|mailto):/.test(link.href)) return;
    event.preventDefault();
    openLink(link.href);
  });

  // Added on the way down, it hears the event after all that the page listens with on its way up.
  window.addEventListener(
    'submit',
    () => window.addEventListener('submit', loseToForm, { once: true }),
    true,
  );

  document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
    console.error(
      `The preview asks nothing of the network, so ${blockedURI} was refused (${effectiveDirective}). ` +
        'Put what the page needs into a file of the project.',
    );
  });
}

/** On Google the frame goes to the form's address, and the page is gone. */
function loseToForm(event: SubmitEvent): void {
  const { target, submitter, defaultPrevented } = event;
  const method = submitter?.getAttribute('formmethod') ?? (target as HTMLFormElement).method;
  if (defaultPrevented || method === 'dialog') return;
  event.preventDefault();
  console.error('The page submitted a form without preventDefault: on Google it is gone now.');
  document.documentElement.replaceChildren();
}

const leavesFrame = (link: HTMLAnchorElement): boolean => {
  const target = link.target || (document.querySelector<HTMLBaseElement>('base[target]')?.target ?? '');
  return !['', '_self'].includes(target);
};
