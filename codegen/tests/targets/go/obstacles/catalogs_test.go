package obstacles

import (
	"errors"
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
	"type":  {Identify: claims.AnyBody(typeerrors.Identify[string], typeerrors.Identify[[]byte]), IDs: typeerrors.IDs, New: typeerrors.New, Hide: hide, Operations: typeOperations},
}

func TestEveryVectorIsAnsweredToTheLetter(t *testing.T) { claims.Vectors(t, catalogs) }

func TestTheProgramSaysWhatTheTablesSay(t *testing.T) { claims.Reference(t, catalogs) }

func TestOperationsHaveTheErrorsOfTheTablesAndTakeNoOther(t *testing.T) {
	claims.Operations(t, catalogs)
}

var typeOperations = map[string]claims.Operation{
	"class": ofType[typeerrors.OpClass](),
	"self":  ofType[typeerrors.OpSelf](),
	"a_1_2": ofType[typeerrors.OpA1_2](),
	"a_13":  ofType[typeerrors.OpA13](),
}

func ofType[Of typeerrors.Operation]() claims.Operation {
	var of Of
	return claims.Operation{IDs: claims.Texts(of.IDs()), Takes: func(id string) bool {
		var failure typeerrors.ErrorOf[Of]
		return errors.As(&typeerrors.Error{ID: typeerrors.ID(id)}, &failure) && string(failure.ID) == id
	}}
}
