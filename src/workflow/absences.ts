import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { answer, bodyOf, parse } from './answer'
import { comeBack, leave } from './commands/absence'
import { requestFor } from './ledgers/transaction'
import { absenceShown } from './queries/absence'

const Leaving = z.strictObject({
  from: z.string({ error: 'from is a day: YYYY-MM-DD.' }).max(64),
  until: z.string({ error: 'until is a day: YYYY-MM-DD.' }).max(64),
  deputy: z.string({ error: 'deputy is the id of a person.' }).max(64),
})

const personIn = ({ routeParams }: PayloadRequest): string => String(routeParams?.person)

/** `GET /api/absences/of/{person}`: when somebody is away, and who could stand in. */
const read: Endpoint = {
  path: '/of/:person',
  method: 'get',
  custom: { access: 'staff, their own; administrators' },
  handler: (req) => answer(req, async (actor) => absenceShown(await requestFor(req), actor, personIn(req))),
}

/** `POST /api/absences/of/{person}`: they are away from one day to another, and who stands in for them. */
const note: Endpoint = {
  path: '/of/:person',
  method: 'post',
  custom: { access: 'staff, their own; administrators' },
  handler: (req) =>
    answer(req, async (actor) => {
      const own = await requestFor(req)
      await leave(own, actor, { person: personIn(req), ...parse(Leaving, await bodyOf(req)) })
      return absenceShown(own, actor, personIn(req))
    }),
}

/** `DELETE /api/absences/of/{person}`: they are here. */
const end: Endpoint = {
  path: '/of/:person',
  method: 'delete',
  custom: { access: 'staff, their own; administrators' },
  handler: (req) =>
    answer(req, async (actor) => {
      const own = await requestFor(req)
      await comeBack(own, actor, personIn(req))
      return absenceShown(own, actor, personIn(req))
    }),
}

export const absenceEndpoints = [read, note, end]
