import type { Field } from 'payload'
import { administrators } from '@/access/administrators'
import { administratorsExceptSelf } from '@/access/administratorsExceptSelf'
import { administratorsOrSelf } from '@/access/administratorsOrSelf'
import { anyone } from '@/access/anyone'
import { nobody } from '@/access/nobody'
import { LOCALE_OPTIONS } from '@/i18n/locales'
import { STAFF_ROLES } from '@/workflow/domain/table'

const closed = { create: nobody, read: nobody, update: nobody }

/** What is known about a person. Colleagues see names, languages and units; never anybody outside. */
export const accountFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    maxLength: 120,
    access: { create: administrators, update: administrators },
    admin: {
      description:
        'As colleagues see it in the history of a document, which keeps the name of that moment. Administrators alone change it. Never shown to the public.',
    },
  },
  {
    name: 'email',
    label: 'E-mail address',
    type: 'email',
    required: true,
    unique: true,
    access: { create: administrators, read: administratorsOrSelf, update: administrators },
  },
  {
    // Declared only to say who may set it: nobody, in a form. See endpoints/changePassword.ts.
    name: 'password',
    type: 'text',
    virtual: true,
    access: { create: nobody, read: anyone, update: nobody },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
  {
    name: 'staffRoles',
    label: 'Staff permissions',
    type: 'select',
    hasMany: true,
    required: true,
    options: STAFF_ROLES.map((role) => ({
      value: role,
      label: role.charAt(0).toUpperCase() + role.slice(1),
    })),
    access: { create: administrators, update: administratorsExceptSelf },
    // None at all, until a second person has confirmed one that decides.
    validate: (value: unknown) =>
      (Array.isArray(value) && value.every((role) => STAFF_ROLES.includes(role))) ||
      'Choose permissions from the list.',
    admin: {
      components: { Field: '/admin/Account/StaffRoles#StaffRoles' },
      description:
        'What this person may do. Reviewer, validator and administrator are proposed, and hold when a second person has confirmed them. Nobody changes their own permissions. Several permissions never lift the rule of two people.',
    },
  },
  {
    name: 'languages',
    type: 'select',
    hasMany: true,
    options: LOCALE_OPTIONS,
    admin: { description: 'The languages that this person writes or translates.' },
  },
  {
    name: 'units',
    type: 'text',
    hasMany: true,
    maxRows: 50,
    admin: { description: 'The units that this person works for, as named in the Site settings.' },
  },
  {
    name: 'deactivatedAt',
    label: 'Deactivated',
    type: 'date',
    access: { create: nobody, update: administratorsExceptSelf },
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: { displayFormat: 'd MMM yyyy, HH:mm', pickerAppearance: 'dayAndTime' },
      condition: (data) => Boolean(data.deactivatedAt),
      description: 'Since then this person cannot sign in. Their past acts stay on record.',
    },
  },
  // Columns of installations that counted failed sign-ins here. Nothing reads or writes them any more.
  { name: 'loginAttempts', type: 'number', access: closed, defaultValue: 0, hidden: true },
  { name: 'lockUntil', type: 'date', access: closed, hidden: true },
  {
    name: 'accountStatus',
    type: 'ui',
    admin: {
      disableListColumn: true,
      position: 'sidebar',
      components: { Field: '/admin/Account/AccountStatus#AccountStatus' },
    },
  },
  {
    name: 'joinLink',
    type: 'ui',
    admin: {
      disableListColumn: true,
      position: 'sidebar',
      components: { Field: '/admin/Account/JoinLink#JoinLink' },
    },
  },
  {
    name: 'mailChoices',
    type: 'ui',
    admin: { disableListColumn: true, components: { Field: '/admin/Notices/MailChoices#MailChoices' } },
  },
  {
    name: 'absence',
    type: 'ui',
    admin: { disableListColumn: true, components: { Field: '/admin/Account/Absence#Absence' } },
  },
  {
    name: 'changePassword',
    type: 'ui',
    admin: { disableListColumn: true, components: { Field: '/admin/Account/ChangePassword#ChangePassword' } },
  },
]
