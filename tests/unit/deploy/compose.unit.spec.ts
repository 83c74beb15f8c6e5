import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const service = z.object({
  build: z.object({ target: z.string() }).optional(),
  cap_drop: z.array(z.string()).optional(),
  command: z.array(z.string()).optional(),
  depends_on: z
    .record(z.string(), z.object({ condition: z.string(), required: z.boolean().default(true) }))
    .default({}),
  environment: z.record(z.string(), z.string()).default({}),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  networks: z.array(z.string()),
  ports: z.array(z.string()).default([]),
  profiles: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
})
const compose = z.object({
  networks: z.record(z.string(), z.object({ internal: z.boolean().optional() })),
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.unknown()),
})

const read = (file: string) => readFileSync(file, 'utf8')
const { networks, services, volumes } = compose.parse(parse(read('docker-compose.yml'), { merge: true }))
const find = (name: string) => service.parse(services[name])

describe('docker-compose.yml', () => {
  it('starts MongoDB as a replica set that makes itself', () => {
    const { command, healthcheck } = find('mongo')
    expect(command).toEqual(expect.arrayContaining(['--replSet', 'rs0']))
    expect(healthcheck?.test.join(' ')).toContain('rs.initiate')
    expect(find('app').environment.DATABASE_URL).toBe(
      '${COMPOSE_DATABASE_URL:-mongodb://mongo:27017/fora?replicaSet=rs0}',
    )
  })

  it('offers PostgreSQL by a profile, at the address that its first lines name', () => {
    const { environment, profiles } = find('postgres')
    expect(profiles).toEqual(['postgres'])
    const address = /COMPOSE_DATABASE_URL=(\S+) in/.exec(read('docker-compose.yml'))?.[1] ?? ''
    const { hostname, pathname, username } = new URL(address)
    expect(hostname in services).toBe(true)
    expect(environment).toMatchObject({ POSTGRES_DB: pathname.slice(1), POSTGRES_USER: username })
    expect(find('app').depends_on.postgres).toEqual({ condition: 'service_healthy', required: false })
  })

  it('waits for what it needs', () => {
    expect(find('app').depends_on.mongo?.condition).toBe('service_healthy')
    expect(find('nginx').depends_on.app?.condition).toBe('service_healthy')
  })

  it('shows nothing to the outside but nginx, and the database to the application alone', () => {
    const open = Object.entries(services).filter(([, { ports }]) =>
      ports.some((port) => !port.startsWith('127.')),
    )
    expect(open.map(([name]) => name)).toEqual(['nginx'])
    for (const name of ['mongo', 'postgres']) expect(find(name).networks).toEqual(['database'])
    expect(networks.database?.internal).toBe(true)
  })

  it('holds no secret, and asks for the one that it needs', () => {
    expect(find('app').environment.PAYLOAD_SECRET).toMatch(/^\$\{PAYLOAD_SECRET:\?/)
    expect(find('app').environment).toEqual(find('tools').environment)
  })

  it('runs a worker by a profile, with the settings of the server and what it reads and writes', () => {
    const [app, worker] = [find('app'), find('worker')]
    expect(worker).toMatchObject({ profiles: ['worker'], environment: app.environment })
    expect(app.volumes).toEqual(worker.volumes)
    expect(app.environment.JOBS).toBe('${JOBS:-embedded}')
  })

  it('keeps data in volumes that it declares', () => {
    const used = Object.values(services).flatMap((each) =>
      each.volumes.map((volume) => volume.split(':')[0] ?? ''),
    )
    expect(used.filter((name) => !name.startsWith('.')).every((name) => name in volumes)).toBe(true)
  })

  it('builds stages that the Dockerfile has', () => {
    const stages = [...read('Dockerfile').matchAll(/^FROM \S+ AS (\w+)$/gm)].map(([, name]) => name)
    for (const { build } of Object.values(services)) if (build) expect(stages).toContain(build.target)
  })
})

describe('the Dockerfile', () => {
  const last =
    read('Dockerfile')
      .split(/^FROM /m)
      .at(-1) ?? ''

  it('serves as nobody special, with a health check and its data in a volume', () => {
    expect(last).toMatch(/^USER node$/m)
    expect(last).toMatch(/^HEALTHCHECK /m)
    expect(last).toMatch(/^VOLUME \["\/data"\]$/m)
  })

  it('lets the tools write where commands are compiled', () => {
    const tools = /^FROM build AS tools\n(?:(?!FROM ).*\n)*/m.exec(read('Dockerfile'))?.[0] ?? ''
    expect(tools).toMatch(/^RUN mkdir .*\.cache && chown node:node .*\.cache$/m)
    expect(read('scripts/run.mjs')).toContain("'.cache'")
  })

  it('has the packages of our own before npm installs', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { link?: boolean; resolved?: string }>
    }
    const own = Object.values(packages).flatMap(({ link, resolved }) => (link && resolved ? [resolved] : []))
    expect(own).toEqual(['stubs/ecl-builder'])
    for (const folder of own) expect(existsSync(path.join(folder, 'package.json')), folder).toBe(true)
    expect(read('Dockerfile')).toMatch(/^COPY stubs \.\/stubs\n(?:(?!RUN).*\n)*RUN .*npm ci/m)
    expect(JSON.stringify(packages)).not.toContain('empty-npm-package')
  })

  it('never copies data, secrets or built files from the machine', () => {
    const ignored = read('.dockerignore').split('\n')
    expect(ignored).toEqual(
      expect.arrayContaining(['.env', '.git', '.next', 'data', 'node_modules', 'backups']),
    )
  })
})
