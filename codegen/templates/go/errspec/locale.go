package errspec

// A Locale is a language of the texts, as a BCP 47 tag. A variety that there are no texts in is read as its language, and any other as
// {{ first }}.
type Locale string

const (
{%- for locale in locales %}
	// {{ locale.name }} is {{ locale.tag }}.
	{{ locale.name }} Locale = {{ locale.literal }}
{%- endfor %}
)
