import { describe, expect, it } from 'vitest'
import { queryProblem } from '@/app/(payload)/api/graphql/queryProblem'

const conditions = (count: number) =>
  `{ OR: [${Array.from({ length: count }, (_, n) => `{ title: { equals: "${n}" } }`).join(' ')}] }`
const problem = (query: string, variables?: object) => queryProblem({ query, variables })?.message

describe('a GraphQL query', () => {
  it('may hold as many conditions as a REST request', () => {
    expect(problem(`{ Forums(where: ${conditions(200)}) { totalDocs } }`)).toBeUndefined()
    expect(problem(`{ Forums(where: ${conditions(201)}) { totalDocs } }`)).toMatch(/200 conditions/)
  })

  it('may not spread more of them over aliases, variables or fragments', () => {
    const two = `a: Forums(where: ${conditions(120)}) { totalDocs } b: Forums(where: ${conditions(120)}) { totalDocs }`
    expect(problem(`{ ${two} }`)).toMatch(/200 conditions/)
    expect(problem(`query { ...all } fragment all on Query { ${two} }`)).toMatch(/200 conditions/)
    const where = { OR: Array.from({ length: 120 }, (_, n) => ({ title: { equals: String(n) } })) }
    const query =
      'query ($w: Forum_where) { a: Forums(where: $w) { totalDocs } b: Forums(where: $w) { totalDocs } }'
    expect(problem(query, { w: where })).toMatch(/200 conditions/)
    expect(
      problem('query ($l: [X]) { Forums(where: { OR: $l }) { totalDocs } }', {
        l: [...where.OR, ...where.OR],
      }),
    ).toMatch(/200 conditions/)
  })

  it('may not hide them in what a variable is when nothing is sent for it', () => {
    const first = Array.from({ length: 100 }, (_, n) => `a${n}: Forums(where: $w) { totalDocs }`).join(' ')
    const asked = (count: number, rest = first) =>
      `query ($w: Forum_where = ${conditions(count)}) { ${rest} }`
    const once = 'Forums(where: $w) { totalDocs }'
    expect(problem(asked(24))).toMatch(/200 conditions/)
    expect(problem(asked(200, once))).toBeUndefined()
    expect(problem(asked(201, once))).toMatch(/200 conditions/)
    // What is sent holds in place of it.
    expect(problem(asked(201, once), { w: { title: { equals: 'x' } } })).toBeUndefined()
    expect(problem(asked(24), { w: null })).toBeUndefined()
    // Whichever of several operations is asked for.
    const several = `query A ($w: X = ${conditions(1)}) { a: ${once} } query B ($w: X = ${conditions(201)}) { b: ${once} }`
    expect(problem(several)).toMatch(/200 conditions/)
    expect(
      problem(`query ($__proto__: X = ${conditions(201)}) { Forums(where: $__proto__) { totalDocs } }`),
    ).toMatch(/may not be called/)
  })

  it('counts a fragment as often as it is spread, through others as well', () => {
    const fragment = `fragment some on Forum { bodies(where: ${conditions(24)}) { totalDocs } }`
    const asked = (count: number) =>
      Array.from({ length: count }, (_, n) => `a${n}: Forums { docs { ...some } }`).join(' ')
    expect(problem(`{ ${asked(8)} } ${fragment}`)).toBeUndefined()
    expect(problem(`{ ${asked(9)} } ${fragment}`)).toMatch(/200 conditions/)
    const third = `fragment third on Query { ${asked(3)} }`
    expect(problem(`{ ...third } ${third} ${fragment}`)).toBeUndefined()
    expect(problem(`{ ...third x: Site { name } ...third ...third } ${third} ${fragment}`)).toMatch(/200/)
    // What spreads itself, GraphQL refuses; nobody waits for it here.
    expect(problem('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }')).toBeUndefined()
    const names = Array.from(
      { length: 40 },
      (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`,
    )
    expect(problem(`{ ...f0 } ${names.join(' ')} fragment f40 on Query { Site { name } }`)).toMatch(
      /500 fields/,
    )
  })

  it('counts each word that is looked for, as REST does', () => {
    expect(problem(`{ Forums(where: { title: { like: "${'a '.repeat(201)}" } }) { totalDocs } }`)).toMatch(
      /conditions or words/,
    )
  })

  it('asks for no more fields than it could get, and is not nested endlessly', () => {
    expect(problem(`{ ${'Site { name } '.repeat(250)} }`)).toBeUndefined()
    expect(problem(`{ ${'Site { name } '.repeat(251)} }`)).toMatch(/500 fields/)
    expect(problem(`{ ${'a { '.repeat(300)} b ${'} '.repeat(300)} }`)).toMatch(/nested/)
    expect(problem(`{ ${'{'.repeat(60_000)}`)).toMatch(/cannot be read|nested/)
    const deep = `{ Forums(where: ${'{ AND: ['.repeat(30)} ${']}'.repeat(30)}) { totalDocs } }`
    expect(problem(deep)).toMatch(/"where" is nested/)
    expect(problem(`{ a(b: ${'['.repeat(4_000)}${']'.repeat(4_000)}) }`)).toMatch(/nested/)
  })

  it('is told what cannot be read in it', () => {
    expect(problem('{ Forums { totalDocs }')).toMatch(/Syntax Error/)
    expect(problem('{ Forums { totalDocs } }')).toBeUndefined()
    expect(queryProblem(undefined)).toBeUndefined()
  })
})
