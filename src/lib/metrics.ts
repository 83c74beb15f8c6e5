import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

/** In seconds, from a page kept ready to a search through everything. */
const BUCKETS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/**
 * What this process counts, for `/api/metrics`, in the words of Prometheus: seconds, bytes, totals. Node's own
 * (`nodejs_eventloop_lag_…`, `process_resident_memory_bytes`, …) are among them.
 */
const create = () => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  return {
    registry,
    /** Answers made by the application, by kind and by the hundred of their status. */
    requests: new Histogram({
      name: 'fora_http_request_duration_seconds',
      help: 'How long answers took that the application made.',
      labelNames: ['kind', 'status'] as const,
      buckets: BUCKETS,
      registers,
    }),
    /** Answers that the front door had kept ready. */
    ready: new Counter({
      name: 'fora_http_ready_answers_total',
      help: 'Answers that were kept ready and sent as they were.',
      registers,
    }),
    /** Whom the front door turned away: too many at once, malformed, too large. */
    refused: new Counter({
      name: 'fora_http_refused_total',
      help: 'Requests that the front door refused, by the code of the reason.',
      labelNames: ['code'] as const,
      registers,
    }),
    cacheEntries: new Gauge({ name: 'fora_cache_entries', help: 'Answers in the cache.', registers }),
    cacheBytes: new Gauge({
      name: 'fora_cache_bytes',
      help: 'Bytes in the cache, by its own estimate.',
      registers,
    }),
    readyEntries: new Gauge({ name: 'fora_ready_entries', help: 'Answers that are kept ready.', registers }),
    readyBytes: new Gauge({
      name: 'fora_ready_bytes',
      help: 'Bytes of the answers that are kept ready, by their own estimate.',
      registers,
    }),
    writesWaiting: new Gauge({
      name: 'fora_database_writes_waiting',
      help: 'Transactions that wait for their turn to write: on SQLite, which has one writer.',
      registers,
    }),
    outboxBacklog: new Gauge({
      name: 'fora_outbox_backlog',
      help: 'Public changes that this instance has not applied to its cache yet.',
      registers,
    }),
    jobsFailing: new Gauge({
      name: 'fora_jobs_failing',
      help: 'Jobs that failed the last time that somebody tried them.',
      registers,
    }),
    jobsOverdue: new Gauge({
      name: 'fora_jobs_overdue_seconds',
      help: 'For how long the job that is due for longest has been due.',
      registers,
    }),
    jobsWaiting: new Gauge({
      name: 'fora_jobs_waiting_changes',
      help: 'Public changes that a consumer of the outbox has still to handle.',
      labelNames: ['consumer'] as const,
      registers,
    }),
    auditHead: new Gauge({
      name: 'fora_audit_head',
      help: 'The number of the last act in the log.',
      registers,
    }),
    alarms: new Gauge({
      name: 'fora_alarms',
      help: 'What is wrong with this instance now and needs a person.',
      registers,
    }),
    diskFree: new Gauge({
      name: 'fora_disk_free_bytes',
      help: 'Room on the disk of DATA_DIR.',
      registers,
    }),
  }
}

/** The front door and Next load this module apart, in one process, which has one count. */
const holder = globalThis as typeof globalThis & { foraMetrics?: ReturnType<typeof create> }

/** What this process counts; made when it is first asked for. */
export const metrics = () => (holder.foraMetrics ??= create())
