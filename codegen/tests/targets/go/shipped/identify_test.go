package shipped

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/errspec/service-errors-go/aliyun"
	"github.com/errspec/service-errors-go/errspec"
	"github.com/errspec/service-errors-go/mindie"
	"github.com/errspec/service-errors-go/modelarts"
)

const limited = `data:{"error":{"code":"ModelArts.81101","message":"Too many requests, the rate limit is 5 times per second.",` +
	`"param":null,"type":"TooManyRequests"},"error_code":"ModelArts.81101",` +
	`"error_msg":"Too many requests, the rate limit is 5 times per second.","span_id":"1"}`

func limitOf(text string) string {
	return `{"error_code":"ModelArts.81101","error_msg":"Too many requests, the rate limit is ` + text + ` times per second."}`
}

func response(status int, body io.Reader) *http.Response {
	return &http.Response{StatusCode: status, Header: http.Header{}, Body: io.NopCloser(body)}
}

func failureOf(t *testing.T, err error) *modelarts.Error {
	t.Helper()
	var failure *modelarts.Error
	if !errors.As(err, &failure) {
		t.Fatalf("it is %v", err)
	}
	return failure
}

func TestAResponseBecomesItsErrorAndCanBeReadAgain(t *testing.T) {
	response := response(400, strings.NewReader(limited))
	failure := failureOf(t, modelarts.CheckResponse(response))
	if failure.ID != modelarts.ErrRateLimitPerSecond || failure.Params != (modelarts.RateLimitPerSecond{Limit: 5}) {
		t.Errorf("it is %+v with %v", failure, failure.Params)
	}
	if failure.Status != 400 || failure.Retry() != errspec.RetryBackoff || failure.Response.Match != errspec.MatchExact {
		t.Errorf("it is %+v", failure)
	}
	if body, err := io.ReadAll(response.Body); err != nil || string(body) != limited || failure.Response.Body != limited {
		t.Errorf("the body is %q (%v)", body, err)
	}
}

func TestASuccessIsNoError(t *testing.T) {
	for _, err := range []error{
		modelarts.Check(200, `{"id":"1","choices":[{"text":"ModelArts.81101 means"}]}`),
		modelarts.Check(200, `{"error":{"code":0,"message":"ModelArts.81101"}}`),
		modelarts.Check(200, "ModelArts.81102 is a code"),
		mindie.Check(200, `{"message":"hello"}`),
		mindie.Check(200, ""),
		aliyun.Check(200, `{"status":10,"data":{"status":20}}`),
	} {
		if err != nil {
			t.Errorf("it is %v", err)
		}
	}
}

func TestAnErrorBehindASuccessIsOne(t *testing.T) {
	for _, err := range []error{
		mindie.Check(200, "Engine callback timeout: server tokenTimeout"),
		aliyun.Check(200, `{"status":20,"subErrCode":"b_user_new","subErrMessage":"?","data":null}`),
		modelarts.Check(200, `{"error":{"code":"ModelArts.81101","message":"?"}}`),
	} {
		if err == nil {
			t.Error("it is none")
		}
	}
}

// A stream blocks its reader until something is sent.
func TestAStreamOfEventsIsNotWaitedFor(t *testing.T) {
	reader, writer := io.Pipe()
	stream := response(200, reader)
	stream.Header.Set("Content-Type", "text/event-stream; charset=utf-8")
	if err := modelarts.CheckResponse(stream); err != nil {
		t.Errorf("it is %v", err)
	}
	go func() { _, _ = io.WriteString(writer, limited); _ = writer.Close() }()
	if body, err := io.ReadAll(stream.Body); err != nil || string(body) != limited {
		t.Errorf("the body is %q (%v)", body, err)
	}
	failed := response(400, strings.NewReader(limited))
	failed.Header.Set("Content-Type", "text/event-stream")
	failureOf(t, modelarts.CheckResponse(failed))
}

