import { ValidationError, type PayloadRequest } from 'payload'

/** When somebody is away, and who decides meanwhile on what waits for them by name. One row a person. */
type Absence = {
  id: string
  person: string
  /** Days of the institution’s calendar (YYYY-MM-DD), both of them included. */
  from: string
  until: string
  deputy: string
  setBy: string
  at: string
}

const absences = (req: PayloadRequest) => ({ collection: 'absences' as const, req })

export const absenceOf = (req: PayloadRequest, person: string): Promise<Absence | null> =>
  req.payload.db.findOne<Absence>({ ...absences(req), where: { person: { equals: person } } })

/** Those of these people who are away on a day. */
export async function awayOn(
  req: PayloadRequest,
  day: string,
  people: readonly string[],
): Promise<Absence[]> {
  const wanted = [...new Set(people)]
  if (wanted.length === 0) return []
  const { docs } = await req.payload.db.find<Absence>({
    ...{ ...absences(req), limit: wanted.length, pagination: false },
    where: {
      and: [
        { person: { in: wanted } },
        { from: { less_than_equal: day } },
        { until: { greater_than_equal: day } },
      ],
    },
  })
  return docs
}

/** Notes when a person is away, in place of what was noted before. */
export async function noteAbsence(req: PayloadRequest, data: Omit<Absence, 'id'>): Promise<void> {
  const row = { ...absences(req), data, returning: false, where: { person: { equals: data.person } } }
  try {
    await req.payload.db.upsert(row)
  } catch (error) {
    // Another tab made the first one at this moment.
    if (!(error instanceof ValidationError)) throw error
    await req.payload.db.upsert(row)
  }
}

/** The person is here. */
export const endAbsence = (req: PayloadRequest, person: string): Promise<void> =>
  req.payload.db.deleteMany({ ...absences(req), where: { person: { equals: person } } })
