// Package claims holds what is claimed of the package of every catalog, whatever its errors are.
package claims

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"testing"
)

// A Catalog is what the package of a catalog has.
type Catalog struct {
	// Identify identifies a response; the body is a string or bytes.
	Identify func(status int, body any) any
	// IDs and New are the functions of the package.
	IDs, New any
	// Hide are the functions that make params sensitive, by the type of the spec.
	Hide map[string]any
	// Operations are the catalog's operations by their ids.
	Operations map[string]Operation
}

// An Operation is what an operation's type does.
type Operation struct {
	// IDs are the ids of its errors.
	IDs []string
	// Takes tells whether [errors.As] makes an error of that id one of the operation's, and the same.
	Takes func(id string) bool
}

// Texts gives ids as texts.
func Texts[ID ~string](ids []ID) []string {
	var texts []string
	for _, id := range ids {
		texts = append(texts, string(id))
	}
	return texts
}

// AnyBody makes one function of those for text and for bytes.
func AnyBody[Answer any](ofText func(int, string) Answer, ofBytes func(int, []byte) Answer) func(int, any) any {
	return func(status int, body any) any {
		if bytes, ok := body.([]byte); ok {
			return ofBytes(status, bytes)
		}
		text, _ := body.(string)
		return ofText(status, text)
	}
}

// generated is a file in the folder in which everything was made from the same spec.
func generated(t *testing.T, name string) string {
	t.Helper()
	folder := os.Getenv("ERRSPEC_GENERATED")
	if folder == "" {
		t.Fatal("ERRSPEC_GENERATED names no folder")
	}
	return filepath.Join(folder, name)
}

// reference is catalog.json.
type reference struct {
	Locales  []string
	Catalogs []catalog
}

type catalog struct {
	ID         string
	WireLocale string `json:"wire_locale"`
	Constants  map[string]struct{ Value json.RawMessage }
	Categories []struct {
		ID     string
		Status int
		Wire   string
	}
	Errors     []row
	Operations []struct {
		ID     string
		Errors []string
	}
}

type row struct {
	ID, Code, Category  string
	Status              int
	Message, Retry      string
	Params              []param
	Translations        map[string]string
	Description, Remedy map[string]string
	Deprecated          *deprecated
}

type param struct {
	Name, Type string
	Sensitive  bool
}

type deprecated struct {
	Since      string
	ReplacedBy string `json:"replaced_by"`
	Note       string
}

// call calls a method or a function with a single answer. A text becomes whatever text is wanted.
func call(function reflect.Value, arguments ...string) reflect.Value {
	var values []reflect.Value
	for index, argument := range arguments {
		values = append(values, reflect.ValueOf(argument).Convert(function.Type().In(index)))
	}
	return function.Call(values)[0]
}

func read(t *testing.T) reference {
	t.Helper()
	text, err := os.ReadFile(generated(t, "catalog.json"))
	if err != nil {
		t.Fatal(err)
	}
	var read reference
	if err := json.Unmarshal(text, &read); err != nil {
		t.Fatal(err)
	}
	return read
}
