# Segue with a Postgres inside: `docker build -t segue . && docker run -p 8080:8080 segue`.
# Data is in the volume; DATABASE_URL uses another Postgres, and then only the
# keys are in the volume (or in SEGUE_KEY).

FROM golang:1.26-bookworm AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
ARG RELEASE=
RUN CGO_ENABLED=0 go build -trimpath -ldflags "-s -w -X main.release=${RELEASE}" -o /out/segue ./cmd/segue

FROM debian:bookworm-slim
# Only the programs are wanted: Segue makes its own cluster, as its own account.
RUN mkdir -p /etc/postgresql-common \
 && echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.conf \
 && apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ca-certificates postgresql-15 \
 && rm -rf /var/lib/apt/lists/*
# initdb asks for the account's name, so the account must have one.
RUN useradd --system --uid 10001 --user-group --home-dir /var/lib/segue --shell /usr/sbin/nologin segue \
 && install -d -o segue -g segue -m 0700 /var/lib/segue
COPY --from=build /out/segue /usr/local/bin/segue
ENV SEGUE_ADDR=0.0.0.0:8080 SEGUE_DATA=/var/lib/segue SEGUE_DRAIN=4s
USER segue
WORKDIR /var/lib/segue
VOLUME /var/lib/segue
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["segue", "healthcheck"]
ENTRYPOINT ["segue"]
