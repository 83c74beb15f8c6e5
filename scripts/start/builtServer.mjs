import { availableParallelism } from 'node:os'

const MEMORY = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' }

/** Threads in which V8 collects and compiles beside the others. By itself it takes four, whatever there is of processors. */
const POOL = Math.max(1, Math.min(4, availableParallelism() - 1))

/**
 * How the built server is started.
 *
 * glibc gives threads areas of memory of their own, up to eight for each processor, and hands back little of what was free
 * in each: with two of them the server holds some 30 MB less. What is larger than 128 kB has pages of its own, which go back
 * at once; by itself glibc raises that bound to what was freed last (decision 0321). An operator's own numbers come first.
 *
 * V8's threads leave a processor to whoever sends what is kept ready: with four of them on two processors, pages waited
 * twice as long in a flood (bench/README.md).
 * @param env of the process that starts it
 */
export const builtServer = (env) => ({
  command: process.execPath,
  args: [`--v8-pool-size=${POOL}`, '.next/standalone/server.js'],
  env: { ...MEMORY, ...env, NODE_ENV: 'production' },
})
