package shipped

import (
	"testing"

	"errspec.invalid/claims"

	"github.com/errspec/service-errors-go/aliyun"
	"github.com/errspec/service-errors-go/mindie"
	"github.com/errspec/service-errors-go/modelarts"
)

var catalogs = map[string]claims.Catalog{
	"aliyun":    {Identify: claims.AnyBody(aliyun.Identify[string], aliyun.Identify[[]byte])},
	"mindie":    {Identify: claims.AnyBody(mindie.Identify[string], mindie.Identify[[]byte])},
	"modelarts": {Identify: claims.AnyBody(modelarts.Identify[string], modelarts.Identify[[]byte])},
}

func TestEveryVectorIsAnsweredToTheLetter(t *testing.T) { claims.Vectors(t, catalogs) }
