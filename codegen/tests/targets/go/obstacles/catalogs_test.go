package obstacles

import (
	"testing"

	"errspec.invalid/claims"

	"service-errors.invalid/go/class"
	"service-errors.invalid/go/errspec"
	"service-errors.invalid/go/typeerrors"
)

var hide = map[string]any{
	"string": errspec.Hide[string], "token": errspec.Hide[string], "ipv4": errspec.Hide[string],
	"integer": errspec.Hide[int64], "number": errspec.Hide[float64], "boolean": errspec.Hide[bool],
}

var catalogs = map[string]claims.Catalog{
	"class": {Identify: claims.AnyBody(class.Identify[string], class.Identify[[]byte]), IDs: class.IDs, New: class.New, Hide: hide},
	"type":  {Identify: claims.AnyBody(typeerrors.Identify[string], typeerrors.Identify[[]byte]), IDs: typeerrors.IDs, New: typeerrors.New, Hide: hide},
}

func TestEveryVectorIsAnsweredToTheLetter(t *testing.T) { claims.Vectors(t, catalogs) }

func TestTheProgramSaysWhatTheTablesSay(t *testing.T) { claims.Reference(t, catalogs) }
