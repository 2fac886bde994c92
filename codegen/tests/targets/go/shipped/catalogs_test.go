package shipped

import (
	"errors"
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
	"mindie":    {Identify: claims.AnyBody(mindie.Identify[string], mindie.Identify[[]byte]), IDs: mindie.IDs, New: mindie.New, Hide: hide, Operations: mindieOperations},
	"modelarts": {Identify: claims.AnyBody(modelarts.Identify[string], modelarts.Identify[[]byte]), IDs: modelarts.IDs, New: modelarts.New, Hide: hide, Operations: modelartsOperations},
}

func TestEveryVectorIsAnsweredToTheLetter(t *testing.T) { claims.Vectors(t, catalogs) }

func TestTheProgramSaysWhatTheTablesSay(t *testing.T) { claims.Reference(t, catalogs) }

func TestOperationsHaveTheErrorsOfTheTablesAndTakeNoOther(t *testing.T) {
	claims.Operations(t, catalogs)
}

var mindieOperations = map[string]claims.Operation{
	"openai_chat_completions": ofMindie[mindie.OpOpenaiChatCompletions](),
	"openai_completions":      ofMindie[mindie.OpOpenaiCompletions](),
	"generate":                ofMindie[mindie.OpGenerate](),
	"generate_stream":         ofMindie[mindie.OpGenerateStream](),
	"infer":                   ofMindie[mindie.OpInfer](),
	"triton_infer":            ofMindie[mindie.OpTritonInfer](),
	"triton_generate":         ofMindie[mindie.OpTritonGenerate](),
	"triton_generate_stream":  ofMindie[mindie.OpTritonGenerateStream](),
	"stop_infer":              ofMindie[mindie.OpStopInfer](),
	"dresult":                 ofMindie[mindie.OpDresult](),
}

func ofMindie[Of mindie.Operation]() claims.Operation {
	var of Of
	return claims.Operation{IDs: claims.Texts(of.IDs()), Takes: func(id string) bool {
		var failure mindie.ErrorOf[Of]
		return errors.As(&mindie.Error{ID: mindie.ID(id)}, &failure) && string(failure.ID) == id
	}}
}

var modelartsOperations = map[string]claims.Operation{
	"create_custom_endpoint":  ofModelarts[modelarts.OpCreateCustomEndpoint](),
	"edit_custom_endpoint":    ofModelarts[modelarts.OpEditCustomEndpoint](),
	"delete_custom_endpoint":  ofModelarts[modelarts.OpDeleteCustomEndpoint](),
	"show_statistics":         ofModelarts[modelarts.OpShowStatistics](),
	"list_version_statistics": ofModelarts[modelarts.OpListVersionStatistics](),
	"create_video":            ofModelarts[modelarts.OpCreateVideo](),
	"show_video":              ofModelarts[modelarts.OpShowVideo](),
}

func ofModelarts[Of modelarts.Operation]() claims.Operation {
	var of Of
	return claims.Operation{IDs: claims.Texts(of.IDs()), Takes: func(id string) bool {
		var failure modelarts.ErrorOf[Of]
		return errors.As(&modelarts.Error{ID: modelarts.ID(id)}, &failure) && string(failure.ID) == id
	}}
}
