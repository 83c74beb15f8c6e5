import type { StaffRole } from './table'

/** The permissions that decide on what the public sees, or on who may: they are given by two people. */
export const DECIDING_ROLES = [
  'reviewer',
  'validator',
  'administrator',
] as const satisfies readonly StaffRole[]

type ProposalKind = {
  label: string
  /** Where what it changes is kept. */
  collection: 'change-notes' | 'redirects' | 'site' | 'users'
  proposedBy: readonly StaffRole[]
  confirmedBy: readonly StaffRole[]
}

const account = { collection: 'users', proposedBy: ['administrator'], confirmedBy: DECIDING_ROLES } as const

/** What two people change: one proposes it, another confirms it. Nothing else changes these values. */
export const PROPOSAL_KINDS = {
  redirect: {
    label: 'Redirect',
    collection: 'redirects',
    proposedBy: ['author', 'validator', 'administrator'],
    confirmedBy: ['validator'],
  },
  site: {
    label: 'Site settings',
    collection: 'site',
    proposedBy: ['administrator'],
    confirmedBy: ['validator'],
  },
  note: {
    label: 'Note to readers',
    collection: 'change-notes',
    proposedBy: ['author', 'validator'],
    confirmedBy: ['validator'],
  },
  grant: { label: 'Permissions', ...account },
  reactivation: { label: 'Reactivation', ...account },
  address: { label: 'E-mail address', ...account },
  link: { label: 'One-time link', ...account },
} as const satisfies Record<string, ProposalKind>

export type KindName = keyof typeof PROPOSAL_KINDS

export const KIND_NAMES = Object.keys(PROPOSAL_KINDS) as [KindName, ...KindName[]]

/** The row of the table, seen through the common type. */
export const kindNamed = (name: KindName): ProposalKind => PROPOSAL_KINDS[name]

/** Where a proposal stands. All but the first are final. */
export const PROPOSAL_STATES = ['pending', 'confirmed', 'rejected', 'withdrawn', 'superseded'] as const
export type ProposalState = (typeof PROPOSAL_STATES)[number]

/** What a person can do with a pending proposal. */
export const PROPOSAL_DECISIONS = { confirm: 'confirmed', reject: 'rejected', withdraw: 'withdrawn' } as const
export type DecisionName = keyof typeof PROPOSAL_DECISIONS

/** One thing that a proposal changes, in words. */
export type Line = { what: string; from: string; to: string; /** a file to look at: its id */ file?: string }
