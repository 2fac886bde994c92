package obstacles

import (
	"testing"

	"errspec.invalid/claims"

	"service-errors.invalid/go/class"
	"service-errors.invalid/go/typeerrors"
)

var catalogs = map[string]claims.Catalog{
	"class": {Identify: claims.AnyBody(class.Identify[string], class.Identify[[]byte])},
	"type":  {Identify: claims.AnyBody(typeerrors.Identify[string], typeerrors.Identify[[]byte])},
}

func TestEveryVectorIsAnsweredToTheLetter(t *testing.T) { claims.Vectors(t, catalogs) }
