package shipped

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/errspec/service-errors-go/aliyun"
	"github.com/errspec/service-errors-go/errspec"
	"github.com/errspec/service-errors-go/mindie"
	"github.com/errspec/service-errors-go/modelarts"
)

func TestAnErrorIsItselfItsCodeAndItsCategoryAndNothingElse(t *testing.T) {
	err := fmt.Errorf("while asking: %w", modelarts.New(modelarts.RateLimitPerSecond{Limit: 5}))
	for _, target := range []error{modelarts.ErrRateLimitPerSecond, modelarts.Code("ModelArts.81101"), modelarts.CategoryTooManyRequests} {
		if !errors.Is(err, target) {
			t.Errorf("it is no %v", target)
		}
	}
	for _, target := range []error{
		modelarts.ErrRateLimitPerMinute, modelarts.Code("ModelArts.81102"), modelarts.CategoryBadRequest,
		modelarts.ID(""), modelarts.Code(""), modelarts.Category(""), aliyun.ErrAPITokenRequired, aliyun.ID("rate_limit_per_second"),
	} {
		if errors.Is(err, target) {
			t.Errorf("it is a %v", target)
		}
	}
}

func TestAnErrorIsOfItsCatalogAlone(t *testing.T) {
	err := error(modelarts.New(modelarts.ErrBackendError))
	var failure *modelarts.Error
	if !errors.As(err, &failure) || failure.ID != modelarts.ErrBackendError {
		t.Errorf("it is %v", failure)
	}
	var other *mindie.Error
	if errors.As(err, &other) {
		t.Error("it is an error of another service")
	}
}

func TestAnErrorOfAnOperationIsFoundInWhatWrapsItAndIsStillItself(t *testing.T) {
	err := fmt.Errorf("while asking: %w", modelarts.New(modelarts.RateLimitPerSecond{Limit: 5}))
	var failure modelarts.ErrorOf[modelarts.OpCreateVideo]
	if !errors.As(err, &failure) || failure.ID != modelarts.ErrRateLimitPerSecond || failure.Retry() != errspec.RetryBackoff {
		t.Errorf("it is %v", failure)
	}
	err = fmt.Errorf("again: %w", failure)
	var whole *modelarts.Error
	if !errors.As(err, &whole) || whole.Params != modelarts.Params(modelarts.RateLimitPerSecond{Limit: 5}) || !errors.Is(err, modelarts.CategoryTooManyRequests) {
		t.Errorf("it is %v", whole)
	}
	if told := fmt.Sprint(failure); told != whole.Error() {
		t.Errorf("it is printed as %q", told)
	}
	var other modelarts.ErrorOf[modelarts.OpDeleteCustomEndpoint]
	var foreign mindie.ErrorOf[mindie.OpGenerate]
	if errors.As(err, &other) || errors.As(err, &foreign) || errors.As(modelarts.Identify(429, "?").Err(), &failure) {
		t.Error("it is an error of another operation")
	}
}

func TestParamsAreTyped(t *testing.T) {
	failure := modelarts.New(modelarts.RateLimitPerSecond{Limit: 5})
	switch params := failure.Params.(type) {
	case modelarts.RateLimitPerSecond:
		if params.Limit != 5 {
			t.Errorf("the limit is %d", params.Limit)
		}
	default:
		t.Errorf("the params are %T", params)
	}
	if modelarts.New(modelarts.ErrBackendError).Params != nil {
		t.Error("an error without params has some")
	}
}

func TestWhatIsMadeWithoutItsParamsKeepsItsHoles(t *testing.T) {
	failure := modelarts.New(modelarts.ErrRateLimitPerSecond)
	if want := "Too many requests, the rate limit is {limit} times per second."; failure.Message != want || failure.Params != nil {
		t.Errorf("it is %q with %v", failure.Message, failure.Params)
	}
	if failure := modelarts.New(modelarts.ID("no_such_error")); failure.Error() != "unknown error" || failure.MessageIn("zh") != "" {
		t.Errorf("it is %q", failure)
	}
	if failure := modelarts.New(nil); failure.Error() != "unknown error" {
		t.Errorf("it is %q", failure)
	}
	if failure := new(modelarts.Error); failure.Error() != "unknown error" || failure.Retry() != "" || failure.Remedy("en") != "" {
		t.Errorf("it is %q", failure)
	}
}

