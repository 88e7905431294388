package connectors

import (
	"segue/runtime/connector"
	"segue/runtime/connectors/http"
	"segue/runtime/connectors/smtp"
)

// All is the registry of all systems.
func All() *connector.Registry { return connector.NewRegistry(http.Type, smtp.Type) }
