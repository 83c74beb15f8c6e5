import type { AccountChange } from '@/workflow/queries/dashboard'

const ACTS: Record<string, string> = {
  created: 'account created',
  staffRoles: 'permissions changed',
  deactivated: 'deactivated',
  reactivated: 'reactivated',
  details: 'name, address, languages or units changed',
  passwordChanged: 'password changed',
  linkIssued: 'one-time link made',
  passwordSetByLink: 'password chosen by a one-time link',
  recovered: 'let back in by a command on the server',
  wrongCode: 'a wrong code for a one-time link',
  linkVoided: 'one-time link void after wrong codes',
  firstSignIn: 'signed in for the first time',
  firstAccountsEnded: 'the first accounts are made: permissions take two people from now on',
  refused: 'a change was refused',
  guessed: 'somebody entered several wrong passwords',
  // Of the time when wrong passwords locked an account for everybody.
  locked: 'locked after failed sign-ins',
  unlocked: 'unlocked',
}

/** What was done to an account, in words, with the permissions that it gave. */
export const accountAct = ({ what, permissions }: Pick<AccountChange, 'permissions' | 'what'>): string => {
  const done = ACTS[what] ?? 'changed'
  return permissions ? `${done} (${permissions})` : done
}
