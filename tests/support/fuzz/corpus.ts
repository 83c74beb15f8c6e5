/** Words of one text, with spaces or line ends between them. */
export const words = (text: string): string[] => text.trim().split(/\s+/)

/** Values written as JSON, one list a line. */
const values = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .flatMap((line) => JSON.parse(line) as unknown[])

const many = (count: number, term: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => term(at)).join(',')

/** Addresses that have broken servers before, this one among them. */
export const ADDRESSES = words(String.raw`
  /api/%ff /admin/% /preview/forums/% /icon%ff.svg /api/__proto__ /api/constructor/1 /api/forums?data=1
  /api/forums/1?data=null /api/payload-migrations /api/users/LOGIN /api /api/media/FILE/x.pdf
  /api/media/%66ile/x.pdf /api/media/file/%00.pdf /api/media/file/.. * x // /.. /%2e%2e/%2e%2e /a\b /% /%00
  /%c0%ae /_next/static/% /_next/image?url=x /_next/data/x/y.json /admin/collections/__proto__
  /admin/globals/constructor /admin/x/y/z/%E0%A4%A /preview/__proto__/1 /preview/forums/x?locale=zz
  /en/forums/x /forums/x_zz /index_en?_rsc=%00 /sitemap.xml?x=%ff /robots.txt/
  /documents_en?year=%00&kind[]=x&forum=__proto__ /500 /404 /_error /api/globals/__proto__
  /api/globals/site/versions/x /api/forums/versions/%20 /api/access?x[ /api/reorder http://[::
  http://example.eu/api/forums /api/users/first-register /api/payload-jobs/run /api/payload-jobs
`)

export const QUERIES = [
  ...words(String.raw`
  data=1 data={ data=[] where=x where[and]=1 where[or][0]=x where={"and":[null]} where[__proto__][equals]=1
  where[title][contains]=%00 where[id][equals][a]=1 where[id][in]= where[createdAt][less_than]=x
  where[title][like]=%25%25 where[constructor][exists]=1 where[title][exists]=maybe
  where[id][in][]=x&where[id][in][]=%00 where[workflow.state][equals]=draft sort=- sort=__proto__
  sort[]=title&sort[]=-slug page=-1 page=1e9 page=x limit=-1 limit=0 limit=1e308 limit=NaN depth=-1 depth=999
  depth=x page[]=1 locale=zz locale[]=en locale=* fallback-locale=zz fallbackLocale[]=x draft=maybe draft[]=1
  trash=true pagination=x select=x select[title]=true select[title]=x select[__proto__]=true
  select[title][a]=true populate=x populate[forums]=x populate[__proto__][a]=true joins=x joins=false
  joins[bodies]=false joins[bodies][limit]=-1 joins[bodies][sort]=x joins[bodies][where]=x
  joins[nothing][limit]=1 joins[bodies][page]=x field=x field=__proto__ field=title&limit=-1 expected=x
  expected=-1 expected[]=1 autosave=true publishSpecificLocale=fr overrideLock=x
  a[b][c][d][e][f][g][h][i][j][k]=1 % %ff=%ff = &&& ? []=1 __proto__[x]=1 depth=2&depth=3 uploadEdits=x
  duplicateFromID=x
  `),
  `where[title][contains]=${'a'.repeat(3_000)}`,
  `sort=${many(900, (at) => `f${at}`)}`,
  `sort=${many(60, () => 'title')}`,
  'a[]=1&'.repeat(400),
]

/** In the place of any value of a document or of an argument. */
export const VALUES: readonly unknown[] = [
  ...values(String.raw`
  [null, true, false, 0, -1, 1.5, 1e+308, "", " ", "nope", "\u0000", "a\u0000b", "\u202e", "__proto__"]
  ["../../etc/passwd", "2026-13-45", [], {}, [null], [[]], [{}], {"a": null}, ["summit"], {"en": "x"}]
  [{"equals": 1}, {"$gt": ""}, [[[[[[]]]]]], {"relationTo": "forums", "value": "x"}]
  ["00000000-0000-0000-0000-000000000000", {"id": {"id": {}}}, {"toString": null}, {"root": null}]
  [{"root": {"children": null}}, {"root": {"type": "root", "children": [null], "version": 1}}]
  [{"root": {"type": "root", "children": [{"type": "link", "fields": null, "children": [{}], "version": 1}], "version": 1}}]
  [{"root": {"type": "root", "children": [{"type": "upload", "relationTo": "media", "value": {"id": {}}, "fields": {}, "version": 1}], "version": 1}}]
  [{"root": {"type": "root", "children": [{"type": "upload", "relationTo": "media", "value": "nope", "fields": {}, "version": 1}], "version": 1}}]
  ["\ud800"]
  `),
  'a'.repeat(5_000),
  '9'.repeat(400),
  ['x'.repeat(300)],
]

/** Headers, each with what stands in it. */
export const HEADERS: readonly Record<string, string>[] = [
  ...(values(String.raw`
  [{"host": "[::"}, {"host": "a b"}, {"host": ""}, {"host": "x:99999999"}, {"origin": "::"}, {"origin": "null"}]
  [{"origin": "https://other.example"}, {"next-router-state-tree": "x"}]
  [{"next-router-state-tree": "%5B%5D", "rsc": "1"}, {"rsc": "1"}, {"rsc": "1", "next-router-prefetch": "1"}]
  [{"rsc": "1", "next-router-segment-prefetch": "/x%ff"}, {"next-action": "x"}, {"next-action": ""}]
  [{"next-action": "444444444444444444444444444444444444444444"}, {"next-url": "/%ff"}, {"x-nextjs-data": "1"}]
  [{"x-action-forwarded": "1"}, {"x-matched-path": "/_error"}, {"cookie": "payload-token=x.y.z"}]
  [{"cookie": "payload-token="}, {"cookie": "=;;;"}, {"cookie": "payload-token=e30.e30.e30."}]
  [{"authorization": "JWT"}, {"authorization": "JWT a.b.c"}, {"authorization": "users API-Key x"}]
  [{"authorization": "Basic Og=="}]
  [{"accept-language": "x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,"}]
  [{"accept-language": "fr;q=x"}, {"accept": "\u00e9"}, {"range": "bytes=5-1"}, {"range": "bytes=-0"}]
  [{"range": "x"}, {"if-none-match": "\""}, {"if-modified-since": "x"}, {"x-http-method-override": "GET"}]
  [{"x-http-method-override": "DELETE"}, {"x-payload-http-method-override": "GET"}, {"x-forwarded-host": "[::"}]
  [{"x-forwarded-for": "x"}, {"x-forwarded-proto": "x"}, {"expect": "x"}, {"te": "x"}]
  [{"access-control-request-method": "X"}, {"x-payload-locale": "zz"}, {"content-encoding": "gzip"}]
  [{"upgrade": "websocket", "connection": "upgrade"}, {"sec-fetch-dest": "image"}]
  [{"sec-fetch-site": "cross-site"}]
  `) as Record<string, string>[]),
]

export const TYPES = [
  'application/json',
  'application/json',
  'application/json',
  'text/plain;charset=UTF-8',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'multipart/form-data; boundary=',
  'application/x-www-form-urlencoded',
  'text/html',
  'application/json; charset=x',
  'x',
  'application/graphql',
]
