package main

import (
	"cmp"
	"context"
	"slices"

	"github.com/FerretDB/FerretDB/internal/backends"
	"github.com/FerretDB/FerretDB/internal/handler/common"
	"github.com/FerretDB/FerretDB/internal/types"
	"github.com/FerretDB/FerretDB/internal/util/iterator"
)

type collection struct {
	b              *backend
	database, name string
}

// Query finds what the whole filter matches, and copies nothing else: whoever asks may change what they get.
func (c *collection) Query(_ context.Context, params *backends.QueryParams) (*backends.QueryResult, error) {
	c.b.mu.RLock()
	defer c.b.mu.RUnlock()
	var found []*types.Document
	if t := c.b.databases[c.database][c.name]; t != nil {
		docs := t.candidates(params.Filter)
		if params.Sort.Len() > 0 && params.Sort.Map()["$natural"] == int64(-1) {
			docs = slices.Clone(docs)
			slices.Reverse(docs)
		}
		for _, doc := range docs {
			if params.Limit > 0 && int64(len(found)) == params.Limit {
				break
			}
			matches, err := common.FilterDocument(doc, params.Filter)
			if err != nil {
				return nil, err
			}
			if matches {
				found = append(found, doc.DeepCopy())
			}
		}
	}
	return &backends.QueryResult{Iter: iterator.Values(iterator.ForSlice(found))}, nil
}

func (c *collection) InsertAll(
	_ context.Context, params *backends.InsertAllParams,
) (*backends.InsertAllResult, error) {
	c.b.mu.Lock()
	defer c.b.mu.Unlock()
	t := c.b.tableToWrite(c.database, c.name)
	for i, doc := range params.Docs {
		if t.insert(doc.DeepCopy()) {
			continue
		}
		for _, inserted := range params.Docs[:i] {
			t.remove(idOf(inserted))
		}
		return nil, backends.NewError(backends.ErrorCodeInsertDuplicateID, errTaken)
	}
	return new(backends.InsertAllResult), nil
}

func (c *collection) UpdateAll(
	_ context.Context, params *backends.UpdateAllParams,
) (*backends.UpdateAllResult, error) {
	c.b.mu.Lock()
	defer c.b.mu.Unlock()
	res := new(backends.UpdateAllResult)
	t := c.b.databases[c.database][c.name]
	if t == nil {
		return res, nil
	}
	var before []*types.Document
	for _, doc := range params.Docs {
		old := t.withID(idOf(doc))
		if old == nil {
			continue
		}
		if !t.replace(old, doc.DeepCopy()) {
			for _, was := range slices.Backward(before) {
				t.replace(t.withID(idOf(was)), was)
			}
			return nil, errTaken
		}
		before = append(before, old)
		res.Updated++
	}
	return res, nil
}

func (c *collection) DeleteAll(
	_ context.Context, params *backends.DeleteAllParams,
) (*backends.DeleteAllResult, error) {
	c.b.mu.Lock()
	defer c.b.mu.Unlock()
	res := new(backends.DeleteAllResult)
	t := c.b.databases[c.database][c.name]
	if t == nil {
		return res, nil
	}
	for _, id := range params.IDs {
		if t.remove(keyOf(id)) {
			res.Deleted++
		}
	}
	return res, nil
}

func (c *collection) ListIndexes(
	context.Context, *backends.ListIndexesParams,
) (*backends.ListIndexesResult, error) {
	c.b.mu.RLock()
	defer c.b.mu.RUnlock()
	t := c.b.databases[c.database][c.name]
	if t == nil {
		return nil, backends.NewError(backends.ErrorCodeCollectionDoesNotExist, nil)
	}
	res := new(backends.ListIndexesResult)
	for _, each := range t.indexes {
		res.Indexes = append(res.Indexes, each.IndexInfo)
	}
	slices.SortFunc(res.Indexes, func(a, b backends.IndexInfo) int { return cmp.Compare(a.Name, b.Name) })
	return res, nil
}

func (c *collection) CreateIndexes(
	_ context.Context, params *backends.CreateIndexesParams,
) (*backends.CreateIndexesResult, error) {
	c.b.mu.Lock()
	defer c.b.mu.Unlock()
	t := c.b.tableToWrite(c.database, c.name)
	had := len(t.indexes)
	for _, info := range params.Indexes {
		if !t.addIndex(info) {
			t.indexes = t.indexes[:had]
			return nil, errTaken
		}
	}
	return new(backends.CreateIndexesResult), nil
}

func (c *collection) DropIndexes(
	_ context.Context, params *backends.DropIndexesParams,
) (*backends.DropIndexesResult, error) {
	c.b.mu.Lock()
	defer c.b.mu.Unlock()
	if t := c.b.databases[c.database][c.name]; t != nil {
		t.indexes = slices.DeleteFunc(t.indexes, func(each *index) bool {
			return slices.Contains(params.Indexes, each.Name)
		})
	}
	return new(backends.DropIndexesResult), nil
}

// Explain, Stats and Compact are of interest to nobody in a test.
func (c *collection) Explain(context.Context, *backends.ExplainParams) (*backends.ExplainResult, error) {
	return &backends.ExplainResult{QueryPlanner: new(types.Document)}, nil
}

func (c *collection) Stats(
	context.Context, *backends.CollectionStatsParams,
) (*backends.CollectionStatsResult, error) {
	return new(backends.CollectionStatsResult), nil
}

func (c *collection) Compact(context.Context, *backends.CompactParams) (*backends.CompactResult, error) {
	return new(backends.CompactResult), nil
}
