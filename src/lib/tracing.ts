import { type Attributes, type Span, SpanStatusCode, trace } from '@opentelemetry/api'
import { env } from '@/lib/env'

/** Whether traces are sent somewhere; without that nothing is wrapped. */
export const isTracing = env.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined

/**
 * Does `work` within a span, which ends with it, and fails with it.
 * @param attributes in OpenTelemetry's own terms; never words of a text, and nothing about a person
 */
export const traced = <T>(
  name: string,
  attributes: Attributes,
  work: (span: Span) => Promise<T>,
): Promise<T> =>
  trace.getTracer('fora').startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work(span)
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR })
      throw error
    } finally {
      span.end()
    }
  })
