package claims

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"os"
	"reflect"
	"strconv"
	"testing"
)

// A question is what a line of vectors.jsonl asks.
type question struct {
	Catalog string
	Status  *int
	Body    string
}

// status is 0 if it isn't known.
func (q *question) status() int {
	if q.Status == nil {
		return 0
	}
	return *q.Status
}

// Vectors claims that every line of vectors.jsonl is answered to the letter, be the body text or bytes.
func Vectors(t *testing.T, catalogs map[string]Catalog) {
	file, err := os.Open(generated(t, "vectors.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close() }()
	run := 0
	for lines := bufio.NewReader(file); ; run++ {
		line, err := lines.ReadBytes('\n')
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		checkVector(t, catalogs, line)
	}
	if run < 100 {
		t.Errorf("only %d lines were run", run)
	}
	t.Logf("%d lines were run", run)
}

func checkVector(t *testing.T, catalogs map[string]Catalog, line []byte) {
	t.Helper()
	var asked question
	var expected map[string]any
	if err := errors.Join(json.Unmarshal(line, &asked), unmarshal(line, &expected)); err != nil {
		t.Fatal(err)
	}
	delete(expected, "catalog")
	delete(expected, "body")
	catalog, ok := catalogs[asked.Catalog]
	if !ok {
		t.Fatalf("no catalog %q", asked.Catalog)
	}
	for _, body := range []any{asked.Body, []byte(asked.Body)} {
		answer := catalog.Identify(asked.status(), body)
		text, err := json.Marshal(answer)
		var told map[string]any
		if err := errors.Join(err, unmarshal(text, &told)); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(told, expected) {
			t.Errorf("%s\ngot %s", line, text)
		}
	}
}

// unmarshal reads JSON with numbers that are the same if they are the same.
func unmarshal(text []byte, into *map[string]any) error {
	if err := json.Unmarshal(text, into); err != nil {
		return err
	}
	var exact map[string]json.RawMessage
	if err := json.Unmarshal(text, &exact); err != nil {
		return err
	}
	// Integers of 64 bits are more than a float64 holds.
	if params, ok := (*into)["params"].(map[string]any); ok {
		var raw map[string]json.RawMessage
		if err := json.Unmarshal(exact["params"], &raw); err != nil {
			return err
		}
		for name, text := range raw {
			if _, err := strconv.ParseUint(string(text), 10, 64); err == nil {
				params[name] = string(text) + " as an integer"
			} else if _, err := strconv.ParseInt(string(text), 10, 64); err == nil {
				params[name] = string(text) + " as an integer"
			}
		}
	}
	return nil
}
