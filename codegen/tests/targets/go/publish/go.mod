module errspec.invalid/publish

go 1.22