func TestALargeBodyIsReadAgainAsAWhole(t *testing.T) {
	large := strings.Repeat("x", 5<<20)
	response := response(200, strings.NewReader(large))
	if err := modelarts.CheckResponse(response); err != nil {
		t.Errorf("it is %v", err)
	}
	if body, err := io.ReadAll(response.Body); err != nil || string(body) != large {
		t.Errorf("%d bytes are left (%v)", len(body), err)
	}
}

func TestABodyThatCanNotBeReadFailsWhereItIsRead(t *testing.T) {
	broken := errors.New("broken")
	response := response(500, io.MultiReader(strings.NewReader("half"), failing{broken}))
	if failure := failureOf(t, modelarts.CheckResponse(response)); failure.Message != "half" {
		t.Errorf("it is %q", failure)
	}
	if body, err := io.ReadAll(response.Body); !errors.Is(err, broken) || string(body) != "half" {
		t.Errorf("the body is %q (%v)", body, err)
	}
	if err := modelarts.CheckResponse(&http.Response{StatusCode: 503}); err == nil || err.Error() != "HTTP 503" {
		t.Errorf("it is %v", err)
	}
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }

func TestWhatIsNotKnownIsTheNearestThatIsAndLosesNothing(t *testing.T) {
	for _, it := range []struct {
		status   int
		body     string
		code     modelarts.Code
		category modelarts.Category
	}{
		{400, `{"error_code":"ModelArts.81101","error_msg":"new"}`, "ModelArts.81101", modelarts.CategoryTooManyRequests},
		{429, "new", "", modelarts.CategoryTooManyRequests},
		{500, `{"error":{"code":"new","message":"new","type":"TooManyRequests"}}`, "new", modelarts.CategoryTooManyRequests},
		{418, "new", "", ""},
	} {
		failure := failureOf(t, modelarts.Check(it.status, it.body))
		if failure.ID != "" || failure.Code != it.code || failure.Category != it.category || failure.Status != it.status {
			t.Errorf("%s is %+v", it.body, failure)
		}
		if failure.Message != "new" || failure.MessageIn("zh") != "new" || failure.Error() != "new" || failure.Response.Body != it.body {
			t.Errorf("%s is %+v", it.body, failure)
		}
		if failure.Retry() != "" || failure.Remedy("en") != "" || failure.ID.Deprecated() != nil || failure.Params != nil {
			t.Errorf("%s is told more of than is known", it.body)
		}
	}
	if text := failureOf(t, modelarts.Check(418, strings.Repeat("长", 100_000))).Error(); len(text) > 1100 || !strings.HasSuffix(text, "长…") {
		t.Errorf("%d bytes are shown", len(text))
	}
}

func TestAParamThatItsTypeDoesNotHoldIsNotLost(t *testing.T) {
	for text, value := range map[string]any{
		"9223372036854775807":  int64(9223372036854775807),
		"9223372036854775808":  uint64(9223372036854775808),
		"99999999999999999999": "99999999999999999999",
	} {
		failure := failureOf(t, modelarts.Check(429, limitOf(text)))
		if failure.ID != modelarts.ErrRateLimitPerSecond || failure.Response.Params["limit"] != value {
			t.Errorf("it is %+v with %v", failure, failure.Response.Params)
		}
		if _, isInt := value.(int64); isInt != (failure.Params != nil) {
			t.Errorf("%s is %v", text, failure.Params)
		}
		if want := "请求过多，速率限制为每秒 " + text + " 次。"; failure.MessageIn("zh") != want {
			t.Errorf("it is %q", failure.MessageIn("zh"))
		}
	}
}

