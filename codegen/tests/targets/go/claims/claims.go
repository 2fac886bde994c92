// Package claims holds what is claimed of the package of every catalog, whatever its errors are.
package claims

import (
	"os"
	"path/filepath"
	"testing"
)

// A Catalog is what the package of a catalog does.
type Catalog struct {
	// Identify identifies a response; the body is a string or bytes.
	Identify func(status int, body any) any
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
