import type { SanitizedConfig } from 'payload'
import { askOnlyPublic } from './askOnlyPublic'
import { askWhen } from './askWhen'
import { clampReads, leadBack } from './clampReads'
import { forgetKnown } from './forgetKnown'
import { isStaff } from './isStaff'
import { nobody } from './nobody'
import { rememberNoLocale } from './rememberNoLocale'
import { requireShapes } from './requireShapes'
import { withoutOracle } from './withoutOracle'
import { writeAlone } from './writeAlone'
import { writeWhole } from './writeWhole'

/**
 * What Payload adds to a configuration is open to any principal by default. This closes it: staff have
 * their own preferences, the rest is the application's own; and reads of every collection are clamped,
 * and answer outsiders only about what they may read. Writes are made one at a time, and show their hooks the whole row.
 */
export const tighten = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    collection.hooks.beforeOperation = [
      requireShapes,
      writeAlone,
      ...collection.hooks.beforeOperation,
      writeWhole,
      clampReads,
      askOnlyPublic,
      askWhen,
    ]
    collection.hooks.afterOperation = [...collection.hooks.afterOperation, leadBack]
    if (collection.endpoints) collection.endpoints = collection.endpoints.map(withoutOracle)
    if (!collection.slug.startsWith('payload-')) continue
    const { read, update, delete: remove } = collection.access
    const isPreferences = collection.slug === 'payload-preferences'
    if (isPreferences) {
      rememberNoLocale(collection)
      if (collection.endpoints) collection.endpoints = collection.endpoints.map(forgetKnown)
    }
    const own = (access: typeof read) => (isPreferences ? onlyStaff(access) : nobody)
    Object.assign(collection.access, {
      admin: nobody,
      create: isPreferences ? ({ req }: Parameters<typeof read>[0]) => isStaff(req.user) : nobody,
      delete: own(remove),
      read: own(read),
      readVersions: nobody,
      unlock: nobody,
      update: own(update),
    })
  }
  for (const { hooks } of config.globals)
    hooks.beforeOperation = [requireShapes, ...(hooks.beforeOperation ?? []), writeWhole]
  return config
}

const onlyStaff =
  (access: SanitizedConfig['collections'][number]['access']['read']): typeof access =>
  (args) =>
    isStaff(args.req.user) && access(args)
