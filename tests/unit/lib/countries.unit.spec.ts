import { describe, expect, it } from 'vitest'
import { isTimeZone } from '@/fields/partialDate/isTimeZone'
import { countryCodes, isCountry } from '@/lib/countries'
import { timeZoneName, timeZones } from '@/lib/dates/timeZones'

describe('countries', () => {
  it('are those of ISO 3166 today and Kosovo, and nothing that Intl names besides', () => {
    const codes = countryCodes()
    // 249 of ISO 3166-1, and XK.
    expect(codes.length).toBe(250)
    expect(codes.filter((code) => !isCountry(code))).toEqual([])
    for (const none of ['EU', 'UN', 'UK', 'DD', 'SU', 'YU', 'AC', 'IC', 'ZZ', 'be', 'B', '', 'BEL'])
      expect(isCountry(none), none).toBe(false)
  })
})

describe('time zones', () => {
  it('are all known to the validator, with the names that cities have today', () => {
    const zones = timeZones()
    expect(zones.filter((zone) => !isTimeZone(zone))).toEqual([])
    expect(zones).toEqual(expect.arrayContaining(['UTC', 'Europe/Brussels', 'Europe/Kyiv', 'Asia/Kolkata']))
    expect(zones).not.toContain('Europe/Kiev')
    expect(new Set(zones).size).toBe(zones.length)
  })

  it('are looked up by their city', () => {
    expect(timeZoneName('America/Argentina/Buenos_Aires')).toBe('Buenos Aires (America, Argentina)')
    expect(timeZoneName('UTC')).toBe('UTC')
  })
})
