import { CONTENT_SLUGS, isSection, type ContentType } from '@/contentTypes'
import { INTERFACE_LOCALES, type InterfaceLocale } from '@/i18n/messages/interfaceLocale'
import { type Say, words } from '@/i18n/messages/words'
import { pathFor } from '@/i18n/routing/address'
import type { SiteSettings } from './site'

/** Where the catalogue is, and what its other names begin with. */
export const CATALOGUE = '/api/catalog.jsonld'

const AUTHORITY = 'http://publications.europa.eu/resource/authority'
/** `terms` that hold addresses, or words by language, say so here: the rest of the description is plain. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  title: { '@id': 'dct:title', '@container': '@language' },
  description: { '@id': 'dct:description', '@container': '@language' },
  name: { '@id': 'foaf:name', '@container': '@language' },
  identifier: 'dct:identifier',
  ...Object.fromEntries(
    Object.entries({
      dct: ['accessRights', 'accrualPeriodicity', 'format', 'hasPart', 'language', 'license', 'publisher'],
      dcat: [
        ...['accessService', 'accessURL', 'contactPoint', 'dataset', 'distribution', 'downloadURL'],
        ...['endpointDescription', 'endpointURL', 'landingPage', 'mediaType', 'servesDataset', 'service'],
        ...['theme', 'themeTaxonomy'],
      ],
      foaf: ['homepage', 'page'],
      vcard: ['hasEmail', 'hasURL'],
    }).flatMap(([prefix, terms]) =>
      terms.map((term) => [term, { '@id': `${prefix}:${term}`, '@type': '@id' }]),
    ),
  ),
}

/** The names of languages at the Publications Office: ISO 639-3, in capitals. */
const LANGUAGES: Readonly<Record<InterfaceLocale, string>> = { en: 'ENG', fr: 'FRA', de: 'DEU' }

type Node = Record<string, unknown>
type Named = { '@id': string; '@type': string }

/** Named, with the class that the profile asks for, so that whoever checks the catalogue need not fetch anything. */
const known = (type: string, id: string): Named => ({ '@id': id, '@type': type })
const concept = (scheme: string, code: string): Node => ({
  ...known('skos:Concept', `${AUTHORITY}/${scheme}/${code}`),
  'skos:prefLabel': code,
})
const inEvery = (say: (t: Say) => string): Record<string, string> =>
  Object.fromEntries(INTERFACE_LOCALES.map((language) => [language, say(words(language))]))

/** The words that are written, by language. */
const written = (text: SiteSettings['name']): Record<string, string> | undefined => {
  const said = Object.entries(text ?? {}).flatMap(([language, words]) => (words ? [[language, words]] : []))
  return said.length > 0 ? (Object.fromEntries(said) as Record<string, string>) : undefined // pairs of two texts
}

/** Where the terms of reuse are, of a name that says so; else the name is all that there is. */
const licenceOf = ({ licence }: SiteSettings, otherwise: string): Node => {
  const name = licence?.name ?? otherwise
  const [, terms = '', version = ''] =
    /^CC[ -](BY(?:-(?:SA|ND|NC|NC-SA|NC-ND))?)[ -](\d\.\d)$/i.exec(name) ?? []
  const link =
    licence?.link ?? (terms && `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`)
  return { ...(link && { '@id': link }), '@type': 'dct:LicenseDocument', 'dct:title': name }
}

type Around = { url: string; license: string; settings: SiteSettings }

/**
 * What there is to be had here, in DCAT-AP 3, as JSON-LD: each collection is a data set, which is distributed as its
 * list, as a part of the export, and as a part of the changes. All of it is in the settings of the site and in the table
 * of the content types, so only a change of the settings changes it.
 */
