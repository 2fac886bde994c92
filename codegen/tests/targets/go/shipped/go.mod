module errspec.invalid/shipped

go 1.22

require errspec.invalid/claims v0.0.0

replace errspec.invalid/claims => ../claims
