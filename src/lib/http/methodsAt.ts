/** The methods that an address of the API takes; none where no address is known there. */
export type MethodsAt = (path: string) => readonly string[]

/** The application has the table, and the front door, which is built by itself, refuses by it: hence on `globalThis`. */
const holder: { foraMethods?: MethodsAt } = globalThis as typeof globalThis & { foraMethods?: MethodsAt }

/** Lets the front door know what the addresses of the API take. */
export const tellMethods = (methodsAt: MethodsAt): void => {
  holder.foraMethods = methodsAt
}

export const methodsAt: MethodsAt = (path) => holder.foraMethods?.(path) ?? []
