package shipped

import (
	"testing"

	"errspec.invalid/claims"

	"github.com/errspec/service-errors-go/aliyun"
	"github.com/errspec/service-errors-go/errspec"
	"github.com/errspec/service-errors-go/mindie"
	"github.com/errspec/service-errors-go/modelarts"
)

var hide = map[string]any{
	"string": errspec.Hide[string], "token": errspec.Hide[string], "ipv4": errspec.Hide[string],
	"integer": errspec.Hide[int64], "number": errspec.Hide[float64], "boolean": errspec.Hide[bool],
}

var catalogs = map[string]claims.Catalog{
	"aliyun":    {Identify: claims.AnyBody(aliyun.Identify[string], aliyun.Identify[[]byte]), IDs: aliyun.IDs, New: aliyun.New, Hide: hide},
	"mindie":    {Identify: claims.AnyBody(mindie.Identify[string], mindie.Identify[[]byte]), IDs: mindie.IDs, New: mindie.New, Hide: hide},
	"modelarts": {Identify: claims.AnyBody(modelarts.Identify[string], modelarts.Identify[[]byte]), IDs: modelarts.IDs, New: modelarts.New, Hide: hide},
}

func TestEveryVectorIsAnsweredToTheLetter(t *testing.T) { claims.Vectors(t, catalogs) }

func TestTheProgramSaysWhatTheTablesSay(t *testing.T) { claims.Reference(t, catalogs) }
