import { describe, expect, it } from 'vitest'
import { forgetLanguage } from '@/app/(payload)/api/http/forgetLanguage'

const ADDRESS = 'http://localhost/api/forums'

describe('the language of an answer', () => {
  const FRENCH = { 'accept-language': 'fr', cookie: 'a=b; payload-lng=fr; c=d' }
  const chosen = (headers: Record<string, string>, method = 'GET') => {
    const request = new Request(ADDRESS, { method, headers: { ...FRENCH, ...headers } })
    forgetLanguage(request)
    return [request.headers.get('accept-language'), request.headers.get('cookie')]
  }

  it('is English for strangers and for programs, whatever they ask for', () => {
    const english = [null, 'a=b; c=d']
    expect(chosen({})).toEqual(english)
    expect(chosen({ authorization: 'users API-Key abc' })).toEqual(english)
    expect(chosen({ 'sec-fetch-site': 'same-origin' })).toEqual(english)
    expect(chosen({ 'sec-fetch-site': 'cross-site' }, 'POST')).toEqual(english)
  })

  it('is that of the desk for its own pages, at sign-in too', () => {
    const cookie = 'payload-token=a.b.c; payload-lng=de'
    expect(chosen({ cookie })).toEqual(['fr', cookie])
    expect(chosen({ 'sec-fetch-site': 'same-origin' }, 'POST')).toEqual(['fr', FRENCH.cookie])
  })
})
