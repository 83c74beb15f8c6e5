type Alarm = { name: string; since: string; message: string }

/** Next.js loads a module more than once into one process, which has one list. */
const holder = globalThis as typeof globalThis & { foraAlarms?: Map<string, Alarm> }
const raised = (holder.foraAlarms ??= new Map())

/** What is wrong with this instance now and needs a person, the oldest first: for `/api/status`. */
export const alarms = (): Alarm[] => [...raised.values()]

/**
 * Something is wrong until `clearAlarm` of the same name.
 * @param name of the kind of trouble; there are few, written down in the code
 */
export const raiseAlarm = (name: string, message: string): void => {
  raised.set(name, { name, since: raised.get(name)?.since ?? new Date().toISOString(), message })
}

export const clearAlarm = (name: string): void => void raised.delete(name)
