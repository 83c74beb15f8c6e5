import type { Payload, PayloadRequest } from 'payload'
import type { PersonActor } from '../domain/actor'
import { kindNamed, type KindName, type Line } from '../domain/proposals'
import type { Proposal } from '../ledgers/proposals'

/** What somebody wants to change, before it is looked at. */
export type AskedChange = { documentId: string; value: unknown; actor: PersonActor }

/** What is confirmed, and the step of the thing that the confirmation claims. */
export type Confirmed = { proposal: Proposal; step: number }

/**
 * How the values of one kind are read, checked and written. It stands with the collection or global that keeps
 * them (`custom.proposals`), which refuses every other way to write them.
 */
export type ProposalTarget = {
  /** What is there now; null when there is nothing, or `documentId` is empty. */
  load: (req: PayloadRequest, documentId: string) => Promise<unknown>
  /**
   * The whole value as it will be written, made of what was asked for.
   * @throws WorkflowError 4xx, or Payload’s ValidationError, when there is something wrong with it
   */
  prepare: (req: PayloadRequest, asked: AskedChange) => Promise<unknown>
  /**
   * Looks again before it is written: the world may have changed since.
   * @throws WorkflowError 4xx when it cannot be written now
   */
  check?: (req: PayloadRequest, proposal: Pick<Proposal, 'documentId' | 'value'>) => Promise<unknown>
  /**
   * Writes the value, its act in the audit log, and tells the caches. Claims `step` of what it changes.
   * @returns what the person who confirmed is told, and nobody else
   */
  apply: (req: PayloadRequest, confirmed: Confirmed) => Promise<Record<string, unknown> | undefined>
  /** Does a confirmation need a one-time link, of which the proposer holds one half? */
  needsLink?: (req: PayloadRequest, asked: Pick<AskedChange, 'documentId' | 'value'>) => Promise<boolean>
  /** Who had a part in it beside its proposer, by uploading a file that it newly shows: they do not decide on it. */
  contributors?: (req: PayloadRequest, proposal: Pick<Proposal, 'before' | 'value'>) => Promise<string[]>
  /** What it is about, for people: an address, a person’s name. */
  title: (req: PayloadRequest, proposal: Proposal) => Promise<string>
  lines: (req: PayloadRequest, proposal: Proposal) => Promise<Line[]>
}

/** Finds how values of a kind are changed: the collection or global that keeps them says it. */
export function targetOf(payload: Payload, kind: KindName): ProposalTarget {
  const { collection } = kindNamed(kind)
  const config =
    payload.config.collections.find(({ slug }) => slug === collection) ??
    payload.config.globals.find(({ slug }) => slug === collection)
  const targets = config?.custom?.proposals as Partial<Record<KindName, ProposalTarget>> | undefined
  const target = targets?.[kind]
  if (!target) throw new Error(`${collection} does not say how a proposal of the kind ${kind} is applied.`)
  return target
}
