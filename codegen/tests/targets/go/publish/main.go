// Publish puts a module into a folder that go takes for a proxy, as a version of its own, and prints what `go get` is to be given.
//
// Usage: publish PROXY MODULE
package main

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: publish PROXY MODULE")
		os.Exit(2)
	}
	published, err := publish(os.Args[1], os.Args[2])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(published)
}

func publish(proxy, folder string) (string, error) {
	mod, err := os.ReadFile(filepath.Join(folder, "go.mod"))
	if err != nil {
		return "", err
	}
	module, err := modulePath(string(mod))
	if err != nil {
		return "", err
	}
	// What was fetched once is kept under its version, so each content has another.
	content, err := pack(folder, "")
	if err != nil {
		return "", err
	}
	version := fmt.Sprintf("%s-test.x%x", release(module), sha256.Sum256(content))
	packed, err := pack(folder, module+"@"+version+"/")
	if err != nil {
		return "", err
	}
	versions := filepath.Join(proxy, filepath.FromSlash(module), "@v")
	info := fmt.Sprintf(`{"Version":%q,"Time":"2000-01-01T00:00:00Z"}`, version)
	return module + "@" + version, errors.Join(
		os.MkdirAll(versions, 0o755),
		os.WriteFile(filepath.Join(versions, version+".info"), []byte(info), 0o644),
		os.WriteFile(filepath.Join(versions, version+".mod"), mod, 0o644),
		os.WriteFile(filepath.Join(versions, version+".zip"), packed, 0o644),
	)
}

func modulePath(mod string) (string, error) {
	for _, line := range strings.Split(mod, "\n") {
		if module, ok := strings.CutPrefix(line, "module "); ok {
			return module, nil
		}
	}
	return "", errors.New("go.mod names no module")
}

// release gives a version that a module of that path may have.
func release(module string) string {
	if last := path.Base(module); len(last) > 1 && last[0] == 'v' && strings.Trim(last[1:], "0123456789") == "" {
		return last + ".0.0"
	}
	return "v0.1.0"
}

// pack packs the files of a folder, each with a prefix before its path.
func pack(folder, prefix string) ([]byte, error) {
	var packed bytes.Buffer
	writer := zip.NewWriter(&packed)
	files := os.DirFS(folder)
	err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		file, err := writer.Create(prefix + name)
		if err != nil {
			return err
		}
		_, err = file.Write(text)
		return err
	})
	err = errors.Join(err, writer.Close())
	return packed.Bytes(), err
}
