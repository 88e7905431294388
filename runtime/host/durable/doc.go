// Package durable holds what runs to what was promised: three servers on one
// Postgres are killed, stopped, cut off and restarted while clients start
// processes and people decide, and in the end every row and every effect
// outside is counted.
//
// It owns a proxy between each server and Postgres, a Postgres whose data waits
// for the disk, a system outside that writes down what it is asked, and the
// counting. It holds tests only and must never be imported; the servers are the
// built program as people run it, and nothing inside them knows of the test.
//
// Read durable_test.go first: what is done and what must be true in the end.
// Then faults_test.go for what goes wrong, check_test.go for what is counted.
//
// TestEveryPlantIsFound builds the program with one bug after the other and
// sees that what is counted, or a fault that is aimed (directed_test.go), finds it.
//
//	go test ./runtime/host/durable
//	go test ./runtime/host/durable -v -timeout 3h -durable.instances 50000 -durable.kills 100 \
//	    -durable.restarts 30 -durable.network 30 -durable.stops 3 -durable.skew 10m -durable.figures
//	go test ./runtime/host/durable -v -run Directed -durable.directed
//	go test ./runtime/host/durable -v -run TestEveryPlantIsFound -durable.plants -timeout 1h
//	go test ./runtime/host/durable -v -run Upgrade -durable.upgrade
//	go test ./runtime/host/durable -v -run TwoAtOnce -timeout 1h -durable.meetings 10000
//	go test ./runtime/host/durable -v -run TestFlood -durable.flood 1m
package durable
