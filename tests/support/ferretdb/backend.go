package main

import (
	"context"
	"maps"
	"slices"
	"sync"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/FerretDB/FerretDB/internal/backends"
)

// backend keeps all databases in memory, for as long as the process lives.
type backend struct {
	mu        sync.RWMutex
	databases map[string]map[string]*table
}

func newBackend() backends.Backend {
	return backends.BackendContract(&backend{databases: map[string]map[string]*table{}})
}

func (b *backend) Close() {}

func (b *backend) Status(context.Context, *backends.StatusParams) (*backends.StatusResult, error) {
	return new(backends.StatusResult), nil
}

func (b *backend) Database(name string) (backends.Database, error) {
	return backends.DatabaseContract(&database{b, name}), nil
}

func (b *backend) ListDatabases(
	_ context.Context, params *backends.ListDatabasesParams,
) (*backends.ListDatabasesResult, error) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	only := ""
	if params != nil {
		only = params.Name
	}
	res := new(backends.ListDatabasesResult)
	for _, name := range namesIn(b.databases, only) {
		res.Databases = append(res.Databases, backends.DatabaseInfo{Name: name})
	}
	return res, nil
}

func (b *backend) DropDatabase(_ context.Context, params *backends.DropDatabaseParams) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.databases[params.Name] == nil {
		return backends.NewError(backends.ErrorCodeDatabaseDoesNotExist, nil)
	}
	delete(b.databases, params.Name)
	return nil
}

func (b *backend) Describe(chan<- *prometheus.Desc) {}

func (b *backend) Collect(chan<- prometheus.Metric) {}

// namesIn returns the names in their order; only the one that is asked for, if one is.
func namesIn[V any](named map[string]V, only string) []string {
	return slices.DeleteFunc(slices.Sorted(maps.Keys(named)), func(name string) bool {
		return only != "" && name != only
	})
}

type database struct {
	b    *backend
	name string
}

func (db *database) Collection(name string) (backends.Collection, error) {
	return backends.CollectionContract(&collection{db.b, db.name, name}), nil
}

func (db *database) ListCollections(
	_ context.Context, params *backends.ListCollectionsParams,
) (*backends.ListCollectionsResult, error) {
	db.b.mu.RLock()
	defer db.b.mu.RUnlock()
	only := ""
	if params != nil {
		only = params.Name
	}
	res := new(backends.ListCollectionsResult)
	tables := db.b.databases[db.name]
	for _, name := range namesIn(tables, only) {
		res.Collections = append(res.Collections, backends.CollectionInfo{Name: name, UUID: tables[name].uuid})
	}
	return res, nil
}

func (db *database) CreateCollection(_ context.Context, params *backends.CreateCollectionParams) error {
	db.b.mu.Lock()
	defer db.b.mu.Unlock()
	if db.b.databases[db.name][params.Name] != nil {
		return backends.NewError(backends.ErrorCodeCollectionAlreadyExists, nil)
	}
	db.b.tableToWrite(db.name, params.Name)
	return nil
}

func (db *database) DropCollection(_ context.Context, params *backends.DropCollectionParams) error {
	db.b.mu.Lock()
	defer db.b.mu.Unlock()
	if db.b.databases[db.name][params.Name] == nil {
		return backends.NewError(backends.ErrorCodeCollectionDoesNotExist, nil)
	}
	delete(db.b.databases[db.name], params.Name)
	return nil
}

func (db *database) RenameCollection(_ context.Context, params *backends.RenameCollectionParams) error {
	db.b.mu.Lock()
	defer db.b.mu.Unlock()
	tables := db.b.databases[db.name]
	if tables[params.OldName] == nil {
		return backends.NewError(backends.ErrorCodeCollectionDoesNotExist, nil)
	}
	if tables[params.NewName] != nil {
		return backends.NewError(backends.ErrorCodeCollectionAlreadyExists, nil)
	}
	tables[params.NewName] = tables[params.OldName]
	delete(tables, params.OldName)
	return nil
}

func (db *database) Stats(
	context.Context, *backends.DatabaseStatsParams,
) (*backends.DatabaseStatsResult, error) {
	return new(backends.DatabaseStatsResult), nil
}

// tableToWrite returns a table, made if there is none; the caller holds the lock.
func (b *backend) tableToWrite(database, collection string) *table {
	if b.databases[database] == nil {
		b.databases[database] = map[string]*table{}
	}
	if b.databases[database][collection] == nil {
		b.databases[database][collection] = newTable()
	}
	return b.databases[database][collection]
}
