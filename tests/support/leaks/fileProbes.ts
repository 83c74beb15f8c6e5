import type { Canaries } from './Canaries'
import type { Probe } from './Probe'

const ENDINGS = [
  '',
  '/',
  '%20',
  '.',
  '%00',
  '?prefix=media',
  '?download=1',
  '?trash=true&draft=true',
  '.jpg',
  '?width=480',
]

/** Ways to ask for a file that is not public: its name in other spellings, places and sizes. */
export const fileProbes = ({ files, hidden }: Canaries): Probe[] =>
  files.flatMap((name) => {
    const stem = name.replace(/\.jpg$/, '')
    const encoded = `%${name.charCodeAt(0).toString(16)}${name.slice(1)}`
    const names = [
      ...ENDINGS.map((ending) => name + ending),
      ...[name.toUpperCase(), encoded, `./${name}`, `%2e/${name}`, `..%2fmedia%2f${name}`, `x/..%2f${name}`],
      ...[`${stem}-8x4.jpg`, `${stem}-400x300.jpg`, `${stem}-thumbnail.jpg`, `${stem}.webp`, `${stem}.JPG`],
      ...[
        `%252e%252e%252f${name}`,
        `;${name}`,
        `${name};`,
        `${stem}%2ejpg`,
        encodeURIComponent(`media/${name}`),
      ],
    ]
    return [
      ...names.flatMap((each): Probe[] => [
        { path: `/api/media/file/${each}` },
        { path: `/api/media/file/${each}`, method: 'HEAD' },
        { path: `/media/${each}` },
        { path: `/data/media/${each}` },
      ]),
      { path: `/api/media/file/${name}`, headers: { Range: 'bytes=0-9' } },
      { path: `/api/media/file/${name}`, headers: { 'If-None-Match': '*' } },
      ...hidden
        .filter(({ collection }) => collection === 'media')
        .map(({ id }): Probe => ({ path: `/api/media/file/${id}` })),
    ]
  })
