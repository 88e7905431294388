package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"segue/models"
)

// firstAdmin is who may sign in before anybody was invited, as the environment
// names them.
type firstAdmin struct {
	AdminEmail    string `env:"SEGUE_ADMIN_EMAIL" placeholder:"EMAIL" help:"With the password: creates the first admin, instead of the one-time set-up link."`
	AdminPassword string `env:"SEGUE_ADMIN_PASSWORD" placeholder:"PASSWORD" help:"Password of the first admin; better given in the environment than as a flag. Not used after the first start."`
	Name          string `env:"SEGUE_NAME" default:"Segue" help:"Name of the installation, until an admin changes it."`
	Zone          string `env:"SEGUE_ZONE" default:"UTC" help:"Time zone of the installation, until an admin changes it, such as Europe/Berlin."`
}

func (f firstAdmin) check() error {
	if (f.AdminEmail == "") != (f.AdminPassword == "") {
		return errors.New("the first admin needs both SEGUE_ADMIN_EMAIL and SEGUE_ADMIN_PASSWORD; set both, or neither to get a one-time set-up link")
	}
	return nil
}

// setUp sees that somebody can get in. It returns a line about the first admin
// if it made one, and the secret of a one-time link if nobody can sign in yet.
func (f firstAdmin) setUp(ctx context.Context, db *models.DB) (line, link string, err error) {
	s, err := db.Settings(ctx)
	if err != nil {
		return "", "", err
	}
	if s.SetUpAt != nil {
		return "", "", nil
	}
	if f.AdminEmail == "" {
		link, err = db.InstallLink(ctx)
		return "", link, unlessSetUp(err)
	}
	p, err := db.InstallDirectly(ctx, models.Installation{
		Name: f.Name, Zone: f.Zone, Password: f.AdminPassword,
		Admin: models.PersonForm{Name: nameIn(f.AdminEmail), Email: f.AdminEmail},
	})
	if err == nil {
		return p.Email + " is the first admin", "", nil
	}
	if unfit, ok := errors.AsType[*models.Error](err); ok && unfit.Code == models.Unfit {
		settings := map[string]string{"email": "SEGUE_ADMIN_EMAIL", "password": "SEGUE_ADMIN_PASSWORD", "zone": "SEGUE_ZONE", "installation": "SEGUE_NAME"}
		if setting, ok := settings[unfit.Field]; ok {
			return "", "", fmt.Errorf("%s does not fit: %s", setting, unfit.Message)
		}
	}
	return "", "", unlessSetUp(err)
}

// unlessSetUp forgives that another node of the installation was faster.
func unlessSetUp(err error) error {
	if errors.Is(err, &models.Error{Code: models.Conflict}) {
		return nil
	}
	return err
}

// nameIn is what somebody is called as far as the address tells: ana.costa@…
// is Ana Costa.
func nameIn(email string) string {
	local, _, _ := strings.Cut(email, "@")
	words := strings.FieldsFunc(local, func(r rune) bool { return strings.ContainsRune("._-+", r) })
	for i, w := range words {
		first, size := utf8.DecodeRuneInString(w)
		words[i] = string(unicode.ToUpper(first)) + w[size:]
	}
	return strings.Join(words, " ")
}
