package instances

import (
	"segue/models"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
)

// hosted is an instance's row as the engine unpacks it.
func hosted(is *models.InstanceRow) *host.Instance {
	in := &host.Instance{Key: machine.Key(is.Key), Process: is.ProcessID, Version: is.Version, Status: machine.Status(is.Status),
		StartedAt: is.StartedAt, At: is.At, Step: is.Step, Incidents: is.Incidents, State: is.State, Vars: is.Vars, Search: is.Search}
	if is.Pool != nil {
		in.Pool = graph.ID(*is.Pool)
	}
	if is.EndedAt != nil {
		in.EndedAt = *is.EndedAt
	}
	if is.BusinessID != nil {
		in.BusinessID = *is.BusinessID
	}
	return in
}

func moves(rows []models.InstanceMove) (list []host.Move) {
	for _, r := range rows {
		list = append(list, host.Move{Instance: machine.Key(r.Instance), Step: r.Step, Version: r.Version, Pool: graph.ID(r.Pool)})
	}
	return list
}

func records(rows []models.HistoryRow) (list []host.Record) {
	for _, r := range rows {
		list = append(list, host.Record{Instance: machine.Key(r.Instance), Step: r.Step, Month: r.Month, At: r.At, Body: r.Body})
	}
	return list
}