func TestTextsAreInTheLanguageThatIsNearest(t *testing.T) {
	failure := modelarts.New(modelarts.RateLimitPerSecond{Limit: 5})
	for locale, want := range map[errspec.Locale]string{
		errspec.LocaleEn: "Too many requests, the rate limit is 5 times per second.",
		"en-GB":          "Too many requests, the rate limit is 5 times per second.",
		errspec.LocaleZh: "请求过多，速率限制为每秒 5 次。",
		"ZH_hans_CN":     "请求过多，速率限制为每秒 5 次。",
		"fr":             "Too many requests, the rate limit is 5 times per second.",
		"":               "Too many requests, the rate limit is 5 times per second.",
	} {
		if got := failure.MessageIn(locale); got != want {
			t.Errorf("in %q it is %q", locale, got)
		}
	}
}

func TestTheMessageIsInTheLanguageOfTheService(t *testing.T) {
	if got := aliyun.New(aliyun.UserRoleNotFound{Role: "root"}).Message; got != "角色不存在root" {
		t.Errorf("it is %q", got)
	}
	if got := mindie.New(mindie.ErrWaitTimeInvalidOrTooLong).Message; got != "Max wait time is 600, input is invalid or too long." {
		t.Errorf("it is %q", got)
	}
}

func TestSecretsAreSentAndNotShown(t *testing.T) {
	const secret = "192.0.2.1"
	failure := modelarts.New(modelarts.ClientIPNotAllowed{ClientIP: errspec.Hide(secret)})
	if !strings.Contains(failure.Message, secret) || !strings.Contains(failure.MessageIn("zh"), secret) {
		t.Errorf("the message is %q", failure.Message)
	}
	received := modelarts.Identify(403, `{"error_code":"ModelArts.81007","error_msg":`+quoted(failure.Message)+`}`)
	if received.Error == nil || received.Error.Message != failure.Message {
		t.Fatalf("it was read as %v", received)
	}
	text, err := json.Marshal(failure.Params)
	if err != nil || strings.Contains(string(text), secret) {
		t.Errorf("as JSON the params are %s (%v)", text, err)
	}
	for _, shown := range []any{failure, *failure, failure.Params, received, received.Error, *received.Error, received.Error.Params, received.Response} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
			told := fmt.Sprintf(verb, shown)
			if strings.Contains(told, secret) || strings.Contains(told, fmt.Sprintf("%x", secret)) {
				t.Errorf("%T as %s is %s", shown, verb, told)
			}
		}
	}
	if got := failure.Params.(modelarts.ClientIPNotAllowed).ClientIP.Reveal(); got != secret {
		t.Errorf("what is hidden is %q", got)
	}
}

func quoted(text string) string {
	quoted, _ := json.Marshal(text)
	return string(quoted)
}

// What runs before main would be seen with GODEBUG=inittrace=1.
func TestNothingIsDoneBeforeItIsNeeded(t *testing.T) {
	if os.Getenv("ERRSPEC_INITTRACE") != "" {
		return
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command(self, "-test.run=^TestNothingIsDoneBeforeItIsNeeded$")
	command.Env = append(os.Environ(), "GODEBUG=inittrace=1", "ERRSPEC_INITTRACE=1")
	told, err := command.CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, told)
	}
	if !strings.Contains(string(told), "init internal/") {
		t.Errorf("nothing was traced: %s", told)
	}
	if strings.Contains(string(told), "service-errors-go") {
		t.Errorf("a package of the module does something: %s", told)
	}
}
