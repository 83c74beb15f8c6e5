// A server that speaks the MongoDB protocol, for tests where no mongod can be had: FerretDB, which answers the
// commands, over tables in memory. Its own backends decode each document of a collection for nearly each question.
//
// The module is named as if it were a part of FerretDB: Go lets nobody else use the packages that a backend is made of.
package main

import (
	"context"
	"log"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/FerretDB/FerretDB/internal/clientconn"
	"github.com/FerretDB/FerretDB/internal/clientconn/connmetrics"
	"github.com/FerretDB/FerretDB/internal/handler"
	"github.com/FerretDB/FerretDB/internal/util/state"
)

// Argument: the address to listen on.
func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	listener, err := listen(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	listener.Run(ctx)
}

func listen(address string) (*clientconn.Listener, error) {
	provider, err := state.NewProvider("")
	if err != nil {
		return nil, err
	}
	err = provider.Update(func(s *state.State) {
		s.DisableTelemetry()
		s.TelemetryLocked = true
	})
	if err != nil {
		return nil, err
	}
	metrics := connmetrics.NewListenerMetrics()
	commands, err := handler.New(&handler.NewOpts{
		Backend:              newBackend(),
		TCPHost:              address,
		L:                    slog.Default(),
		ConnMetrics:          metrics.ConnMetrics,
		StateProvider:        provider,
		EnableNestedPushdown: true,
		BatchSize:            100,
	})
	if err != nil {
		return nil, err
	}
	return clientconn.Listen(&clientconn.NewListenerOpts{
		TCP:     address,
		Mode:    clientconn.NormalMode,
		Metrics: metrics,
		Handler: commands,
		Logger:  slog.Default(),
	})
}
