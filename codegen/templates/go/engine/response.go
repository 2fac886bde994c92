package engine

import (
	"bytes"
	"io"
	"mime"
	"net/http"
)

// longestBody is how much of a response is read to see whether it is an error.
const longestBody = 1 << 20

// Peek reads the body of a response, up to a megabyte of it, and puts it back, so that it can be read again from its start. A stream of
// events that didn't fail is left alone, since reading it would wait for it.
func Peek(response *http.Response) string {
	if response.Body == nil || response.StatusCode < 400 && isStream(response) {
		return ""
	}
	// What can't be read is met again by whoever reads on.
	start, err := io.ReadAll(io.LimitReader(response.Body, longestBody))
	rest := io.Reader(response.Body)
	if err != nil {
		rest = failed{err}
	}
	response.Body = body{io.MultiReader(bytes.NewReader(start), rest), response.Body}
	return string(start)
}

func isStream(response *http.Response) bool {
	mediaType, _, _ := mime.ParseMediaType(response.Header.Get("Content-Type"))
	return mediaType == "text/event-stream" || mediaType == "application/x-ndjson"
}

// A body is read from one place and closed at another.
type body struct {
	io.Reader
	io.Closer
}

// failed is a reader that has failed.
type failed struct{ err error }

func (f failed) Read([]byte) (int, error) { return 0, f.err }
