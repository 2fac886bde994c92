module errspec.invalid/claims

go 1.22
