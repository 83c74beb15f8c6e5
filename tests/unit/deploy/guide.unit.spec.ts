import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const guide = readFileSync('docs/guide/operator.md', 'utf8')
const unit = /```ini\n([^]*?)```/.exec(guide)?.[1] ?? ''

describe('the systemd unit in the guide', () => {
  it('can be enabled, so that Fora runs again after the machine was started', () => {
    expect(unit).toMatch(/^\[Unit\]$[^]*^\[Service\]$[^]*^\[Install\]\nWantedBy=multi-user\.target$/m)
  })

  it('reads its settings where the commands read theirs', () => {
    expect(unit).toMatch(/^WorkingDirectory=/m)
    expect(unit).not.toMatch(/^Environment/m)
  })
})
