import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

const BROWSERS = [
  process.env.CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]
const executablePath = BROWSERS.find((file) => file && existsSync(file))

/** Two more pages, of what drops down from the address, in each window: more work than most pages of ours. */
const POPUPS = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

/** Of several lists Chromium takes the last: these are Playwright's own (its chromiumSwitches.ts, 1.65). */
const PLAYWRIGHTS_OWN = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin'],
  ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
  ...['msForceBrowserSignIn', 'msEdgeUpdateLaunchServicesPreferredVersion'],
]

/** Flags for a headless Chromium that runs as root and never calls home. */
const FLAGS = [
  `--disable-features=${[...PLAYWRIGHTS_OWN, ...POPUPS].join(',')}`,
  // Draws without a graphics card that is only made believe.
  '--disable-software-rasterizer',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // No page lives long enough for what these compilers take to pay.
  '--js-flags=--no-opt,--no-maglev',
]

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.e2e.spec.ts',
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // Whatever fails is done once more, with a trace: to record one of each test costs a third of the time. A test that
  // passes only then has failed nevertheless (scripts/test/failuresOfPlaywright.mjs).
  retries: 1,
  failOnFlakyTests: true,
  // Only what fails waits so long: on a machine that has other work to do, signing in alone may take ten seconds.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  outputDir: 'test-results',
  reporter: [['list']],
  use: {
    baseURL: process.env.TEST_SERVER_URL ?? 'http://127.0.0.1:3000',
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    actionTimeout: 60_000,
    launchOptions: { ...(executablePath && { executablePath }), args: FLAGS },
  },
})
