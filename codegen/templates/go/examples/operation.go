err := {{ package }}.Check({{ sent_status }}, {{ body }})
var failure {{ package }}.ErrorOf[{{ package }}.{{ operation }}]
if errors.As(err, &failure) {
	fmt.Println(failure.ID, failure.Status)
}
