import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { DataFactory, Parser, Store } from 'n3'
import Validator from 'rdf-validate-shacl'
import { describe, expect, it } from 'vitest'
import { CATALOGUE, catalogueOf } from '@/content/catalogue'
import { CONTENT_SLUGS } from '@/contentTypes'

const url = 'https://fora.example.eu'
const license = 'CC BY 4.0'
const EMPTY = { name: undefined, owner: undefined }
const FULL = {
  name: { en: 'Fora', fr: 'Instances', de: '' },
  owner: { en: 'An institution', fr: 'Une institution' },
  contact: { email: 'fora@example.eu', link: 'https://example.eu/contact' },
  licence: { name: 'CC0', link: 'https://creativecommons.org/publicdomain/zero/1.0/' },
}

const shapes = () => {
  const store = new Store()
  for (const name of ['shapes', 'range'])
    store.addQuads(new Parser().parse(readFileSync(`tests/fixtures/dcat-ap/${name}.ttl`, 'utf8')))
  return store
}

const triplesOf = async (catalogue: object) => {
  const text = await jsonld.toRDF(catalogue, { format: 'application/n-quads' })
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(text)))
}

const faultsOf = async (catalogue: object) => {
  const { results } = await new Validator(shapes()).validate(await triplesOf(catalogue))
  return results.map(({ focusNode, message, path }) =>
    [focusNode, path, ...message].map((term) => term?.value).join(' '),
  )
}

const DCT = 'http://purl.org/dc/terms/'
const { namedNode } = DataFactory
const said = (store: Store, term: string) =>
  store.getObjects(namedNode(url + CATALOGUE), namedNode(DCT + term), null).map(({ value }) => value)

describe('the catalogue of data sets', () => {
  it.each([
    ['of a site with all settings', FULL],
    ['of a site where nothing was set', EMPTY],
  ])('is valid by the shapes of DCAT-AP 3, %s', async (_, settings) => {
    expect(await faultsOf(catalogueOf({ url, license, settings }))).toEqual([])
  })

  it('is held by shapes that find what is missing', async () => {
    const { publisher, ...rest } = catalogueOf({ url, license, settings: FULL })
    expect(publisher).toBeDefined()
    expect(await faultsOf(rest)).not.toEqual([])
  })

  it('has each collection as a data set, with its list, the export and the changes', async () => {
    const store = await triplesOf(catalogueOf({ url, license, settings: FULL }))
    const addresses = store.getObjects(null, namedNode('http://www.w3.org/ns/dcat#accessURL'), null)
    expect(addresses.map(({ value }) => value).sort()).toEqual(
      CONTENT_SLUGS.flatMap((type) => [`/api/${type}`])
        .concat('/api/changes?since=now', '/api/export.ndjson')
        .map((address) => url + address)
        .sort(),
    )
    expect(said(store, 'title')).toEqual(['Fora', 'Instances'])
  })

  it('says in which languages its own words are, and promises no text in any', async () => {
    const store = await triplesOf(catalogueOf({ url, license, settings: FULL }))
    const languages = store.getQuads(null, namedNode(`${DCT}language`), null, null)
    expect(new Set(languages.map(({ subject }) => subject.value))).toEqual(new Set([url + CATALOGUE]))
    expect(languages.map(({ object }) => object.value.slice(-3)).sort()).toEqual(['DEU', 'ENG', 'FRA'])
  })

  it('links the licence that is set, and one that is known by its name', async () => {
    const licence = async (settings: typeof EMPTY | typeof FULL) =>
      said(await triplesOf(catalogueOf({ url, license, settings })), 'license')
    expect(await licence(FULL)).toEqual([FULL.licence.link])
    expect(await licence(EMPTY)).toEqual(['https://creativecommons.org/licenses/by/4.0/'])
  })
})
