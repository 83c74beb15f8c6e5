import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type BrowserContext, type LaunchOptions } from '@playwright/test'

type Options = {
  launchOptions: LaunchOptions
  baseURL: string | undefined
  locale: string | undefined
  timezoneId: string | undefined
}

/** A browser with a profile on disk, which can be killed and started again. */
export const aBrowserOfItsOwn = ({ launchOptions, baseURL, locale, timezoneId }: Options) => {
  const profile = mkdtempSync(path.join(tmpdir(), 'profile-'))
  return {
    start: (): Promise<BrowserContext> =>
      chromium.launchPersistentContext(profile, {
        ...launchOptions,
        ...(baseURL && { baseURL }),
        ...(locale && { locale }),
        ...(timezoneId && { timezoneId }),
      }),
    /** After its last context is closed. */
    remove: (): void => rmSync(profile, { recursive: true, force: true }),
    /** As when the power goes: nothing is written any more. */
    kill: (): void => {
      for (const pid of pidsOf(profile)) process.kill(pid, 'SIGKILL')
    },
  }
}

/** The processes that were started for this profile. */
const pidsOf = (profile: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && commandOf(name).includes(`--user-data-dir=${profile}`))
    .map(Number)

const commandOf = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    // It has ended meanwhile.
    return ''
  }
}
