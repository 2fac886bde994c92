err := {{ package }}.Check({{ sent_status }}, {{ body }})
var failure *{{ package }}.Error
if errors.As(err, &failure) {
	fmt.Println(failure.ID, failure.Status)
{%- if let Some(params) = params %}
	if params, ok := failure.Params.({{ package }}.{{ params.name }}); ok {
		fmt.Println(params.{{ params.read }})
	}
{%- endif %}
	if failure.Retry() == "backoff" {
		fmt.Println("it may succeed later")
	}
}
