// Package errspec holds what the errors of all services have in common.
package errspec

// Retry says whether the same request may be sent again. It is empty where the service doesn't tell.
type Retry string

const (
	// RetryNever means that the same request fails in the same way.
	RetryNever Retry = "never"
	// RetryBackoff means that the same request may succeed after a wait that grows with each try.
	RetryBackoff Retry = "backoff"
)

// Match is how well a response matched, best first.
type Match string

const (
	// MatchExact means that the message is that of the error.
	MatchExact Match = "exact"
	// MatchNormalized means that it is, but for the case of letters and for white space and full stops at its ends.
	MatchNormalized Match = "normalized"
	// MatchCode means that only the code is known.
	MatchCode Match = "code"
	// MatchCategory means that only the category or the HTTP status is known.
	MatchCategory Match = "category"
	// MatchNone means that nothing is known.
	MatchNone Match = "none"
	// MatchNotError means that the body looks like an error and says that it is none.
	MatchNotError Match = "not_error"
)

// A Deprecation says why an error should no longer be used.
type Deprecation struct {
	// Since is the version or date from which on it is out of use.
	Since string
	// ReplacedBy is the id of the error to use in its place, if there is one.
	ReplacedBy string
	// Note is what else to know.
	Note string
}
