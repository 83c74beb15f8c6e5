import { context, diag, DiagLogLevel, propagation, ROOT_CONTEXT, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources'
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as after } from 'node:timers/promises'
import { env } from '@/lib/env'
import { logger } from '@/lib/logger'
import { isTracing, traced } from '@/lib/tracing'
import { loggedPath } from './logRefusals'

/** How long a collector may keep a server from ending, in milliseconds. */
const LONGEST_END_MS = 2_000

/**
 * Has traces sent to the collector at OTEL_EXPORTER_OTLP_ENDPOINT, if there is one: the requests that reach the
 * application, what Next does for them, and each call of the database. Names and headers are OpenTelemetry's own
 * variables (`OTEL_SERVICE_NAME`, `OTEL_EXPORTER_OTLP_HEADERS`). What a collector does not take in time is dropped: it
 * holds up neither an answer nor the end of the server.
 * @returns sends what is left; to be called when the server ends
 */
export const startTracing = (): (() => Promise<void>) => {
  if (!isTracing) return () => Promise.resolve()
  const say = (level: 'warn' | 'error') => (msg: string) => logger[level]({ msg: `Traces: ${msg}` })
  const silent = () => undefined
  diag.setLogger(
    { error: say('error'), warn: say('warn'), info: silent, debug: silent, verbose: silent },
    DiagLogLevel.WARN,
  )
  const provider = new TracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'fora' }))
      .merge(detectResources({ detectors: [envDetector] })),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(env.OTEL_TRACES_SAMPLER_ARG) }),
    spanProcessors: [new BatchSpanProcessor({ exporter: withoutQuestions(new OTLPTraceExporter()) })],
  })
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  trace.setGlobalTracerProvider(provider)
  const dropped = (err: unknown) => logger.warn({ msg: 'Traces: the last were not sent', err })
  return () => Promise.race([provider.shutdown().catch(dropped), after(LONGEST_END_MS)])
}

/** What a trace may say: the paths in it as the log has them, and nothing of a question. */
export const traceable = (text: string): string =>
  loggedPath(text.replace(/\?.*$/s, '').replace(/[0-9a-f]{32,}/gi, '…'))

/**
 * Next notes whole addresses, and errors with their words: what somebody has asked for, and a token in it, is no part
 * of a trace. Errors are in the log.
 */
const withoutQuestions = <T extends SpanExporter>(exporter: T): T => {
  const { export: send } = exporter
  exporter.export = (spans, done) => {
    for (const { attributes } of spans)
      for (const [name, value] of Object.entries(attributes))
        if (typeof value === 'string') attributes[name] = traceable(value)
    const bare = spans.map(
      (span) =>
        Object.create(span, { name: { value: traceable(span.name) }, events: { value: [] } }) as typeof span,
    )
    send.call(exporter, bare, done)
  }
  return exporter
}

/**
 * Has the application answer within a span: in the trace that a proxy which we trust has begun (a stranger's is taken
 * away with what else they may not say), or in one of its own.
 */
export const withinTrace = (
  { request, response, area }: { request: IncomingMessage; response: ServerResponse; area: string },
  answer: () => Promise<void>,
): Promise<void> => {
  if (!isTracing) return answer()
  const { method = 'GET', url = '/', headers } = request
  const attributes = { 'http.request.method': method, 'url.path': url.split('?')[0] ?? '/' }
  return context.with(propagation.extract(ROOT_CONTEXT, headers), () =>
    traced(`${method} ${area}`, attributes, async (span) => {
      await answer()
      span.setAttribute('http.response.status_code', response.statusCode)
    }),
  )
}
