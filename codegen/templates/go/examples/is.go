err := {{ package }}.Check({{ sent_status }}, {{ body }})
switch {
case errors.Is(err, {{ package }}.{{ id }}):
	fmt.Println("just that error")
{%- if let Some(code) = code %}
case errors.Is(err, {{ package }}.Code({{ code }})):
	fmt.Println("another error with that code")
{%- endif %}
case errors.Is(err, {{ package }}.{{ category }}):
	fmt.Println("another error of that category")
case err != nil:
	fmt.Println("any error of the service, known or not")
}
