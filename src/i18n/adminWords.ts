/**
 * Words of Payload's admin that we say otherwise: those of our guides, and none that speaks of Payload or of
 * what the database does. All others are Payload's own.
 */
export const adminWords = {
  authentication: {
    backToLogin: 'Back to sign in',
    confirmPassword: 'The new password once more',
    createFirstUser: 'Nobody can sign in yet',
    forgotPassword: 'Forgotten password',
    forgotPasswordQuestion: 'Forgotten your password?',
    logOut: 'Sign out',
    login: 'Sign in',
    loginUser: 'Sign in',
    logout: 'Sign out',
    logoutSuccessful: 'You are signed out.',
    logoutUser: 'Sign out',
    newPassword: 'New password, at least 12 characters',
    resetPassword: 'Choose your password',
  },
  error: {
    notAllowedToAccessPage:
      'What one may do is among the permissions of one’s account; administrators change them.',
    unauthorized: 'This needs another permission than yours, or that you sign in.',
  },
  fields: {
    chooseBetweenCustomTextOrDocument: 'A text of this site is linked by itself, wherever its page moves to.',
    chooseDocumentToLink: 'Which text',
    customURL: 'To another website',
    editLink: 'Link',
    enterURL: 'Address, beginning with https://',
    internalLink: 'To a text of this site',
    linkType: 'Where it leads',
    textToDisplay: 'Words that are linked',
  },
  general: {
    createNew: 'Create new',
    createdAt: 'Created',
    deleted: 'In the trash since',
    deletedAt: 'In the trash since',
    documentIsTrashed: 'This {{label}} is in the trash, where it cannot be changed.',
    email: 'E-mail address',
    lastModified: 'Last saved',
    locale: 'Language of the text',
    locales: 'Languages',
    noLabel: '–',
    noResults: 'None yet, or none that the filters let through.',
    noResultsDescription: 'None yet, or none that the search and the filters let through.',
    noResultsFound: 'Nothing here',
    or: 'or',
    payloadSettings: 'Your preferences',
    updatedAt: 'Last saved',
    adminTheme: 'Appearance',
    untitled: 'Untitled',
  },
  upload: {
    bulkUpload: 'Upload several',
  },
  version: {
    aboutToRestore:
      'This version of the {{label}} comes back as a draft of yours. The public text stays as it is until the draft has been validated and published. If a review is under way, it is void.',
    problemRestoringVersion:
      'Not brought back. An archived or expired text must be reopened first, in its Workflow panel; else reload the page and try again.',
    confirmVersionRestoration: 'Bring this version back as a draft?',
    restoreThisVersion: 'Bring back as a draft',
    restoreAsDraft: 'Bring back as a draft',
    currentlyPublished: 'Public text',
    previouslyPublished: 'Published before',
    currentDraft: 'Newest text, not public',
    previouslyDraft: 'Earlier draft',
  },
} as const