export const catalogueOf = ({ url, license, settings }: Around): Node => {
  const at = (name: string): string => `${url}${CATALOGUE}#${name}`
  const name = written(settings.name) ?? { en: 'Fora' }
  const publisher = {
    ...known('foaf:Agent', at('publisher')),
    name: written(settings.owner) ?? name,
    homepage: known('foaf:Document', url),
  }
  const { email, link } = settings.contact ?? {}
  const contactPoint = (email || link) && {
    ...known('vcard:Kind', at('contact')),
    'vcard:fn': Object.values(publisher.name)[0] ?? 'Fora',
    ...(email && { hasEmail: known('vcard:Email', `mailto:${email}`) }),
    ...(link && { hasURL: known('vcard:URL', link) }),
  }
  const shared = {
    publisher: publisher['@id'],
    license: licenceOf(settings, license),
    ...(contactPoint && { contactPoint: contactPoint['@id'] }),
  }
  const rights = {
    accessRights: { ...concept('access-right', 'PUBLIC'), '@type': ['dct:RightsStatement', 'skos:Concept'] },
  }
  const theme = ['GOVE', 'INTR', 'TECH'].map((code) => concept('data-theme', code))
  // Of the words of the catalogue itself. In which of all languages there is a text, the texts say (`languages`).
  const language = INTERFACE_LOCALES.map((code) =>
    known('dct:LinguisticSystem', `${AUTHORITY}/language/${LANGUAGES[code]}`),
  )
  const reference = known('foaf:Document', `${url}/api/docs`)

  const distributionsOf = (type: ContentType) =>
    WAYS.map(({ way, address, words: title, isWhole }) => ({
      ...known('dcat:Distribution', at(`${type}-${way}`)),
      title: { en: title },
      accessURL: url + address(type),
      ...(isWhole && { downloadURL: url + address(type) }),
      format: { ...concept('file-type', 'JSON'), '@type': ['dct:MediaTypeOrExtent', 'skos:Concept'] },
      ...(!isWhole && {
        mediaType: known('dct:MediaType', 'http://www.iana.org/assignments/media-types/application/json'),
      }),
      license: shared.license,
      accessService: at('api'),
      page: reference,
    }))
  const datasetOf = (type: ContentType) => {
    const said = describedAs(type)
    return {
      ...known('dcat:Dataset', at(type)),
      ...{ title: said.title, description: said.description, identifier: at(type) },
      ...{ publisher: shared.publisher, contactPoint: shared.contactPoint },
      ...{ ...rights, theme },
      accrualPeriodicity: {
        ...concept('frequency', 'IRREG'),
        '@type': ['dct:Frequency', 'skos:Concept'],
      },
      ...(isSection(type) && {
        landingPage: known('foaf:Document', url + pathFor({ section: type, locale: 'en' })),
      }),
      distribution: distributionsOf(type),
    }
  }
  return {
    '@context': CONTEXT,
    ...known('dcat:Catalog', url + CATALOGUE),
    title: name,
    description: inEvery((t) => t('home.introduction')),
    ...{ publisher, ...(contactPoint && { contactPoint }), license: shared.license, language },
    homepage: known('foaf:Document', url),
    themeTaxonomy: {
      ...known('skos:ConceptScheme', `${AUTHORITY}/data-theme`),
      title: { en: 'Data theme' },
    },
    dataset: CONTENT_SLUGS.map(datasetOf),
    service: {
      ...known('dcat:DataService', at('api')),
      title: { en: 'REST API' },
      endpointURL: `${url}/api`,
      endpointDescription: known('foaf:Document', `${url}/api/openapi.json`),
      ...{ ...shared, ...rights, theme, page: reference },
      servesDataset: CONTENT_SLUGS.map(at),
    },
  }
}

const WAYS: readonly {
  way: string
  words: string
  address: (type: ContentType) => string
  /** everything in one answer */
  isWhole?: boolean
}[] = [
  { way: 'list', words: 'A page of the list at a time, as JSON', address: (type) => `/api/${type}` },
  {
    ...{ way: 'export', words: 'Everything in one file, a document a line (NDJSON)', isWhole: true },
    address: () => '/api/export.ndjson',
  },
  {
    ...{ way: 'changes', words: 'What has changed since, of all data sets, as JSON' },
    address: () => '/api/changes?since=now',
  },
]

/** In the words of the site; the standing pages have no list there. */
const describedAs = (
  type: ContentType,
): { title: Record<string, string>; description: Record<string, string> } =>
  isSection(type)
    ? {
        title: inEvery((t) => t(`nav.${type}`)),
        description: inEvery((t) => t(`${type}.introduction`)),
      }
    : {
        title: { en: 'Standing pages' },
        description: { en: 'The pages about the site itself: legal notice, accessibility, contact.' },
      }
