module github.com/errspec/service-errors-go/bench

go 1.22