func TestBytesThatAreNoUTF8AreReadAsBrowsersDo(t *testing.T) {
	for body, read := range map[string]string{
		"a\xf0\x90\x8dz": "a\ufffdz",
		"\xed\xa0\x80":   "\ufffd\ufffd\ufffd",
		"\xc0\xaf":       "\ufffd\ufffd",
		"\xf0\x90":       "\ufffd",
		"\xe4\xb8中\xff":  "\ufffd中\ufffd",
	} {
		if got := mindie.Identify(0, []byte(body)); got.Message != read || got.Body != body {
			t.Errorf("%q is %q", body, got.Message)
		}
	}
}

func TestHalfASurrogatePairIsAReplacementCharacter(t *testing.T) {
	for text, read := range map[string]string{`\ud800x`: "\ufffdx", `\udc00\ud83d\ude00`: "\ufffd\U0001f600", `\ud800\ud800\udc00`: "\ufffd\U00010000"} {
		if got := mindie.Identify(0, `{"message":"`+text+`"}`).Message; got != read {
			t.Errorf("%s is %q", text, got)
		}
	}
}

func TestOfTwoFieldsWithOneNameTheLastIsRead(t *testing.T) {
	if got := mindie.Identify(0, `{"message":{"x":1},"message":"first","message":"last"}`).Message; got != "last" {
		t.Errorf("it is %q", got)
	}
}

func TestAnEmptyTextIsNotALackingOne(t *testing.T) {
	text, err := json.Marshal(modelarts.Identify(400, `{"error_code":"","error_msg":""}`))
	want := `{"match":"category","error":null,"code":"","category":null,"status":400,"params":{},"message":"","trace":null}`
	if err != nil || string(text) != want {
		t.Errorf("it is %s (%v)", text, err)
	}
}

func TestAStatusThatIsNoneIsNotKnown(t *testing.T) {
	for _, status := range []int{-1, 0, 1 << 16, 1 << 40} {
		if got := modelarts.Identify(status, "x"); got.Status != 0 || got.Match != errspec.MatchNone {
			t.Errorf("%d is %+v", status, got)
		}
	}
}

// It takes a second or two; what isn't linear would take hours.
func TestHostileBodiesAreAnsweredSoon(t *testing.T) {
	const size = 2_000_000
	start := time.Now()
	for _, body := range []string{
		strings.Repeat("[", 100_000),
		strings.Repeat(`{"error":`, 100_000),
		strings.Repeat("ModelArts ", size/10),
		strings.Repeat("ModelArts.81101x ", size/10),
		strings.Repeat(" ", size),
		strings.Repeat("\\", size),
		strings.Repeat("\xff", size),
		strings.Repeat("\xf0\x90\x8d", size),
		strings.Repeat(`"`, size),
		strings.Repeat("[", 200) + strings.Repeat(`"`, size),
		`{"error_code":"ModelArts.81101","error_msg":"Too many requests, the rate limit is ` + strings.Repeat("1", size) + `"}`,
		`{"message":` + strings.Repeat("9", size) + `}`,
		`{"message":"` + strings.Repeat(`\ud800`, size/6) + `"}`,
		limitOf(strings.Repeat("1 times per second.", size/20)),
		strings.Repeat("Invalid parameter, error: , ", size/20),
		`{"x":[` + strings.Repeat("0,", size) + `0],"message":"x"}`,
		"{" + strings.Repeat(`"message":"x",`, size/14) + `"message":"x"}`,
		strings.Repeat("x", 100_000_000),
	} {
		modelarts.Identify(400, body)
		mindie.Identify(400, body)
		aliyun.Identify(0, body)
	}
	if took := time.Since(start); took > time.Minute {
		t.Errorf("it took %v", took)
	}
}

func TestManyMayAskAtOnce(t *testing.T) {
	var all sync.WaitGroup
	for range 16 {
		all.Add(1)
		go func() {
			defer all.Done()
			if aliyun.Identify(0, "apitoken不能为空").Error == nil || aliyun.ErrAPITokenRequired.Code() == "" {
				t.Error("it isn't known")
			}
		}()
	}
	all.Wait()
}
