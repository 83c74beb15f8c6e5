package main

import (
	"errors"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/FerretDB/FerretDB/internal/backends"
	"github.com/FerretDB/FerretDB/internal/handler/sjson"
	"github.com/FerretDB/FerretDB/internal/types"
	"github.com/FerretDB/FerretDB/internal/util/must"
)

var errTaken = errors.New("a unique index has this key already")

// table is what a collection holds: documents, in the order in which they came, that nobody changes any more.
type table struct {
	uuid string
	docs []*types.Document
	// The first is that of the ids.
	indexes []*index
}

// index refuses a second document of the same key, if it is unique. A document that lacks a field of it has no key.
type index struct {
	backends.IndexInfo
	holders map[string]*types.Document
}

func newTable() *table {
	t := &table{uuid: uuid.NewString()}
	t.addIndex(backends.IndexInfo{
		Name:   backends.DefaultIndexName,
		Unique: true,
		Key:    []backends.IndexKeyPair{{Field: "_id"}},
	})
	return t
}

func (t *table) withID(id string) *types.Document { return t.indexes[0].holders[id] }

// candidates returns the only document that a filter may match when it asks for an id, else all.
func (t *table) candidates(filter *types.Document) []*types.Document {
	id, ok := idIn(filter)
	if !ok {
		return t.docs
	}
	if doc := t.withID(keyOf(id)); doc != nil {
		return []*types.Document{doc}
	}
	return nil
}

// idIn returns the id that a filter asks for, itself or within an $and.
func idIn(filter *types.Document) (any, bool) {
	if filter.Len() == 0 {
		return nil, false
	}
	id, _ := filter.Get("_id")
	if operators, ok := id.(*types.Document); ok {
		id, _ = operators.Get("$eq")
	}
	switch id.(type) {
	case string, types.ObjectID:
		return id, true
	}
	all, _ := filter.Get("$and")
	parts, ok := all.(*types.Array)
	if !ok {
		return nil, false
	}
	for i := range parts.Len() {
		if part, ok := must.NotFail(parts.Get(i)).(*types.Document); ok {
			if id, ok := idIn(part); ok {
				return id, true
			}
		}
	}
	return nil, false
}

// insert returns false when a unique index has a key of the document already.
func (t *table) insert(doc *types.Document) bool {
	if t.isTaken(doc, nil) {
		return false
	}
	t.docs = append(t.docs, doc)
	t.hold(doc)
	return true
}

// replace returns false when a unique index has a key of the new document already.
func (t *table) replace(old, doc *types.Document) bool {
	if t.isTaken(doc, old) {
		return false
	}
	t.release(old)
	t.docs[slices.Index(t.docs, old)] = doc
	t.hold(doc)
	return true
}

// remove returns whether there was such a document.
func (t *table) remove(id string) bool {
	doc := t.withID(id)
	if doc == nil {
		return false
	}
	t.release(doc)
	at := slices.Index(t.docs, doc)
	t.docs = slices.Delete(t.docs, at, at+1)
	return true
}

// addIndex returns false when two documents have the same key. One that is there already stays as it is.
func (t *table) addIndex(info backends.IndexInfo) bool {
	if slices.ContainsFunc(t.indexes, func(each *index) bool { return each.Name == info.Name }) {
		return true
	}
	added := &index{info, map[string]*types.Document{}}
	for _, doc := range t.docs {
		key, ok := added.keyOf(doc)
		if ok && added.holders[key] != nil {
			return false
		}
		if ok {
			added.holders[key] = doc
		}
	}
	t.indexes = append(t.indexes, added)
	return true
}

func (t *table) isTaken(doc, except *types.Document) bool {
	return slices.ContainsFunc(t.indexes, func(each *index) bool {
		key, ok := each.keyOf(doc)
		holder := each.holders[key]
		return ok && holder != nil && holder != except
	})
}

func (t *table) hold(doc *types.Document) {
	for _, each := range t.indexes {
		if key, ok := each.keyOf(doc); ok {
			each.holders[key] = doc
		}
	}
}

func (t *table) release(doc *types.Document) {
	for _, each := range t.indexes {
		if key, ok := each.keyOf(doc); ok {
			delete(each.holders, key)
		}
	}
}

// keyOf returns the key of a document, if it is of interest.
func (i *index) keyOf(doc *types.Document) (string, bool) {
	if !i.Unique {
		return "", false
	}
	parts := make([]string, len(i.Key))
	for at, each := range i.Key {
		value, err := doc.GetByPath(must.NotFail(types.NewPathFromString(each.Field)))
		if err != nil {
			return "", false
		}
		parts[at] = keyOf(value)
	}
	return strings.Join(parts, "\x00"), true
}

func idOf(doc *types.Document) string { return keyOf(must.NotFail(doc.Get("_id"))) }

func keyOf(value any) string { return string(must.NotFail(sjson.MarshalSingleValue(value))) }
