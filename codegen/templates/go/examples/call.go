func get(url string) error {
	response, err := http.Get(url)
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }()
	if err := {{ package }}.CheckResponse(response); err != nil {
		return err // an *{{ package }}.Error
	}
	// Here is what the service was asked for, which can be read from response.Body.
	return nil
}
