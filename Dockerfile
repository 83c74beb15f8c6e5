# syntax=docker/dockerfile:1
# Three results: `app` serves (standalone output, nothing else), `tools` has the whole project for
# npm run backup, restore, admin:create and audit:verify, `build` is what both come from.
ARG NODE_VERSION=24

FROM node:${NODE_VERSION}-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
COPY stubs ./stubs
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund
COPY . .
# The build reads no database and no secret.
RUN NODE_ENV=production npm run build

FROM build AS tools
ENV NODE_ENV=production DATA_DIR=/data
# The commands are compiled before they run: into .cache.
RUN mkdir /data /backups .cache && chown node:node /data /backups .cache
VOLUME ["/data", "/backups"]
USER node
CMD ["npm", "run"]

FROM node:${NODE_VERSION}-bookworm-slim AS app
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 \
    DATA_DIR=/data DATABASE_URL=file:/data/fora.db \
    HOST=0.0.0.0 PORT=3000 \
    MALLOC_ARENA_MAX=2 \
    MALLOC_MMAP_THRESHOLD_=131072 \
    MALLOC_TRIM_THRESHOLD_=131072
RUN mkdir /data && chown node:node /data
COPY --from=build --chown=node:node /app/.next/standalone ./
VOLUME ["/data"]
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=40s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.js"]
