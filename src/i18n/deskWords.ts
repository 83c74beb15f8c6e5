/** What the desk says when something stands between a person and their save or their step: what, and what to do next. */
export const deskWords = {
  controls: {
    formats: { bold: 'Bold', italic: 'Italic', link: 'Link' },
    menus: { add: 'Insert', text: 'Kind of paragraph' },
    more: 'More',
    moreRow: 'More for this row',
    moreRows: 'More for all rows',
    moveRow: 'Move this row',
    versionToCompare: 'Version to compare with',
    moreRestore: 'More ways to restore',
    previousPage: 'Previous page',
    nextPage: 'Next page',
  },
  session: {
    soon: 'Your session ends in less than two minutes. What you typed stays, but to save it after that you would have to sign in again.',
    stay: 'Stay signed in',
    ended:
      'Your session has ended. Sign in again in another tab; your text is still here, and you can save it then.',
    somebodyElse:
      'Another person has signed in at this browser. Your text is still here, but it cannot be saved in their name: sign in with your own account in another tab.',
    signIn: 'Sign in in another tab',
    back: 'You are signed in again. Nothing that you typed was lost: save it now.',
    notRenewed: 'The session could not be renewed. Save what you typed, then try again.',
  },
  noAnswer:
    'The server did not answer, so it is not known whether this was done. Look whether you are connected, reload the page, and do it again only if it was not.',
  save: {
    offline:
      'Not saved: the server does not answer. Your text is still here. Look whether you are connected, then save again.',
    lostAnswer:
      'The server did not say whether this was saved. Your text is still here: save again; if it was saved, you are told so.',
    stale: 'Not saved: this document was changed meanwhile. The panel says by whom, and what you can do.',
  },
  transition: {
    unreachable: 'The server does not answer. Look whether you are connected, then try again.',
    notDone:
      'The server did not answer, and nothing was done. Look whether you are connected, then try again.',
    unknown:
      'The server did not answer, and does not say yet whether this was done. Press the button again: first it is found out, and only then tried once more.',
    doneAfterAll: 'The answer was lost on the way, but it was done: the history shows it.',
  },
  newText: {
    language: 'Language of the text',
    hint: 'Choose it before you write. Once the text is saved, this stays its language.',
    question: 'The form for another language begins empty: what you typed is lost. Change the language?',
  },
  stale: {
    title: 'This document was changed since you opened it',
    you: 'you, in another window or by a save whose answer was lost',
    kept: 'Nothing of yours was saved, and what you typed is still in the form.',
    look: 'Look at the newest text',
    lookHint: 'It opens in another tab; this form stays as it is.',
    replace: 'Replace it with mine…',
    load: 'Give up mine and load the newest text…',
    loadQuestion: 'What you typed and did not save is lost. Load the newest text?',
    replaceYes: 'Yes, let me save mine over it',
    replaceNo: 'No, leave it as it is',
    replaces: 'Your next save replaces the text that was saved by:',
    foundAgain: 'That text is not lost. It is kept, and can be brought back, under',
    versions: 'Versions',
    onlySteps:
      'Nobody has saved another text, but the step above was taken. If you save, the text is a draft again.',
  },
} as const
