import { describe, expect, it } from 'vitest'
import { sessionStore } from '@/admin/Session/session'
import { deskStore } from '@/admin/Workflow/deskStore'

describe('whoever comes after somebody in a tab, who did not sign out', () => {
  const signIn = (id: string) =>
    sessionStore.open({ id, email: `${id}@example.eu`, endsAt: Date.now() + 60_000 })

  it('is asked nothing of what that person wanted; the same person still is', () => {
    const address = '/api/pages/1'
    signIn('ann')
    deskStore.standAt(address, '3')
    deskStore.want(address, { name: 'requestReview', said: { comment: 'For Ben alone.' } })
    signIn('ann')
    expect(deskStore.get(address).wanted).toBeDefined()
    signIn('eve')
    expect(deskStore.get(address)).toEqual({ seen: '3' })
  })
})
