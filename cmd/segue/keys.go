package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"segue/models"
	"segue/runtime/secret"
)

// openKeyring loads the keys that open what is sealed in the database, and
// refuses those that cannot: better no start than passwords nobody can read.
func openKeyring(ctx context.Context, db *models.DB, key, data string) (ring *secret.Keyring, line string, err error) {
	if key == "" {
		if err := os.MkdirAll(data, 0o700); err != nil {
			return nil, "", fmt.Errorf("the folder %s for the keys cannot be made (%w); name another with --data, or give the key itself in SEGUE_KEY", data, err)
		}
	}
	ring, created, err := secret.Load(key, data)
	if err != nil {
		return nil, "", err
	}
	stands, err := db.ClaimKey(ctx, ring.Fingerprint())
	if err != nil {
		return nil, "", fmt.Errorf("the fingerprint of the keys cannot be read: %w", err)
	}
	keep, err := ring.Match(stands)
	if err != nil {
		if created {
			err = errors.Join(err, os.Remove(data+"/"+secret.FileName)) // it opens nothing and would only confuse
		}
		return nil, "", err
	}
	if keep != stands {
		if err := db.RotateKey(ctx, stands, keep); err != nil {
			return nil, "", fmt.Errorf("the fingerprint of the new key cannot be kept: %w", err)
		}
	}
	switch {
	case key != "":
		line = "from SEGUE_KEY"
	case created:
		line = "made in " + data + "/" + secret.FileName + "; keep a copy, without it stored passwords cannot be read"
	default:
		line = "from " + data + "/" + secret.FileName
	}
	return ring, line, nil
}
