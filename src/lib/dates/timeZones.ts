import { listedTimeZones } from '../intl'

/** Cities that IANA has renamed, and the runtime lists by the name before; the zone is known by both. */
const RENAMED: Record<string, string> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

/** The time zones of this runtime by their names at IANA, and UTC. */
export const timeZones = (): string[] => [
  ...new Set(['UTC', ...listedTimeZones().map((zone) => RENAMED[zone] ?? zone)]),
]

/** What people look a zone up by, its city first: _Buenos Aires (America, Argentina)_. */
export const timeZoneName = (zone: string): string => {
  const parts = zone.replaceAll('_', ' ').split('/')
  const city = parts.pop() ?? zone
  return parts.length > 0 ? `${city} (${parts.join(', ')})` : city
}
